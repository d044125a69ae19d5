import { LRUCache } from 'lru-cache';
import type { DataSource, EntityManager } from 'typeorm';
import type { Entry } from '../../rubrics/kinds';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { inPrintedOrder } from '../editions/publishFile';
import { fromShelfRow, treeOfEdition, type ShelfRow } from '../editions/shelf';
import { OpenTree } from '../entries/openTree';
import type { Actor } from '../../rubrics/vocabulary';
import { maySee } from './maySee';
import { ProposalRow } from './rows';

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

export const draftTree = async (...asked: Parameters<typeof entriesOfDraft>): Promise<Tree> =>
  buildTree(await entriesOfDraft(...asked));

const sharedEntries = async (source: Source, key: string): Promise<Entry[]> =>
  inPrintedOrder(await treeOfEdition(source, key));

/** Address of a draft, in the place of an edition's. */
export const draftKey = (proposal: ProposalRow): string =>
  `${proposal.rubricKey}@proposal-${proposal.id}`;

/** Opened drafts, by proposal and head: a draft whose head has moved is another one. */
export class Drafts {
  private readonly kept = new LRUCache<string, OpenTree>({
    max: 200,
    maxSize: 200_000,
    sizeCalculation: (open) => open.tree.nodes.length + 1,
  });

  constructor(private readonly source: DataSource) {}

  /** By rubric and id, for a viewer; null where there is none that they may see. */
  async find(viewer: Actor | null, rubric: string, id: string): Promise<OpenTree | null> {
    const row = await this.source.getRepository(ProposalRow).findOneBy({ id, rubricKey: rubric });
    return row && maySee(viewer, row) ? this.open(row) : null;
  }

  async open(proposal: ProposalRow): Promise<OpenTree> {
    const name = `${proposal.id}:${proposal.baseKey}:${proposal.head}`;
    const open =
      this.kept.get(name) ??
      new OpenTree(draftKey(proposal), await draftTree(this.source, proposal));
    this.kept.set(name, open);
    return open;
  }
}
