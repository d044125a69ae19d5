import { amountsOf } from '../diff/amounts';
import { isFirstWeights } from '../diff/weightsPhrase';
import { fieldWord, valuesOf } from '../diff/told';
import { isList, type WordPair } from '../kinds/field';
import { fieldAt } from '../kinds/walk';
import { pointsText, UNITS } from '../kinds/weight';
import { CLAUSE_KIND_WORDS, COLUMN_WORDS, DIMENSION_WORDS } from '../kinds/words';
import { lawOf, placedLaw } from '../kinds';
import type { Node } from '../tree/tree';
import {
  padded,
  placeOf,
  type ArticleBit,
  type Quote,
  type SheetTelling,
} from './amendmentTelling';

/** One field of one entry. */
export function fieldBits(telling: SheetTelling): ArticleBit[] {
  const { change, place, was, now } = telling;
  const { field, before, after } = change;
  const word = fieldWord(change, true);
  const own = field !== null && CODES[field];
  if (own) return [`将${padded(place)}的${word}由“${own(before)}”改为“${own(after)}”`];
  const declared = field === null ? undefined : fieldAt(change.kind, field);
  const running = declared && !isList(declared) && declared.checked?.running;
  const isText = field === 'text' || field === null;
  const what = isText ? place : `${padded(place).trimStart()}的${word}`;
  if (running && before && after) return telling.reworded(what, before, after);
  if (lawOf(change).stands === 'satellite') return printedBits(telling);
  const isName = after && was && !placedLaw(was.entry).bears && field === nameField(was, before);
  if (isName) return [`将${padded(place)}的名称修改为`, telling.new(after ?? '')];
  const told = valuesOf(change, { was, now }, true);
  const inWords = told.before !== before || told.after !== after;
  const [old, other] = inWords
    ? [`“${told.before}”`, `“${told.after}”`]
    : [telling.old(before ?? ''), telling.new(after ?? '')];
  return setBits(`${padded(place)}的${word}`, told.before && old, told.after && other);
}

/** 增加, 删去, 修改为. */
function setBits(
  what: string,
  old: ArticleBit | null | '',
  now: ArticleBit | null | '',
): ArticleBit[] {
  if (!old) return [`增加${what}：`, now || '（空）'];
  if (!now) return [`删去${what}`, old];
  return [`将${what}`, old, '修改为', now];
}

/** The field by which an entry is called, where it is what changed. */
const nameField = ({ entry }: Node, before: string | null): string | undefined => {
  const called = placedLaw(entry).called(entry.content);
  return Object.entries(entry.content).find(
    ([, value]) => value === before && called?.name === before,
  )?.[0];
};

/** The title page speaks of the whole. */
export function factsBits(telling: SheetTelling): ArticleBit[] {
  const {
    change,
    whole: { base, head },
  } = telling;
  const said = (of: Quote['of'], quote: string | null): ArticleBit | null =>
    quote && { quote, of, keys: [(of === 'base' ? base : head).facts.key] };
  return setBits(fieldWord(change, true), said('base', change.before), said('head', change.after));
}

/** Signs of another style: where, and which for which. */
export function signBits({ change: { before, after }, from }: SheetTelling): ArticleBit[] {
  const places = [...new Set(from.map((node) => padded(placeOf(node)).trim()))];
  const listed = (signs: string | null) => `“${[...(signs ?? '')].join(' ')}”`;
  return [
    `将下列 ${places.length} 处条文中的标点、数字 ${listed(before)} 依次改为 ${listed(after)}：${places.join('、')}`,
  ];
}

/** Points or a share, as they are printed. */
export function amountBits(telling: SheetTelling): ArticleBit[] {
  const { change, whole, was, now, place } = telling;
  const { before, after, word } = amountsOf(change, whole, true);
  if (isFirstWeights(change)) return everyAmount(telling, word);
  const [unit] = UNITS[change.field ?? ''] ?? [''];
  const what = `${padded(place)}的${word}`;
  const [old, other] = [was, now].map(
    (node) => node?.weight && pointsText(node.weight.content, node.english),
  );
  const [a, b] = [`${before}${unit}`, `${after}${unit}`];
  const isPlain = (text: string | null | undefined, amount: string) => !!text?.includes(amount);
  const like = old?.replace(a, '#') === other?.replace(b, '#');
  if (before === null)
    return setBits(what, null, telling.new(isPlain(other, b) ? b : (other ?? b)));
  if (after === null) return setBits(what, telling.old(isPlain(old, a) ? a : (old ?? a)), null);
  if (isPlain(old, a) && isPlain(other, b) && like)
    return [`${what.trimStart()}由`, telling.old(a), '改为', telling.new(b)];
  return [`${what.trimStart()}由`, telling.old(old ?? a), '改为', telling.new(other ?? b)];
}

/** The first points of a text, or its last: each of them. */
function everyAmount({ change, from, to }: SheetTelling, word: string): ArticleBit[] {
  const came = change.before === null;
  const of = came ? 'head' : 'base';
  return [
    came ? `增设${word}：` : `取消${word}：`,
    ...(came ? to : from).flatMap(({ entry, weight, english }, i): ArticleBit[] => [
      `${i === 0 ? '' : '，'}${padded(placeOf(from[i]!)).trimStart()}`,
      { quote: pointsText(weight!.content, english)!, of, keys: [entry.key] },
    ]),
  ];
}

/** The way in which points are printed, which stay what they are. */
function printedBits(telling: SheetTelling): ArticleBit[] {
  const { was, now, place, change } = telling;
  const [old, other] = [was, now].map((node) => pointsText(node!.weight!.content, node!.english));
  return setBits(
    `${padded(place)}的${fieldWord(change, true)}`,
    telling.old(old!),
    telling.new(other!),
  );
}

export function pictureBits({ change: { before, after }, place }: SheetTelling): ArticleBit[] {
  if (after === null) return [`删去${padded(place)}的图片`];
  return [`${before === null ? '补入' : '更换'}${padded(place)}的图片（图见修改后的文本）`];
}

const wordIn =
  (words: Readonly<Record<string, WordPair>>) =>
  (code: string | null): string =>
    code === null ? '未设' : (words[code]?.[0] ?? code);
const RANGE_FIRST: Readonly<Record<string, WordPair>> = {
  true: ['区间在前', 'range first'],
  false: ['区间在后', 'range last'],
};
/** What the law alone reads has words of its own; a code is none for a reader. */
const CODES: Readonly<Record<string, (code: string | null) => string>> = {
  kind: wordIn(CLAUSE_KIND_WORDS),
  column: wordIn(COLUMN_WORDS),
  dimension: wordIn(DIMENSION_WORDS),
  part: wordIn({}),
  rangeFirst: wordIn(RANGE_FIRST),
};
