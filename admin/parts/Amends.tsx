import { Link } from 'react-router-dom';
import type { ProposalForm } from '../../rubrics/vocabulary';
import { addressPath } from '../counter/addresses';
import { useWords } from '../counter/words';

interface Props {
  form: ProposalForm;
  amends: { key: string; label: string; name: string | null } | null;
}

/** That an edition amends another, and which. */
export function Amends({ form, amends }: Props) {
  const say = useWords();
  if (!amends) return null;
  return (
    <span>
      {say(`proposal.forms.${form}`)} · {say('edition.amends')}{' '}
      <Link to={addressPath(amends.key)}>{amends.name ?? amends.label}</Link>
    </span>
  );
}
