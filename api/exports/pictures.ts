import { ImageRun, type IImageOptions, type ParagraphChild } from 'docx';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { ABSENT } from '../../rubrics/kinds/figure';
import { clauseContent } from '../../rubrics/kinds/readers';
import type { Tree } from '../../rubrics/tree/tree';
import { PictureRow } from '../entries/rows';
import { textRuns } from './docxParts';
import { escaped, paragraph } from './html';

/** Pictures by their hash, as papers embed them. */
export type Pictures = ReadonlyMap<string, PictureRow>;

/** Every picture that a figure of these texts of a rubric names. */
export async function picturesIn(
  manager: EntityManager,
  rubricKey: string,
  trees: readonly Tree[],
): Promise<Pictures> {
  const named = trees.flatMap(({ nodes }) =>
    nodes.flatMap(({ entry }) => clauseContent(entry)?.picture ?? []),
  );
  const hashes = [...new Set(named)].sort();
  if (hashes.length === 0) return new Map();
  const rows = await manager.findBy(PictureRow, { rubricKey, hash: In(hashes) });
  return new Map(rows.map((row) => [row.hash, row]));
}

/** A picture inside a page; the words in its place where it is not there. */
export function pictureHtml(hash: string | null, alt: string, pictures: Pictures): string {
  const row = pictures.get(hash ?? '');
  if (!row) return paragraph(escaped(ABSENT), 'absent');
  const { mediaType, bytes, width, height } = row;
  return `<img src="data:${mediaType};base64,${bytes}" alt="${escaped(alt)}" width="${width}" height="${height}">`;
}

/** Pictures as Word takes them, made before the paper is written. */
export type Drawn = ReadonlyMap<string, (alt: string, room: number) => ParagraphChild>;

export async function drawn(pictures: Pictures): Promise<Drawn> {
  const made = new Map<string, (alt: string, room: number) => ParagraphChild>();
  for (const [hash, row] of pictures) {
    const image = await imageOf(row);
    made.set(hash, (alt, room) => {
      const scale = Math.min(1, room / row.width, TALLEST / row.height);
      const [width, height] = [row.width, row.height].map((n) =>
        Math.max(1, Math.round(n * scale)),
      );
      return new ImageRun({
        ...image,
        transformation: { width, height },
        altText: { name: hash.slice(0, 8), title: '', description: alt },
      } as IImageOptions);
    });
  }
  return made;
}

/** Pixels of a page that a picture may be high. */
const TALLEST = 800;

/** Word shows a drawing itself since 2016; for others there is an image of it beside. */
async function imageOf({ mediaType, bytes, width, height }: PictureRow): Promise<object> {
  const data = Buffer.from(bytes, 'base64');
  if (mediaType !== 'image/svg+xml')
    return { type: mediaType === 'image/png' ? 'png' : 'jpg', data };
  const sharp: typeof import('sharp') = require('sharp');
  // Sharp on paper, and no larger than a page needs.
  const scale = Math.min(2, SHARP / width, SHARP / height);
  const fallback = await sharp(data, { density: 72 * Math.max(scale, 0.1) })
    .resize(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)))
    .png()
    .toBuffer();
  return { type: 'svg', data, fallback: { type: 'png', data: fallback } };
}
const SHARP = 2_400;

/** A picture as a run; the words in its place where it is not there. @param room pixels across */
export const pictureRuns = (
  hash: string | null,
  alt: string,
  pictures: Drawn,
  room: number,
): ParagraphChild[] => {
  const picture = pictures.get(hash ?? '');
  return picture ? [picture(alt, room)] : textRuns(ABSENT);
};
