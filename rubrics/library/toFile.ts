import { kinds, lawOf, placedLaw, type LeafName } from '../kinds';
import { isClause, numberingOf, type ClauseNode } from '../kinds/readers';
import { familyOf } from '../tree/families';
import { schemeOf, type Counted } from '../tree/numbering';
import type { Node, Tree } from '../tree/tree';
import type { SchemeName } from '../vocabulary';
import { inBrief } from './brief';
import { writeLines } from './lines';
import { leafWord, type EditionFile, type FileNode } from './shape';

/** Everything of a file but its content. */
type FileHead = Omit<EditionFile, 'facts' | 'body'>;

/** A tree → its library file. `fromFile` gives back the same entries, order keys apart. */
export function toFile({ pictures, ...head }: FileHead, tree: Tree): EditionFile {
  const { key, content, lines } = tree.facts;
  return {
    ...head,
    facts: { key, ...content, ...withLines(lines) },
    body: fileNodes(tree.roots),
    ...(pictures && { pictures }),
  };
}

/**
 * Members stand in the order in which a person reads them: which one it is, what is printed, where
 * it comes from. Parsing by the shape puts a content's members in the order of the shape, however
 * the database kept them.
 */
function fileNode(node: Node, list: Counted): FileNode {
  return isClause(node)
    ? clauseNode(node, list)
    : leafNode(node, node.entry.kind as LeafName, list);
}

/** Siblings, each with the numbers before it: they tell which scheme a form shows. */
function fileNodes(nodes: readonly Node[]): FileNode[] {
  const list = new Map<SchemeName, string>();
  return nodes.map((node) => {
    const made = fileNode(node, list);
    const { scheme } = numberingOf(node.entry);
    if (scheme && node.label !== null) list.set(familyOf(scheme), node.label);
    return made;
  });
}

function leafNode(node: Node, kind: LeafName, list: Counted): FileNode {
  const { key, content, lines } = node.entry;
  const { scheme: _, ...rest } = shaped(kind, content) as { scheme?: SchemeName };
  return {
    key,
    kind: leafWord(kind),
    ...(placedLaw({ kind }).labelled && numbering(node, list)),
    ...rest,
    ...withLines(lines),
  } as FileNode;
}

function clauseNode(node: ClauseNode, list: Counted): FileNode {
  const { key, content, lines } = node.entry;
  const { part, kind, scheme: _, mark, title, ...rest } = kinds.clause.shape.parse(content);
  const said = inBrief(kinds.clause.fields, rest) as typeof rest;
  return {
    key,
    ...(part && { part }),
    kind,
    ...numbering(node, list),
    ...(mark !== undefined && { mark }),
    ...(title !== undefined && { title }),
    ...(node.weight && fileWeight(node.weight)),
    ...said,
    ...withLines(lines),
    ...(node.children.length > 0 && { children: fileNodes(node.children) }),
  };
}

const shaped = (kind: LeafName, content: object): object => lawOf({ kind }).shape.parse(content);

/** A label whose form shows its scheme needs no scheme beside it. */
function numbering(
  { entry, label }: Node,
  list: Counted,
): { label?: string | null; scheme?: SchemeName } {
  const { scheme } = numberingOf(entry);
  return {
    ...(label !== null || entry.label === null ? { label } : {}),
    ...(scheme && schemeOf(label ?? '', list) !== scheme ? { scheme } : {}),
  };
}

function fileWeight({ content, lines }: NonNullable<Node['weight']>) {
  const { points, share, printed } = content;
  const amount = (value: number) =>
    printed === undefined && !lines
      ? value
      : { value, ...(printed !== undefined && { printed }), ...withLines(lines) };
  return {
    ...(points !== undefined && { points: amount(points) }),
    ...(share !== undefined && { share: amount(share) }),
  };
}

const withLines = (lines: readonly number[] | undefined) =>
  lines?.length ? { lines: writeLines(lines) } : {};
