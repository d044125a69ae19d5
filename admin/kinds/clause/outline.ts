import { schemeAmong } from '../../../rubrics/tree/numbering';
import { editionOf, placeOf } from '../../counter/addresses';
import { useAnswer } from '../../counter/ask';
import { graphql } from '../../gql';
import type { OutlineQuery } from '../../gql/graphql';
import { nameOf } from './clauses';

export const OUTLINE = graphql(`
  query Outline($edition: String!) {
    edition(key: $edition) {
      key label name title state publishedOn effectiveFrom effectiveTo recordedAt contentHash
      ...Totals
      form amends { key label name }
      source { text lines note }
      rubric {
        key title titleEn
        award { key title titleEn }
        editions { key label name state publishedOn }
      }
      clauses { key address part partKey partTitle kind label title text ...Bearing depth ...TableWords }
    }
  }
`);

/** An edition's facts and all its clauses, asked once for all rooms. */
export const useOutline = (edition: string) => useAnswer(OUTLINE, { edition });

export type EditionFacts = NonNullable<OutlineQuery['edition']>;
export type OutlineClause = EditionFacts['clauses'][number];
export interface Place {
  clause: OutlineClause;
  parent: Place | null;
  children: Place[];
}
export interface Outline {
  roots: Place[];
  places: Place[];
  byKey: Map<string, Place>;
  byAddress: Map<string, Place>;
}

/** Clauses in document order, each with its depth → the tree that they form. */
export function arrange(clauses: readonly OutlineClause[]): Outline {
  const outline: Outline = { roots: [], places: [], byKey: new Map(), byAddress: new Map() };
  const open: Place[] = [];
  for (const clause of clauses) {
    open.length = Math.min(open.length, clause.depth);
    const place: Place = { clause, parent: open.at(-1) ?? null, children: [] };
    (place.parent?.children ?? outline.roots).push(place);
    open.push(place);
    outline.places.push(place);
    outline.byKey.set(clause.key, place);
    outline.byAddress.set(clause.address, place);
  }
  return outline;
}

/** By its address or by its key. */
export const placeAt = (outline: Outline, address: string): Place | undefined =>
  outline.byAddress.get(address) ?? outline.byKey.get(address.slice(editionOf(address).length + 2));

export const above = (place: Place): Place[] =>
  place.parent ? [...above(place.parent), place.parent] : [];

/**
 * Names a place where it stands alone: one without a number of its own is named with the one above
 * that has one.
 */
export function fullName(place: Place): string {
  if (!placeOf(place.clause.address).startsWith('~')) return nameOf(place.clause);
  const bearer = above(place).findLast(({ clause }) => clause.label !== null && clause.title);
  return [bearer && nameOf(bearer.clause), nameOf(place.clause)].filter(Boolean).join(' › ');
}

/** The name of the clause of a key; undefined where the outline holds none. */
export const fullNameAt = ({ byKey }: Outline, key: string): string | undefined => {
  const place = byKey.get(key);
  return place && fullName(place);
};

/** What a new clause is at first: of the kind and the numbering of the one before it. */
export function asNeighbour(siblings: readonly Place[], like: OutlineClause | undefined) {
  const upTo = siblings.slice(0, siblings.findIndex(({ clause }) => clause === like) + 1);
  return {
    kind: like?.kind ?? ('PARAGRAPH' as const),
    scheme: schemeAmong(upTo.map(({ clause }) => clause.label)),
  };
}

const TITLED = new Set(['SECTION', 'CATEGORY', 'ITEM', 'SUBITEM']);

/** Whether it is a heading, whose words are its title. */
export const isHeading = ({ kind }: Pick<OutlineClause, 'kind'>): boolean => TITLED.has(kind);

/**
 * Whether the outline lists it: headings and points; lists where every line bears a title. The rest
 * is read on their pages.
 */
export const isListed = ({ clause }: Place): boolean =>
  isHeading(clause) || clause.kind === 'POINT' || (clause.kind === 'LISTITEM' && !!clause.title);
