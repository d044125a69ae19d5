import type { EditionFile } from '../../rubrics/library/shape';
import { toFile } from '../../rubrics/library/toFile';
import type { Tree } from '../../rubrics/tree/tree';
import { writeText } from '../../rubrics/writing/text';
import { writeLibraryFile } from '../editions/libraryFile';
import type { Register } from '../editions/register';
import type { EditionRow } from '../editions/rows';
import type { Pictures } from './pictures';

/** What a file of an edition holds beside its text, so that it stands alone. */
interface HeldBeside {
  /** Where the titles of its award and rubric stand. */
  register: Pick<Register, 'awards' | 'rubrics'>;
  /** Those of its figures. */
  pictures: Pictures;
}

export const FORMATS = ['yaml', 'json', 'text'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * An edition, whole: `yaml` is its library file, `json` the same as JSON, `text` every heading and
 * paragraph in printed order.
 */
export function exportEdition(
  row: EditionRow,
  tree: Tree,
  format: Format,
  { register, pictures }: HeldBeside,
): string {
  if (format === 'text') return writeText(tree);
  const held = bytesOf(pictures);
  const head = { ...headOf(row, register), ...(pictures.size > 0 && { pictures: held }) };
  const file = toFile(head, tree);
  return format === 'yaml' ? writeLibraryFile(file) : `${JSON.stringify(file, null, 2)}\n`;
}

/** Pictures in base64, in the order of their hashes. */
export const bytesOf = (pictures: Pictures): Record<string, string> =>
  Object.fromEntries(
    [...pictures].sort(([a], [b]) => (a < b ? -1 : 1)).map(([hash, { bytes }]) => [hash, bytes]),
  );

/** What a file says of its rubric. */
export function titlesOf(key: string, { awards, rubrics }: HeldBeside['register']) {
  const rubric = rubrics.find((one) => one.key === key)!;
  const award = awards.find((one) => one.key === rubric.awardKey)!;
  return { rubric: key, award: award.title, title: rubric.title };
}

/** What it says of an edition beside its text. */
export function headOf(
  row: EditionRow,
  register: HeldBeside['register'],
): Omit<EditionFile, 'facts' | 'body'> {
  const { rubric, ...titles } = titlesOf(row.rubricKey, register);
  return {
    rubric,
    edition: row.label,
    ...(row.name !== null && { name: row.name }),
    ...titles,
    ...(row.publishedOn !== null && { published: row.publishedOn }),
    ...(row.effectiveFrom !== null && { effective: row.effectiveFrom }),
    ...(row.source !== null && { source: JSON.parse(row.source) }),
  };
}
