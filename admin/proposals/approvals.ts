import type { Proposal } from '../kinds/useOnDesk';

type Decided = Pick<Proposal, 'decisions' | 'head'>;

/** Approvals since it was last submitted that speak of the present content. */
export function speaking({ decisions, head }: Decided): Proposal['decisions'] {
  const submitted = decisions.findLastIndex(({ transition }) => transition === 'submit');
  return decisions
    .slice(submitted + 1)
    .filter((decision) => decision.transition === 'approve' && decision.head === head);
}
