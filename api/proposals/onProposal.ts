import type { EntityManager } from 'typeorm';
import type { ActRefusal } from '../../rubrics/acts/act';
import type { ReasonCode } from '../../rubrics/reasons';
import { because, Refusal } from '../kinds/userError';
import { acting, type Acting } from '../people/acting';
import { recordRefusal } from '../record/refuse';
import { foresee } from './blocking';
import { keepDraft, type Become } from './draft';
import { maySee } from './maySee';
import { ProposalRow } from './rows';

/**
 * What a write answers: the proposal as it stands afterwards, and why nothing was done, where
 * nothing was.
 */
export interface Payload {
  proposal: ProposalRow | null;
  userErrors: Refusal[];
  /** What the draft became. */
  become?: Become;
}

/**
 * The door of every write on a proposal: for whoever may not see it, it does not exist, the same is
 * asked of the database, and the same row is left.
 * @param what the act that is asked for, as a refusal puts it on record
 */
export async function onProposal<Asked extends Acting>(
  context: Asked,
  id: string,
  what: string,
  act: (manager: EntityManager, proposal: ProposalRow, actor: Asked) => Promise<Payload>,
): Promise<Payload> {
  const payload = await acting(context, async (manager, actor) => {
    const proposal = await lockProposal(actor, manager, id);
    if (!proposal || !maySee(actor.viewer, proposal)) {
      await recordRefusal(manager, actor, what, ['NOT_FOUND']);
      return { proposal: null, userErrors: [because('NOT_FOUND')] };
    }
    return act(manager, proposal, actor);
  });
  const { proposal, become } = payload;
  if (proposal && become) {
    keepDraft(context.database.read, proposal, become);
    void foresee(context.database.read.manager, proposal);
  }
  return payload;
}

/**
 * PostgreSQL lets two transactions read the same head; the second waits here. SQLite has its queue.
 */
async function lockProposal(
  { database }: Acting,
  manager: EntityManager,
  id: string,
): Promise<ProposalRow | null> {
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
  await recordRefusal(manager, context, what, codes, proposal.id);
  return { proposal, userErrors: codes.map((code) => because(code)) };
}

/** A refusal of an act on content, as it is answered. */
export const ofContent = ({ code, message, english, path }: ActRefusal): Refusal =>
  Object.assign(new Refusal(), { code, message: `${message} / ${english}`, path: path ?? null });
