import { remembered } from '../../remembered';
import { totalPoints } from '../../tree/points';
import { sum } from '../../tree/sum';
import type { Tree } from '../../tree/tree';
import type { BandUnit } from '../../vocabulary';
import { AS_LIKELY } from '../points/likely';

/** What can be earned at most, bonus and all; null where the text does not say. */
export const mostOf = remembered((tree: Tree): Record<BandUnit, number | null> => {
  // What its words mean otherwise is asked by a rule of its own.
  const readings = [undefined, AS_LIKELY].map((reading) => ({
    total: totalPoints(tree, undefined, 'BASE', reading),
    bonus: totalPoints(tree, undefined, 'BONUS', reading) ?? 0,
  }));
  const best = readings.reduce((a, b) => (reach(b) > reach(a) ? b : a));
  const { total, bonus } = best;
  // Of shares nothing is known of how a bonus is counted to them.
  if (total === null) return { POINTS: null, PERCENT: bonus > 0 ? null : 100 };
  const points = sum([total, bonus]);
  return {
    POINTS: points,
    PERCENT: total > 0 ? Math.max(100, sum([(points / total) * 100])) : 100,
  };
});

const reach = ({ total, bonus }: { total: number | null; bonus: number }): number =>
  (total ?? 0) + bonus;
