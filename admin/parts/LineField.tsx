import { Box } from '@mui/material';
import type { KeyboardEvent } from 'react';

interface Props {
  /** What it is called, for those who do not see where it stands. */
  name: string;
  /** Among the fields of its line. */
  field: string;
  value: string;
  readOnly: boolean;
  strong?: boolean;
  placeholder?: string;
  /** Whether Tab stops at it by itself. */
  stop?: boolean;
  onType: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** As high as what is typed: an unseen twin of the text makes the room. */
const GROWING = {
  display: 'grid',
  minWidth: 0,
  '&::after': { content: 'attr(data-typed) " "', visibility: 'hidden' },
  '&::after, & > textarea': {
    gridArea: '1 / 1 / 2 / 2',
    font: 'inherit',
    lineHeight: 'inherit',
    p: '1px 4px',
    m: 0,
    border: 0,
    minWidth: 0,
    width: '100%',
    boxSizing: 'border-box',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    wordBreak: 'normal',
  },
  '& > textarea': {
    color: 'inherit',
    bgcolor: 'transparent',
    resize: 'none',
    overflow: 'hidden',
    borderRadius: '4px',
    '&:hover:not(:read-only)': { bgcolor: 'action.hover' },
    '&::placeholder': { color: 'text.secondary', opacity: 1 },
  },
} as const;

/** Text that is typed where it is read: no box around it, and as high as it is long. */
export const LineField = ({
  name,
  field,
  value,
  readOnly,
  strong = false,
  placeholder,
  stop = false,
  onType,
  onKeyDown,
}: Props) => (
  <Box sx={GROWING} data-typed={value || placeholder} style={strong ? BOLD : undefined}>
    <textarea
      aria-label={name}
      data-field={field}
      lang="zh-CN"
      rows={1}
      value={value}
      readOnly={readOnly}
      placeholder={placeholder}
      tabIndex={stop ? 0 : -1}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
    />
  </Box>
);

const BOLD = { fontWeight: 600 };
