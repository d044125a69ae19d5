import { spans, type Span } from '../diff/spans';

/** What somebody replaces by hand: `old` stands once in the text. Nothing new: it is struck out. */
interface Replacement {
  old: string;
  now: string;
}
/** The same by its place in the text before. */
interface Place {
  from: number;
  to: number;
  now: string;
}
type Words = (text: string) => string[];

/** Replacements that somebody does in one sentence. */
const MOST = 5;

/**
 * How one text becomes the other by few replacements, in the order in which they stand, all of them
 * sought in the text before; null where less than half would stay, so that it is better said whole.
 */
export function replacements(before: string, after: string, words: Words): Replacement[] | null {
  const runs = spans(before, after, words);
  const kept = runs.reduce((sum, { kind, text }) => sum + (kind === 'SAME' ? text.length : 0), 0);
  if (2 * kept < Math.max(before.length, after.length)) return null;
  const places = sought(placesOf(runs), before, words);
  const said = places.reduce((sum, { from, to }) => sum + to - from, 0);
  if (places.length > MOST || said * 4 > before.length * 3) return null;
  return places.map(({ from, to, now }) => ({ old: before.slice(from, to), now }));
}

/** Neighbours that went and came are one place. */
function placesOf(runs: readonly Span[]): Place[] {
  const places: Place[] = [];
  let at = 0;
  let open = false;
  for (const { kind, text } of runs) {
    if (kind === 'SAME') open = false;
    else {
      if (!open) places.push({ from: at, to: at, now: '' });
      open = true;
      const place = places.at(-1)!;
      if (kind === 'DELETED') place.to += text.length;
      else place.now += text;
    }
    if (kind !== 'INSERTED') at += text.length;
  }
  return places;
}

/** Places with as many words around them as it takes for each to stand there once. */
function sought(places: readonly Place[], before: string, words: Words): Place[] {
  let end = 0;
  const bounds = [0, ...words(before).map((word) => (end += word.length))];
  const left = [...places];
  const out: Place[] = [];
  for (let place = left.shift(); place; place = left.shift()) {
    let now: Place = place;
    while (!isOnce(before, now)) {
      const [last, next] = [out.at(-1), left[0]];
      if (now.from > 0 && last && last.to >= now.from) now = joined(out.pop()!, now, before);
      else if (now.from > 0) now = widened(now, bounds, before, 'left');
      else if (next && next.from <= now.to) now = joined(now, left.shift()!, before);
      else if (now.to < before.length) now = widened(now, bounds, before, 'right');
      else break;
    }
    out.push(now);
  }
  return out;
}

/** A sign or a stop alone would be overlooked. */
function isOnce(before: string, { from, to }: Place): boolean {
  const text = before.slice(from, to);
  const isSeen = [...text].length > 1 && /[\p{L}\p{N}]/u.test(text);
  return isSeen && before.indexOf(text) === before.lastIndexOf(text);
}

const joined = (a: Place, b: Place, before: string): Place => ({
  from: a.from,
  to: b.to,
  now: a.now + before.slice(a.to, b.from) + b.now,
});

function widened(
  { from, to, now }: Place,
  bounds: readonly number[],
  before: string,
  side: 'left' | 'right',
): Place {
  if (side === 'left') {
    const start = bounds.findLast((bound) => bound < from) ?? 0;
    return { from: start, to, now: before.slice(start, from) + now };
  }
  const stop = bounds.find((bound) => bound > to) ?? before.length;
  return { from, to: stop, now: now + before.slice(to, stop) };
}
