import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useContentAct } from '../../counter/act';
import { useInTurn } from '../../counter/inTurn';
import { entryPath, proposalPath } from '../../counter/addresses';
import type { Fields } from '../../counter/typed';
import { useWords } from '../../counter/words';
import { Question } from '../../parts/Question';
import { Refusals } from '../../parts/Refusals';
import { seenBelow, useOnDesk } from '../useOnDesk';
import type { LeafEntry, LeafLine } from './leaf';

/** Up, down, and away. */
export function LeafPlace<L extends LeafLine, F extends Fields, G extends object>({
  leaf,
  entry,
}: LeafEntry<L, F, G>) {
  const say = useWords();
  const { proposal, draft } = useOnDesk();
  const { act, refusals, pending } = useContentAct(leaf.move);
  const [asking, setAsking] = useState(false);
  const parent = entry.parentKey ?? null;
  const siblings = leaf.of(draft).filter(({ parentKey }) => (parentKey ?? null) === parent);
  const at = siblings.findIndex(({ key }) => key === entry.key);
  /** What stands between two of a kind stays where it is: up is the one before coming behind. */
  const behind = (one: L, after: L) =>
    act({
      id: proposal.id,
      key: one.key,
      expecting: one.revision,
      parent,
      after: after.key,
      expectingPlace: seenBelow(draft, parent),
    });
  const [before, next] = [siblings[at - 1], siblings[at + 1]];
  const move = useInTurn((way: 'up' | 'down') => {
    if (way === 'up') return before && behind(before, entry);
    return next && behind(entry, next);
  });
  const button = { size: 'small', variant: 'outlined' } as const;
  return (
    <Box role="group" aria-label={say('entry.place')} sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button {...button} disabled={pending || !before} onClick={() => move('up')}>
          {say('entry.up')}
        </Button>
        <Button {...button} disabled={pending || !next} onClick={() => move('down')}>
          {say('entry.down')}
        </Button>
        <Button {...button} color="error" onClick={() => setAsking(true)}>
          {say('entry.retire')}
        </Button>
      </Box>
      <Refusals of={refusals} />
      {asking && <Retire leaf={leaf} entry={entry} onClose={() => setAsking(false)} />}
    </Box>
  );
}

function Retire<L extends LeafLine, F extends Fields, G extends object>({
  leaf,
  entry,
  onClose,
}: LeafEntry<L, F, G> & { onClose: () => void }) {
  const say = useWords();
  const go = useNavigate();
  const { id } = useOnDesk().proposal;
  const { act, refusals, pending } = useContentAct(leaf.retire);
  const retire = async () => {
    if (await act({ id, key: entry.key, expecting: entry.revision }))
      void go(entry.parentKey ? entryPath(id, entry.parentKey) : proposalPath(id));
  };
  return (
    <Question
      title={say('entry.retire')}
      text={say('entry.leafRetireLong', { name: leaf.nameOf(entry) })}
      confirm={say('entry.retire')}
      grave
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={retire}
    />
  );
}
