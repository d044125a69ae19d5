import { awardOf } from '../../rubrics/address';
import { rolesIn } from '../../rubrics/may';
import type { Actor } from '../../rubrics/vocabulary';
import type { ProposalRow } from './rows';

/** Whoever has a role in its award sees a proposal; for everybody else it does not exist. */
export const maySee = (viewer: Actor | null, proposal: ProposalRow): boolean =>
  viewer !== null && rolesIn(viewer, awardOf(proposal.rubricKey)).length > 0;
