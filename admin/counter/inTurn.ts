import { useEffect, useState, useSyncExternalStore } from 'react';
import { heard } from './heard';

/** Acts of this page that are on their way, or whose outcome it does not show yet. */
let underWay = 0;
const { hear, tell } = heard();

/** @returns what says that it is over, and shown */
export function beginAct(): () => void {
  underWay++;
  tell();
  // What was asked anew is shown in the turn that comes before this one.
  return () =>
    void setTimeout(() => {
      underWay--;
      tell();
    });
}

/** Whether this page has an act on its way: what it shows may be what stood before. */
export const useUnderWay = (): boolean => useSyncExternalStore(hear, () => underWay > 0);

/**
 * Does something once no act of this page is on its way any more, by what the page shows then: an
 * act that named what stood before one's own last act would be a conflict with oneself.
 */
export function useInTurn<A>(does: (asked: A) => unknown): (asked: A) => void {
  const wait = useUnderWay();
  const [asked, ask] = useState<{ of: A } | null>(null);
  useEffect(() => {
    if (!asked || wait) return;
    ask(null);
    void does(asked.of);
  });
  return (of) => ask({ of });
}
