import { useCallback } from 'react';
import { heldAt, hold, letGo, useHeld } from './unsaved';

/** What was begun at a place and is stored nowhere yet. */
export interface Begun<V> {
  value: V;
  set: (change: Partial<V>) => void;
  /** It was stored, or given up. */
  forget: () => void;
  /** When it was kept, where it comes from before. */
  foundAt: string | null;
}

/**
 * A state that outlives the page, another language, Escape and a lost session: kept with the
 * account until it is stored or given up.
 * @param initial before anything is typed
 * @param lasting whether the account keeps it; else it lives with the page, as a file does
 */
export function useBegun<V extends object>(place: string, initial: V, lasting = true): Begun<V> {
  const held = useHeld(place);
  const set = useCallback(
    (change: Partial<V>) => {
      const now = { ...initial, ...(heldAt(place)?.state as V | undefined), ...change };
      if (alike(now, initial)) letGo(place);
      else hold(place, now, lasting ? now : null);
    },
    [place, initial, lasting],
  );
  const forget = useCallback(() => letGo(place), [place]);
  return {
    value: { ...initial, ...(held?.state as V | undefined) },
    set,
    forget,
    foundAt: held?.found ? held.at : null,
  };
}

const alike = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
