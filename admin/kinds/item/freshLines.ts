import { useState } from 'react';
import { heldAt, hold, letGo, useUnsavedPlaces } from '../../counter/unsaved';
import type { ItemLine } from './items';

/** A line that is stored once it says something. */
export interface FreshLine {
  /** Told apart for as long as the page is open, wherever it comes to stand. */
  n: string;
  /** Key of the clause that it was begun at. */
  anchor: string;
  /** Where it is kept with the account. */
  place: string;
}

/** What is typed in one, and where it shall stand: seen from the clause at which it was begun. */
export interface Begin {
  text: string;
  at: 'next' | 'first' | 'last' | 'out';
}

/** Behind its clause, or first below it where others stand there. */
export const begin = ({ place, level }: ItemLine): Begin => ({
  text: '',
  at: level === 0 || place.children.length > 0 ? 'first' : 'next',
});

let lines = 0;
const nextNumber = () => `${Date.now().toString(36)}-${String(++lines).padStart(4, '0')}`;

/** Lines that were begun below a clause: those of before, and those of this page. */
export function useFreshLines(under: string) {
  const [opened, setOpened] = useState<{ n: string; anchor: string }[]>([]);
  const placeOf = (anchor: string, n: string) => `${under}/+line/${anchor}/${n}`;
  const kept = useUnsavedPlaces(`${under}/+line/`).map((place) => {
    const [anchor = '', n = ''] = place.split('/').slice(-2);
    return { anchor, n };
  });
  const known = new Set(kept.map(({ n }) => n));
  const all: FreshLine[] = [...kept, ...opened.filter(({ n }) => !known.has(n))]
    .map(({ anchor, n }) => ({ anchor, n, place: placeOf(anchor, n) }))
    .sort((a, b) => (a.n < b.n ? -1 : 1));
  return {
    all,
    open: (anchor: string): string => {
      const n = nextNumber();
      setOpened((now) => [...now, { n, anchor }]);
      return placeOf(anchor, n);
    },
    close: (n: string) => setOpened((now) => now.filter((one) => one.n !== n)),
    /** One is stored as a clause: those begun behind it stand behind that. */
    stored: (line: FreshLine, key: string) => {
      const behind = all.filter(({ n, anchor }) => anchor === line.anchor && n > line.n);
      for (const one of behind) goOn(one.place, placeOf(key, one.n));
      const keys = new Set(behind.map(({ n }) => n));
      setOpened((now) =>
        now
          .filter(({ n }) => n !== line.n)
          .map((one) => (keys.has(one.n) ? { ...one, anchor: key } : one)),
      );
    },
  };
}

/** What is typed meanwhile goes on behind what was stored. */
function goOn(from: string, to: string): void {
  const begun = heldAt(from)?.state as Begin | undefined;
  letGo(from);
  const next = begun && { ...begun, at: 'next' };
  if (next?.text) hold(to, next, next);
}

/** How deep it stands. */
export const levelAt = ({ level }: ItemLine, at: Begin['at']): number =>
  level + { next: 0, out: -1, first: 1, last: 1 }[at];

/** Behind which line it is shown, by index: behind all that stands below where it goes. */
export function indexAt(lines: readonly ItemLine[], anchor: ItemLine, at: Begin['at']): number {
  const from = lines.indexOf(anchor);
  if (at === 'first') return from;
  const depth = levelAt(anchor, at === 'last' ? 'next' : at);
  const end = lines.findIndex(({ level }, i) => i > from && level <= depth);
  return (end < 0 ? lines.length : end) - 1;
}
