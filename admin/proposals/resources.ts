import type { ProposalState } from '../../rubrics/vocabulary';
import { query } from '../counter/ask';
import type { Resource } from '../counter/resource';
import { graphql } from '../gql';
import { ALL } from './queries';

const ONE = graphql(`
  query ProposalById($id: ID!) { proposal(id: $id) { ...ProposalLine } }
`);

const proposals: Resource = {
  filters: ['state', 'rubric'],
  page: async ({ first, after, filter }) => {
    const { state = null, rubric = null } = filter as { state?: ProposalState; rubric?: string };
    return (await query(ALL, { first, after, state, rubric })).proposals;
  },
  one: async (id) => (await query(ONE, { id })).proposal ?? null,
};

export const resources = { proposals };
