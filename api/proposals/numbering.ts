import { IsNull, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { ActRow, CommentRow } from './rows';

/**
 * Acts and comments are numbered inside their proposal: numbers of the record would tell one award
 * how busy the others are. Those of before 2026-11-26 keep the number of their row in the record.
 */

/** Number of the next act of a proposal. */
export async function nextAct(manager: EntityManager, proposalId: string): Promise<number> {
  const acts = await manager.find(ActRow, {
    where: { proposalId },
    select: { seq: true, number: true },
  });
  return Math.max(0, ...acts.map(actNumber)) + 1;
}

export const actNumber = ({ seq, number }: Pick<ActRow, 'seq' | 'number'>): number => number ?? seq;

/** The act of a proposal that bears a number. */
export const actNumbered = (
  manager: EntityManager,
  proposalId: string,
  number: number,
): Promise<ActRow | null> =>
  manager.findOneBy(ActRow, [
    { proposalId, number },
    { proposalId, number: IsNull(), seq: number },
  ]);

/** Number of the next comment of a proposal. */
export const nextComment = async (manager: EntityManager, proposalId: string): Promise<number> =>
  (await manager.countBy(CommentRow, { proposalId })) + 1;

/** `shenzhen-12.3`: of proposal shenzhen-12 the third. */
export const commentId = ({ seq, number, proposalId }: CommentRow): string =>
  number === null ? String(seq) : `${proposalId}.${number}`;

/** The comment that bears an id. */
export function commentWith(manager: EntityManager, id: string): Promise<CommentRow | null> {
  const [, proposalId = '', number = '0'] = /^(.*)\.(\d{1,9})$/.exec(id) ?? [];
  const old = /^\d{1,9}$/.test(id);
  const where: FindOptionsWhere<CommentRow> = old
    ? { number: IsNull(), seq: Number(id) }
    : { proposalId, number: Number(number) };
  return manager.findOneBy(CommentRow, where);
}
