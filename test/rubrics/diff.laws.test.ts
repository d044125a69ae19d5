import fc from 'fast-check';
import { entriesOf } from '../../rubrics/acts';
import { generateNKeysBetween } from 'fractional-indexing';
import type { Change } from '../../rubrics/diff/change';
import { diff } from '../../rubrics/diff/diff';
import { edits } from '../../rubrics/diff/edits';
import { turned } from '../../rubrics/diff/matching';
import { phrase } from '../../rubrics/diff/phrase';
import { ownPoints } from '../../rubrics/diff/account';
import { pointsFlow } from '../../rubrics/diff/pointsFlow';
import { sideBySide } from '../../rubrics/diff/sideBySide';
import { spans } from '../../rubrics/diff/spans';
import { wordSplitter } from '../../rubrics/diff/words';
import type { Entry } from '../../rubrics/kinds';
import { canonical } from '../../rubrics/tree/canonical';
import { contentHash } from '../../rubrics/tree/hash';
import { sum } from '../../rubrics/tree/sum';
import { buildTree, weightKey, type Tree } from '../../rubrics/tree/tree';
import { writeText } from '../../rubrics/writing/text';
import { applyEdits, inverseEdits } from './applyEdits';
import { dice, edition, moves, play } from './randomActs';
import { rounds } from '../support/rounds';

const drafts = fc.oneof(fc.array(dice, { maxLength: 8 }), fc.array(moves, { maxLength: 8 }));
const pairOf = fc
  .record({ base: edition, acts: drafts, other: fc.boolean(), second: drafts })
  // Also two drafts of one base: neither follows from the other.
  .map(({ base, acts, other, second }) => ({
    before: other ? play(base, second, 'y') : base,
    after: play(base, acts, 'x'),
  }));
const runs = { numRuns: rounds(60) };
const law = (check: (a: Tree, b: Tree) => void) =>
  fc.assert(
    fc.property(pairOf, ({ before, after }) => check(buildTree(before), buildTree(after))),
    runs,
  );

/** The same text with other keys throughout, as a document arrives. */
function renewed(tree: Tree, kept: (key: string) => boolean = () => false): Tree {
  const fresh = (key: string) => (kept(key) ? key : `z${[...key].reverse().join('')}`);
  return buildTree(
    entriesOf(tree).map((entry) => {
      const parent = entry.parent === null ? null : fresh(entry.parent);
      return {
        ...entry,
        parent,
        key: entry.kind === 'weight' ? weightKey(parent!) : fresh(entry.key),
      } as Entry;
    }),
  );
}

/** The same text with other keys here and there. */
const partly = (tree: Tree) => renewed(tree, (key) => key.charCodeAt(key.length - 1) % 2 === 0);

/** The same text with order keys that are spaced otherwise. */
function respaced(tree: Tree): Tree {
  const orders = new Map<string, string>();
  for (const siblings of [tree.roots, ...tree.nodes.map(({ children }) => children)]) {
    const keys = generateNKeysBetween(null, null, siblings.length * 3 + 1);
    for (const [i, { entry }] of siblings.entries()) orders.set(entry.key, keys[i * 3 + 1]);
  }
  return buildTree(
    entriesOf(tree).map(
      (entry) => ({ ...entry, order: orders.get(entry.key) ?? entry.order }) as Entry,
    ),
  );
}

const SWAPPED: Partial<Record<Change['type'], Change['type']>> = {
  ADDED: 'REMOVED',
  REMOVED: 'ADDED',
  SPLIT: 'MERGED',
  MERGED: 'SPLIT',
};
/** A band is named by its place on the head's side, which the swap exchanges. */
const member = (field: string | null) => field?.replace(/\d+/g, '#') ?? null;
const said = ({ type, from, to, field, before, after }: Change) =>
  canonical({ type, from, to, field: member(field), before, after });
const swapped = ({ type, from, to, field, before, after }: Change) =>
  canonical({
    type: SWAPPED[type] ?? type,
    from: to,
    to: from,
    field: member(field),
    before: after,
    after: before,
  });

describe('laws of difference (random pairs)', () => {
  test('no edits and no changes between equals, also where order keys are spaced otherwise', () => {
    law((_, b) => {
      for (const same of [b, buildTree(entriesOf(b)), respaced(b)]) {
        expect(edits(b, same)).toEqual([]);
        expect(diff(b, same).changes).toEqual([]);
      }
    });
  });

  test('applied, the edits give the head, and taken back, the base; with keys, with keys lost, and with foreign order keys', () => {
    law((a, b) => {
      for (const head of [b, renewed(b), partly(b), respaced(b)]) {
        const { matching } = diff(a, head);
        const made = edits(a, head, matching);
        const there = applyEdits(entriesOf(a), made);
        expect(contentHash(buildTree(there))).toBe(contentHash(head));
        const back = applyEdits(there, inverseEdits(made));
        expect(contentHash(buildTree(back))).toBe(contentHash(a));
      }
      expect(contentHash(buildTree(applyEdits(entriesOf(a), edits(a, b))))).toBe(contentHash(b));
    });
  });

  test('swapping the sides swaps added and removed, split and merged, before and after', () => {
    law((a, b) => {
      const seen = (changes: readonly Change[], name: (change: Change) => string) =>
        changes
          .filter(({ type }) => type !== 'RENUMBERED')
          .map(name)
          .sort();
      for (const head of [b, renewed(b)]) {
        const [there, back] = [diff(a, head), diff(head, a)];
        const pairsOf = ({ toHead }: { toHead: Map<string, string> }) =>
          [...toHead].map(String).sort();
        expect(pairsOf(turned(back.matching))).toEqual(pairsOf(there.matching));
        expect(seen(back.changes, swapped)).toEqual(seen(there.changes, said));
      }
    });
  });

  test('without a change the two print the same; what answers something neither came nor went; numbers alone are never substantive', () => {
    law((a, b) => {
      for (const head of [b, renewed(b)]) {
        const whole = diff(a, head);
        if (whole.changes.length === 0) expect(writeText(head)).toBe(writeText(a));
        for (const change of whole.changes) {
          expect(phrase(change, whole)).toMatch(/.。$/u);
          expect(phrase(change, whole, 'en')).toMatch(/.\.$/u);
          if (change.type === 'RENUMBERED' || change.type === 'REORDERED')
            expect(change.gravity).not.toBe('SUBSTANTIVE');
          if (change.type === 'REMOVED')
            for (const key of change.from) expect(whole.matching.toHead.has(key)).toBe(false);
          if (change.type === 'ADDED')
            for (const key of change.to) expect(whole.matching.toBase.has(key)).toBe(false);
        }
        expect(new Set(whole.changes.map(({ id }) => id)).size).toBe(whole.changes.length);
      }
    });
  });

  test('side by side each entry of either text has one line, and every change is on one', () => {
    law((a, b) => {
      for (const head of [b, renewed(b)]) {
        const whole = diff(a, head);
        const lines = sideBySide(whole);
        expect(
          lines.filter(({ moved }) => moved !== 'THITHER').flatMap(({ head: key }) => key ?? []),
        ).toEqual([head.facts.key, ...head.nodes.map(({ entry }) => entry.key)]);
        expect(
          lines
            .filter(({ moved }) => moved !== 'THITHER')
            .flatMap(({ base: key }) => key ?? [])
            .sort(),
        ).toEqual([a.facts.key, ...a.nodes.map(({ entry }) => entry.key)].sort());
        expect(new Set(lines.flatMap(({ changes }) => changes.map(({ id }) => id)))).toEqual(
          new Set(whole.changes.map(({ id }) => id)),
        );
      }
    });
  });

  test('every point is accounted for on both sides', () => {
    law((a, b) => {
      for (const head of [b, renewed(b)]) {
        const whole = diff(a, head);
        const flows = pointsFlow(whole);
        const total = (side: 'from' | 'to') => {
          const by = new Map<string, number>();
          for (const flow of flows)
            if (flow[side] !== null)
              by.set(flow[side], sum([by.get(flow[side]) ?? 0, flow.points]));
          return new Map([...by].filter(([, points]) => points !== 0));
        };
        expect([...total('from')].sort()).toEqual([...ownPoints(a)].sort());
        expect([...total('to')].sort()).toEqual([...ownPoints(head)].sort());
        const unexplained = flows.filter(({ cause }) => cause === 'UNEXPLAINED');
        const gain = sum(unexplained.map(({ to, points }) => (to === null ? -points : points)));
        expect(gain).toBe(
          sum([
            ...ownPoints(head).values(),
            ...[...ownPoints(a).values()].map((points) => -points),
          ]),
        );
      }
    });
  });

  const words = fc
    .array(
      fc.constantFrom(
        '组织',
        '应',
        '宜',
        '建立',
        '科学',
        '的',
        '体系',
        '20分',
        '25分',
        '10%',
        'PDCA',
        '、',
        '。',
        '使命',
        '\u{20000}',
      ),
      { maxLength: 24 },
    )
    .map((all) => all.join(''));
  test('spans give back both texts, and swapping the texts swaps what came and went', () => {
    fc.assert(
      fc.property(
        words,
        words,
        fc.constantFrom<string[]>([], ['使命', '科学的体系']),
        (before, after, glossary) => {
          const found = spans(before, after, wordSplitter(glossary));
          const without = (kind: string) =>
            found
              .filter((span) => span.kind !== kind)
              .map(({ text }) => text)
              .join('');
          expect(without('INSERTED')).toBe(before);
          expect(without('DELETED')).toBe(after);
          const gone = (all: typeof found, kind: string) =>
            all
              .filter((span) => span.kind === kind)
              .map(({ text }) => text)
              .join('|');
          const back = spans(after, before, wordSplitter(glossary));
          expect([gone(back, 'INSERTED'), gone(back, 'DELETED')]).toEqual([
            gone(found, 'DELETED'),
            gone(found, 'INSERTED'),
          ]);
        },
      ),
      runs,
    );
  });
});
