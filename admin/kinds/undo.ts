import { graphql } from '../gql';
import type { Draft } from './draft/caughtUp';

export const UNDO = graphql(`
  mutation ProposalUndo($id: ID!, $act: Int!) {
    proposalUndo(id: $id, act: $act) { proposal { id } userErrors { code message } }
  }
`);

type Act = Draft['acts'][number];

/** What one's last act is that still stands; undefined where there is none. */
export function lastStanding(acts: readonly Act[], username: string): Act | undefined {
  const standing: Act[] = [];
  for (const act of acts.toReversed())
    if (act.name !== 'undo') standing.push(act);
    else {
      const at = standing.findLastIndex((done) => sameKeys(done, act));
      if (at >= 0) standing.splice(at, 1);
    }
  const last = standing.findLast(({ by }) => by.username === username);
  return last?.name === 'rebase' ? undefined : last;
}

const sameKeys = (a: Act, b: Act) => a.keys.toSorted().join() === b.keys.toSorted().join();
