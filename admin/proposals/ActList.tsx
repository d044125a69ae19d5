import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useAct } from '../counter/act';
import { entryPath } from '../counter/addresses';
import { isOpen } from '../counter/isOpen';
import { inBeijing } from '../counter/time';
import { useWords } from '../counter/words';
import { UNDO } from '../kinds/undo';
import type { Proposal } from '../kinds/useOnDesk';
import { Refusals } from '../parts/Refusals';
import { useActName } from './useActName';

const FEW = 12;

/** Content acts, latest first; each can be undone while what it made still stands. */
export function ActList({ proposal }: { proposal: Proposal }) {
  const say = useWords();
  const [all, setAll] = useState(false);
  const { act, refusals, pending } = useAct(UNDO);
  const { acts } = proposal;
  const editable = isOpen(proposal, 'edit');
  return (
    <Box component="section" aria-labelledby="acts">
      <Typography variant="h2" id="acts" gutterBottom>
        {say('act.title')}
      </Typography>
      {acts.length === 0 && <Typography color="text.secondary">{say('act.none')}</Typography>}
      <Refusals of={refusals} />
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {(all ? acts : acts.slice(0, FEW)).map((done) => (
          <ActRow
            key={done.seq}
            done={done}
            id={proposal.id}
            onUndo={
              editable && done.name !== 'rebase'
                ? () => act({ id: proposal.id, act: done.seq })
                : null
            }
            pending={pending}
          />
        ))}
      </Box>
      {!all && acts.length > FEW && (
        <Button onClick={() => setAll(true)}>{say('act.all', { n: acts.length })}</Button>
      )}
    </Box>
  );
}

interface RowProps {
  done: Proposal['acts'][number];
  id: string;
  onUndo: (() => unknown) | null;
  pending: boolean;
}

function ActRow({ done, id, onUndo, pending }: RowProps) {
  const say = useWords();
  const name = useActName()(done.name);
  const at = inBeijing(done.at);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0 12px',
        alignItems: 'center',
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 12rem' }}>
        <Link to={entryPath(id, done.keys[0] ?? '')}>{name}</Link> · {done.by.name}{' '}
        <time dateTime={done.at}>{at}</time>
      </Box>
      {onUndo && (
        <Button
          size="small"
          disabled={pending}
          aria-label={say('act.undoThis', { act: name, at })}
          onClick={() => void onUndo()}
        >
          {say('act.undo')}
        </Button>
      )}
    </Box>
  );
}
