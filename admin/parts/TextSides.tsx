import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../counter/words';
import { MarkedText } from './MarkedText';

interface Props {
  label: string;
  stored: string;
  mine: string;
  /** Both in one. */
  joined?: string | null;
}

/** What is stored and what was typed, beside each other, with what differs marked. */
export function TextSides({ label, stored, mine, joined = null }: Props) {
  const say = useWords();
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
        my: 1,
      }}
    >
      <Side title={`${label} · ${say('entry.stored')}`} empty={stored === ''}>
        <MarkedText before={stored} after={mine} side="before" />
      </Side>
      <Side title={`${label} · ${say('entry.mine')}`} empty={mine === ''}>
        <MarkedText before={stored} after={mine} side="after" />
      </Side>
      {joined !== null && (
        <Box sx={{ gridColumn: '1 / -1' }}>
          <Side title={`${label} · ${say('entry.joined')}`} empty={joined === ''}>
            <MarkedText before={stored} after={joined} side="after" />
          </Side>
        </Box>
      )}
    </Box>
  );
}

function Side({ title, empty, children }: { title: string; empty: boolean; children: ReactNode }) {
  const say = useWords();
  return (
    <Box>
      <Typography variant="body2" color="text.secondary">
        {title}
      </Typography>
      {empty && say('entry.empty')}
      {children}
    </Box>
  );
}
