import { awardOf } from '../../rubrics/address';
import type { Transition } from '../../rubrics/lifecycle';
import { may, rolesIn, type Approval, type ProposalFacts } from '../../rubrics/may';
import type { ReasonCode } from '../../rubrics/reasons';
import type { Role } from '../../rubrics/vocabulary';
import { actorTold } from '../people/leaves';
import type { Told } from '../record/leaf';
import { ActRow, DecisionRow, ProposalRow } from './rows';

/** What the law said of a line of the record, as things stood then. */

/** Whether the actor held at that line one of the roles, or every one; null: any role at all. */
export function roleNeeded(
  told: Told,
  actor: string | null,
  rubric: string,
  roles: readonly Role[] | null,
  how: 'some' | 'every' = 'some',
): ReasonCode[] {
  const person = actorTold(told, actor);
  if (!person) return ['ACCOUNT_DISABLED'];
  const held = rolesIn(person, awardOf(rubric));
  const enough = roles === null ? held.length > 0 : roles[how]((role) => held.includes(role));
  return enough && roles?.length !== 0 ? [] : ['NO_ROLE'];
}

/** What only the texts could tell is taken as met: whether it was is not replayed. */
export function unlawful(
  transition: Transition,
  actor: string | null,
  id: string,
  told: Told,
): ReasonCode[] {
  const proposal = told.row(ProposalRow, { id });
  if (!proposal?.rubricKey || !proposal.state) return ['NOT_FOUND'];
  const decisions = told.rows(DecisionRow, 'proposalId', id);
  const authors = told.rows(ActRow, 'proposalId', id).map(({ author }) => author!);
  const facts: ProposalFacts = {
    award: awardOf(proposal.rubricKey),
    state: proposal.state,
    form: proposal.form ?? 'REVISION',
    authors: [proposal.createdBy!, ...authors],
    head: proposal.head ?? '',
    approvals: approvalsIn(decisions),
    loweredBy: [],
    gravity: 'EDITORIAL',
    issues: { submit: 0, publish: 0 },
    baseIsLatest: transition !== 'rebase',
    startsOn: '9999-12-31',
  };
  return may(actorTold(told, actor), transition, facts, '0000-01-01').reasons;
}

/** Approvals since the proposal was last submitted: a return or a recall silences those before. */
export function approvalsIn(decisions: readonly Partial<DecisionRow>[]): Approval[] {
  const submitted = decisions.map(({ transition }) => transition).lastIndexOf('submit');
  return decisions
    .slice(submitted + 1)
    .filter(({ transition }) => transition === 'approve')
    .map(({ actor, head, roles }) => ({
      account: actor!,
      head: head!,
      roles: (roles ?? '').split(',') as Role[],
    }));
}
