import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { heard } from './heard';

/** Acts of this page that are on their way, or whose outcome it does not show yet. */
let underWay = 0;
/** Who waits for them, the first asked first. */
const line: object[] = [];
let turns = 0;
const { hear, tell: tellAll } = heard();
const tell = () => {
  turns++;
  tellAll();
};

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
 * Does something once no act of this page is on its way any more and nobody waits who asked before,
 * by what the page shows then: an act that named what stood before one's own last act would be a
 * conflict with oneself.
 */
export function useInTurn<A>(does: (asked: A) => unknown): (asked: A) => void {
  const [place] = useState(() => ({}));
  // Who waits for nothing is not told: a page has hundreds of these.
  useSyncExternalStore(hear, () => (line.includes(place) ? turns : 0));
  const [asked, ask] = useState<{ of: A } | null>(null);
  useEffect(() => {
    if (!asked || underWay > 0 || line[0] !== place) return;
    leave(place);
    ask(null);
    void does(asked.of);
    tell();
  });
  const here = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
      leave(place);
    };
  }, [place]);
  return (of) => {
    // Whose page is gone, as a session ended, would be waited for for ever.
    if (!here.current) return;
    if (!line.includes(place)) line.push(place);
    ask({ of });
  };
}

/** Whoever had their turn, or is no more, waits no more. */
function leave(place: object): void {
  const at = line.indexOf(place);
  if (at < 0) return;
  line.splice(at, 1);
  tell();
}
