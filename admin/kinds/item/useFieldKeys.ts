import type { KeyboardEvent } from 'react';
import { meaningOf } from './itemKeys';
import { fieldBeside } from './rows';
import { useSide } from './useSide';

interface Line {
  /** Key of its clause, or the place of a line that is not stored yet. */
  key: string;
  dirty: boolean;
  store: () => void;
}

/** Keys in a field of a line: what is typed is stored before anything is done with the line. */
export function useFieldKeys({ key: line, dirty, store }: Line) {
  const { ask, open, moveTo, put, stands, disabled } = useSide();
  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { currentTarget: at } = event;
    const { selectionStart: start, selectionEnd: end, value } = at;
    const meaning = meaningOf(event, { start, end, length: value.length, dirty });
    if (meaning === null) return;
    event.preventDefault();
    event.stopPropagation();
    const field = at.dataset.field ?? 'text';
    if (meaning === 'before' || meaning === 'after') return fieldBeside(at, meaning);
    if (!disabled) store();
    if (meaning === 'leave') return put(line, null, 0);
    if (disabled) return;
    if (meaning === 'next') open(line);
    else if (meaning === 'to') moveTo(line);
    else if (meaning !== 'store') {
      if (stands(line) || meaning === 'undo')
        ask({ does: meaning, line, field, at: start, typed: value });
    }
  };
}
