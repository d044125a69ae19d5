import type { EditionFile } from '../../rubrics/library/shape';
import { toFile } from '../../rubrics/library/toFile';
import type { Tree } from '../../rubrics/tree/tree';
import { writeText } from '../../rubrics/writing/text';
import { writeLibraryFile } from '../editions/libraryFile';
import type { EditionRow } from '../editions/rows';
import type { Pictures } from './pictures';

export const FORMATS = ['yaml', 'json', 'text'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * An edition, whole: `yaml` is its library file, `json` the same as JSON, `text` every heading and
 * paragraph in printed order.
 * @param pictures those of its figures, which its file holds as well
 */
export function exportEdition(
  row: EditionRow,
  tree: Tree,
  format: Format,
  pictures: Pictures = new Map(),
): string {
  if (format === 'text') return writeText(tree);
  const held = [...pictures].sort(([a], [b]) => (a < b ? -1 : 1));
  const named = Object.fromEntries(held.map(([hash, { bytes }]) => [hash, bytes]));
  const head = { ...headOf(row), ...(held.length > 0 && { pictures: named }) };
  const file = toFile(head, tree);
  return format === 'yaml' ? writeLibraryFile(file) : `${JSON.stringify(file, null, 2)}\n`;
}

const headOf = (row: EditionRow): Omit<EditionFile, 'facts' | 'body'> => ({
  rubric: row.rubricKey,
  edition: row.label,
  ...(row.name !== null && { name: row.name }),
  ...(row.publishedOn !== null && { published: row.publishedOn }),
  ...(row.effectiveFrom !== null && { effective: row.effectiveFrom }),
  ...(row.source !== null && { source: JSON.parse(row.source) }),
});
