import type { EntityManager } from 'typeorm';
import { awardOf } from '../../rubrics/address';
import type { ReasonCode } from '../../rubrics/reasons';
import { mayComment } from '../../rubrics/say';
import type { Acting } from '../people/acting';
import { append } from '../record/append';
import { commentLeaf } from './commentLeaves';
import { nextComment } from './numbering';
import type { CommentRow, ProposalRow } from './rows';

/** A comment on an entry, on a change, below another one, or on the whole. */
type Saying = Pick<CommentRow, 'text'> & Partial<Pick<CommentRow, 'entry' | 'change' | 'parent'>>;

/** Why somebody may not say a text of a proposal; nothing, where they may. */
export function maySay(
  { viewer }: Acting,
  { rubricKey, state }: ProposalRow,
  text: string,
): ReasonCode[] {
  const { allowed, reasons } = mayComment(viewer, { award: awardOf(rubricKey), state }, text);
  return allowed ? [] : reasons;
}

/** Puts a comment on record, where the door of its proposal is open. @returns why it may not be */
export async function say(
  context: Acting,
  manager: EntityManager,
  proposal: ProposalRow,
  { text, entry = null, change = null, parent = null }: Saying,
): Promise<ReasonCode[]> {
  const reasons = maySay(context, proposal, text);
  if (reasons.length > 0) return reasons;
  const number = await nextComment(manager, proposal.id);
  await append(manager, commentLeaf, {
    at: context.now.toISOString(),
    actor: context.viewer!.id,
    subject: proposal.id,
    body: { text: text.trim(), entry, change, parent, number },
  });
  return [];
}
