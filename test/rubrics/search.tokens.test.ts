import fc from 'fast-check';
import { fold } from '../../rubrics/search/fold';
import { scoreOf } from '../../rubrics/search/score';
import { shadowOf } from '../../rubrics/search/shadow';
import { tokensOf, tokensOfWord } from '../../rubrics/search/tokens';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import { buildTree } from '../../rubrics/tree/tree';
import { rounds } from '../support/rounds';

/** What an index holds of a text, and what the law finds in it: no hit lacks its tokens. */

const sign = fc.constantFrom(...'质量管理体系標準AbGB50034 -·①，(10%)é𠀀\n');
const text = fc.array(sign, { maxLength: 14 }).map((signs) => signs.join(''));
const shadowed = fc.record({
  names: fc.array(text, { maxLength: 2 }),
  aside: fc.array(text, { maxLength: 1 }),
  text,
});
const foldedOf = ({
  names,
  aside,
  text: lines,
}: {
  names: string[];
  aside: string[];
  text: string;
}) => ({
  names: names.map(fold),
  aside: aside.map(fold),
  text: lines.split('\n').map(fold).join('\n'),
});
/** Whether an entry with these tokens is a candidate for a word. */
const isCandidate = (tokens: ReadonlySet<string>, word: string): boolean =>
  tokensOfWord(word).some((way) => way.every((token) => tokens.has(token)));

test('whatever the law finds, its tokens find', () => {
  fc.assert(
    fc.property(shadowed, text, fc.nat(20), fc.nat(6), (given, other, from, length) => {
      const shadow = foldedOf(given);
      const tokens = new Set(tokensOf(shadow));
      const all = [...shadow.names, ...shadow.aside, ...shadow.text.split('\n')].join('');
      for (const word of [all.slice(from, from + 1 + length), fold(other), 'zl', 'zlgl', 'ltx'])
        if (word && !word.includes('\n') && scoreOf([word], null, shadow) !== null)
          expect([word, isCandidate(tokens, word)]).toEqual([word, true]);
    }),
    { numRuns: rounds(300) },
  );
});

test('the first letters of a name are tokens, those of a text are not', () => {
  const named = new Set(tokensOf({ names: ['质量体系'], aside: [], text: '' }));
  const said = new Set(tokensOf({ names: [], aside: [], text: '质量体系' }));
  expect(['zltx', 'ltx', 'zlxt'].map((word) => isCandidate(named, word))).toEqual([
    true,
    true,
    false,
  ]);
  expect(isCandidate(said, 'zltx')).toBe(false);
  expect(tokensOfWord('zltx')).toHaveLength(2);
  expect(tokensOfWord('质')).toEqual([['8d28']]);
  expect(tokensOfWord('zl1')).toHaveLength(1);
});

test('an entry is searched by its number with those above it, its names, its texts', () => {
  const children: FileNode[] = [
    {
      ...{ kind: 'ITEM', scheme: 'dotted', label: '3.2.2', title: '過程管理', points: 20 },
      text: '甲。\n乙ＡＢ。',
      children: [{ kind: 'POINT', scheme: 'decimal', text: '丙' }],
    },
  ];
  const tree = buildTree(
    fromFile({
      ...{ rubric: 'test/one', edition: '1', facts: { title: '标准' } },
      body: [{ kind: 'SECTION', part: 'criteria', title: '内容', children }],
    }),
  );
  const [, item, point] = tree.nodes;
  expect(shadowOf(item!)).toEqual({
    number: { own: '3.2.2', path: '3.2.2' },
    names: ['过程管理'],
    aside: ['(20分)'],
    text: '甲。\n乙ab。',
  });
  // 3.2.2 and its 1 would run together.
  expect(shadowOf(point!)).toMatchObject({
    number: { own: '1', path: '3.2.2 1' },
    ...{ names: [], aside: [], text: '丙' },
  });
});
