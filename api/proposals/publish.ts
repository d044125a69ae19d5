import type { EntityManager } from 'typeorm';
import { contentHash } from '../../rubrics/tree/hash';
import { storeEdition } from '../editions/publishFile';
import type { EditionRow } from '../editions/rows';
import { draftTree } from './draft';
import type { Acting } from '../people/acting';
import type { ProposalRow } from './rows';

/**
 * Makes the draft an edition: immutable, 发布 today, 实施 as given.
 * @throws where the stored draft is not the head that was approved: a fault, not a refusal
 */
export async function publishDraft(
  manager: EntityManager,
  context: Acting,
  proposal: ProposalRow,
  given: { label: string; effectiveFrom: string },
): Promise<EditionRow> {
  const tree = await draftTree(manager, proposal);
  if (contentHash(tree) !== proposal.head)
    throw new Error(`the draft of proposal ${proposal.id} is not its head`);
  return storeEdition(
    manager,
    tree,
    {
      rubricKey: proposal.rubricKey,
      label: given.label,
      name: null,
      publishedOn: context.today,
      effectiveFrom: given.effectiveFrom,
      source: null,
      recordedAt: context.now.toISOString(),
    },
    context.viewer!.id,
  );
}
