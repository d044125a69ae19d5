import { readDocument } from '../../api/documents/readDocument';
import { fromFile } from '../../rubrics/library/fromFile';
import { editionFile, type FileClause, type FileNode } from '../../rubrics/library/shape';
import { general } from '../../rubrics/reading/general/general';
import { buildTree } from '../../rubrics/tree/tree';
import { GENRES } from './genres';

/** What is read of each, a line an entry: looked through by eye when a line changes. */
test.each(GENRES.map((one) => [one.name, one] as const))('%s', (_, { file: name, bytes }) => {
  const { file, marks } = general(readDocument(name, bytes), {
    rubric: 'a/b',
    edition: 'draft',
    name: name.replace(/\.\w+$/, ''),
  });
  const checked = editionFile.parse(file);
  buildTree(fromFile(checked));
  const said = marks.map(({ line, text, why }) => `! ${line} ${text}: ${why[0]}`);
  expect([checked.facts.title, ...linesOf(checked.body, 0), ...said].join('\n')).toMatchSnapshot();
});

function linesOf(nodes: readonly FileNode[], depth: number): string[] {
  return nodes.flatMap((node) => {
    const one = node as FileClause;
    const { points, share, part, label, title, text, scoreRole, children = [] } = one;
    const amount = (of: typeof points) => (typeof of === 'object' ? of.value : of);
    const said = [
      one.kind,
      part && `[${part}]`,
      label,
      title,
      points !== undefined && `{${amount(points)}}`,
      share !== undefined && `{${amount(share)}%}`,
      scoreRole,
      text && `“${text}”`,
      ...others(node),
    ];
    return [
      `${'  '.repeat(depth)}${said.filter(Boolean).join(' ')}`,
      ...linesOf(children, depth + 1),
    ];
  });
}

function others(node: FileNode): string[] {
  if (node.kind === 'TERM') return [`${node.term} (${node.english ?? ''}) “${node.definition}”`];
  if (node.kind === 'GUIDE') return node.bands.map(({ printed }) => printed);
  if (node.kind === 'TABLE') return (node.columns ?? []).map((one) => JSON.stringify(one));
  return [];
}
