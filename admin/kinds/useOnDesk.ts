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

export const useOnDesk = (): OnDesk => useOutletContext<OnDesk>();
