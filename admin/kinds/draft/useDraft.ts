import { useQuery, useQueryClient, type InvalidateQueryFilters } from '@tanstack/react-query';
import { type AskError, query } from '../../counter/ask';
import { caughtUp, draftAtFirst, isElsewhere, type Draft } from './caughtUp';
import { DRAFT, SINCE } from './draftQueries';

/** Acts that are known when a page is opened: as many can be undone by keys. */
const ACTS = 200;

/**
 * The draft, held whole: after an act of one's own, or when the page is looked at again, only what
 * became of it is asked for, and the whole where that cannot be told.
 */
export function useDraft(id: string) {
  const client = useQueryClient();
  const queryKey = ['draft', id];
  return useQuery<Draft | null, AskError>({
    queryKey,
    queryFn: async ({ signal }) => {
      const held = client.getQueryData<Draft | null>(queryKey);
      const since = held && (await query(SINCE, { id, act: held.act }, { signal })).proposal?.since;
      if (held && since) {
        const asked = isElsewhere(since, held) && client.invalidateQueries(FOLLOWING);
        // A form of a guide names the revision that it shows.
        if (since.guides.length > 0) await asked;
        return caughtUp(held, since);
      }
      const { proposal } = await query(DRAFT, { id, acts: ACTS }, { signal });
      return proposal && draftAtFirst(proposal);
    },
    staleTime: 0,
    refetchOnWindowFocus: true,
    // What is untouched is the same already: nothing is to be compared.
    structuralSharing: false,
    meta: { text: 'asks' },
  });
}

/** What follows a draft by what is told of it, and is asked anew only where that does not do. */
const FOLLOWING: InvalidateQueryFilters = { predicate: ({ meta }) => meta?.text === 'follows' };
