import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../rubrics/steps';

/** Milliseconds for which nobody else is answered. */
const SLICE = 10;

/** Does what takes long in slices, between which everybody else is answered. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (let begun = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - begun < SLICE) continue;
    await setImmediate();
    begun = performance.now();
  }
}
