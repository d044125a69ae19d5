import { UNITS } from '../kinds/weight';
import { nodesAt } from '../tree/tree';
import { amountsOf } from './amounts';
import type { Change } from './change';
import { endsOf } from './ends';
import { codeOf, partName } from './names';
import type { Telling } from './telling';

/** Whether a change tells the first points of a text, or its last. */
export const isFirstWeights = ({ type, from, to, before, after }: Change): boolean =>
  type === 'REWEIGHTED' &&
  from.length > 1 &&
  from.length === to.length &&
  (before === null || after === null);

/** The first points of a part, or its last, with what they amount to. */
export function weightsPhrase({ change, whole, zh, say }: Telling): string {
  const { from, to } = change;
  const { before, after, word } = amountsOf(change, whole, zh);
  const [unit, of] = UNITS[change.field ?? ''] ?? ['', ''];
  const nodes = after === null ? nodesAt(whole.base, from) : nodesAt(whole.head, to);
  const part = partName(nodes[0]!);
  const ends = endsOf(nodes.map(codeOf).filter((code) => code !== null));
  const place = [part, ends].filter(Boolean).join(' ');
  const n = nodes.length;
  if (after === null)
    return say(
      `${place}共${n}条不再设${word}(原合计${before}${unit})。`,
      `${n} clauses (${place}) bear no ${word} any more (${before}${of} in all before).`,
    );
  return say(
    `${place}共${n}条增设${word},合计${after}${unit}。`,
    `${n} clauses (${place}) were given ${word} of ${after}${of} in all.`,
  );
}
