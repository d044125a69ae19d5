import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { sources, type Source } from './sources';

export interface Import {
  /** The file that imports. */
  from: string;
  /** What it names: a path from the project's folder, as written, or a package. */
  to: string;
  /** The file behind a path, where it is one of ours. */
  file: string | null;
  package: string | null;
  /** Names taken; `*` is all of them. */
  names: string[];
  /** Whether the importing file waits for it: no type, and not asked for later. */
  runs: boolean;
}

interface Export {
  file: string;
  name: string;
}

const known = new Set(sources.map(({ path }) => path));
const ENDINGS = ['', '.ts', '.tsx', '.mts', '/index.ts', '/index.tsx'];

/** Every import of the house: static, dynamic, of types, and names passed on from another file. */
export const imports: readonly Import[] = sources.flatMap((source) =>
  source.nodes.flatMap((node) => importOf(source, node) ?? []),
);

/** Every name that a file makes and gives away; names passed on are not its own. */
export const exportsOf: readonly Export[] = sources.flatMap(({ path, tree }) =>
  [...new Set(tree.statements.flatMap(exportedNames))].map((name) => ({ file: path, name })),
);

function importOf(source: Source, node: ts.Node): Import | null {
  if (ts.isImportDeclaration(node)) {
    const { importClause } = node;
    return made(source, node.moduleSpecifier, importedNames(importClause), runs(importClause));
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const passed = node.exportClause && ts.isNamedExports(node.exportClause);
    const names = passed ? namesOf((node.exportClause as ts.NamedExports).elements) : ['*'];
    return made(source, node.moduleSpecifier, names, !node.isTypeOnly);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return made(source, node.arguments[0], ['*'], false);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return made(source, node.argument.literal, ['*'], false);
  return null;
}

function made(source: Source, specifier: ts.Node, names: string[], runs: boolean): Import | null {
  if (!ts.isStringLiteral(specifier)) return null;
  const { text } = specifier;
  const ours = text.startsWith('.');
  const to = ours ? normalize(join(dirname(source.path), text)) : text;
  const file = ours
    ? (ENDINGS.map((end) => to + end).find((path) => known.has(path)) ?? null)
    : null;
  const parts = text.split('/').slice(0, text.startsWith('@') ? 2 : 1);
  return { from: source.path, to, file, package: ours ? null : parts.join('/'), names, runs };
}

function importedNames(clause: ts.ImportClause | undefined): string[] {
  if (!clause) return [];
  const { name, namedBindings } = clause;
  const first = name ? ['default'] : [];
  if (!namedBindings) return first;
  if (ts.isNamespaceImport(namedBindings)) return [...first, '*'];
  return [...first, ...namesOf(namedBindings.elements)];
}

function namesOf(elements: ts.NodeArray<ts.ImportSpecifier | ts.ExportSpecifier>): string[] {
  return elements.map(({ propertyName, name }) => (propertyName ?? name).text);
}

function runs(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return true;
  if (clause.isTypeOnly) return false;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || ts.isNamespaceImport(namedBindings)) return true;
  return namedBindings.elements.some(({ isTypeOnly }) => !isTypeOnly);
}

function exportedNames(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause, moduleSpecifier } = statement;
    if (moduleSpecifier || !exportClause || !ts.isNamedExports(exportClause)) return [];
    return exportClause.elements.map(({ name }) => name.text);
  }
  if (ts.isExportAssignment(statement)) return ['default'];
  if (!ts.canHaveModifiers(statement)) return [];
  const kinds = ts.getModifiers(statement)?.map(({ kind }) => kind) ?? [];
  if (!kinds.includes(ts.SyntaxKind.ExportKeyword)) return [];
  if (kinds.includes(ts.SyntaxKind.DefaultKeyword)) return ['default'];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.text] : [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isBindingElement(element) ? boundNames(element.name) : [],
  );
}
