import { Box, Button, IconButton, Typography } from '@mui/material';
import UpIcon from '@mui/icons-material/KeyboardArrowUp';
import DownIcon from '@mui/icons-material/KeyboardArrowDown';
import { useMemo, useState, type ReactNode } from 'react';
import { useWords } from '../counter/words';
import { LineRow } from './LineRow';
import { Modes } from './Modes';
import type { Change, Comparison } from './queries';
import { Rail } from './Rail';
import { isFold, rowsOf, shownOf, stopsOf, type Filter, type Row } from './shown';
import { useModes } from './useModes';
import { useReadingKeys } from './useReadingKeys';

interface Props {
  comparison: Comparison;
  /** Changes to leave out: those seen, those from before. */
  without?: ReadonlySet<string>;
  /** What stands beside each change. */
  beside?: (change: Change) => ReactNode;
  /** Further marks in the rail. */
  marks?: (change: Change) => ReactNode;
  /** What V and C do to the change at which the reader is. */
  onTick?: (change: Change) => void;
  onComment?: (change: Change) => void;
  /** Further switches beside the modes. */
  switches?: ReactNode;
}

/**
 * Two texts, read change by change: outline of the change at the left, the lines in one of three
 * modes, J and K go on.
 */
export function Reading({
  comparison,
  without,
  beside,
  marks,
  onTick,
  onComment,
  switches,
}: Props) {
  const say = useWords();
  const { mode, setMode, onlyChanged, setOnlyChanged } = useModes();
  const [filter, setFilter] = useState<Filter>({ type: '', gravity: '' });
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const wanted = useMemo(
    () =>
      without
        ? { ...comparison, changes: comparison.changes.filter(({ id }) => !without.has(id)) }
        : comparison,
    [comparison, without],
  );
  const rows = useMemo(() => rowsOf(wanted, filter), [wanted, filter]);
  const stops = useMemo(() => stopsOf(rows), [rows]);
  const shown = useMemo(() => shownOf(rows, onlyChanged, opened), [rows, onlyChanged, opened]);
  const at = stops.findIndex(({ change }) => change.id === current);
  const goTo = (index: number) => {
    const stop = stops[Math.max(0, Math.min(stops.length - 1, index))];
    if (!stop) return;
    setCurrent(stop.change.id);
    document.getElementById(`line-${stop.row.at}`)?.scrollIntoView({ block: 'center' });
  };
  const here = stops[at]?.change;
  useReadingKeys({
    j: () => goTo(at + 1),
    k: () => goTo(at < 0 ? stops.length - 1 : at - 1),
    v: () => here && onTick?.(here),
    c: () => here && onComment?.(here),
  });
  return (
    <Box>
      <Box
        className="no-print"
        sx={{
          position: 'sticky',
          top: { xs: 0, sm: 64 },
          zIndex: 5,
          bgcolor: 'background.default',
          py: 1,
          borderBottom: 1,
          borderColor: 'divider',
          display: 'flex',
          flexWrap: 'wrap',
          gap: '8px 20px',
          alignItems: 'center',
        }}
      >
        <Modes
          mode={mode}
          onMode={setMode}
          onlyChanged={onlyChanged}
          onOnlyChanged={setOnlyChanged}
          filter={filter}
          onFilter={setFilter}
          counts={comparison.counts}
        />
        {switches}
        <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <IconButton
            size="small"
            onClick={() => goTo(at - 1)}
            disabled={at <= 0}
            aria-label={say('diff.previous')}
          >
            <UpIcon />
          </IconButton>
          <Typography
            component="span"
            role="status"
            sx={{ fontVariantNumeric: 'tabular-nums', minWidth: '4.5rem', textAlign: 'center' }}
          >
            {say('diff.position', { at: at + 1, of: stops.length })}
          </Typography>
          <IconButton
            size="small"
            onClick={() => goTo(at + 1)}
            disabled={at >= stops.length - 1}
            aria-label={say('diff.next')}
          >
            <DownIcon />
          </IconButton>
        </Box>
      </Box>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'flex-start', mt: 2 }}>
        <Rail
          stops={stops}
          current={current}
          onGo={(id) => goTo(stops.findIndex(({ change }) => change.id === id))}
          marks={marks}
        />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          {mode === 'columns' && <Heads comparison={comparison} />}
          {stops.length === 0 && (
            <Typography color="text.secondary" sx={{ py: 2 }}>
              {say(comparison.changes.length === 0 ? 'diff.none' : 'diff.noneMatching')}
            </Typography>
          )}
          <Box role="list" aria-label={say('diff.title')}>
            {shown.map((one) =>
              isFold(one) ? (
                <Box role="listitem" key={`fold ${one.at}`}>
                  <Button
                    size="small"
                    className="no-print"
                    onClick={() => setOpened(new Set([...opened, one.at]))}
                    sx={{ color: 'text.secondary', fontWeight: 400 }}
                  >
                    {say('diff.folded', { n: one.lines })}
                  </Button>
                </Box>
              ) : (
                <LineRow
                  key={(one as Row).at}
                  row={one as Row}
                  mode={mode}
                  current={current}
                  beside={beside}
                />
              ),
            )}
          </Box>
        </Box>
      </Box>
    </Box>
  );
}

function Heads({ comparison }: { comparison: Comparison }) {
  const say = useWords();
  const head = { fontWeight: 600, px: 1 } as const;
  const name = (edition: Comparison['base'], key: string) =>
    edition
      ? [
          edition.name ?? edition.label,
          edition.publishedOn && say('diff.published', { day: edition.publishedOn }),
        ]
          .filter(Boolean)
          .join(' · ')
      : say('proposal.number', { id: key.split('@proposal-')[1] ?? key });
  return (
    <Box
      sx={{
        display: { xs: 'none', md: 'grid' },
        gap: 3,
        gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
        borderBottom: 2,
        borderColor: 'divider',
        pb: 0.5,
        mb: 1,
      }}
    >
      <Box sx={head}>
        {say('diff.old')} {name(comparison.base, comparison.baseKey)}
      </Box>
      <Box sx={head}>
        {say('diff.new')} {name(comparison.head, comparison.headKey)}
      </Box>
    </Box>
  );
}
