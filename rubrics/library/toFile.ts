import { shapes } from '../kinds';
import { schemeOf } from '../tree/numbering';
import type { Node, Tree } from '../tree/tree';
import { writeLines } from './lines';
import type { EditionFile, FileNode } from './shape';

/** Everything of a file but its content. */
export type FileHead = Omit<EditionFile, 'facts' | 'body'>;

/** A tree → its library file. `fromFile` gives back the same entries, order keys apart. */
export function toFile(head: FileHead, tree: Tree): EditionFile {
  const { key, content, lines } = tree.facts;
  return {
    ...head,
    facts: { key, ...content, ...withLines(lines) },
    body: tree.roots.map(fileNode),
  };
}

/**
 * Members stand in the order in which a person reads them: which one it is, what is printed, where
 * it comes from. Parsing by the shape puts a content's members in the order of the shape, however
 * the database kept them.
 */
function fileNode(node: Node): FileNode {
  const { entry } = node;
  const { key } = entry;
  const lines = withLines(entry.lines);
  if (entry.kind === 'guide')
    return { key, kind: 'GUIDE', ...shapes.guide.parse(entry.content), ...lines };
  const { scheme } = entry.content;
  // A label whose form shows its scheme needs no scheme beside it.
  const numbering = {
    ...(node.label !== null || entry.label === null ? { label: node.label } : {}),
    ...(scheme && (node.label === null || schemeOf(node.label) !== scheme) ? { scheme } : {}),
  };
  if (entry.kind === 'term') {
    const { scheme: _, ...content } = shapes.term.parse(entry.content);
    return { key, kind: 'TERM', ...numbering, ...content, ...lines };
  }
  const { part, kind, scheme: _, mark, title, ...rest } = shapes.clause.parse(entry.content);
  return {
    key,
    ...(part && { part }),
    kind,
    ...numbering,
    ...(mark !== undefined && { mark }),
    ...(title !== undefined && { title }),
    ...(node.weight && { points: filePoints(node.weight) }),
    ...rest,
    ...lines,
    ...(node.children.length > 0 && { children: node.children.map(fileNode) }),
  };
}

function filePoints({ content, lines }: NonNullable<Node['weight']>) {
  if (content.printed === undefined && !lines) return content.points;
  return {
    value: content.points,
    ...(content.printed !== undefined && { printed: content.printed }),
    ...withLines(lines),
  };
}

const withLines = (lines: readonly number[] | undefined) =>
  lines?.length ? { lines: writeLines(lines) } : {};
