import type { Dimension } from '../../vocabulary';
import { principlesOf } from '../guides';
import type { Draft } from './draft';
import { everyDraft } from './draft';

interface Found {
  dimension: Dimension;
  factors: readonly string[] | undefined;
  sure: boolean;
}

const RESULT = /结果|result/i;
const PROCESS = /过程|process/i;

/**
 * What a guide scores: as the words right above it say; else the n-th guide the n-th dimension that
 * the text before names.
 * @param nth how many guides came before it @param before the text so far
 */
export function guideDimension(nth: number, before: string, above: Draft | null): Found {
  const title = above?.title ?? '';
  const { dimensions, factors } = principlesOf(before);
  const own = RESULT.test(title) !== PROCESS.test(title);
  if (own)
    return { dimension: RESULT.test(title) ? 'RESULT' : 'PROCESS', factors: undefined, sure: true };
  const named = dimensions[nth];
  return { dimension: named ?? 'PROCESS', factors: factors[nth], sure: named !== undefined };
}

/** Where results have a guide of their own, what is called a result is scored by it. */
export function giveDimensions(roots: readonly Draft[]): void {
  const all = [...everyDraft(roots)];
  if (!all.some(({ leaf }) => leaf?.kind === 'GUIDE' && leaf.dimension === 'RESULT')) return;
  for (const one of all)
    if (one.title !== undefined && /^(?:CATEGORY|ITEM|SUBITEM)$/.test(one.kind ?? ''))
      if (one.title.includes('结果')) one.dimension = 'RESULT';
}
