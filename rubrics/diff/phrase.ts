import { lawOf, placedLaw } from '../kinds';
import { UNITS } from '../kinds/weight';
import { sum } from '../tree/points';
import { nodesAt, type Tree } from '../tree/tree';
import type { Change, Difference } from './change';
import { topmost, askedBy } from './changeParts';
import { essence } from './essence';
import { spotName, spotOf, tableAt } from './gridPhrase';
import { nameOf, partName } from './names';
import { extent, fromTo, memberPlace, quoted, rank, sample, shownWhole } from './phraseParts';
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
  const byName = isToldByName(change) ? plainSentence : sentences[type];
  const sentence = spotOf(change) ? tableSentence : byName;
  const said = sentence(telling) + indirect(telling);
  return zh ? said : said.replace(/^./u, (first) => first.toUpperCase());
}

/** What happened to a column, a row or a cell of a table. */
function tableSentence(telling: Telling): string {
  const { change, whole, zh, to, from, say } = telling;
  const spot = spotOf(change)!;
  const table = tableAt(change, spot, whole);
  const what = table ? spotName(table, spot, zh) : '';
  const { before, after, type } = change;
  if (type === 'REORDERED')
    return say(
      `将${to}的${what}由第${before}移至第${after}。`,
      `Moved ${what} of ${to} from place ${before} to ${after}.`,
    );
  if (type === 'RENUMBERED')
    return say(
      `${to}${what}的编号${before}顺改为${after}。`,
      `Numbers ${before} in ${what} of ${to} became ${after}.`,
    );
  if (before === null && spot.rest === '')
    return say(
      `${to}增加了${what}:${quoted(after)}。`,
      `Added ${what} to ${to}: ${quoted(after)}.`,
    );
  if (after === null && spot.rest === '')
    return say(
      `${from}删除了${what}:${quoted(before)}。`,
      `Removed ${what} from ${from}: ${quoted(before)}.`,
    );
  if (spot.row === null)
    return say(
      `${to}的栏名“${before}”改为“${after}”。`,
      `The column “${before}” of ${to} is called “${after}” now.`,
    );
  return cellSentence(telling, what);
}

function cellSentence({ change, whole, zh, to, say }: Telling, what: string): string {
  const { before, after } = valuesOf(change, nodesOf(change, whole), zh);
  const told = isToldByName(change)
    ? say(
        `的“${fieldWord(change, zh)}”:“${before ?? '不合并'}”改为“${after ?? '不合并'}”`,
        `, its “${fieldWord(change, zh)}”: “${before ?? 'none'}” became “${after ?? 'none'}”`,
      )
    : sample({ before: before || null, after: after || null }, zh);
  return say(`更改了${to}${what}${told}。`, `Changed ${what} of ${to}${told}.`);
}

/** The entry of which a change speaks, on both sides. */
function nodesOf({ from, to }: Change, { base, head }: Difference) {
  const [[was], [now]] = [nodesAt(base, from), nodesAt(head, to)];
  return { was, now };
}

/** True of any field: 更改了1.1的“备注”:由“…”改为“…”. */
function plainSentence({ change, whole, zh, to, say }: Telling): string {
  const place = memberPlace(change, whole, zh);
  const word = fieldWord(change, zh);
  const { before, after } = valuesOf(change, nodesOf(change, whole), zh);
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
  RENUMBERED: ({ change: { from, to, before, after }, whole, to: now, say }) => {
    const [part, ...others] = new Set(nodesAt(whole.head, to).map(partName));
    // What is counted through the text may go on through several parts.
    const [place, of] = part && !others.length ? [`${part} `, ` of ${part}`] : ['', ''];
    if (from.length === 1 && before !== null && after === null)
      return say(
        `${place}编号${before}取消,现为${now}。`,
        `Number ${before}${of} is gone; it is ${now} now.`,
      );
    const below = from.length > 1 ? say(`,共${from.length}条`, `, ${from.length} clauses`) : '';
    const [was, is] = [before ?? say('(无)', '(none)'), after ?? say('(无)', '(none)')];
    return say(
      `${place}编号${was}顺改为${is}${below}。`,
      `Number ${was}${of} became ${is}${below}.`,
    );
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
  REDRAWN: ({ change: { before, after }, to, say }) => {
    if (before === null) return say(`${to}补入了图片。`, `${to} has its picture now.`);
    if (after === null) return say(`删去了${to}的图片。`, `Removed the picture of ${to}.`);
    return say(`${to}换了图片。`, `${to} has another picture.`);
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
    const [all, inAll] = change.from.length + change.to.length > 2 ? ['合计', ' in all'] : ['', ''];
    return say(
      `${to}的${word}${all}由${before}${unit}改为${after}${unit}${signed}。`,
      `The ${name} of ${to}${inAll} changed from ${before}${of} to ${after}${of} ${signed}.`,
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
  SPLIT: (telling) => {
    const [from, to, also] = partedText(telling);
    return telling.say(`将${from}拆分为${to}${also}。`, `Split ${from} into ${to}${also}.`);
  },
  MERGED: (telling) => {
    const [from, to, also] = partedText(telling);
    return telling.say(`将${from}合并为${to}${also}。`, `Merged ${from} into ${to}${also}.`);
  },
};

/** Both sides of a parting with their points, and what of the wording changed with it. */
function partedText({ change, whole, zh }: Telling): [from: string, to: string, also: string] {
  const { from, to } = change;
  const weighed = (tree: Tree, keys: readonly string[]) =>
    nodesAt(tree, keys)
      .map((node) => nameOf(node, zh) + extent(node, 0, zh))
      .join(zh ? '、' : ', ');
  const [before, after] = [askedBy(whole.base, from), askedBy(whole.head, to)];
  const isReworded = essence(before) !== essence(after) && before !== '' && after !== '';
  // The break between two parts is none of the wording.
  const plain = (text: string) => text.replaceAll('\n', '');
  const also = isReworded ? sample({ before: plain(before), after: plain(after) }, zh) : '';
  return [
    weighed(whole.base, from),
    weighed(whole.head, to),
    also && (zh ? `,并改变文字${also}` : `, reworded${also}`),
  ];
}

function named(tree: Tree, keys: readonly string[], zh: boolean): string {
  const names = keys.flatMap((key) => {
    const node = tree.byKey.get(key);
    return node ? [nameOf(node, zh)] : [];
  });
  return names.join(zh ? '、' : ', ');
}

function indirect({ change: { indirect: touched }, whole, zh, say }: Telling): string {
  if (touched.length === 0) return '';
  // Terms are used in clauses above all; what else uses them is named by its kind.
  const counts = new Map<string, number>();
  for (const { entry } of nodesAt(whole.head, touched)) {
    const law = placedLaw(entry);
    const word = law.bears ? '' : law.word[zh ? 0 : 1];
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const parts = [...counts].map(([word, n]) =>
    say(word === '' ? `${n}条` : `${word}${n}处`, `${n} ${word || 'clause'}${n === 1 ? '' : 's'}`),
  );
  const [zhAll, enAll] = [parts.join('、'), parts.join(', ')];
  const verb = touched.length === 1 ? 'uses' : 'use';
  return say(`间接影响使用该术语的${zhAll}。`, ` It touches ${enAll} that ${verb} the term.`);
}
