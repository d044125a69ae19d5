import type { Act } from '../../rubrics/acts';
import type { Tree } from '../../rubrics/tree/tree';

/** An act to be done on the text as it stands by then. */
export type Make = (tree: Tree) => Act;
/** A proposal as data: what it is put forward against, and its acts in their order. */
export interface GoldenProposal {
  name: string;
  base: string;
  title: string;
  acts: Make[];
}

export const key = (tree: Tree, address: string): string => {
  const node = tree.byAddress.get(address);
  if (!node) throw new Error(`no ${address}`);
  return node.entry.key;
};

/** Key of the n-th child without a number below a place. */
export const nth = (tree: Tree, address: string, n: number): string => {
  const parent = tree.byAddress.get(address)!;
  return parent.children.filter(({ label }) => label === null)[n - 1].entry.key;
};

export const textOf = (tree: Tree, place: string): string => {
  const { entry } = (tree.byKey.get(place) ?? tree.byAddress.get(place))!;
  if (entry.kind === 'clause') return entry.content.text ?? '';
  return entry.kind === 'term' ? entry.content.definition : '';
};

/** Replaces some words of a paragraph, which must stand in it. */
export const reword =
  (address: string, from: string, to: string): Make =>
  (tree) => {
    const text = textOf(tree, address);
    if (!text.includes(from)) throw new Error(`${address} does not say ${from}: ${text}`);
    return {
      name: 'clauseRevise',
      key: key(tree, address),
      fields: { text: text.replace(from, to) },
    };
  };
export const points =
  (address: string, points: number): Make =>
  (tree) => ({ name: 'weightSet', key: key(tree, address), points });
