import { Box } from '@mui/material';
import { useMemo, useState, type ReactNode } from 'react';
import { Heads } from './Heads';
import { Modes } from './Modes';
import { Position } from './Position';
import type { Change, Comparison } from './queries';
import { Rail } from './Rail';
import { Rows } from './Rows';
import { rowsOf, shownOf, stopsOf, type Filter } from './shown';
import { useModes } from './useModes';
import { useReadingKeys } from './useReadingKeys';
import { useStops } from './useStops';

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

const BAR = {
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
} as const;

/**
 * Two texts, read change by change: outline of the change at the left, the lines in one of three
 * modes, J and K go on.
 */
export function Reading({ comparison, without, onTick, onComment, ...props }: Props) {
  const modes = useModes();
  const [filter, setFilter] = useState<Filter>({ type: '', gravity: '' });
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const rows = useMemo(
    () =>
      rowsOf(
        comparison.lines,
        comparison.changes.filter(({ id }) => !without?.has(id)),
        filter,
      ),
    [comparison, without, filter],
  );
  const stops = useMemo(() => stopsOf(rows), [rows]);
  const shown = useMemo(
    () => shownOf(rows, modes.onlyChanged, opened),
    [rows, modes.onlyChanged, opened],
  );
  const { at, current, goTo, goToChange } = useStops(stops);
  const here = stops[at]?.change;
  useReadingKeys({
    j: () => goTo(at + 1),
    k: () => goTo(at < 0 ? stops.length - 1 : at - 1),
    v: () => here && onTick?.(here),
    c: () => here && onComment?.(here),
  });
  return (
    <Box>
      <Box className="no-print" sx={BAR}>
        <Modes {...modes} filter={filter} onFilter={setFilter} changes={comparison.changes} />
        {props.switches}
        <Position at={at} of={stops.length} onGo={goTo} />
      </Box>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'flex-start', mt: 2 }}>
        <Rail stops={stops} current={current} onGo={goToChange} marks={props.marks} />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          {modes.mode === 'columns' && <Heads comparison={comparison} />}
          <Rows
            shown={shown}
            none={comparison.changes.length === 0 ? 'diff.none' : 'diff.noneMatching'}
            empty={stops.length === 0}
            mode={modes.mode}
            current={current}
            beside={props.beside}
            onOpen={(fold) => setOpened(new Set([...opened, fold]))}
          />
        </Box>
      </Box>
    </Box>
  );
}
