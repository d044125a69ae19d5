import { useLayoutEffect, useRef, useState } from 'react';

type Doing = Record<string, (...asked: never[]) => unknown>;

/**
 * Functions that stay the same from one drawing to the next, and do what those of the last one do:
 * who is given them is not drawn anew for their sake.
 */
export function useSteady<D extends Doing>(now: D): D {
  const last = useRef(now);
  useLayoutEffect(() => {
    last.current = now;
  });
  const [steady] = useState(
    () =>
      Object.fromEntries(
        Object.keys(now).map((name) => [
          name,
          (...asked: never[]) => last.current[name]!(...asked),
        ]),
      ) as D,
  );
  return steady;
}
