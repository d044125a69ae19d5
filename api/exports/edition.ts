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
  const held = [...pictures].sort(([a], [b]) => (a < b ? -1 : 1));
  const named = Object.fromEntries(held.map(([hash, { bytes }]) => [hash, bytes]));
  const head = { ...headOf(row, register), ...(held.length > 0 && { pictures: named }) };
  const file = toFile(head, tree);
  return format === 'yaml' ? writeLibraryFile(file) : `${JSON.stringify(file, null, 2)}\n`;
}

function headOf(
  row: EditionRow,
  { awards, rubrics }: HeldBeside['register'],
): Omit<EditionFile, 'facts' | 'body'> {
  const rubric = rubrics.find(({ key }) => key === row.rubricKey)!;
  const award = awards.find(({ key }) => key === rubric.awardKey)!;
  return {
    rubric: row.rubricKey,
    edition: row.label,
    ...(row.name !== null && { name: row.name }),
    award: award.title,
    title: rubric.title,
    ...(row.publishedOn !== null && { published: row.publishedOn }),
    ...(row.effectiveFrom !== null && { effective: row.effectiveFrom }),
    ...(row.source !== null && { source: JSON.parse(row.source) }),
  };
}
