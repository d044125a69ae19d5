import type { EntityManager } from 'typeorm';
import { awardOf } from '../../rubrics/address';
import type { ReasonCode } from '../../rubrics/reasons';
import { mayComment, type Saying } from '../../rubrics/say';
import type { Acting } from '../people/acting';
import { appendAll } from '../record/append';
import { commentLeaf } from './commentLeaves';
import { nextComment } from './numbering';
import type { CommentRow, ProposalRow } from './rows';

/** A comment on an entry, on a change, below another one, or on the whole. */
type Remark = Pick<Saying, 'text'> &
  Partial<Omit<Saying, 'text'> & Pick<CommentRow, 'entry' | 'change' | 'parent'>>;

/** What nobody outside said. */
const OWN = { organization: null, kind: null, proposedText: null };

/**
 * Why somebody may not say something of a proposal; nothing, where they may.
 * @param said left out: whether they may say anything
 */
export function maySay(
  { viewer }: Acting,
  { rubricKey, state }: ProposalRow,
  said?: Remark,
): ReasonCode[] {
  const place = { award: awardOf(rubricKey), state };
  const { allowed, reasons } = mayComment(viewer, place, said && { ...OWN, ...said });
  return allowed ? [] : reasons;
}

/**
 * Puts comments on record, where the door of their proposal is open: all of them or none.
 * @returns why they may not be
 */
export async function say(
  context: Acting,
  manager: EntityManager,
  proposal: ProposalRow,
  all: readonly Remark[],
): Promise<ReasonCode[]> {
  const reasons = all.flatMap((said) => maySay(context, proposal, said));
  if (reasons.length > 0) return [...new Set(reasons)];
  let number = await nextComment(manager, proposal.id);
  const signed = { at: context.now.toISOString(), actor: context.viewer!.id };
  await appendAll(
    manager,
    commentLeaf,
    all.map(({ text, entry = null, change = null, parent = null, ...outside }) => ({
      ...{ ...signed, subject: proposal.id },
      body: { text: text.trim(), entry, change, parent, number: number++, ...told(outside) },
    })),
  );
  return [];
}

/** What is not said stands in no line. */
const told = ({ organization, kind, proposedText }: Partial<Saying>) => ({
  ...(organization?.trim() && { organization: organization.trim().replace(/\s+/gu, ' ') }),
  ...(kind && { kind }),
  ...(proposedText?.trim() && { proposedText: proposedText.trim() }),
});
