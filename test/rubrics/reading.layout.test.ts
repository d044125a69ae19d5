import fc from 'fast-check';
import {
  contents,
  hasBullet,
  page,
  pageNames,
  withoutBullet,
  type PageName,
} from './reading.pages';
import { rounds } from '../support/rounds';

/** A page with other line breaks reads the same: each case lays a page out anew and reads both. */

const published = {
  wuhan: contents('wuhan', page('wuhan')),
  shenzhen: contents('shenzhen', page('shenzhen')),
};

/** Compares as text first: deep comparison is only needed to show a difference. */
function same(name: PageName, layout: (text: string) => string): void {
  const read = contents(name, layout(page(name)));
  if (JSON.stringify(read) !== JSON.stringify(published[name]))
    expect(read).toEqual(published[name]);
}

const eachLine = (text: string, change: (line: string) => string | string[]) =>
  text.split('\n').flatMap(change).join('\n');

/**
 * A paragraph that fills its last row to the brim looks like one that goes on: such a page does not
 * say which it is, so here its last character stands on a row of its own.
 */
const ragged = (rows: string[], width: number): string[] => {
  const last = rows[rows.length - 1];
  return [...last].length >= width && /[。;]$/.test(last)
    ? [...rows.slice(0, -1), last.slice(0, -1), last.slice(-1)]
    : rows;
};

/** Cut at a fixed width, through words and numbers alike, as a terminal does. */
const cutAt = (width: number) => (text: string) =>
  eachLine(text, (line) => {
    const characters = [...line];
    if (characters.length < width) return line;
    return ragged(
      Array.from({ length: Math.ceil(characters.length / width) }, (_, i) =>
        characters.slice(i * width, (i + 1) * width).join(''),
      ),
      width,
    );
  });

/** Wrapped at a fixed width, but never inside a Latin word or a number, as an editor does. */
const wrappedAt = (width: number) => (text: string) =>
  eachLine(text, (line) => {
    const lines: string[] = [];
    let row = '';
    for (const word of line.match(/[A-Za-z0-9.%-]+|./gsu) ?? []) {
      if (row !== '' && [...row].length + word.length > width) {
        lines.push(row);
        row = '';
      }
      row += word;
    }
    return ragged([...lines, row], width);
  });

/**
 * Where a line may be broken: not within its first 24 characters, not after a sentence's end, not
 * inside a Latin word, not before a space.
 */
const breakable = (line: string, at: number) =>
  at >= 24 &&
  !/[。;!?]/.test(line[at - 1]) &&
  !(/[A-Za-z]/.test(line[at - 1]) && /[A-Za-z]/.test(line[at])) &&
  !/\s/.test(line[at]);

/** Broken at arbitrary places; `share` of all places where a line may be. */
const brokenBy = (random: () => number, share: number) => (text: string) =>
  eachLine(text, (line) => {
    const places = Array.from({ length: line.length }, (_, at) => at).filter(
      (at) => breakable(line, at) && random() < share,
    );
    return [0, ...places].map((from, i) => line.slice(from, places[i] ?? line.length));
  });

/** Mulberry32: small, seeded, good enough to choose places. */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

describe.each(pageNames)('%s', (name) => {
  test.each([24, 30, 40, 57, 80])('cut at %i characters', (width) => same(name, cutAt(width)));
  test.each([24, 30, 40, 57, 80])('wrapped at %i characters', (width) =>
    same(name, wrappedAt(width)),
  );

  // A space between Han and Latin cannot be guessed once an editor has dropped it; one between
  // Latin words can.
  test.each([24, 30, 40, 57, 80])(
    'wrapped at %i characters, spaces between Latin words lost at the break',
    (width) =>
      same(name, (text) => {
        const rows = wrappedAt(width)(text).split('\n');
        return rows
          .map((row, i) =>
            /[A-Za-z] $/.test(row) && /^[A-Za-z]/.test(rows[i + 1] ?? '') ? row.trimEnd() : row,
          )
          .join('\n');
      }),
  );

  test('long lines broken at arbitrary places', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(0.003, 0.02, 0.1, 0.5), (seed, share) => {
        same(name, brokenBy(seeded(seed), share));
      }),
      { numRuns: rounds(name === 'wuhan' ? 20 : 6), seed: 20190903 },
    );
  });

  test('blank lines, lines of no-break spaces and space at the ends', () => {
    same(name, (text) =>
      eachLine(text, (line) => [line, '', '\u00a0', ` ${line.trim() === '' ? '' : '\u3000'}`]),
    );
    same(name, (text) =>
      text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .join('\n'),
    );
    same(name, (text) => eachLine(text, (line) => `\u3000\u3000${line} `));
  });

  test('other line ends, a byte order mark', () => {
    same(name, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    same(name, (text) => text.replaceAll('\n', '\r'));
  });

  test('other bullets, or none', () => {
    same(name, (text) => eachLine(text, withoutBullet));
    same(name, (text) =>
      eachLine(text, (line) => (hasBullet(line) ? `● ${withoutBullet(line).trim()}` : line)),
    );
    same(name, (text) =>
      cutAt(30)(eachLine(text, (line) => (hasBullet(line) ? withoutBullet(line).trim() : line))),
    );
  });
});

/** Code, title and points of a heading, each on its own line. */
const split = (text: string) =>
  eachLine(text, (line) => {
    const bare = line.trim();
    const weighed = /^(\d+(?:\.\d+)*\.?)([^\d,。]+?)([((]?\d+分\)?:?)$/.exec(bare);
    if (weighed) return weighed.slice(1);
    const uncoded = /^([^\d,。((]+)(\d+分)$/.exec(bare);
    if (uncoded) return uncoded.slice(1);
    const section = /^([一二三四五六七八九]+、|附录[一二三]:?|[0-7]\.(?!\d))([^,。]{2,12})$/.exec(
      bare,
    );
    if (section) return section.slice(1);
    const chapter = /^(\d+(?:\.\d+)*) ([^,。]{2,12})$/.exec(bare);
    if (chapter) return chapter.slice(1);
    const term = /^([^,。((]+)(\([A-Za-z ]+\))$/.exec(bare);
    if (term) return term.slice(1);
    const point = /^(\d\.\d\.\d\.\d|\(\d\)|\[\d+\]|说明:)(.+)$/.exec(bare);
    if (point) return point.slice(1);
    return line;
  });

/** Code, title and points on one line; wrapped cells and ranges too. */
const merged = (text: string) =>
  text
    .replace(/^[ \u00a0]*$\n/gm, '')
    .replace(/^(\d+(?:\.\d+)*\.?)\n([^\d,。\n]+)\n(\(?\d+分\)?)$/gm, '$1$2$3')
    .replace(/^(\d+(?:\.\d+)*\.?)\n([^\d,。\n]+(?:\(?\d+分\)?)?)$/gm, '$1$2')
    .replace(/^(\d+(?:\.\d+)*[^,。\n]+)\n(\(?\d+分\)?)$/gm, '$1$2')
    .replace(/^(附录[一二三]:?)[ \u00a0]*\n/gm, '$1')
    .replace(/^(深圳市市长质量奖评定标准)\n(\(.+\))$/gm, '$1$2')
    .replace(/^(\d+%,\d+%,)\n/gm, '$1')
    .replace(/^(评价|总体|得分)\n(类目|要求|区间%)$/gm, '$1$2');

describe('headings', () => {
  test.each(pageNames)('%s: split over several lines', (name) => {
    expect(split(page(name)).split('\n').length).toBeGreaterThan(
      page(name).split('\n').length + 40,
    );
    same(name, split);
  });
  test.each(pageNames)('%s: on one line', (name) => {
    expect(merged(page(name))).not.toBe(page(name));
    same(name, merged);
  });
  test.each(pageNames)('%s: split, and the page cut at 40 characters', (name) =>
    same(name, (text) => cutAt(40)(split(text))),
  );
});

describe('full-width punctuation', () => {
  const WIDE: Record<string, string> = {
    '(': '\uff08',
    ')': '\uff09',
    ':': '\uff1a',
    ',': '\uff0c',
    ';': '\uff1b',
  };
  const widen = (text: string) => text.replace(/[(),:;]/g, (c) => WIDE[c]);
  const narrow = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value).replace(
        /[\uff08\uff09\uff1a\uff0c\uff1b]/g,
        (c) => Object.keys(WIDE).find((k) => WIDE[k] === c)!,
      ),
    );

  test.each(pageNames)('%s: reads as the same clauses', (name) => {
    const wide = narrow(contents(name, widen(page(name))));
    expect(unmarked(wide)).toEqual(unmarked(published[name]));
  });

  /**
   * A mark or a weight that is not the usual one is kept as printed, so here they differ as the
   * page does.
   */
  const unmarked = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (name, member) =>
        name === 'mark' || name === 'printed' ? undefined : member,
      ),
    );
});
