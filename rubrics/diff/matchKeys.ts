import type { Lineage } from '../acts/act';
import type { Tree } from '../tree/tree';
import { clauseContent } from '../kinds/readers';
import { NOBODY, noMatching, pair, type Matching } from './matching';

/**
 * Entries with one key are one entry, whatever became of it, if they are of one kind. Facts answer
 * facts.
 * @param trusted whether keys say so; or those that do
 */
export function matchKeys(
  base: Tree,
  head: Tree,
  trusted: boolean | ReadonlySet<string>,
): Matching {
  const matching = noMatching();
  const says = (key: string) => (typeof trusted === 'boolean' ? trusted : trusted.has(key));
  pair(matching, base.facts.key, head.facts.key, 'KEY');
  for (const { entry } of base.nodes)
    if (says(entry.key) && head.byKey.get(entry.key)?.entry.kind === entry.kind)
      pair(matching, entry.key, entry.key, 'KEY');
  return matching;
}

/**
 * Splits and mergers that acts declared, as far as both texts still show them: an entry that a
 * split made and somebody retired again is no part. Several acts on one clause add up. What was
 * declared to be nothing else is answered by nobody.
 */
export function matchLineage(
  base: Tree,
  head: Tree,
  matching: Matching,
  lineage: readonly Lineage[],
): void {
  const splits = new Map<string, Set<string>>();
  const merges = new Map<string, Set<string>>();
  for (const { act, from, to } of lineage) {
    if (act === 'apart') {
      close(base, matching.toHead, from);
      close(head, matching.toBase, to);
      continue;
    }
    const [one] = act === 'split' ? from : to;
    if (one === undefined) continue;
    if (act === 'split') gather(splits, rootOf(splits, one), to);
    else
      for (const key of from) {
        gather(merges, one, [key]);
        const earlier = merges.get(key);
        if (!earlier || key === one) continue;
        gather(merges, one, earlier);
        merges.delete(key);
      }
  }
  for (const [one, many] of splits) {
    const parts = present(head, many).filter(
      (key) => key === matching.toHead.get(one) || !matching.toBase.has(key),
    );
    if (matching.toHead.has(one) && parts.length > 1)
      matching.splits.push({ one, many: parts, basis: 'LINEAGE' });
  }
  for (const [one, many] of merges) {
    const parts = present(base, many).filter(
      (key) => key === matching.toBase.get(one) || !matching.toHead.has(key),
    );
    if (matching.toBase.has(one) && parts.length > 1)
      matching.merges.push({ one, many: parts, basis: 'LINEAGE' });
  }
}

/** Nobody answers these, but for what kept its key, or got it back. */
function close(tree: Tree, partners: Map<string, string>, keys: readonly string[]): void {
  for (const key of keys) if (tree.byKey.has(key) && !partners.has(key)) partners.set(key, NOBODY);
}

/** What nobody answers has no partner, once all are found. */
export function openAgain({ toHead, toBase }: Matching): void {
  for (const partners of [toHead, toBase])
    for (const [key, partner] of partners) if (partner === NOBODY) partners.delete(key);
}

function gather(sets: Map<string, Set<string>>, one: string, many: Iterable<string>): void {
  const set = sets.get(one) ?? new Set();
  for (const key of many) set.add(key);
  sets.set(one, set);
}

/** A part that is split again is still a part of the first. */
function rootOf(splits: ReadonlyMap<string, ReadonlySet<string>>, key: string): string {
  for (const [one, many] of splits) if (one !== key && many.has(key)) return one;
  return key;
}

const present = (tree: Tree, keys: Iterable<string>): string[] =>
  [...keys]
    .filter((key) => clauseContent(tree.byKey.get(key)?.entry) !== undefined)
    .sort((a, b) => tree.byKey.get(a)!.position - tree.byKey.get(b)!.position);
