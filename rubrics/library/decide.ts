import { doubtsOf, type Doubt, type Possible } from '../diff/doubts';
import { pair, unpair } from '../diff/matching';
import { nodesNamed } from '../tree/addresses';
import type { Node, Tree } from '../tree/tree';
import type { Pairing } from './identify';

/**
 * What somebody who knows says of an entry: that it is this one of the file, or none of them.
 * Entries are named by their places inside the texts (`criteria/1.1(1)`, `~key`).
 */
export interface Ruling {
  base: string;
  head: string | null;
}

/** A ruling that cannot be followed, with why in Chinese and English. */
export class BadRuling extends Error {}

/**
 * A pairing as it was decided: pairs are kept, broken or made otherwise, and what was decided is no
 * doubt any more.
 * @throws BadRuling where an entry is not there, or both are no one entry
 */
export function decide(pairing: Pairing, rulings: readonly Ruling[]): void {
  const { held, fresh, matching } = pairing;
  const [bases, heads] = [new Set<string>(), new Set<string>()];
  const pairs = rulings.map(({ base, head }) => ({
    b: oneNamed(held, base, bases),
    h: head === null ? null : oneNamed(fresh, head, heads),
  }));
  for (const { b, h } of pairs) {
    if (h && b.entry.kind !== h.entry.kind)
      throw new BadRuling(
        `${nameOf(held, b)} 与 ${nameOf(fresh, h)} 不是同类条目 / are entries of two kinds`,
      );
    part(pairing, b.entry.key, matching.toHead.get(b.entry.key));
    if (h) part(pairing, matching.toBase.get(h.entry.key), h.entry.key);
  }
  for (const { b, h } of pairs) {
    if (h) pair(matching, b.entry.key, h.entry.key, 'CONFIRMED');
    pairing.decided.add(b.entry.key);
  }
}

/** Entries of which somebody said, or left it so, that nothing in the file is they. */
export const apartIn = ({ decided, unlike, matching }: Pairing): string[] =>
  [...new Set([...decided, ...unlike])].filter((key) => !matching.toHead.has(key));

function part({ matching }: Pairing, base: string | undefined, head: string | undefined): void {
  if (base !== undefined && head !== undefined) unpair(matching, base, head);
}

function oneNamed(tree: Tree, name: string, named: Set<string>): Node {
  const [node, ...others] = nodesNamed(tree, name);
  if (!node || others.length > 0)
    throw new BadRuling(
      node
        ? `${name} 指着不止一个条目 / ${name} names several entries`
        : `没有条目 ${name} / there is no entry ${name}`,
    );
  if (named.has(node.entry.key))
    throw new BadRuling(`${name} 说了两次 / ${name} is spoken of twice`);
  named.add(node.entry.key);
  return node;
}

/** The place of an entry, by which it is found again; by its key, where that tells more. */
const nameOf = (tree: Tree, node: Node): string =>
  tree.byAddress.get(node.address) === node ? node.address : `~${node.entry.key}`;

/** What may still be decided, by places. */
export function openDoubts({ held, fresh, matching, given, decided }: Pairing): Doubt[] {
  const named = (one: Possible): Possible => ({
    ...one,
    head: nameOf(fresh, fresh.byKey.get(one.head)!),
  });
  return doubtsOf(held, fresh, matching, given)
    .filter(({ base }) => !decided.has(base))
    .map(({ base, pair: is, others }) => ({
      base: nameOf(held, held.byKey.get(base)!),
      pair: is && named(is),
      others: others.map(named),
    }));
}
