import fc from 'fast-check';
import { entriesWith } from '../rubrics/tables.fixture';
import { WrittenDocx } from '../golden/docx';
import { rounds } from '../support/rounds';
import { comparisonDocx } from '../../api/exports/comparisonDocx';
import { comparisonHtml } from '../../api/exports/comparisonHtml';
import { redlineDocx } from '../../api/exports/redlineDocx';
import { diff } from '../../rubrics/diff/diff';
import { buildTree } from '../../rubrics/tree/tree';
import { changeList } from '../../rubrics/writing/changeList';
import { comparisonTable } from '../../rubrics/writing/comparisonTable';

/** Tables in the papers of a comparison: as tables, with what changed marked in their cells. */

const BASE = [
  ['序号', '指标', '分值'],
  ...Array.from({ length: 8 }, (_, i) => [String(i + 1), `指标${'甲乙丙丁戊己庚辛'[i]}`, '10']),
];
const HEAD = BASE.toSpliced(8, 1)
  .with(2, ['2', '指标乙', '12'])
  .toSpliced(5, 0, ['5', '社会责任', '5']);
const side = { title: '标准', label: '1', published: null, effective: null };
const whole = (a: readonly (readonly string[])[], b: readonly (readonly string[])[]) =>
  diff(buildTree(entriesWith(a)), buildTree(entriesWith(b)));
const comparison = (a: readonly (readonly string[])[], b: readonly (readonly string[])[]) => {
  const made = whole(a, b);
  return [comparisonTable(made, { base: side, head: side }), changeList(made, side.label)] as const;
};
const grids = (html: string) =>
  [...html.matchAll(/<table class="grid">(.*?)<\/table>/gs)].map(([, inner]) =>
    [...inner.matchAll(/<tr(?: class="(\w+)")?>(.*?)<\/tr>/gs)].map(([, fate, cells]) =>
      [
        fate ?? '',
        ...[...cells.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, text]) =>
          text.replace(/<span class="unseen">.*?<\/span>/g, ''),
        ),
      ].join('|'),
    ),
  );

test('HTML: both sides as tables, changed cells marked, the rest counted', () => {
  const [base, head] = grids(comparisonHtml(...comparison(BASE, HEAD)));
  expect(base).toEqual([
    '|序号|指标|分值',
    'fold|略 · 1 行未变',
    '|2|指标乙|<del class="grave">10</del>',
    'fold|略 · 5 行未变',
    'went|<del>8</del>|<del>指标辛</del>|<del>10</del>',
  ]);
  expect(head).toEqual([
    '|序号|指标|分值',
    'fold|略 · 1 行未变',
    '|2|指标乙|<ins class="grave">12</ins>',
    'fold|略 · 2 行未变',
    'came|<ins>5</ins>|<ins>社会责任</ins>|<ins>5</ins>',
    'fold|略 · 3 行未变',
  ]);
});

test('a cell that reaches down says what it says where its row is left out', () => {
  const before = [
    ['一级', '二级'],
    ['领导', '战略'],
    ['^', '文化'],
    ['^', '责任'],
  ];
  const [, head] = grids(comparisonHtml(...comparison(before, before.with(3, ['^', '义务']))));
  expect(head).toEqual(['|一级|二级', 'fold|略 · 2 行未变', '|领导|<ins>义务</ins>']);
});

test('DOCX: tables in the cells of the table', async () => {
  const { document } = new WrittenDocx(await comparisonDocx(...comparison(BASE, HEAD)));
  const inner = document.slice(document.indexOf('<w:tbl>') + 1).split('<w:tbl>');
  expect(inner).toHaveLength(3);
  const folds = (xml: string) => xml.split('</w:tbl>')[0].match(/略 · \d 行未变/g);
  expect(inner.slice(1).map(folds)).toEqual([
    ['略 · 1 行未变', '略 · 5 行未变'],
    ['略 · 1 行未变', '略 · 2 行未变', '略 · 3 行未变'],
  ]);
  // Word asks for a paragraph at the end of each cell.
  expect(document).not.toMatch(/<\/w:tbl><\/w:tc>/);
});

/** Cells of the only table after all is accepted or rejected: rows and columns go whole. */
function cellsAfter(document: string, taken: 'accept' | 'reject'): string[][] {
  const gone = taken === 'accept' ? 'del' : 'ins';
  const mark = taken === 'accept' ? 'cellDel' : 'cellIns';
  const table = /<w:tbl>(.*?)<\/w:tbl>/s.exec(document)?.[1] ?? '';
  return [...table.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)]
    .filter(([, row]) => !new RegExp(`<w:trPr>(?:(?!</w:trPr>).)*<w:${gone} `, 's').test(row))
    .map(([, row]) =>
      [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)]
        .filter(([, cell]) => !cell.includes(`<w:${mark} `))
        .map(([, cell]) =>
          [
            ...cell
              .replace(new RegExp(`<w:${gone} [^>]*[^/]>.*?</w:${gone}>`, 'gs'), '')
              .matchAll(/<w:(?:t|delText)(?: [^>]*)?>(.*?)<\/w:(?:t|delText)>/gs),
          ]
            .map(([, text]) => text)
            .join(''),
        ),
    );
}

const signed = { author: '起草人', date: new Date('2026-01-01T00:00:00Z') };
test('redline: accepted it is the table of the head, rejected that of the base', async () => {
  const cell = fc.constantFrom('', '领导', '战略', '10', '每缺一项扣1分');
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 });
  const heads = fc.constantFrom(
    ['指标', '方法', '分值'],
    ['方法', '指标', '备注'],
    ['指标', '得分'],
  );
  const given = fc
    .tuple(heads, table)
    .map(([names, rows]) => [names, ...rows.map((row) => row.slice(0, names.length))]);
  await fc.assert(
    fc.asyncProperty(given, given, async (a, b) => {
      const docx = new WrittenDocx(await redlineDocx(whole(a, b), '花脸稿', signed));
      expect(cellsAfter(docx.document, 'reject')).toEqual(a);
      expect(cellsAfter(docx.document, 'accept')).toEqual(b);
    }),
    { numRuns: rounds(40) },
  );
});

test('redline: each change of a table is a bookmark, and nothing is tracked outside one', async () => {
  const made = whole(BASE, HEAD);
  const docx = new WrittenDocx(await redlineDocx(made, '花脸稿', signed));
  expect(docx.bookmarks.sort()).toEqual(made.changes.map(({ id }) => `change_${id}`).sort());
  expect(docx.astray).toEqual([]);
  expect(docx.document).toContain('<w:tbl>');
});
