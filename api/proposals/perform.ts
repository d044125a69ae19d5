import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { applyAct } from '../../rubrics/acts';
import type { Act, EntryChange } from '../../rubrics/acts/act';
import { applyChanges } from '../../rubrics/acts/changes';
import type { Entry } from '../../rubrics/kinds';
import { writeLines } from '../../rubrics/library/lines';
import { may } from '../../rubrics/may';
import { contentHash, revisionHash } from '../../rubrics/tree/hash';
import { buildTree } from '../../rubrics/tree/tree';
import { storeRevisions } from '../editions/publishFile';
import { append } from '../people/record';
import { entriesOfDraft } from './draft';
import { factsOf } from './facts';
import { because, ofContent, onProposal, refused, type Acting, type Payload } from './payload';
import { ActRow, ProposalEntryRow, ProposalRow } from './rows';

/**
 * Revisions that were seen, by entry key: what an act may replace. Null: the entry was seen not to
 * be there.
 */
export type Seen = Record<string, string | null>;

interface Done {
  name: string;
  changes: EntryChange[];
  lineage?: object;
  undoes?: number;
}

/**
 * One content act: the law's word on the person, on what was seen, and on the content; then new
 * revisions in their places.
 */
export const perform = (context: Acting, id: string, seen: Seen, act: Act): Promise<Payload> =>
  onProposal(context, id, async (manager, proposal) => {
    const verdict = may(
      context.viewer,
      'edit',
      await factsOf(manager, proposal, context.today, { issues: false }),
      context.today,
    );
    if (!verdict.allowed) return refused(context, manager, proposal, act.name, verdict.reasons);
    const entries = await entriesOfDraft(manager, proposal);
    if (staleKeys(entries, seen).length)
      return {
        ...(await refused(context, manager, proposal, act.name, ['STALE'])),
        userErrors: [because('STALE', staleKeys(entries, seen))],
      };
    const outcome = applyAct(buildTree(entries), act, mintRandom);
    if ('refused' in outcome) return { proposal, userErrors: [ofContent(outcome.refused)] };
    const { changes, lineage, successor } = outcome;
    return putForward(context, manager, proposal, entries, {
      name: act.name,
      changes,
      ...((lineage || successor) && { lineage: { ...lineage, ...successor } }),
    });
  });

/** Keys whose revision is another one than was seen. */
export function staleKeys(entries: readonly Entry[], seen: Seen): string[] {
  const held = new Map(entries.map((entry) => [entry.key, entry]));
  return Object.entries(seen)
    .filter(([key, revision]) => (held.has(key) ? revisionHash(held.get(key)!) : null) !== revision)
    .map(([key]) => key);
}

/** A key for an entry that people make: no text to mint it from, so it is drawn. */
const mintRandom = (): string =>
  `e${BigInt(`0x${randomBytes(8).toString('hex')}`)
    .toString(36)
    .padStart(13, '0')
    .slice(-11)}`;

/**
 * Stores what an act changed: revisions, the draft's entries, the act with its row in the record,
 * the moved head.
 */
export async function putForward(
  context: Acting,
  manager: EntityManager,
  proposal: ProposalRow,
  entries: readonly Entry[],
  { name, changes, lineage, undoes }: Done,
): Promise<Payload> {
  const head = contentHash(buildTree(applyChanges(entries, changes)));
  await storeRevisions(
    manager,
    proposal.rubricKey,
    changes.flatMap(({ after }) => (after ? [after] : [])),
  );
  const hashes = changes.map(({ key, before, after }) => ({
    key,
    before: before && revisionHash(before),
    after: after && revisionHash(after),
  }));
  const at = context.now.toISOString();
  const author = context.viewer!.id;
  const { seq } = await append(manager, {
    at,
    kind: 'act',
    actor: author,
    subject: proposal.id,
    body: { name, changes: hashes, head, ...(lineage && { lineage }), ...(undoes && { undoes }) },
  });
  await manager.insert(ActRow, {
    seq,
    proposalId: proposal.id,
    name,
    author,
    at,
    changes: JSON.stringify(hashes),
    lineage: lineage ? JSON.stringify(lineage) : null,
    head,
  });
  const rows = changes.map(({ key, after }, i) => ({
    proposalId: proposal.id,
    entryKey: key,
    rubricKey: proposal.rubricKey,
    revisionHash: hashes[i].after,
    actSeq: seq,
    lines: after?.lines?.length ? String(writeLines(after.lines)) : null,
  }));
  for (let i = 0; i < rows.length; i += 500)
    await manager.upsert(ProposalEntryRow, rows.slice(i, i + 500), ['proposalId', 'entryKey']);
  const { affected } = await manager.update(
    ProposalRow,
    { id: proposal.id, head: proposal.head },
    { head },
  );
  if (affected !== 1) throw new Error(`proposal ${proposal.id} moved under its lock`);
  return { proposal: { ...proposal, head }, userErrors: [] };
}
