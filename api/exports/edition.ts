import type { EditionFile } from '../../rubrics/library/shape';
import { toFile } from '../../rubrics/library/toFile';
import type { Tree } from '../../rubrics/tree/tree';
import { writeText } from '../../rubrics/writing/text';
import { writeLibraryFile } from '../editions/libraryFile';
import type { EditionRow } from '../editions/rows';

export const FORMATS = ['yaml', 'json', 'text'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * An edition, whole: `yaml` is its library file, `json` the same as JSON, `text` every heading and
 * paragraph in printed order.
 */
export function exportEdition(row: EditionRow, tree: Tree, format: Format): string {
  if (format === 'text') return writeText(tree);
  const file = toFile(headOf(row), tree);
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
