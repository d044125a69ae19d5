import { isOpen } from '../../counter/isOpen';
import { Against } from '../Against';
import { ReadOnly } from '../ReadOnly';
import { useOnDesk } from '../useOnDesk';
import type { DraftTerm } from './drafted';
import { TermForm } from './TermForm';

/** A term of the draft. */
export function TermDraft({ term }: { term: DraftTerm }) {
  const { proposal, draft } = useOnDesk();
  return (
    <>
      <ReadOnly />
      <TermForm
        id={proposal.id}
        term={term}
        terms={draft.terms}
        disabled={!isOpen(proposal, 'edit')}
      />
      <Against entry={term.key} />
    </>
  );
}
