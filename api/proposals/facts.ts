import type { EntityManager } from 'typeorm';
import { awardOf } from '../../rubrics/address';
import { startOf } from '../../rubrics/calendar';
import { type Approval, type ProposalFacts } from '../../rubrics/may';
import { latestEdition } from '../editions/register';
import { EditionRow } from '../editions/rows';
import { weighingOf } from './difference';
import { blocking } from './blocking';
import { approvalsIn } from './lawful';
import { ActRow, DecisionRow, ProposalRow } from './rows';

/**
 * Reads what the law must know of a proposal on a day, in the transaction of `manager`.
 * @param issues false: nobody asks for what blocks, as where content is edited
 * @param patience milliseconds for which what blocks is waited for; left out: until it is found
 */
export async function factsOf(
  manager: EntityManager,
  proposal: ProposalRow,
  today: string,
  { issues = true, patience = Infinity }: { issues?: boolean; patience?: number } = {},
): Promise<ProposalFacts> {
  const base = proposal.baseKey
    ? await manager.findOneByOrFail(EditionRow, { key: proposal.baseKey })
    : null;
  const latest = await latestEdition(manager, proposal.rubricKey);
  const published = proposal.publishedKey
    ? await manager.findOneByOrFail(EditionRow, { key: proposal.publishedKey })
    : null;
  const baseHash = base?.contentHash ?? null;
  const told = {
    award: awardOf(proposal.rubricKey),
    form: proposal.form,
    state: proposal.state,
    authors: await authorsOf(manager, proposal),
    head: proposal.head,
    approvals: await approvalsOf(manager, proposal.id),
    baseIsLatest: (latest?.key ?? null) === proposal.baseKey,
    startsOn: published && startOf(published),
  };
  // At last: of a list all run out of patience at once, and nothing is left to do for each.
  const weighing = await within(patience, () => weighingAsked(manager, proposal, baseHash, issues));
  const open =
    issues && isOpen(proposal, baseHash)
      ? await within(patience, (isWanted) => blocking(manager, proposal, today, isWanted))
      : { submit: 0, publish: 0 };
  return {
    ...told,
    // Of what is not weighed yet nothing is allowed, as it is not checked yet.
    ...(weighing ?? { gravity: 'EDITORIAL' as const, loweredBy: [] }),
    issues: weighing && open,
  };
}

/** Whether anything may come of it yet that issues of its own could block. */
const isOpen = ({ state, head }: ProposalRow, baseHash: string | null): boolean =>
  state !== 'PUBLISHED' && state !== 'WITHDRAWN' && head !== baseHash;

/** What comes in time; else null, and what is not begun yet is wanted no more. */
async function within<T>(
  patience: number,
  work: (isWanted: () => boolean) => Promise<T | null>,
): Promise<T | null> {
  if (patience === Infinity) return work(() => true);
  let isWanted = true;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      isWanted = false;
      resolve(null);
    }, patience);
  });
  const found = work(() => isWanted);
  // Whoever asks next is told why it fails.
  found.catch(() => undefined);
  return Promise.race([found, late]).finally(() => clearTimeout(timer));
}

/**
 * While nobody may approve yet, only whether there is a change is asked: to weigh all drafts of a
 * list would take long. But a 勘误 that holds more than that is told so before it is submitted.
 */
async function weighingAsked(
  manager: EntityManager,
  proposal: ProposalRow,
  baseHash: string | null,
  submitting: boolean,
): Promise<Pick<ProposalFacts, 'gravity' | 'loweredBy'>> {
  const { state, form } = proposal;
  const decided = state === 'SUBMITTED' || state === 'APPROVED';
  if (decided || (submitting && form === 'CORRIGENDUM'))
    return weighingOf(manager, proposal, baseHash);
  return { gravity: proposal.head === baseHash ? null : 'SUBSTANTIVE', loweredBy: [] };
}

/** Accounts that opened the proposal or put a revision forward in it. */
export async function authorsOf(manager: EntityManager, proposal: ProposalRow): Promise<string[]> {
  const acts = await manager.find(ActRow, {
    where: { proposalId: proposal.id },
    select: { author: true },
    order: { seq: 'ASC' },
  });
  return [...new Set([proposal.createdBy, ...acts.map((act) => act.author)])];
}

const approvalsOf = async (manager: EntityManager, proposalId: string): Promise<Approval[]> =>
  approvalsIn(await manager.find(DecisionRow, { where: { proposalId }, order: { seq: 'ASC' } }));
