import { useEffect, useRef, type FocusEvent } from 'react';

/** Told of every form: whether the focus comes or goes, menus that open above it included. */
interface Leaving {
  onFocus: () => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Does something when the focus leaves an element for good: going from one of its fields to another
 * is no leaving, nor is a look at another window, nor a menu of its own that opens above the page.
 * @param leave what is done then
 * @param gone the same for an element that is no more, as its page was left
 */
export function useLeaving(leave: () => unknown, gone: () => unknown): Leaving {
  const latest = useRef({ leave, gone });
  useEffect(() => {
    latest.current = { leave, gone };
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      latest.current.gone();
    },
    [],
  );
  return {
    onFocus: () => clearTimeout(timer.current),
    onBlur: ({ currentTarget, relatedTarget }) => {
      clearTimeout(timer.current);
      // At once where it is known: what is pressed outside comes behind what is done here.
      if (relatedTarget instanceof Element && !relatedTarget.closest(ABOVE)) {
        if (!currentTarget.contains(relatedTarget)) latest.current.leave();
        return;
      }
      timer.current = setTimeout(() => {
        if (!currentTarget.contains(document.activeElement)) latest.current.leave();
      });
    },
  };
}

/** What opens above the page and may belong to a field. */
const ABOVE = '[role="listbox"], [role="menu"], [role="presentation"]';
