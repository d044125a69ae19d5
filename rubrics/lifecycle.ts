import type { Gravity, ProposalState, Role } from './vocabulary';

export const TRANSITIONS = [
  'edit',
  'rebase',
  'submit',
  'recall',
  'return',
  'approve',
  'publish',
  'withdraw',
  'unschedule',
  'judge',
  'waive',
] as const;
export type Transition = (typeof TRANSITIONS)[number];

/**
 * Whether somebody may do it to what they worked on themselves: all the same, only to that, or
 * never to that.
 */
type OwnWork = 'any' | 'only' | 'never';

/** What must hold beside state and role; each is one function in may.ts. */
export type Need =
  | 'changes'
  | 'its form'
  | 'no issue at submit'
  | 'no issue at publish'
  | 'note'
  | 'head seen'
  | 'once per head'
  | 'quorum'
  | 'latest base'
  | 'newer base'
  | 'label'
  | 'date'
  | 'before its date'
  | 'change seen'
  | 'approver to lower'
  | 'issue seen'
  | 'end date';

/**
 * Where people meet it: in a dialog that asks for what it needs, on a page of its own, or beside
 * the change or the issue of which it speaks.
 */
type Offer = 'dialog' | 'page' | 'change' | 'issue';

export interface LifecycleRow {
  from: readonly ProposalState[];
  /** `quorum`: approved once the quorum is met, else it stays. */
  to: ProposalState | 'same' | 'quorum';
  who: Partial<Record<Role, OwnWork>>;
  needs: readonly Need[];
  offered: Offer;
  /** Carries a proposal on towards its publication. */
  onward?: true;
  /** Cannot be undone, so that whoever takes it is asked twice. */
  grave?: true;
  /** A program may do it in a drafter's name; what decides never is. */
  programs?: true;
}

const rows = {
  edit: {
    from: ['DRAFT', 'RETURNED'],
    to: 'same',
    who: { DRAFTER: 'any' },
    needs: [],
    offered: 'page',
    programs: true,
  },
  rebase: {
    from: ['DRAFT', 'RETURNED'],
    to: 'same',
    who: { DRAFTER: 'only' },
    needs: ['newer base'],
    offered: 'page',
  },
  submit: {
    from: ['DRAFT', 'RETURNED'],
    to: 'SUBMITTED',
    who: { DRAFTER: 'only' },
    needs: ['changes', 'its form', 'no issue at submit'],
    offered: 'dialog',
    onward: true,
  },
  recall: {
    from: ['SUBMITTED'],
    to: 'DRAFT',
    who: { DRAFTER: 'only' },
    needs: [],
    offered: 'dialog',
  },
  return: {
    from: ['SUBMITTED', 'APPROVED'],
    to: 'RETURNED',
    who: { REVIEWER: 'never', APPROVER: 'never' },
    needs: ['note', 'head seen'],
    offered: 'dialog',
  },
  approve: {
    from: ['SUBMITTED'],
    to: 'quorum',
    who: { REVIEWER: 'never', APPROVER: 'never' },
    needs: ['head seen', 'once per head'],
    offered: 'dialog',
    onward: true,
  },
  publish: {
    from: ['APPROVED'],
    to: 'PUBLISHED',
    who: { PUBLISHER: 'never' },
    needs: [
      'head seen',
      'its form',
      'quorum',
      'no issue at publish',
      'latest base',
      'label',
      'date',
    ],
    offered: 'dialog',
    onward: true,
    grave: true,
  },
  withdraw: {
    from: ['DRAFT', 'RETURNED', 'SUBMITTED', 'APPROVED'],
    to: 'WITHDRAWN',
    who: { DRAFTER: 'only', PUBLISHER: 'any' },
    needs: ['note'],
    offered: 'dialog',
    grave: true,
  },
  unschedule: {
    from: ['PUBLISHED'],
    to: 'WITHDRAWN',
    who: { PUBLISHER: 'never' },
    needs: ['note', 'before its date'],
    offered: 'dialog',
    grave: true,
  },
  // 改判: a person says how much a change matters. A lower gravity asks for fewer approvals, so an
  // approver must say it, but for a correction that the table proposes as editorial.
  judge: {
    from: ['DRAFT', 'RETURNED', 'SUBMITTED'],
    to: 'same',
    who: { REVIEWER: 'never', APPROVER: 'never' },
    needs: ['note', 'head seen', 'change seen', 'approver to lower'],
    offered: 'change',
  },
  waive: {
    from: ['DRAFT', 'RETURNED', 'SUBMITTED'],
    to: 'same',
    who: { APPROVER: 'never' },
    needs: ['note', 'issue seen', 'end date'],
    offered: 'issue',
  },
} as const satisfies Record<Transition, LifecycleRow>;

/** THE table. What is not in it is refused. */
export const lifecycle: Record<Transition, LifecycleRow> = rows;

/** The transitions that people meet there. */
export type Offered<Where extends Offer> = {
  [T in Transition]: (typeof rows)[T]['offered'] extends Where ? T : never;
}[Transition];

/** How many different people must approve, and whether one of them must be an approver. */
export const quorums: Record<Gravity, { people: number; approver: boolean }> = {
  EDITORIAL: { people: 1, approver: false },
  STRUCTURAL: { people: 1, approver: false },
  SUBSTANTIVE: { people: 2, approver: true },
};

/** Roles that decide: an award may ask a second factor of whoever acts in them. */
export const DECIDING = ['APPROVER', 'PUBLISHER'] as const satisfies readonly Role[];

/**
 * 废止 of an edition in force, which is no proposal: two people in these roles say the same day,
 * each with a note.
 */
export const retirement = ['PUBLISHER', 'APPROVER'] as const satisfies readonly Role[];
