import { In, type EntityManager } from 'typeorm';
import type { SheetOpinion } from '../../rubrics/reading/opinions/opinionsIn';
import {
  placedOpinions,
  type HeldOpinion,
  type PlacedOpinion,
} from '../../rubrics/reading/opinions/placedOpinions';
import type { Tree } from '../../rubrics/tree/tree';
import { treeOfEdition } from '../editions/shelf';
import { AccountRow } from '../people/rows';
import { commentsOn } from '../proposals/commentsOn';
import { draftTree } from '../proposals/draft';
import { differenceOf, lineageOf } from '../proposals/difference';
import type { CommentRow, ProposalRow } from '../proposals/rows';

interface Beside {
  head: Tree;
  base: Tree | null;
  placed: PlacedOpinion[];
  /** The newest comment, by its row, that they were looked for among. */
  seen: number;
}
/** Whose they are, where the sheet does not say it. */
type Sender = { organization?: string | null };

/**
 * Comments of a sheet beside the draft that they speak of and the comments that it has.
 * @param after only those that came after this one
 */
export async function sheetOpinions(
  manager: EntityManager,
  proposal: ProposalRow,
  opinions: readonly SheetOpinion[],
  { organization }: Sender,
  after = 0,
): Promise<Beside> {
  const head = await draftTree(manager, proposal);
  const base = proposal.baseKey === null ? null : await treeOfEdition(manager, proposal.baseKey);
  const rows = (await commentsOn(manager, proposal.id))
    .map(({ row }) => row)
    .filter(({ seq }) => seq > after);
  const held = await heldOpinions(manager, rows);
  // Only of what is said of a change alone it must be known what changed.
  const changes =
    base && held.some(({ entry, change }) => entry === null && change !== null)
      ? differenceOf(base, head, await lineageOf(manager, [proposal.id])).changes
      : [];
  const named = opinions.map((one) => ({
    ...one,
    organization: one.organization ?? (organization?.trim() || null),
  }));
  const placed = placedOpinions(named, held, { head, base, changes });
  return { head, base, placed, seen: rows.at(-1)?.seq ?? after };
}

async function heldOpinions(
  manager: EntityManager,
  rows: readonly CommentRow[],
): Promise<HeldOpinion[]> {
  const authors = [...new Set(rows.map(({ author }) => author))];
  const accounts = await manager.findBy(AccountRow, { id: In(authors) });
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return rows.map(({ entry, change, text, proposedText, organization, author }) => ({
    ...{ entry, change, text, proposedText },
    whose: organization ?? names.get(author) ?? '',
  }));
}
