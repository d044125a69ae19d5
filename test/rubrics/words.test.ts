import fc from 'fast-check';
import { membersAnswering } from '../../rubrics/diff/memberChanges';
import { align, EDIT_CEILING, hunks } from '../../rubrics/diff/sequence';
import { words, wordSplitter } from '../../rubrics/diff/words';
import { mergeTexts } from '../../rubrics/merge/threeWay';
import { rounds } from '../support/rounds';

describe('words and sequences', () => {
  test('words, numbers with units, Latin words and glossary terms are whole', () => {
    expect(words('组织达到20分,占10%以上。')).toEqual([
      '组织',
      '达到',
      '20分',
      ',',
      '占',
      '10%',
      '以上',
      '。',
    ]);
    expect(words('推行PDCA循环3.5万元')).toEqual(['推行', 'PDCA', '循环', '3.5万元']);
    expect(wordSplitter(['高质量发展', '质量'])('推动高质量发展')).toEqual(['推动', '高质量发展']);
  });

  test('joined they are the text again, also where it is too long or ill-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
        expect(words(text).join('')).toBe(text),
      ),
      { numRuns: rounds(200) },
    );
    for (const text of ['\ud800质量', '质量'.repeat(40_000)])
      expect(words(text).join('')).toBe(text);
  });

  test('a glossary may hold any signs, and each of its terms stays whole', () => {
    const sign = fc.constantFrom(...'.*+?^$', ...'{}()|[]\\/-&#,"\'、·a1质');
    const term = fc.string({ unit: sign, minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 4 }), (terms) => {
        const longest = terms.reduce((a, b) => (b.length > a.length ? b : a));
        expect(wordSplitter(terms)(longest)).toEqual([longest]);
        const text = terms.join('，');
        expect(wordSplitter(terms)(text).join('')).toBe(text);
      }),
      { numRuns: 200 },
    );
    expect(wordSplitter(['高质量', 'TQM-2'])('推行TQM-2')).toEqual(['推行', 'TQM-2']);
  });

  test('of terms that begin alike the longest is meant, in whatever order they are given', () => {
    const terms = ['质量', '质量管理', '质量管理体系', '体系', '管理体系'];
    for (const given of [terms, terms.toReversed(), ['', ...terms, '']]) {
      const cut = wordSplitter(given);
      expect(cut('质量管理体系')).toEqual(['质量管理体系']);
      expect(cut('质量管理与体系')).toEqual(['质量管理', '与', '体系']);
      expect(cut('管理体系与质量')).toEqual(['管理体系', '与', '质量']);
    }
  });

  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
  test('alignment is a longest one, rebuilds the other side and does not see which side is which', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const runs = align(a, b);
        for (const { a: x, b: y, length } of runs)
          expect(a.slice(x, x + length)).toEqual(b.slice(y, y + length));
        // Two that touch on both sides would be one.
        const ends = runs.map((run) => [run.a + run.length, run.b + run.length]);
        for (const [i, run] of runs.entries()) expect(ends[i - 1]).not.toEqual([run.a, run.b]);
        expect(runs.reduce((n, { length }) => n + length, 0)).toBe(longest(a, b));
        expect(align(b, a)).toEqual(runs.map(({ a: x, b: y, length }) => ({ a: y, b: x, length })));
        const rebuilt = hunks(a, b).reduceRight(
          (now, { aFrom, aTo, bFrom, bTo }) =>
            now.toSpliced(aFrom, aTo - aFrom, ...b.slice(bFrom, bTo)),
          [...a],
        );
        expect(rebuilt).toEqual(b);
      }),
      { numRuns: rounds(200) },
    );
  });

  test('beyond the ceiling the middle is replaced whole', () => {
    const [a, b] = ['x', 'y'].map((mark) => [
      'head',
      ...Array.from({ length: EDIT_CEILING }, (_, i) => mark + i),
      'tail',
    ]);
    expect(hunks(a, b)).toEqual([
      { aFrom: 1, aTo: EDIT_CEILING + 1, bFrom: 1, bTo: EDIT_CEILING + 1 },
    ]);
  });

  test('edits that touch are not mixed', () => {
    expect(mergeTexts('甲、乙、丙', '丁、乙、丙', '甲、乙、戊')).toBe('丁、乙、戊');
    expect(mergeTexts('甲、乙', '甲、丁乙', '甲、戊乙')).toBeNull();
    expect(mergeTexts('甲、乙', '丁、乙', '甲,乙')).toBeNull();
    expect(mergeTexts('甲、乙、丙', '丁、乙、丙', '丁、乙、戊')).toBe('丁、乙、戊');
    expect(mergeTexts('得20分', '得25分', '得30分')).toBeNull();
  });
});

function longest(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (const [j, y] of b.entries())
      next.push(x === y ? row[j] + 1 : Math.max(row[j + 1], next[j]));
    row = next;
  }
  return row[b.length];
}

test('a term of no characters is no word: all else is cut as without it', () => {
  const text = '得20分,可持续地关注quality control。';
  expect(wordSplitter([''])(text)).toEqual(words(text));
  expect(wordSplitter(['关注', ''])(text)).toContain('20分');
});

describe('members of a list that answer each other', () => {
  interface Member {
    name: string;
    lasts?: string;
  }
  /** `a` known by its name, `a!` by one that lasts, whatever else it is called: `b=a!`. */
  const read = (text: string): Member[] =>
    text
      .split(' ')
      .filter(Boolean)
      .map((word) => {
        const [name = '', lasts = ''] = word.includes('=') ? word.split('=') : [word, word];
        return lasts.endsWith('!') ? { name, lasts } : { name };
      });
  const answers = (a: string, b: string): string =>
    membersAnswering<Member>(
      {
        known: (({ name }: Member) => name) as never,
        lasting: (({ lasts }: Member) => lasts) as never,
      },
      read(a),
      read(b),
    )
      .map(([x, y]) => `${x?.index ?? '-'}${y?.index ?? '-'}`)
      .join(' ');
  test.each([
    ['', '', ''],
    ['', 'a', '-0'],
    ['a', '', '0-'],
    ['a b', 'c d', '00 11'],
    ['a b', 'b', '10 0-'],
    ['a b c', 'a c', '00 21 1-'],
    ['a c', 'a b c', '00 12 -1'],
    ['a b', 'c', '0- 1- -0'],
    ['a!', 'b=a!', '00'],
    ['a! b', 'c b a!', '-0 -1 02 1-'],
    ['x a! y', 'z=a! y', '0- 10 21'],
    ['x a! y', 'x z=a! w', '00 11 22'],
    ['a! b!', 'b! a!', '0- 10 -1'],
    ['a b! c d! e', 'A b! C d! E', '00 11 22 33 44'],
    ['p a! q', 'a! q', '0- 10 21'],
  ])('of “%s” and “%s”: %s', (a, b, wanted) => expect(answers(a, b)).toBe(wanted));
});
