import { diff } from '../../rubrics/diff/diff';
import type { Span } from '../../rubrics/diff/spans';
import { words } from '../../rubrics/diff/words';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { comparisonTable, type Side } from '../../rubrics/writing/comparisonTable';
import { markedLines } from '../../rubrics/writing/marked';
import { redline } from '../../rubrics/writing/redline';
import { cellBits, textIn } from '../../rubrics/writing/redlineCells';
import {
  foldText,
  isFold,
  isTable,
  linesShown,
  shownOf,
  withoutBar,
  type Shown,
} from '../../rubrics/writing/shownTable';
import { entriesWith } from './tables.fixture';

/** What the cells of a paper hold, run by run: `[-went-]`, `{+came+}`, the rest as it was. */

const runText = ({ kind, text }: Span): string =>
  ({ SAME: text, DELETED: `[-${text}-]`, INSERTED: `{+${text}+}` })[kind];
const cellText = (runs: readonly Span[]): string => runs.map(runText).join('');

const COLUMNS = ['序号', '指标', '要求'];
const ROWS = [
  ['1', '领导', '制度'],
  ['2', '^', '文化'],
  ['3', '资源', '人力'],
  ['4', '^', '信息'],
  ['5', '^', '知识'],
];
const BASE = [COLUMNS, ...ROWS];
const tableNode = (tree: Tree) => tree.byKey.get('table')!;
const shown = (one: Shown): string[] =>
  isTable(one)
    ? [
        `${one.width} ${one.head ? one.head.map(cellText).join('/') : '–'}`,
        ...one.rows.map((row) =>
          isFold(row) ? `…${row.same}` : `${row.fate} ${row.cells.map(cellText).join('/')}`,
        ),
      ]
    : [cellText(one)];
const sides = (before: string[][], after: string[][], more: object = {}) => {
  const [a, b] = [buildTree(entriesWith(before)), buildTree(entriesWith(after, more))];
  const lines = markedLines(tableNode(a), tableNode(b), words);
  return {
    base: shownOf(lines, 'base', tableNode(a)),
    head: shownOf(lines, 'head', tableNode(b)),
  };
};
const told = (before: string[][], after: string[][], more?: object) => {
  const { base, head } = sides(before, after, more);
  return { base: base.flatMap(shown), head: head.flatMap(shown) };
};
const but = (r: number, c: number, text: string) =>
  BASE.map((row, at) => row.map((was, i) => (at === r && i === c ? text : was)));

describe('a table beside itself', () => {
  test('rows that did not change are counted, and what one below a merged cell is said', () => {
    expect(told(BASE, but(4, 2, '数据'))).toEqual({
      base: ['表1 评分构成', '3 序号/指标/要求', '…3', 'SAME 4/资源/[-信息-]', '…1'],
      head: ['表1 评分构成', '3 序号/指标/要求', '…3', 'SAME 4/资源/{+数据+}', '…1'],
    });
    // The head of the merged cell is there: it says it.
    const both = but(4, 2, '数据');
    both[3] = ['3', '资源', '员工'];
    expect(told(BASE, both).head.slice(2)).toEqual([
      '…2',
      'SAME 3/资源/{+员工+}',
      'SAME 4//{+数据+}',
      '…1',
    ]);
  });
  test('a row that came or went has its fate', () => {
    const fewer = BASE.filter((_, r) => r !== 3).map((row) => [...row]);
    fewer[3] = ['4', '资源', '信息'];
    expect(told(BASE, [...BASE, ['6', '结果', '效益']])).toEqual({
      base: ['表1 评分构成', '3 序号/指标/要求', '…5'],
      head: ['表1 评分构成', '3 序号/指标/要求', '…5', 'INSERTED {+6+}/{+结果+}/{+效益+}'],
    });
    expect(told([...BASE, ['6', '结果', '效益']], BASE).base.at(-1)).toBe(
      'DELETED [-6-]/[-结果-]/[-效益-]',
    );
  });
  test('its head shows what columns came and went, and a cell that is empty is empty', () => {
    const wider = BASE.map((row, r) => [...row, ['备注', '必备'][r] ?? '']);
    const { base, head } = told(BASE, wider);
    expect(base[1]).toBe('3 序号/指标/要求');
    expect(head[1]).toBe('4 序号/指标/要求/{+备注+}');
    expect(head).toContain('SAME 1/领导/制度/{+必备+}');
    for (const cell of sides(BASE, wider)
      .head.filter(isTable)[0]!
      .rows.flatMap((row) => (isFold(row) ? [] : row.cells)))
      for (const { text } of cell) expect(text).not.toBe('');
  });
  test('as lines it has bars between its cells', () => {
    expect(linesShown(sides(BASE, but(4, 2, '数据')).head).map(cellText)).toEqual([
      '表1 评分构成',
      '序号｜指标｜要求',
      '略 · 3 行未变',
      '4｜资源｜{+数据+}',
      '略 · 1 行未变',
    ]);
    expect(foldText({ same: 12 })).toBe('略 · 12 行未变');
  });
  test('what is no table is lines', () => {
    const text = buildTree(entriesWith(BASE)).byKey.get('behind')!;
    expect(shownOf(markedLines(null, text, words), 'head', text).flatMap(shown)).toEqual([
      '{+按表1评分。+}',
    ]);
    expect(shownOf(markedLines(text, null, words), 'head', text)).toEqual([]);
  });
});

test('the bar before a cell is none of its text, on either side that begins with it', () => {
  const bars = (...runs: [Span['kind'], string][]) =>
    withoutBar(runs.map(([kind, text]) => ({ kind, text, callout: null })))
      .map(runText)
      .join('');
  expect(bars(['SAME', '｜甲'], ['INSERTED', '｜乙'])).toBe('甲{+｜乙+}');
  expect(bars(['DELETED', '｜甲'], ['INSERTED', '｜乙'], ['SAME', '｜丙'])).toBe(
    '[-甲-]{+乙+}｜丙',
  );
  expect(bars(['DELETED', '｜甲'], ['SAME', '｜丙'], ['INSERTED', '｜乙'])).toBe(
    '[-甲-]丙{+｜乙+}',
  );
  expect(bars(['INSERTED', '甲'], ['INSERTED', '｜乙'], ['DELETED', '｜丙'])).toBe(
    '{+甲+}{+｜乙+}[-丙-]',
  );
  expect(bars()).toBe('');
});

test('in the redline each column has its own bits, and all of them are its text', () => {
  const whole = diff(buildTree(entriesWith(BASE)), buildTree(entriesWith(but(4, 2, '数据'))));
  const rows = redline(whole).paragraphs.filter(({ table }) => table);
  const cells = rows.map(({ bits, table }) =>
    table!.columns.map(({ name }) =>
      cellBits(bits, name)
        .map((bit) => ('span' in bit ? runText(bit.span) : `<${'open' in bit ? '' : '/'}>`))
        .join(''),
    ),
  );
  expect(cells).toEqual([
    COLUMNS,
    ['1', '领导', '制度'],
    ['2', '', '文化'],
    ['3', '资源', '人力'],
    ['4', '', '<>[-信息-]{+数据+}</>'],
    ['5', '', '知识'],
  ]);
  const [, , , , row] = rows;
  const { name } = row!.table!.columns[2]!;
  expect(textIn(row!.bits, name)).toBe('信息数据');
  expect(textIn(row!.bits, 'no such column')).toBe('');
});

describe('in the table of a comparison', () => {
  const side = (label: string): Side => ({
    title: '标准',
    label,
    published: null,
    effective: null,
  });
  const rowsOf = (before: FileNode[], after: FileNode[]) => {
    const [a, b] = [before, after].map((body) =>
      buildTree(
        fromFile({
          rubric: 'test/one',
          edition: '1',
          facts: { key: 'facts', title: '标准' },
          body,
        }),
      ),
    );
    return comparisonTable(diff(a!, b!), { base: side('旧'), head: side('新') }).rows.flatMap(
      (row) =>
        row.row === 'CHANGE'
          ? [[row.base, row.head].map((cell) => linesShown(cell).map(cellText).join(' / '))]
          : [],
    );
  };
  const scoring = (...children: FileNode[]): FileNode[] => [
    { key: 'top', kind: 'SECTION', part: 'scoring', title: '评分', children },
  ];
  test('a grade names itself once, in its first line', () => {
    const grade = (atLeast: number): FileNode =>
      ({ key: 'gold', kind: 'GRADE', name: '金奖', atLeast }) as FileNode;
    const [[base, head]] = rowsOf(scoring(grade(90)), scoring(grade(85)));
    expect([base.match(/金奖/g)!.length, head.match(/金奖/g)!.length]).toEqual([1, 1]);
    for (const cell of [base, head]) expect(cell).toMatch(/^[^ /]/);
  });
  test('a guide is named above its band', () => {
    const guide = (text: string): FileNode =>
      ({
        ...{ key: 'guide', kind: 'GUIDE', dimension: 'PROCESS', rangeFirst: true, title: '指南' },
        bands: [
          { printed: '0~50', lower: 0, upper: 50, descriptors: [{ text: '无' }] },
          { printed: '50~100', lower: 50, upper: 100, descriptors: [{ text }] },
        ],
      }) as FileNode;
    expect(rowsOf(scoring(guide('有')), scoring(guide('很多')))).toEqual([
      ['指南 / 50~100 / [-有-]', '指南 / 50~100 / {+很多+}'],
    ]);
  });
  test('a clause that went stands on the left alone, one that came on the right', () => {
    const texts = (...all: string[]): FileNode[] => [
      {
        ...{ key: 'top', kind: 'SECTION', part: 'criteria', title: '要求' },
        children: all.map((text) => ({ key: `k${text}`, kind: 'PARAGRAPH', text })),
      } as FileNode,
    ];
    const [few, more] = [texts('组织应建立制度。'), texts('组织应建立制度。', '顾客满意。')];
    expect(rowsOf(more, few)).toEqual([['[-顾客满意。-]', '']]);
    expect(rowsOf(few, more)).toEqual([['', '{+顾客满意。+}']]);
  });
});

test('in the redline each column says whether it came, went or stayed', () => {
  const fates = (before: string[][], after: string[][]) => {
    const whole = diff(buildTree(entriesWith(before)), buildTree(entriesWith(after)));
    const [first] = redline(whole).paragraphs.filter(({ table }) => table);
    return first!.table!.columns.map(({ fate }) => fate);
  };
  const wider = BASE.map((row, r) => [...row, ['备注', '必备'][r] ?? '']);
  expect(fates(BASE, BASE)).toEqual(['SAME', 'SAME', 'SAME']);
  expect(fates(BASE, wider)).toEqual(['SAME', 'SAME', 'SAME', 'INSERTED']);
  expect(fates(wider, BASE)).toEqual(['SAME', 'SAME', 'SAME', 'DELETED']);
});
