import { useState } from 'react';
import type { Stop } from './shown';

/** At which change the reader is, and the way to others. */
export function useStops(stops: readonly Stop[]) {
  const [current, setCurrent] = useState<string | null>(null);
  const indexOf = (id: string | null) => stops.findIndex(({ change }) => change.id === id);
  const goTo = (index: number) => {
    const stop = stops[Math.max(0, Math.min(stops.length - 1, index))];
    if (!stop) return;
    setCurrent(stop.change.id);
    document.getElementById(`line-${stop.row.at}`)?.scrollIntoView({ block: 'center' });
  };
  return { at: indexOf(current), current, goTo, goToChange: (id: string) => goTo(indexOf(id)) };
}
