import { applyChanges, entriesOf, inverse, type Act } from '../../rubrics/acts';
import type { Content, Entry } from '../../rubrics/kinds';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { done, outcome, small } from './acts.fixture';

/** Acts at their edges: what is refused and where the fault is, what is tidied, what is kept. */

const refused = (act: Act, tree: Tree = small()) => {
  const result = outcome(tree, act);
  return 'refused' in result ? [result.refused.code, ...(result.refused.path ?? [])] : 'done';
};
const contentOf = (tree: Tree, key: string) => tree.byKey.get(key)!.entry.content;
const clauseOf = (tree: Tree, key: string) => contentOf(tree, key) as Content<'clause'>;
const band = { printed: '21~40', lower: 21, upper: 40, descriptors: [] };
const point: Content<'clause'> = { kind: 'POINT', text: '新' };

test('changes of one entry are taken back last first', () => {
  const [before] = entriesOf(small());
  const [first, second] = ['甲', '乙'].map((title) => ({ ...before, content: { title } }) as Entry);
  const changes = [
    { key: before.key, before, after: first },
    { key: before.key, before: first, after: second },
  ];
  const there = applyChanges(entriesOf(small()), changes);
  expect(there[0]).toEqual(second);
  expect(applyChanges(there, inverse(changes))).toEqual(entriesOf(small()));
});

describe('whom an act is about', () => {
  const acts: [string, (key: string) => Act][] = [
    ['clause', (key) => ({ name: 'clauseRevise', key, fields: { title: '新' } })],
    ['clause', (key) => ({ name: 'clauseMove', key, parent: 'ecc', after: null })],
    ['clause', (key) => ({ name: 'clauseRetire', key })],
    ['clause', (key) => ({ name: 'clauseSplit', key, parts: [{ title: '上' }, { title: '下' }] })],
    ['clause', (key) => ({ name: 'clauseMerge', keys: [key, 'ecc'], fields: {} })],
    ['clause', (key) => ({ name: 'clauseMerge', keys: ['ecc', key], fields: {} })],
    ['clause', (key) => ({ name: 'weightSet', key, points: 7 })],
    ['clause', (key) => ({ name: 'clauseAdd', parent: key, after: null, content: point })],
    ['clause', (key) => ({ name: 'clauseMove', key: 'ec1', parent: key, after: null })],
    ['clause', (key) => ({ name: 'clauseReorder', parent: key, order: [] })],
    ['guide', (key) => ({ name: 'guideRevise', key, fields: { title: '新' } })],
    ['guide', (key) => ({ name: 'bandAdd', key, content: band })],
    ['guide', (key) => ({ name: 'bandRevise', key, band: 0, fields: { level: '新' } })],
    ['guide', (key) => ({ name: 'bandRemove', key, band: 0 })],
    [
      'guide',
      (key) => ({ name: 'descriptorRevise', key, band: 0, descriptor: 0, fields: { text: '新' } }),
    ],
    ['term', (key) => ({ name: 'termRevise', key, fields: { definition: '新' } })],
    ['term', (key) => ({ name: 'termMove', key, parent: 'etwo', after: null })],
    ['term', (key) => ({ name: 'termRetire', key, reason: '不用' })],
    ['term', (key) => ({ name: 'termRetire', key: 'et2', successor: key })],
  ];
  const KEYS = { clause: 'eaa', guide: 'egg', term: 'et1' };

  test.each(acts)('%s %#: nobody of that key, and none of another kind', (kind, act) => {
    expect(refused(act('none'))).toEqual(['NO_SUCH_ENTRY', 'none']);
    for (const [other, key] of Object.entries(KEYS))
      if (other !== kind) expect(refused(act(key))).toEqual(['WRONG_KIND', key]);
  });

  test.each<[Act, string[]]>([
    [{ name: 'labelSet', key: 'none' }, ['NO_SUCH_ENTRY', 'none']],
    [{ name: 'labelsNormalise', under: 'none' }, ['NO_SUCH_ENTRY', 'none']],
    [{ name: 'clauseMove', key: 'ec1', parent: 'ebb', after: 'none' }, ['NO_SUCH_ENTRY', 'none']],
    [{ name: 'clauseMove', key: 'ec1', parent: 'ebb', after: 'ea1' }, ['NOT_A_SIBLING', 'ea1']],
    [{ name: 'clauseMove', key: 'eone', parent: 'ea1', after: null }, ['WOULD_CYCLE', 'eone']],
    [{ name: 'clauseReorder', parent: null, order: [] }, ['NOT_ALL_SIBLINGS']],
    [{ name: 'clauseReorder', parent: 'eaa', order: [] }, ['NOT_ALL_SIBLINGS', 'eaa']],
    [{ name: 'clauseRetire', key: 'etwo' }, ['HAS_CHILDREN', 'et1', 'et2']],
    [{ name: 'clauseMerge', keys: ['eaa'], fields: {} }, ['BAD_CONTENT', 'keys']],
    [{ name: 'clauseMerge', keys: ['ecc', 'eaa', 'ecc'], fields: {} }, ['BAD_CONTENT', 'keys']],
    [{ name: 'clauseMerge', keys: ['ea1', 'ecc', 'eone'], fields: {} }, ['WOULD_CYCLE', 'eone']],
    [{ name: 'clauseSplit', key: 'eaa', parts: [] }, ['BAD_CONTENT', 'parts']],
    [{ name: 'clauseSplit', key: 'eaa', parts: [{ title: '一' }] }, ['BAD_CONTENT', 'parts']],
    [
      { name: 'clauseSplit', key: 'eaa', parts: [{ title: '一' }, { title: '', text: '' }] },
      ['BAD_CONTENT', 'parts', '1'],
    ],
    [
      { name: 'clauseSplit', key: 'eaa', parts: [{}, { title: '一' }] },
      ['BAD_CONTENT', 'parts', '0'],
    ],
    [{ name: 'bandRemove', key: 'egg', band: 1 }, ['NO_SUCH_BAND', '1']],
    [{ name: 'bandRemove', key: 'egg', band: 0.5 }, ['NO_SUCH_BAND', '0.5']],
    [{ name: 'bandAdd', key: 'egg', at: -1, content: band }, ['NO_SUCH_BAND', '-1']],
    [{ name: 'bandRevise', key: 'egg', band: -1, fields: {} }, ['NO_SUCH_BAND', '-1']],
    [
      { name: 'descriptorRevise', key: 'egg', band: 0, descriptor: -1, fields: {} },
      ['NO_SUCH_BAND', '0', '-1'],
    ],
    [{ name: 'weightSet', key: 'eaa', points: 1e9 }, ['BAD_CONTENT', 'points']],
    [{ name: 'weightSet', key: 'eaa', points: 0.1234567 }, ['BAD_CONTENT', 'points']],
    [{ name: 'labelSet', key: 'eaa', label: '' }, ['BAD_CONTENT', 'label']],
    [{ name: 'labelSet', key: 'eaa', label: 'a\0' }, ['BAD_TEXT', 'label']],
    [{ name: 'clauseRevise', key: 'eaa', fields: { title: 'a\0' } }, ['BAD_TEXT', 'title']],
    [{ name: 'clauseRevise', key: 'eaa', fields: { kind: 'X' as never } }, ['BAD_CONTENT', 'kind']],
    [{ name: 'clauseRevise', key: 'eaa', fields: { x: 1 } as never }, ['BAD_CONTENT', 'eaa']],
    [
      { name: 'bandAdd', key: 'egg', content: { ...band, descriptors: [{ text: '\udc00' }] } },
      ['BAD_TEXT', 'bands', '1', 'descriptors', '0', 'text'],
    ],
    [{ name: 'clauseMove', key: 'eaa', parent: null, after: null }, ['NO_PART', 'eaa']],
    [
      { name: 'termAdd', content: { term: 'qc小组', definition: '' } },
      ['TERM_EXISTS', 'qc小组', 'et1'],
    ],
    [{ name: 'termRetire', key: 'et1' }, ['SUCCESSOR_OR_REASON']],
    [{ name: 'termRetire', key: 'et1', successor: 'et1', reason: 'x' }, ['WRONG_KIND', 'et1']],
    [{ name: 'clauseMove', key: 'ebb', parent: 'eone', after: 'ebb' }, ['NOTHING_CHANGED']],
    [{ name: 'clauseMove', key: 'eaa', parent: 'eone', after: null }, ['NOTHING_CHANGED']],
  ])('%j: %j', (act, wanted) => expect(refused(act)).toEqual(wanted));

  test('the limits of points are met, not passed', () => {
    for (const points of [0, 0.000001, 0.123456, 999999999])
      expect(
        done(small(), { name: 'weightSet', key: 'ebb', points }).tree.byKey.get('ebb')!.weight!
          .content.points,
      ).toBe(points);
  });
});

describe('what is tidied', () => {
  test.each<[Partial<Content<'clause'>>, Partial<Content<'clause'>>]>([
    [{ title: '', text: '文' }, { text: '文' }],
    [{ title: '题', text: '' }, { title: '题' }],
    [
      { title: '题', runIn: ':' },
      { title: '题', runIn: ':' },
    ],
    [{ text: '文', runIn: ':' }, { text: '文' }],
    [{ title: '题', runIn: '' }, { title: '题' }],
    [{ scheme: 'chinese', mark: '、' }, { scheme: 'chinese' }],
    [
      { scheme: 'chinese', mark: '.' },
      { scheme: 'chinese', mark: '.' },
    ],
    [
      { scheme: 'chinese', mark: '' },
      { scheme: 'chinese', mark: '' },
    ],
    [{ mark: '、' }, { mark: '、' }],
  ])('%j becomes %j', (given, kept) => {
    const { tree } = done(small(), {
      name: 'clauseAdd',
      parent: 'ebb',
      after: null,
      content: { kind: 'ITEM', ...given },
    });
    expect(clauseOf(tree, 'new1')).toEqual({ kind: 'ITEM', ...kept });
  });

  test('a label that place gives anyway is none, also one that comes with other entries', () => {
    const added = (label: string | null | undefined) =>
      done(small(), {
        name: 'clauseAdd',
        parent: 'eone',
        after: 'ebb',
        content: { kind: 'ITEM', scheme: 'paren', title: '新' },
        points: 3,
        ...(label !== undefined && { label }),
      }).tree.byKey.get('new1')!;
    expect([added('(5)'), added(undefined)].map(({ entry }) => 'label' in entry)).toEqual([
      false,
      false,
    ]);
    expect(added('(8)').label).toBe('(8)');
    expect(added(null).label).toBeNull();
    expect(added('(8)').weight!.content).toEqual({ points: 3 });
  });
});

describe('split and merge', () => {
  /** Points below points, and a clause that nothing stands below. */
  const scored = (): Tree =>
    buildTree([
      ...entriesOf(small()),
      {
        key: 'ea1/points',
        kind: 'weight',
        parent: 'ea1',
        order: '',
        content: { points: 8 },
      } as Entry,
    ]);
  const pointsOf = (tree: Tree, key: string) => tree.byKey.get(key)?.weight?.content;
  const below = (tree: Tree, key: string) =>
    tree.byKey.get(key)!.children.map(({ entry }) => entry.key);

  test('parts: as they are said, no more; only the top says its part again', () => {
    const { tree, changes } = done(small(), {
      name: 'clauseSplit',
      key: 'eaa',
      parts: [{ text: '甲' }, { title: '乙', points: 0 }, { text: '丙' }],
    });
    expect(['eaa', 'new1', 'new2'].map((key) => clauseOf(tree, key))).toEqual([
      { kind: 'ITEM', scheme: 'paren', text: '甲' },
      { kind: 'ITEM', scheme: 'paren', title: '乙' },
      { kind: 'ITEM', scheme: 'paren', text: '丙' },
    ]);
    expect(below(tree, 'eone')).toEqual(['eaa', 'new1', 'new2', 'ebb', 'ecc']);
    expect(['eaa', 'new1', 'new2'].map((key) => pointsOf(tree, key))).toEqual([
      { points: 20, printed: '20分' },
      { points: 0, printed: '0分' },
      undefined,
    ]);
    expect(changes.map(({ key }) => key)).toEqual(['eaa', 'new1', 'new2', 'new1/points']);
  });

  test('parts of what bears no points, and points taken from what bears none', () => {
    const { tree } = done(small(), {
      name: 'clauseSplit',
      key: 'ecc',
      parts: [
        { title: '甲', points: 5 },
        { title: '乙', points: 6 },
      ],
    });
    expect([pointsOf(tree, 'ecc'), pointsOf(tree, 'new1')]).toEqual([{ points: 5 }, { points: 6 }]);
    const bare = done(small(), {
      name: 'clauseSplit',
      key: 'ecc',
      parts: [{ title: '甲', points: null }, { title: '乙' }],
    });
    expect(bare.changes.map(({ key }) => key)).toEqual(['ecc', 'new1']);
  });

  test('merged: what stands below follows, those merged aside, in the order of the keys', () => {
    const merged = (...keys: string[]) =>
      done(scored(), { name: 'clauseMerge', keys, fields: { text: '合' } });
    expect(below(merged('ecc', 'eaa').tree, 'ecc')).toEqual(['ec1', 'ea1']);
    expect(below(merged('ebb', 'ecc', 'eaa').tree, 'ebb')).toEqual(['ec1', 'ea1']);
    // What is merged into its own parent leaves its place.
    const inward = merged('eaa', 'ea1').tree;
    expect([below(inward, 'eaa'), pointsOf(inward, 'eaa')!.points]).toEqual([[], 20]);
    expect(clauseOf(inward, 'eaa')).toMatchObject({ title: '领导', text: '合' });
  });

  test('points are added up, those that are part of others once', () => {
    const sumOf = (...keys: string[]) =>
      pointsOf(done(scored(), { name: 'clauseMerge', keys, fields: {} }).tree, keys[0]);
    expect(sumOf('ebb', 'eaa')).toEqual({ points: 50, printed: '(50分):' });
    expect(sumOf('ebb', 'eaa', 'ea1')).toEqual({ points: 50, printed: '(50分):' });
    expect(sumOf('ebb', 'ea1')).toEqual({ points: 38, printed: '(38分):' });
    expect(sumOf('ecc', 'ea1')).toEqual({ points: 8 });
    expect(sumOf('ecc', 'ec1')).toBeUndefined();
  });
});

describe('order, labels, points, terms', () => {
  test('what moves or is put in takes the order between its neighbours, and only it', () => {
    const { changes, tree } = done(small(), {
      name: 'clauseReorder',
      parent: null,
      order: ['ethree', 'eone', 'etwo'],
    });
    expect(changes.map(({ key }) => key)).toEqual(['ethree']);
    expect(tree.roots.map(({ entry }) => entry.key)).toEqual(['ethree', 'eone', 'etwo']);
  });

  test('a clause goes with all below it; what stands beside it stays', () => {
    const { changes } = done(small(), { name: 'clauseRetire', key: 'eone' });
    expect(changes.map(({ key, after }) => [key, after])).toEqual(
      ['eone', 'eaa', 'eaa/points', 'ea1', 'ebb', 'ebb/points', 'ecc', 'ec1'].map((key) => [
        key,
        null,
      ]),
    );
  });

  test('normalised is what stands below, the entry itself is not', () => {
    const relabelled = done(small(), { name: 'labelSet', key: 'ea1', label: 'z)' }).tree;
    const at = (under: string | null) =>
      done(relabelled, { name: 'labelsNormalise', under }).changes.map(({ key }) => key);
    expect(at('eaa')).toEqual(['ea1']);
    expect(at('eone')).toEqual(['eaa', 'ea1', 'ec1']);
    expect(at(null)).toEqual(['eone', 'eaa', 'ea1', 'ec1']);
  });

  test('points are printed as before, usually not at all', () => {
    const printed = (from: object, points: number) => {
      const tree = buildTree(
        entriesOf(small()).map((e) =>
          e.key === 'ebb/points' ? ({ ...e, content: from } as Entry) : e,
        ),
      );
      return done(tree, { name: 'weightSet', key: 'ebb', points }).tree.byKey.get('ebb')!.weight!
        .content;
    };
    expect(printed({ points: 30, printed: '30 分' }, 25)).toEqual({ points: 25, printed: '25 分' });
    expect(printed({ points: 30, printed: '(30分)' }, 25)).toEqual({ points: 25 });
    expect(printed({ points: 2.5, printed: '2.5分' }, 3)).toEqual({ points: 3, printed: '3分' });
  });

  test('terms: tidied, trimmed, and found where they stand', () => {
    const added = (act: object) =>
      done(small(), {
        name: 'termAdd',
        content: { term: '愿景', english: 'vision', definition: '' },
        ...act,
      } as Act).tree;
    expect(contentOf(added({}), 'new1')).toEqual({
      term: '愿景',
      english: 'vision',
      definition: '',
    });
    expect(added({ parent: 'ethree' }).byKey.get('ethree')!.children.at(-1)!.entry.key).toBe(
      'new1',
    );
    expect(added({ after: 'et1' }).byKey.get('new1')!.position).toBe(
      added({}).byKey.get('et1')!.position + 1,
    );
    const revised = (fields: object) => refused({ name: 'termRevise', key: 'et1', fields } as Act);
    expect(revised({ term: 'QC小组' })).toEqual(['NOTHING_CHANGED']);
    expect(revised({ term: 'qc小组' })).toBe('done');
    expect(revised({ english: '' })).toEqual(['NOTHING_CHANGED']);
    const both = done(small(), {
      name: 'termRetire',
      key: 'et1',
      successor: 'et2',
      reason: ' 甲 ',
    });
    expect(both.successor).toEqual({ retired: 'et1', by: 'et2', reason: '甲' });
  });

  test('the first term stands in the part of terms', () => {
    const none = buildTree(entriesOf(small()).filter(({ kind }) => kind !== 'term'));
    const act: Act = { name: 'termAdd', content: { term: '愿景', definition: '' } };
    expect(done(none, act).tree.byKey.get('new1')!.parent!.entry.key).toBe('etwo');
  });
});
