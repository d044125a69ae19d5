import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What is written by hand, read once: each file with its text and its syntax tree. */

const home = join(__dirname, '../..');

const FLOORS = ['api', 'admin', 'rubrics', 'migrations', 'test', 'bin', 'scripts'];
const CODE = /\.(tsx?|mts|mjs)$/;
const GENERATED = ['admin/gql/'];

export interface Source {
  /** From the project's folder. */
  path: string;
  lines: string[];
  tree: ts.SourceFile;
  /** Every node of the tree, in the order of the text. */
  nodes: ts.Node[];
}

export const sources: readonly Source[] = FLOORS.flatMap((floor) =>
  readdirSync(join(home, floor), { recursive: true })
    .map((name) => join(floor, String(name)))
    .filter((path) => CODE.test(path) && !GENERATED.some((folder) => path.startsWith(folder)))
    .sort()
    .map((path) => {
      const text = readFileSync(join(home, path), 'utf8');
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
      const nodes = [...nodesBelow(tree)];
      return { path, lines: text.replace(/\n$/, '').split('\n'), tree, nodes };
    }),
);

function* nodesBelow(node: ts.Node): Generator<ts.Node> {
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  for (const child of children) {
    yield child;
    yield* nodesBelow(child);
  }
}
