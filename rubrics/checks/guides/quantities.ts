import { plainShare } from '../lists/degrees';

/** What a word stands for, in percent of the whole. */
export interface Quantity {
  word: string;
  quote: string;
  least: number;
  most: number;
  withLeast: boolean;
  withMost: boolean;
}

const BELOW = '少于|小于|低于|不足|不到|少於';
const UP_TO = '不超过|不多于|不大于|不高于|至多';
const ABOVE = '大于|多于|超过|高于';
const FROM = '不少于|不小于|不低于|至少|达到';
const BOUND = `(?:${UP_TO}|${FROM}|${BELOW}|${ABOVE})\\s*\\d+(?:\\.\\d+)?\\s*%?`;
const HOW = `(${UP_TO}|${FROM}|${BELOW}|${ABOVE})\\s*(\\d+(?:\\.\\d+)?)`;
const DEFINED = new RegExp(
  '([\\p{Script=Han}]{2,5})\\s*(?:[-—–:\\uff1a]+|是指|指|为)\\s*' +
    `(${BOUND}(?:[,\\uff0c、且和至到]*\\s*${BOUND})*)(?=[;\\uff1b。,\\uff0c]|$)`,
  'gu',
);
const RANGE =
  /([\p{Script=Han}]{2,5})\s*(?:[-—–:\uff1a]+|是指|指|为)\s*(\d+(?:\.\d+)?)\s*%?\s*[~\uff5e—–至到-]\s*(\d+(?:\.\d+)?)\s*%/gu;

/** Definitions of quantity words in a text: `少量-少于15%;部分-大于15%,小于30%`. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  const whole = { least: 0, most: 100, withLeast: true, withMost: true };
  for (const [quote, word = '', bounds = ''] of text.matchAll(DEFINED)) {
    const quantity: Quantity = { ...whole, word, quote };
    for (const [, how = '', number] of bounds.matchAll(new RegExp(HOW, 'g')))
      bound(quantity, how, Number(number));
    found.push(quantity);
  }
  for (const [quote, word = '', least, most] of text.matchAll(RANGE))
    found.push({ ...whole, word, quote, least: Number(least), most: Number(most) });
  return found.sort((a, b) => a.least - b.least || a.most - b.most);
}

function bound(quantity: Quantity, how: string, number: number): void {
  const is = (words: string) => words.split('|').includes(how);
  if (is(BELOW) || is(UP_TO)) Object.assign(quantity, { most: number, withMost: is(UP_TO) });
  else Object.assign(quantity, { least: number, withLeast: is(FROM) });
}

/** Whether a definition goes against what the word says by itself: `多数` below a half. */
export function againstPlain({ word, least, most }: Quantity): boolean {
  const plain = plainShare.get(word);
  if (!plain) return false;
  const [from, to] = plain;
  const middle = (least + most) / 2;
  return middle < from || middle > to;
}
