import { lawOf } from '../kinds';
import { UNITS } from '../kinds/weight';
import { sum } from '../tree/points';
import { nodesAt, type Tree } from '../tree/tree';
import type { Change, Difference } from './change';
import { topmost } from './changeParts';
import { nameOf } from './names';
import { fromTo, memberPlace, quoted, rank, sample, shownWhole } from './phraseParts';
import { fieldWord, isToldByName, valuesOf } from './told';

type Language = 'zh' | 'en';
/** A change on its way into a sentence: the names of both sides, and a choice of language. */
interface Telling {
  change: Change;
  whole: Difference;
  zh: boolean;
  from: string;
  to: string;
  say(zh: string, en: string): string;
}

/** One change → one sentence, which a reader understands without the texts beside it. */
export function phrase(change: Change, whole: Difference, language: Language = 'zh'): string {
  const { from, to, type } = change;
  const zh = language === 'zh';
  const telling: Telling = {
    change,
    whole,
    zh,
    from: named(whole.base, from, zh),
    to: named(whole.head, to, zh),
    say: (chinese, english) => (zh ? chinese : english),
  };
  const sentence = isToldByName(change) ? plainSentence : sentences[type];
  return sentence(telling) + indirect(telling);
}

/** True of any field: 更改了1.1的“备注”:由“…”改为“…”. */
function plainSentence({ change, whole, zh, to, say }: Telling): string {
  const place = memberPlace(change, whole, zh);
  const word = fieldWord(change, zh);
  const [[was], [now]] = [nodesAt(whole.base, change.from), nodesAt(whole.head, change.to)];
  const { before, after } = valuesOf(change, { was, now }, zh);
  if (before === null)
    return say(
      `增加了${to}${place}的“${word}”:${quoted(after)}。`,
      `Added the “${word}” of ${to}${place}: ${quoted(after)}.`,
    );
  if (after === null)
    return say(
      `删除了${to}${place}的“${word}”:${quoted(before)}。`,
      `Removed the “${word}” of ${to}${place}: ${quoted(before)}.`,
    );
  return say(
    `更改了${to}${place}的“${word}”${fromTo(before, after, zh)}。`,
    `Changed the “${word}” of ${to}${place}${fromTo(before, after, zh)}.`,
  );
}

const sentences: Record<Change['type'], (telling: Telling) => string> = {
  ADDED: ({ change, whole, zh, say }) => {
    const came = shownWhole(topmost(whole.head, change.to), change.to.length, zh);
    return say(`增加了${came}。`, `Added ${came}.`);
  },
  REMOVED: ({ change, whole, zh, say }) => {
    const gone = shownWhole(topmost(whole.base, change.from), change.from.length, zh);
    return say(`删除了${gone}。`, `Removed ${gone}.`);
  },
  MOVED: ({ change, zh, from, to, say }) => {
    if (change.field === 'place') return say(`将${from}移至${to}。`, `Moved ${from} to ${to}.`);
    const [before, after] = [change.before ?? say('无', 'none'), change.after ?? say('无', 'none')];
    return say(
      `${to}的${fieldWord(change, zh) || '类别'}由“${before}”改为“${after}”。`,
      `The ${fieldWord(change, zh)} of ${to} changed from “${before}” to “${after}”.`,
    );
  },
  REORDERED: ({ change, whole, from, say }) => {
    const [a, b] = [rank(whole.base, change.from), rank(whole.head, change.to)];
    return say(
      `调整了${from}在同级中的次序(由第${a}到第${b})。`,
      `${from} changed its place among its siblings (from ${a} to ${b}).`,
    );
  },
  RENUMBERED: ({ change: { from, before, after }, say }) => {
    const below = from.length > 1 ? say(`,共${from.length}条`, `, ${from.length} clauses`) : '';
    const [was, now] = [before ?? say('(无)', '(none)'), after ?? say('(无)', '(none)')];
    return say(`编号${was}顺改为${now}${below}。`, `Number ${was} became ${now}${below}.`);
  },
  RETITLED: ({ change, from, say }) => {
    const { before, after } = change;
    if (lawOf(change).stands === 'whole')
      return say(
        `标准名称由《${before}》改为《${after}》。`,
        `The title changed from “${before}” to “${after}”.`,
      );
    const [was, now] = [quoted(before), quoted(after)];
    return say(
      `${from}的名称由${was}改为${now}。`,
      `The title of ${from} changed from ${was} to ${now}.`,
    );
  },
  REWORDED: ({ change, zh, to, say }) =>
    say(`更改了${to}的文字${sample(change, zh)}。`, `Reworded ${to}${sample(change, zh)}.`),
  REWEIGHTED: ({ change, to, say }) => {
    const { before, after, field } = change;
    const [word, name] = [fieldWord(change, true), fieldWord(change, false)];
    const [unit, of] = UNITS[field ?? ''] ?? ['', ''];
    if (before === null)
      return say(
        `${to}增设${word}${after}${unit}。`,
        field === 'share'
          ? `${to} was given a share of ${after} %.`
          : `${to} was given ${after} points.`,
      );
    if (after === null)
      return say(
        `${to}不再设${word}(原${before}${unit})。`,
        `${to} bears no ${name} any more (${before}${of} before).`,
      );
    const more = sum([Number(after), -Number(before)]);
    const signed = `(${more > 0 ? '+' : ''}${more})`;
    return say(
      `${to}的${word}由${before}${unit}改为${after}${unit}${signed}。`,
      `The ${name} of ${to} changed from ${before}${of} to ${after}${of} ${signed}.`,
    );
  },
  REGUIDED: ({ change, whole, zh, to, say }) => {
    const place = memberPlace(change, whole, zh);
    const { before, after } = change;
    if (before === null)
      return say(`${to}${place}增加了${quoted(after)}。`, `${to}: added ${quoted(after)}${place}.`);
    if (after === null)
      return say(
        `${to}${place}删除了${quoted(before)}。`,
        `${to}: removed ${quoted(before)}${place}.`,
      );
    const what = `${to}${place}${sample(change, zh)}`;
    return say(`更改了${what}。`, `Changed ${what}.`);
  },
  REDEFINED: ({ change, zh, to, say }) => {
    const word = fieldWord(change, zh);
    return say(
      `更改了${to}的${word}${sample(change, zh)}。`,
      `Changed the ${word} of ${to}${sample(change, zh)}.`,
    );
  },
  SPLIT: ({ from, to, say }) => say(`将${from}拆分为${to}。`, `Split ${from} into ${to}.`),
  MERGED: ({ from, to, say }) => say(`将${from}合并为${to}。`, `Merged ${from} into ${to}.`),
};

function named(tree: Tree, keys: readonly string[], zh: boolean): string {
  const names = keys.flatMap((key) => {
    const node = tree.byKey.get(key);
    return node ? [nameOf(node)] : [];
  });
  return names.join(zh ? '、' : ', ');
}

function indirect({ change: { indirect: touched }, say }: Telling): string {
  if (touched.length === 0) return '';
  return say(
    `间接影响使用该术语的${touched.length}条。`,
    ` It touches ${touched.length} clauses that use the term.`,
  );
}
