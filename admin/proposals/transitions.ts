import { lifecycle } from '../../rubrics/lifecycle';
import type { Need, Offered, LifecycleRow, Transition } from '../../rubrics/lifecycle';
import { graphql } from '../gql';
import type { TypedDocumentString } from '../gql/graphql';

/** Transitions that a dialog asks for. */
export type Asked = Offered<'dialog'>;

/** What the dialog gives to a transition; each takes of it what it needs. */
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
    proposalSubmit(id: $id, expecting: $expecting, note: $note) {
      proposal { id }
      userErrors { code message }
    }
  }
`);
const RECALL = graphql(`
  mutation ProposalRecall($id: ID!, $expecting: Int!, $note: String) {
    proposalRecall(id: $id, expecting: $expecting, note: $note) {
      proposal { id }
      userErrors { code message }
    }
  }
`);
const RETURN = graphql(`
  mutation ProposalReturn($id: ID!, $expecting: Int!, $head: String!, $note: String) {
    proposalReturn(id: $id, expecting: $expecting, head: $head, note: $note) {
      proposal { id }
      userErrors { code message }
    }
  }
`);
const APPROVE = graphql(`
  mutation ProposalApprove($id: ID!, $expecting: Int!, $head: String!, $note: String) {
    proposalApprove(id: $id, expecting: $expecting, head: $head, note: $note) {
      proposal { id }
      userErrors { code message }
    }
  }
`);
const PUBLISH = graphql(`
  mutation ProposalPublish(
    $id: ID!, $expecting: Int!, $head: String!, $label: String!, $effectiveFrom: Date!,
    $note: String
  ) {
    proposalPublish(
      id: $id, expecting: $expecting, head: $head, label: $label, effectiveFrom: $effectiveFrom,
      note: $note
    ) {
      proposal { id }
      userErrors { code message }
    }
  }
`);
const WITHDRAW = graphql(`
  mutation ProposalWithdraw($id: ID!, $expecting: Int!, $note: String) {
    proposalWithdraw(id: $id, expecting: $expecting, note: $note) {
      proposal { id }
      userErrors { code message }
    }
  }
`);
const UNSCHEDULE = graphql(`
  mutation ProposalUnschedule($id: ID!, $expecting: Int!, $note: String) {
    proposalUnschedule(id: $id, expecting: $expecting, note: $note) {
      proposal { id }
      userErrors { code message }
    }
  }
`);

/** The mutation of each transition that a dialog asks for. */
export const MUTATIONS = {
  submit: SUBMIT,
  recall: RECALL,
  return: RETURN,
  approve: APPROVE,
  publish: PUBLISH,
  withdraw: WITHDRAW,
  unschedule: UNSCHEDULE,
} satisfies Record<Asked, TypedDocumentString<object, Given>>;

/** The row of the law's table; none for a transition that this console does not know. */
export const rowOf = (name: string): LifecycleRow | undefined =>
  (lifecycle as Record<string, LifecycleRow | undefined>)[name];

export const isOffered = <Where extends LifecycleRow['offered']>(
  name: string,
  where: Where,
): name is Offered<Where> => rowOf(name)?.offered === where;
export const needs = (name: Transition, need: Need): boolean =>
  lifecycle[name].needs.includes(need);
