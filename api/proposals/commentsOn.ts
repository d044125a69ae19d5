import type { EntityManager } from 'typeorm';
import { addTo } from '../../rubrics/addTo';
import { CommentOutcomeRow, CommentRow } from './rows';

/** A comment, what became of it while nothing did not, and its answers, oldest first. */
interface SettledComment {
  row: CommentRow;
  outcome: CommentOutcomeRow | undefined;
  answers: CommentRow[];
}

/** Comments of a proposal with what became of them, oldest first. */
export async function commentsOn(
  manager: EntityManager,
  proposalId: string,
): Promise<SettledComment[]> {
  const rows = await manager.find(CommentRow, { where: { proposalId }, order: { seq: 'ASC' } });
  const outcomes = new Map(
    (await outcomesOf(manager, proposalId)).map((row) => [row.commentSeq, row]),
  );
  const answers = new Map<number | null, CommentRow[]>();
  for (const row of rows) addTo(answers, row.parent, row);
  return rows
    .filter(({ parent }) => parent === null)
    .map((row) => ({
      row,
      outcome: outcomes.get(row.seq),
      answers: answers.get(row.seq) ?? [],
    }));
}

const outcomesOf = (manager: EntityManager, proposalId: string): Promise<CommentOutcomeRow[]> =>
  manager
    .createQueryBuilder(CommentOutcomeRow, 'o')
    .innerJoin(CommentRow, 'c', 'c.seq = o.comment_seq')
    .where('c.proposal_id = :proposalId', { proposalId })
    .orderBy('o.seq')
    .getMany();
