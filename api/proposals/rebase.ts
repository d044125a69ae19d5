import type { EntityManager } from 'typeorm';
import { awardOf } from '../../rubrics/address';
import type { Entry } from '../../rubrics/kinds';
import { lifecycle } from '../../rubrics/lifecycle';
import { may, rolesIn } from '../../rubrics/may';
import { merge, type Conflict } from '../../rubrics/merge/merge';
import { resolve, type Choice } from '../../rubrics/merge/resolve';
import { contentHash, revisionHash } from '../../rubrics/tree/hash';
import { buildTree } from '../../rubrics/tree/tree';
import { storeRevisions } from '../editions/publishFile';
import { latestEdition } from '../editions/register';
import type { EditionRow } from '../editions/rows';
import { entriesOfEdition } from '../editions/shelf';
import { append } from '../record/append';
import { changesBetween } from './changesBetween';
import { entriesOfDraft } from './draft';
import { factsOf } from './facts';
import { decisionLeaf } from './leaves';
import type { Acting } from '../people/acting';
import { because } from '../kinds/userError';
import { nextAct } from './numbering';
import { ofContent, onProposal, refused, type Payload } from './onProposal';
import { hashesOf, storedLines } from './perform';
import { ProposalRow } from './rows';

interface Rebased extends Payload {
  conflicts: Conflict[];
}

/**
 * Puts a proposal on the latest edition: three-way merge by key and field. Where both sides changed
 * the same, nothing is done until the author has chosen; every conflict comes back with its three
 * texts.
 */
export const rebase = (
  request: Acting,
  id: string,
  seen: { expecting: number; expectingLatest?: string | null | undefined },
  choices: readonly Choice[],
): Promise<Rebased> =>
  onProposal(request, id, 'rebase', async (manager, proposal, context): Promise<Rebased> => {
    const verdict = may(
      context.viewer,
      'rebase',
      await factsOf(manager, proposal, context.today, { issues: false }),
      context.today,
    );
    const latest = await latestEdition(manager, proposal.rubricKey);
    const moved = seen.expectingLatest != null && seen.expectingLatest !== latest?.key;
    const stale = proposal.seq !== seen.expecting || moved;
    if (!verdict.allowed || stale)
      return {
        ...(await refused(
          context,
          manager,
          proposal,
          'rebase',
          stale ? [...verdict.reasons, 'STALE'] : verdict.reasons,
        )),
        conflicts: [],
      };
    if (!latest)
      throw new Error(`proposal ${proposal.id} has a newer base, and its rubric has none`);
    const base = proposal.baseKey ? await entriesOfEdition(manager, proposal.baseKey) : [];
    const ours = await entriesOfDraft(manager, proposal, entriesOfEdition);
    const theirs = await entriesOfEdition(manager, latest.key);
    const resolved = resolve(merge(base, ours, theirs), choices);
    if ('refused' in resolved)
      return { proposal, userErrors: [ofContent(resolved.refused)], conflicts: [] };
    const { entries, conflicts } = resolved;
    if (conflicts.length) return { proposal, userErrors: [because('CONFLICTS_OPEN')], conflicts };
    return {
      ...(await putOn(context, manager, proposal, latest, { ours, theirs, entries })),
      conflicts: [],
    };
  }) as Promise<Rebased>;

interface Sides {
  ours: Entry[];
  theirs: Entry[];
  entries: Entry[];
}

async function putOn(
  context: Acting,
  manager: EntityManager,
  proposal: ProposalRow,
  latest: EditionRow,
  { ours, theirs, entries }: Sides,
): Promise<Payload> {
  const head = contentHash(buildTree(entries));
  await storeRevisions(manager, proposal.rubricKey, entries);
  await append(manager, decisionLeaf, {
    at: context.now.toISOString(),
    actor: context.viewer!.id,
    subject: proposal.id,
    body: {
      transition: 'rebase',
      from: proposal.state,
      to: proposal.state,
      roles: rolesIn(context.viewer!, awardOf(proposal.rubricKey)).filter(
        (role) => lifecycle.rebase.who[role],
      ),
      note: null,
      base: latest.key,
      was: proposal.baseKey,
      head,
      act: await nextAct(manager, proposal.id),
      changes: hashesOf(changesBetween(ours, entries)),
      entries: changesBetween(theirs, entries).map(({ key, after }) => ({
        key,
        after: after && revisionHash(after),
        lines: storedLines(after),
      })),
      seq: proposal.seq + 1,
    },
  });
  return {
    proposal: await manager.findOneByOrFail(ProposalRow, { id: proposal.id }),
    userErrors: [],
  };
}
