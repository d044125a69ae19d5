import type { EntityManager } from 'typeorm';
import { compareIssues, type ComparedIssues } from '../../rubrics/checks';
import { issuesOf } from '../editions/checking';
import { treeOfEdition } from '../editions/shelf';
import { waiversOf } from './waivers';
import { draftTree } from './draft';
import type { ProposalRow } from './rows';

/** Issues of a draft, told apart by how they stand to its base. */
export async function issuesOfDraft(
  manager: EntityManager,
  proposal: ProposalRow,
): Promise<ComparedIssues> {
  const base = proposal.baseKey === null ? null : await treeOfEdition(manager, proposal.baseKey);
  const head = await issuesOf(
    manager,
    proposal.rubricKey,
    await draftTree(manager, proposal),
    base,
  );
  return compareIssues(base ? await issuesOf(manager, proposal.rubricKey, base, null) : [], head);
}

/**
 * How many new or worsened issues that nobody waived block at each stage. What blocks earlier
 * blocks later, too.
 */
export async function blocking(
  manager: EntityManager,
  proposal: ProposalRow,
  today: string,
): Promise<{ submit: number; publish: number }> {
  const { new: came, worsened } = await issuesOfDraft(manager, proposal);
  const waivers = await waiversOf(manager, proposal.rubricKey, today, proposal.id);
  const open = [...came, ...worsened].filter(({ fingerprint }) => !waivers.has(fingerprint));
  const at = (...stages: (string | null)[]) =>
    open.filter(({ stage }) => stages.includes(stage)).length;
  return { submit: at('save', 'submit'), publish: at('save', 'submit', 'publish') };
}
