import fc from 'fast-check';
import { rounds } from '../support/rounds';
import { entriesWith, fileWith } from './tables.fixture';
import { applyAct } from '../../rubrics/acts';
import type { Act } from '../../rubrics/acts/act';
import { check } from '../../rubrics/checks';
import { diff } from '../../rubrics/diff/diff';
import { bothOf, matchGrid } from '../../rubrics/diff/grid';
import { phrase } from '../../rubrics/diff/phrase';
import { contentFault } from '../../rubrics/kinds/fault';
import type { Content } from '../../rubrics/kinds';
import { areasOf, GRID, textsIn } from '../../rubrics/kinds/area';
import { clause } from '../../rubrics/kinds/clause';
import { gridOf } from '../../rubrics/kinds/field';
import { LARGEST, rowName, tableFault, tableOf } from '../../rubrics/kinds/table';
import type { Table } from '../../rubrics/kinds/table';
import * as steps from '../../rubrics/kinds/tableSteps';
import { faultsIn } from '../../rubrics/library/faults';
import { editionFile } from '../../rubrics/library/shape';
import { merge } from '../../rubrics/merge/merge';
import { searchTree } from '../../rubrics/tree/search';
import { buildTree } from '../../rubrics/tree/tree';
import { blocksOf } from '../../rubrics/writing/blocks';
import { writeText } from '../../rubrics/writing/text';

const BASE = [
  ['序号', '一级指标', '二级指标', '分值', '备注'],
  ['1', '领导', '战略规划', '10', ''],
  ['2', '^', '企业文化', '15', '必备'],
  ['3', '资源', '人力资源', '20', ''],
  ['4', '^', '信息与知识', '25', ''],
];
const [HEAD, ...ROWS] = BASE;
const said = (after: string[][], before: string[][] = BASE) => {
  const whole = diff(buildTree(entriesWith(before)), buildTree(entriesWith(after)));
  return whole.changes.map((change) => [
    `${change.type} ${change.field} ${change.gravity}`,
    phrase(change, whole),
    phrase(change, whole, 'en'),
  ]);
};
const T = '表1「评分构成」';
const T_EN = '表1 “评分构成”';
const each = (of: (text: string, row: number, column: number) => string) =>
  BASE.map((row, r) => row.map((text, c) => of(text, r, c)));

/** Rows that are counted, with rows among them that are not. */
const TOTALLED = [
  HEAD,
  ...ROWS.slice(0, 2),
  ['小计', '<', '<', '25', ''],
  ...ROWS.slice(2),
  ['', '加分项', '<', '', ''],
  ['5', '创新', '技术创新', '5', ''],
  ['合计', '<', '<', '75', ''],
];
const AFTER_FIRST = (rows: string[][]) => [
  HEAD,
  rows[1],
  ['2', '领导', '社会责任', '5', ''],
  ...rows.slice(2).map(([n, ...row]) => [/\d/.test(n) ? String(Number(n) + 1) : n, ...row]),
];

test.each(['序号', '序', '编号', '项次', 'No.', 'NO', '#', ''])(
  'a column called “%s” counts where its numbers do',
  (name) => {
    const text = (rows: string[][]) => [[name, '要求'], ...rows];
    const two = [
      ['1', '建立制度'],
      ['2', '落实制度'],
    ];
    const three = [['1', '公开承诺'], ...two.map(([n, what]) => [String(Number(n) + 1), what!])];
    expect(said(text(three), text(two)).map(([how]) => how.split(' ')[0])).toEqual([
      'RENUMBERED',
      'REWORDED',
    ]);
  },
);
test.each(['分值', '序号说明', '条款编号', 'Note'])('one called “%s” does not', (name) => {
  const text = (...all: string[]) => [[name, '要求'], ...all.map((n) => [n, `第${n}项制度`])];
  expect(said(text('1', '2', '3'), text('1', '2')).map(([how]) => how.split(' ')[0])).toEqual([
    'REWORDED',
  ]);
});

test('what a cell says that reaches over another one now is told of each row it is new to', () => {
  const text = (...first: string[]) => [
    ['一级指标', '二级指标'],
    ...first.map((cell, i) => [cell, `指标${'甲乙丙'[i]}`]),
  ];
  const told = (before: string[], after: string[]) =>
    said(text(...after), text(...before)).map(([how]) => how.split(' ')[1]);
  expect(told(['领导', '资源', '^'], ['领导', '^', '^'])).toEqual([
    'rows/1/cells/0/text',
    'rows/2/cells/0/text',
  ]);
  expect(told(['领导', '^', '^'], ['领导', '资源', '^'])).toEqual([
    'rows/1/cells/0/text',
    'rows/2/cells/0/text',
  ]);
  expect(told(['领导', '资源', '^'], ['领导', '人力', '^'])).toEqual(['rows/1/cells/0/text']);
});

test('rows are counted past totals and headings, and only those', () => {
  const told = said(AFTER_FIRST(TOTALLED), TOTALLED);
  expect(told.map(([, zh]) => zh)).toEqual([
    `${T}“序号”栏的编号2–5顺改为3–6。`,
    `${T}增加了“领导 社会责任”行:“2｜领导｜社会责任｜5｜”。`,
  ]);
  // Below a heading numbers may begin again.
  const anew = [HEAD, ['', '甲', '<', '', ''], ROWS[0], ['', '乙', '<', '', '']].concat(
    ROWS.slice(2).map(([, ...row], i) => [String(i + 1), ...row]),
  );
  const fewer = anew.filter((row) => row !== anew[4]).map((row) => [...row]);
  fewer[4]![0] = '1';
  fewer[4]![1] = '资源';
  expect(said(fewer, anew).map(([how]) => how)).toEqual([
    'RENUMBERED columns/0 STRUCTURAL',
    'REWORDED rows/3 SUBSTANTIVE',
  ]);
});

test('what a row that is not counted says is told, and numbers that do not count are content', () => {
  const renamed = TOTALLED.map((row) => (row[0] === '合计' ? ['总计', ...row.slice(1)] : row));
  expect(said(renamed, TOTALLED).map(([how]) => how)).toEqual([
    'REWORDED rows/7/cells/0/text SUBSTANTIVE',
  ]);
  const gapped = TOTALLED.map((row) => (row[0] === '5' ? ['7', ...row.slice(1)] : row));
  expect(said(AFTER_FIRST(gapped), gapped).map(([how]) => how)).not.toContain(
    'RENUMBERED columns/0 STRUCTURAL',
  );
});

test('numbers with zeros before them are content', () => {
  const told = said(
    [
      ['序号', '要求'],
      ['01', '公开承诺'],
      ['02', '建立制度'],
      ['03', '落实制度'],
    ],
    [
      ['序号', '要求'],
      ['01', '建立制度'],
      ['02', '落实制度'],
    ],
  ).map(([how]) => how);
  expect(told).not.toContain('RENUMBERED columns/0 STRUCTURAL');
  expect(told).toContain('REWORDED rows/1/cells/0/text SUBSTANTIVE');
});

test('a number that reaches over two rows counts them once', () => {
  const text = (...rows: string[][]) => [['序号', '要求', '证据'], ...rows];
  const rows = (from: number) => [
    [String(from), '建立制度', '文件'],
    ['^', '^', '记录'],
    [String(from + 1), '落实制度', '台账'],
  ];
  expect(
    said(text(['1', '公开承诺', '公告'], ...rows(2)), text(...rows(1))).map(([how]) => how),
  ).toEqual(['RENUMBERED columns/0 STRUCTURAL', 'REWORDED rows/0 SUBSTANTIVE']);
});

test('the lists that are a table bear the names by which others ask for them', () =>
  expect(gridOf(clause.fields)).toEqual(GRID));

describe('what happened to a table is told', () => {
  test.each<[string, string[][], [string, string, string][]]>([
    [
      'a figure in a cell',
      each((text) => (text === '15' ? '16' : text)),
      [
        [
          'REWORDED rows/1/cells/3/text SUBSTANTIVE',
          `更改了${T}“领导 企业文化”行“分值”栏:“15”改为“16”。`,
          `Changed row “领导 企业文化”, column “分值” of ${T_EN}: “15” became “16”.`,
        ],
      ],
    ],
    [
      'a row, and the numbers that follow it',
      [
        HEAD,
        ROWS[0],
        ['2', '^', '社会责任', '5', ''],
        ...ROWS.slice(1).map(([n, ...row]) => [String(Number(n) + 1), ...row]),
      ],
      [
        [
          'RENUMBERED columns/0 STRUCTURAL',
          `${T}“序号”栏的编号2–4顺改为3–5。`,
          `Numbers 2–4 in column “序号” of ${T_EN} became 3–5.`,
        ],
        [
          'REWORDED rows/1 SUBSTANTIVE',
          `${T}增加了“领导 社会责任”行:“2｜领导｜社会责任｜5｜”。`,
          `Added row “领导 社会责任” to ${T_EN}: “2｜领导｜社会责任｜5｜”.`,
        ],
      ],
    ],
    [
      'the head of merged cells goes, what is merged with it stays',
      [
        HEAD,
        ['1', '领导', '企业文化', '15', '必备'],
        ['2', ...ROWS[2].slice(1)],
        ['3', ...ROWS[3].slice(1)],
      ],
      [
        [
          'RENUMBERED columns/0 STRUCTURAL',
          `${T}“序号”栏的编号2–4顺改为1–3。`,
          `Numbers 2–4 in column “序号” of ${T_EN} became 1–3.`,
        ],
        [
          'REWORDED rows/0 SUBSTANTIVE',
          `${T}删除了“领导 战略规划”行:“1｜领导｜战略规划｜10…”。`,
          `Removed row “领导 战略规划” from ${T_EN}: “1｜领导｜战略规划｜10…”.`,
        ],
      ],
    ],
    [
      'the first cell of a row, which others share',
      each((text) => (text === '领导' ? '领导力' : text)),
      [
        [
          'REWORDED rows/0/cells/1/text SUBSTANTIVE',
          `更改了${T}“领导力 战略规划”行“一级指标”栏:增加“力”。`,
          `Changed row “领导力 战略规划”, column “一级指标” of ${T_EN}: added “力”.`,
        ],
      ],
    ],
    [
      'a column comes',
      BASE.map((row, r) => row.toSpliced(3, 0, r === 0 ? '方法' : '查资料')),
      [
        [
          'REWORDED columns/3 SUBSTANTIVE',
          `${T}增加了“方法”栏:“方法｜查资料｜查资料｜查…”。`,
          `Added column “方法” to ${T_EN}: “方法｜查资料｜查资料｜查…”.`,
        ],
      ],
    ],
    [
      'a column goes',
      BASE.map((row) => row.slice(0, 4)),
      [
        [
          'REWORDED columns/4 SUBSTANTIVE',
          `${T}删除了“备注”栏:“备注｜｜必备｜｜”。`,
          `Removed column “备注” from ${T_EN}: “备注｜｜必备｜｜”.`,
        ],
      ],
    ],
    [
      'a column is renamed',
      each((text) => (text === '分值' ? '满分' : text)),
      [
        [
          'REWORDED columns/3/name SUBSTANTIVE',
          `${T}的栏名“分值”改为“满分”。`,
          `The column “分值” of ${T_EN} is called “满分” now.`,
        ],
      ],
    ],
    [
      'a column moves',
      BASE.map(([a, b, c, d, e]) => [a, b, c, e, d]),
      [
        [
          'REORDERED columns/3 STRUCTURAL',
          expect.stringMatching(/^将表1「评分构成」的“(备注|分值)”栏由第\d移至第\d。$/) as never,
          expect.stringContaining('Moved column') as never,
        ],
      ],
    ],
    [
      'a row moves',
      [
        HEAD,
        ['1', '资源', '人力资源', '20', ''],
        ['2', '^', '信息与知识', '25', ''],
        ['3', '领导', '战略规划', '10', ''],
        ['4', '^', '企业文化', '15', '必备'],
      ],
      [
        [
          'RENUMBERED columns/0 STRUCTURAL',
          `${T}“序号”栏的编号1–4顺改为1–4。`,
          expect.any(String) as never,
        ],
        [
          'REORDERED rows/0 STRUCTURAL',
          `将${T}的“资源 人力资源”行由第3移至第1。`,
          expect.any(String) as never,
        ],
        [
          'REORDERED rows/1 STRUCTURAL',
          `将${T}的“资源 信息与知识”行由第4移至第2。`,
          expect.any(String) as never,
        ],
      ],
    ],
    [
      'cells are merged',
      each((text, r, c) => (r === 4 && c === 4 ? '^' : text)),
      [
        [
          'REWORDED rows/3/cells/4/join SUBSTANTIVE',
          `更改了${T}“资源 信息与知识”行“备注”栏的“合并方式”:“不合并”改为“与上格合并”。`,
          `Changed row “资源 信息与知识”, column “备注” of ${T_EN}, its “join”: “none” became “with the cell above”.`,
        ],
      ],
    ],
    [
      'a mark in a cell',
      each((text) => (text === '必备' ? '' : text)),
      [
        [
          'REWORDED rows/1/cells/4/text SUBSTANTIVE',
          `更改了${T}“领导 企业文化”行“备注”栏:删除“必备”。`,
          `Changed row “领导 企业文化”, column “备注” of ${T_EN}: removed “必备”.`,
        ],
      ],
    ],
  ])('%s', (_, after, told) => expect(said(after)).toEqual(told));

  test.each([
    ['√', '×', 'SUBSTANTIVE'],
    ['—', '√', 'SUBSTANTIVE'],
    ['[75,90)', '[75,90]', 'SUBSTANTIVE'],
    ['每缺一项扣1分', '每缺一项扣2分', 'SUBSTANTIVE'],
    ['宜公开', '应公开', 'SUBSTANTIVE'],
    ['查阅资料,现场查看', '查阅资料，现场查看。', 'EDITORIAL'],
  ])('%s → %s in a cell is %s', (before, after, gravity) => {
    const table = (text: string) => [
      ['指标', '说明'],
      ['甲', text],
    ];
    expect(said(table(after), table(before)).map(([what]) => what)).toEqual([
      `REWORDED rows/0/cells/1/text ${gravity}`,
    ]);
  });

  test('equal rows are told apart by where they stand', () => {
    const before = [
      ['指标', '分值'],
      ['小计', '10'],
      ['小计', '10'],
      ['合计', '20'],
    ];
    expect(
      said([...before.slice(0, 2), ['小计', '12'], ['合计', '22']], before).map(([, zh]) => zh),
    ).toEqual([
      `更改了${T}“小计”行“分值”栏:“10”改为“12”。`.replace('“小计”', '第2'),
      `更改了${T}“合计”行“分值”栏:“20”改为“22”。`,
    ]);
  });
});

describe('a row is known by most of its cells', () => {
  const HEADS = ['指标', '要求', '方法', '分值'];
  const kinds = (after: string[][], before: string[][]) => {
    const told = diff(buildTree(entriesWith(before)), buildTree(entriesWith(after))).changes;
    return told.map(({ type, field }) => `${type} ${field}`);
  };
  const five = [
    ['领导', '制定发展战略', '查阅资料', '10'],
    ['资源', '提供人力资源', '现场查看', '15'],
    ['过程', '识别关键过程', '查阅资料', '20'],
    ['测量', '开展绩效测量', '现场查看', '25'],
    ['改进', '持续改进成果', '查阅资料', '30'],
  ];

  test('wherever it moved, though its first cell is another', () => {
    const renamed = ['改善', '评价', '流程', '保障', '治理'];
    const turned = five.toReversed().map((row, i) => row.with(0, renamed[i]));
    const told = kinds([HEADS, ...turned], [HEADS, ...five]);
    expect(told.filter((what) => /^REORDERED rows\/\d$/.test(what))).toHaveLength(4);
    expect(told.filter((what) => what.startsWith('REWORDED')).sort()).toEqual(
      five.map((_, i) => `REWORDED rows/${i}/cells/0/text`),
    );
  });

  test('one to one: of two that are equally like it one is added', () => {
    const before = [HEADS, five[0], five[1], five[2]];
    const twice = [five[2], five[1], ['甲', ...five[0].slice(1)], ['乙', ...five[0].slice(1)]];
    const told = kinds([HEADS, ...twice], before);
    expect(told.filter((what) => what.endsWith('/text'))).toHaveLength(1);
    expect(told.filter((what) => /^REWORDED rows\/\d$/.test(what))).toHaveLength(1);
  });

  test('reworded whole, between rows that stayed', () => {
    const other = ['社会', '履行公共责任', '访谈员工', '12'];
    expect(kinds([HEADS, ...five.with(2, other)], [HEADS, ...five]).sort()).toEqual(
      HEADS.map((_, c) => `REWORDED rows/2/cells/${c}/text`),
    );
    const none = [HEADS, other];
    expect(kinds(none, [HEADS, five[0]])).toEqual(['REWORDED rows/0', 'REWORDED rows/0']);
  });

  test('of as many as a table may have, in good time', () => {
    const rows = Array.from({ length: LARGEST.rows }, (_, i) => [
      `指标${i}`,
      `企业应建立第${i}项制度,并提供${i * 7}份证明材料`,
      i % 2 ? '查阅资料' : '现场查看',
      `${i % 20}`,
    ]);
    const turned = rows.toReversed().map((row, i) => row.with(0, `名称${i}`));
    const from = performance.now();
    const told = kinds([HEADS, ...turned], [HEADS, ...rows]);
    expect(performance.now() - from).toBeLessThan(5_000);
    expect(told.filter((what) => what.startsWith('REORDERED'))).toHaveLength(LARGEST.rows - 1);
    expect(told.filter((what) => what.endsWith('/cells/0/text'))).toHaveLength(LARGEST.rows);
    expect(told).toHaveLength(2 * LARGEST.rows - 1);
  });
});

describe('what is no table is refused, by act and file alike', () => {
  const wrong = (given: string[][], more: object = {}) => {
    const file = editionFile.parse(fileWith(given, more));
    const [entry] = entriesWith(given, more).filter(({ key }) => key === 'table');
    const [fault] = faultsIn(file);
    const own = contentFault(entry);
    expect(fault && [fault.code, fault.path.slice(4).join('/')]).toEqual(
      own ? [own.code, own.path.join('/')] : undefined,
    );
    return own && `${own.code} ${own.path.join('/')}`;
  };
  const wide = (n: number) => Array.from({ length: n }, (_, i) => `栏${i}`);
  test.each<[string, string[][], object, string | null]>([
    ['lawful', BASE, {}, null],
    ['a paragraph', BASE, { kind: 'PARAGRAPH' }, 'NOT_A_TABLE columns'],
    ['uneven', [HEAD, ['1']], {}, 'UNEVEN_ROW rows/0'],
    ['joined with nothing', [['甲'], ['^']], {}, 'BAD_JOIN rows/0/cells/0'],
    [
      'no rectangle',
      [
        ['甲', '乙'],
        ['a', '<'],
        ['^', 'b'],
      ],
      {},
      'BAD_JOIN rows/1/cells/0',
    ],
    ['as wide as may be', [wide(LARGEST.columns)], {}, null],
    ['too wide', [wide(LARGEST.columns + 1)], {}, 'TABLE_TOO_LARGE columns'],
    ['too long', [['甲'], ...Array(LARGEST.rows + 1).fill(['a'])], {}, 'TABLE_TOO_LARGE rows'],
    [
      'too full a cell',
      [['甲'], ['字'.repeat(LARGEST.cell + 1)]],
      {},
      'TABLE_TOO_LARGE rows/0/cells/0/text',
    ],
    [
      'too long a name',
      [['甲', '字'.repeat(LARGEST.cell + 1)]],
      {},
      'TABLE_TOO_LARGE columns/1/name',
    ],
    [
      'too much in all',
      [['甲'], ...Array(60).fill(['字'.repeat(LARGEST.cell)])],
      {},
      'TABLE_TOO_LARGE rows',
    ],
  ])('%s', (_, given, more, code) => expect(wrong(given, more)).toBe(code));

  const tree = buildTree(entriesWith(BASE));
  const act = (of: Act) => applyAct(tree, of, () => 'new-key');
  test.each<[string, Act, string]>([
    [
      'a cell that is not there',
      { name: 'cellRevise', key: 'table', row: 9, column: 0, fields: {} },
      'NO_SUCH_CELL',
    ],
    [
      'a column that is not there',
      { name: 'columnRevise', key: 'table', column: 5, fields: {} },
      'NO_SUCH_CELL',
    ],
    [
      'no text',
      { name: 'cellRevise', key: 'table', row: 0, column: 0, fields: { text: null } },
      'BAD_CONTENT',
    ],
    [
      'a join beside a text',
      { name: 'cellRevise', key: 'table', row: 1, column: 0, fields: { join: 'ABOVE' } },
      'BAD_JOIN',
    ],
    [
      'rows that do not fit',
      { name: 'clauseRevise', key: 'table', fields: { columns: [{ name: '甲' }] } },
      'UNEVEN_ROW',
    ],
    [
      'another kind',
      { name: 'clauseRevise', key: 'table', fields: { kind: 'NOTE' } },
      'NOT_A_TABLE',
    ],
    [
      'a table in two',
      { name: 'clauseSplit', key: 'table', parts: [{ text: 'a' }, { text: 'b' }] },
      'WRONG_KIND',
    ],
    [
      'a table with a paragraph',
      { name: 'clauseMerge', keys: ['behind', 'table'], fields: {} },
      'WRONG_KIND',
    ],
  ])('%s', (_, wanted, code) => {
    const done = act(wanted);
    expect('refused' in done && done.refused.code).toBe(code);
  });
});

test('cells are printed, searched and checked', () => {
  const table = [...BASE, ['5', '结果', '经济效益,社会效益。。', '30', '']];
  const tree = buildTree(entriesWith(table));
  expect(writeText(tree).split('\n').slice(2, 5)).toEqual([
    '表1 评分构成',
    '序号｜一级指标｜二级指标｜分值｜备注',
    '1｜领导｜战略规划｜10｜',
  ]);
  expect(searchTree(tree, '信息与知识').map(({ node }) => node.address)).toEqual(['criteria/表1']);
  expect(searchTree(tree, '二级指标').map(({ node }) => node.address)).toEqual(['criteria/表1']);
  const quoted = check(tree).filter(({ entries }) => entries.includes('table'));
  expect(quoted.some(({ quotes }) => quotes.join().includes('。。'))).toBe(true);
  const [, caption, block] = blocksOf(tree);
  expect([caption, block]).toMatchObject([
    { block: 'CAPTION', text: '表1 评分构成' },
    { block: 'TABLE', head: table[0] },
  ]);
});

test('two drafters in different cells of one table do not get in each other’s way', () => {
  const drafted = (of: string, to: string) =>
    entriesWith(each((text) => (text === of ? to : text)));
  const { entries, conflicts } = merge(entriesWith(BASE), drafted('10', '12'), drafted('20', '18'));
  expect(conflicts).toEqual([]);
  const found = entries.find(({ key }) => key === 'table')!.content as Content<'clause'>;
  expect(found.rows!.map(({ cells }) => cells[3].text)).toEqual(['12', '15', '18', '25']);
  const clash = merge(entriesWith(BASE), drafted('10', '12'), drafted('10', '18'));
  expect(clash.conflicts.map(({ field }) => field)).toEqual(['rows/0/cells/3/text']);
});

test('one adds a row, one a column, one rewords a cell: all of it', () => {
  const row = entriesWith([...BASE, ['5', '结果', '效益', '30', '']]);
  const column = entriesWith(BASE.map((cells, r) => [...cells, r === 0 ? '方法' : '查资料']));
  const { entries, conflicts } = merge(entriesWith(BASE), row, column);
  expect(conflicts).toEqual([]);
  const found = entries.find(({ key }) => key === 'table')!.content as Content<'clause'>;
  expect(found.columns!.map(({ name }) => name).at(-1)).toBe('方法');
  expect(found.rows!.at(-1)!.cells.map(({ text }) => text)).toEqual([
    '5',
    '结果',
    '效益',
    '30',
    '',
    '',
  ]);
});

test.each([
  [0, '领导 战略规划'],
  [3, '资源 信息与知识'],
  [9, null],
])('row %d is called %s', (at, name) => {
  const content = entriesWith(BASE).find(({ key }) => key === 'table')!.content;
  expect(rowName(tableOf(content as Content<'clause'>)!, at)).toBe(name);
});

describe('steps of a drafter', () => {
  const cell = fc.constantFrom('甲', '乙', '', '^', '<');
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
    .chain(([width, height]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    )
    .map((rows): Table => {
      const given = entriesWith([rows[0].map((_, i) => `栏${i}`), ...rows]);
      const held = tableOf(given.find(({ key }) => key === 'table')!.content as Content<'clause'>)!;
      return steps.cellsParted(held, 0, 0);
    })
    .filter((held) => tableFault(held, true) === null);
  const at = fc.tuple(fc.nat(4), fc.nat(4));
  const all: [string, (t: Table, r: number, c: number) => Table][] = [
    ['row added', (t, r) => steps.rowAdded(t, r % (t.rows.length + 1))],
    ['row removed', (t, r) => steps.rowRemoved(t, r % t.rows.length)],
    ['row moved', (t, r, c) => steps.rowMoved(t, r % t.rows.length, c % t.rows.length)],
    ['column added', (t, _, c) => steps.columnAdded(t, c % (t.columns.length + 1))],
    ['column removed', (t, _, c) => steps.columnRemoved(t, c % t.columns.length)],
    ['column moved nowhere', (t, r) => steps.columnMoved(t, r, t.columns.length)],
    ['column moved', (t, r, c) => steps.columnMoved(t, r % t.columns.length, c % t.columns.length)],
    ['joined', (t, r, c) => steps.cellJoined(t, r, c, r % 2 ? 'ABOVE' : 'LEFT')],
    ['parted', (t, r, c) => steps.cellsParted(t, r, c)],
  ];
  test.each(all)('a table with a %s is lawful', (_, step) => {
    fc.assert(
      fc.property(table, at, (held, [r, c]) => {
        expect(tableFault(step(held, r, c), true)).toBeNull();
      }),
      { numRuns: rounds(200) },
    );
  });

  test('what a row says stays its own where others come, go and move', () => {
    fc.assert(
      fc.property(table, at, (held, [r, c]) => {
        const texts = textsIn(held);
        const n = held.rows.length;
        expect(textsIn(steps.rowRemoved(held, r % n))).toEqual(texts.toSpliced(r % n, 1));
        const moved = texts.toSpliced(r % n, 1).toSpliced(c % n, 0, texts[r % n]);
        expect(textsIn(steps.rowMoved(held, r % n, c % n))).toEqual(moved);
      }),
      { numRuns: rounds(200) },
    );
  });

  test('and so it is with columns, names and all; with the last one the table is gone', () => {
    const withNames = (held: Table) => [held.columns.map(({ name }) => name), ...textsIn(held)];
    fc.assert(
      fc.property(table, at, (held, [r, c]) => {
        const n = held.columns.length;
        const [from, to] = [r % n, c % n];
        const others = withNames(held).map((row) => row.toSpliced(from, 1));
        const gone = withNames(steps.columnRemoved(held, from));
        expect(gone).toEqual(n === 1 ? [[]] : others);
        const moved = others.map((row, i) => row.toSpliced(to, 0, withNames(held)[i][from]));
        expect(withNames(steps.columnMoved(held, from, to))).toEqual(moved);
      }),
      { numRuns: rounds(200) },
    );
  });

  test('cells are merged and taken apart again', () => {
    const held = tableOf(
      entriesWith([
        ['甲', '乙'],
        ['1', '2'],
        ['3', '4'],
      ]).find(({ key }) => key === 'table')!.content as Content<'clause'>,
    )!;
    const left = steps.cellJoined(held, 0, 1, 'LEFT');
    expect(textsIn(left)[0]).toEqual(['1\n2', '1\n2']);
    expect(steps.cellJoined(left, 1, 1, 'ABOVE')).toBe(left);
    const both = steps.cellJoined(steps.cellJoined(left, 1, 1, 'LEFT'), 1, 0, 'ABOVE');
    expect(areasOf(both)[0][0]).toMatchObject({ across: 2, down: 2 });
    expect(tableFault(both, true)).toBeNull();
    expect(
      areasOf(steps.cellsParted(both, 1, 1))
        .flat()
        .every(({ across }) => across === 1),
    ).toBe(true);
  });
});

test('where a cell reached over rows and columns, what is left of it says the same', () => {
  const held = tableOf(
    entriesWith([
      ['甲', '乙', '丙'],
      ['1', '<', '2'],
      ['^', '<', '3'],
      ['4', '5', '6'],
    ]).find(({ key }) => key === 'table')!.content as Content<'clause'>,
  )!;
  const areas = (table: Table) =>
    areasOf(table).map((row) =>
      row.map(({ across, down }) => (across ? `${across}×${down}` : '·')).join(' '),
    );
  expect(areas(held)).toEqual(['2×2 · 1×1', '· · 1×1', '1×1 1×1 1×1']);
  const lower = steps.rowRemoved(held, 0);
  expect([areas(lower)[0], textsIn(lower)[0]]).toEqual(['2×1 · 1×1', ['1', '1', '3']]);
  const right = steps.columnRemoved(held, 0);
  expect([areas(right).slice(0, 2), textsIn(right).map(([text]) => text)]).toEqual([
    ['1×2 1×1', '· 1×1'],
    ['1', '1', '5'],
  ]);
  const between = steps.rowAdded(held, 1);
  expect([areas(between)[1], textsIn(between)[1]]).toEqual(['· · 1×1', ['1', '1', '']]);
  const column = steps.columnAdded(held, 1);
  expect([areas(column)[1], textsIn(column)[1]]).toEqual(['· · · 1×1', ['1', '1', '1', '3']]);
  const deep = tableOf(
    entriesWith([
      ['甲', '乙'],
      ['1', '2'],
      ['^', '3'],
      ['^', '4'],
    ]).find(({ key }) => key === 'table')!.content as Content<'clause'>,
  )!;
  expect(areas(steps.rowRemoved(deep, 0))).toEqual(['1×2 1×1', '· 1×1']);
  for (const [from, to] of [
    [0, 3],
    [3, 0],
  ] as const)
    expect(steps.rowMoved(held, from, to)).toBe(held);
  const cut = steps.rowMoved(held, 2, 1);
  expect([areas(cut), textsIn(cut)]).toEqual([
    ['2×1 · 1×1', '1×1 1×1 1×1', '2×1 · 1×1'],
    [
      ['1', '1', '2'],
      ['4', '5', '6'],
      ['1', '1', '3'],
    ],
  ]);
});

describe('one takes a column or a row away', () => {
  const without = (column: number) => BASE.map((row) => row.filter((_, c) => c !== column));
  const reworded = (r: number, c: number, text: string) =>
    BASE.map((row, at) => row.map((was, i) => (at === r && i === c ? text : was)));
  const merged = (ours: string[][], theirs: string[][]) => {
    const [there, back] = [
      merge(entriesWith(BASE), entriesWith(ours), entriesWith(theirs)),
      merge(entriesWith(BASE), entriesWith(theirs), entriesWith(ours)),
    ];
    expect(back.conflicts.length).toBe(there.conflicts.length);
    const { columns, rows } = there.entries.find(({ key }) => key === 'table')!
      .content as Content<'clause'>;
    return there.conflicts.length > 0
      ? there.conflicts.map(({ field }) => field)
      : [
          columns!.map(({ name }) => name),
          ...rows!.map(({ cells }) => cells.map(({ text }) => text)),
        ];
  };
  const said = (given: string[][]) =>
    given.map((row) => row.map((text) => text.replace(/^[\^<]$/, '')));
  test('what the other changed beside it is kept', () => {
    expect(merged(without(4), reworded(1, 3, '12'))).toEqual(
      said(reworded(1, 3, '12').map((row) => row.slice(0, 4))),
    );
    expect(merged(without(4), reworded(0, 3, '分数'))).toEqual(
      said(reworded(0, 3, '分数').map((row) => row.slice(0, 4))),
    );
    expect(merged(BASE.slice(0, 4), reworded(1, 3, '12'))).toEqual(
      said(reworded(1, 3, '12').slice(0, 4)),
    );
    expect(merged(without(4), BASE.slice(0, 4))).toEqual(said(without(4).slice(0, 4)));
    expect(merged(without(4), without(4))).toEqual(said(without(4)));
    expect(merged(without(4), without(0))).toEqual(said(BASE.map((row) => row.slice(1, 4))));
  });
  test('what the other changed in it is in dispute', () => {
    const dispute = ['columns', 'rows'];
    expect(merged(without(4), reworded(2, 4, '可选'))).toEqual(dispute);
    expect(merged(without(4), reworded(0, 4, '说明'))).toEqual(dispute);
    expect(merged(BASE.slice(0, 4), reworded(4, 3, '30'))).toEqual(['rows']);
  });
});

test('a row between two is joined only where one cell reaches over both', () => {
  const of = (given: string[][]) =>
    tableOf(entriesWith(given).find(({ key }) => key === 'table')!.content as Content<'clause'>)!;
  const joins = (table: Table) =>
    table.rows.map(({ cells }) => cells.map(({ join }) => join?.[0] ?? '-').join(''));
  const table = of([
    ['甲', '乙', '丙'],
    ['1', '<', '2'],
    ['3', '<', '4'],
    ['5', '6', '^'],
    ['7', '<', '^'],
  ]);
  expect(joins(steps.rowAdded(table, 1))).toEqual(['-L-', '---', '-L-', '--A', '-LA']);
  expect(joins(steps.rowAdded(table, 0))).toEqual(['---', '-L-', '-L-', '--A', '-LA']);
  expect(joins(steps.rowAdded(table, 2))).toEqual(['-L-', '-L-', '--A', '--A', '-LA']);
  expect(joins(steps.rowAdded(table, 3))).toEqual(['-L-', '-L-', '--A', '--A', '-LA']);
  expect(joins(steps.rowAdded(table, 4))).toEqual(['-L-', '-L-', '--A', '-LA', '---']);
  const block = of([
    ['甲', '乙'],
    ['1', '<'],
    ['^', '<'],
  ]);
  expect(joins(steps.rowAdded(block, 1))).toEqual(['-L', 'AL', 'AL']);
});

describe('rows of which none is clearly another answer each other in their order', () => {
  const rows = (...pairs: [from: string, to: string][]) => {
    const table = (side: 0 | 1) => ({
      columns: ['指标', '要求'],
      rows: pairs.flatMap((pair) => (pair[side] ? [pair[side].split(' ')] : [])),
    });
    const [a, b] = [table(0), table(1)];
    const found = matchGrid(a, b);
    const turned = matchGrid(b, a);
    expect(bothOf(turned.rows).map(([x, y]) => [y, x])).toEqual(
      expect.arrayContaining(bothOf(found.rows)),
    );
    return found.rows.map(([x, y]) => `${x ?? '-'}${y ?? '-'}`).join(' ');
  };
  test.each<[string, [string, string][]]>([
    [
      '00 11',
      [
        ['领导作用 制度文件', '领导力量 制度文件'],
        ['领导作为 制度文件', '领导力度 制度文件'],
      ],
    ],
    [
      '00 11 22',
      [
        ['领导作用 制度文件', '领导力量 制度文件'],
        ['领导作为 制度文件', '领导力度 制度文件'],
        ['领导作风 制度文件', '领导力行 制度文件'],
      ],
    ],
  ])('%s', (wanted, pairs) => expect(rows(...pairs)).toBe(wanted));
  test('of two equal ones the first answers; what nothing is like is gone, and not reworded', () => {
    expect(
      rows(['战略部署 年度计划', '领导作用 制度文件'], ['领导作为 制度文件', '领导作用 制度文件']),
    ).toBe('0- 10 -1');
  });
  test('of columns that bear other names the one is known that is likest', () => {
    const table = (...columns: string[]) => ({
      columns: columns.map((column) => column.charAt(0)),
      rows: [1, 2].map((row) => columns.map((column) => column.split(' ')[row]!)),
    });
    const [a, b] = [table('甲 领导 战略', '乙 领导 结果'), table('丁 领导 结果')];
    expect(bothOf(matchGrid(a, b).columns)).toEqual([[1, 0]]);
    expect(bothOf(matchGrid(b, a).columns)).toEqual([[0, 1]]);
  });
  test('a cell that was emptied tells against a row, as another text does', () => {
    const table = (...rows: string[]) => ({
      columns: ['指标', '要求', '方法'],
      rows: rows.map((row) => row.split(' ').map((text) => text.replace('-', ''))),
    });
    const [a, b] = [table('领导 制定战略 查阅资料'), table('领导 - -', '治理 制定战略 查阅资料')];
    expect(bothOf(matchGrid(a, b).rows)).toEqual([[0, 1]]);
    expect(bothOf(matchGrid(b, a).rows)).toEqual([[1, 0]]);
  });
  test('as many as there are, likest together', () => {
    expect(
      rows(
        ['领导作用 制度文件', '领导力量 制度文件'],
        ['领导作为 制度文件', '领导力度 制度文件'],
        ['', '领导力行 制度文件'],
      ),
    ).toMatch(/^(?=.*0\d.*1\d).*-\d/);
  });
});
