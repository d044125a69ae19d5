import { Box, FormControlLabel, Switch, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useWords } from '../counter/words';
import { Choice } from '../parts/Choice';
import { countsOf, namedOptions, type NamedCount } from './changeNames';
import { GRAVEST_FIRST } from './gravestFirst';
import type { Comparison } from './queries';
import type { Filter } from './shown';

export const MODES = ['columns', 'inline', 'new'] as const;
export type Mode = (typeof MODES)[number];

interface Props {
  mode: Mode;
  setMode: (mode: Mode) => void;
  onlyChanged: boolean;
  setOnlyChanged: (only: boolean) => void;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  changes: Comparison['changes'];
}

/** 对照, 行内, 仅新稿; only what changed; which changes. */
export function Modes({
  mode,
  setMode,
  onlyChanged,
  setOnlyChanged,
  filter,
  onFilter,
  changes,
}: Props) {
  const say = useWords();
  const counts = countsOf(changes);
  const number = (of: (count: NamedCount) => boolean) =>
    counts.filter(of).reduce((n, { count }) => n + count, 0);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={mode}
        aria-label={say('diff.mode')}
        onChange={(_, chosen: Mode | null) => chosen && setMode(chosen)}
      >
        {MODES.map((one) => (
          <ToggleButton key={one} value={one} sx={{ py: 0.5, color: 'text.primary' }}>
            {say(`diff.modes.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <FormControlLabel
        control={
          <Switch size="small" checked={onlyChanged} onChange={(_, on) => setOnlyChanged(on)} />
        }
        label={say('diff.onlyChanged')}
        sx={{ mx: 0 }}
      />
      <Choice
        label={say('diff.type')}
        value={filter.type}
        all={number(() => true)}
        options={namedOptions(counts, (called) => say(`diff.types.${called}`))}
        onChoose={(type) => onFilter({ ...filter, type })}
      />
      <Choice
        label={say('diff.gravity')}
        value={filter.gravity}
        all={number(() => true)}
        options={GRAVEST_FIRST.map((gravity) => ({
          value: gravity,
          name: say(`diff.gravities.${gravity}`),
          n: number((one) => one.gravity === gravity),
        }))}
        onChoose={(gravity) => onFilter({ ...filter, gravity })}
      />
    </Box>
  );
}
