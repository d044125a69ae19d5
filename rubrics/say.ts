import { rolesIn } from './may';
import type { Verdict } from './may';
import type { ReasonCode } from './reasons';
import type { Actor, CommentKind, ProposalState, Relation, Role } from './vocabulary';

/**
 * What may be said of a draft or of a pair of clauses, by whom. Each gathers every reason, not the
 * first.
 */

/** What becomes of a comment: 采纳, 部分采纳, 不采纳; its author may take it back. */
export const SETTLEMENTS = ['ACCEPTED', 'PARTLY', 'REJECTED', 'WITHDRAWN'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

/** Longest comment, in characters. */
export const COMMENT_LENGTH = 4000;
/** Longest name of a body outside, in characters. */
const ORGANIZATION_LENGTH = 120;

/** What a comment says: its text, and, where it is from outside, whose opinion it is. */
export interface Saying {
  text: string;
  /** 提出单位. */
  organization: string | null;
  kind: CommentKind | null;
  /** 建议修改为: the wording that is put forward. */
  proposedText: string | null;
}

const OVER: readonly ProposalState[] = ['PUBLISHED', 'WITHDRAWN'];
const verdict = (reasons: ReasonCode[]): Verdict => ({ allowed: reasons.length === 0, reasons });

/**
 * 提意见: whoever has a role in the award, while the proposal is on its way.
 * @param said what is to be said; left out: whether anything may be
 */
export function mayComment(
  actor: Actor | null,
  { award, state }: { award: string; state: ProposalState },
  said?: Saying,
): Verdict {
  const reasons: ReasonCode[] = [];
  if (OVER.includes(state)) reasons.push('WRONG_STATE');
  if (!actor) reasons.push('NOT_SIGNED_IN');
  else if (rolesIn(actor, award).length === 0) reasons.push('NO_ROLE');
  if (actor?.program) reasons.push('PROGRAM');
  return verdict([...reasons, ...(said ? unfit(said) : [])]);
}

/** What is wrong with what somebody says, whoever it is. */
export function unfit({ text, organization, proposedText }: Saying): ReasonCode[] {
  const reasons: ReasonCode[] = [];
  const long = (said: string | null, most: number) => [...(said ?? '')].length > most;
  if (!text.trim() && !proposedText?.trim()) reasons.push('TEXT_MISSING');
  if (long(text, COMMENT_LENGTH) || long(proposedText, COMMENT_LENGTH))
    reasons.push('TEXT_TOO_LONG');
  if (long(organization, ORGANIZATION_LENGTH)) reasons.push('ORGANIZATION_TOO_LONG');
  return reasons;
}

/**
 * 处理意见: a drafter answers for the text; who said it may take it back. An outcome that does not
 * follow the comment needs a note.
 */
export function maySettle(
  actor: Actor | null,
  {
    award,
    state,
    author,
    settled,
  }: { award: string; state: ProposalState; author: string; settled: boolean },
  outcome: Settlement,
  note: string | null,
): Verdict {
  const reasons: ReasonCode[] = [];
  if (OVER.includes(state)) reasons.push('WRONG_STATE');
  if (settled) reasons.push('SETTLED_BEFORE');
  if (!actor) reasons.push('NOT_SIGNED_IN');
  else if (outcome === 'WITHDRAWN') {
    if (actor.id !== author) reasons.push('NOT_OWN_COMMENT');
  } else if (!rolesIn(actor, award).includes('DRAFTER')) reasons.push('NO_ROLE');
  if (actor?.program) reasons.push('PROGRAM');
  if ((outcome === 'PARTLY' || outcome === 'REJECTED') && !note?.trim())
    reasons.push('NOTE_MISSING');
  if (note && [...note].length > COMMENT_LENGTH) reasons.push('TEXT_TOO_LONG');
  return verdict(reasons);
}

const MATCHERS: readonly Role[] = ['DRAFTER', 'REVIEWER', 'APPROVER'];

/** Roles in which somebody may confirm what answers what between rubrics of these awards. */
export const matcherRoles = (actor: Actor, awards: readonly string[]): Role[] =>
  [...new Set(awards.flatMap((award) => rolesIn(actor, award)))].filter((role) =>
    MATCHERS.includes(role),
  );

/**
 * 确认对应: whoever drafts, reviews or approves in either award, with a reason; NONE names no
 * counterpart, every other relation one.
 */
export function mayMatch(
  actor: Actor | null,
  awards: readonly string[],
  given?: { relation: Relation; paired: boolean; rationale: string },
): Verdict {
  const reasons: ReasonCode[] = [];
  if (!actor) reasons.push('NOT_SIGNED_IN');
  else if (matcherRoles(actor, awards).length === 0) reasons.push('NO_ROLE');
  if (actor?.program) reasons.push('PROGRAM');
  if (given && !given.rationale.trim()) reasons.push('RATIONALE_MISSING');
  if (given && [...given.rationale].length > COMMENT_LENGTH) reasons.push('TEXT_TOO_LONG');
  if (given && (given.relation === 'NONE') === given.paired) reasons.push('MATCH_INCOMPLETE');
  return verdict(reasons);
}
