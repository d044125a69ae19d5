import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../rubrics/steps';

/**
 * For many small works of one question: each waits for a turn of the loop of its own, so that
 * others are answered between them. On SQLite a statement is done at once, and what follows it,
 * too.
 */
export function oneATurn(): () => Promise<void> {
  let last = Promise.resolve();
  return () => (last = last.then(() => setImmediate()));
}

/** Milliseconds for which nobody else is answered. */
const SLICE = 10;

/** Milliseconds between two looks whether something is still wanted. */
const A_LOOK = 200;

/** Does what takes long in slices, between which everybody else is answered. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  return (await inSlicesWhile(steps, async () => true)) as T;
}

/** The same, for as long as it is wanted. @returns null where it is not any more */
export async function inSlicesWhile<T>(
  steps: Steps<T>,
  isWanted: () => Promise<boolean>,
): Promise<T | null> {
  let looked = performance.now();
  for (let begun = looked; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - begun < SLICE) continue;
    await setImmediate();
    begun = performance.now();
    if (begun - looked < A_LOOK) continue;
    if (!(await isWanted())) return null;
    begun = looked = performance.now();
  }
}
