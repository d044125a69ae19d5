import { MenuItem, TextField } from '@mui/material';
import { useWords } from '../counter/words';

interface Props {
  label: string;
  /** '' for all. */
  value: string;
  /** How many there are in all. */
  all: number;
  options: readonly { value: string; name: string; n: number }[];
  onChoose: (value: string) => void;
  width?: string;
}

/** What a list is narrowed to, with how many that leaves. */
export function Choice({ label, value, all, options, onChoose, width = '9rem' }: Props) {
  const say = useWords();
  return (
    <TextField
      select
      fullWidth={false}
      variant="outlined"
      size="small"
      label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
      sx={{ minWidth: width }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{say('diff.all', { n: all })}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {say('diff.counted', option)}
        </MenuItem>
      ))}
    </TextField>
  );
}
