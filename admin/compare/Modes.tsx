import {
  Box,
  FormControlLabel,
  MenuItem,
  Switch,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { useWords } from '../counter/words';
import type { Comparison } from './queries';
import type { Filter } from './shown';

export const MODES = ['columns', 'inline', 'new'] as const;
export type Mode = (typeof MODES)[number];

interface Props {
  mode: Mode;
  onMode: (mode: Mode) => void;
  onlyChanged: boolean;
  onOnlyChanged: (only: boolean) => void;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  counts: Comparison['counts'];
}

const GRAVITIES = ['SUBSTANTIVE', 'STRUCTURAL', 'EDITORIAL'] as const;

/** 对照, 行内, 仅新稿; only what changed; which changes. */
export function Modes({
  mode,
  onMode,
  onlyChanged,
  onOnlyChanged,
  filter,
  onFilter,
  counts,
}: Props) {
  const say = useWords();
  const number = (of: (count: Comparison['counts'][number]) => boolean) =>
    counts.filter(of).reduce((n, { count }) => n + count, 0);
  const types = [...new Set(counts.map(({ type }) => type))];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={mode}
        aria-label={say('diff.mode')}
        onChange={(_, chosen: Mode | null) => chosen && onMode(chosen)}
      >
        {MODES.map((one) => (
          <ToggleButton key={one} value={one} sx={{ py: 0.5, color: 'text.primary' }}>
            {say(`diff.modes.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <FormControlLabel
        control={
          <Switch size="small" checked={onlyChanged} onChange={(_, on) => onOnlyChanged(on)} />
        }
        label={say('diff.onlyChanged')}
        sx={{ mx: 0 }}
      />
      <TextField
        select
        fullWidth={false}
        variant="outlined"
        size="small"
        label={say('diff.type')}
        value={filter.type}
        onChange={(event) => onFilter({ ...filter, type: event.target.value })}
        sx={{ minWidth: '9rem' }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{say('diff.all', { n: number(() => true) })}</MenuItem>
        {types.map((type) => (
          <MenuItem key={type} value={type}>
            {say('diff.counted', {
              name: say(`diff.types.${type}`),
              n: number((one) => one.type === type),
            })}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        fullWidth={false}
        variant="outlined"
        size="small"
        label={say('diff.gravity')}
        value={filter.gravity}
        onChange={(event) => onFilter({ ...filter, gravity: event.target.value })}
        sx={{ minWidth: '9rem' }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{say('diff.all', { n: number(() => true) })}</MenuItem>
        {GRAVITIES.map((gravity) => (
          <MenuItem key={gravity} value={gravity}>
            {say('diff.counted', {
              name: say(`diff.gravities.${gravity}`),
              n: number((one) => one.gravity === gravity),
            })}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
