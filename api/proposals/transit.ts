import type { EntityManager } from 'typeorm';
import { awardOf } from '../../rubrics/address';
import { startOf } from '../../rubrics/calendar';
import { lifecycle, type Transition } from '../../rubrics/lifecycle';
import {
  may,
  quorumMet,
  rolesIn,
  type TransitionArguments,
  type Judged,
  type ProposalFacts,
} from '../../rubrics/may';
import { proposedGravity } from '../../rubrics/diff/gravity';
import type { ReasonCode } from '../../rubrics/reasons';
import type { Gravity, ProposalState, Role } from '../../rubrics/vocabulary';
import { latestEdition } from '../editions/register';
import { nextLabelOf } from './amending';
import { EditionRow } from '../editions/rows';
import { append } from '../record/append';
import { issuesOfDraft } from './blocking';
import { effective, judgementsOf, weighedChanges } from './difference';
import { factsOf } from './facts';
import { decisionLeaf } from './leaves';
import type { Acting } from '../people/acting';
import { onProposal, refused, type Payload } from './onProposal';
import { publishDraft } from './publish';
import { ProposalRow } from './rows';

/** What a transition brings with it. */
export interface Asked {
  id: string;
  expecting: number;
  note?: string | null | undefined;
  head?: string;
  label?: string;
  effectiveFrom?: string;
  judged?: { change: string; gravity: Gravity };
  waived?: { issue: string; until: string };
}

/**
 * Every transition passes here: facts, the law, the guarded update, the decision with its row in
 * the record.
 */
export const transit = (request: Acting, transition: Transition, asked: Asked): Promise<Payload> =>
  onProposal(request, asked.id, transition, async (manager, proposal, context) => {
    if (transition === 'publish') await lockRubric(context, manager, proposal.rubricKey);
    const facts = await factsOf(manager, proposal, context.today);
    const reasons = await against(manager, proposal, context, { transition, asked, facts });
    return reasons.length > 0
      ? refused(context, manager, proposal, transition, reasons)
      : decided(manager, proposal, context, { transition, asked, facts });
  });

/**
 * A reviewer accepts the gravity that the table proposes of several corrections at once: a
 * judgement of each, all of them or none.
 */
export const acceptCorrections = (
  request: Acting,
  { changes, ...asked }: Asked & { changes: readonly string[] },
): Promise<Payload> =>
  onProposal(request, asked.id, 'judge', async (manager, proposal, context) => {
    const facts = await factsOf(manager, proposal, context.today);
    const weighed = await weighedChanges(manager, proposal);
    const steps = [...new Set(changes)].map((change): Step => {
      const reason = weighed.find(({ id }) => id === change)?.reason;
      const gravity = reason && proposedGravity(reason);
      const judged = gravity ? { change, gravity } : { change: '', gravity: 'EDITORIAL' as const };
      return { transition: 'judge', asked: { ...asked, judged }, facts };
    });
    const reasons = new Set<ReasonCode>(steps.length === 0 ? ['NO_SUCH_CHANGE'] : []);
    for (const step of steps)
      for (const reason of await against(manager, proposal, context, step)) reasons.add(reason);
    if (reasons.size > 0) return refused(context, manager, proposal, 'judge', [...reasons]);
    let last: Payload = { proposal, userErrors: [] };
    for (const step of steps) last = await decided(manager, last.proposal!, context, step);
    return last;
  });

interface Step {
  transition: Transition;
  asked: Asked;
  facts: ProposalFacts;
}

/** Every reason against it: those of the law, and that it was asked of what is no more. */
async function against(
  manager: EntityManager,
  proposal: ProposalRow,
  context: Acting,
  { transition, asked, facts }: Step,
): Promise<ReasonCode[]> {
  const given = await givenWith(manager, proposal, asked);
  const { reasons } = may(context.viewer, transition, facts, context.today, given);
  return proposal.seq === asked.expecting ? reasons : [...reasons, 'STALE'];
}

/** What nothing stands against: the decision with its row in the record, and what it does. */
async function decided(
  manager: EntityManager,
  proposal: ProposalRow,
  context: Acting,
  { transition, asked, facts }: Step,
): Promise<Payload> {
  const roles = rolesIn(context.viewer!, awardOf(proposal.rubricKey)).filter(
    (role) => lifecycle[transition].who[role],
  );
  const to = targetOf(transition, facts, {
    account: context.viewer!.id,
    head: proposal.head,
    roles,
  });
  const edition = await editionOf(manager, context, proposal, transition, asked);
  await append(manager, decisionLeaf, {
    at: context.now.toISOString(),
    actor: context.viewer!.id,
    subject: proposal.id,
    body: {
      transition,
      from: proposal.state,
      to,
      head: proposal.head,
      note: asked.note ?? null,
      roles,
      seq: proposal.seq + 1,
      ...detailOf(transition, asked),
      ...(edition && { edition }),
    },
  });
  return {
    proposal: await manager.findOneByOrFail(ProposalRow, { id: proposal.id }),
    userErrors: [],
  };
}

/** The edition that comes out of it, or that it takes off the calendar. */
async function editionOf(
  manager: EntityManager,
  context: Acting,
  proposal: ProposalRow,
  transition: Transition,
  { label, effectiveFrom }: Asked,
): Promise<string | null> {
  if (transition === 'unschedule') return proposal.publishedKey;
  if (transition !== 'publish') return null;
  const given = { label: label!, effectiveFrom: effectiveFrom! };
  return (await publishDraft(manager, context, proposal, given)).key;
}

/**
 * Two proposals of one rubric may be published at once: the second must see the edition of the
 * first.
 */
async function lockRubric(
  { database }: Acting,
  manager: EntityManager,
  rubricKey: string,
): Promise<void> {
  if (database.kind === 'postgres')
    await manager.query('SELECT key FROM rubric WHERE key = $1 FOR NO KEY UPDATE', [rubricKey]);
}

async function givenWith(
  manager: EntityManager,
  proposal: ProposalRow,
  { note, head, label, effectiveFrom, judged, waived }: Asked,
): Promise<TransitionArguments> {
  const latest = await latestEdition(manager, proposal.rubricKey);
  const labelTaken =
    label !== undefined &&
    (await manager.existsBy(EditionRow, { key: `${proposal.rubricKey}@${label}` }));
  return {
    note,
    head,
    label,
    effectiveFrom,
    labelTaken,
    ...(judged && { judged: await judgedIn(manager, proposal, judged) }),
    ...(waived && {
      waived: { known: await isOpen(manager, proposal, waived.issue), until: waived.until },
    }),
    ...(latest && { earliest: dayAfter(startOf(latest)) }),
    ...(label !== undefined && { nextLabel: await nextLabelOf(manager, proposal) }),
  };
}

/**
 * The change as it counts now, beside what it shall be; null where the proposal has none of that
 * id.
 */
async function judgedIn(
  manager: EntityManager,
  proposal: ProposalRow,
  { change: id, gravity }: NonNullable<Asked['judged']>,
): Promise<Judged | null> {
  const change = (await weighedChanges(manager, proposal)).find((one) => one.id === id);
  return change
    ? {
        was: effective(change, await judgementsOf(manager, [proposal.id])),
        gravity,
        proposed: proposedGravity(change.reason),
      }
    : null;
}

/** Whether the draft has an issue of this fingerprint. */
async function isOpen(
  manager: EntityManager,
  proposal: ProposalRow,
  fingerprint: string,
): Promise<boolean> {
  const { inherited, new: came, worsened } = await issuesOfDraft(manager, proposal);
  return [...inherited, ...came, ...worsened].some((issue) => issue.fingerprint === fingerprint);
}

/** An edition starts after the one before it: on one day only one can be in force. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

function targetOf(
  transition: Transition,
  facts: ProposalFacts,
  mine: { account: string; head: string; roles: Role[] },
): ProposalState {
  const { to } = lifecycle[transition];
  if (to === 'same') return facts.state;
  if (to !== 'quorum') return to;
  return quorumMet({ ...facts, approvals: [...facts.approvals, mine] }) ? 'APPROVED' : facts.state;
}

function detailOf(transition: Transition, asked: Asked): object {
  const { label, effectiveFrom, judged, waived } = asked;
  if (transition === 'publish') return { label, effectiveFrom };
  if (transition === 'judge') return { ...judged };
  return transition === 'waive' ? { ...waived } : {};
}
