import { Box, Typography, useMediaQuery, type Theme } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocaleState } from 'ra-core';
import { useWords } from '../counter/words';
import { ChangeMark } from './ChangeMark';
import type { Change } from './queries';
import { sideOf, type Stop } from './shown';

interface Props {
  stops: readonly Stop[];
  current: string | null;
  onGo: (change: string) => void;
  marks: ((change: Change) => ReactNode) | undefined;
}

/** The outline of the change: every change with its mark, in order. */
export function Rail({ stops, current, onGo, marks }: Props) {
  const say = useWords();
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'), { noSsr: true });
  if (!wide) return null;
  return (
    <Box
      component="nav"
      aria-label={say('diff.outline')}
      className="no-print"
      sx={{
        width: 290,
        flexShrink: 0,
        position: 'sticky',
        top: 130,
        maxHeight: 'calc(100vh - 150px)',
        overflowY: 'auto',
      }}
    >
      <Typography variant="h3" component="h2" gutterBottom>
        {say('diff.outlineN', { smart_count: stops.length })}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {stops.map(({ row, change }) => (
          <Box
            component="li"
            key={change.id}
            sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}
          >
            <StopButton
              change={change}
              line={sideOf(row.line)}
              here={change.id === current}
              onGo={() => onGo(change.id)}
            />
            {marks?.(change)}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const BUTTON = {
  flex: 1,
  minWidth: 0,
  display: 'flex',
  gap: 1,
  textAlign: 'left',
  font: 'inherit',
  fontSize: '0.9rem',
  color: 'text.primary',
  bgcolor: 'transparent',
  border: 0,
  borderLeft: '3px solid transparent',
  py: 0.5,
  px: 0.75,
  cursor: 'pointer',
  borderRadius: 1,
  '&:hover': { bgcolor: 'action.hover' },
} as const;
const HERE = { bgcolor: 'action.selected', borderColor: 'primary.main', fontWeight: 600 } as const;

interface StopProps {
  change: Change;
  line: ReturnType<typeof sideOf>;
  here: boolean;
  onGo: () => void;
}

function StopButton({ change, line, here, onGo }: StopProps) {
  const [locale] = useLocaleState();
  const english = locale === 'en';
  return (
    <Box
      component="button"
      type="button"
      onClick={onGo}
      aria-current={here ? 'true' : undefined}
      title={english ? change.phraseEnglish : change.phrase}
      sx={{ ...BUTTON, ...(here && HERE) }}
    >
      <ChangeMark name={change.called} />
      <Box
        component="span"
        lang={english ? undefined : 'zh-CN'}
        sx={{
          flex: 1,
          minWidth: 0,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          display: '-webkit-box',
          WebkitLineClamp: 2,
          WebkitBoxOrient: 'vertical',
        }}
      >
        {english ? line.nameEnglish : line.name}
      </Box>
    </Box>
  );
}
