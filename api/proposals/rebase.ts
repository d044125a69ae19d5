import type { EntityManager } from 'typeorm';
import type { Entry } from '../../rubrics/kinds';
import { writeLines } from '../../rubrics/library/lines';
import { may, rolesIn } from '../../rubrics/may';
import { merge, type Conflict } from '../../rubrics/merge/merge';
import { resolve, type Choice } from '../../rubrics/merge/resolve';
import { contentHash, revisionHash } from '../../rubrics/tree/hash';
import { buildTree } from '../../rubrics/tree/tree';
import { storeRevisions } from '../editions/publishFile';
import { latestEdition } from '../editions/register';
import type { EditionRow } from '../editions/rows';
import { entriesOfEdition } from '../editions/shelf';
import { append } from '../people/record';
import { changesBetween } from './changesBetween';
import { entriesOfDraft } from './draft';
import { awardOf, factsOf } from './facts';
import { because, ofContent, onProposal, refused, type Acting, type Payload } from './payload';
import { ActRow, DecisionRow, ProposalEntryRow, ProposalRow } from './rows';

export interface Rebased extends Payload {
  conflicts: Conflict[];
}

/**
 * Puts a proposal on the latest edition: three-way merge by key and field. Where both sides changed
 * the same, nothing is done until the author has chosen; every conflict comes back with its three
 * texts.
 */
export const rebase = (
  context: Acting,
  id: string,
  expecting: number,
  choices: readonly Choice[],
): Promise<Rebased> =>
  onProposal(context, id, async (manager, proposal): Promise<Rebased> => {
    const verdict = may(
      context.viewer,
      'rebase',
      await factsOf(manager, proposal, context.today, { issues: false }),
      context.today,
    );
    const stale = proposal.seq !== expecting;
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
    const latest = await latestEdition(manager, proposal.rubricKey);
    if (!latest)
      throw new Error(`proposal ${proposal.id} has a newer base, and its rubric has none`);
    const base = proposal.baseKey ? await entriesOfEdition(manager, proposal.baseKey) : [];
    const ours = await entriesOfDraft(manager, proposal);
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
  const at = context.now.toISOString();
  const actor = context.viewer!.id;
  await storeRevisions(manager, proposal.rubricKey, entries);
  const hashes = changesBetween(ours, entries).map(({ key, before, after }) => ({
    key,
    before: before && revisionHash(before),
    after: after && revisionHash(after),
  }));
  const body = {
    transition: 'rebase',
    from: proposal.state,
    to: proposal.state,
    base: latest.key,
    head,
    changes: hashes,
    seq: proposal.seq + 1,
  };
  const { seq } = await append(manager, {
    at,
    kind: 'decision',
    actor,
    subject: proposal.id,
    body,
  });
  await manager.insert(ActRow, {
    seq,
    proposalId: proposal.id,
    name: 'rebase',
    author: actor,
    at,
    changes: JSON.stringify(hashes),
    lineage: null,
    head,
  });
  await manager.delete(ProposalEntryRow, { proposalId: proposal.id });
  const rows = changesBetween(theirs, entries).map(({ key, after }) => ({
    proposalId: proposal.id,
    entryKey: key,
    rubricKey: proposal.rubricKey,
    revisionHash: after && revisionHash(after),
    actSeq: seq,
    lines: after?.lines?.length ? String(writeLines(after.lines)) : null,
  }));
  for (let i = 0; i < rows.length; i += 500)
    await manager.insert(ProposalEntryRow, rows.slice(i, i + 500));
  await manager.update(
    ProposalRow,
    { id: proposal.id, seq: proposal.seq },
    { baseKey: latest.key, head, seq: proposal.seq + 1 },
  );
  await manager.insert(DecisionRow, {
    seq,
    proposalId: proposal.id,
    transition: 'rebase',
    actor,
    roles: rolesIn(context.viewer!, awardOf(proposal))
      .filter((role) => role === 'DRAFTER')
      .join(),
    at,
    note: null,
    head,
    fromState: proposal.state,
    toState: proposal.state,
    proposalSeq: proposal.seq + 1,
    detail: JSON.stringify({ base: latest.key, was: proposal.baseKey }),
  });
  return {
    proposal: { ...proposal, baseKey: latest.key, head, seq: proposal.seq + 1 },
    userErrors: [],
  };
}
