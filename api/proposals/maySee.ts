import { awardOf } from '../../rubrics/address';
import type { Actor } from '../../rubrics/vocabulary';
import { worksIn } from '../../rubrics/worksIn';
import type { ProposalRow } from './rows';

/** Whoever has a role in its award sees a proposal; for everybody else it does not exist. */
export const maySee = (viewer: Actor | null, proposal: ProposalRow): boolean =>
  worksIn(viewer, [awardOf(proposal.rubricKey)]);
