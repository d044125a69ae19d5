import { Box, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  /** What it is about, below its title. */
  long?: string;
  children: ReactNode;
}

/** A section under its title. */
export function Headed({ title, long, children }: Props) {
  const heading = useId();
  return (
    <Box component="section" aria-labelledby={heading} sx={{ my: 2 }}>
      <Typography id={heading} variant="h2" gutterBottom>
        {title}
      </Typography>
      {long && <Typography color="text.secondary">{long}</Typography>}
      {children}
    </Box>
  );
}
