import { fromFile } from '../../rubrics/library/fromFile';
import type { FileClause, FileNode } from '../../rubrics/library/shape';
import { buildTree } from '../../rubrics/tree/tree';
import { assessmentBelow } from '../../rubrics/writing/assessmentTable';
import { blocksOf, type Block } from '../../rubrics/writing/blocks';
import { crosswalkTable, type CrosswalkLine } from '../../rubrics/writing/crosswalkTable';
import { writeText } from '../../rubrics/writing/text';
import { dense, editions } from './reading.pages';

/** A text as blocks for the eye, and a crosswalk as a table. */

const all = editions();
const textOf = (block: Block): string => {
  if (block.block === 'TERM') return `${block.number ?? ''}${block.name}${block.definition}`;
  if (block.block === 'TABLE') return [block.head ?? [], block.rows].flat(9).join('');
  if (block.block === 'FIGURE') return block.caption;
  return block.text;
};

test.each(all.map(({ file, tree }) => [file.rubric, tree] as const))(
  '%s: the blocks hold what the text prints, in its order, but for the title page',
  (_, tree) => {
    const written = dense(writeText(tree)).slice(dense(tree.facts.content.title).length);
    const shown = dense(blocksOf(tree).map(textOf).join(''));
    // A table of several columns is read row by row, and was published cell by cell.
    const derived = blocksOf(tree).some((block) => block.block === 'TABLE' && block.areas);
    const signs = (text: string) => (derived ? [...text].sort().join('') : text);
    expect(signs(shown)).toBe(signs(written));
  },
);

const assessment = all.flatMap(({ file, tree }) => {
  const table = blocksOf(tree).find((block) => block.block === 'TABLE' && block.areas);
  return table?.block === 'TABLE' ? [[file.rubric, table] as const] : [];
});

test('the assessment of the six rubrics of Shenzhen is the table that it was', () => {
  expect(assessment).toHaveLength(6);
  const [, { head, rows, areas }] = assessment.find(([name]) => name === 'shenzhen/economic')!;
  expect(head).toEqual(['序号', '评价类目', '基本要求', '总体要求', '要点指引', '方法']);
  expect(rows).toHaveLength(18);
  expect(rows[0].slice(0, 4)).toEqual([
    ['1'],
    ['远见卓识的领导 80分'],
    ['1.1 文化引领 20分'],
    ['领导团队以使命感和文化认同引领方向,驱动组织迈向卓越'],
  ]);
  expect(rows[0][5]).toEqual(['适用过程评分指南']);
  expect(areas![0].map(({ down }) => down)).toEqual([3, 3, 1, 1, 1, 1]);
  expect(areas![1].map(({ across }) => across)).toEqual([0, 0, 1, 1, 1, 1]);
});

test.each(assessment)('%s: every cell of the assessment is reached over once', (_, table) => {
  const { rows, areas, head } = table;
  const covered = areas!.flat().reduce((sum, { across, down }) => sum + across * down, 0);
  expect(covered).toBe(rows.length * head!.length);
  for (const [r, row] of areas!.entries())
    for (const [c, { across }] of row.entries()) if (across === 0) expect(rows[r][c]).toEqual([]);
});

const blocks = (...body: FileNode[]) =>
  blocksOf(
    buildTree(fromFile({ rubric: 'test/one', edition: '1', facts: { title: '标准' }, body })),
  );
const section = (...children: FileNode[]): FileNode => ({
  kind: 'SECTION',
  part: 'scoring',
  label: '一',
  title: '评分',
  children,
});
const HEADING = { block: 'HEADING', level: 1, text: '一、评分' };
const head = (text: string): FileNode => ({ kind: 'TABLEHEAD', text });
const band = (printed: string, level?: string) => ({
  printed,
  level,
  lower: 0,
  upper: 20,
  descriptors: [{ text: '甲', factorPrinted: '(A)' }, { text: '乙' }],
});
const guide = (rangeFirst: boolean, ...bands: ReturnType<typeof band>[]): FileNode => ({
  kind: 'GUIDE',
  dimension: 'PROCESS',
  rangeFirst,
  bands,
});
const TEXTS = ['甲(A)', '乙'];

test('a title without text is a heading as deep as it stands; anything else is a paragraph', () => {
  const below = (depth: number): FileNode => ({
    kind: 'ITEM',
    title: `第${depth}层`,
    children: depth < 11 ? [below(depth + 1)] : [],
  });
  const levels = blocks(section(below(2))).map((block) => block.block === 'HEADING' && block.level);
  expect(levels).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9]);
  expect(
    blocks(
      section(
        { kind: 'PARAGRAPH', text: '段' },
        { kind: 'LEAD', title: '说明', runIn: ':' },
        { kind: 'ITEM', title: '题', runIn: ':', text: '文' },
      ),
    ),
  ).toEqual([
    HEADING,
    { block: 'PARAGRAPH', text: '段' },
    { block: 'PARAGRAPH', text: '说明:' },
    { block: 'PARAGRAPH', text: '题:文' },
  ]);
});

test('terms with and without number, English and definition', () => {
  expect(
    blocks(
      section(
        { kind: 'TERM', label: '3.1', term: '使命', english: 'mission', definition: '意义' },
        { kind: 'TERM', term: '愿景', definition: '' },
      ),
    ).slice(1),
  ).toEqual([
    { block: 'TERM', number: '3.1', name: '使命 mission', definition: '意义' },
    { block: 'TERM', number: null, name: '愿景', definition: '' },
  ]);
});

test.each<[string, FileNode[], object[]]>([
  [
    'range first, without levels',
    [guide(true, band('0'), band('5'))],
    [
      {
        block: 'TABLE',
        head: null,
        rows: [
          [['0'], TEXTS],
          [['5'], TEXTS],
        ],
      },
    ],
  ],
  [
    'range last, a level for each where one has any',
    [guide(false, band('0', '低'), band('5'))],
    [
      {
        block: 'TABLE',
        head: null,
        rows: [
          [TEXTS, ['低'], ['0']],
          [TEXTS, [''], ['5']],
        ],
      },
    ],
  ],
  [
    'range first with levels',
    [guide(true, band('0', '低'))],
    [{ block: 'TABLE', head: null, rows: [[['0'], TEXTS, ['低']]] }],
  ],
  ['no band, no table', [guide(true)], []],
  [
    'the title above the table',
    [{ ...guide(true, band('0')), title: '过程' } as FileNode],
    [
      { block: 'PARAGRAPH', text: '过程' },
      { block: 'TABLE', head: null, rows: [[['0'], TEXTS]] },
    ],
  ],
  [
    'as many heads as columns are its own',
    [head('得分'), head('描述'), guide(true, band('0'))],
    [{ block: 'TABLE', head: ['得分', '描述'], rows: [[['0'], TEXTS]] }],
  ],
  [
    'heads are its own only once',
    [head('得分'), head('描述'), guide(true, band('0')), guide(true, band('0'))],
    [
      { block: 'TABLE', head: ['得分', '描述'], rows: [[['0'], TEXTS]] },
      { block: 'TABLE', head: null, rows: [[['0'], TEXTS]] },
    ],
  ],
  [
    'another number of heads is a line of its own',
    [head('得分'), guide(true, band('0'))],
    [
      { block: 'PARAGRAPH', text: '得分' },
      { block: 'TABLE', head: null, rows: [[['0'], TEXTS]] },
    ],
  ],
  [
    'heads above something else are a line',
    [head('序号'), head('要求'), { kind: 'PARAGRAPH', text: '段' }],
    [
      { block: 'PARAGRAPH', text: '序号　要求' },
      { block: 'PARAGRAPH', text: '段' },
    ],
  ],
  [
    'heads above nothing are a line',
    [head('序号'), head('要求')],
    [{ block: 'PARAGRAPH', text: '序号　要求' }],
  ],
  [
    'heads of another place are a line',
    [{ kind: 'NOTE', text: '注', children: [head('得分'), head('描述')] }, guide(true, band('0'))],
    [
      { block: 'PARAGRAPH', text: '注' },
      { block: 'PARAGRAPH', text: '得分　描述' },
      { block: 'TABLE', head: null, rows: [[['0'], TEXTS]] },
    ],
  ],
  [
    'heads of two places are two lines',
    [{ kind: 'NOTE', text: '注', children: [head('得分')] }, head('描述')],
    [
      { block: 'PARAGRAPH', text: '注' },
      { block: 'PARAGRAPH', text: '得分' },
      { block: 'PARAGRAPH', text: '描述' },
    ],
  ],
])('a guide: %s', (_, children, wanted) =>
  expect(blocks(section(...children))).toEqual([HEADING, ...wanted]),
);

describe('a crosswalk', () => {
  const one = { address: 'a', label: '1', title: '题', text: '文', points: 20, share: 0.0405 };
  const line: CrosswalkLine = {
    a: one,
    b: null,
    relation: 'NONE',
    basis: null,
    score: null,
    rationale: null,
    author: null,
    roles: [],
    at: null,
  };
  test('a head with a name for every column', () => {
    const [names, ...rows] = crosswalkTable([line, { ...line, a: null, b: one }]);
    expect(new Set(names).size).toBe(18);
    for (const row of rows) expect(row.length).toBe(names.length);
    expect(crosswalkTable([])).toEqual([names]);
  });
  test('each value stands under its name', () => {
    const other = { address: 'b', label: '2', title: '名', text: '句', points: 30, share: 0.5 };
    const given = { rationale: '同义', author: '甲', at: '2026-11-20T00:00:00Z', score: 0.5 };
    const [names, row] = crosswalkTable([{ ...line, ...given, b: other, basis: 'CONFIRMED' }]);
    expect(Object.fromEntries(names.map((name, i) => [name, row[i]]))).toMatchObject({
      ...{ 左条文: 'a', 左编号: '1', 左标题: '题', 左文字: '文', 左分值: 20, 左占比: '4.0%' },
      ...{ 右条文: 'b', 右编号: '2', 右标题: '名', 右文字: '句', 右分值: 30, 右占比: '50.0%' },
      ...{ 依据: '已确认', 相似度: '0.50', 理由: '同义', 确认人: '甲', 确认时间: given.at },
    });
    expect(names).toContain('关系');
  });
  const side = ['a', '1', '题', '文', 20, '4.0%'];
  const none = [null, null, null, null, null, null];
  test.each<[string, Partial<CrosswalkLine>, unknown[]]>([
    ['nothing answers', {}, [...side, ...none, '无对应', null]],
    ['by the words', { basis: 'LIKENESS', score: 0.456 }, [...side, ...none, '按文字', '0.46']],
    ['confirmed', { basis: 'CONFIRMED' }, [...side, ...none, '已确认', null]],
    ['no score is not zero', { score: 0 }, [...side, ...none, '无对应', '0.00']],
    ['the other side', { a: null, b: one }, [...none, ...side, '无对应', null]],
    [
      'without points',
      { a: { ...one, points: null, share: null } },
      ['a', '1', '题', '文', null, null, ...none, '无对应', null],
    ],
  ])('%s', (_, change, wanted) => {
    const [, row] = crosswalkTable([{ ...line, ...change }]);
    expect([...row.slice(0, 12), ...row.slice(13, 15)]).toEqual(wanted);
  });
  test('who says so, why and when', () => {
    const given = { rationale: '同义', author: '甲', at: '2026-11-20T00:00:00Z' };
    expect(crosswalkTable([{ ...line, ...given }])[1].slice(15)).toEqual(Object.values(given));
  });
});

describe('the assessment as a table', () => {
  const HEADS = ['评价类目', '基本要求', '总体要求', '要点指引', '方法'].map(head);
  type More = Partial<FileClause>;
  const said = (column: string, text: string, more: More = {}): FileNode =>
    ({ kind: 'PARAGRAPH', column, text, ...more }) as FileNode;
  const method = (text: string): FileNode => ({ kind: 'METHOD', text });
  const part = (title: string, ...children: FileNode[]): FileNode =>
    ({ kind: 'SUBITEM', column: 'GUIDANCE', title, children }) as FileNode;
  const item = (title: string, ...children: FileNode[]): FileNode =>
    ({ kind: 'ITEM', column: 'BASIC', title, children }) as FileNode;
  const category = (title: string, ...children: FileNode[]): FileNode => ({
    kind: 'CATEGORY',
    title,
    children,
  });
  const tableOf = (...body: FileNode[]) => {
    const section = { kind: 'SECTION', part: 'assessment', title: '评审细则' } as const;
    const text = fromFile({
      ...{ rubric: 'test/one', edition: '1', facts: { title: '标准' } },
      body: [{ ...section, children: body }],
    });
    return assessmentBelow(buildTree(text).roots[0]!);
  };
  const cells = (...children: FileNode[]) =>
    tableOf(...HEADS, category('领导', ...children))?.rows.map((row) =>
      row.cells.map(({ lines }) => lines.map(({ text }) => text).join('|')),
    ) ?? null;

  test('a part begins a row where something stands before it, and only there', () => {
    expect(cells(item('文化', part('甲', method('查')), part('乙', method('看'))))).toEqual([
      ['领导', '文化', '', '甲', '查'],
      ['', '', '', '乙', '看'],
    ]);
    expect(cells(item('文化', said('OVERALL', '总'), part('甲'), part('乙')))).toEqual([
      ['领导', '文化', '总', '甲', ''],
      ['', '', '', '乙', ''],
    ]);
    expect(cells(item('文化', method('查'), part('甲')))).toEqual([
      ['领导', '文化', '', '', '查'],
      ['', '', '', '甲', ''],
    ]);
    expect(cells(item('文化', said('GUIDANCE', '引'), part('甲')))).toEqual([
      ['领导', '文化', '', '引', ''],
      ['', '', '', '甲', ''],
    ]);
    expect(cells(item('文化', said('GUIDANCE', '引'), said('GUIDANCE', '再引')))).toEqual([
      ['领导', '文化', '', '引|再引', ''],
    ]);
  });

  test('where one item fits no row nothing is left out: there is no table', () => {
    const odd = { kind: 'ITEM', title: '质量' } as FileNode;
    expect(cells(item('文化', method('查')), odd)).toBeNull();
    expect(tableOf(...HEADS, category('领导', item('文化')), category('质量', odd))).toBeNull();
    expect(tableOf(...HEADS, category('领导'))).toBeNull();
  });

  test('what is asked of the whole stands in the first row of its item', () =>
    expect(
      cells(
        item('文化', part('甲'), part('乙'), said('OVERALL', '总')),
        item('战略', said('OVERALL', '全')),
      ),
    ).toEqual([
      ['领导', '文化', '总', '甲', ''],
      ['', '', '', '乙', ''],
      ['', '战略', '全', '', ''],
    ]));

  test('cells reach over the rows of their category and of their item', () => {
    const table = tableOf(
      ...HEADS,
      category('领导', item('文化', part('甲'), part('乙')), item('战略', part('丙'))),
    )!;
    expect(
      table.rows.map((row) => row.cells.map(({ across, down }) => across * down).join()),
    ).toEqual(['3,2,2,1,1', '0,0,0,1,1', '0,1,1,1,1']);
    expect([table.heads.length, table.categories.length]).toEqual([5, 1]);
  });

  test('a number has a column of its own where there is one', () => {
    const numbered = (label: string | undefined, ...heads: FileNode[]) =>
      tableOf(...heads, {
        ...category('领导', item('文化', part('甲'))),
        ...(label && { label }),
      } as FileNode)!.rows.map((row) =>
        row.cells.map(({ lines }) => lines.map(({ text }) => text).join('|')).join('/'),
      );
    expect(numbered('1', head('序号'), ...HEADS)).toEqual(['1/领导/文化//甲/']);
    expect(numbered(undefined, head('序号'), ...HEADS)).toEqual(['/领导/文化//甲/']);
    expect(numbered('1', ...HEADS)).toEqual([expect.stringMatching(/^1.*领导\/文化\/\/甲\/$/)]);
  });

  test.each<[string, FileNode[]]>([
    ['a head is missing', [...HEADS.slice(1), category('领导', item('文化', part('甲')))]],
    ['a head stands twice', [...HEADS, HEADS[0], category('领导', item('文化', part('甲')))]],
    [
      'a head is none of them',
      [head('备注'), ...HEADS, category('领导', item('文化', part('甲')))],
    ],
    ['a category has no items', [...HEADS, category('领导')]],
    ['an item is of no column', [...HEADS, category('领导', { kind: 'ITEM', title: '文化' })]],
    [
      'a line is of no column',
      [...HEADS, category('领导', item('文化', { kind: 'PARAGRAPH', text: '段' }))],
    ],
    ['what asks stands below', [...HEADS, category('领导', item('文化', said('BASIC', '段')))]],
    ['there is no category', HEADS],
    ['there is no head', [category('领导', item('文化', part('甲')))]],
  ])('none where %s', (_, body) => expect(tableOf(...body)).toBeNull());

  test('heads right before the first category, and the categories right behind them', () => {
    const some = (title: string) => category(title, item('文化', part('甲')));
    const table = tableOf(
      head('旧'),
      { kind: 'PARAGRAPH', text: '说明' },
      ...HEADS,
      some('领导'),
      some('战略'),
      { kind: 'PARAGRAPH', text: '段' },
      some('结果'),
    )!;
    expect([table.heads.length, table.categories.length, table.rows.length]).toEqual([5, 2, 2]);
  });
});
