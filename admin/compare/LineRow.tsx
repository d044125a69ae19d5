import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../counter/words';
import type { Shows } from '../parts/SpanText';
import { ChangeSentence } from './ChangeSentence';
import { LineText } from './LineText';
import type { Mode } from './Modes';
import type { Change } from './queries';
import { sideOf, type Row } from './shown';

interface Props {
  row: Row;
  mode: Mode;
  /** The change at which the reader is. */
  current: string | null;
  /** What stands beside each change: a tick, comments. */
  beside: ((change: Change) => ReactNode) | undefined;
}

/** One line of the comparison, and below it what its changes are. */
export function LineRow({ row, mode, current, beside }: Props) {
  const { changes, context } = row;
  const here = changes.some(({ id }) => id === current);
  return (
    <Box
      id={`line-${row.at}`}
      role="listitem"
      className="keep"
      sx={{
        py: 0.75,
        px: 1,
        borderRadius: 1,
        scrollMarginTop: '9rem',
        ...(changes.length > 0 && {
          bgcolor: 'background.paper',
          border: 1,
          borderColor: here ? 'primary.main' : 'divider',
          my: 0.5,
          boxShadow: here ? 3 : 0,
        }),
        // Many lines, most of them out of sight, where everything is shown.
        ...(changes.length === 0 && {
          contentVisibility: 'auto',
          containIntrinsicSize: 'auto 2.5rem',
        }),
        ...(changes.length === 0 && context && { pt: 1.5 }),
      }}
    >
      <Sides row={row} mode={mode} />
      {context && changes.length === 0 && <Below row={row} />}
      {changes.map((change) => (
        <ChangeSentence
          key={change.id}
          change={change}
          before={<span aria-hidden="true">{arrow(row, change)}</span>}
        >
          {beside?.(change)}
        </ChangeSentence>
      ))}
    </Box>
  );
}

/** Both sides beside each other, or one text. */
function Sides({ row: { line, changes }, mode }: Pick<Props, 'row' | 'mode'>) {
  const say = useWords();
  const columns = mode === 'columns';
  const cell = (shows: Shows, name?: string) => (
    <Box
      role={columns ? 'group' : undefined}
      aria-label={name}
      sx={{
        pl: Math.min(sideOf(line).depth, 6) * 1.5,
        minWidth: 0,
        ...(line.moved && { borderLeft: '2px dotted', borderColor: 'primary.main' }),
      }}
    >
      <LineText line={line} changes={changes} shows={shows} />
    </Box>
  );
  return (
    <Box
      sx={{
        display: 'grid',
        gap: { xs: 1, md: 3 },
        gridTemplateColumns: columns
          ? { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' }
          : 'minmax(0, 1fr)',
      }}
    >
      {columns && cell('base', say('diff.old'))}
      {columns && cell('head', say('diff.new'))}
      {!columns && cell(mode === 'inline' ? 'both' : 'head')}
    </Box>
  );
}

/** + − ~ of what stands below a heading. */
function Below({
  row: {
    counts: { came, gone, changed },
  },
}: {
  row: Row;
}) {
  const say = useWords();
  return (
    <Typography variant="body2" color="text.secondary" sx={{ pl: 1 }}>
      <span className="hidden">{say('diff.below', { came, gone, changed })}</span>
      <span aria-hidden="true">
        {[came && `+${came}`, gone && `−${gone}`, changed && `~${changed}`]
          .filter(Boolean)
          .join('  ')}
      </span>
    </Typography>
  );
}

/** Where its line moved, seen from here. */
function arrow({ line: { moved } }: Row, { type }: Change): string | null {
  if (moved === 'THITHER') return '⇢ ';
  return moved === 'HITHER' && type === 'MOVED' ? '⇠ ' : null;
}
