import { contentFault, type ContentFault } from '../kinds/fault';
import type { KindName } from '../kinds';
import { contentIn } from './fromFile';
import { leafNamed, type EditionFile, type FileClause, type FileNode } from './shape';

/** What is wrong with a content of a file, with the path inside the file. */
export interface FaultInFile extends Omit<ContentFault, 'path'> {
  path: (string | number)[];
}

/** What the law says against the contents of a file that has the right shape. */
export function faultsIn({ facts, body }: EditionFile): FaultInFile[] {
  const { key: _, lines: __, ...content } = facts;
  return [...faultsAt('facts', content, undefined, ['facts']), ...faultsBelow(body, ['body'])];
}

function faultsBelow(nodes: readonly FileNode[], above: (string | number)[]): FaultInFile[] {
  return nodes.flatMap((node, i) => {
    const path = [...above, i];
    const own = faultsAt(leafNamed(node.kind) ?? 'clause', contentIn(node), node.label, path);
    const { points, children = [] } = node as FileClause;
    return [...own, ...pointsFaults(points, path), ...faultsBelow(children, [...path, 'children'])];
  });
}

function pointsFaults(points: FileClause['points'], path: (string | number)[]): FaultInFile[] {
  if (points === undefined) return [];
  const { value, printed } = typeof points === 'number' ? { value: points } : points;
  const content = { points: value, ...(printed !== undefined && { printed }) };
  return faultsAt('weight', content, undefined, []).map(({ code, path: below }) => ({
    code,
    path: [...path, 'points', ...(typeof points === 'number' ? [] : below.map(inFile))],
  }));
}

const inFile = (field: string | number): string => (field === 'points' ? 'value' : String(field));

function faultsAt(
  kind: KindName,
  content: object,
  label: string | null | undefined,
  above: (string | number)[],
): FaultInFile[] {
  const fault = contentFault({
    kind,
    content: content as never,
    ...(label !== undefined && { label }),
  });
  return fault
    ? [
        {
          ...fault,
          path: [...above, ...fault.path.map((n) => (/^\d+$/.test(n) ? Number(n) : n))],
        },
      ]
    : [];
}
