import { foldWithPlaces, type Folded } from './fold';
import { lettersAt } from './score';
import type { Said } from './shadow';

export interface Excerpt {
  excerpt: string;
  /** Start and end of each word in it, in pairs. */
  marks: number[];
}

const AROUND = 40;

/** The text around the first place where a word stands; the name where the text holds none. */
export function excerptOf(
  { number, names, aside, lines }: Said,
  words: readonly string[],
): Excerpt {
  const text = joined(lines, '\n', words);
  if (text.places.length > 0) return cut(text);
  const called = (own: string) => joined([own, ...names, ...aside].filter(Boolean), ' ', words);
  const byOwn = called(number?.own ?? '');
  if (!number || byOwn.found === words.length) return cut(byOwn);
  const byPath = called(number.path);
  return cut(byPath.found > byOwn.found ? byPath : byOwn);
}

interface Place {
  start: number;
  end: number;
}
interface Joined {
  shown: string;
  places: Place[];
  /** How many words stand in it. */
  found: number;
}

/** Pieces in one text, with where each word stands first; no word stands in two of them. */
function joined(pieces: readonly string[], by: string, words: readonly string[]): Joined {
  const folded = pieces.map(foldWithPlaces);
  const begins: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    begins.push(at);
    at += piece.length + by.length;
  }
  const places = words.flatMap((word): Place[] => {
    for (const [i, one] of folded.entries()) {
      const found = placeIn(one, word, by === ' ');
      const begin = begins[i] ?? 0;
      if (found) return [{ start: begin + found.start, end: begin + found.end }];
    }
    return [];
  });
  return {
    shown: pieces.join(by),
    places: places.sort((a, b) => a.start - b.start),
    found: places.length,
  };
}

function placeIn({ text, places }: Folded, word: string, named: boolean): Place | null {
  const known = text.indexOf(word);
  const at = known < 0 && named ? lettersAt(text, word) : known;
  if (!places) return at < 0 ? null : { start: at, end: at + word.length };
  const [start, end] = [places.starts[at], places.ends[at + word.length - 1]];
  return start === undefined || end === undefined ? null : { start, end };
}

function cut({ shown, places }: Joined): Excerpt {
  const from = Math.max(0, (places[0]?.start ?? 0) - AROUND);
  const to = Math.min(shown.length, (places[0]?.end ?? 0) + 2 * AROUND);
  const lead = from > 0 ? '…' : '';
  return {
    excerpt: lead + shown.slice(from, to) + (to < shown.length ? '…' : ''),
    marks: places
      .filter(({ end }) => end <= to)
      .flatMap(({ start, end }) => [start - from + lead.length, end - from + lead.length]),
  };
}
