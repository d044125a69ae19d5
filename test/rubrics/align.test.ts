import { alignTrees } from '../../rubrics/diff/align';
import { buildTree } from '../../rubrics/tree/tree';
import { editions, economic, wuhan } from './acts.fixture';
import { treeOf, type Outline } from './likeness.fixture';
import { firstByAlignment, firstByWords, isHit, judged } from './align.measure';

describe('which clauses answer which', () => {
  const answered = judged.filter(({ b }) => b.length > 0);
  const hits = (first: ReturnType<typeof firstByAlignment>) =>
    answered.filter((one) => isHit(one, first(one))).length;

  test('of the judged pairs more are put first than by the words alone', () => {
    expect(answered.length).toBeGreaterThanOrEqual(150);
    const aligned = hits(firstByAlignment());
    expect(aligned).toBeGreaterThanOrEqual(130);
    expect(aligned - hits(firstByWords())).toBeGreaterThanOrEqual(14);
  });

  test('parallel rubrics answer each other by code, but for what one of them has more', () => {
    const [culture, social] = ['shenzhen/culture', 'shenzhen/social'].map((start) =>
      buildTree(editions.find(({ name }) => name.startsWith(start))!.entries),
    );
    const first = new Map<string, string>();
    for (const { a, b } of alignTrees(culture, social)) if (!first.has(a)) first.set(a, b);
    const both = culture.nodes.filter(
      ({ entry, address }) =>
        entry.kind === 'clause' && !address.startsWith('~') && social.byAddress.has(address),
    );
    const same = both.filter(
      ({ entry, address }) => first.get(entry.key) === social.byAddress.get(address)!.entry.key,
    );
    expect(same.length / both.length).toBeGreaterThan(0.97);
  });

  test('each clause has its likest first, none twice, and scores are shares', () => {
    const pairs = alignTrees(wuhan, economic);
    const byA = new Map<string, typeof pairs>();
    for (const pair of pairs) byA.set(pair.a, [...(byA.get(pair.a) ?? []), pair]);
    for (const own of byA.values()) {
      expect(own.map(({ score }) => score)).toEqual(
        [...own].map(({ score }) => score).sort((p, q) => q - p),
      );
      expect(new Set(own.map(({ b }) => b)).size).toBe(own.length);
    }
    expect(pairs.every(({ score }) => score > 0 && score <= 1)).toBe(true);
    expect(alignTrees(wuhan, economic)).toEqual(pairs);
  });

  test('a text answers itself', () => {
    const first = new Map<string, string>();
    for (const { a, b } of alignTrees(economic, economic)) if (!first.has(a)) first.set(a, b);
    const clauses = economic.nodes.filter(({ entry }) => first.has(entry.key));
    expect(
      clauses.filter(({ entry }) => first.get(entry.key) === entry.key).length / clauses.length,
    ).toBeGreaterThan(0.97);
  });

  const CARE = '建立顾客关系并提高满意程度';
  test.each<[string, Outline[], Outline[], Record<string, string>]>([
    [
      'a paragraph answers one that says a little more, and not the heading of its words',
      ['a #要求', `p ${CARE}`],
      [`h #${CARE}`, `x ${CARE}和信任`],
      { p: 'x' },
    ],
    [
      'and a heading the heading',
      [`h #${CARE}`, 'p 其他规定'],
      [`x ${CARE}`, `y #${CARE}和信任`],
      { h: 'y' },
    ],
    [
      'what says all that is asked, and more, goes before what says a part of it',
      [`p ${CARE}`],
      [`x 建立顾客关系`, `y ${CARE},改进服务,处理投诉`],
      { p: 'y' },
    ],
    [
      'a term is no paragraph',
      [`p ${CARE}`],
      [['s #术语', `t !顾客 ${CARE}`], 'x 建立顾客关系'],
      { p: 'x' },
    ],
    [
      'of equals the one below what is like its own heading',
      [
        ['a #领导', `p ${CARE}`],
        ['b #战略', `q ${CARE}`],
      ],
      [
        ['y #战略', `v ${CARE}`],
        ['x #领导', `u ${CARE}`],
      ],
      { a: 'x', b: 'y', p: 'u', q: 'v' },
    ],
  ])('%s', (_, a, b, wanted) => {
    const first = new Map<string, string>();
    for (const pair of alignTrees(treeOf(...a), treeOf(...b)))
      if (!first.has(pair.a)) first.set(pair.a, pair.b);
    expect(Object.fromEntries(first)).toMatchObject(wanted);
  });
});
