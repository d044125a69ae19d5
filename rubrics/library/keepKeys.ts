import { placedLaw, type Entry } from '../kinds';
import { canonical } from '../tree/canonical';
import { mintKey } from '../tree/hash';
import { buildTree, type Node, type Tree } from '../tree/tree';
import { fromFile } from './fromFile';
import type { EditionFile, FileNode } from './shape';
import { toFile } from './toFile';

/**
 * A text read anew, with the keys that its entries already have in the library. An entry is known
 * again by content and place; else by content that only one has; else by a place that only one has.
 * What is not known again keeps its minted key.
 */
export function keepKeys(read: EditionFile, held: EditionFile): EditionFile {
  const [fresh, known] = [buildTree(fromFile(read)), buildTree(fromFile(held))];
  const kept = new Map<string, string>([[fresh.facts.key, known.facts.key]]);
  const taken = new Set(kept.values());
  const give = (node: Node, key: string | undefined) => {
    if (key === undefined || kept.has(node.entry.key) || taken.has(key)) return;
    kept.set(node.entry.key, key);
    taken.add(key);
  };
  for (const name of [contentAndPlace, contentOf, placeOf]) {
    const names = unique(known, name);
    for (const [text, node] of unique(fresh, name)) give(node, names.get(text)?.entry.key);
  }
  for (const { entry } of fresh.nodes)
    if (!kept.has(entry.key) && known.byKey.has(entry.key))
      kept.set(entry.key, another(read.rubric, entry.key, known, fresh));
  return rekey(toFile(head(read), fresh), kept);
}

/** A key for what is new and stands where something else was minted: keys are never reused. */
function another(rubric: string, key: string, known: Tree, fresh: Tree): string {
  let next = key;
  for (let n = 2; known.byKey.has(next) || fresh.byKey.has(next); n++)
    next = mintKey(rubric, `${key}#${n}`);
  return next;
}

const contentAndPlace = (node: Node): string => `${placeOf(node)} ${contentOf(node)}`;
const contentOf = ({ entry }: Node): string =>
  canonical({ kind: entry.kind, content: entry.content });
/** Labels on the way down; what has none is one of its kind there. */
const placeOf = (node: Node | null): string =>
  node ? `${placeOf(node.parent)}/${node.label ?? sortOf(node)}` : '';
const sortOf = ({ entry }: Node): string => placedLaw(entry).sort(entry.content);

function unique(tree: Tree, name: (node: Node) => string): Map<string, Node> {
  const found = new Map<string, Node | null>();
  for (const node of tree.nodes) found.set(name(node), found.has(name(node)) ? null : node);
  return new Map([...found].filter((pair): pair is [string, Node] => pair[1] !== null));
}

const head = ({ facts: _, body: __, ...rest }: EditionFile) => rest;

function rekey(file: EditionFile, kept: Map<string, string>): EditionFile {
  const key = (old: Entry['key'] | undefined) => kept.get(old!) ?? old;
  const node = (at: FileNode): FileNode =>
    ({
      ...at,
      key: key(at.key),
      ...('children' in at && at.children && { children: at.children.map(node) }),
    }) as FileNode;
  return { ...file, facts: { ...file.facts, key: key(file.facts.key) }, body: file.body.map(node) };
}
