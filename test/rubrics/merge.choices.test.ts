import fc from 'fast-check';
import { entriesOf } from '../../rubrics/acts';
import type { Entry } from '../../rubrics/kinds';
import { merge, type Conflict, type Merged } from '../../rubrics/merge/merge';
import { resolve } from '../../rubrics/merge/resolve';
import { joinTexts, mergeSequences, mergeTexts } from '../../rubrics/merge/threeWay';
import { buildTree } from '../../rubrics/tree/tree';
import { small } from './acts.fixture';

/** Every sort of conflict, what may be chosen in it, and what may not. */

const base = entriesOf(small());
const at = (entries: readonly Entry[], key: string) => entries.find((entry) => entry.key === key);
type Change = (entry: Entry) => object;
/** The base with some entries otherwise; null takes one away. */
const side = (changes: Record<string, Change | null>, ...more: Entry[]): Entry[] => [
  ...base.flatMap((entry) => {
    const change = changes[entry.key];
    if (change === null) return [];
    return change ? [{ ...entry, ...change(entry) } as Entry] : [entry];
  }),
  ...more,
];
const content =
  (fields: object): Change =>
  (entry) => ({
    content: { ...entry.content, ...fields },
  });
const place =
  (parent: string | null, order: string): Change =>
  () => ({ parent, order });
const label =
  (given: string | null | undefined): Change =>
  () => ({ label: given });
const bands =
  (first: object): Change =>
  (entry) => {
    const [band, ...rest] = (entry.content as { bands: object[] }).bands;
    return { content: { ...entry.content, bands: [{ ...band, ...first }, ...rest] } };
  };
const BAND = { level: '低', printed: '0~20', lower: 0, upper: 20, descriptors: [{ text: '无' }] };
const weight: Entry = {
  key: 'ecc/points',
  kind: 'weight',
  parent: 'ecc',
  order: '',
  content: { points: 5 },
};

interface Case {
  name: string;
  key: string;
  field: string;
  ours: Entry[];
  theirs: Entry[];
  kind?: Conflict['kind'];
  /** Where in the entry the value stands, and a value of its own. */
  seen: (entry: Entry) => unknown;
  other: unknown;
  bad: unknown[];
}
const inContent = (name: string) => (entry: Entry) =>
  (entry.content as unknown as Record<string, unknown>)[name];
const firstBand = (entry: Entry) => (entry.content as { bands: object[] }).bands[0];

const CASES: Case[] = [
  {
    name: 'a text',
    key: 'eaa',
    field: 'text',
    ours: side({ eaa: content({ text: '甲' }) }),
    theirs: side({ eaa: content({ text: '乙' }) }),
    seen: inContent('text'),
    other: '丙',
    bad: [5, null, ['丙']],
  },
  {
    name: 'a mark, which is no running text',
    key: 'eaa',
    field: 'mark',
    ours: side({ eaa: content({ mark: '.' }) }),
    theirs: side({ eaa: content({ mark: '、' }) }),
    seen: inContent('mark'),
    other: ')',
    bad: [5],
  },
  {
    name: 'the word of a term, which does not mix',
    key: 'et2',
    field: 'term',
    ours: side({ et2: content({ term: '组织使命' }) }),
    theirs: side({ et2: content({ term: '使命感' }) }),
    seen: inContent('term'),
    other: '宗旨',
    bad: [5, undefined],
  },
  {
    name: 'a label',
    key: 'eaa',
    field: 'label',
    ours: side({ eaa: label('(8)') }),
    theirs: side({ eaa: label(null) }),
    seen: ({ label: given }) => given,
    other: '(9)',
    bad: [5, {}, ''],
  },
  {
    name: 'points, with their printed form',
    key: 'eaa/points',
    field: 'points',
    ours: side({ 'eaa/points': () => ({ content: { points: 25 } }) }),
    theirs: side({ 'eaa/points': () => ({ content: { points: 30, printed: '30分' } }) }),
    seen: (entry) => entry.content,
    other: { points: 7 },
    bad: [7, { points: 1e9 }, { points: '7' }],
  },
  {
    name: 'points that both gave first',
    key: 'ecc/points',
    field: 'points',
    ours: side({}, weight),
    theirs: side({}, { ...weight, content: { points: 6 } }),
    seen: (entry) => entry.content,
    other: { points: 7 },
    bad: [undefined],
  },
  {
    name: 'a place',
    key: 'ecc',
    field: 'place',
    ours: side({ ecc: place('eaa', 'b0') }),
    theirs: side({ ecc: place('ebb', 'b0') }),
    seen: ({ parent, order }) => ({ parent, order }),
    other: { parent: 'eone', order: 'Zz' },
    bad: ['eone', { parent: 'eone' }, { parent: 5, order: 'a' }, { order: 'a' }, null],
  },
  {
    name: 'the order under one parent',
    key: 'ecc',
    field: 'place',
    kind: 'order',
    ours: side({ ecc: place('eone', 'Zx') }),
    theirs: side({ ecc: place('eone', 'Zz') }),
    seen: ({ parent, order }) => ({ parent, order }),
    other: { parent: 'ebb', order: 'a0' },
    bad: [undefined],
  },
  {
    name: 'the range of a band',
    key: 'egg',
    field: 'bands/0/range',
    ours: side({ egg: bands({ printed: '0~25', upper: 25 }) }),
    theirs: side({ egg: bands({ printed: '0~30', upper: 30, steps: [1] }) }),
    seen: (entry) => {
      const { level: _, descriptors: __, ...range } = firstBand(entry) as typeof BAND;
      return range;
    },
    other: { printed: '0~9', lower: 0, upper: 9 },
    bad: ['0~9', { printed: 5, lower: 0, upper: 9 }],
  },
  {
    name: 'a descriptor',
    key: 'egg',
    field: 'bands/0/descriptors/0/text',
    ours: side({ egg: bands({ descriptors: [{ text: '甲' }] }) }),
    theirs: side({ egg: bands({ descriptors: [{ text: '乙' }] }) }),
    seen: (entry) => (firstBand(entry) as typeof BAND).descriptors[0].text,
    other: '丙',
    bad: [5],
  },
  {
    name: 'bands that came on both sides at one place',
    key: 'egg',
    field: 'bands',
    ours: side({ egg: content({ bands: [BAND, { ...BAND, level: '中' }] }) }),
    theirs: side({ egg: content({ bands: [BAND, { ...BAND, level: '高' }] }) }),
    seen: inContent('bands'),
    other: [BAND],
    bad: [5, [5]],
  },
  {
    name: 'what one changed and the other retired',
    key: 'ec1',
    field: 'entry',
    kind: 'changed-removed',
    ours: side({ ec1: content({ text: '甲' }) }),
    theirs: side({ ec1: null }),
    seen: (entry) => entry,
    other: { ...at(base, 'ec1'), content: { kind: 'POINT', text: '丙' } },
    bad: [
      5,
      '丙',
      { key: 'ec1' },
      { ...at(base, 'ec1'), kind: 'novel' },
      { ...at(base, 'ec1'), key: 'other' },
      { ...at(base, 'ec1'), content: null },
      { ...at(base, 'ec1'), order: undefined },
    ],
  },
];

const decided = (merged: Merged, { key, field }: Case, choice: object) =>
  resolve(merged, [{ key, field, ...choice } as never]);
const without = (entry: Entry | undefined) => {
  const { lines: _, ...rest } = (entry ?? {}) as Entry;
  return JSON.parse(JSON.stringify(rest));
};

describe.each(CASES)('$name', (one) => {
  const merged = merge(base, one.ours, one.theirs);
  const sides = { base, ours: one.ours, theirs: one.theirs };
  const kind = one.kind ?? 'both-changed';

  test('is listed alone, with what all three say, and ours stands', () => {
    expect(merged.conflicts).toEqual([
      expect.objectContaining({ key: one.key, field: one.field, kind }),
    ]);
    for (const [name, entries] of Object.entries(sides)) {
      const held = at(entries, one.key);
      const value = merged.conflicts[0][name as 'ours'];
      if (held) expect(value).toEqual(one.seen(held));
      else expect(value ?? null).toBeNull();
    }
    expect(without(at(merged.entries, one.key))).toEqual(without(at(one.ours, one.key)));
    buildTree(merged.entries);
  });

  test('each side may be taken, and a value of its own', () => {
    for (const [take, entries] of Object.entries(sides)) {
      const result = decided(merged, one, { take }) as Merged;
      // What the base had not cannot be taken.
      if ('refused' in result) {
        expect([take, at(base, one.key)]).toEqual(['base', undefined]);
        continue;
      }
      expect(result.conflicts).toEqual([]);
      const [now, wanted] = [at(result.entries, one.key), at(entries, one.key)];
      expect(now && one.seen(without(now))).toEqual(wanted && one.seen(without(wanted)));
    }
    const own = decided(merged, one, { value: one.other }) as Merged;
    expect(
      without(own.entries.find(({ key }) => key === one.key)) &&
        one.seen(at(own.entries, one.key)!),
    ).toEqual(one.other);
    // Everything else is as it was merged.
    const rest = ({ entries }: Merged) => entries.filter(({ key }) => key !== one.key);
    expect(rest(own)).toEqual(rest(merged));
  });

  test('no other form, and no other place', () => {
    for (const value of one.bad)
      expect(decided(merged, one, { value })).toMatchObject({
        refused: { code: expect.stringMatching(/^BAD_CONTENT$/) },
      });
    for (const wrong of [
      { key: 'nobody', field: one.field },
      { key: one.key, field: 'nothing' },
    ])
      expect(resolve(merged, [{ ...wrong, take: 'ours' }])).toMatchObject({
        refused: { code: 'NO_SUCH_CONFLICT', path: [wrong.key, wrong.field] },
      });
  });
});

test('lines stay with a content that a side has, and go with one that neither has', () => {
  const lines = (ours: Entry[], theirs: Entry[]) =>
    at(merge(base, ours, theirs).entries, 'eaa')!.lines;
  expect(lines(side({ eaa: label('(8)') }), base)).toEqual([3]);
  expect(lines(side({ eaa: content({ text: '甲' }) }), base)).toEqual([3]);
  expect(
    lines(side({ eaa: content({ text: '甲' }) }), side({ eaa: content({ title: '乙' }) })),
  ).toBeUndefined();
  expect(
    lines(side({ eaa: () => ({ lines: [9] }) }), side({ eaa: () => ({ lines: [8] }) })),
  ).toBeUndefined();
});

test('one key of two kinds is decided as a whole', () => {
  const term = { ...at(base, 'et1')!, key: 'new' } as Entry;
  const clause = { ...at(base, 'ec1')!, key: 'new' } as Entry;
  const merged = merge(base, [...base, term], [...base, clause]);
  expect(merged.conflicts).toEqual([
    { key: 'new', field: 'entry', kind: 'both-changed', base: null, ours: term, theirs: clause },
  ]);
  expect(at(merged.entries, 'new')).toEqual(term);
});

describe('sequences', () => {
  test.each<[string, string, string, string, string | null]>([
    ['apart', 'a b c', 'x b c', 'a b y', 'x b y'],
    ['the same', 'a b c', 'a x c', 'a x c', 'a x c'],
    ['side by side', 'a b c', 'x b c', 'a y c', null],
    ['at one place', 'a b', 'a x b', 'a y b', null],
    ['both the same put in', 'a b', 'a x b', 'a x b', 'a x b'],
    ['one took away what the other changed', 'a b c', 'a c', 'a x c', null],
    ['one takes away, one puts elsewhere', 'a b c d', 'b c d', 'a b c d e', 'b c d e'],
    ['several of one meet one of the other', 'a b c d e', 'x b y d e', 'a z e', null],
    ['from nothing', '', 'x', '', 'x'],
  ])('%s', (_, from, ours, theirs, wanted) => {
    const words = (text: string) => (text === '' ? [] : text.split(' '));
    for (const [one, other] of [
      [ours, theirs],
      [theirs, ours],
    ])
      expect(mergeSequences(words(from), words(one), words(other))?.join(' ') ?? null).toBe(wanted);
  });

  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
  test('what one side left alone or both did is taken; the sides are equal', () => {
    fc.assert(
      fc.property(letters, letters, letters, (from, ours, theirs) => {
        expect(mergeSequences(from, ours, from)).toEqual(ours);
        expect(mergeSequences(from, from, theirs)).toEqual(theirs);
        expect(mergeSequences(from, ours, ours)).toEqual(ours);
        expect(mergeSequences(from, ours, theirs)).toEqual(mergeSequences(from, theirs, ours));
      }),
      { numRuns: 300 },
    );
    expect(mergeTexts('组织应建立制度。', '组织宜建立制度。', '组织应建立体系。')).toBe(
      '组织宜建立体系。',
    );
    expect(mergeTexts('组织应建立制度。', '组织宜建立制度。', '组织可建立制度。')).toBeNull();
  });

  test('two who write at once: numbers of one sentence belong together', () => {
    const base = '得 20 分，每年不少于 3 次。另有 5 项。';
    expect(joinTexts(base, '得 25 分，每年不少于 3 次。另有 5 项。', base)).toContain('25');
    const [ours, same] = ['得 25 分，每年不少于 3 次。另有 5 项。', '得 20 分，每年不少于 4 次。'];
    expect(mergeTexts(base, ours, `${same}另有 5 项。`)).not.toBeNull();
    expect(joinTexts(base, ours, `${same}另有 5 项。`)).toBeNull();
    expect(joinTexts(base, `${same}另有 5 项。`, ours)).toBeNull();
    expect(joinTexts(base, ours, '得 20 分，每年不少于 3 次。另有 6 项。')).toBe(
      '得 25 分，每年不少于 3 次。另有 6 项。',
    );
    expect(joinTexts(base, ours, '得 20 分，每年至少 3 次。另有 5 项。')).toBe(
      '得 25 分，每年至少 3 次。另有 5 项。',
    );
    // The same on both sides is no dispute.
    expect(joinTexts(base, ours, ours)).toBe(ours);
  });
});

test('a circle that closes only through what one side added', () => {
  const added: Entry = {
    key: 'n1',
    kind: 'clause',
    parent: 'eaa',
    order: 'a5',
    content: { kind: 'POINT', text: '新' },
  };
  const ours = side({ ebb: place('n1', 'a0') }, added);
  const theirs = side({ eaa: place('ebb', 'a0') });
  for (const [one, other] of [
    [ours, theirs],
    [theirs, ours],
  ]) {
    const { entries, conflicts } = merge(base, one, other);
    expect(conflicts.map(({ key, field, kind }) => `${key} ${field} ${kind}`)).toEqual([
      'eaa place cycle',
      'ebb place cycle',
    ]);
    expect(buildTree(entries).byKey.has('n1')).toBe(true);
  }
});
