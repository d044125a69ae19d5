import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** Texts beside each other, below each other where there is no room. */
export function TextColumns({ many = 2, children }: { many?: number; children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: `repeat(${many}, minmax(0, 1fr))` },
      }}
    >
      {children}
    </Box>
  );
}

interface Props {
  title: string;
  /** As wide as all of them together. */
  wide?: boolean;
  children: ReactNode;
}

/** One of them, under its title. */
export function TextColumn({ title, wide = false, children }: Props) {
  return (
    <Box sx={wide ? { gridColumn: '1 / -1' } : undefined}>
      <Typography variant="body2" color="text.secondary">
        {title}
      </Typography>
      {children}
    </Box>
  );
}
