import fc from 'fast-check';
import { entriesOf } from '../../rubrics/acts';
import type { Lineage } from '../../rubrics/acts/act';
import { match } from '../../rubrics/diff/diff';
import { agree } from '../../rubrics/diff/likeness/wording';
import { matchByLikeness } from '../../rubrics/diff/likeness/match';
import { noMatching, pair, turned, type Matching } from '../../rubrics/diff/matching';
import type { Entry } from '../../rubrics/kinds';
import { buildTree, weightKey, type Tree } from '../../rubrics/tree/tree';
import { editions } from './acts.fixture';
import { dice, edition, moves, play } from './randomActs';
import { rounds } from '../support/rounds';

const drafts = fc.oneof(fc.array(dice, { maxLength: 8 }), fc.array(moves, { maxLength: 8 }));
const pairs = fc.record({
  base: edition,
  acts: drafts,
  other: edition,
  kept: fc.constantFrom('all', 'some', 'none', 'alien'),
});

/** The same entries with keys of their own, but for those that are kept. */
function renewed(entries: readonly Entry[], kept: (key: string) => boolean): Entry[] {
  const key = (old: string) => (kept(old) ? old : `z${[...old].reverse().join('')}`);
  return entries.map((entry) => {
    const parent = entry.parent === null ? null : key(entry.parent);
    return {
      ...entry,
      parent,
      key: entry.kind === 'weight' ? weightKey(parent!) : key(entry.key),
    } as Entry;
  });
}

function byKey(base: Tree, head: Tree): Matching {
  const matching = noMatching();
  pair(matching, base.facts.key, head.facts.key, 'KEY');
  for (const { entry } of base.nodes)
    if (head.byKey.get(entry.key)?.entry.kind === entry.kind)
      pair(matching, entry.key, entry.key, 'KEY');
  return matching;
}

const completed = (base: Tree, head: Tree, matching = byKey(base, head)) => {
  matchByLikeness(base, head, matching);
  return matching;
};
const law = (check: (base: Tree, head: Tree) => void, numRuns = rounds(100)) =>
  fc.assert(
    fc.property(pairs, ({ base, acts, other, kept }) => {
      const after = kept === 'alien' ? other : play(base, acts, 'x');
      const keeps = {
        all: () => true,
        some: (key: string) => key.charCodeAt(key.length - 1) % 2 === 0,
        none: () => false,
        alien: () => false,
      }[kept];
      check(buildTree(base), buildTree(renewed(after, keeps)));
    }),
    { numRuns },
  );
const plain = ({ toHead, toBase, basis, splits, merges }: Matching) => ({
  toHead: [...toHead].sort(),
  toBase: [...toBase].sort(),
  basis: [...basis].sort(),
  splits,
  merges,
});

test('a heading is no paragraph, nor a paragraph a heading', () => {
  const [heading, paragraph] = [{ title: '领导' }, { text: '领导' }].map(
    (words) => ({ kind: 'clause', content: { kind: 'ITEM', ...words } }) as unknown as Entry,
  ) as Parameters<typeof agree>;
  expect([agree(heading, paragraph), agree(paragraph, heading)]).toEqual([false, false]);
  expect([agree(heading, heading), agree(paragraph, paragraph)]).toEqual([true, true]);
});

describe('laws of likeness (random acts)', () => {
  test('what is declared to be nothing else is answered by nobody, from either side', () => {
    law((base, head) => {
      const from = base.nodes.map(({ entry }) => entry.key).filter((_, i) => i % 3 === 1);
      const apart: Lineage = { act: 'apart', from, to: [] };
      const matching = match(base, head, { lineage: [apart] });
      const parts = [...matching.splits, ...matching.merges].flatMap(({ one, many }) => [
        one,
        ...many,
      ]);
      for (const key of from) {
        // What kept its key is itself, whatever was said.
        if (matching.basis.get(key) === 'KEY') continue;
        expect(matching.toHead.has(key)).toBe(false);
        expect(parts).not.toContain(key);
      }
      expect([...matching.toHead.values(), ...matching.toBase.values()]).not.toContain('');
      const back: Lineage = { act: 'apart', from: [], to: from };
      expect(plain(turned(match(head, base, { lineage: [back] })))).toEqual(plain(matching));
    });
  });

  test('one to one, kinds agree, pairs that were there stay, partings are sound', () => {
    law((base, head) => {
      const known = byKey(base, head);
      const { toHead, toBase, basis, splits, merges } = completed(base, head);
      for (const [from, to] of toHead) {
        expect(toBase.get(to)).toBe(from);
        expect(known.toHead.get(from) ?? to).toBe(to);
        const [b, h] = [base.byKey.get(from), head.byKey.get(to)];
        if (basis.get(from) === 'LIKENESS') expect(agree(b!.entry, h!.entry)).toBe(true);
      }
      expect([toBase.size, basis.size]).toEqual([toHead.size, toHead.size]);
      for (const [found, one, many, back] of [
        [splits, base, head, toHead],
        [merges, head, base, toBase],
      ] as const)
        for (const parting of found) {
          const at = parting.many.map((key) => many.byKey.get(key)!.position);
          expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
          expect(parting.many).toContain(back.get(parting.one));
          expect(one.byKey.get(parting.one)!.entry.kind).toBe('clause');
          expect(parting.many.length).toBeGreaterThan(1);
        }
      const parts = [...splits, ...merges].flatMap(({ many }) => many);
      expect(new Set(parts).size).toBe(parts.length);
    });
  });

  test('the sides can be swapped', () => {
    law((base, head) => {
      const there = completed(base, head);
      expect(plain(completed(head, base))).toEqual(plain(turned(there)));
    }, rounds(200));
  });

  test('neither the order in which entries are given nor that of the pairs counts, and a second time finds nothing more', () => {
    law((base, head) => {
      const once = completed(base, head);
      const shuffled = completed(
        buildTree(entriesOf(base).reverse()),
        buildTree(entriesOf(head).reverse()),
        turned(byKey(head, base)),
      );
      expect(plain(shuffled)).toEqual(plain(once));
      expect(plain(completed(base, head, structuredClone(once)))).toEqual(plain(once));
    }, rounds(50));
  });

  test('the same text with other keys throughout is known again, entry by entry', () => {
    fc.assert(
      fc.property(edition, (entries) => known(entries)),
      { numRuns: rounds(100) },
    );
    for (const { entries } of editions) known(entries);
  });
});

function known(entries: Entry[]): void {
  const [base, head] = [buildTree(entries), buildTree(renewed(entries, () => false))];
  const { toHead, splits, merges } = completed(base, head, noMatching());
  expect(base.nodes.map(({ entry }) => toHead.get(entry.key))).toEqual(
    head.nodes.map(({ entry }) => entry.key),
  );
  expect([splits, merges]).toEqual([[], []]);
}
