import { useLive } from '../../counter/ask';
import { graphql } from '../../gql';
import type { EntryChangedFragment } from '../../gql/graphql';

export const ENTRY_CHANGED = graphql(`
  fragment EntryChanged on ChangedEntry { key kind fate from to before after }
`);

const CHANGED = graphql(`
  query ProposalChanged($id: ID!, $entries: [String!]!) {
    proposal(id: $id) { changed(entries: $entries) { ...EntryChanged } }
  }
`);

/** An entry in which a draft differs from its base, with both texts. */
export type Changed = EntryChangedFragment;

/** Of entries by their keys those that the draft has changed; of none nothing is asked. */
export const useChanged = (id: string, entries: readonly string[]) =>
  useLive(CHANGED, { id, entries: [...entries] }, { enabled: entries.length > 0, keeps: true });
