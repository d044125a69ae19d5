import type { Node } from '../../tree/tree';
import { bigramsAmong, type WeighedText } from './bigrams';
import { wordingOf } from './wording';

/** The words of an entry, weighed. */
export type Weigh = (node: Node) => WeighedText;

/**
 * Texts of a side from which the rarity of bigrams is learnt: enough to tell common ones from rare
 * ones.
 */
const LEARNT = 1500;

/**
 * A function that weighs entries, each once; what is rare is learnt from both sides, when first
 * asked.
 */
export function weigher({
  base,
  head,
}: Record<'base' | 'head', { nodes: readonly Node[] }>): Weigh {
  let weigh: ((text: string) => WeighedText) | null = null;
  const held = new Map<Node, WeighedText>();
  return (node) => {
    weigh ??= bigramsAmong([...learnt(base.nodes), ...learnt(head.nodes)]);
    const weighed = held.get(node) ?? weigh(wordingOf(node.entry));
    held.set(node, weighed);
    return weighed;
  };
}

function learnt(nodes: readonly Node[]): string[] {
  const step = Math.max(1, Math.floor(nodes.length / LEARNT));
  return nodes.filter((_, i) => i % step === 0).map(({ entry }) => wordingOf(entry));
}
