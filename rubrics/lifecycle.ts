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
  | 'conflicts resolved'
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

export interface Row {
  from: readonly ProposalState[];
  /** `quorum`: approved once the quorum is met, else it stays. */
  to: ProposalState | 'same' | 'quorum';
  who: Partial<Record<Role, OwnWork>>;
  needs: readonly Need[];
}

/** THE table. What is not in it is refused. */
export const lifecycle: Record<Transition, Row> = {
  edit: { from: ['DRAFT', 'RETURNED'], to: 'same', who: { DRAFTER: 'any' }, needs: [] },
  rebase: {
    from: ['DRAFT', 'RETURNED'],
    to: 'same',
    who: { DRAFTER: 'only' },
    needs: ['newer base'],
  },
  submit: {
    from: ['DRAFT', 'RETURNED'],
    to: 'SUBMITTED',
    who: { DRAFTER: 'only' },
    needs: ['changes', 'conflicts resolved', 'no issue at submit'],
  },
  recall: { from: ['SUBMITTED'], to: 'DRAFT', who: { DRAFTER: 'only' }, needs: [] },
  return: {
    from: ['SUBMITTED', 'APPROVED'],
    to: 'RETURNED',
    who: { REVIEWER: 'never', APPROVER: 'never' },
    needs: ['note', 'head seen'],
  },
  approve: {
    from: ['SUBMITTED'],
    to: 'quorum',
    who: { REVIEWER: 'never', APPROVER: 'never' },
    needs: ['head seen', 'once per head'],
  },
  publish: {
    from: ['APPROVED'],
    to: 'PUBLISHED',
    who: { PUBLISHER: 'never' },
    needs: ['head seen', 'quorum', 'no issue at publish', 'latest base', 'label', 'date'],
  },
  withdraw: {
    from: ['DRAFT', 'RETURNED', 'SUBMITTED', 'APPROVED'],
    to: 'WITHDRAWN',
    who: { DRAFTER: 'only', PUBLISHER: 'any' },
    needs: ['note'],
  },
  unschedule: {
    from: ['PUBLISHED'],
    to: 'WITHDRAWN',
    who: { PUBLISHER: 'never' },
    needs: ['note', 'before its date'],
  },
  // 改判: a person says how much a change matters. A lower gravity asks for fewer approvals, so an
  // approver must say it.
  judge: {
    from: ['DRAFT', 'RETURNED', 'SUBMITTED'],
    to: 'same',
    who: { REVIEWER: 'never', APPROVER: 'never' },
    needs: ['note', 'head seen', 'change seen', 'approver to lower'],
  },
  waive: {
    from: ['DRAFT', 'RETURNED', 'SUBMITTED'],
    to: 'same',
    who: { APPROVER: 'never' },
    needs: ['note', 'issue seen', 'end date'],
  },
};

/** How many different people must approve, and whether one of them must be an approver. */
export const quorums: Record<Gravity, { people: number; approver: boolean }> = {
  EDITORIAL: { people: 1, approver: false },
  STRUCTURAL: { people: 1, approver: false },
  SUBSTANTIVE: { people: 2, approver: true },
};

/**
 * 废止 of an edition in force, which is no proposal: two people in these roles say the same day,
 * each with a note.
 */
export const retirement = ['PUBLISHER', 'APPROVER'] as const satisfies readonly Role[];
