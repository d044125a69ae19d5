import './trialField';
import { kinds } from '../../rubrics/kinds';
import { isList } from '../../rubrics/kinds/field';
import { fromFile } from '../../rubrics/library/fromFile';
import type { EditionFile } from '../../rubrics/library/shape';
import { fromSheet } from '../../rubrics/library/sheet/fromSheet';
import { toSheet } from '../../rubrics/library/sheet/toSheet';
import { nodesNamed } from '../../rubrics/tree/addresses';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { identify } from '../../rubrics/library/identify';
import { library, told } from './doors.fixture';
import { fileWith } from './tables.fixture';

/** A text as rows and columns, and back: what was not edited says what it said. */

type Cells = (string | undefined)[][];
const cellsOf = (tree: Tree): Cells => {
  const { head, rows } = toSheet(tree);
  return [head.map(([zh, en]) => `${zh} ${en}`), ...rows];
};
const read = (cells: Cells) => fromSheet(cells.map((row, i) => ({ line: i + 1, cells: row })))!;
const fileOf = (cells: Cells): EditionFile => {
  const { facts, body, faults, marks } = read(cells);
  expect([faults, marks]).toEqual([[], []]);
  return { rubric: 'test/one', edition: '1', facts: facts!, body };
};
const entries = (cells: Cells) => fromFile(fileOf(cells));

test.each([...library()])('%s comes back as it was, lines of its source included', (_, file) => {
  const held = fromFile(file);
  expect(entries(cellsOf(buildTree(held)))).toEqual(held);
});

const grid = [
  ['', '内容', ''],
  ['甲', '乙', '<'],
  ['^', '〔空〕', '〔合并方式：与上格合并〕'],
  ['', '', '〔〕'],
];

test('tables with joined cells, figures, and words that look like signs of the sheet', () => {
  for (const file of [fileWith(grid), figured()]) {
    const held = fromFile(file);
    expect(entries(cellsOf(buildTree(held)))).toEqual(held);
  }
});

const figured = (): EditionFile => ({
  rubric: 'test/one',
  edition: '1',
  facts: { title: '〔空〕' },
  body: [
    {
      ...{ kind: 'SECTION', part: 'other-one', label: '甲', title: '〔空〕〔〕', points: 20 },
      ...({ remark: ' 两头\n有空 ', quota: 1.5 } as object),
      children: [
        { kind: 'FIGURE', picture: 'a'.repeat(64), alt: '', title: '图题' },
        { kind: 'POINT', label: null, scheme: 'paren', points: { value: 5, printed: '共6分' } },
        {
          kind: 'TERM',
          term: '术语',
          definition: '',
          ...({ remark: '〔无〕', quota: 0 } as object),
        },
      ],
    },
  ],
});

test('every field of every kind has a column of its own in its row', () => {
  const { head } = toSheet(null);
  expect(new Set(head.map(([zh]) => zh)).size).toBe(head.length);
  const words = new Set(head.map(([zh]) => zh));
  for (const { fields } of Object.values(kinds))
    for (const [name, field] of Object.entries(fields))
      if (!isList(field) && name !== 'kind')
        expect([name, words.has(field.word[0])]).toEqual([name, true]);
  expect([words.has('备注'), words.has('配额')]).toEqual([true, true]);
});

/** A sheet of the small rubric, and edits in it by the words of its columns. */
function edited(
  edit: (sheet: { at(key: string, word: string): [number, number]; cells: Cells }) => void,
) {
  const held = fromFile(library().get('shenzhen/economic/2019')!);
  const tree = buildTree(held);
  const cells = cellsOf(tree);
  const at = (key: string, word: string): [number, number] => [
    cells.findIndex(([one]) => one === key),
    cells[0]!.findIndex((name) => name!.split(' ')[0] === word),
  ];
  edit({ at, cells });
  return { cells, said: () => told(tree, buildTree(identify(fileOf(cells), tree))) };
}
const keyOf = (place: string): string => {
  const tree = buildTree(fromFile(library().get('shenzhen/economic/2019')!));
  return nodesNamed(tree, place)[0]!.entry.key;
};

test('an edit in a cell is that change', () => {
  const [item, point] = [keyOf('criteria/1.1'), keyOf('criteria/1.1(1)')];
  const set = (key: string, word: string, text: string) =>
    edited(({ at, cells }) => {
      const [row, column] = at(key, word);
      cells[row]![column] = text;
    }).said();
  expect(set(item, '标题', '文化与治理')).toEqual([expect.stringMatching(/^RETITLED.*文化与治理/)]);
  expect(set(item, '分值', '25分')).toEqual([expect.stringMatching(/^REWEIGHTED.*25/)]);
  expect(set(point, '文字', '另有要求。')).toEqual([expect.stringMatching(/^REWORDED/)]);
});

test('a row is inserted, moved and taken out; numbers that nobody wrote follow', () => {
  const point = keyOf('criteria/1.1(1)');
  const inserted = edited(({ at, cells }) => {
    const [row, label] = at(point, '编号');
    const fresh = [...cells[row]!];
    fresh[0] = '';
    fresh[at(point, '文字')[1]] = '新的要求。';
    fresh[label] = '(1)';
    cells.splice(row, 0, fresh);
  }).said();
  expect(inserted.filter((one) => one.startsWith('ADDED'))).toHaveLength(1);
  expect(inserted.every((one) => /^(ADDED|RENUMBERED)/.test(one))).toBe(true);
  const gone = edited(({ at, cells }) => void cells.splice(at(point, '编号')[0], 1)).said();
  expect(gone.filter((one) => one.startsWith('REMOVED'))).toHaveLength(1);
  expect(gone.every((one) => /^(REMOVED|RENUMBERED)/.test(one))).toBe(true);
  const moved = edited(({ at, cells }) => {
    const [row] = at(point, '编号');
    cells.splice(row + 1, 0, ...cells.splice(row, 1));
  }).said();
  expect(moved.filter((one) => /^REORDERED/.test(one))).toHaveLength(1);
  expect(moved.filter((one) => /^(ADDED|REMOVED|REWORDED)/.test(one))).toEqual([]);
});

test('columns in another order and a column of notes change nothing; the notes are told', () => {
  const { cells } = edited(({ cells: all }) => {
    const width = all[0]!.length;
    for (const [i, row] of all.entries()) {
      row.push(...new Array<string>(width - row.length).fill(''), i === 0 ? '备忘' : '看过');
      row.reverse();
    }
  });
  const { facts, body, faults, marks } = read(cells);
  expect([faults, marks.map(({ text }) => text)]).toEqual([[], ['备忘']]);
  const held = fromFile(library().get('shenzhen/economic/2019')!);
  expect(fromFile({ rubric: 'a/b', edition: '1', facts: facts!, body })).toEqual(held);
});

test('what cannot be used is told with its row', () => {
  const { cells } = edited(({ at, cells: all }) => {
    const [row, kind] = at(keyOf('criteria/1.1'), '类别');
    all[row]![kind] = '无此类';
    all[row + 1]![at('x', '层次')[1]] = '9';
    all[row + 2]![0] = all[row + 3]![0];
  });
  const { faults, marks } = read(cells);
  const row = cells.findIndex((one) => one.includes('无此类')) + 1;
  expect(faults.map(({ line }) => line)).toEqual([row, row + 1]);
  expect(marks.map(({ line, why }) => [line, why[0]])).toEqual([
    [row + 3, '条目键重复,按新条目读入'],
  ]);
});
