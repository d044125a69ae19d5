import { useOutletContext } from 'react-router-dom';
import { type ReasonCode, sentence } from '../../rubrics/reasons';
import type { EntryFate, ProposalPageQuery, ProposalStandingQuery } from '../gql/graphql';
import type { Outline } from './clause/outline';
import type { Draft } from './draft/caughtUp';

type Page = NonNullable<ProposalPageQuery['proposal']>;
export type Standing = NonNullable<ProposalStandingQuery['proposal']>;
type Transition = Standing['transitions'][number];

/** What a proposal is, with where it stands: why something may not be done is said in words. */
export interface Proposal extends Page, Omit<Standing, 'transitions'> {
  transitions: (Omit<Transition, 'reasons'> & { reasons: { code: string; message: string }[] })[];
}

export const standing = (page: Page, { transitions, ...now }: Standing): Proposal => ({
  ...page,
  ...now,
  transitions: transitions.map(({ reasons, ...one }) => ({
    ...one,
    reasons: reasons.map(({ code }) => ({ code, message: sentence(code as ReasonCode) })),
  })),
});

/** What every page of a proposal, and every form in it, finds at hand. */
export interface OnDesk {
  proposal: Proposal;
  draft: Draft;
  outline: Outline;
  /** What became of entries, by key, as the outline shows it. */
  marks: ReadonlyMap<string, EntryFate>;
}

/** What the page shows of a place, by the key of the entry above; null: the top. Acts guard it. */
export function seenBelow({ childrenRevision, clauses }: Draft, parent: string | null): string {
  const above = clauses.find(({ key }) => key === parent);
  return above?.childrenRevision ?? childrenRevision;
}

/** An entry with all that the page shows below it. */
export const seenWhole = ({ clauses }: Draft, key: string): string | null =>
  clauses.find((clause) => clause.key === key)?.wholeRevision ?? null;

export const useOnDesk = (): OnDesk => useOutletContext<OnDesk>();
