import { entryPath } from '../../counter/addresses';
import { useLive } from '../../counter/ask';
import { graphql } from '../../gql';
import type { ItemSideQuery } from '../../gql/graphql';
import type { Outline, Place } from '../clause/outline';
import type { DraftClause } from '../clause/drafted';

/** One text of an item: its clause, and what stands below it. */
const ITEM_SIDE = graphql(`
  query ItemSide($id: ID!, $address: String!, $under: String!, $depth: Int!) {
    clause(address: $address) { ...ClauseDraft guide { ...GuideDraft } guideBasis }
    proposal(id: $id) {
      draft { clauses(under: $under, depth: $depth) { ...ClauseDraft } }
    }
  }
`);

export type ItemRoot = NonNullable<ItemSideQuery['clause']>;

/** LineAsk anew whenever it is looked at. */
export const useItemSide = (id: string, draft: string, key: string, depth: number) =>
  useLive(ITEM_SIDE, { id, address: `${draft}/~${key}`, under: `~${key}`, depth }, true, true);

/** A clause of an item with where it stands in the draft. */
export interface ItemLine {
  clause: DraftClause;
  place: Place;
  /** Levels below the clause that heads the page; 0 for that. */
  level: number;
}

/** What an act has already taken away, or not yet brought, is left out until all is asked anew. */
export function linesOf(
  root: DraftClause,
  below: readonly DraftClause[],
  { byKey }: Outline,
): ItemLine[] {
  const top = byKey.get(root.key);
  return [root, ...below].flatMap((clause) => {
    const place = byKey.get(clause.key);
    return top && place ? [{ clause, place, level: place.clause.depth - top.clause.depth }] : [];
  });
}

/** Lines that one page holds. */
const MOST = 60;

const ALL_LEVELS = 99;

/** How many levels below a clause fit on one page; 0: none does, or there is none. */
export function levelsOf(place: Place): number {
  let [depth, lines, level] = [0, 0, place.children];
  while (level.length > 0 && lines + level.length <= MOST) {
    lines += level.length;
    depth++;
    level = level.flatMap(({ children }) => children);
  }
  // One level more of what is all there asks nothing anew.
  return depth > 0 && level.length === 0 ? ALL_LEVELS : depth;
}

/** The form of a clause, where the page of an item would stand. */
export const formPath = (id: string, key: string): string => `${entryPath(id, key)}?form`;
