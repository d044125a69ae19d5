import { familyOf } from '../../tree/families';
import { schemes } from '../../tree/numbering';
import type { SchemeName } from '../../vocabulary';
import type { Draft } from './draft';
import type { Spoken } from './paragraphs';
import { headsList } from './wording';

/** From the widest to the narrowest, whatever came first in a text. */
export const RANKS: readonly SchemeName[] = ['volume', 'division', 'chapter', 'section', 'article'];
/** What numbers chapters ends what was only by its name taken for one. */
export const CHAPTERS =
  /^(?:chapter|chinese|decimal|english_(?:chapter|section|part)) ?$|^chinese \.$/;
/** These begin anew at the top. */
export const TOPS =
  /^(?:appendix|annex|english_annex|volume|english_part|appendix_letter|appendix_arabic)(?!.*table)/;

/** A scheme with the punctuation behind it: `1 范围` and `1.引导性` are two lists. */
export const keyOf = ({ scheme, mark, number }: Spoken): string =>
  scheme ? `${familyOf(scheme)} ${/^[.．、]/.test(number?.mark ?? mark ?? '') ? '.' : ''}` : '';
/** Whether so much more is left of what an entry bears: only then may it stand below. */
export function hasRoom({ title, amount, children, grounds }: Draft, more: number): boolean {
  if (title === undefined || grounds?.includes('byPoints')) return false;
  const given = children.reduce((sum, below) => sum + (below.amount?.value ?? 0), 0);
  return !amount || given + more <= amount.value;
}
export const bareCode = (label: string) =>
  label.replace(/^附录 ?/, '').replace(/^(?:Annex|Appendix) /, '');
export const isSentence = ({ text, title, kind }: Draft): boolean =>
  (text !== undefined && title === undefined) ||
  (text !== undefined && text !== '' && kind !== 'NOTE');
export const isBetween = ({ headed, scheme }: Draft): boolean =>
  headed === true && scheme !== 'dotted' && scheme !== 'lettered' && scheme !== 'decimal';
/** A sentence of a list, and not what stands alone above others in it. */
export const isListed = (one: Draft): boolean => isSentence(one) && !one.headed && !headsList(one);
export const indentOf = (one: Draft): number | undefined => (one as Spoken).paragraph?.indent;

/** An entry that what comes may stand below. */
export interface Open {
  draft: Draft;
  outline: number | undefined;
  key: string;
}

/** The level of the heading whose next number it bears, where its style says a deeper one. */
export function levelByNumber(
  open: readonly Open[],
  { paragraph, scheme, label, ...said }: Spoken,
): number | undefined {
  const own = paragraph.outline;
  if (
    !scheme ||
    label == null ||
    own === undefined ||
    /^(?:dotted|lettered|indicator)/.test(scheme)
  )
    return undefined;
  const key = keyOf({ paragraph, scheme, label, ...said });
  const last = open.findLast((one) => one.key === key);
  if (!last || (last.outline ?? 10) >= own) return undefined;
  const next = schemes[scheme].number(last.draft.label ?? '') + 1;
  return next === schemes[scheme].number(label) ? last.outline : undefined;
}
