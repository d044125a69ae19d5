import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { applying } from '../../rubrics/acts';
import type { Act, ActRefusal, EntryChange } from '../../rubrics/acts/act';
import { refuse } from '../../rubrics/acts/refuse';
import { staleIn, type Seen } from '../../rubrics/acts/seen';
import type { Entry } from '../../rubrics/kinds';
import { clauseContent } from '../../rubrics/kinds/readers';
import { writeLines } from '../../rubrics/library/lines';
import { may } from '../../rubrics/may';
import { contentHash, hashing, revisionHash } from '../../rubrics/tree/hash';
import type { Tree } from '../../rubrics/tree/tree';
import { storeRevisions } from '../editions/publishFile';
import { PictureRow } from '../entries/rows';
import { inSlices } from '../inSlices';
import { append } from '../record/append';
import { draftTree } from './draft';
import { factsOf } from './facts';
import type { Acting } from '../people/acting';
import { because } from '../kinds/userError';
import { nextAct } from './numbering';
import { ofContent, onProposal, refused, type Payload } from './onProposal';
import { actLeaf, type Hashes } from './leaves';
import type { ProposalRow } from './rows';

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
  onProposal(context, id, act.name, (manager, proposal, actor) =>
    performOn(actor, manager, proposal, seen, act),
  );

/** The same where the door is open already. */
export async function performOn(
  context: Acting,
  manager: EntityManager,
  proposal: ProposalRow,
  seen: Seen,
  act: Act,
): Promise<Payload> {
  const facts = await factsOf(manager, proposal, context.today, { issues: false });
  const { allowed, reasons } = may(context.viewer, 'edit', facts, context.today);
  if (!allowed) return refused(context, manager, proposal, act.name, reasons);
  const tree = await draftTree(manager, proposal);
  const stale = staleIn(tree, seen);
  if (stale.length)
    return {
      ...(await refused(context, manager, proposal, act.name, ['STALE'])),
      userErrors: [because('STALE', stale)],
    };
  const outcome = await inSlices(applying(tree, act, mintRandom));
  if ('refused' in outcome) return { proposal, userErrors: [ofContent(outcome.refused)] };
  const { changes, tree: after, lineage, successor } = outcome;
  const absent = await pictureAbsent(manager, proposal.rubricKey, changes);
  if (absent) return { proposal, userErrors: [ofContent(absent)] };
  return putForward(context, manager, proposal, after, {
    name: act.name,
    changes,
    ...((lineage || successor) && { lineage: { ...lineage, ...successor } }),
  });
}

/** A figure names a picture that its rubric holds; what it named before, it holds. */
async function pictureAbsent(
  manager: EntityManager,
  rubricKey: string,
  changes: readonly EntryChange[],
): Promise<ActRefusal | null> {
  for (const { key, before, after } of changes) {
    const hash = clauseContent(after ?? undefined)?.picture;
    if (hash === undefined || hash === clauseContent(before ?? undefined)?.picture) continue;
    if (!(await manager.existsBy(PictureRow, { rubricKey, hash })))
      return refuse('NO_SUCH_PICTURE', key, 'picture').refused;
  }
  return null;
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
 * @param tree to which the changes lead
 */
export async function putForward(
  context: Acting,
  manager: EntityManager,
  proposal: ProposalRow,
  tree: Tree,
  { name, changes, lineage, undoes }: Done,
): Promise<Payload> {
  await inSlices(hashing(tree));
  const head = contentHash(tree);
  await storeRevisions(
    manager,
    proposal.rubricKey,
    changes.flatMap(({ after }) => (after ? [after] : [])),
  );
  const hashes = hashesOf(changes);
  const { seq } = await append(manager, actLeaf, {
    at: context.now.toISOString(),
    actor: context.viewer!.id,
    subject: proposal.id,
    body: {
      name,
      number: await nextAct(manager, proposal.id),
      changes: hashes,
      head,
      rubric: proposal.rubricKey,
      was: proposal.head,
      lines: linesOf(changes),
      ...(lineage && { lineage }),
      ...(undoes && { undoes }),
    },
  });
  return { proposal: { ...proposal, head }, userErrors: [], become: { tree, seq } };
}

export const hashesOf = (changes: readonly EntryChange[]): Hashes[] =>
  changes.map(({ key, before, after }) => ({
    key,
    before: before && revisionHash(before),
    after: after && revisionHash(after),
  }));

const linesOf = (changes: readonly EntryChange[]): Record<string, string> =>
  Object.fromEntries(
    changes.flatMap(({ key, after }) => {
      const lines = storedLines(after);
      return lines === null ? [] : [[key, lines]];
    }),
  );

/** Lines of the published text as a row holds them; null where there are none. */
export const storedLines = (entry: Entry | null): string | null =>
  entry?.lines?.length ? String(writeLines(entry.lines)) : null;
