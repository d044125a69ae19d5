import { lawOf, placedLaw } from '../kinds';
import { UNITS } from '../kinds/weight';
import { sum } from '../tree/sum';
import { nodesAt } from '../tree/tree';
import { amountsOf } from './amounts';
import type { Change, Difference } from './change';
import { topmost } from './changeParts';
import { spotName, spotOf, tableAt } from './gridPhrase';
import { nameOf } from './names';
import { numberPhrase } from './numberPhrase';
import { isFirstWeights, weightsPhrase } from './weightsPhrase';
import { partedText } from './partedPhrase';
import { fromTo, memberPlace, quoted, ranks, sample, shownWhole, wholeMember } from './phraseParts';
import { named } from './named';
import { signPhrase } from './signPhrase';
import { isSignStyle } from './signStyle';
import type { Telling } from './telling';
import { fieldWord, isToldByName, valuesOf } from './told';

type Language = 'zh' | 'en';

/** One change → one sentence, which a reader understands without the texts beside it. */
export function phrase(change: Change, whole: Difference, language: Language = 'zh'): string {
  const { from, to, type } = change;
  const zh = language === 'zh';
  const telling: Telling = {
    change,
    whole,
    zh,
    from: named(nodesAt(whole.base, from), zh),
    to: named(nodesAt(whole.head, to), zh, whole),
    say: (chinese, english) => (zh ? chinese : english),
  };
  const byName = isToldByName(change) ? plainSentence : sentences[type];
  const sentence = spotOf(change) ? tableSentence : byName;
  const said = sentence(telling) + indirect(telling);
  return zh ? said : said.replace(/^./u, (first) => first.toUpperCase());
}

/** What happened to a column, a row or a cell of a table. */
function tableSentence(telling: Telling): string {
  const { change, whole, zh, to, say } = telling;
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
      `${to}删除了${what}:${quoted(before)}。`,
      `Removed ${what} from ${to}: ${quoted(before)}.`,
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
  MOVED: ({ change, whole, zh, from, to, say }) => {
    // Whence is said, so whither needs no number of before.
    const whither = named(nodesAt(whole.head, change.to), zh);
    if (change.field === 'place')
      return say(`将${from}移至${whither}。`, `Moved ${from} to ${whither}.`);
    const [before, after] = [change.before ?? say('无', 'none'), change.after ?? say('无', 'none')];
    return say(
      `${to}的${fieldWord(change, zh) || '类别'}由“${before}”改为“${after}”。`,
      `The ${fieldWord(change, zh)} of ${to} changed from “${before}” to “${after}”.`,
    );
  },
  REORDERED: ({ change, whole, to, say }) => {
    const [a, b] = ranks(change, whole);
    return say(
      `调整了${to}在同级中的次序(由第${a}到第${b})。`,
      `${to} changed its place among its siblings (from ${a} to ${b}).`,
    );
  },
  RENUMBERED: numberPhrase,
  RETITLED: ({ change, whole, zh, to, say }) => {
    const { before, after } = change;
    if (lawOf(change).stands === 'whole')
      return say(
        `标准名称由《${before}》改为《${after}》。`,
        `The title changed from “${before}” to “${after}”.`,
      );
    const [was, now] = [quoted(before), quoted(after)];
    const { was: old, now: place } = nodesOf(change, whole);
    const of = (place && nameOf(place, zh, old, old)) || to;
    if (before === null) return say(`${of}增加了名称${now}。`, `${of} has a title now: ${now}.`);
    if (after === null)
      return say(`删除了${of}的名称${was}。`, `Removed the title of ${of}: ${was}.`);
    return say(
      `${of}的名称由${was}改为${now}。`,
      `The title of ${of} changed from ${was} to ${now}.`,
    );
  },
  REDRAWN: ({ change: { before, after }, to, say }) => {
    if (before === null) return say(`${to}补入了图片。`, `${to} has its picture now.`);
    if (after === null) return say(`删去了${to}的图片。`, `Removed the picture of ${to}.`);
    return say(`${to}换了图片。`, `${to} has another picture.`);
  },
  REWORDED: (telling) => {
    const { change, zh, to, say } = telling;
    if (isSignStyle(change)) return signPhrase(telling);
    return say(`更改了${to}的文字${sample(change, zh)}。`, `Reworded ${to}${sample(change, zh)}.`);
  },
  REWEIGHTED: (telling) => {
    const { change, whole, zh, to, say } = telling;
    const { before, after, word } = amountsOf(change, whole, zh);
    const [unit, of] = UNITS[change.field ?? ''] ?? ['', ''];
    if (isFirstWeights(change)) return weightsPhrase(telling);
    if (before === null)
      return say(`${to}增设${word}${after}${unit}。`, `${to} was given ${given(change, after!)}.`);
    if (after === null)
      return say(
        `${to}不再设${word}(原${before}${unit})。`,
        `${to} bears no ${word} any more (${before}${of} before).`,
      );
    const more = sum([Number(after), -Number(before)]);
    const signed = `(${more > 0 ? '+' : ''}${more})`;
    const [all, inAll] = change.from.length + change.to.length > 2 ? ['合计', ' in all'] : ['', ''];
    return say(
      `${to}的${word}${all}由${before}${unit}改为${after}${unit}${signed}。`,
      `The ${word} of ${to}${inAll} changed from ${before}${of} to ${after}${of} ${signed}.`,
    );
  },
  REGUIDED: ({ change, whole, zh, to, say }) => {
    const place = memberPlace(change, whole, zh);
    const { before, after } = change;
    const member = wholeMember(change, whole, zh);
    if (member !== null)
      return before === null
        ? say(`${to}增加了${member}。`, `${to}: added ${member}.`)
        : say(`${to}删除了${member}。`, `${to}: removed ${member}.`);
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
    const [from, to, also] = partedText(telling.change, telling.whole, telling.zh);
    return telling.say(`将${from}拆分为${to}${also}。`, `Split ${from} into ${to}${also}.`);
  },
  MERGED: (telling) => {
    const [from, to, also] = partedText(telling.change, telling.whole, telling.zh);
    return telling.say(`将${from}合并为${to}${also}。`, `Merged ${from} into ${to}${also}.`);
  },
};

const given = ({ field, after: raw }: Change, amount: string): string => {
  if (field === 'share') return `a share of ${amount} %`;
  return Number(raw) < 0 ? `a deduction of ${amount} points` : `${amount} points`;
};

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
