import { boundAt, CLAUSE, type Extent } from './bound';
import { measuresAt } from './measures';
import { senseOf } from './senses';
import type { Hunk } from './sequence';

/**
 * What in a changed run of text a reader must not overlook: the obligation, a number with its unit
 * or any other sign that is content, a negation.
 */
export const CALLOUTS = ['OBLIGATION', 'NUMBER', 'NEGATION'] as const;
export type Callout = (typeof CALLOUTS)[number];

/**
 * 能愿动词 by which GB/T 1.1—2020 (附录 C) tells requirement, recommendation, permission and
 * possibility; 须 and 禁止 as older texts use them.
 */
const OBLIGATION = new Set([
  '应',
  '应当',
  '应该',
  '宜',
  '不宜',
  '可',
  '可以',
  '不必',
  '必须',
  '须',
  '不应',
  '不得',
  '不可',
  '不准',
  '禁止',
  '严禁',
  '能',
  '不能',
  '能够',
]);
/** Verbal forms for expressing provisions (ISO/IEC Directives, Part 2), and what laws use. */
const MODAL =
  /^(?:shall|should|must|may|can|cannot|might|could|ought|required|prohibited|forbidden|permitted|allowed|mandatory|optional)$/iu;
const DENIES = /^(?:not|no|never|none|nor|neither|without|unless|except|\p{L}+n['’]t)$/iu;
/** Words of the segmenter's in which a modal verb and its neighbour are one: 即可, 并可. */
const GLUED = /^(?:[并亦即均也都皆还只方尚则][可能应须]|可[与有由从在加得达扣计]|应[予有])$/u;
const NEGATION = new Set([
  '不',
  '未',
  '无',
  '非',
  '没有',
  '没',
  '未能',
  '不再',
  '不是',
  '并非',
  '除外',
  '除',
]);

/** A word that tells one of the three, with the noun that it is part of, if it is. */
interface Mark {
  callout: Callout;
  noun: Extent | null;
  /** What it tells, the same for words of one force or value. */
  sense: string;
}

/** What the word at a place tells among its neighbours. */
function markAt(words: readonly string[], at: number): Mark | null {
  const word = words[at] ?? '';
  const told = (callout: Callout, noun: Extent | null = null): Mark => ({
    callout,
    noun,
    sense: senseOf(word),
  });
  if (isGlued(words, at))
    return { ...told('OBLIGATION'), sense: /[可应能须]/u.exec(word)?.[0] ?? word };
  if (OBLIGATION.has(word)) {
    // 不|得分: nothing is forbidden there, nothing is earned.
    if (word === '不得' && /^[分奖星]/.test(words[at + 1] ?? '')) return told('NEGATION');
    const noun = boundAt(words, at);
    if (noun === null) return told('OBLIGATION');
    return word.startsWith('不') ? told('NEGATION', noun) : null;
  }
  if (MODAL.test(word) && !isMonth(words, at)) return told('OBLIGATION');
  if (measuresAt(words, at)) return told('NUMBER');
  if (DENIES.test(word) && !isNumeroSign(words, at)) return told('NEGATION');
  return NEGATION.has(word) ? told('NEGATION', boundAt(words, at)) : null;
}

/** May 2026, in May, 1 May. */
const isMonth = (words: readonly string[], at: number): boolean =>
  words[at] === 'May' &&
  (/^[\p{Lu}\p{Nd}]/u.test(words[at + 2] ?? '') ||
    /^(?:\p{Nd}+|in|by|until|from|since|of|each|every|to|and)$/iu.test(words[at - 2] ?? ''));
const isNumeroSign = (words: readonly string[], at: number): boolean =>
  /^no$/iu.test(words[at] ?? '') && words[at + 1] === '.' && /^\p{Nd}/u.test(words[at + 3] ?? '');

/** 应对 is 应 and 对 where something is done to what follows: 应对投诉进行分析. */
function isGlued(words: readonly string[], at: number): boolean {
  const [word = '', after = ''] = [words[at], words[at + 1]];
  if (GLUED.test(word)) return !/^[的性率度]$/.test(after);
  if (word !== '应对') return false;
  const [clause = ''] = words
    .slice(at + 1, at + 1 + CLAUSE)
    .join('')
    .split(/[，,。；;]/);
  return /.(?:进行|加以|予以|给予|作出|做出|实施|开展)/.test(clause);
}

/**
 * The gravest thing that some words of a text tell, or null. A noun with a negation in it
 * (不符合项) denies nothing where it comes or goes whole; where only its negation does, that is
 * one.
 */
export function calloutOf(
  words: readonly string[],
  from = 0,
  to: number = words.length,
): Callout | null {
  return gravest(marksIn(words, from, to));
}

/** The same of both sides of a change; what both tell alike (可以, 可; 三年, 3年) is none. */
export function calloutsOf(
  a: readonly string[],
  b: readonly string[],
  { aFrom, aTo, bFrom, bTo }: Hunk,
): [went: Callout | null, came: Callout | null] {
  const [went, came] = [marksIn(a, aFrom, aTo), marksIn(b, bFrom, bTo)];
  const told = (marks: readonly Mark[], callout: Callout) =>
    marks.flatMap((mark) => (mark.callout === callout ? mark.sense : [])).join();
  const isOther = ({ callout }: Mark) => told(went, callout) !== told(came, callout);
  return [gravest(went.filter(isOther)), gravest(came.filter(isOther))];
}

function marksIn(words: readonly string[], from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = from; at < to; at += 1) {
    const mark = markAt(words, at);
    const isWhole = mark?.noun && mark.noun.from >= from && mark.noun.to <= to;
    if (mark && !isWhole) marks.push(mark);
  }
  return marks;
}
const gravest = (marks: readonly Mark[]): Callout | null =>
  CALLOUTS.find((callout) => marks.some((mark) => mark.callout === callout)) ?? null;

/** What words of one family in a text tell, in their order, as one text to be compared. */
const family =
  (callout: Callout) =>
  (words: readonly string[]): string =>
    words
      .flatMap((_, at) => {
        const mark = markAt(words, at);
        return mark?.callout === callout && mark.noun === null ? mark.sense : [];
      })
      .join();
export const obligationsIn = family('OBLIGATION');
export const numbersIn = family('NUMBER');
export const negationsIn = family('NEGATION');
