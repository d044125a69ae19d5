import { numberingOf } from '../kinds/readers';
import { schemes } from '../tree/numbering';
import type { Node } from '../tree/tree';

/** A place in what is counted through the text. */
export interface Count {
  /** What stands around the number, by which `B1` and `C1` are counted apart. */
  form: string;
  n: number;
}
/** Where a node stands in what is counted through the text; null where its number is not. */
export function countOf({ entry, label }: Node): Count | null {
  const { scheme } = numberingOf(entry);
  if (!scheme || label === null || !schemes[scheme].through) return null;
  const n = schemes[scheme].number(label);
  return Number.isNaN(n) ? null : { form: `${scheme} ${schemes[scheme].like(label, 1)}`, n };
}
