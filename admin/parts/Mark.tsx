import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/**
 * One character or two that say what happened to an entry, told apart by shape before colour.
 * @param shape border and colour
 */
export function Mark({
  title,
  shape,
  children,
}: {
  title: string;
  shape: object;
  children: ReactNode;
}) {
  return (
    <Box
      component="span"
      title={title}
      sx={{
        border: '1px',
        borderRadius: '3px',
        px: '4px',
        fontSize: '0.8rem',
        lineHeight: 1.4,
        fontWeight: 600,
        flexShrink: 0,
        alignSelf: 'center',
        whiteSpace: 'nowrap',
        ...shape,
      }}
    >
      {children}
    </Box>
  );
}
