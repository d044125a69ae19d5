import { DECIDING, lifecycle, quorums, retirement, type Need, type Transition } from './lifecycle';
import type { ReasonCode } from './reasons';
import {
  GRAVITIES,
  type Actor,
  type EditionState,
  type Gravity,
  type ProposalForm,
  type ProposalState,
  type Role,
} from './vocabulary';

/** What the law must know of a proposal. */
export interface ProposalFacts {
  award: string;
  state: ProposalState;
  /** Accounts that opened it or contributed a revision. */
  authors: readonly string[];
  form: ProposalForm;
  head: string;
  /** Approvals since it was last submitted. */
  approvals: readonly Approval[];
  /** Accounts whose judgement alone makes the gravity lower than it would be. */
  loweredBy: readonly string[];
  /** Worst gravity of its changes; null where it changes nothing. */
  gravity: Gravity | null;
  /** New or worsened issues that block at a stage; null while they are being looked for. */
  issues: { submit: number; publish: number } | null;
  /** Whether its base is the latest published edition, in force or scheduled. */
  baseIsLatest: boolean;
  /** Of a published one: the day from which its edition counts. */
  startsOn: string | null;
}

export interface Approval {
  account: string;
  head: string;
  roles: readonly Role[];
}

/** What came with the transition; left out or undefined where one only asks what is open. */
export interface TransitionArguments {
  note?: string | null | undefined;
  head?: string | undefined;
  label?: string | undefined;
  labelTaken?: boolean;
  /** The label that goes on from that of the base, where the form asks for it. */
  nextLabel?: string | undefined;
  effectiveFrom?: string | undefined;
  earliest?: string | undefined;
  judged?: Judged | null | undefined;
  waived?: { known: boolean; until: string } | undefined;
}

/** The change that is judged, as it stands: null where there is none of that id. */
export interface Judged {
  was: Gravity;
  gravity: Gravity;
  /** What the table proposes for it; left out or null where it proposes nothing. */
  proposed?: Gravity | null;
}

export interface Verdict {
  allowed: boolean;
  reasons: ReasonCode[];
}

/**
 * May this person do this to this proposal? Gathers every reason, not the first.
 * @param today day in Asia/Shanghai, ISO
 * @param given what came with it; without it, needs that only the form can fill are not asked
 */
export function may(
  actor: Actor | null,
  transition: Transition,
  facts: ProposalFacts,
  today: string,
  given?: TransitionArguments,
): Verdict {
  const { from, who, needs, programs } = lifecycle[transition];
  const reasons: ReasonCode[] = [];
  if (!from.includes(facts.state)) reasons.push('WRONG_STATE');
  if (!actor) reasons.push('NOT_SIGNED_IN');
  else {
    const own = facts.authors.includes(actor.id);
    const roles = rolesIn(actor, facts.award).filter((role) => who[role]);
    if (roles.length === 0) reasons.push('NO_ROLE');
    else if (!roles.some((role) => who[role] === 'any' || (who[role] === 'only') === own))
      reasons.push(own ? 'OWN_WORK' : 'NOT_OWN_WORK');
    if (lacksFactor(actor, facts.award, roles)) reasons.push('FACTOR_NEEDED');
    if (actor.program && !(programs && actor.program === 'DRAFT')) reasons.push('PROGRAM');
  }
  for (const need of needs) {
    const reason = unmet[need]({ facts, actor, today, given });
    if (reason) reasons.push(reason);
  }
  return { allowed: reasons.length === 0, reasons };
}

/**
 * May this person say that an edition shall end on a day? It ends when the other role has said the
 * same day.
 */
export function mayRetire(
  actor: Actor | null,
  edition: { award: string; state: EditionState; ended: boolean },
  today: string,
  given: { note: string; endsOn: string },
): Verdict {
  const reasons: ReasonCode[] = [];
  if (edition.state !== 'IN_FORCE' || edition.ended) reasons.push('EDITION_STATE');
  if (!actor) reasons.push('NOT_SIGNED_IN');
  else {
    const roles = retirement.filter((role) => rolesIn(actor, edition.award).includes(role));
    if (roles.length === 0) reasons.push('NO_ROLE');
    if (lacksFactor(actor, edition.award, roles)) reasons.push('FACTOR_NEEDED');
    if (actor.program) reasons.push('PROGRAM');
  }
  if (!given.note.trim()) reasons.push('NOTE_MISSING');
  if (given.endsOn <= today) reasons.push('END_TOO_EARLY');
  return { allowed: reasons.length === 0, reasons };
}

/** Roles that somebody was granted in an award. Whoever holds an office touches no content. */
export const rolesIn = (actor: Actor, award: string): Role[] =>
  actor.office
    ? []
    : actor.grants.filter((grant) => grant.award === award).map((grant) => grant.role);

/** Whether somebody decides there without the second factor that the award asks for. */
const lacksFactor = (actor: Actor, award: string, roles: readonly Role[]): boolean =>
  !actor.secondFactor &&
  (actor.factorAwards ?? []).includes(award) &&
  roles.some((role) => (DECIDING as readonly Role[]).includes(role));

type Counted = Pick<ProposalFacts, 'approvals' | 'head' | 'loweredBy'>;

/**
 * Approvals that speak of the present head. Who made the quorum smaller is none of those who fill
 * it.
 */
export const countingApprovals = ({ approvals, head, loweredBy }: Counted): Approval[] =>
  approvals.filter((approval) => approval.head === head && !loweredBy.includes(approval.account));

/** Whether they are enough for the worst gravity. */
export function quorumMet(facts: Counted & Pick<ProposalFacts, 'gravity'>): boolean {
  const { people, approver } = quorums[facts.gravity ?? 'SUBSTANTIVE'];
  const counting = countingApprovals(facts);
  return (
    new Set(counting.map(({ account }) => account)).size >= people &&
    (!approver || counting.some(({ roles }) => roles.includes('APPROVER')))
  );
}

/** What is asked of the law: may this person do this to that, and with what. */
interface Question {
  facts: ProposalFacts;
  actor: Actor | null;
  today: string;
  given: TransitionArguments | undefined;
}

/** A reason for each need that is not met; what only the form can fill is not asked without it. */
const unmet: Record<Need, (question: Question) => ReasonCode | null> = {
  changes: ({ facts }) => (facts.gravity === null ? 'NOTHING_CHANGED' : null),
  'its form': ({ facts: { form, gravity } }) =>
    form === 'CORRIGENDUM' && gravity !== null && gravity !== 'EDITORIAL' ? 'NOT_EDITORIAL' : null,
  'no issue at submit': ({ facts }) => issuesAt('submit', facts),
  'no issue at publish': ({ facts }) => issuesAt('publish', facts),
  note: ({ given }) => (given && !given.note?.trim() ? 'NOTE_MISSING' : null),
  'head seen': ({ facts, given }) => (given && given.head !== facts.head ? 'HEAD_MOVED' : null),
  'once per head': ({ facts: { approvals, head }, actor }) =>
    approvals.some((a) => a.account === actor?.id && a.head === head) ? 'APPROVED_BEFORE' : null,
  quorum: ({ facts }) => (quorumMet(facts) ? null : 'QUORUM_NOT_MET'),
  'latest base': ({ facts }) => (facts.baseIsLatest ? null : 'BASE_OUTDATED'),
  'newer base': ({ facts }) => (facts.baseIsLatest ? 'BASE_LATEST' : null),
  label: ({ given }) => (given ? faultOfLabel(given) : null),
  date: ({ given, today }) => (given && startsTooEarly(given, today) ? 'DATE_TOO_EARLY' : null),
  'before its date': ({ facts: { startsOn }, today }) =>
    startsOn !== null && startsOn > today ? null : 'IN_FORCE_ALREADY',
  'change seen': ({ given }) => (given ? faultOfJudgement(given) : null),
  'issue seen': ({ given }) => (given && !given.waived?.known ? 'NO_SUCH_ISSUE' : null),
  'end date': ({ given, today }) => (given && !endsInTime(given, today) ? 'WAIVER_DATE_BAD' : null),
  'approver to lower': ({ facts: { award }, actor, given }) =>
    given?.judged &&
    lowersAlone(given.judged) &&
    !(actor && rolesIn(actor, award).includes('APPROVER'))
      ? 'LOWERED_BY_APPROVER'
      : null,
};

function issuesAt(stage: 'submit' | 'publish', { issues }: ProposalFacts): ReasonCode | null {
  if (!issues) return 'BEING_CHECKED';
  return issues[stage] > 0 ? 'ISSUES_OPEN' : null;
}

/**
 * Under which a 修改单 or a 勘误 is published: the label of the edition that it amends, and the
 * first number behind it that is free.
 */
export function amendingLabel(amended: string, taken: ReadonlySet<string>): string {
  let n = 1;
  while (taken.has(`${amended}.${n}`)) n++;
  return `${amended}.${n}`;
}

const LABEL = /^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/;

function faultOfLabel({
  label = '',
  labelTaken,
  nextLabel,
}: TransitionArguments): ReasonCode | null {
  if (nextLabel !== undefined && label !== nextLabel) return 'LABEL_NOT_NEXT';
  if (!LABEL.test(label) || isReserved(label)) return 'LABEL_BAD';
  return labelTaken ? 'LABEL_TAKEN' : null;
}

/** Words that mean something else behind the `@` of an address. */
const isReserved = (label: string) =>
  label === 'current' || label.startsWith('proposal-') || /^\d{4}-\d\d-\d\d$/.test(label);

const startsTooEarly = ({ effectiveFrom, earliest }: TransitionArguments, today: string): boolean =>
  !effectiveFrom || effectiveFrom < today || Boolean(earliest && effectiveFrom < earliest);

function faultOfJudgement({ judged }: TransitionArguments): ReasonCode | null {
  if (!judged) return 'NO_SUCH_CHANGE';
  return judged.was === judged.gravity ? 'SAME_GRAVITY' : null;
}

const endsInTime = ({ waived }: TransitionArguments, today: string): boolean =>
  waived !== undefined && waived.until > today && waived.until <= yearsAfter(today, WAIVER_YEARS);

/** Nobody accepts a fault for ever: longest that a waiver counts, in years. */
const WAIVER_YEARS = 5;
const yearsAfter = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** A lower gravity that the table itself proposes is not the word of one person alone. */
const lowersAlone = ({ was, gravity, proposed = null }: Judged): boolean =>
  gravity !== proposed && GRAVITIES.indexOf(gravity) < GRAVITIES.indexOf(was);
