import type { DataSource, EntityManager } from 'typeorm';
import type { Entry } from '../../rubrics/kinds';
import type { EntryChange } from '../../rubrics/acts/act';
import { advancing } from '../../rubrics/acts/advance';
import { entryIn } from '../../rubrics/acts/changes';
import { rememberedBy } from '../../rubrics/remembered';
import { building, type Tree } from '../../rubrics/tree/tree';
import { contentHash, hashing } from '../../rubrics/tree/hash';
import { inSlices } from '../inSlices';
import { isWriting, perDatabase, readerOf } from '../database/perDatabase';
import { fromShelfRow, revisionOf, treeOfEdition, type ShelfRow } from '../editions/shelf';
import { OpenTree } from '../entries/openTree';
import type { About } from '../turns';
import type { Actor } from '../../rubrics/vocabulary';
import { Kept, PLACE_BYTES } from '../memory';
import { maySee } from './maySee';
import { ActRow, ProposalRow } from './rows';

type Source = DataSource | EntityManager;

/** A row for each entry that a proposal puts in place of its base's, or takes away. */
type OwnRow = ShelfRow & { own_key: string };

/**
 * Entries of the draft: its base with what the proposal puts in their place.
 * @param baseOf how the base is read
 */
export async function entriesOfDraft(
  source: Source,
  proposal: ProposalRow,
  baseOf: (source: Source, key: string) => Promise<Entry[]>,
): Promise<Entry[]> {
  const base = proposal.baseKey ? await baseOf(source, proposal.baseKey) : [];
  const entries = new Map(base.map((entry) => [entry.key, entry]));
  for (const row of await ownRows(source, proposal)) {
    if (row.hash === null) entries.delete(row.own_key);
    else entries.set(row.own_key, fromShelfRow(row));
  }
  return [...entries.values()];
}

/** One statement, so that what is read stood there at one moment. */
const ownRows = (source: Source, { id }: ProposalRow): Promise<OwnRow[]> =>
  source.query<OwnRow[]>(
    `SELECT p.entry_key AS own_key, ${revisionOf('r')}, p.lines FROM proposal_entry p
     LEFT JOIN revision r ON r.rubric_key = p.rubric_key AND r.hash = p.revision_hash WHERE p.proposal_id = ${parameter(source)}`,
    [id],
  );

const parameter = (source: Source) =>
  ('connection' in source ? source.connection : source).options.type === 'postgres' ? '$1' : '?';

/** A draft, and what `nameOf` says of it. */
interface Held {
  name: string;
  tree: Tree;
}

/** Drafts as they stand, by their proposals: what one was before the last act nobody asks for. */
const held = perDatabase(
  (reader) => new Kept<Held>(reader, 'draft', ({ tree }) => tree.size * PLACE_BYTES),
);

/**
 * The draft, whole. Whoever reads and whoever writes share one tree for as long as no act has come
 * since.
 */
export async function draftTree(source: Source, proposal: ProposalRow): Promise<Tree> {
  const name = nameOf(proposal, await lastAct(source, proposal.id));
  const trees = held(readerOf(source));
  const known = trees.get(proposal.id);
  if (known?.name === name) return known.tree;
  // What is not committed may come to nothing.
  if (isWriting(source)) return readDraft(source, proposal);
  const underWay = beingRead(readerOf(source));
  const reading =
    underWay.get(name) ??
    readDraft(source, proposal).finally(() => {
      underWay.delete(name);
    });
  underWay.set(name, reading);
  const tree = await reading;
  // An act may have come between the statements.
  if (contentHash(tree) === proposal.head) trees.set(proposal.id, { name, tree });
  return tree;
}

/** Drafts that are being read, by the same names: who asks meanwhile waits for the same. */
const beingRead = perDatabase(() => new Map<string, Promise<Tree>>());

/** What a proposal has changed is little beside its base, whose tree everybody shares. */
async function readDraft(source: Source, proposal: ProposalRow): Promise<Tree> {
  const rows = await ownRows(source, proposal);
  const tree = proposal.baseKey
    ? await onBase(await treeOfEdition(source, proposal.baseKey), rows)
    : await inSlices(building(rows.filter(({ hash }) => hash !== null).map(fromShelfRow)));
  await inSlices(hashing(tree));
  return tree;
}

function onBase(base: Tree, rows: readonly OwnRow[]): Promise<Tree> | Tree {
  const changes = rows.flatMap((row): EntryChange[] => {
    const before = entryIn(base, row.own_key) ?? null;
    const after = row.hash === null ? null : fromShelfRow(row);
    return before || after ? [{ key: row.own_key, before, after }] : [];
  });
  return changes.length ? inSlices(advancing(base, changes)) : base;
}

/** Holds what a draft has become by an act that is committed. */
export const keepDraft = (source: Source, proposal: ProposalRow, { tree, seq }: Become): unknown =>
  held(readerOf(source)).set(proposal.id, { name: nameOf(proposal, seq), tree });

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

/** Address of a draft, in the place of an edition's. */
export const draftKey = (proposal: ProposalRow): string =>
  `${proposal.rubricKey}@proposal-${proposal.id}`;

/** Work on a draft is best done where it was looked at before. */
export const aboutDraft = ({ id, rubricKey }: ProposalRow): About => ({
  draft: id,
  rubric: rubricKey,
});

/** Opened drafts: what readers see of a tree goes with it. */
export class Drafts {
  /** Drafts in which nothing was changed have one tree, their base's. */
  private readonly opened = rememberedBy((tree: Tree, key: string) => new OpenTree(key, tree));

  constructor(private readonly source: DataSource) {}

  /** By rubric and id, for a viewer; null where there is none that they may see. */
  async find(viewer: Actor | null, rubric: string, id: string): Promise<OpenTree | null> {
    const row = await this.source.getRepository(ProposalRow).findOneBy({ id, rubricKey: rubric });
    return row && maySee(viewer, row) ? this.open(row) : null;
  }

  async open(proposal: ProposalRow): Promise<OpenTree> {
    return this.opened(await draftTree(this.source, proposal), draftKey(proposal));
  }
}
