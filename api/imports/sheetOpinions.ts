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
import type { ProposalRow } from '../proposals/rows';

interface Given {
  opinions: readonly SheetOpinion[];
  /** Whose they are, where the sheet does not say it. */
  organization: string | null;
}
interface Beside {
  head: Tree;
  base: Tree | null;
  placed: PlacedOpinion[];
}

/** Comments of a sheet beside the draft that they speak of and the comments that it has. */
export async function sheetOpinions(
  manager: EntityManager,
  proposal: ProposalRow,
  { opinions, organization }: Given,
): Promise<Beside> {
  const head = await draftTree(manager, proposal);
  const base = proposal.baseKey === null ? null : await treeOfEdition(manager, proposal.baseKey);
  const held = await heldOpinions(manager, proposal.id);
  // Only of what is said of a change alone it must be known what changed.
  const changes =
    base && held.some(({ entry, change }) => entry === null && change !== null)
      ? differenceOf(base, head, await lineageOf(manager, [proposal.id])).changes
      : [];
  const named = opinions.map((one) => ({
    ...one,
    organization: one.organization ?? (organization?.trim() || null),
  }));
  return { head, base, placed: placedOpinions(named, held, { head, base, changes }) };
}

async function heldOpinions(manager: EntityManager, proposalId: string): Promise<HeldOpinion[]> {
  const all = (await commentsOn(manager, proposalId)).map(({ row }) => row);
  const authors = [...new Set(all.map(({ author }) => author))];
  const accounts = await manager.findBy(AccountRow, { id: In(authors) });
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return all.map(({ entry, change, text, proposedText, organization, author }) => ({
    ...{ entry, change, text, proposedText },
    whose: organization ?? names.get(author) ?? '',
  }));
}
