import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useContentAct } from '../counter/act';
import { entryPath } from '../counter/addresses';
import { useLive } from '../counter/ask';
import { isOpen } from '../counter/isOpen';
import { inBeijing } from '../counter/time';
import { useWords } from '../counter/words';
import type { DraftActFragment } from '../gql/graphql';
import { UNDO } from '../kinds/undo';
import type { Proposal } from '../kinds/useOnDesk';
import { Refusals } from '../parts/Refusals';
import { ACTS } from './queries';
import { useActName } from './useActName';

const FEW = 12;

/** Content acts, latest first; each can be undone while what it made still stands. */
export function ActList({ proposal }: { proposal: Proposal }) {
  const say = useWords();
  const [all, setAll] = useState(false);
  const { act, refusals, pending } = useContentAct(UNDO);
  const answer = useLive(ACTS, { id: proposal.id, first: all ? null : FEW }, { keeps: true });
  const { acts = [], actCount = 0 } = answer.data?.proposal ?? {};
  const editable = isOpen(proposal, 'edit');
  return (
    <Box component="section" aria-labelledby="acts">
      <Typography variant="h2" id="acts" gutterBottom>
        {say('act.title')}
      </Typography>
      {answer.data && actCount === 0 && (
        <Typography color="text.secondary">{say('act.none')}</Typography>
      )}
      <Refusals of={refusals} />
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {acts.map((done) => (
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
      {!all && actCount > FEW && (
        <Button onClick={() => setAll(true)}>{say('act.all', { n: actCount })}</Button>
      )}
    </Box>
  );
}

interface RowProps {
  done: DraftActFragment;
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
