import fc from 'fast-check';
import { fromFile } from '../../rubrics/library/fromFile';
import { editionFile } from '../../rubrics/library/shape';
import type { DocumentBlock, DocumentCell } from '../../rubrics/reading/general/block';
import { general } from '../../rubrics/reading/general/general';
import { buildTree } from '../../rubrics/tree/tree';

/** Whatever a document holds is in the draft or told: no letter of it is dropped in silence. */

const NUMBERS = [
  '',
  '',
  '一、',
  '（一）',
  '1.',
  '1.1 ',
  '2.3.1 ',
  '(1)',
  '①',
  'a)',
  '第一章 ',
  '第二条 ',
];
const ENDS = [
  '',
  '。',
  '；',
  '：',
  '（20分）',
  '（5%）',
  '【３分】',
  ' 10分',
  '(加2分)',
  '，得3分。',
];
const STYLES = [
  '标准文件_章标题',
  '标准文件_一级条标题',
  'heading 1',
  '段',
  'toc 1',
  'Title',
  '标准文件_一级无',
];
const HEADS = [
  '序号',
  '一级指标',
  '二级指标',
  '考核内容',
  '分值',
  '评分标准',
  '权重',
  '备注',
  '得分',
  '描述',
];
/** Signs that no form of the grammar knows: each must be found again. */
const word = fc
  .array(fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'), {
    minLength: 1,
    maxLength: 40,
  })
  .map((signs) => signs.join(''));
const text = fc
  .tuple(fc.constantFrom(...NUMBERS), word, fc.constantFrom(...ENDS))
  .map((all) => all.join(''));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const paragraph = fc.record({
  block: fc.constant('PARAGRAPH' as const),
  line: fc.constant(0),
  text,
  style: maybe(fc.constantFrom(...STYLES)),
  outline: maybe(fc.integer({ min: 1, max: 4 })),
  number: maybe(fc.constantFrom('1', '1.1', 'a)', '（一）')),
  centred: maybe(fc.boolean()),
  bold: maybe(fc.boolean()),
  indent: maybe(fc.integer({ min: 0, max: 4 })),
});
const cell = fc.oneof(
  fc.constantFrom('', '20', '10%', '0%~20%').map(cellOf),
  text.map(cellOf),
  fc.constantFrom('ABOVE' as const, 'LEFT' as const),
);
function cellOf(said: string): DocumentCell {
  return { paragraphs: said ? [{ block: 'PARAGRAPH', line: 0, text: said }] : [] };
}
const table = fc.integer({ min: 2, max: 6 }).chain((width) =>
  fc
    .tuple(
      fc.boolean(),
      fc.array(fc.constantFrom(...HEADS), { minLength: width, maxLength: width }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 6,
      }),
    )
    .map(([named, heads, rows]) => ({
      block: 'TABLE' as const,
      line: 0,
      heads: 0,
      rows: (named ? [heads.map(cellOf), ...rows] : rows).map((row, r) =>
        row.map((one, c) => {
          const from = (one === 'ABOVE' && r === 0) || (one === 'LEFT' && c === 0);
          return from ? cellOf('') : one;
        }),
      ),
    })),
);
const documents = fc.array(
  fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 1, arbitrary: table }),
  {
    minLength: 1,
    maxLength: 25,
  },
);

const numbered = (blocks: readonly DocumentBlock[]): DocumentBlock[] =>
  blocks.map((block, i) => ({ ...block, line: i + 1 }));

function wordsIn(blocks: readonly DocumentBlock[]): string[] {
  const said = blocks.flatMap((block) => {
    if (block.block === 'PARAGRAPH') return [block.text];
    if (block.block !== 'TABLE') return [];
    return block.rows
      .flat()
      .flatMap((one) => (typeof one === 'string' ? [] : one.paragraphs.map((p) => p.text)));
  });
  return said.flatMap((one) => one.match(/[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥]+/g) ?? []);
}

test('no word of a document is dropped in silence, and what is read is a sound edition', () => {
  fc.assert(
    fc.property(documents, (made) => {
      const blocks = numbered(made);
      const { file, marks } = general(
        { blocks, marks: [], pictures: {} },
        {
          rubric: 'a/b',
          edition: 'draft',
          name: '稿',
        },
      );
      if (file) buildTree(fromFile(editionFile.parse(file)));
      const told = JSON.stringify([file, marks]);
      for (const one of wordsIn(blocks)) expect(told).toContain(one);
    }),
    { numRuns: 400 },
  );
});

test('a long line takes no longer than it is long', () => {
  const long = [
    ' '.repeat(200_000),
    '（'.repeat(200_000),
    '1.'.repeat(100_000),
    '分'.repeat(200_000),
    '，得3分'.repeat(50_000),
  ];
  for (const one of long) {
    const blocks = [{ block: 'PARAGRAPH', line: 1, text: `一、总则${one}。` } as const];
    const from = performance.now();
    general({ blocks, marks: [], pictures: {} }, { rubric: 'a/b', edition: 'd', name: '稿' });
    expect(performance.now() - from).toBeLessThan(1000);
  }
});
