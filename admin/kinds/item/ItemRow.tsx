import { Box } from '@mui/material';
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { composing } from '../../counter/keys';
import { LINE, step } from './rows';

interface Props {
  /** Key of its clause, or the place of a line that is not stored yet. */
  line: string;
  name: string;
  level: number;
  /** Whether Tab stops at it: one line of a text does. */
  stop: boolean;
  /** Keys on the line itself, outside its fields. */
  onKey?: (event: KeyboardEvent<HTMLElement>) => void;
  onFocus: () => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
  children: ReactNode;
}

/** A line: Enter goes into it, Escape out of its fields, arrows to the next. */
export function ItemRow({ line, name, level, stop, onKey, onFocus, onBlur, children }: Props) {
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (composing(event) || event.target !== event.currentTarget) return;
    const { key, altKey } = event;
    if (key === 'Enter') {
      event.preventDefault();
      enter(event.currentTarget);
    } else if ((key === 'ArrowUp' || key === 'ArrowDown') && !altKey) {
      event.preventDefault();
      step(event.currentTarget, key === 'ArrowDown' ? 1 : -1);
    } else onKey?.(event);
  };
  return (
    <Box
      component="li"
      data-line={line}
      aria-label={name}
      aria-level={level + 1}
      tabIndex={stop ? 0 : -1}
      onKeyDown={press}
      onFocus={onFocus}
      onBlur={onBlur}
      sx={LINE}
      style={{ paddingLeft: `${Math.max(0, level - 1) * 1.4}rem` }}
    >
      {children}
    </Box>
  );
}

/** Into its last words, or its first. */
function enter(row: HTMLElement): void {
  const field =
    row.querySelector<HTMLTextAreaElement>('textarea[data-field="text"]') ??
    row.querySelector('textarea');
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
