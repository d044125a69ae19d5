import type { EntityManager } from 'typeorm';
import type { ActRefusal } from '../../rubrics/acts/act';
import { sentence, type ReasonCode } from '../../rubrics/reasons';
import type { Context } from '../context';
import { Refusal } from '../kinds/userError';
import { refuse } from '../people/record';
import { maySee } from './facts';
import { ProposalRow } from './rows';

/** Who acts, when, on what: all that a write needs of a request. */
export type Acting = Pick<Context, 'database' | 'viewer' | 'now' | 'today'>;

/**
 * What a write answers: the proposal as it stands afterwards, and why nothing was done, where
 * nothing was.
 */
export interface Payload {
  proposal: ProposalRow | null;
  userErrors: Refusal[];
}

/** Runs a write on a proposal that the viewer may see; for everybody else it does not exist. */
export const onProposal = (
  context: Acting,
  id: string,
  act: (manager: EntityManager, proposal: ProposalRow) => Promise<Payload>,
): Promise<Payload> =>
  context.database.write(async (manager) => {
    const proposal = await lockProposal(context, manager, id);
    if (!proposal || !maySee(context.viewer, proposal))
      return { proposal: null, userErrors: [because('NOT_FOUND')] };
    return act(manager, proposal);
  });

/**
 * PostgreSQL lets two transactions read the same head; the second waits here. SQLite has its queue.
 */
async function lockProposal(
  { database }: Acting,
  manager: EntityManager,
  id: string,
): Promise<ProposalRow | null> {
  if (!/^\d{1,9}$/.test(id)) return null;
  if (database.kind === 'postgres')
    await manager.query('SELECT id FROM proposal WHERE id = $1 FOR NO KEY UPDATE', [id]);
  return manager.findOneBy(ProposalRow, { id });
}

/** A refusal of the law: on record with who and why, and answered with every reason. */
export async function refused(
  context: Acting,
  manager: EntityManager,
  proposal: ProposalRow,
  what: string,
  codes: readonly ReasonCode[],
): Promise<Payload> {
  await refuse(manager, context, what, codes, proposal.id);
  return { proposal, userErrors: codes.map((code) => because(code)) };
}

/** A reason of the law, as it is answered. */
export const because = (code: ReasonCode, path: string[] | null = null): Refusal =>
  Object.assign(new Refusal(), { code, message: sentence(code), path });

/** A refusal of an act on content, as it is answered. */
export const ofContent = ({ code, message, english, path }: ActRefusal): Refusal =>
  Object.assign(new Refusal(), { code, message: `${message} / ${english}`, path: path ?? null });
