import { simplified } from '../checks/lists/traditional';

/**
 * A search key: what differs only in width, case, traditional or simplified form is the same, and
 * so is what differs by a blank that stands between Latin letters, figures and Han characters
 * (`GB 50034`, `第 3 章`). The stored text is never folded: only what is searched beside it.
 */
export interface Folded {
  text: string;
  /**
   * Of each unit of `text`, where its character begins and ends in what was folded; null where each
   * stands where it stood.
   */
  places: { starts: number[]; ends: number[] } | null;
}

/** A character with the marks that are set upon it: they fold together. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Of one unit by its code, which is found without comparing; longer ones by what they are. */
const byCode: (string | undefined)[] = [];
const held = new Map<string, string>();

/** Characters are many, different ones few. */
function foldedCharacter(character: string): string {
  if (character.length === 1) {
    const code = character.charCodeAt(0);
    byCode[code] ??= folding(character);
    return byCode[code];
  }
  const known = held.get(character) ?? folding(character);
  if (held.size < MOST) held.set(character, known);
  return known;
}

function folding(character: string): string {
  return [...character.normalize('NFKC').toLowerCase()]
    .map((sign) => simplified.get(sign) ?? sign)
    .join('')
    .replace(/\p{Cs}/gu, '\ufffd');
}
const MOST = 50_000;

/** A text on one line as it is searched, with where each unit of it stood. */
export function foldWithPlaces(text: string): Folded {
  const same = foldedOneForOne(text);
  return same === null ? foldedByPlaces(text) : { text: same, places: null };
}

/** What is made of a unit that folds to one, whatever stands beside it; empty for any other. */
const alone: (string | undefined)[] = [];

/** Most texts have none but such units; null for the others. */
function foldedOneForOne(text: string): string | null {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    alone[code] ??= aloneFrom(text.charAt(i));
    const unit = alone[code];
    if (unit === '') return null;
    folded += unit;
  }
  return folded;
}

function aloneFrom(unit: string): string {
  if (/[\p{M}\p{Cs}]/u.test(unit)) return '';
  const folded = foldedCharacter(unit);
  return folded.length === 1 && folded.trim() !== '' ? folded : '';
}

type Placed = { text: string } & NonNullable<Folded['places']>;

function foldedByPlaces(text: string): Folded {
  const folded: Placed = { text: '', starts: [], ends: [] };
  let at = 0;
  let blank: number | null = null;
  for (const character of text.match(CHARACTER) ?? []) {
    const unit = foldedCharacter(character);
    if (unit.trim() === '') blank ??= at;
    else {
      if (blank !== null && folded.text && !isPassedOver(folded.text, unit))
        add(folded, ' ', blank, at);
      blank = null;
      add(folded, unit, at, at + character.length);
    }
    at += character.length;
  }
  const { text: made, ...places } = folded;
  return { text: made, places };
}

export const fold = (text: string): string => foldWithPlaces(text).text;

function add(folded: Placed, unit: string, start: number, end: number): void {
  folded.text += unit;
  for (let k = 0; k < unit.length; k++) {
    folded.starts.push(start);
    folded.ends.push(end);
  }
}

/** What writers part by a blank or not as they please. */
const CLASSES = [/\p{Script=Latin}/u, /\p{Nd}/u, /\p{Script=Han}/u];
const classOf = (sign: string): number => CLASSES.findIndex((one) => one.test(sign));

function isPassedOver(before: string, after: string): boolean {
  // A sign of two units is looked at whole.
  const last = /[\udc00-\udfff]$/.test(before) ? before.slice(-2) : before.slice(-1);
  const [a, b] = [classOf(last), classOf(String.fromCodePoint(after.codePointAt(0) ?? 0))];
  return a >= 0 && b >= 0 && a !== b;
}
