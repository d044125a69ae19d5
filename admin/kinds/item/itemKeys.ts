import type { KeyboardEvent } from 'react';
import { composing } from '../../counter/keys';

/** What is done with a line where it stands. */
export type Command = 'next' | 'in' | 'out' | 'up' | 'down' | 'split' | 'merge' | 'undo' | 'to';
/** And what is done with the caret and with what is typed. */
type Step = 'store' | 'leave' | 'before' | 'after';

interface Caret {
  start: number;
  end: number;
  length: number;
  /** Whether something is typed that is not stored: then an undoing is the browser's own. */
  dirty: boolean;
}

/**
 * What a key means in a field of a line; null: it is the field's own. Keys of an input method that
 * is composing mean nothing to anybody else.
 */
export function meaningOf(event: KeyboardEvent, caret: Caret): Command | Step | null {
  if (composing(event)) return null;
  const { key, shiftKey, altKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (ctrl) return altKey || shiftKey ? null : withCtrl(key.toLowerCase(), caret);
  if (altKey) return withAlt(key);
  if (key === 'Tab') return shiftKey ? 'out' : 'in';
  if (shiftKey) return null;
  if (key === 'Enter') return 'next';
  if (key === 'Escape') return 'leave';
  return atEdge(key, caret);
}

function withCtrl(key: string, { dirty }: Caret): Command | Step | null {
  if (key === 'enter') return 'split';
  if (key === 's') return 'store';
  return key === 'z' && !dirty ? 'undo' : null;
}

function withAlt(key: string): Command | null {
  if (key === 'ArrowUp') return 'up';
  if (key === 'ArrowDown') return 'down';
  return key.toLowerCase() === 'm' ? 'to' : null;
}

function atEdge(key: string, { start, end, length }: Caret): Command | Step | null {
  if (start !== end) return null;
  if (key === 'Backspace' && start === 0) return 'merge';
  if (key === 'ArrowUp' && start === 0) return 'before';
  return key === 'ArrowDown' && start === length ? 'after' : null;
}
