import { isOpen } from '../../counter/isOpen';
import { ReadOnly } from '../ReadOnly';
import { useOnDesk } from '../useOnDesk';
import { FactsForm } from './FactsForm';

/** The facts of the draft. */
export function FactsDraft() {
  const { proposal, draft } = useOnDesk();
  return (
    <>
      <ReadOnly />
      <FactsForm id={proposal.id} draft={draft} disabled={!isOpen(proposal, 'edit')} />
    </>
  );
}
