import { Box, type SxProps } from '@mui/material';
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { composing } from '../counter/keys';

interface Props {
  onSubmit: () => unknown;
  label?: string;
  children: ReactNode;
  sx?: SxProps;
  /** Whether sending it is saving, which Ctrl+S does. */
  saves?: boolean;
  onFocus?: () => void;
  onBlur?: (event: FocusEvent<HTMLElement>) => void;
}

/** A form that an Enter meant for the input method never sends; Ctrl+Enter does from any field. */
export function Form({ onSubmit, label, children, sx, saves = false, onFocus, onBlur }: Props) {
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey } = event;
    if (composing(event)) {
      if (key === 'Enter') event.preventDefault();
      return;
    }
    const sends = key === 'Enter' || (saves && key.toLowerCase() === 's');
    if (!(ctrlKey || metaKey) || !sends) return;
    event.preventDefault();
    event.stopPropagation();
    void onSubmit();
  };
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
      onKeyDown={press}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {children}
    </Box>
  );
}
