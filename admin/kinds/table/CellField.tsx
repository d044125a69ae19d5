import { Box } from '@mui/material';

interface Props {
  /** What it is called, for those who do not see where it stands. */
  name: string;
  /** Row and column. */
  place: string;
  text: string;
  disabled: boolean;
  onFocus: () => void;
  onType: (text: string) => void;
}

/** One cell: a field as high as its text. */
export const CellField = ({ name, place, text, disabled, onFocus, onType }: Props) => (
  <Box
    component="textarea"
    aria-label={name}
    data-cell={place}
    lang="zh-CN"
    rows={Math.max(1, text.split('\n').length, Math.ceil(text.length / 18))}
    readOnly={disabled}
    value={text}
    onFocus={onFocus}
    onChange={(event: { target: { value: string } }) => onType(event.target.value)}
    sx={{
      width: '100%',
      minWidth: '4rem',
      border: 0,
      p: 0.25,
      font: 'inherit',
      color: 'inherit',
      bgcolor: 'transparent',
      resize: 'vertical',
    }}
  />
);
