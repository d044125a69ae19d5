import { contentFault, type ContentFault } from '../kinds/fault';
import type { KindName } from '../kinds';
import { contentIn, weightIn } from './fromFile';
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
    const { children = [] } = node as FileClause;
    const weight = leafNamed(node.kind) ? [] : weightFaults(node as FileClause, path);
    return [...own, ...weight, ...faultsBelow(children, [...path, 'children'])];
  });
}

function weightFaults(node: FileClause, path: (string | number)[]): FaultInFile[] {
  const weight = weightIn(node);
  if (!weight) return [];
  const what = node.points === undefined ? 'share' : 'points';
  const within = (field: string | number) => (field === what ? 'value' : String(field));
  return faultsAt('weight', weight.content, undefined, []).map(({ code, path: below }) => ({
    code,
    path: [...path, what, ...(typeof node[what] === 'object' ? below.map(within) : [])],
  }));
}

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
