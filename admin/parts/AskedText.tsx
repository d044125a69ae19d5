import { TextField } from '@mui/material';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Lines that are seen at once; left out: one, and no more. */
  rows?: number;
}

/** Words that a dialog cannot do without: a title, a reason. */
export const AskedText = ({ label, value, onChange, rows }: Props) => (
  <TextField
    fullWidth
    required
    margin="dense"
    label={label}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    {...(rows !== undefined && { multiline: true, minRows: rows })}
  />
);
