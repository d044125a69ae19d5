import { amountIn } from '../kinds/weight';
import type { Node } from '../tree/tree';
import type { Change, Difference } from './change';
import { fieldWord } from './told';

/** What a weight amounted to on both sides, and what it is called. */
interface Amounts {
  before: string | null;
  after: string | null;
  word: string;
}

/**
 * The amounts of a change of points or shares as they are printed: what is taken away is told by
 * how much, and not as a negative number.
 */
export function amountsOf(change: Change, { base, head }: Difference, zh: boolean): Amounts {
  const { field, from, to, before, after } = change;
  const isAlone = from.length === 1 && to.length === 1;
  const isDeduction = [before, after].every((value) => value === null || Number(value) < 0);
  const shown = (value: string | null, node: Node | undefined) => {
    if (value === null) return null;
    const amount = isDeduction ? Math.abs(Number(value)) : Number(value);
    const weight = isAlone ? node?.weight?.content : undefined;
    return weight ? amountIn(weight, amount) : String(amount);
  };
  const deducted = zh ? '扣分' : 'deduction';
  return {
    before: shown(before, base.byKey.get(from[0] ?? '')),
    after: shown(after, head.byKey.get(to[0] ?? '')),
    word: isDeduction && field === 'points' ? deducted : fieldWord(change, zh),
  };
}
