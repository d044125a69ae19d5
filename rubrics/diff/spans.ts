import { hunks, type Hunk } from './sequence';
import { calloutsOf, type Callout } from './callouts';
import { words as plainWords } from './words';

export const SPAN_KINDS = ['SAME', 'INSERTED', 'DELETED'] as const;
/** A run of text that stayed, came or went. `callout`: what in it a reader must not overlook. */
export interface Span {
  kind: (typeof SPAN_KINDS)[number];
  text: string;
  callout: Callout | null;
}

/**
 * What stayed, went and came between two texts, by word: the spans that are not INSERTED give
 * `before`, those that are not DELETED give `after`. What went stands before what came. Swapping
 * the texts swaps the two.
 * @param words how a text is cut; with a glossary its terms stay whole
 */
export function spans(
  before: string,
  after: string,
  words: (text: string) => string[] = plainWords,
): Span[] {
  const [a, b] = [words(before), words(after)];
  const found: Span[] = [];
  const push = (kind: Span['kind'], words: readonly string[], callout: Callout | null) => {
    if (words.length > 0) found.push({ kind, text: words.join(''), callout });
  };
  let at = 0;
  for (const hunk of joined(hunks(a, b), a)) {
    const { aFrom, aTo, bFrom, bTo } = hunk;
    const [went, came] = [a.slice(aFrom, aTo), b.slice(bFrom, bTo)];
    const turned = isTurned(went, came) ? 'NEGATION' : null;
    push('SAME', a.slice(at, aFrom), null);
    const [gone, come] = calloutsOf(a, b, hunk);
    push('DELETED', went, gone ?? turned);
    push('INSERTED', came, come ?? turned);
    at = aTo;
  }
  push('SAME', a.slice(at), null);
  return found;
}

/** Sorts of things, each beside the other: neither denies it. */
const SORTS = /^(?:不动产|[有无](?:线|机|形)$)/u;

/** One is the other denied: 合格 and 不合格, 有效 and 无效. */
function isTurned(went: readonly string[], came: readonly string[]): boolean {
  const [a, b] = [went.join(''), came.join('')];
  const [bareA, bareB] = [a, b].map((text) => text.replace(/^[不未无非有]/u, ''));
  if ([a, b].some((text) => SORTS.test(text))) return false;
  return a !== b && bareA === bareB && bareA !== '';
}

/**
 * A single character between two replacements says nothing to a reader (`[提升→增强]的[能力→水平]`
 * reads worse than one replacement); numbers are always kept apart.
 */
function joined(all: readonly Hunk[], a: readonly string[]): Hunk[] {
  const out: Hunk[] = [];
  for (const hunk of all) {
    const last = out.at(-1);
    const [between, ...more] = last ? a.slice(last.aTo, hunk.aFrom) : [];
    if (
      last &&
      between !== undefined &&
      more.length === 0 &&
      [...between].length === 1 &&
      !/\p{Nd}/u.test(between) &&
      replaces(last) &&
      replaces(hunk)
    )
      [last.aTo, last.bTo] = [hunk.aTo, hunk.bTo];
    else out.push({ ...hunk });
  }
  return out;
}

const replaces = ({ aFrom, aTo, bFrom, bTo }: Hunk): boolean => aTo > aFrom && bTo > bFrom;
