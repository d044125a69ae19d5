import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords, type Word } from '../counter/words';
import { LineRow } from './LineRow';
import type { Mode } from './Modes';
import type { Change } from './queries';
import { isFold, type Shown } from './shown';

interface Props {
  shown: readonly Shown[];
  /** Said where there is no change to read. */
  none: Word;
  empty: boolean;
  mode: Mode;
  current: string | null;
  beside: ((change: Change) => ReactNode) | undefined;
  onOpen: (fold: number) => void;
}

/** The lines in order, what says nothing new folded. */
export function Rows({ shown, none, empty, onOpen, ...props }: Props) {
  const say = useWords();
  return (
    <>
      {empty && (
        <Typography color="text.secondary" sx={{ py: 2 }}>
          {say(none)}
        </Typography>
      )}
      <Box role="list" aria-label={say('diff.title')}>
        {shown.map((one) =>
          isFold(one) ? (
            <Box role="listitem" key={`fold ${one.at}`}>
              <Button
                size="small"
                className="no-print"
                onClick={() => onOpen(one.at)}
                sx={{ color: 'text.secondary', fontWeight: 400 }}
              >
                {say('diff.folded', { n: one.lines })}
              </Button>
            </Box>
          ) : (
            <LineRow key={one.at} row={one} {...props} />
          ),
        )}
      </Box>
    </>
  );
}
