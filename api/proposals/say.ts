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

/** Puts a comment on record, where the door of its proposal is open. @returns why it may not be */
export async function say(
  { viewer, now }: Acting,
  manager: EntityManager,
  { id, rubricKey, state }: ProposalRow,
  { text, entry = null, change = null, parent = null }: Saying,
): Promise<ReasonCode[]> {
  const { allowed, reasons } = mayComment(viewer, { award: awardOf(rubricKey), state }, text);
  if (!allowed) return reasons;
  await append(manager, commentLeaf, {
    at: now.toISOString(),
    actor: viewer!.id,
    subject: id,
    body: { text: text.trim(), entry, change, parent, number: await nextComment(manager, id) },
  });
  return [];
}
