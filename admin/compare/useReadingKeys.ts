import { useEffect, useRef } from 'react';

type Acts = Partial<Record<string, () => unknown>>;

/**
 * Single letters act while nobody writes: not in a field, not with a modifier, not while an input
 * method is composing.
 */
export function useReadingKeys(acts: Acts): void {
  const held = useRef(acts);
  held.current = acts;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (
        event.isComposing ||
        event.keyCode === 229 ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        writes(event.target)
      )
        return;
      const act = held.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    !!target.closest('[role="dialog"],[role="listbox"],[role="menu"]'));
