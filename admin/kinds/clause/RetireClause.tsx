import { useNavigate } from 'react-router-dom';
import { useContentAct } from '../../counter/act';
import { proposalPath } from '../../counter/addresses';
import { useWords } from '../../counter/words';
import { Question } from '../../parts/Question';
import { seenWhole, useOnDesk } from '../useOnDesk';
import { CLAUSE_RETIRE } from './acts';
import { nameOf } from './clauses';
import type { DraftClause } from './drafted';
import { above, type Place } from './outline';

interface Props {
  clause: DraftClause;
  place: Place;
  onClose: () => void;
  /** What is done then; left out: away to the proposal. */
  onDone?: () => void;
}

/** A clause goes with all that stands below it. */
export function RetireClause({ clause, place, onClose, onDone }: Props) {
  const say = useWords();
  const go = useNavigate();
  const { proposal, draft, outline } = useOnDesk();
  const { act, refusals, pending } = useContentAct(CLAUSE_RETIRE);
  const below = outline.places.filter((other) => above(other).includes(place)).length;
  const retire = async () => {
    const seen = { expecting: clause.revision, expectingWhole: seenWhole(draft, clause.key) };
    if (!(await act({ id: proposal.id, key: clause.key, ...seen }))) return;
    if (onDone) onDone();
    else void go(proposalPath(proposal.id));
  };
  return (
    <Question
      title={say('entry.retire')}
      text={say('entry.retireLong', { name: nameOf(clause), below })}
      confirm={say('entry.retire')}
      grave
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={retire}
    />
  );
}
