import type { Entry } from '../kinds';
import { match } from '../diff/diff';
import { mintKey } from '../tree/hash';
import { buildTree, type Tree } from '../tree/tree';
import { fromFile } from './fromFile';
import type { EditionFile, FileNode } from './shape';
import { toFile } from './toFile';

/**
 * A text read anew, with the keys that its entries already have in the library. A key that the file
 * gives says which entry is meant; the others are known again as a comparison knows them, so that
 * what is imported tells what a comparison of the two files tells. What is not known again keeps
 * its minted key.
 */
export function keepKeys(read: EditionFile, held: EditionFile): EditionFile {
  const [fresh, known] = [buildTree(fromFile(read)), buildTree(fromFile(held))];
  const { toBase } = match(known, fresh, { keyed: new Set(keysIn(read.body)) });
  const kept = new Map([...toBase, [fresh.facts.key, known.facts.key]]);
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

/** Keys that the file itself gives. */
const keysIn = (nodes: readonly FileNode[]): string[] =>
  nodes.flatMap((node) => [
    ...(node.key === undefined ? [] : [node.key]),
    ...('children' in node && node.children ? keysIn(node.children) : []),
  ]);

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
