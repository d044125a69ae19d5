import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Entry } from '../kinds';
import { canonical } from './canonical';
import type { Tree } from './tree';

/** SHA-256 of UTF-8 text, lower-case hex. `domain` keeps the hashes of different things apart. */
export const hash = (domain: string, text: string): string =>
  bytesToHex(sha256(utf8ToBytes(`${domain}\n${text}`)));

/** Hash of one revision: content and place, not the source lines. Equal hash, same row. */
export const revisionHash = ({ key, kind, parent, order, label, content }: Entry): string =>
  hash('zhunsheng:revision:1', canonical({ key, kind, parent, order, label, content }));

/**
 * Hash of a whole tree, from the leaves up. It covers what a reader of the text could tell apart,
 * and which entry is which: keys, kinds, contents, overrides and the order of siblings, but not the
 * order keys that happen to realise it. So a file, a proposal and both databases agree on it, and
 * equal subtrees have equal hashes.
 */
export function contentHash(tree: Tree): string {
  const hashes = subtreeHashes(tree);
  return hash(
    'zhunsheng:edition:1',
    canonical({
      facts: own(tree.facts),
      children: tree.roots.map((node) => hashes[node.position]),
    }),
  );
}

const known = new WeakMap<Tree, readonly string[]>();

/**
 * Hash of each entry with all that stands below it, by position. A tree never changes, so it is
 * computed once for each.
 */
export function subtreeHashes(tree: Tree): readonly string[] {
  const held = known.get(tree);
  if (held) return held;
  const hashes = new Array<string>(tree.nodes.length);
  for (const node of tree.nodes.toReversed()) {
    const children = node.children.map((child) => hashes[child.position]);
    const weight = node.weight ? own(node.weight) : undefined;
    hashes[node.position] = hash(
      'zhunsheng:subtree:1',
      canonical({ ...own(node.entry), weight, children }),
    );
  }
  known.set(tree, hashes);
  return hashes;
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
