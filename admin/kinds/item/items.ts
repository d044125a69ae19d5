import { entryPath } from '../../counter/addresses';
import { useLive } from '../../counter/ask';
import { graphql } from '../../gql';
import type { ItemSideQuery } from '../../gql/graphql';
import type { Place } from '../clause/outline';
import type { DraftClause } from '../clause/drafted';
import type { Draft } from '../draft/caughtUp';

/** One text of an item, its clause and what stands below it, and which act was the last then. */
const ITEM_SIDE = graphql(`
  query ItemSide($id: ID!, $address: String!, $under: String!, $depth: Int!) {
    clause(address: $address) { ...ClauseDraft guide { ...GuideDraft } guideBasis }
    proposal(id: $id) {
      draft { act clauses(under: $under, depth: $depth) { ...ClauseDraft } }
    }
  }
`);

export type ItemRoot = NonNullable<ItemSideQuery['clause']>;

/** Asked whenever it is looked at; what becomes of it meanwhile is told of the draft. */
export const useItemSide = (id: string, draft: string, key: string, depth: number) =>
  useLive(
    ITEM_SIDE,
    { id, address: `${draft}/~${key}`, under: `~${key}`, depth },
    { keeps: true, text: 'follows' },
  );

/** A clause of an item with where it stands in the draft. */
export interface ItemLine {
  clause: DraftClause;
  place: Place;
  /** Levels below the clause that heads the page; 0 for that. */
  level: number;
}

/**
 * The lines of an item, in the order of the draft: each as it was told last. What an act has not
 * brought yet is left out until it is told.
 */
export function linesOf(
  top: Place,
  depth: number,
  { clause, proposal }: ItemSideQuery,
  { told }: Draft,
): ItemLine[] {
  const { act = 0, clauses = [] } = proposal?.draft ?? {};
  const asked = new Map([...(clause ? [clause] : []), ...clauses].map((one) => [one.key, one]));
  return downTo(top, depth).flatMap((place) => {
    const since = told.get(place.clause.key);
    const was = asked.get(place.clause.key);
    const now = since && (!was || since.act >= act) ? since.clause : was;
    const level = place.clause.depth - top.clause.depth;
    return now ? [{ clause: asPlaced(now, place.clause), place, level }] : [];
  });
}

const downTo = (place: Place, depth: number): Place[] => [
  place,
  ...(depth > 0 ? place.children.flatMap((child) => downTo(child, depth - 1)) : []),
];

/** What its place gives a clause is told of the outline. */
function asPlaced(clause: DraftClause, placed: Place['clause']): DraftClause {
  const { address, label, part, partKey, partTitle, scoreRole } = placed;
  if (clause.address === address && clause.scoreRole === scoreRole) return clause;
  return { ...clause, address, label, part, partKey, partTitle, scoreRole };
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

/** Whether a place has a page that is typed where it is read; else it has a form. */
export const isItem = (place: Place | undefined, asked: URLSearchParams): place is Place =>
  place !== undefined && !asked.has('form') && levelsOf(place) > 0;

/** The form of a clause, where the page of an item would stand. */
export const formPath = (id: string, key: string): string => `${entryPath(id, key)}?form`;
