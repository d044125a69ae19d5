import { may } from '../../rubrics/may';
import { advancing } from '../../rubrics/acts/advance';
import { entryIn } from '../../rubrics/acts/changes';
import { staleIn } from '../../rubrics/acts/seen';
import { revisionHash } from '../../rubrics/tree/hash';
import type { Tree } from '../../rubrics/tree/tree';
import { toEntry } from '../entries/revision';
import { RevisionRow } from '../entries/rows';
import { In, type EntityManager } from 'typeorm';
import type { EntryChange } from '../../rubrics/acts/act';
import { inSlices } from '../inSlices';
import { draftTree } from './draft';
import { factsOf } from './facts';
import type { Acting } from '../people/acting';
import { because } from '../kinds/userError';
import { onProposal, refused, type Payload } from './onProposal';
import { actNumbered } from './numbering';
import { putForward } from './perform';
import type { ProposalRow } from './rows';

/**
 * Undoes one act by its inverse, an act of its own. It holds only while what the act made still
 * stands: nobody's later work on the same entries is undone with it.
 */
export const undo = (request: Acting, id: string, number: number): Promise<Payload> =>
  onProposal(request, id, 'undo', async (manager, proposal, context) => {
    const verdict = may(
      context.viewer,
      'edit',
      await factsOf(manager, proposal, context.today, { issues: false }),
      context.today,
    );
    if (!verdict.allowed) return refused(context, manager, proposal, 'undo', verdict.reasons);
    const act = await actNumbered(manager, id, number);
    if (!act) return { proposal, userErrors: [because('NOT_FOUND', ['act'])] };
    const changes = JSON.parse(act.changes) as {
      key: string;
      before: string | null;
      after: string | null;
    }[];
    const tree = await draftTree(manager, proposal);
    const made = Object.fromEntries(changes.map(({ key, after }) => [key, after]));
    const moved = staleIn(tree, { revisions: made });
    if (moved.length) return { proposal, userErrors: [because('STALE', moved)] };
    const inverse = await inverseOf(manager, proposal, changes, tree);
    const after = await inSlices(advancing(tree, inverse));
    return putForward(context, manager, proposal, after, {
      name: 'undo',
      changes: inverse,
      undoes: act.seq,
    });
  });

async function inverseOf(
  manager: EntityManager,
  { rubricKey }: ProposalRow,
  changes: { key: string; before: string | null }[],
  tree: Tree,
): Promise<EntryChange[]> {
  const hashes = changes.flatMap(({ before }) => before ?? []);
  const rows = await manager.findBy(RevisionRow, { rubricKey, hash: In(hashes) });
  const byHash = new Map(rows.map((row) => [row.hash, toEntry(row, null)]));
  return changes
    .map(({ key, before }) => ({
      key,
      before: entryIn(tree, key) ?? null,
      after: before === null ? null : byHash.get(before)!,
    }))
    .filter(
      ({ before, after }) => (before && revisionHash(before)) !== (after && revisionHash(after)),
    );
}
