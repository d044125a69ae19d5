import { remembered, rememberedBy } from '../../rubrics/remembered';
import { In, type EntityManager } from 'typeorm';
import type { Lineage } from '../../rubrics/acts/act';
import type { Change, Difference } from '../../rubrics/diff/change';
import { diff } from '../../rubrics/diff/diff';
import { worst } from '../../rubrics/diff/gravity';
import { contentHash } from '../../rubrics/tree/hash';
import type { Tree } from '../../rubrics/tree/tree';
import { GRAVITIES, type Gravity } from '../../rubrics/vocabulary';
import { found } from '../found/found';
import { job } from '../found/job';
import { treeOfEdition } from '../editions/shelf';
import { aboutDraft, draftTree } from './draft';
import { ActRow, DecisionRow, ProposalRow } from './rows';

/** What the change engine says of two texts; the same trees and lineage are compared once. */
export const differenceOf = (base: Tree, head: Tree, lineage: readonly Lineage[]): Difference =>
  compared(base)(head, JSON.stringify(lineage));

const compared = remembered((base: Tree) =>
  rememberedBy((head: Tree, lineage: string) =>
    diff(base, head, { lineage: JSON.parse(lineage) as Lineage[] }),
  ),
);

/** Splits and mergers that acts of these proposals declared, oldest first. */
export async function lineageOf(
  manager: EntityManager,
  proposals: readonly string[],
): Promise<Lineage[]> {
  if (proposals.length === 0) return [];
  const acts = await manager.find(ActRow, {
    where: { proposalId: In([...proposals]) },
    select: { seq: true, lineage: true },
    order: { seq: 'ASC' },
  });
  return acts.flatMap(({ lineage }) => {
    const said = lineage === null ? null : (JSON.parse(lineage) as Partial<Lineage>);
    return said?.act ? [said as Lineage] : [];
  });
}

/**
 * What a person said of one change, against the machine. It speaks of that change only: one that
 * says something else has another id.
 */
export interface Judgement {
  change: string;
  gravity: Gravity;
  decision: DecisionRow;
}

/** Judgements of the changes of these proposals, by change; the last one counts. */
export const judgementsOf = async (
  manager: EntityManager,
  proposals: readonly string[],
): Promise<Map<string, Judgement>> => lastOf(await everyJudgement(manager, proposals));

const lastOf = (every: readonly Judgement[]): Map<string, Judgement> =>
  new Map(every.map((judgement) => [judgement.change, judgement]));

/** All judgements, those that another one followed too, oldest first. */
async function everyJudgement(
  manager: EntityManager,
  proposals: readonly string[],
): Promise<Judgement[]> {
  if (proposals.length === 0) return [];
  const decisions = await manager.find(DecisionRow, {
    where: { proposalId: In([...proposals]), transition: 'judge' },
    order: { seq: 'ASC' },
  });
  return decisions.map((decision) => {
    const said = JSON.parse(decision.detail!) as Pick<Judgement, 'change' | 'gravity'>;
    return { ...said, decision };
  });
}

export const effective = (
  change: Pick<Change, 'id' | 'gravity'>,
  judgements: ReadonlyMap<string, Judgement>,
): Gravity => judgements.get(change.id)?.gravity ?? change.gravity;

type Weighed = Pick<Change, 'id' | 'gravity' | 'reason'>;

/**
 * The changes of a proposal with the gravity that the table gives them; none for a first edition,
 * which has no base.
 */
export async function weighedChanges(
  manager: EntityManager,
  proposal: ProposalRow,
): Promise<readonly Weighed[]> {
  if (proposal.baseKey === null) return [];
  const lineage = await lineageOf(manager, [proposal.id]);
  const rests = [proposal.baseKey, proposal.head, JSON.stringify(lineage)];
  const weighed = await found(manager, rests, weighedJob, { proposal, lineage });
  if (weighed) return weighed;
  // An act came meanwhile, and what the draft was is gone; or what is stored is not what it was.
  const now = await manager.findOneByOrFail(ProposalRow, { id: proposal.id });
  return now.head === proposal.head ? weigh(manager, now, lineage) : weighedChanges(manager, now);
}

const weighedJob = job({
  name: 'weighed changes',
  about: ({ proposal }) => aboutDraft(proposal),
  async work(manager, { proposal, lineage }: { proposal: ProposalRow; lineage: Lineage[] }) {
    if (contentHash(await draftTree(manager, proposal)) !== proposal.head) return null;
    return weigh(manager, proposal, lineage);
  },
});

async function weigh(
  manager: EntityManager,
  proposal: ProposalRow,
  lineage: Lineage[],
): Promise<Weighed[]> {
  const base = await treeOfEdition(manager, proposal.baseKey!);
  return diff(base, await draftTree(manager, proposal), { lineage }).changes.map(
    ({ id, gravity, reason }) => ({ id, gravity, reason }),
  );
}

/** How much a proposal matters, and by whose word less than it would. */
interface Weighing {
  gravity: Gravity | null;
  loweredBy: string[];
}

/**
 * The gravest of its changes by the judgements; null where it changes nothing. What differs without
 * a change that shows is editorial.
 */
export async function weighingOf(
  manager: EntityManager,
  proposal: ProposalRow,
  baseHash: string | null,
): Promise<Weighing> {
  if (proposal.head === baseHash) return { gravity: null, loweredBy: [] };
  if (proposal.baseKey === null) return { gravity: 'SUBSTANTIVE', loweredBy: [] };
  const changes = await weighedChanges(manager, proposal);
  const every = await everyJudgement(manager, [proposal.id]);
  const judgements = lastOf(every);
  const gravity = worst(changes.map((change) => effective(change, judgements))) ?? 'EDITORIAL';
  return { gravity, loweredBy: lowerers(changes, every, gravity) };
}

/** Those without whose word the whole would be graver. */
function lowerers(
  changes: readonly Weighed[],
  every: readonly Judgement[],
  gravity: Gravity,
): string[] {
  const judgements = lastOf(every);
  const without = (person: string) =>
    worst(
      changes.map((change) => {
        const lowered = every.some(
          (one) => one.change === change.id && one.decision.actor === person,
        );
        const now = effective(change, judgements);
        return lowered && isLower(now, change.gravity) ? change.gravity : now;
      }),
    );
  const people = [...new Set(every.map(({ decision }) => decision.actor))];
  return people.filter((person) => isLower(gravity, without(person) ?? 'EDITORIAL'));
}

const isLower = (a: Gravity, b: Gravity): boolean => GRAVITIES.indexOf(a) < GRAVITIES.indexOf(b);

export const gravityOf = async (...asked: Parameters<typeof weighingOf>): Promise<Gravity | null> =>
  (await weighingOf(...asked)).gravity;
