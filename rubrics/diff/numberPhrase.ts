import { nodesAt } from '../tree/tree';
import { topmost } from './changeParts';
import { endsOf } from './ends';
import { named } from './named';
import { codeOf, partName } from './names';
import { numberingStyle } from './numberingStyle';
import type { Telling } from './telling';
import { shownText } from './phraseParts';

/** Numbers that are others now, or are printed otherwise. */
export function numberPhrase({ change, whole, zh, say }: Telling): string {
  const { from, to, before, after } = change;
  const [part, ...others] = new Set(nodesAt(whole.head, to).map(partName));
  // What is counted through the text may go on through several parts.
  const [place, of] = part && !others.length ? [`${part} `, ` of ${part}`] : ['', ''];
  if (from.length === 1 && before !== null && after === null)
    return say(
      `${place}编号${before}取消,现为${named(nodesAt(whole.head, to), zh)}。`,
      `Number ${before}${of} is gone; it is ${named(nodesAt(whole.head, to), zh)} now.`,
    );
  const below = from.length > 1 ? say(`,共${from.length}条`, `, ${from.length} clauses`) : '';
  const [bs, hs] = [nodesAt(whole.base, from), nodesAt(whole.head, to)];
  if (numberingStyle(bs, hs)) {
    const ends =
      others.length === 0 ? endsOf(bs.map(codeOf).filter((code) => code !== null)) : null;
    return say(
      `${place}编号样式由“${before}”改为“${after}”${ends ? `(${ends})` : ''}${below}。`,
      `Numbers${of} are printed “${after}” and no more “${before}”${ends ? ` (${ends})` : ''}${below}.`,
    );
  }
  if (after === null)
    return say(
      `${place}编号${before ?? ''}取消${below}。`,
      `Number ${before ?? ''}${of} is gone${below}.`,
    );
  if (before === null) {
    const single = to.length === 1 ? shownText(topmost(whole.head, to), zh) : '';
    return say(
      `${place}增加了编号${after}${single}${below}。`,
      `Number ${after}${single}${of} is new${below}.`,
    );
  }
  return say(
    `${place}编号${before}顺改为${after}${below}。`,
    `Number ${before}${of} became ${after}${below}.`,
  );
}
