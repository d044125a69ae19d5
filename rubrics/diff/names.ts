import { placedLaw } from '../kinds';
import { clauseContent, clauseKind, partOpened } from '../kinds/readers';
import type { WordPair } from '../kinds/field';
import { remembered } from '../remembered';
import { codeAbove, isCoded, numbersFromCode, shortName } from '../tree/addresses';
import { calledAt } from '../tree/called';
import type { Node } from '../tree/tree';

/** Longest run of a paragraph that stands in its name, in characters. */
const SHORT = 12;

/**
 * What people call a place: the printed number with that of its nearest coded ancestor, and the
 * title. A place that bears no number is the n-th of its kind below the nearest that does. Outside
 * 标准内容 the title of the part comes first.
 * @param was the same entry in the text before, whose number is told where it is another
 * @param titled whose title is meant
 */
export function nameOf(node: Node, zh = true, was?: Node, titled: Node = node): string {
  if (isWord(node)) return (zh ? '' : 'the ') + titleOf(titled, zh);
  const place = codeOf(node) ?? placeBelow(node, zh);
  return [partName(node), was ? withFormer(place, node, was, zh) : place, titleOf(titled, zh)]
    .filter(Boolean)
    .join(' ')
    .replace(/ (?=[「『])/g, '');
}

/** `第八条（原第七条）`, `8(3) (7(3) before)`: behind the number that is another now. */
function withFormer(place: string, node: Node, was: Node, zh: boolean): string {
  const [before, now] = [numberOf(was), numberOf(node)];
  const isOther = before !== '' && before !== now && (was.label !== null || node.label === null);
  if (!isOther || place === '') return place;
  const former = [partName(was) === partName(node) ? '' : partName(was), before]
    .filter(Boolean)
    .join(' ');
  const old = zh ? `（原${former}）` : ` (${former} before)`;
  // What lost its number stood under its own.
  if (node.label === null && was.label !== null) return place + old;
  return now === '' ? place + old : place.replace(now, () => now + old);
}

/** Its number, or the nearest above what bears none. */
const numberOf = (node: Node): string => codeOf(node) ?? codedBelow(node);

/**
 * The same as English sentences say it: `clause 1.1(3)`, `clause 1.1 “文化引领” of 评审细则`,
 * `the term “使命”`; what a number says by itself (`表1`, `第三章`) is not said twice.
 */
export function englishName(node: Node): string {
  if (isWord(node)) return nameOf(node, false);
  const at = codeOf(node) ?? placeBelow(node, false);
  const isNumber = at !== '' && !/^(?:[第表图附注]|\p{Ll}{2,} \p{Nd})/u.test(at);
  const [title, part] = [titleOf(node, false), partName(node)];
  return [isNumber && 'clause', at, title, part && (at || title) && `of ${part}`]
    .filter(Boolean)
    .join(' ');
}

/**
 * The printed numbers from the nearest code down (`1.1(2)`, `1.1 b (4)`), and from further above
 * where others bear these, too (`四（三）1①`); or null.
 */
export function codeOf(node: Node): string | null {
  if (isWord(node) || node.label === null) return node.label;
  const numbers = numbersOf(node);
  const short = shortName(node);
  const isShort = numbers.length < 2 || (numbers.length === 2 && !isCoded(node));
  return isShort && short !== null ? short : joined(numbers);
}

/** As many printed numbers as the address has, and all from the nearest code; that one with its. */
function numbersOf(node: Node): string[] {
  const address = node.address.startsWith('~') ? [] : node.address.split('/').slice(1);
  const printed = numbersFromCode(node);
  if (isCoded(node) && printed.length <= 2) return address.length > 1 ? address : [node.label!];
  if (address.length > printed.length) return address;
  const code = isCoded(node) ? null : codeAbove(node);
  const isIn = code !== null && code.part === node.part && printed.length > 1;
  return isIn ? [...numbersOf(code), ...printed.slice(1)] : printed;
}

/** Numbers one behind another: signs of full width need no blank between them. */
const joined = (numbers: readonly string[]): string =>
  numbers.join(' ').replace(/(?<=[（）①-⑳]) | (?=[（）①-⑳])/gu, '');

/** What is addressed by a word of its own, and not by its place. */
const isWord = ({ entry }: Node): boolean => placedLaw(entry).defines(entry.content) !== null;

/** `「文化引领」`, `术语「使命」`, `term “mission”`; '' of what only its place names. */
function titleOf(node: Node, zh: boolean): string {
  const law = placedLaw(node.entry);
  const called = calledAt(node);
  if (!called) return '';
  if (zh) return `${called.what}「${called.name}」`;
  return `${called.what && `${law.word[1]} `}“${called.name}”`;
}

function placeBelow(node: Node, zh: boolean): string {
  const content = clauseContent(node.entry);
  // A guide or a grade of an item is named with it.
  if (!content) return node.part === 'criteria' ? codedBelow(node) : '';
  if (content.title && !content.text) return '';
  const at = node.parent ? (nthIn(node.parent).get(node) ?? 0) : 1;
  const [measure, word] = MEASURE[content.kind] ?? ['条', 'entry'];
  const nth = zh ? `第${at}${measure}` : `${word} ${at}`;
  const start = opening(content.text ?? '');
  const shown = content.title || start === '' ? '' : said(start, zh);
  return [codedBelow(node), nth + shown].filter(Boolean).join(' ');
}

/** Of those below a node that bear no number, which of its kind each is, from 1. */
const nthIn = remembered(({ children }: Node): ReadonlyMap<Node, number> => {
  const counts = new Map<string | null, number>();
  const nth = new Map<Node, number>();
  for (const node of children) {
    if (node.label !== null) continue;
    const kind = clauseKind(node);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    nth.set(node, counts.get(kind)!);
  }
  return nth;
});

const said = (text: string, zh: boolean): string => (zh ? `「${text}」` : ` “${text}”`);

function codedBelow(node: Node): string {
  const above = codedAbove(node);
  return above ? (codeOf(above) ?? '') : '';
}

const MEASURE: Partial<Record<string, WordPair>> = {
  PARAGRAPH: ['段', 'paragraph'],
  LISTITEM: ['项', 'list item'],
  POINT: ['要点', 'point'],
  NOTE: ['注', 'note'],
  METHOD: ['个方法栏', 'method'],
  SCORINGRULE: ['个评分方法', 'scoring rule'],
  CAPTION: ['个图题', 'caption'],
  TABLE: ['个表', 'table'],
  FIGURE: ['个图', 'figure'],
  TABLEHEAD: ['个表头', 'table head'],
  LEAD: ['个引导语', 'introduction'],
};

/** How a text begins; one without Han characters is cut between words, at twice the length. */
export function opening(text: string): string {
  const signs = [...text];
  const isChinese = signs.slice(0, 2 * SHORT).some((sign) => /\p{Script=Han}/u.test(sign));
  if (isChinese) return signs.length > SHORT ? `${signs.slice(0, SHORT).join('')}…` : text;
  if (signs.length <= 2 * SHORT) return text;
  const start = signs.slice(0, 2 * SHORT + 1).join('');
  return `${start.replace(/\s+\S*$/u, '').slice(0, 2 * SHORT)}…`;
}

function codedAbove(node: Node): Node | null {
  for (let at = node.parent; at; at = at.parent)
    if (at.label !== null) return partOpened(at.entry) ? null : at;
  return null;
}

/**
 * Title of the part as this text prints it; none for 标准内容, whose numbers are meant where
 * nothing is said.
 */
export function partName(node: Node): string {
  if (node.part === 'criteria') return '';
  for (let at: Node | null = node; at; at = at.parent) {
    if (partOpened(at.entry) === node.part)
      return at === node ? '' : (clauseContent(at.entry)?.title ?? '');
  }
  return '';
}
