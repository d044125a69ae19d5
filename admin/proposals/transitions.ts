import { lifecycle, TRANSITIONS, type Need, type Transition } from '../../rubrics/lifecycle';
import { graphql } from '../gql';
import type { TypedDocumentString } from '../gql/graphql';

/** What a form gives to a transition; each takes of it what it needs. */
export interface Given {
  id: string;
  expecting: number;
  head: string;
  note: string | null;
  label: string;
  effectiveFrom: string;
}

const SUBMIT = graphql(`
  mutation ProposalSubmit($id: ID!, $expecting: Int!, $note: String) {
    proposalSubmit(id: $id, expecting: $expecting, note: $note) { proposal { id } userErrors { code message } }
  }
`);
const RECALL = graphql(`
  mutation ProposalRecall($id: ID!, $expecting: Int!, $note: String) {
    proposalRecall(id: $id, expecting: $expecting, note: $note) { proposal { id } userErrors { code message } }
  }
`);
const RETURN = graphql(`
  mutation ProposalReturn($id: ID!, $expecting: Int!, $head: String!, $note: String) {
    proposalReturn(id: $id, expecting: $expecting, head: $head, note: $note) { proposal { id } userErrors { code message } }
  }
`);
const APPROVE = graphql(`
  mutation ProposalApprove($id: ID!, $expecting: Int!, $head: String!, $note: String) {
    proposalApprove(id: $id, expecting: $expecting, head: $head, note: $note) { proposal { id } userErrors { code message } }
  }
`);
const PUBLISH = graphql(`
  mutation ProposalPublish($id: ID!, $expecting: Int!, $head: String!, $label: String!, $effectiveFrom: Date!, $note: String) {
    proposalPublish(id: $id, expecting: $expecting, head: $head, label: $label, effectiveFrom: $effectiveFrom, note: $note) { proposal { id } userErrors { code message } }
  }
`);
const WITHDRAW = graphql(`
  mutation ProposalWithdraw($id: ID!, $expecting: Int!, $note: String) {
    proposalWithdraw(id: $id, expecting: $expecting, note: $note) { proposal { id } userErrors { code message } }
  }
`);
const UNSCHEDULE = graphql(`
  mutation ProposalUnschedule($id: ID!, $expecting: Int!, $note: String) {
    proposalUnschedule(id: $id, expecting: $expecting, note: $note) { proposal { id } userErrors { code message } }
  }
`);

/**
 * Transitions that a dialog takes; editing, rebasing, judging and waiving have pages of their own.
 */
export type Asked = Exclude<Transition, 'edit' | 'rebase' | 'judge' | 'waive'>;

export const ASKED = {
  submit: SUBMIT,
  recall: RECALL,
  return: RETURN,
  approve: APPROVE,
  publish: PUBLISH,
  withdraw: WITHDRAW,
  unschedule: UNSCHEDULE,
} as unknown as Record<Asked, TypedDocumentString<object, Given>>;

/** What carries a proposal on towards its publication. */
export const ONWARD: ReadonlySet<string> = new Set<Asked>(['submit', 'approve', 'publish']);

/** What cannot be undone. */
export const GRAVE: ReadonlySet<string> = new Set<Asked>(['publish', 'withdraw', 'unschedule']);

export const isTransition = (name: string): name is Transition =>
  (TRANSITIONS as readonly string[]).includes(name);
export const needs = (name: Transition, need: Need): boolean =>
  lifecycle[name].needs.includes(need);
