import type { Change } from '../../rubrics/diff/change';
import { bandOf, guideLines, speaksOfLine } from '../../rubrics/writing/guideLines';
import type { Content } from '../../rubrics/kinds';
import { placedLaw } from '../../rubrics/kinds';

/** Which lines of two guides answer each other, and of which a change speaks. */

const change = (field: string | null, after: string | null = '新') => ({ field, after }) as Change;

test.each<[string | null, string | null, string]>([
  ['bands/0', '新', 'h0'],
  ['bands/0', null, 'b0'],
  ['bands/12/level', '新', 'h12'],
  ['bands/12/level', null, 'h12'],
  ['bands/3/descriptors/1', null, 'h3'],
  ['title', '新', ''],
  [null, '新', ''],
  ['bands', '新', ''],
])('a change of %s to %s is of band “%s”', (field, after, band) =>
  expect(bandOf(change(field, after))).toBe(band),
);

test.each<[string | null, string, boolean]>([
  ['bands/1', 'h1/printed', true],
  ['bands/1', 'h1/descriptors/0', true],
  ['bands/1', 'h11/printed', false],
  ['bands/11', 'h1/printed', false],
  ['bands/12/descriptors/1/text', 'h12/descriptors/1', true],
  ['bands/12/descriptors/1/text', 'h12/descriptors/2', false],
  ['bands/1/level', 'h1/level', true],
  ['bands/1/level', 'h1/printed', false],
  ['title', 'title', true],
  ['title', 'h1/printed', false],
  ['title', '', false],
  [null, '', false],
])('a change of %s speaks of %s: %s', (field, said, speaks) =>
  expect(speaksOfLine(change(field), said)).toBe(speaks),
);

describe('lines that answer each other', () => {
  const guide = (rangeFirst: boolean, ...bands: [string, string | undefined, ...string[]][]) => ({
    dimension: 'PROCESS' as const,
    rangeFirst,
    bands: bands.map(([printed, level, ...texts]) => ({
      printed,
      lower: 0,
      upper: 0,
      ...(level && { level }),
      descriptors: texts.map((text) => ({ text })),
    })),
  });
  const lines = (content: Content<'guide'>) =>
    placedLaw({ kind: 'guide' }).lines(content as never, { english: false } as never);
  const pairs = (a: Content<'guide'>, b: Content<'guide'>) =>
    guideLines(a, b, lines(a), lines(b)).map(({ was, now, said }) =>
      `${was?.field ?? '–'} ${now?.field ?? '–'} ${said}`.trim(),
    );

  test('band by band; what went before what came', () => {
    const a = guide(true, ['0', undefined, '甲'], ['1', undefined, '乙'], ['2', undefined, '丙']);
    const b = guide(true, ['0', undefined, '甲'], ['2', undefined, '丙', '丁']);
    expect(pairs(a, b)).toEqual([
      'bands/0/printed bands/0/printed h0/printed',
      'bands/0/descriptors/0 bands/0/descriptors/0 h0/descriptors/0',
      'bands/1/printed – b1/printed',
      'bands/1/descriptors/0 – b1/descriptors/0',
      'bands/2/printed bands/1/printed h1/printed',
      'bands/2/descriptors/0 bands/1/descriptors/0 h1/descriptors/0',
      '– bands/1/descriptors/1 h1/descriptors/1',
    ]);
  });

  test('in the order in which a band is printed', () =>
    expect(pairs(guide(false, ['0', '低', '甲']), guide(false, ['0', undefined, '乙']))).toEqual([
      'bands/0/descriptors/0 bands/0/descriptors/0 h0/descriptors/0',
      'bands/0/level – h0/level',
      'bands/0/printed bands/0/printed h0/printed',
    ]));

  test('in another order no line stands where it stood', () =>
    expect(
      pairs(guide(true, ['0', undefined, '甲']), guide(false, ['0', undefined, '甲'])),
    ).toEqual([
      'bands/0/printed –',
      'bands/0/descriptors/0 –',
      '– bands/0/descriptors/0',
      '– bands/0/printed',
    ]));
});
