import type { EntityManager } from 'typeorm';
import { startOf } from '../../rubrics/calendar';
import { rolesIn, type Approval, type ProposalFacts } from '../../rubrics/may';
import type { Actor, Role } from '../../rubrics/vocabulary';
import { latestEdition } from '../editions/register';
import { EditionRow } from '../editions/rows';
import { ActRow, DecisionRow, ProposalRow } from './rows';

/** Whoever has a role in its award sees a proposal; for everybody else it does not exist. */
export const maySee = (viewer: Actor | null, proposal: ProposalRow): boolean =>
  viewer !== null && rolesIn(viewer, awardOf(proposal)).length > 0;

export const awardOf = ({ rubricKey }: { rubricKey: string }): string => rubricKey.split('/')[0];

/** Reads what the law must know of a proposal, in the transaction of `manager`. */
export async function factsOf(manager: EntityManager, proposal: ProposalRow): Promise<ProposalFacts> {
  const base = proposal.baseKey ? await manager.findOneByOrFail(EditionRow, { key: proposal.baseKey }) : null;
  const latest = await latestEdition(manager, proposal.rubricKey);
  const published = proposal.publishedKey ? await manager.findOneByOrFail(EditionRow, { key: proposal.publishedKey }) : null;
  return {
    award: awardOf(proposal),
    state: proposal.state,
    authors: await authorsOf(manager, proposal),
    head: proposal.head,
    approvals: await approvalsOf(manager, proposal.id),
    // Until the change engine can tell, every change counts as substantive.
    gravity: proposal.head === base?.contentHash ? null : 'SUBSTANTIVE',
    conflicts: 0,
    issues: { submit: 0, publish: 0 },
    baseIsLatest: (latest?.key ?? null) === proposal.baseKey,
    startsOn: published && startOf(published),
  };
}

/** Accounts that opened the proposal or put a revision forward in it. */
export async function authorsOf(manager: EntityManager, proposal: ProposalRow): Promise<string[]> {
  const acts = await manager.find(ActRow, { where: { proposalId: proposal.id }, select: { author: true }, order: { seq: 'ASC' } });
  return [...new Set([proposal.createdBy, ...acts.map((act) => act.author)])];
}

/** Approvals since the proposal was last submitted: a return or a recall silences those before. */
async function approvalsOf(manager: EntityManager, proposalId: string): Promise<Approval[]> {
  const decisions = await manager.find(DecisionRow, { where: { proposalId }, order: { seq: 'ASC' } });
  const submitted = decisions.map((decision) => decision.transition).lastIndexOf('submit');
  return decisions.slice(submitted + 1).filter(({ transition }) => transition === 'approve')
    .map(({ actor, head, roles }) => ({ account: actor, head, roles: roles.split(',') as Role[] }));
}
