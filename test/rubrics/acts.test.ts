import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import {
  ACT_NAMES,
  applyAct,
  applyChanges,
  entriesOf,
  inverse,
  sameRevision,
  type Act,
  type Effect,
} from '../../rubrics/acts';
import { entryIn } from '../../rubrics/acts/changes';
import type { Content, Entry } from '../../rubrics/kinds';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import { counterparts } from '../../rubrics/tree/counterparts';
import { contentHash, subtreeHashes } from '../../rubrics/tree/hash';
import { totalPoints } from '../../rubrics/tree/points';
import { buildTree, weightKey, type Node, type Tree } from '../../rubrics/tree/tree';
import {
  done,
  economic,
  editions,
  outcome,
  refusal,
  small,
  wuhan,
  type Done,
} from './acts.fixture';
import { actOf } from './actOf';
import { dice, edition, play } from './randomActs';
import { rounds } from '../support/rounds';

/** What a node tells beside its neighbours; a new field has to be named here. */
const TOLD = Object.keys({
  entry: 1,
  part: 1,
  label: 1,
  address: 1,
  weight: 1,
  position: 1,
  english: 1,
} satisfies Record<keyof Omit<Node, 'parent' | 'children'>, 1>) as (keyof Node)[];

/** All that a tree tells, with nodes by their positions. */
function seenIn(tree: Tree) {
  const at = (node: Node | null) => node && [node.position, node.entry.key];
  const places = (names: ReadonlyMap<string, Node>) =>
    [...names].map(([name, node]) => [
      name,
      at(node),
      names.get(name) === tree.nodes[node.position],
    ]);
  return {
    facts: tree.facts,
    roots: tree.roots.map(at),
    nodes: tree.nodes.map((node) => ({
      told: TOLD.map((name) => node[name]),
      parent: at(node.parent),
      children: node.children.map(at),
      isOne: node.children.every((child) => child === tree.nodes[child.position]),
      isAt: tree.at(node.position) === node,
    })),
    byKey: places(tree.byKey).sort(),
    byAddress: places(tree.byAddress).sort(),
    bySpelling: [...tree.bySpelling].map(([name, nodes]) => [name, nodes.map(at)]).sort(),
    byKind: [...tree.byKind],
    strays: [...tree.strays].sort(),
    sizes: [tree.size, tree.byKey.size, tree.byAddress.size, tree.bySpelling.size],
    language: [tree.english, tree.signs],
    hash: contentHash(tree),
    whole: subtreeHashes(tree),
  };
}

/** What an act does, without the tree that it leads to. */
function told(effect: Effect) {
  if ('refused' in effect) return effect;
  const { tree: _, ...rest } = effect;
  return rest;
}

describe('laws (random acts)', () => {
  /** An act that wrote into the tree it was given would throw. */
  function frozen<T>(value: T): T {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value))
      Object.values(Object.freeze(value)).forEach(frozen);
    return value;
  }

  /** Every act leaves a tree, changes only what it lists, and can be taken back exactly. */
  function holds(entries: Entry[], act: Act): void {
    const tree = buildTree(frozen(entries));
    const result = outcome(tree, act);
    expect(isDeepStrictEqual(told(outcome(tree, act)), told(result))).toBe(true);
    if ('refused' in result) {
      expect(result.refused).toEqual({
        code: expect.stringMatching(/^[A-Z_]+$/),
        message: expect.stringMatching(/\p{Script=Han}/u),
        english: expect.any(String),
        ...(result.refused.path && { path: expect.any(Array) }),
      });
      return;
    }
    const { changes } = result;
    expect(changes.length).toBeGreaterThan(0);
    for (const { before, after } of changes)
      if (before && after && sameRevision(before, after))
        throw new Error(`no change: ${before.key}`);
    expect(new Set(changes.map(({ key }) => key)).size).toBe(changes.length);
    const after = applyChanges(entries, changes);
    expect(seenIn(result.tree)).toEqual(seenIn(buildTree(after)));
    const back = applyChanges(after, inverse(changes));
    expect(contentHash(buildTree(back))).toBe(contentHash(tree));
    const byKey = (list: Entry[]) => new Map(list.map((entry) => [entry.key, entry]));
    expect(isDeepStrictEqual(byKey(back), byKey(entries))).toBe(true);
  }

  test('one after the other, they lead to the tree that is built of the entries', () => {
    fc.assert(
      fc.property(edition, fc.array(dice, { minLength: 2, maxLength: 12 }), (entries, rolls) => {
        let [tree, minted] = [buildTree(entries), 0];
        for (const roll of rolls) {
          const effect = applyAct(tree, actOf(tree, roll), () => `x${++minted}`);
          if (!('refused' in effect)) ({ tree } = effect);
        }
        const anew = structuredClone(entriesOf(tree));
        expect(seenIn(tree)).toEqual(seenIn(buildTree(anew)));
        expect(
          [...new Set(entriesOf(tree).map(({ key }) => key))].map((key) => entryIn(tree, key)),
        ).toEqual(entriesOf(tree));
      }),
      { numRuns: rounds(60) },
    );
  });

  test('on random editions', () => {
    fc.assert(
      fc.property(edition, fc.array(dice, { maxLength: 4 }), dice, (entries, first, roll) => {
        const now = play(entries, first, 'x');
        holds(now, actOf(buildTree(now), roll));
      }),
      { numRuns: rounds(100) },
    );
  });

  test.each(editions)('on $name', ({ entries }) => {
    const tree = buildTree(entries);
    fc.assert(
      fc.property(dice, (roll) => holds(entries, actOf(tree, roll))),
      { numRuns: rounds(15) },
    );
  });

  test('every act is played by the dice', () => {
    const played = new Set(fc.sample(dice, 2000).map(({ name }) => name));
    expect([...played].sort()).toEqual([...ACT_NAMES].sort());
  });
});

const labels = (tree: Tree, parent = 'eone') =>
  tree.byKey.get(parent)!.children.map(({ entry, label }) => `${entry.key} ${label}`);
const changed = ({ changes }: Done) => changes.map(({ key, after }) => (after ? key : `-${key}`));
const contentOf = (tree: Tree, key: string) => (tree.byKey.get(key)?.entry ?? tree.facts).content;

describe('clauses', () => {
  const point: Content<'clause'> = { kind: 'ITEM', scheme: 'paren', text: '新' };

  test('add: one new entry, with its weight; the siblings keep their revisions', () => {
    const added = done(small(), {
      name: 'clauseAdd',
      parent: 'eone',
      after: 'eaa',
      content: point,
      points: 5,
    });
    expect(changed(added)).toEqual(['new1', 'new1/points']);
    expect(labels(added.tree)).toEqual(['eaa (3)', 'new1 (4)', 'ebb (5)', 'ecc (6)']);
    const first = done(small(), {
      name: 'clauseAdd',
      parent: 'eone',
      after: null,
      content: { ...point, title: '', mark: '' },
      label: '(1)',
    });
    expect(first.changes[0].after).toEqual({
      key: 'new1',
      kind: 'clause',
      parent: 'eone',
      order: expect.any(String),
      content: point,
    });
    expect(
      done(small(), {
        name: 'clauseAdd',
        parent: 'eone',
        after: null,
        content: point,
        label: '(2)',
      }).changes[0].after!.label,
    ).toBe('(2)');
  });

  test('revise: named fields only, null clears; lines go with the text they stood for', () => {
    const revised = done(small(), {
      name: 'clauseRevise',
      key: 'eaa',
      fields: { text: '新', title: null },
      label: null,
    });
    expect(revised.changes).toEqual([
      {
        key: 'eaa',
        before: expect.objectContaining({ lines: [3], label: '(3)' }),
        after: expect.objectContaining({
          label: null,
          content: { kind: 'ITEM', scheme: 'paren', text: '新' },
        }),
      },
    ]);
    expect(revised.changes[0].after).not.toHaveProperty('lines');
    expect(done(small(), { name: 'labelSet', key: 'eaa' }).changes[0].after).toMatchObject({
      lines: [3],
    });
  });

  test('move: only the moved entry changes; its label does not go with it, its lines do', () => {
    const moved = done(small(), { name: 'clauseMove', key: 'eaa', parent: 'eone', after: 'ebb' });
    expect(changed(moved)).toEqual(['eaa']);
    expect(labels(moved.tree)).toEqual(['ebb (1)', 'eaa (2)', 'ecc (3)']);
    expect(moved.changes[0].after).toEqual({
      ...moved.changes[0].before!,
      label: undefined,
      order: expect.any(String),
    });
    expect(
      done(small(), { name: 'clauseMove', key: 'ea1', parent: 'ecc', after: 'ec1' }).changes,
    ).toHaveLength(1);
  });

  test('reorder: as few entries as possible get a new place', () => {
    const reorder = (...order: string[]) =>
      done(small(), { name: 'clauseReorder', parent: 'eone', order });
    expect(changed(reorder('ebb', 'ecc', 'eaa'))).toEqual(['eaa']);
    expect(changed(reorder('ecc', 'eaa', 'ebb'))).toEqual(['ecc']);
    expect(labels(reorder('ecc', 'ebb', 'eaa').tree).map((text) => text.slice(0, 3))).toEqual([
      'ecc',
      'ebb',
      'eaa',
    ]);
  });

  test('retire: all below goes, and is listed', () => {
    expect(changed(done(small(), { name: 'clauseRetire', key: 'eaa' }))).toEqual([
      '-eaa',
      '-eaa/points',
      '-ea1',
    ]);
  });

  test('split: the first part keeps key, children and points; the others follow, by lineage', () => {
    const split = done(small(), {
      name: 'clauseSplit',
      key: 'eaa',
      parts: [{ title: '领导' }, { title: '文化', text: '组织', points: 5 }],
    });
    expect(split.lineage).toEqual({ act: 'split', from: ['eaa'], to: ['eaa', 'new1'] });
    expect(labels(split.tree)).toEqual(['eaa (3)', 'new1 (4)', 'ebb (5)', 'ecc (6)']);
    expect(contentOf(split.tree, 'eaa')).toEqual({ kind: 'ITEM', scheme: 'paren', title: '领导' });
    expect(contentOf(split.tree, 'new1')).toEqual({
      kind: 'ITEM',
      scheme: 'paren',
      title: '文化',
      text: '组织',
    });
    expect(['eaa', 'new1'].map((key) => split.tree.byKey.get(key)!.weight!.content)).toEqual([
      { points: 20, printed: '20分' },
      { points: 5, printed: '5分' },
    ]);
    expect(labels(split.tree, 'eaa')).toEqual(['ea1 a)']);
    expect(
      done(small(), {
        name: 'clauseSplit',
        key: 'eaa',
        parts: [{ title: '领导', points: null }, { text: '组织' }],
      }).tree.byKey.get('eaa')!.weight,
    ).toBeNull();
    const top = done(small(), {
      name: 'clauseSplit',
      key: 'eone',
      parts: [{ title: '上' }, { title: '下' }],
    });
    expect(top.tree.byKey.get('new1')!.part).toBe('criteria');
  });

  test('merge: the first stays; children and points come to it, the others are retired, by lineage', () => {
    const merged = done(small(), {
      name: 'clauseMerge',
      keys: ['ebb', 'eaa', 'ecc'],
      fields: { title: '战略与领导' },
    });
    expect(merged.lineage).toEqual({ act: 'merge', from: ['ebb', 'eaa', 'ecc'], to: ['ebb'] });
    expect(changed(merged)).toEqual([
      'ebb',
      'ebb/points',
      'ea1',
      'ec1',
      '-eaa',
      '-eaa/points',
      '-ecc',
    ]);
    expect(merged.tree.byKey.get('ebb')!.weight!.content).toEqual({
      points: 50,
      printed: '(50分):',
    });
    expect(labels(merged.tree, 'ebb')).toEqual(['ea1 a)', 'ec1 b)']);
  });

  test('normalise: labels by place again; what has no scheme keeps its own', () => {
    const normalised = done(small(), { name: 'labelsNormalise', under: 'eone' });
    expect(changed(normalised)).toEqual(['eaa', 'ec1']);
    expect(labels(normalised.tree)).toEqual(['eaa (1)', 'ebb (2)', 'ecc (3)']);
    expect(
      done(small(), { name: 'labelsNormalise', under: null }).tree.byKey.get('eone')!.label,
    ).toBe('一');
    expect(
      refusal(done(small(), { name: 'labelSet', key: 'etwo', label: '又' }).tree, {
        name: 'labelsNormalise',
        under: 'etwo',
      }),
    ).toBe('NOTHING_CHANGED');
  });
});

describe('weights', () => {
  const weightsOf = (tree: Tree, address: string) => {
    const node = tree.byAddress.get(address)!;
    return [node, counterparts(tree).get(node.entry.key)!].map(({ weight }) => weight?.content);
  };

  test('both parts of a published edition, each in the form in which it is printed', () => {
    const before = weightsOf(economic, 'criteria/1.1');
    const { key } = economic.byAddress.get('criteria/1.1')!.entry;
    const set = done(economic, { name: 'weightSet', key, points: 35 });
    expect(set.changes).toHaveLength(2);
    const after = weightsOf(set.tree, 'criteria/1.1');
    expect(after.map((content) => content!.points)).toEqual([35, 35]);
    const form = (content: Content<'weight'> | undefined) =>
      (content!.printed ?? `(${content!.points}分)`).replace(/\d+/, 'n');
    expect(after.map(form)).toEqual(before.map(form));
    expect(totalPoints(set.tree)).toBe(totalPoints(economic));
    expect(
      done(economic, { name: 'weightSet', key, points: 35, bothParts: false }).changes.map(
        (c) => c.key,
      ),
    ).toEqual([weightKey(key)]);
    expect(
      done(economic, { name: 'weightSet', key, points: null }).changes.map((c) => c.after),
    ).toEqual([null, null]);
  });

  test('a point has no counterpart of its own: the item that faces its item keeps its points', () => {
    const { key } = economic.byAddress
      .get('criteria/1.1')!
      .children.find(({ entry }) => entry.kind === 'clause')!.entry;
    expect(counterparts(economic).get(key)).toBeDefined();
    expect(done(economic, { name: 'weightSet', key, points: 5 }).changes.map((c) => c.key)).toEqual(
      [weightKey(key)],
    );
  });

  test.each([
    [
      { points: 20, printed: '20分' },
      { points: 25, printed: '25分' },
    ],
    [
      { points: 30, printed: '(30分):' },
      { points: 25, printed: '(25分):' },
    ],
    [{ points: 30 }, { points: 25 }],
    [{ points: 30, printed: '满分' }, { points: 25 }],
  ])('%j → %j', (before, after) => {
    const tree = buildTree(
      entriesOf(small()).map(
        (e): Entry => (e.key === 'eaa/points' ? ({ ...e, content: before } as Entry) : e),
      ),
    );
    expect(
      done(tree, { name: 'weightSet', key: 'eaa', points: 25 }).changes[0].after!.content,
    ).toEqual(after);
  });

  test('a first weight is printed as those of its kind in its part are', () => {
    expect(done(small(), { name: 'weightSet', key: 'ecc', points: 12.5 }).changes[0].after).toEqual(
      {
        key: 'ecc/points',
        kind: 'weight',
        parent: 'ecc',
        order: '',
        content: { points: 12.5, printed: '12.5分' },
      },
    );
  });
});

describe('guides, terms, title page', () => {
  const bands = (act: Act) => (contentOf(done(small(), act).tree, 'egg') as Content<'guide'>).bands;
  const next = { printed: '21~40', lower: 21, upper: 40, descriptors: [] };

  test('bands and descriptors', () => {
    expect(
      contentOf(
        done(small(), { name: 'guideRevise', key: 'egg', fields: { title: '过程' } }).tree,
        'egg',
      ),
    ).toMatchObject({ title: '过程' });
    expect(bands({ name: 'bandAdd', key: 'egg', content: next })[1]).toEqual(next);
    expect(bands({ name: 'bandAdd', key: 'egg', at: 0, content: next })[0]).toEqual(next);
    expect(
      bands({ name: 'bandRevise', key: 'egg', band: 0, fields: { level: null, upper: 15 } })[0],
    ).toEqual({ printed: '0~20', lower: 0, upper: 15, descriptors: [{ text: '无' }] });
    expect(bands({ name: 'bandRemove', key: 'egg', band: 0 })).toEqual([]);
    expect(
      bands({
        name: 'descriptorRevise',
        key: 'egg',
        band: 0,
        descriptor: 0,
        fields: { text: '有', factor: 'A' },
      })[0].descriptors,
    ).toEqual([{ text: '有', factor: 'A' }]);
  });

  test('terms', () => {
    const added = done(small(), {
      name: 'termAdd',
      content: { term: '愿景', english: '', definition: '' },
    });
    expect(added.tree.byKey.get('etwo')!.children.map(({ entry }) => entry.key)).toEqual([
      'et1',
      'et2',
      'new1',
    ]);
    expect(added.changes[0].after!.content).toEqual({ term: '愿景', definition: '' });
    expect(
      done(small(), {
        name: 'termAdd',
        after: null,
        content: { term: '愿景', definition: '' },
      }).tree.byKey.get('etwo')!.children[0].entry.key,
    ).toBe('new1');
    expect(
      changed(done(small(), { name: 'termMove', key: 'et2', parent: 'etwo', after: null })),
    ).toEqual(['et2']);
    expect(
      contentOf(
        done(small(), { name: 'termRevise', key: 'et2', fields: { definition: '意义' } }).tree,
        'et2',
      ),
    ).toEqual({ term: '使命', definition: '意义' });
    expect(done(small(), { name: 'termRetire', key: 'et1', successor: 'et2' }).successor).toEqual({
      retired: 'et1',
      by: 'et2',
      reason: null,
    });
    expect(
      done(small(), { name: 'termRetire', key: 'et1', reason: ' 不再使用 ' }).successor,
    ).toEqual({ retired: 'et1', by: null, reason: '不再使用' });
    expect(done(small(), { name: 'factsRevise', title: '新' }).changes).toEqual([
      {
        key: 'efacts',
        before: expect.objectContaining({ lines: [1] }),
        after: { key: 'efacts', kind: 'facts', parent: null, order: '', content: { title: '新' } },
      },
    ]);
    // The published texts define some words twice: their definitions can still be revised.
    expect(
      done(wuhan, {
        name: 'termAdd',
        content: { term: '新术语', definition: '' },
      }).tree.byAddress.get('terms/新术语'),
    ).toBeDefined();
  });

  test('changes fit only the entries they were made for', () => {
    const { changes, tree } = done(small(), { name: 'factsRevise', title: '新' });
    expect(() => applyChanges(entriesOf(tree), changes)).toThrow('does not fit');
    expect(contentHash(buildTree(applyChanges(entriesOf(tree), inverse(changes))))).toBe(
      contentHash(small()),
    );
  });
});

test('points below a clause that is another thing now follow it, but for what says itself what it is', () => {
  const item = (key: string, points: number, more: object = {}): FileNode =>
    ({ key, kind: 'ITEM', title: key, points, ...more }) as FileNode;
  const text = buildTree(
    fromFile({
      ...{ rubric: 'test/one', edition: '1', facts: { key: 'facts', title: '标准' } },
      body: [
        {
          ...({ key: 'top', kind: 'SECTION', part: 'criteria', title: '要求' } as const),
          children: [
            item('aa', 10, {
              children: [
                item('plain', 2),
                item('bonus', 3, { scoreRole: 'BONUS', children: [item('below', 1)] }),
                item('less', -4, { scoreRole: 'DEDUCTION', children: [item('under', -1)] }),
                { key: 'none', kind: 'PARAGRAPH', text: '段' },
              ],
            }),
          ],
        },
      ],
    }),
  );
  const points = (from: Tree, scoreRole: string | null) => {
    const { tree } = done(from, { name: 'clauseRevise', key: 'aa', fields: { scoreRole } } as Act);
    const of = ['aa', 'plain', 'bonus', 'below', 'less', 'under'].map(
      (key) => tree.byKey.get(key)!.weight!.content.points,
    );
    return { tree, of };
  };
  const deducted = points(text, 'DEDUCTION');
  expect(deducted.of).toEqual([-10, -2, 3, 1, -4, -1]);
  expect(points(deducted.tree, 'BASE').of).toEqual([10, 2, 3, 1, -4, -1]);
  expect(points(deducted.tree, null).of).toEqual([10, 2, 3, 1, -4, -1]);
  expect(points(text, 'BONUS').of).toEqual([10, 2, 3, 1, -4, -1]);
});
