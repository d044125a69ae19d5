import { useEffect, useRef, type FocusEvent } from 'react';

/** Told of every form: whether the focus comes or goes, menus that open above it included. */
interface Leaving {
  onFocus: () => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Does something when the focus leaves an element for good: going from one of its fields to another
 * is no leaving, nor is a look at another window, nor a menu of its own that opens above the page.
 * A page that is left with the focus in it counts as left.
 */
export function useLeaving(leave: () => void): Leaving {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onFocus: () => clearTimeout(timer.current),
    onBlur: ({ currentTarget }) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        if (!currentTarget.contains(document.activeElement)) latest.current();
      });
    },
  };
}
