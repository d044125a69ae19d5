import type { KindName } from '../../rubrics/kinds';
import type { EntryKind } from '../gql/graphql';
import { ClauseBelow } from './clause/ClauseBelow';
import { ClauseDraft } from './clause/ClauseDraft';
import { FactsDraft } from './facts/FactsDraft';
import type { Place } from './clause/outline';
import { ItemDraft } from './item/ItemDraft';
import { isItem } from './item/items';
import { GuideDraft } from './guide/GuideDraft';
import { GuideChanges } from './guide/GuideChanges';
import type { Kind } from './Kind';
import { grades } from './grade/grade';
import { LeafDraft } from './leaf/LeafDraft';
import { TermDraft } from './term/TermDraft';

const PLAIN = { strong: true, apart: false, wording: [], Below: null };

/** The register of kinds: a new one does not compile before pages know what to do with it. */
const kinds = {
  facts: {
    form: (_, entry, draft) => entry === draft.factsKey && <FactsDraft />,
    mark: (fate) => fate,
    single: true,
    line: PLAIN,
  },
  clause: {
    form: ({ clause }) => clause && <ClauseDraft key={clause.key} clause={clause} />,
    mark: (fate) => fate,
    single: false,
    line: {
      strong: false,
      apart: false,
      wording: [
        ['REWORDED', 'text'],
        ['REGUIDED', 'text'],
      ],
      Below: ClauseBelow,
    },
  },
  weight: {
    // Edited on the page of its clause.
    form: () => null,
    // Whatever becomes of points, their clause is revised.
    mark: () => 'REVISED',
    single: false,
    line: PLAIN,
  },
  guide: {
    form: (_, entry, { guides }) =>
      guides.some(({ key }) => key === entry) && <GuideDraft key={entry} entry={entry} />,
    mark: (fate) => fate,
    single: false,
    line: { ...PLAIN, Below: GuideChanges },
  },
  grade: {
    form: ({ grade }) => grade && <LeafDraft key={grade.key} leaf={grades} entry={grade} />,
    mark: (fate) => fate,
    single: false,
    line: PLAIN,
  },
  term: {
    form: ({ term }) => term && <TermDraft key={term.key} term={term} />,
    mark: (fate) => fate,
    single: false,
    line: { ...PLAIN, apart: true, wording: [['REDEFINED', 'definition']] },
  },
} satisfies Record<KindName, Kind>;

export const kindOf = (name: KindName | EntryKind): Kind => kinds[name.toLowerCase() as KindName];

/** The page of an item, where a place has one. */
export const itemAt = (place: Place | undefined, asked: URLSearchParams) =>
  isItem(place, asked) ? <ItemDraft key={place.clause.key} place={place} /> : null;

/** The form of whatever the address of a draft names; null where that has none. */
export const formOf = (...found: Parameters<Kind['form']>) =>
  Object.values<Kind>(kinds)
    .map(({ form }) => form(...found))
    .find(Boolean) ?? null;
