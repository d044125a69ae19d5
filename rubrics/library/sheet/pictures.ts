import type { EditionFile } from '../shape';
import type { CellRow } from '../../reading/general/block';

type Pictures = NonNullable<EditionFile['pictures']>;

/** What the sheet of pictures is headed by. */
const HEAD = ['图片 picture', '内容(勿改) bytes'];
/** So much of one fits into a cell. */
const PIECE = 30_000;

/** A row a picture: its hash, and its bytes in base64, in as many cells as they need. */
export const pictureRows = (pictures: Pictures): string[][] => [
  HEAD,
  ...Object.entries(pictures).map(([hash, bytes]) => [
    hash,
    ...(bytes.match(new RegExp(`.{1,${PIECE}}`, 'gs')) ?? []),
  ]),
];

/** The pictures of such a sheet; null where it is none. */
export function picturesIn(rows: readonly CellRow[]): Pictures | null {
  if (rows[0]?.cells[0] !== HEAD[0]) return null;
  const held = rows.slice(1).map(({ cells: [hash = '', ...pieces] }) => [hash, pieces.join('')]);
  return Object.fromEntries(held.filter(([hash]) => hash !== '')) as Pictures;
}
