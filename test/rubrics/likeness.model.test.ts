import fc from 'fast-check';
import {
  bigramsAmong,
  common,
  containment,
  cosine,
  lettersOf,
  without,
  type WeighedText,
} from '../../rubrics/diff/likeness/bigrams';
import { openLedger } from '../../rubrics/diff/likeness/ledger';
import { letterLikeness, sameLetters } from '../../rubrics/diff/likeness/letters';
import { neighbours } from '../../rubrics/diff/likeness/neighbours';
import { shapeLikeness } from '../../rubrics/diff/likeness/shapeLikeness';
import { noMatching, pair } from '../../rubrics/diff/matching';
import { buildTree, type Node, type Tree } from '../../rubrics/tree/tree';
import { edition, moves, play } from './randomActs';

/** What texts have in common, counted the slow and obvious way. */

const text = fc
  .array(fc.constantFrom('质', '量', '管', '理', 'Q', 'q', 'Ｑ', ',', ' ', '\u{20000}'), {
    maxLength: 9,
  })
  .map((all) => all.join(''));
const texts = fc.array(text, { minLength: 1, maxLength: 6 });

const points = (all: string): string[] =>
  [...all.normalize('NFKC').toLowerCase()].filter((one) => /[\p{L}\p{N}]/u.test(one));
function bigrams(all: string): string[] {
  const letters = points(all);
  return letters.length < 2 ? letters : letters.slice(1).map((one, i) => letters[i] + one);
}
type Bag = Map<string, number>;
function weighed(all: string, learnt: readonly string[]): Bag {
  const bag: Bag = new Map();
  for (const one of bigrams(all)) {
    const holders = learnt.filter((other) => bigrams(other).includes(one)).length || 1;
    bag.set(one, (bag.get(one) ?? 0) + Math.log(1 + learnt.length / holders));
  }
  return bag;
}
const total = (bag: Bag) => [...bag.values()].reduce((sum, weight) => sum + weight, 0);
const held = (a: Bag, b: Bag): Bag =>
  new Map([...a].map(([one, weight]) => [one, Math.min(weight, b.get(one) ?? 0)]));
const length = (bag: Bag) => Math.hypot(...bag.values());
const product = (a: Bag, b: Bag) =>
  [...a].reduce((sum, [one, weight]) => sum + weight * (b.get(one) ?? 0), 0);

test('letters: width and case aside, and nothing else', () =>
  fc.assert(fc.property(text, (one) => expect(lettersOf(one)).toBe(points(one).join('')))));

test('weight, what is common, what is left, and how alike (random texts)', () => {
  fc.assert(
    fc.property(texts, text, text, (learnt, x, y) => {
      const weigh = bigramsAmong(learnt);
      const [a, b] = [weigh(x), weigh(y)];
      const [p, q] = [weighed(x, learnt), weighed(y, learnt)];
      const is = (found: WeighedText, wanted: Bag) => {
        const kept = [...wanted.values()].filter((weight) => weight > 1e-9);
        const all = [...found.weights].filter((weight) => weight > 1e-9);
        expect(all.length).toBe(kept.length);
        expect(found.codes.length).toBe(found.weights.length);
        expect(found.sum).toBeCloseTo(total(wanted), 9);
        expect(found.norm).toBeCloseTo(length(wanted), 9);
        expect([...found.codes]).toEqual([...new Set(found.codes)].sort((m, n) => m - n));
      };
      is(a, p);
      expect(common(a, b)).toBeCloseTo(total(held(p, q)), 9);
      expect(containment(a, b)).toBeCloseTo(total(held(p, q)) / (total(p) || 1), 9);
      const lengths = length(p) * length(q);
      expect(cosine(a, b)).toBeCloseTo(lengths === 0 ? 0 : product(p, q) / lengths, 9);
      is(without(a, b), new Map([...p].map(([one, w]) => [one, w - (held(p, q).get(one) ?? 0)])));
    }),
    { numRuns: 200 },
  );
});

test('the nearest are those that share most of what is rare, best first (random texts)', () => {
  fc.assert(
    fc.property(texts, text, fc.integer({ min: 1, max: 4 }), (all, asked, most) => {
      const weigh = bigramsAmong(all);
      const near = neighbours(all.map(weigh));
      const query = weighed(asked, all);
      const score = (one: string) => {
        const bag = weighed(one, all);
        const shared = [...query].filter(([bigram]) => bag.has(bigram));
        return shared.reduce((sum, [, weight]) => sum + weight ** 2, 0) / (length(bag) || 1);
      };
      const scores = all.map(score);
      const wanted = scores.filter((one) => one > 0).sort((a, b) => b - a);
      // Asked twice: nothing of the first answer is left.
      for (const found of [near(weigh(asked), most), near(weigh(asked), most)]) {
        expect(new Set(found).size).toBe(found.length);
        expect(found.map((at) => scores[at].toFixed(9))).toEqual(
          wanted.slice(0, most).map((one) => one.toFixed(9)),
        );
      }
    }),
    { numRuns: 200 },
  );
});

test('of equals the first is the nearer one', () => {
  const all = ['质量', '管理', '质量', '质量'];
  const near = neighbours(all.map(bigramsAmong(all)));
  expect(near(bigramsAmong(all)('质量'), 2)).toEqual([0, 2]);
  expect(near(bigramsAmong(all)('质量管理'), 4)).toEqual([1, 0, 2, 3]);
});

test('letters in one order, as a share of both (random texts)', () => {
  const common = (a: string[], b: string[]): number => {
    if (a.length === 0 || b.length === 0) return 0;
    const [x, ...rest] = a;
    const at = b.indexOf(x);
    return Math.max(common(rest, b), at < 0 ? 0 : 1 + common(rest, b.slice(at + 1)));
  };
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [p, q] = [points(a), points(b)];
      expect(sameLetters(a, b)).toBe(common(p, q));
      const both = p.length + q.length;
      expect(letterLikeness(a, b)).toBeCloseTo(both === 0 ? 0 : (2 * common(p, q)) / both, 9);
    }),
    { numRuns: 100 },
  );
});

test('how much of what stands below two entries is common (random editions)', () => {
  const words = ({ entry }: Node) =>
    JSON.stringify([
      entry.kind,
      entry.kind === 'clause' ? [entry.content.title ?? '', entry.content.text ?? ''] : entry.key,
    ]);
  const below = (node: Node): Node[] => node.children.flatMap((child) => [child, ...below(child)]);
  const features = (all: Node[], open: (node: Node) => boolean) =>
    all.flatMap((node, i) =>
      open(node)
        ? [words(node), i + 1 < all.length ? words(node) + words(all[i + 1]) : 'last']
        : [],
    );
  const pairs = fc.record({
    base: edition,
    rolls: fc.array(moves, { maxLength: 5 }),
    kept: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(pairs, ({ base: entries, rolls, kept }) => {
      const [base, head] = [buildTree(entries), buildTree(play(entries, rolls, 'x'))];
      const matching = noMatching();
      for (const { entry, position } of base.nodes)
        if (position % kept === 0 && head.byKey.has(entry.key))
          pair(matching, entry.key, entry.key, 'KEY');
      const ledger = openLedger(base, head, matching);
      const clauses = ({ nodes }: Tree) => nodes.filter(({ part }) => part === 'criteria');
      for (const b of clauses(base).slice(0, 5))
        for (const h of clauses(head).slice(0, 5)) {
          const [left, right] = [below(b), below(h)];
          const across = left.filter((node) => {
            const to = matching.toHead.get(node.entry.key);
            return right.some(({ entry }) => entry.key === to);
          });
          const open = features(right, ({ entry }) => !matching.toBase.has(entry.key));
          let common = 2 * across.length;
          for (const feature of features(left, ({ entry }) => !matching.toHead.has(entry.key))) {
            const at = open.indexOf(feature);
            if (at >= 0) common += open.splice(at, 1).length;
          }
          const none = left.length === 0 || right.length === 0;
          expect(shapeLikeness(ledger, b.position, h.position)).toBeCloseTo(
            none ? 0 : common / (left.length + right.length),
            9,
          );
        }
    }),
    { numRuns: 60 },
  );
});
