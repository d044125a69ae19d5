import { Box, type SxProps } from '@mui/material';
import type { ReactNode } from 'react';
import { composing } from '../counter/keys';

interface Props {
  onSubmit: () => unknown;
  label?: string;
  children: ReactNode;
  sx?: SxProps;
}

/** A form that an Enter meant for the input method never sends. */
export function Form({ onSubmit, label, children, sx }: Props) {
  return (
    <Box
      component="form"
      noValidate
      aria-label={label}
      sx={sx}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && composing(event)) event.preventDefault();
      }}
    >
      {children}
    </Box>
  );
}
