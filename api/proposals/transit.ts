import type { EntityManager } from 'typeorm';
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
import type { Gravity, ProposalState, Role } from '../../rubrics/vocabulary';
import { latestEdition } from '../editions/register';
import { EditionEndRow, EditionRow } from '../editions/rows';
import { append } from '../people/record';
import { issuesOfDraft } from './blocking';
import { effective, rulingsOf, weighedChanges } from './difference';
import { awardOf, factsOf } from './facts';
import { onProposal, refused, type Acting, type Payload } from './payload';
import { publishDraft } from './publish';
import { DecisionRow, ProposalRow } from './rows';

/** What a transition brings with it. */
export interface Asked {
  id: string;
  expecting: number;
  note?: string | null;
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
export const transit = (context: Acting, transition: Transition, asked: Asked): Promise<Payload> =>
  onProposal(context, asked.id, async (manager, proposal) => {
    if (transition === 'publish') await lockRubric(context, manager, proposal.rubricKey);
    const facts = await factsOf(manager, proposal, context.today);
    const given = await givenWith(manager, proposal, asked);
    const { reasons } = may(context.viewer, transition, facts, context.today, given);
    const stale = proposal.seq !== asked.expecting;
    if (reasons.length || stale)
      return refused(
        context,
        manager,
        proposal,
        transition,
        stale ? [...reasons, 'STALE'] : reasons,
      );

    const roles = rolesIn(context.viewer!, awardOf(proposal)).filter(
      (role) => lifecycle[transition].who[role],
    );
    const to = targetOf(transition, facts, {
      account: context.viewer!.id,
      head: proposal.head,
      roles,
    });
    const at = context.now.toISOString();
    const detail = detailOf(transition, asked);
    const decision = {
      transition,
      from: proposal.state,
      to,
      head: proposal.head,
      note: asked.note ?? null,
      roles,
      seq: proposal.seq + 1,
      ...detail,
    };
    const { seq } = await append(manager, {
      at,
      kind: 'decision',
      actor: context.viewer!.id,
      subject: proposal.id,
      body: decision,
    });
    const published =
      transition === 'publish'
        ? await publishDraft(manager, context, proposal, {
            label: asked.label!,
            effectiveFrom: asked.effectiveFrom!,
          })
        : null;
    if (transition === 'unschedule')
      await manager.insert(EditionEndRow, {
        editionKey: proposal.publishedKey!,
        kind: 'unscheduled',
        at,
        endsOn: null,
        decisionSeq: seq,
      });
    const { affected } = await manager.update(
      ProposalRow,
      { id: proposal.id, seq: proposal.seq, head: proposal.head },
      {
        state: to,
        seq: proposal.seq + 1,
        ...(published && { publishedKey: published.key }),
      },
    );
    if (affected !== 1) throw new Error(`proposal ${proposal.id} moved under its lock`);
    await manager.insert(DecisionRow, {
      seq,
      proposalId: proposal.id,
      transition,
      actor: context.viewer!.id,
      roles: roles.join(),
      at,
      note: asked.note ?? null,
      head: proposal.head,
      fromState: proposal.state,
      toState: to,
      proposalSeq: proposal.seq + 1,
      detail: Object.keys(detail).length ? JSON.stringify(detail) : null,
    });
    return {
      proposal: await manager.findOneByOrFail(ProposalRow, { id: proposal.id }),
      userErrors: [],
    };
  });

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
    ? { was: effective(change, await rulingsOf(manager, [proposal.id])), gravity }
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

const detailOf = (
  transition: Transition,
  { label, effectiveFrom, judged, waived }: Asked,
): object =>
  transition === 'publish'
    ? { label, effectiveFrom }
    : transition === 'judge'
      ? { ...judged }
      : transition === 'waive'
        ? { ...waived }
        : {};
