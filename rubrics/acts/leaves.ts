import { LEAVES, placedLaw, type Content, type Entry, type LeafName } from '../kinds';
import { withFields } from '../kinds/content';
import type { Tree } from '../tree/tree';
import type { Fields, Intent, Place } from './act';
import { move } from './clauses';
import { held } from './content';
import { spotFor } from './place';

const OWN = ['guide', 'term'] as const;
/** The kinds below which nothing stands and that have no acts of their own. */
export type PlainLeaf = Exclude<LeafName, (typeof OWN)[number]>;
export const PLAIN_LEAVES = LEAVES.filter(
  (kind): kind is PlainLeaf => !OWN.some((other) => other === kind),
);

/** What may be done with an entry below which nothing stands, each kind with its own content. */
export type LeafActs<K extends LeafName> = {
  [Kind in K as `${Kind}Add`]: Place & { content: Content<Kind> };
} & { [Kind in K as `${Kind}Revise`]: { key: string; fields: Fields<Content<Kind>> } } & {
  [N in `${K}Move`]: Place & { key: string };
} & { [N in `${K}Retire`]: { key: string } };

type Named<K extends LeafName> = {
  [N in keyof LeafActs<K>]: (tree: Tree, act: LeafActs<K>[N], mint: () => string) => Intent;
};

/** The four acts of such a kind; one with a law of its own takes the place of that one. */
export function leafActs<K extends LeafName>(kind: K): Named<K> {
  const { tidy } = placedLaw({ kind });
  const entry = (made: object) => made as Entry<LeafName>;
  const acts = {
    [`${kind}Add`](tree: Tree, { parent, after, content }: Adding, mint: () => string): Intent {
      const key = mint();
      const spot = spotFor(tree, parent, after, [key]);
      if ('refused' in spot) return spot;
      const order = spot.orders.get(key)!;
      const added = entry({ key, kind, parent, order, content: tidy(content) });
      return { put: [added, ...spot.nudged] };
    },
    [`${kind}Revise`](tree: Tree, { key, fields }: Revising): Intent {
      const node = held<LeafName>(tree, key, kind);
      if ('refused' in node) return node;
      const content = tidy(withFields(node.entry.content, fields));
      return { put: [entry({ ...node.entry, content })] };
    },
    [`${kind}Move`]: (tree: Tree, act: Place & { key: string }): Intent => move(tree, act, kind),
    [`${kind}Retire`](tree: Tree, { key }: { key: string }): Intent {
      const node = held(tree, key, kind);
      return 'refused' in node ? node : { drop: [key] };
    },
  };
  return acts as unknown as Named<K>;
}

/** The acts of every such kind that has none of its own. */
export const plainLeafActs = (): Named<PlainLeaf> =>
  Object.assign({}, ...PLAIN_LEAVES.map((kind) => leafActs(kind)));

type Adding = Place & { content: Content<LeafName> };
type Revising = { key: string; fields: object };
