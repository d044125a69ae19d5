import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../../counter/act';
import { proposalPath } from '../../counter/addresses';
import { nameOf } from './clauses';
import { above, type Outline, type Place } from './outline';
import { Question } from '../../parts/Question';
import { Refusals } from '../../parts/Refusals';
import { useWords } from '../../counter/words';
import { AddClause } from './AddClause';
import type { EntryClause } from './ClauseForm';
import { CLAUSE_MOVE, CLAUSE_RETIRE } from '../../proposals/contentActs';
import { MoveClause } from './MoveClause';
import { useOnDesk } from '../../proposals/ProposalFrame';

interface Props {
  clause: EntryClause;
  place: Place;
}
type Dialog = 'next' | 'below' | 'move' | 'retire';

/** What can be done with an entry where it stands: add, move, retire. */
export function PlaceActs({ clause, place }: Props) {
  const say = useWords();
  const { proposal, outline } = useOnDesk();
  const { act, refusals, pending } = useAct(CLAUSE_MOVE);
  const [open, setOpen] = useState<Dialog | null>(null);
  const siblings = siblingsOf(outline, place);
  const at = siblings.indexOf(place);
  const moveBehind = (after: Place | undefined) =>
    act({
      id: proposal.id,
      key: clause.key,
      expecting: clause.revision,
      parent: place.parent?.clause.key ?? null,
      after: after?.clause.key ?? null,
    });
  const close = () => setOpen(null);
  return (
    <Box role="group" aria-label={say('entry.place')} sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button size="small" variant="outlined" onClick={() => setOpen('next')}>
          {say('entry.addNext')}
        </Button>
        <Button size="small" variant="outlined" onClick={() => setOpen('below')}>
          {say('entry.addBelow')}
        </Button>
        <Button
          size="small"
          variant="outlined"
          disabled={pending || at <= 0}
          onClick={() => void moveBehind(siblings[at - 2])}
        >
          {say('entry.up')}
        </Button>
        <Button
          size="small"
          variant="outlined"
          disabled={pending || at < 0 || at === siblings.length - 1}
          onClick={() => void moveBehind(siblings[at + 1])}
        >
          {say('entry.down')}
        </Button>
        <Button size="small" variant="outlined" onClick={() => setOpen('move')}>
          {say('entry.move')}
        </Button>
        <Button size="small" variant="outlined" color="error" onClick={() => setOpen('retire')}>
          {say('entry.retire')}
        </Button>
      </Box>
      <Refusals of={refusals} />
      {(open === 'next' || open === 'below') && (
        <AddClause place={place} below={open === 'below'} onClose={close} />
      )}
      {open === 'move' && <MoveClause clause={clause} place={place} onClose={close} />}
      {open === 'retire' && <RetireClause clause={clause} place={place} onClose={close} />}
    </Box>
  );
}

function RetireClause({ clause, place, onClose }: Props & { onClose: () => void }) {
  const say = useWords();
  const go = useNavigate();
  const { proposal, outline } = useOnDesk();
  const { act, refusals, pending } = useAct(CLAUSE_RETIRE);
  const below = outline.places.filter((other) => above(other).includes(place)).length;
  const retire = async () => {
    if (await act({ id: proposal.id, key: clause.key, expecting: clause.revision }))
      void go(proposalPath(proposal.id));
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

const siblingsOf = (outline: Outline, place: Place): Place[] =>
  place.parent?.children ?? outline.roots;
