import { spans, type Span } from './spans';

/** Of the longer text so much must stand in the other. */
const SHARED = 0.5;

/**
 * What a text changes of another whose place it would take; null where they have too little in
 * common: then it says what is to be done, and not how the text is to read.
 */
export function rewording(before: string, after: string): Span[] | null {
  const found = spans(before, after);
  const same = found.reduce((sum, { kind, text }) => sum + (kind === 'SAME' ? text.length : 0), 0);
  return same > Math.max(before.length, after.length) * SHARED ? found : null;
}
