import { remembered } from '../remembered';
import { atOnce, each, type Steps } from '../steps';
import { sha256 } from '@noble/hashes/sha2';
import { utf8ToBytes } from '@noble/hashes/utils';
import type { Entry } from '../kinds';
import { canonical } from './canonical';
import type { Node, Tree } from './tree';

interface Platform {
  getBuiltinModule?(name: 'crypto'): { hash(kind: 'sha256', text: string, as: 'hex'): string };
}

/** Node's own, which takes a fifth of the time; a browser has none that answers at once. */
const native = (globalThis as { process?: Platform }).process?.getBuiltinModule?.('crypto');

/** SHA-256 of UTF-8 text, lower-case hex. `domain` keeps the hashes of different things apart. */
export const hash = (domain: string, text: string): string => {
  const whole = `${domain}\n${text}`;
  return native ? native.hash('sha256', whole, 'hex') : hexOf(sha256(utf8ToBytes(whole)));
};

/** Joined and not added up: added strings keep their parts, which take twenty times as much. */
const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => HEX[byte]).join('');
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * Hash of one revision: content and place, not the source lines. Equal hash, same row. An entry
 * never changes, so it is computed once for each.
 */
export const revisionHash = remembered(
  ({ key, kind, parent, order, label, content }: Entry): string =>
    hash('zhunsheng:revision:1', canonical({ key, kind, parent, order, label, content })),
);

/**
 * Hash of a whole tree, from the leaves up. It covers what a reader of the text could tell apart,
 * and which entry is which: keys, kinds, contents, overrides and the order of siblings, but not the
 * order keys that happen to realise it. So a file, a proposal and both databases agree on it, and
 * equal subtrees have equal hashes.
 */
export const contentHash = remembered((tree: Tree): string => {
  const hashes = subtreeHashes(tree);
  return hash(
    'zhunsheng:edition:1',
    canonical({
      facts: own(tree.facts),
      children: tree.roots.map((node) => hashes[node.position]),
    }),
  );
});

/** By entry: what its hash was when it last stood in a tree, and over what. */
const stood = new WeakMap<Entry, { weight: Entry | null; below: string; hash: string }>();

/**
 * Hash of each entry with all that stands below it, by position. A tree never changes, so it is
 * computed once for each; trees that share entries share the hashes of what they have in common.
 */
export const subtreeHashes = (tree: Tree): readonly string[] => atOnce(hashing(tree));

/** The same, step by step. */
export function* hashing(tree: Tree): Steps<readonly string[]> {
  const known = ofTree.get(tree);
  if (known) return known;
  const hashes = new Array<string>(tree.size);
  yield* each(tree.nodes.toReversed(), (node) => hashAgain(hashes, node));
  ofTree.set(tree, hashes);
  return hashes;
}

const ofTree = new WeakMap<Tree, readonly string[]>();

function hashAgain(hashes: string[], node: Node): void {
  const below = node.children.map((child) => hashes[child.position]!);
  hashes[node.position] = subtreeHash(node, below);
}

/**
 * Takes the hashes of a tree over to one with the same places, of which some entries changed: only
 * these and what stands above them is hashed.
 */
export function carryHashes(from: Tree, to: Tree, changed: Iterable<number>): void {
  const hashes = [...subtreeHashes(from)];
  const again = new Set<number>();
  for (const position of changed)
    for (let node: Node | null = to.at(position); node; node = node.parent)
      again.add(node.position);
  for (const position of [...again].sort((a, b) => b - a)) hashAgain(hashes, to.at(position));
  ofTree.set(to, hashes);
}

function subtreeHash({ entry, weight }: Node, children: readonly string[]): string {
  const below = children.join();
  const held = stood.get(entry);
  if (held?.weight === weight && held?.below === below) return held.hash;
  const all = { ...own(entry), weight: weight ? own(weight) : undefined, children };
  const found = hash('zhunsheng:subtree:1', canonical(all));
  stood.set(entry, { weight, below, hash: found });
  return found;
}

const own = ({ key, kind, label, content }: Entry) => ({ key, kind, label, content });

/**
 * Key for an entry met for the first time: opaque, and the same whenever the same text is read
 * again.
 * @param rubric `award/rubric`; @param place part and path of ordinals, unique within the rubric
 */
export function mintKey(rubric: string, place: string): string {
  const digits = BigInt(
    `0x${hash('zhunsheng:key:1', `${rubric}\n${place}`).slice(0, 16)}`,
  ).toString(36);
  return `e${digits.padStart(13, '0').slice(-11)}`;
}
