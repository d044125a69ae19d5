import { schemeOf, schemes } from '../tree/numbering';
import type { Node } from '../tree/tree';

/** How a number is printed (`(1)` whichever it is), and which it is; null of what bears none. */
function printed({ label }: Node): { form: string; n: number } | null {
  // By what is printed: a number that somebody set need not be one of the scheme of its place.
  const scheme = label === null ? undefined : schemeOf(label);
  if (!scheme || label === null || schemes[scheme].coded) return null;
  const n = schemes[scheme].number(label);
  return Number.isNaN(n) ? null : { form: schemes[scheme].like(label, 1), n };
}

/** The style of numbers on both sides, where each stays and is printed otherwise: `(1)`, `1)`. */
export function numberingStyle(
  base: readonly Node[],
  head: readonly Node[],
): [before: string, after: string] | null {
  const [was, now] = [base.map(printed), head.map(printed)];
  const [first, then] = [was[0], now[0]];
  if (!first || !then || first.form === then.form || was.length !== now.length) return null;
  const isSame = was.every(
    (one, i) => one?.form === first.form && now[i]?.form === then.form && one.n === now[i].n,
  );
  return isSame ? [first.form, then.form] : null;
}
