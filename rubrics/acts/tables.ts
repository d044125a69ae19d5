import type { Content } from '../kinds';
import { clause } from '../kinds/clause';
import { withFields } from '../kinds/content';
import type { Tree } from '../tree/tree';
import type { Acts, Intent, Refused } from './act';
import { held } from './content';
import { refuse } from './refuse';

export const cellRevise = (tree: Tree, { key, row, column, fields }: Acts['cellRevise']): Intent =>
  withTable(tree, key, ({ rows = [] }) => {
    const [inRow, was] = [rows[row], rows[row]?.cells[column]];
    if (!inRow || !was) return refuse('NO_SUCH_CELL', String(row), String(column));
    const cells = inRow.cells.with(column, withFields(was, fields));
    return { rows: rows.with(row, { ...inRow, cells }) };
  });

export const columnRevise = (tree: Tree, { key, column, fields }: Acts['columnRevise']): Intent =>
  withTable(tree, key, ({ columns = [] }) => {
    const was = columns[column];
    return was
      ? { columns: columns.with(column, withFields(was, fields)) }
      : refuse('NO_SUCH_CELL', String(column));
  });

function withTable(
  tree: Tree,
  key: string,
  change: (content: Content<'clause'>) => Partial<Content<'clause'>> | Refused,
): Intent {
  const node = held(tree, key, 'clause');
  if ('refused' in node) return node;
  const changed = change(node.entry.content);
  if ('refused' in changed) return changed;
  return { put: [{ ...node.entry, content: clause.tidy({ ...node.entry.content, ...changed }) }] };
}
