import { Box, Button, Chip, Typography } from '@mui/material';
import { useAct } from '../counter/act';
import { inBeijing } from '../counter/time';
import { useWords } from '../counter/words';
import { Refusals } from '../parts/Refusals';
import { SESSION_END, SESSIONS_END_OTHERS, type OwnAccount } from './ownQueries';

/** Where one is signed in, and how it ends. */
export function OwnSessions({ sessions }: { sessions: OwnAccount['sessions'] }) {
  const say = useWords();
  const one = useAct(SESSION_END);
  const others = useAct(SESSIONS_END_OTHERS);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {sessions.map(({ id, address, begunAt, lastUsedAt, current }) => (
          <Box
            component="li"
            key={id}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.5 }}
          >
            <code>{address}</code>
            <Typography variant="body2" sx={{ flex: 1 }}>
              {say('own.sessionTimes', { begun: inBeijing(begunAt), used: inBeijing(lastUsedAt) })}
            </Typography>
            {current ? (
              <Chip size="small" label={say('own.thisOne')} />
            ) : (
              <Button
                size="small"
                aria-label={say('own.endThat', { address: address ?? '', at: inBeijing(begunAt) })}
                disabled={one.pending}
                onClick={() => void one.act({ id })}
              >
                {say('own.end')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      <Refusals of={[...one.refusals, ...others.refusals]} />
      {sessions.length > 1 && (
        <Button
          size="small"
          variant="outlined"
          disabled={others.pending}
          onClick={() => void others.act({})}
        >
          {say('own.endOthers')}
        </Button>
      )}
    </>
  );
}
