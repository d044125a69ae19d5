import type { EntityManager } from 'typeorm';
import type { EditionFile } from '../../rubrics/library/shape';
import { storePicture } from '../entries/picture';
import { pictureOf } from '../entries/pictureOf';
import { BadFile } from './libraryFile';

/**
 * Stores the pictures of a library file that are not there yet. They come in as they were brought
 * out: one that cleaning would change is not the one that its hash names.
 * @throws BadFile
 */
export async function storePictures(
  manager: EntityManager,
  { rubric, edition, pictures = {} }: EditionFile,
  signed: { at: string; actor: string | null },
): Promise<void> {
  for (const [hash, bytes] of Object.entries(pictures)) {
    const read = await pictureOf(Buffer.from(bytes, 'base64'));
    if (typeof read === 'string' || read.hash !== hash)
      throw new BadFile(`${rubric}/${edition}.yaml`, [
        {
          line: 1,
          path: `pictures.${hash}`,
          expected: '完好、已清理的 PNG、JPEG 或 SVG / a whole, clean PNG, JPEG or SVG',
        },
      ]);
    await storePicture(manager, rubric, read, signed);
  }
}
