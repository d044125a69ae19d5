import { alignTrees } from '../../rubrics/diff/align';
import { buildTree } from '../../rubrics/tree/tree';
import { editions, economic, wuhan } from './acts.fixture';
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
});
