import fc from 'fast-check';
import { entriesOf, type Lineage } from '../../rubrics/acts';
import type { Change } from '../../rubrics/diff/change';
import { diff } from '../../rubrics/diff/diff';
import { sideBySide, type SideLine } from '../../rubrics/diff/sideBySide';
import type { Entry } from '../../rubrics/kinds';
import { buildTree, weightKey, type Tree } from '../../rubrics/tree/tree';
import { done, small } from './acts.fixture';
import { dice, edition, moves, play } from './randomActs';

/** Both texts side by side, line by line: which entry stands where, and what is said of it. */

const drafts = fc.oneof(fc.array(dice, { maxLength: 8 }), fc.array(moves, { maxLength: 8 }));
const pairOf = fc
  .record({ base: edition, left: drafts, right: drafts })
  .map(({ base, left, right }) => [play(base, left, 'y'), play(base, right, 'x')]);

/** The same text with other keys throughout, as a document arrives. */
function renewed(tree: Tree): Tree {
  const fresh = (key: string) => `z${[...key].reverse().join('')}`;
  return buildTree(
    entriesOf(tree).map((entry) => {
      const parent = entry.parent === null ? null : fresh(entry.parent);
      const key = entry.kind === 'weight' ? weightKey(parent!) : fresh(entry.key);
      return { ...entry, parent, key } as Entry;
    }),
  );
}

const keys = ({ facts, nodes }: Tree) => [facts.key, ...nodes.map(({ entry }) => entry.key)];
/** Whether a line stands at an old place. */
const leaves = ({ head, moved }: SideLine) => head === null || moved === 'THITHER';
const speaksOf = ({ from, to }: Change, { base, head, moved }: SideLine) =>
  (moved !== 'THITHER' && head !== null && to.includes(head)) ||
  (base !== null && from.includes(base));

/** What `base` and `head` are of every line, and which changes it bears. */
function holds(base: Tree, head: Tree, lineage: readonly Lineage[] = []): void {
  const whole = diff(base, head, { lineage });
  const lines = sideBySide(whole);
  expect(lines.filter((line) => !leaves(line)).map((line) => line.head)).toEqual(keys(head));
  expect(
    lines.flatMap((line) => (line.moved === 'HITHER' ? [] : (line.base ?? []))).sort(),
  ).toEqual(keys(base).sort());
  for (const { base: was, head: now } of lines)
    if (was !== null && now !== null && was !== base.facts.key)
      expect(whole.matching.toHead.get(was)).toBe(now);
  const before = new Map(keys(base).map((key, i, all) => [key, all[i - 1]]));
  lines.forEach((line, i) => {
    // What is gone, or went, stands right behind what stood before it.
    if (leaves(line)) expect(lines[i - 1].base).toBe(before.get(line.base!));
    const said = whole.changes.filter((change) => speaksOf(change, line));
    expect(new Set(line.changes)).toEqual(new Set(said));
    expect(line.changes.length).toBe(said.length);
  });
  const placed = whole.changes.filter(
    ({ type, field }) => (type === 'MOVED' || type === 'REORDERED') && field === 'place',
  );
  for (const moved of ['HITHER', 'THITHER'] as const)
    expect(lines.flatMap((line) => (line.moved === moved ? [line.head] : [])).sort()).toEqual(
      placed.flatMap(({ to }) => to).sort(),
    );
}

test('each entry has its line, each change stands on the lines of which it speaks (random pairs)', () => {
  fc.assert(
    fc.property(pairOf, fc.boolean(), ([a, b], again) =>
      holds(buildTree(a), again ? renewed(buildTree(b)) : buildTree(b)),
    ),
    { numRuns: 200 },
  );
});

describe('one act', () => {
  const base = small();
  const shown = (...[act]: Parameters<typeof done> extends [Tree, infer A] ? [A] : never) => {
    const { tree, lineage } = done(base, act);
    holds(base, tree, lineage ? [lineage] : []);
    return sideBySide(diff(base, tree, { lineage: lineage ? [lineage] : [] }))
      .filter((line) => line.changes.length > 0 || line.moved)
      .map(
        ({ base: was, head, moved, changes }) =>
          `${was ?? '–'} ${head ?? '–'} ${moved ?? '='} ${changes.map(({ type }) => type).join()}`,
      );
  };

  test('a wording', () =>
    expect(shown({ name: 'clauseRevise', key: 'eaa', fields: { text: '新' } })).toEqual([
      'eaa eaa = REWORDED',
    ]));
  test('a clause that came, and one that is gone with what stood below it', () => {
    expect(
      shown({
        name: 'clauseAdd',
        parent: 'eone',
        after: 'ecc',
        content: { kind: 'POINT', text: '新' },
      }),
    ).toEqual(['– new1 = ADDED']);
    expect(shown({ name: 'clauseRetire', key: 'ecc' })).toEqual([
      'ecc – = REMOVED',
      'ec1 – = REMOVED',
    ]);
  });
  test('a clause that moved stands on two lines', () =>
    expect(shown({ name: 'clauseMove', key: 'ec1', parent: 'ebb', after: null })).toEqual([
      'ec1 ec1 HITHER MOVED',
      'ec1 ec1 THITHER MOVED',
    ]));
  test('another order', () =>
    expect(
      shown({ name: 'clauseMove', key: 'ecc', parent: 'eone', after: null }).filter((line) =>
        line.includes('REORDERED'),
      ),
    ).toEqual(['ecc ecc HITHER REORDERED', 'ecc ecc THITHER REORDERED']));
  test('the title page comes first', () =>
    expect(shown({ name: 'factsRevise', title: '新' })).toEqual(['efacts efacts = RETITLED']));
});
