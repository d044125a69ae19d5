import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useContentAct } from '../../counter/act';
import { useInTurn } from '../../counter/inTurn';
import { useWords } from '../../counter/words';
import { Refusals } from '../../parts/Refusals';
import { seenBelow, useOnDesk } from '../useOnDesk';
import { CLAUSE_MOVE } from './acts';
import { AddLeaves } from '../leaf/AddLeaves';
import { AddClause } from './AddClause';
import type { DraftClause } from './drafted';
import { MoveClause } from './MoveClause';
import type { Place } from './outline';
import { RetireClause } from './RetireClause';

interface Props {
  clause: DraftClause;
  place: Place;
}
type Dialog = 'next' | 'below' | 'move' | 'retire';

/** What can be done with a clause where it stands: add, move, retire. */
export function PlaceActs({ clause, place }: Props) {
  const say = useWords();
  const { proposal, draft, outline } = useOnDesk();
  const { act, refusals, pending } = useContentAct(CLAUSE_MOVE);
  const [open, setOpen] = useState<Dialog | null>(null);
  const siblings = place.parent?.children ?? outline.roots;
  const at = siblings.indexOf(place);
  const parent = place.parent?.clause.key ?? null;
  const move = useInTurn((way: 'up' | 'down') => {
    const after = siblings[way === 'up' ? at - 2 : at + 1];
    return act({
      id: proposal.id,
      key: clause.key,
      expecting: clause.revision,
      parent,
      expectingPlace: seenBelow(draft, parent),
      after: after?.clause.key ?? null,
    });
  });
  const close = () => setOpen(null);
  const button = { size: 'small', variant: 'outlined' } as const;
  const [first, last] = [at <= 0, at < 0 || at === siblings.length - 1];
  return (
    <Box role="group" aria-label={say('entry.place')} sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button {...button} onClick={() => setOpen('next')}>
          {say('entry.addNext')}
        </Button>
        <Button {...button} onClick={() => setOpen('below')}>
          {say('entry.addBelow')}
        </Button>
        <AddLeaves place={place} />
        <Button {...button} disabled={pending || first} onClick={() => move('up')}>
          {say('entry.up')}
        </Button>
        <Button {...button} disabled={pending || last} onClick={() => move('down')}>
          {say('entry.down')}
        </Button>
        <Button {...button} onClick={() => setOpen('move')}>
          {say('entry.move')}
        </Button>
        <Button {...button} color="error" onClick={() => setOpen('retire')}>
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
