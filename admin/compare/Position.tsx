import DownIcon from '@mui/icons-material/KeyboardArrowDown';
import UpIcon from '@mui/icons-material/KeyboardArrowUp';
import { Box, IconButton, Typography } from '@mui/material';
import { useWords } from '../counter/words';

interface Props {
  /** -1 before the first. */
  at: number;
  of: number;
  onGo: (at: number) => void;
}

/** 3 / 17, and the ways up and down. */
export function Position({ at, of, onGo }: Props) {
  const say = useWords();
  return (
    <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <IconButton
        size="small"
        onClick={() => onGo(at - 1)}
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
        {say('diff.position', { at: at + 1, of })}
      </Typography>
      <IconButton
        size="small"
        onClick={() => onGo(at + 1)}
        disabled={at >= of - 1}
        aria-label={say('diff.next')}
      >
        <DownIcon />
      </IconButton>
    </Box>
  );
}
