import type { Saying, Settlement } from '../../rubrics/say';
import { leaf, put, type Told } from '../record/leaf';
import { roleNeeded } from './lawful';
import { CommentOutcomeRow, CommentRow, ProposalRow } from './rows';

type Said = Pick<CommentRow, 'text' | 'entry' | 'change' | 'parent'> &
  /** Left out where nothing is said of it, as in all lines before 2026-11-28. */
  Partial<Omit<Saying, 'text'>> & {
    /** Its number in the proposal; lines of before 2026-11-26 leave it out. */
    number?: number;
  };

/** 意见. */
export const commentLeaf = leaf<Said>({
  kind: 'comment',
  rows: ({ seq, subject: proposalId, actor, at, body }) => [
    put(CommentRow, {
      ...body,
      ...{ seq, proposalId, author: actor!, at, number: body.number ?? null },
      organization: body.organization ?? null,
      kind: body.kind ?? null,
      proposedText: body.proposedText ?? null,
    }),
  ],
  against: ({ actor, subject }, told) => roleNeeded(told, actor, rubricOf(told, subject), null),
});

/** What became of a comment. */
export const commentOutcomeLeaf = leaf<{
  comment: number;
  outcome: Settlement;
  note: string | null;
}>({
  kind: 'comment-outcome',
  rows: ({ seq, actor, at, body: { comment: commentSeq, outcome, note } }) => [
    put(CommentOutcomeRow, { seq, commentSeq, outcome, note, author: actor!, at }),
  ],
  against: ({ actor, subject, body: { comment: seq, outcome } }, told) => {
    if (outcome !== 'WITHDRAWN')
      return roleNeeded(told, actor, rubricOf(told, subject), ['DRAFTER']);
    return told.row(CommentRow, { seq })?.author === actor ? [] : ['NOT_OWN_COMMENT'];
  },
});

const rubricOf = (told: Told, id: string): string => told.row(ProposalRow, { id })?.rubricKey ?? '';
