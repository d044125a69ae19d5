import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Links to the pages of one thing, in a row; the page at hand is marked by `aria-current`. */
export function PageNav({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box
      component="nav"
      aria-label={label}
      className="no-print"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0 20px',
        borderBottom: 1,
        borderColor: 'divider',
        mb: 3,
        '& a': {
          py: 1,
          color: 'text.secondary',
          textDecoration: 'none',
          borderBottom: '3px solid transparent',
        },
        '& a:hover': { color: 'text.primary' },
        '& a[aria-current]': {
          color: 'primary.main',
          fontWeight: 600,
          borderColor: 'primary.main',
        },
      }}
    >
      {children}
    </Box>
  );
}
