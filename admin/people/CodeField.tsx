import { TextField } from '@mui/material';
import { useWords } from '../counter/words';

interface Props {
  value: string;
  onChange: (value: string) => void;
  /** The device alone: there are no recovery codes yet. */
  first?: boolean;
}

/** Six digits of the device, or a recovery code. */
export function CodeField({ value, onChange, first = false }: Props) {
  const say = useWords();
  return (
    <TextField
      variant="outlined"
      label={say('own.code')}
      helperText={say(first ? 'own.codeFirst' : 'own.codeHint')}
      name="code"
      autoComplete="one-time-code"
      autoFocus
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false, maxLength: 64 } }}
    />
  );
}
