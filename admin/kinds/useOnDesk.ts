import { useOutletContext } from 'react-router-dom';
import type { EntryFate, ProposalDraftQuery, ProposalPageQuery } from '../gql/graphql';
import type { Outline } from './clause/outline';

export type Proposal = NonNullable<ProposalPageQuery['proposal']>;
export type Draft = NonNullable<NonNullable<ProposalDraftQuery['proposal']>['draft']>;

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
