/** One line of a page that holds anything at all. */
export interface PageLine {
  /** 1-based number on the page. */
  no: number;
  /** Without the layout around it: bullet, indentation, trailing space. */
  text: string;
  bullet: boolean;
  /** Whether white space stood before or after what is left: a break there was a space. */
  before: boolean;
  after: boolean;
  /** The page is cut at a fixed width and this line reached it, so that its end says nothing. */
  full: boolean;
  /** Cut at exactly that width, where a cut may go through a Latin word. */
  cut: boolean;
}

/** A sentence ends here; a factor in brackets may follow it. */
const TERMINATED = /[。;；!！?？](?:[”’"')）]|[(（][A-Za-z]{1,3}[)）])*$/;
export const terminated = (text: string): boolean => TERMINATED.test(text);

/** A line of fewer characters was not folded: it is complete even without a terminator. */
export const FOLDED_FROM = 24;
const FIXED_SHARE = 0.2;
const FIXED_LINES = 8;
/** Headings may stand out of a fixed width, but few do. */
const STRAY_SHARE = 0.2;

/** `l` is what Word's round bullet becomes without its font. */
const BULLET = /^(?:[Ø•·●■◆▪]|l(?=\s+\p{Script=Han}))\s*/u;

/** Page → its lines. Blank lines, byte order mark and the kind of line break carry no meaning. */
export function pageLines(text: string): PageLine[] {
  const raw = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\u200B/g, ''));
  const width = fixedWidth(raw);
  return raw.flatMap((line, i): PageLine[] => {
    const bare = line.trim();
    if (bare === '') return [];
    const stripped = bare.replace(BULLET, '');
    const length = [...line].length;
    return [
      {
        no: i + 1,
        text: stripped,
        bullet: stripped !== bare,
        before: line !== line.trimStart() && stripped === bare,
        after: line !== line.trimEnd(),
        full: width !== null && length + firstWord(raw[i + 1] ?? '') > width,
        cut: length === width,
      },
    ];
  });
}

/** The length that a page's long lines share, or null where they share none. */
function fixedWidth(raw: readonly string[]): number | null {
  const lengths = raw.map((line) => [...line].length).filter((length) => length >= FOLDED_FROM);
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  const longer = lengths.filter((length) => length > width).length;
  return count >= FIXED_LINES &&
    count >= lengths.length * FIXED_SHARE &&
    longer <= count * STRAY_SHARE
    ? width
    : null;
}

const firstWord = (line: string) => /^[A-Za-z]+/.exec(line)?.[0].length ?? 1;

const LATIN_END = /[A-Za-z]$/;
const LATIN_START = /^[A-Za-z]/;

/**
 * Text of two lines that were one; a space stands where the break had one, or where two Latin words
 * would run together.
 */
export function rejoined(text: string, last: PageLine, next: PageLine): string {
  const words = LATIN_END.test(text) && LATIN_START.test(next.text) && !last.cut;
  return text + (last.after || next.before || words ? ' ' : '') + next.text;
}

/**
 * Layout spaces inside a heading (`引 言`, `(制 造 类 )`) left out; those between Latin words stay.
 */
export const squeezed = (text: string): string =>
  text.replace(/(?<=[\p{Script=Han}(（)）,、])\s+|\s+(?=[\p{Script=Han}(（)）])/gu, '');
