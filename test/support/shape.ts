import ts from 'typescript';
import type { Import } from './imports';
import type { Source } from './sources';

/** Characters that take two columns: those that Unicode calls wide or full-width. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** Columns that a line takes. */
export const widthOf = (line: string): number => [...line].length + (line.match(WIDE)?.length ?? 0);

const LITERALS = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.JsxText,
]);

/** The lines of a file with its literals left out: what a formatter may break. */
export function breakable({ tree, nodes }: Source): string[] {
  const kept: string[] = [];
  let at = 0;
  for (const node of nodes) {
    if (!LITERALS.has(node.kind) || node.pos < at) continue;
    kept.push(tree.text.slice(at, node.getStart(tree)));
    kept.push(node.getText(tree).replace(/[^\n]/g, ''));
    at = node.end;
  }
  return [...kept, tree.text.slice(at)].join('').split('\n');
}

/** Every function with a body: its name, or that of what holds it, and its lines. */
export function functionsOf({ tree, nodes }: Source): { name: string; lines: number }[] {
  return nodes.filter(isReadWhole).map((node) => {
    const [first, last] = span(tree, node);
    return { name: nameOf(node), lines: last - first + 1 };
  });
}

/** Its first and last line; decorators and comments before it are not its own. */
function span(tree: ts.SourceFile, node: ts.Node): [number, number] {
  const name = ts.isClassElement(node) || ts.isFunctionDeclaration(node) ? node.name : undefined;
  const start = (name ?? node).getStart(tree);
  return [
    tree.getLineAndCharacterOfPosition(start).line,
    tree.getLineAndCharacterOfPosition(node.end).line,
  ];
}

const TEST_WORDS = /^(describe|test|it|beforeAll|beforeEach|afterAll|afterEach|browserTests)\b/;

/** Not the body of a suite or of a test: such a one is a list. */
function isReadWhole(node: ts.Node): boolean {
  if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return false;
  const { parent } = node;
  return !(ts.isCallExpression(parent) && TEST_WORDS.test(parent.expression.getText()));
}

function nameOf(node: ts.Node): string {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if (ts.isConstructorDeclaration(at)) return `${at.parent.name?.text}.constructor`;
    const { name } = at as { name?: ts.Node };
    if (name && ts.isIdentifier(name)) return name.text;
  }
  return 'anonymous';
}

/** Imports that stand in a ring: what they name leads back to the file that names it. */
export function ringed(imports: readonly Import[]): Import[] {
  const next = new Map<string, string[]>();
  for (const { from, file, runs } of imports)
    if (runs && file) next.set(from, [...(next.get(from) ?? []), file]);
  const reached = new Map([...next.keys()].map((path) => [path, reachedFrom(path, next)]));
  return imports.filter(({ from, file, runs }) => runs && file && reached.get(file)?.has(from));
}

/** Packages that files of one floor bring along, by way of whatever they import to run. */
export function broughtBy(floor: string, imports: readonly Import[]): string[] {
  const running = imports.filter(({ runs }) => runs);
  const next = new Map<string, string[]>();
  for (const { from, file } of running) if (file) next.set(from, [...(next.get(from) ?? []), file]);
  const starts = [...next.keys()].filter((path) => path.startsWith(`${floor}/`));
  const reached = new Set(starts.flatMap((path) => [...reachedFrom(path, next)]));
  return running.flatMap((i) =>
    i.package && reached.has(i.from) && !i.from.startsWith(`${floor}/`)
      ? [`${i.from} → ${i.package}`]
      : [],
  );
}

function reachedFrom(path: string, next: ReadonlyMap<string, string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [path];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const file of next.get(at) ?? [])
      if (!reached.has(file)) {
        reached.add(file);
        open.push(file);
      }
  return reached;
}
