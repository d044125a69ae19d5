import { applyAct, applyChanges, entriesOf } from '../../../rubrics/acts';
import type { FileClause, FileNode } from '../../../rubrics/library/shape';
import { check } from '../../../rubrics/checks';
import { codeOf } from '../../../rubrics/diff/names';
import { nodesNamed } from '../../../rubrics/tree/addresses';
import { buildTree, type Tree } from '../../../rubrics/tree/tree';
import { section, tree } from './small';

/** Numbers of texts in national forms: what is counted where, and what is missing there. */

const clause = (label: string | null, ...children: FileClause[]): FileClause => ({
  ...{ kind: 'ITEM', label, title: `关于${label ?? '总体'}` },
  ...(children.length && { children }),
});
const captions = (...labels: string[]): FileClause[] =>
  labels.map((label) => ({ kind: 'CAPTION', label, text: '框架' }));
const broken = (text: Tree | FileNode[]) =>
  check(Array.isArray(text) ? tree(text) : text)
    .filter(({ rule }) => rule.startsWith('structure/label'))
    .map(({ rule, quotes, message }) => `${rule} ${quotes} ${/缺 [^:]*/.exec(message.zh) ?? ''}`);

const body = (...children: FileClause[]): FileNode[] => [
  section('criteria', '标准内容', children, { label: null }),
];

test('figures and tables are counted through the text', () => {
  expect(
    broken(
      body(
        clause('1', ...captions('图1', '表1')),
        clause('2', ...captions('图 2')),
        clause('3', ...captions('图3', '表2')),
      ),
    ),
  ).toEqual([]);
  expect(
    broken(body(clause('1', ...captions('图1', '表1')), clause('2', ...captions('图3', '表1')))),
  ).toEqual(['structure/label-gap 图3 缺 图2', 'structure/label-duplicate 表1 ']);
});

test('an annex counts its own figures, and another part may begin anew', () => {
  const annex = (label: string, ...children: FileClause[]) =>
    section(`annex${label}`, `附录${label}`, children, { label: `附录${label}` });
  const main = section('criteria', '标准内容', captions('图1', '表1'), { label: null });
  expect(
    broken([
      main,
      annex(
        'A',
        clause('A.1', ...captions('图A.1')),
        clause('A.2', ...captions('图A.2', '表A.0.1')),
      ),
      annex('B', ...captions('图B.1', '图B.2')),
      section('annex', '附件', captions('图1', '图2'), { label: null }),
    ]),
  ).toEqual([]);
  expect(
    broken([main, annex('A', ...captions('图A.1', '图A.3')), annex('B', ...captions('图B.2'))]),
  ).toEqual(['structure/label-gap 图A.3 缺 图A.2', 'structure/label-gap 图B.2 缺 图B.1']);
});

test('a table that is taken out renumbers those behind it, wherever they stand', () => {
  const text = tree(
    body(clause('1', ...captions('表 1')), clause('2', ...captions('表 2', '表 3'))),
  );
  const first = text.nodes.find(({ label }) => label === '表 1')!;
  const done = applyAct(text, { name: 'clauseRetire', key: first.entry.key }, () => 'enew');
  if ('refused' in done) throw new Error(done.refused.message);
  const shorter = buildTree(applyChanges(entriesOf(text), done.changes));
  expect(shorter.nodes.flatMap(({ label }) => label ?? [])).toEqual(['1', '2', '表 1', '表 2']);
});

test('a gap is told from what stands before it, were it 0', () => {
  const told = (...labels: string[]) =>
    check(tree(body(...labels.map((label) => clause(null, clause(label))))), {
      only: ['structure/label-gap'],
    }).map(({ message }) => /[^:]*即为/.exec(message.zh)?.[0]);
  expect(told('0', '2')).toEqual(['0 之后即为']);
  expect(told('1', '3')).toEqual(['1 之后即为']);
  expect(told('2')).toEqual(['开头即为']);
});

test('tables in the forms of codes are numbers, and have an address', () => {
  const text = tree(
    body(
      clause(
        '5.2',
        clause('5.2.1'),
        clause('5.2.2'),
        ...captions('表5.2.2', '图5.2.1-1', '图5.2.1-2'),
        clause('5.2.3', ...captions('表5.2.3', '表 3.2-1')),
      ),
    ),
  );
  const rules = broken(text);
  expect(rules).toEqual(['structure/label-gap 5.2 缺 5.1', 'structure/label-prefix 表 3.2-1 ']);
  expect(text.nodes.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['criteria/表5.2.2', 'criteria/图5.2.1-2', 'criteria/表 3.2-1']),
  );
  expect(text.nodes.map(codeOf)).toEqual(expect.arrayContaining(['表5.2.2', '图5.2.1-1']));
});

test.each([
  [['表3-1', '表3-3'], ['structure/label-gap 表3-3 缺 表3-2']],
  [['图3.1', '图3.2', '图4.1'], []],
  [['图3.1', '图3.1'], ['structure/label-duplicate 图3.1 ']],
])('of tables and figures %j is missing %j', (labels, expected) =>
  expect(broken(body(...captions(...labels)))).toEqual(expected),
);

describe('a chapter without sections', () => {
  test('goes on by 0', () =>
    expect(
      broken([
        section('one', '总则', [clause('1.0.1'), clause('1.0.2')], { label: '1' }),
        section('two', '基本规定', [clause('2.0.1')], { label: '2' }),
        section('annexA', '方法', [clause('A.0.1'), clause('A.0.2')], { label: '附录A' }),
      ]),
    ).toEqual([]));
  test('has its own number before it, and none is left out', () =>
    expect(
      broken([
        section('one', '总则', [clause('1.0.1'), clause('1.0.3')], { label: '1' }),
        section('two', '基本规定', [clause('3.0.1')], { label: '2' }),
      ]),
    ).toEqual(['structure/label-gap 1.0.3 缺 1.0.2', 'structure/label-prefix 3.0.1 ']));
  test('is a chapter: no clause goes on by 0', () =>
    expect(broken(body(clause('1.1', clause('1.1.0.1'))))).toEqual([
      'structure/label-prefix 1.1.0.1 ',
    ]));
});

describe('below a heading without a number', () => {
  const [one, two] = ['1', '2'].map((label) =>
    section(`part${label}`, `第${label}部分`, [clause(`${label}.1`)], { label }),
  ) as [FileClause, FileClause];
  const unnumbered = (name: string, ...children: FileClause[]) =>
    section(name, `指标${name}`, children, { label: null });
  test('numbers go on from those before it, and behind it', () =>
    expect(
      broken([
        ...[one, two],
        unnumbered('a', clause('3'), clause('4')),
        unnumbered('b', clause(null, clause('5'))),
        section('six', '附则', [], { label: '6' }),
      ]),
    ).toEqual([]));
  test('they may begin anew', () =>
    expect(broken([one, two, unnumbered('a', clause('1'), clause('2'))])).toEqual([]));
  test('one that is left out is missing', () =>
    expect(broken([one, two, unnumbered('a', clause('4'), clause('5'))])).toEqual([
      'structure/label-gap 4 缺 3',
    ]));
  test('with none before, the first is missing', () =>
    expect(broken([unnumbered('a', clause('2')), unnumbered('b', clause('2'))])).toEqual([
      'structure/label-gap 2 缺 1',
      'structure/label-gap 2 缺 1',
    ]));
  test('codes of another clause are not gone on from', () =>
    expect(
      broken(
        body(
          clause('1', clause('1.1'), clause(null, clause('1.1.1'), clause('1.1.2')), clause('1.3')),
        ),
      ),
    ).toEqual(['structure/label-gap 1.3 缺 1.2', 'structure/label-missing 关于总体 ']));
  test('a heading with a number begins its own', () =>
    expect(broken(body(clause('一', clause('1')), clause('二', clause('2'))))).toEqual([
      'structure/label-gap 2 缺 1',
    ]));
});

test('a number that was entered with its punctuation is parted from it', () => {
  const item = (label: string): FileClause => ({ kind: 'ITEM', label, title: '甲' });
  const text = tree(body(clause('一、', item('1.'), item('2.')), clause('二、', item('（一）'))));
  const [issue, ...others] = check(text, { only: ['structure/label-form'] });
  expect([issue!.count, issue!.quotes, others]).toEqual([4, ['一、', '1.', '2.', '二、'], []]);
  const mended = issue!.suggestion!.reduce<Tree>((at, act) => {
    const done = applyAct(at, act, () => 'enew');
    if ('refused' in done) throw new Error(done.refused.message);
    return buildTree(applyChanges(entriesOf(at), done.changes));
  }, text);
  expect(check(mended, { only: ['structure/label-form', 'structure/label-gap'] })).toEqual([]);
  expect(mended.nodes.flatMap(({ label }) => label ?? [])).toEqual([
    '一',
    '1',
    '2',
    '二',
    '（一）',
  ]);
  expect(mended.nodes.map(codeOf)).toEqual([null, '一', '1', '2', '二', '二（一）']);
  // What place gives is no override.
  expect(mended.nodes.flatMap(({ entry }) => entry.label ?? [])).toEqual([]);
  expect(mended.nodes[1]!.entry.content).toMatchObject({ scheme: 'chinese' });
});

describe('English words before numbers', () => {
  const annex = (label: string, ...children: FileClause[]): FileClause => ({
    ...section('annex', 'Forms', children),
    label,
  });
  const table = (label: string): FileClause => ({ kind: 'CAPTION', label, title: 'Levels' });

  test.each<[string, FileNode[], string[]]>([
    ['annexes', [annex('Annex A'), annex('Annex C')], ['structure/label-gap Annex C 缺 Annex B']],
    [
      'annexes of one letter',
      [annex('ANNEX A'), annex('ANNEX A')],
      ['structure/label-duplicate ANNEX A '],
    ],
    [
      'Roman annexes',
      [annex('Annex I'), annex('Annex III')],
      ['structure/label-gap Annex III 缺 Annex II'],
    ],
    ['appendices in order', [annex('Appendix A'), annex('Appendix B')], []],
    [
      'tables through the text',
      [annex('Annex A', table('Table 1')), annex('Annex B', table('Table 3'))],
      ['structure/label-gap Table 3 缺 Table 2'],
    ],
    [
      'tables of an annex',
      [
        annex('Annex A', table('Table A.1')),
        annex('Annex B', table('Table B.1'), table('Table B.3')),
      ],
      ['structure/label-gap Table B.3 缺 Table B.2'],
    ],
    [
      'a table in another annex',
      [annex('Annex A'), annex('Annex B', table('Table A.1'))],
      ['structure/label-prefix Table A.1 '],
    ],
    [
      'codes below annexes and criteria',
      [
        annex('Annex A', { kind: 'ITEM', label: 'A.1', title: 'General' }),
        annex('Annex B', { kind: 'ITEM', label: 'A.1', title: 'General' }),
      ],
      ['structure/label-prefix A.1 '],
    ],
  ])('%s', (_of, nodes, faults) => {
    expect(broken(nodes)).toEqual(faults);
  });

  test('they are addresses, in whatever spelling', () => {
    const text = tree([annex('Annex A', table('Table A.1')), annex('Annex B', table('Figure 2'))]);
    expect(text.nodes.map(({ address }) => address)).toEqual([
      'annex/Annex A',
      'annex/Table A.1',
      'annex/Annex B',
      'annex/Figure 2',
    ]);
    expect(nodesNamed(text, 'Annex/AnnexA')).toEqual([text.roots[0]]);
  });
});
