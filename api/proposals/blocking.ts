import type { EntityManager } from 'typeorm';
import { contentHash } from '../../rubrics/tree/hash';
import { compareIssues, type CheckedIssue, type ComparedIssues } from '../../rubrics/checks';
import { besideHashes, issuesOf, issuesSince } from '../editions/checking';
import { EditionRow } from '../editions/rows';
import { treeOfEdition } from '../editions/shelf';
import { perDatabase, readerOf } from '../database/perDatabase';
import { found, isFoundAway } from '../found/found';
import { job } from '../found/job';
import { waiversOf } from './waivers';
import { aboutDraft, draftTree } from './draft';
import { ProposalRow } from './rows';

/** Issues of a draft, told apart by how they stand to its base. */
export const issuesOfDraft = async (
  manager: EntityManager,
  proposal: ProposalRow,
): Promise<ComparedIssues> => (await issuesWhile(manager, proposal, async () => true))!;

/** The same, for as long as they are wanted. @returns null where they are not any more */
async function issuesWhile(
  manager: EntityManager,
  proposal: ProposalRow,
  isWanted: () => Promise<boolean>,
): Promise<ComparedIssues | null> {
  const { rubricKey, baseKey } = proposal;
  const tree = await draftTree(manager, proposal);
  if (baseKey === null) return compareIssues([], await issuesOf(manager, rubricKey, tree));
  const base = await treeOfEdition(manager, baseKey);
  const since = await issuesSince(manager, rubricKey, { tree, base }, isWanted);
  return since && compareIssues(since.before, since.now);
}

type OpenIssue = Pick<CheckedIssue, 'fingerprint' | 'stage'>;

/**
 * The new and the worsened issues that block at any stage: found once for each head. Where acts
 * come faster than that, for the last one's.
 * @param isWanted asked before each look @returns null where they are not any more
 */
async function openIssues(
  manager: EntityManager,
  proposal: ProposalRow,
  isWanted: () => boolean = () => true,
): Promise<OpenIssue[] | null> {
  const { id, rubricKey, baseKey, head } = proposal;
  const base = baseKey && (await manager.findOneByOrFail(EditionRow, { key: baseKey })).contentHash;
  const rests = [base ?? '', head, ...(await besideHashes(manager, rubricKey))];
  const open = await found(manager, rests, openIssuesJob, proposal);
  if (open) return open;
  if (!isWanted()) return null;
  // An act came meanwhile, and what the draft was is gone; or what is stored is not what it was.
  const now = await manager.findOneByOrFail(ProposalRow, { id });
  return now.head === head
    ? openAmong(await issuesOfDraft(manager, now))
    : openIssues(manager, now, isWanted);
}

const openIssuesJob = job({
  name: 'open issues',
  about: aboutDraft,
  async work(manager, proposal: ProposalRow) {
    const tree = await draftTree(manager, proposal);
    const { id, head } = proposal;
    if (contentHash(tree) !== head) return null;
    // Nobody asks what blocked a draft that has become another.
    const issues = await issuesWhile(manager, proposal, () =>
      manager.existsBy(ProposalRow, { id, head }),
    );
    return issues && openAmong(issues);
  },
});

const openAmong = ({ new: came, worsened }: ComparedIssues): OpenIssue[] =>
  [...came, ...worsened].flatMap(({ fingerprint, stage }) =>
    stage === null ? [] : [{ fingerprint, stage }],
  );

/** Drafts whose open issues are being looked for, with what each has become meanwhile. */
const looking = perDatabase(() => new Map<string, ProposalRow | null>());

/**
 * Looks for the open issues of a draft before anybody asks, so that no list waits for them; of acts
 * that come faster than that, for the last one's. Only where others do the work.
 */
export async function foresee(manager: EntityManager, proposal: ProposalRow): Promise<void> {
  const under = looking(readerOf(manager));
  if (!isFoundAway(manager)) return;
  if (under.has(proposal.id)) return void under.set(proposal.id, proposal);
  for (let next: ProposalRow | null | undefined = proposal; next; next = under.get(proposal.id)) {
    under.set(proposal.id, null);
    // Whoever asks is told why it fails.
    await openIssues(manager, next).catch(() => undefined);
  }
  under.delete(proposal.id);
}

/**
 * How many new or worsened issues that nobody waived block at each stage. What blocks earlier
 * blocks later, too.
 * @param isWanted asked now and then meanwhile @returns null where it is not any more
 */
export async function blocking(
  manager: EntityManager,
  proposal: ProposalRow,
  today: string,
  isWanted: () => boolean,
): Promise<{ submit: number; publish: number } | null> {
  const open = await openIssues(manager, proposal, isWanted);
  if (!open) return null;
  const waivers = await waiversOf(manager, proposal.rubricKey, today, proposal.id);
  const at = (...stages: (string | null)[]) =>
    open.filter(({ stage, fingerprint }) => stages.includes(stage) && !waivers.has(fingerprint))
      .length;
  return { submit: at('save', 'submit'), publish: at('save', 'submit', 'publish') };
}
