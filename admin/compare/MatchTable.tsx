import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../counter/words';

/** On a phone each row is a card, and each cell says what it is. */
const TABLE = {
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': {
    border: 1,
    borderColor: 'divider',
    px: 1.5,
    py: 0.75,
    textAlign: 'left',
    verticalAlign: 'top',
  },
  '@media screen and (max-width: 599.95px)': {
    '& thead': { display: 'none' },
    '&, & tbody, & tr, & td': { display: 'block' },
    '& tr': { border: 1, borderColor: 'divider', mb: 1.5 },
    '& td': { border: 0, overflowWrap: 'anywhere' },
    '& td::before': {
      content: 'attr(data-name)',
      display: 'block',
      color: 'text.secondary',
      fontSize: '0.8rem',
    },
  },
} as const;

const HEADS = ['left', 'right', 'relation', 'share', 'score'] as const;

export function MatchTable({ children }: { children: ReactNode }) {
  const say = useWords();
  return (
    <Box component="table" sx={TABLE}>
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col">
              {say(`crosswalk.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </Box>
  );
}
