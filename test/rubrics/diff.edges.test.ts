import fc from 'fast-check';
import { applyAct, applyChanges, entriesOf, type Act, type Lineage } from '../../rubrics/acts';
import { diff } from '../../rubrics/diff/diff';
import { edits } from '../../rubrics/diff/edits';
import { ownPoints } from '../../rubrics/diff/account';
import { pointsFlow } from '../../rubrics/diff/pointsFlow';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { done, small } from './acts.fixture';
import { dice, edition, play } from './randomActs';

/** The engine at its edges: what was declared and is no longer so, whose points are whose. */

const split = (key: string): Act => ({
  name: 'clauseSplit',
  key,
  parts: [{ title: '上' }, { title: '下' }],
});
const merge = (...keys: string[]): Act => ({ name: 'clauseMerge', keys, fields: {} });

describe('what acts declared', () => {
  const said = (...acts: Act[]) => {
    const lineage: Lineage[] = [];
    let minted = 0;
    const entries = acts.reduce((now, act) => {
      const made = applyAct(buildTree(now), act, () => `n${++minted}`);
      if ('refused' in made) throw new Error(made.refused.message);
      if (made.lineage) lineage.push(made.lineage);
      return applyChanges(now, made.changes);
    }, entriesOf(small()));
    return diff(small(), buildTree(entries), { lineage })
      .changes.filter(({ type }) => type !== 'RENUMBERED')
      .map(({ type, from, to }) => `${type} ${from} → ${to}`);
  };
  const retire = (key: string): Act => ({ name: 'clauseRetire', key });
  const add: Act = {
    name: 'clauseAdd',
    parent: 'eone',
    after: 'ebb',
    content: { kind: 'ITEM', scheme: 'paren', title: '上' },
  };

  test.each<[string, Act[], string[]]>([
    ['a split', [split('ebb')], ['SPLIT ebb → ebb,n1']],
    ['a part is gone again', [split('ebb'), retire('n1')], ['RETITLED ebb → ebb']],
    [
      'what was split is gone, its part is there',
      [split('ecc'), retire('ecc')],
      ['REMOVED ecc,ec1 → ', 'ADDED  → n1'],
    ],
    ['what came was split', [add, split('n1')], ['ADDED  → n1', 'ADDED  → n2']],
    ['a merger, with what stands below', [merge('ebb', 'ecc')], ['MERGED ebb,ecc → ebb']],
    ['what came was merged into what was there', [add, merge('ebb', 'n1')], []],
    [
      'what was there was merged into what came, which continues it',
      [add, merge('n1', 'ecc')],
      ['RETITLED ecc → n1'],
    ],
    [
      'merged and gone',
      [merge('ebb', 'ecc'), retire('ebb')],
      ['REMOVED ebb → ', 'REMOVED ecc,ec1 → '],
    ],
    [
      'merged twice, with the points',
      [merge('ecc', 'ebb'), merge('eaa', 'ecc')],
      ['MERGED eaa,ebb,ecc → eaa'],
    ],
    ['split twice', [split('ebb'), split('n1')], ['SPLIT ebb → ebb,n1,n2']],
  ])('%s', (_, acts, wanted) => expect(said(...acts)).toEqual(wanted));
});

/** What acts make of the small text, and what they declared on the way. */
function played(acts: readonly Act[]): { head: Tree; lineage: Lineage[] } {
  const lineage: Lineage[] = [];
  const head = acts.reduce((now, act) => {
    const made = done(now, act);
    if (made.lineage) lineage.push(made.lineage);
    return made.tree;
  }, small());
  return { head, lineage };
}

test('what became a share of what was points is told as both', () => {
  const acts: Act[] = [
    { name: 'clauseSplit', key: 'ebb', parts: [{ title: '战略' }, { title: '规划' }] },
    { name: 'weightSet', key: 'ebb', points: null, share: 30 },
  ];
  const { head, lineage } = played(acts);
  const told = (...[from, to]: Tree[]) =>
    diff(from!, to!, { lineage: from === head ? [] : lineage })
      .changes.filter(({ type }) => type === 'REWEIGHTED')
      .map(({ field, before, after }) => `${field} ${before} → ${after}`);
  expect(told(small(), head).sort()).toEqual(['points 30 → null', 'share null → 30']);
});

test('of what happened at one place the place is told first, and then what is said there', () => {
  const at = (key: string, ...acts: Act[]) => {
    const { head, lineage } = played(acts);
    return diff(small(), head, { lineage })
      .changes.filter(({ from, to }) => [...from, ...to].includes(key))
      .map(({ type }) => type);
  };
  const revise = (key: string): Act => ({
    ...{ name: 'clauseRevise', key, fields: { title: '引领', text: '组织,组织' } },
  });
  const weigh = (key: string): Act => ({ name: 'weightSet', key, points: 25 });
  const move = (key: string): Act => ({ name: 'clauseMove', key, parent: 'ecc', after: null });
  expect(at('eaa', weigh('eaa'), revise('eaa'), move('eaa'))).toEqual([
    'MOVED',
    'RETITLED',
    'REWEIGHTED',
    'REWORDED',
  ]);
  const order: Act = { name: 'clauseReorder', parent: 'eone', order: ['ebb', 'eaa', 'ecc'] };
  expect(at('eaa', weigh('eaa'), revise('eaa'), order)[0]).toBe('REORDERED');
  expect(at('ebb', weigh('ebb'), revise('ebb'), order)).toEqual([
    'RENUMBERED',
    'RETITLED',
    'REWEIGHTED',
    'REWORDED',
  ]);
  expect(at('ebb', weigh('ebb'), split('ebb'), move('ebb'))[0]).toBe('SPLIT');
  expect(at('ebb', split('ebb'), move('ebb'))).toEqual(['SPLIT', 'MOVED']);
  expect(at('eaa', merge('eaa', 'ebb'), move('eaa'))).toEqual(['MERGED', 'MOVED']);
});

test('points flow only as far as both ends have them, and of one sign (random drafts)', () => {
  const drafts = fc.record({
    base: edition,
    left: fc.array(dice, { maxLength: 6 }),
    right: fc.array(dice, { maxLength: 6 }),
  });
  fc.assert(
    fc.property(drafts, ({ base, left, right }) => {
      const [a, b] = [buildTree(play(base, left, 'x')), buildTree(play(base, right, 'y'))];
      const whole = diff(a, b);
      const [out, into] = [ownPoints(a), ownPoints(b)];
      for (const { from, to, points, cause } of pointsFlow(whole)) {
        expect(points).not.toBe(0);
        if (from === null || to === null) {
          expect([cause, from === to]).toEqual(['UNEXPLAINED', false]);
          continue;
        }
        const [gave, got] = [out.get(from)!, into.get(to)!];
        expect([Math.sign(gave), Math.sign(got)]).toEqual([Math.sign(points), Math.sign(points)]);
        expect(Math.abs(points)).toBeLessThanOrEqual(Math.min(Math.abs(gave), Math.abs(got)));
        if (cause === 'KEPT') expect(whole.matching.toHead.get(from)).toBe(to);
        else expect(['SPLIT', 'MERGED', 'REALLOCATED']).toContain(cause);
        if (cause === 'REALLOCATED') expect(points).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
});

describe('points go to the nearest that gained some', () => {
  const flows = (before: Record<string, number>, after: Record<string, number>) => {
    const text = (points: Record<string, number>) => {
      const item = (key: string): FileNode => ({
        key,
        kind: 'ITEM',
        title: key,
        points: points[key] ?? 10,
      });
      const section = (key: string, ...children: FileNode[]): FileNode => ({
        key,
        kind: 'SECTION',
        title: key,
        part: 'criteria',
        children,
      });
      return buildTree(
        fromFile({
          rubric: 'test/one',
          edition: '1',
          facts: { key: 'facts', title: '标准' },
          body: [
            section('alone', item('aa')),
            section('both', section('deep', item('bb'), item('cc')), item('dd')),
            section('last', item('ee')),
          ],
        }),
      );
    };
    return pointsFlow(diff(text(before), text(after)))
      .filter(({ cause }) => cause !== 'KEPT')
      .map(({ from, to, points, cause }) => `${from} → ${to}: ${points} ${cause}`);
  };
  test.each<[string, Record<string, number>, Record<string, number>, string[]]>([
    ['beside it', { bb: 15 }, { cc: 15 }, ['bb → cc: 5 REALLOCATED']],
    ['one level up', { bb: 15 }, { dd: 15 }, ['bb → dd: 5 REALLOCATED']],
    [
      'anywhere, where nothing stands above both',
      { aa: 15 },
      { ee: 15 },
      ['aa → ee: 5 REALLOCATED'],
    ],
    ['also from far below', { bb: 15 }, { ee: 15 }, ['bb → ee: 5 REALLOCATED']],
    [
      'what is nearer goes first, whichever stands first',
      { aa: 15, bb: 15 },
      { dd: 15, ee: 15 },
      ['bb → dd: 5 REALLOCATED', 'aa → ee: 5 REALLOCATED'],
    ],
    [
      'and the rest further on',
      { bb: 19 },
      { cc: 12, dd: 13, ee: 14 },
      ['bb → cc: 2 REALLOCATED', 'bb → dd: 3 REALLOCATED', 'bb → ee: 4 REALLOCATED'],
    ],
    [
      'what is left over nothing explains',
      { aa: 15 },
      { ee: 12 },
      ['aa → ee: 2 REALLOCATED', 'aa → null: 3 UNEXPLAINED'],
    ],
  ])('%s', (_, before, after, wanted) => expect(flows(before, after)).toEqual(wanted));
});

test('what stood below a heading that is gone stands next to what stands above that', () => {
  const clause = (key: string, points?: number, ...children: FileNode[]): FileNode => ({
    ...{ key, kind: 'ITEM', title: `关于${key}` },
    ...(points === undefined ? {} : { points }),
    children,
  });
  const text = (...children: FileNode[]) =>
    buildTree(
      fromFile({
        rubric: 'test/one',
        edition: '1',
        facts: { key: 'facts', title: '标准' },
        body: [{ key: 'top', kind: 'SECTION', part: 'criteria', children }],
      }),
    );
  const base = text(
    clause('both', undefined, clause('aa', 15)),
    clause('gone', undefined, clause('bb', 15)),
    clause('cc', 10),
  );
  const head = text(
    clause('both', undefined, clause('aa', 10)),
    clause('bb', 10),
    clause('cc', 15),
  );
  expect(
    pointsFlow(diff(base, head))
      .filter(({ cause }) => cause !== 'KEPT')
      .map(({ from, to, points }) => `${from} → ${to}: ${points}`),
  ).toEqual(['bb → cc: 5', 'aa → null: 5']);
});

test('a deduction that became less where another became more went there', () => {
  const text = (...points: number[]) =>
    buildTree(
      fromFile({
        rubric: 'test/one',
        edition: '1',
        facts: { key: 'facts', title: '标准' },
        body: [
          {
            key: 'top',
            kind: 'SECTION',
            part: 'criteria',
            scoreRole: 'DEDUCTION',
            children: points.map((one, i) => ({ key: `k${i}`, kind: 'ITEM', points: one })),
          },
        ],
      }),
    );
  const told = (from: number[], to: number[]) =>
    pointsFlow(diff(text(...from), text(...to))).map(
      ({ from: one, to: other, points, cause }) => `${one} → ${other}: ${points} ${cause}`,
    );
  expect(told([-10, -5], [-6, -9])).toEqual([
    'k0 → k0: -6 KEPT',
    'k1 → k1: -5 KEPT',
    'k0 → k1: -4 REALLOCATED',
  ]);
  expect(told([-10, -5], [-6, -5])).toContain('k0 → null: -4 UNEXPLAINED');
});

describe('numbers that follow', () => {
  const item = (key: string, scheme: string | undefined, ...children: FileNode[]): FileNode =>
    ({ key, kind: 'ITEM', scheme, title: key, children }) as FileNode;
  const tree = (...children: FileNode[]) =>
    buildTree(
      fromFile({
        rubric: 'test/one',
        edition: '1',
        facts: { key: 'facts', title: '标准' },
        body: [{ key: 'top', kind: 'SECTION', part: 'criteria', title: '要求', children }],
      }),
    );
  const told = (base: FileNode[], head: FileNode[]) =>
    diff(tree(...base), tree(...head))
      .changes.filter(({ type }) => type === 'RENUMBERED')
      .map(({ from, before, after }) => `${from} ${before} ${after}`);

  test.each<[string, FileNode[], FileNode[], string[]]>([
    [
      'below a number, also below what bears none',
      [item('aaa', 'decimal', item('bbb', undefined, item('ccc', 'dotted')))],
      [
        item('new', 'decimal'),
        item('aaa', 'decimal', item('bbb', undefined, item('ccc', 'dotted'))),
      ],
      ['aaa,ccc 1 2'],
    ],
    [
      'also below a letter that stays',
      [item('aaa', 'dotted', item('bbb', 'letter', item('ccc', 'dotted')))],
      [item('new', 'dotted'), item('aaa', 'dotted', item('bbb', 'letter', item('ccc', 'dotted')))],
      ['aaa,ccc 1 2'],
    ],
    [
      'not below a number that stays',
      [item('aaa', 'decimal', item('bbb', 'bracket', item('ccc', 'paren'), item('ddd', 'paren')))],
      [
        item('new', 'decimal'),
        item('aaa', 'decimal', item('bbb', 'bracket', item('ddd', 'paren'))),
      ],
      ['aaa 1 2', 'ddd [1](2) [1](1)'],
    ],
    [
      'of some siblings, first and last',
      [item('aaa', 'decimal'), item('bbb', 'decimal'), item('ccc', 'decimal')],
      [
        item('new', 'decimal'),
        item('aaa', 'decimal'),
        item('bbb', 'decimal'),
        item('ccc', 'decimal'),
      ],
      ['aaa,bbb,ccc 1–3 2–4'],
    ],
    [
      'not of what moved',
      [item('aaa', 'decimal'), item('bbb', 'decimal'), item('ccc', 'decimal')],
      [item('ccc', 'decimal'), item('aaa', 'decimal'), item('bbb', 'decimal')],
      ['aaa,bbb 1–2 2–3'],
    ],
  ])('%s', (_, base, head, wanted) => expect(told(base, head)).toEqual(wanted));
});

test('edits of one entry come field by field, the label first', () => {
  const base = small();
  const head = buildTree(
    entriesOf(base).map((entry) =>
      entry.key === 'eaa' && entry.kind === 'clause'
        ? {
            ...entry,
            label: '(9)',
            content: { ...entry.content, title: '题', text: '文', part: 'scope' },
          }
        : entry,
    ),
  );
  const label = base.byKey.get('eaa')!.entry.label;
  expect(edits(base, head)).toEqual([
    { op: 'set', key: 'eaa', field: 'label', before: label, after: '(9)' },
    { op: 'set', key: 'eaa', field: 'part', before: undefined, after: 'scope' },
    { op: 'set', key: 'eaa', field: 'text', before: '组织', after: '文' },
    { op: 'set', key: 'eaa', field: 'title', before: '领导', after: '题' },
  ]);
});

test('order keys that say the same order otherwise are no edit, whoever says what answers what', () => {
  const base = small();
  const head = buildTree(
    entriesOf(base).map((entry) => (entry.order ? { ...entry, order: `z${entry.order}` } : entry)),
  );
  expect(edits(base, head)).toEqual([]);
  expect(edits(base, head, diff(base, head).matching)).toEqual([]);
});

test('edits of several entries come branch by branch, in the order of the text', () => {
  const text = (end: string) =>
    buildTree(
      fromFile({
        rubric: 'test/one',
        edition: '1',
        facts: { key: 'facts', title: '标准' },
        body: ['aa', 'bb', 'cc'].map((key) => ({
          key,
          kind: 'SECTION' as const,
          part: 'criteria' as const,
          children: [
            { key: `${key}1`, kind: 'PARAGRAPH' as const, text: `组织${end}` },
            { key: `${key}2`, kind: 'PARAGRAPH' as const, text: `领导${end}` },
          ],
        })),
      }),
    );
  expect(edits(text('。'), text(';')).map((edit) => 'key' in edit && edit.key)).toEqual([
    ...['aa1', 'aa2', 'bb1', 'bb2', 'cc1', 'cc2'],
  ]);
});

test.each([
  ['得分为1、2。', '得分为12。', 'NUMBER'],
  ['得分为1、2。', '得分为1;2。', 'PUNCTUATION'],
  ['质量、管理。', '质量管理。', 'PUNCTUATION'],
  ['得20%。', '得20。', 'NUMBER'],
  ['得０.５。', '得0.5。', 'PUNCTUATION'],
  ['QC小组。', 'qc小组。', 'WORDING'],
  ['10³。', '103。', 'NUMBER'],
  ['Quality。', 'quality。', 'PUNCTUATION'],
])('%s to %s is a change of %s', (before, after, reason) => {
  const tree = (text: string) => {
    const body: FileNode[] = [
      {
        key: 'top',
        kind: 'SECTION',
        part: 'criteria',
        children: [{ key: 'one', kind: 'PARAGRAPH', text }],
      },
    ];
    return buildTree(
      fromFile({ rubric: 'test/one', edition: '1', facts: { key: 'facts', title: '标准' }, body }),
    );
  };
  expect(diff(tree(before), tree(after)).changes.map((change) => change.reason)).toEqual([reason]);
});
