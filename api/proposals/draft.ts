import { LRUCache } from 'lru-cache';
import type { DataSource, EntityManager } from 'typeorm';
import type { Entry } from '../../rubrics/kinds';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { contentHash } from '../../rubrics/tree/hash';
import { isWriting, perDatabase, readerOf } from '../database/perDatabase';
import { inPrintedOrder } from '../editions/publishFile';
import { fromShelfRow, treeOfEdition, type ShelfRow } from '../editions/shelf';
import { OpenTree } from '../entries/openTree';
import type { Actor } from '../../rubrics/vocabulary';
import { PLACE_BYTES, roomFor } from '../memory';
import { maySee } from './maySee';
import { ActRow, ProposalRow } from './rows';

type Source = DataSource | EntityManager;

/**
 * Entries of the draft: its base, shared with all who read that, with what the proposal puts in
 * their place. One statement, whatever its size.
 * @param baseOf how the base is read; whoever doubts what is stored reads it anew
 */
export async function entriesOfDraft(
  source: Source,
  proposal: ProposalRow,
  baseOf: (source: Source, key: string) => Promise<Entry[]> = sharedEntries,
): Promise<Entry[]> {
  const entries = new Map(
    (proposal.baseKey ? await baseOf(source, proposal.baseKey) : []).map((entry) => [
      entry.key,
      entry,
    ]),
  );
  const rows = await source.query<(ShelfRow & { own_key: string })[]>(
    `SELECT p.entry_key AS own_key, r.rubric_key, r.hash, r.entry_key, r.kind, r.parent_key, r.order_key, r.label, r.content, p.lines FROM proposal_entry p
     LEFT JOIN revision r ON r.rubric_key = p.rubric_key AND r.hash = p.revision_hash WHERE p.proposal_id = ${parameter(source)}`,
    [proposal.id],
  );
  for (const row of rows) {
    if (row.hash === null) entries.delete(row.own_key);
    else entries.set(row.own_key, fromShelfRow(row));
  }
  return [...entries.values()];
}

const parameter = (source: Source) =>
  ('connection' in source ? source.connection : source).options.type === 'postgres' ? '$1' : '?';

/** Drafts as they stand, by what `nameOf` says of each. */
const held = perDatabase(
  () =>
    new LRUCache<string, Tree>({
      max: 200,
      maxSize: roomFor('drafts'),
      sizeCalculation: ({ nodes }) => (nodes.length + 1) * PLACE_BYTES,
    }),
);

/**
 * The draft, whole. Whoever reads and whoever writes share one tree for as long as no act has come
 * since.
 */
export async function draftTree(source: Source, proposal: ProposalRow): Promise<Tree> {
  const name = nameOf(proposal, await lastAct(source, proposal.id));
  const trees = held(readerOf(source));
  const known = trees.get(name);
  if (known) return known;
  const tree = buildTree(await entriesOfDraft(source, proposal));
  // An act may have come between the statements, and what is not committed may come to nothing.
  if (!isWriting(source) && contentHash(tree) === proposal.head) trees.set(name, tree);
  return tree;
}

/** Holds what a draft has become by an act that is committed. */
export const keepDraft = (source: Source, proposal: ProposalRow, { tree, seq }: Become): unknown =>
  held(readerOf(source)).set(nameOf(proposal, seq), tree);

/** What a draft became, and the row of the record that says so. */
export interface Become {
  tree: Tree;
  seq: number;
}

/**
 * The head alone does not tell a draft: it covers the order of siblings and not the keys that
 * realise it.
 */
const nameOf = ({ id, baseKey, head }: ProposalRow, seq: number): string =>
  `${id}:${baseKey}:${head}:${seq}`;

/** Row in the record of the last act of a proposal; 0 where there is none. */
const lastAct = async (source: Source, proposalId: string): Promise<number> =>
  (await source.getRepository(ActRow).maximum('seq', { proposalId })) ?? 0;

const sharedEntries = async (source: Source, key: string): Promise<Entry[]> =>
  inPrintedOrder(await treeOfEdition(source, key));

/** Address of a draft, in the place of an edition's. */
export const draftKey = (proposal: ProposalRow): string =>
  `${proposal.rubricKey}@proposal-${proposal.id}`;

/** Opened drafts: what readers see of a tree goes with it. */
export class Drafts {
  private readonly opened = new WeakMap<Tree, OpenTree>();

  constructor(private readonly source: DataSource) {}

  /** By rubric and id, for a viewer; null where there is none that they may see. */
  async find(viewer: Actor | null, rubric: string, id: string): Promise<OpenTree | null> {
    const row = await this.source.getRepository(ProposalRow).findOneBy({ id, rubricKey: rubric });
    return row && maySee(viewer, row) ? this.open(row) : null;
  }

  async open(proposal: ProposalRow): Promise<OpenTree> {
    const tree = await draftTree(this.source, proposal);
    const open = this.opened.get(tree) ?? new OpenTree(draftKey(proposal), tree);
    this.opened.set(tree, open);
    return open;
  }
}
