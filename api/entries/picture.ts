import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import type { MediaType } from '../../rubrics/vocabulary';
import { append } from '../record/append';
import { digestOf } from '../record/held';
import { pictureLeaf } from './leaves';
import type { KeptPicture } from './pictureOf';
import { PictureRow } from './rows';

@ObjectType({ description: 'The picture of a figure.', simpleResolvers: true })
export class Picture {
  @Field(() => ID, { description: 'SHA-256 of its bytes: one hash, one picture.' }) hash!: string;
  @Field(() => String, { description: 'image/png, image/jpeg or image/svg+xml.' })
  mediaType!: MediaType;
  @Field(() => Int, { description: 'In pixels.' }) width!: number;
  @Field(() => Int, { description: 'In pixels.' }) height!: number;
  @Field(() => Int, { description: 'In bytes.' }) size!: number;
  @Field(() => String, { description: 'Where it is served, below the address of the API.' })
  url!: string;
}

/** What is told of a picture: everything but its bytes. */
export const toPicture = ({ hash, mediaType, width, height, size }: KeptPicture): Picture => ({
  ...{ hash, mediaType, width, height, size },
  url: `/pictures/${hash}`,
});

/** The picture of a rubric without its bytes, which may be many. */
export async function pictureHeld(
  manager: EntityManager,
  rubricKey: string,
  hash: string,
): Promise<Picture | null> {
  const row = await manager.findOne(PictureRow, {
    where: { rubricKey, hash },
    select: { hash: true, mediaType: true, width: true, height: true, size: true },
  });
  return row && toPicture(row);
}

/** Stores a picture of a rubric, on record, where it is not there yet. */
export async function storePicture(
  manager: EntityManager,
  rubricKey: string,
  picture: KeptPicture,
  signed: { at: string; actor: string | null },
): Promise<void> {
  if (await manager.existsBy(PictureRow, { rubricKey, hash: picture.hash })) return;
  const { bytes } = picture;
  const body = { ...picture, bytes: digestOf(bytes) };
  await append(
    manager,
    pictureLeaf,
    { ...signed, subject: rubricKey, body },
    { secrets: { bytes } },
  );
}
