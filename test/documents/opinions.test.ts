import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { BadDocument } from '../../api/documents/badDocument';
import { readDocument } from '../../api/documents/readDocument';
import { opinionDocx } from '../../api/exports/opinionDocx';
import { opinionXlsx } from '../../api/exports/opinionXlsx';
import { opinionsIn } from '../../rubrics/reading/opinions/opinionsIn';
import { placedOpinions } from '../../rubrics/reading/opinions/placedOpinions';
import { placeNamed } from '../../rubrics/reading/opinions/placeNamed';
import { fromFile } from '../../rubrics/library/fromFile';
import { buildTree } from '../../rubrics/tree/tree';
import { placeOf } from '../../rubrics/writing/amendmentTelling';
import { isoTable, opinionTable, type Opinion } from '../../rubrics/writing/opinionTable';
import { golden } from '../golden/golden';
import { library } from '../rubrics/doors.fixture';
import { docxOf } from './docxOf';

/** Sheets of comments that bodies send back: columns by what their heads say, never by place. */

const sheet = (...rows: string[][]) =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'));
const read = (bytes: Buffer, name = '意见.csv') => opinionsIn(readDocument(name, bytes).blocks);

const tree = buildTree(fromFile(library().get('shenzhen/economic/2019')!));

test.each<[string, string[], Record<string, string>]>([
  [
    'the form of the national standard',
    ['序号', '标准章条编号', '意见内容', '提出单位', '处理意见', '备注'],
    { 标准章条编号: 'place', 意见内容: 'text', 提出单位: 'organization' },
  ],
  [
    'its kin',
    ['编号', '条款号', '修改意见', '建议修改为', '意见提出单位（盖章）', '意见类型'],
    { 条款号: 'place', 修改意见: 'text', 建议修改为: 'proposedText', 意见类型: 'kind' },
  ],
  [
    'words for what is put forward beside the comment',
    ['反馈单位', '章条', '意见内容', '修改意见'],
    { 反馈单位: 'organization', 意见内容: 'text', 修改意见: 'proposedText' },
  ],
  [
    'an advice alone is the comment',
    ['序号', '条款号', '修改建议', '修改理由', '单位', '是否采纳'],
    { 条款号: 'place', 单位: 'organization' },
  ],
  [
    "ISO's template",
    [
      ...['MB/NC1', 'Line number (e.g. 17)', 'Clause/ Subclause (e.g. 3.1)'],
      ...['Paragraph/ Figure/ Table/ (e.g. Table 1)', 'Type of comment2', 'Comments'],
      ...['Proposed change', 'Observations of the secretariat'],
    ],
    { 'MB/NC1': 'organization', Comments: 'text', 'Proposed change': 'proposedText' },
  ],
])('%s', (_, heads, held) => {
  const row = heads.map((head) => (/类型|Type/.test(head) ? 'te' : `值 ${head}`));
  const [one] = read(sheet(['意见汇总处理表'], heads, row))!.opinions;
  for (const [head, member] of Object.entries(held))
    expect(one![member as keyof typeof one]).toBe(
      member === 'kind' ? 'TECHNICAL' : `值 ${head}`.replace(/^值 Comments$/, '值 Comments'),
    );
});

test('an advice is a wording only beside what is said of it', () => {
  const one = (heads: string[], row: string[]) => read(sheet(heads, row))!.opinions[0]!;
  expect(one(['条款号', '修改建议', '单位'], ['1.1', '错字', '甲'])).toMatchObject({
    ...{ text: '错字', proposedText: null },
  });
  expect(one(['条款号', '问题', '修改建议'], ['1.1', '错字', '领导'])).toMatchObject({
    ...{ text: '错字', proposedText: '领导' },
  });
  expect(one(['条款号', '建议修改为'], ['1.1', '领导'])).toMatchObject({
    ...{ text: '', proposedText: '领导' },
  });
});

test('a remark behind what became of it belongs to the comment until something did', () => {
  const head = ['章条', '意见内容', '提出单位', '处理意见', '备注'];
  const { opinions } = read(
    sheet(head, ['1.1', '一', '甲', '', '见附件'], ['1.2', '二', '乙', '采纳', '已改']),
  )!;
  expect(opinions.map(({ text }) => text)).toEqual(['一\n备注：见附件', '二']);
});

test('what is counted and not there falls to what it would stand below, quoted', () => {
  const { entry, whole } = placeNamed('3.2第9段', tree, null);
  expect([tree.byKey.get(entry!)?.address, whole]).toEqual(['criteria/3.2', false]);
  expect(placeNamed('99.2第9段', tree, null)).toEqual({ entry: null, whole: false });
});

test('whose it is may stand above the table, reach over rows, or nowhere', () => {
  const head = ['章条', '意见内容'];
  const one = read(
    sheet(['提出单位（盖章）：市市场监管局'], head, ['1.1', '应补充'], ['', '同意']),
  )!;
  expect(one.opinions).toMatchObject([{ place: '1.1', organization: '市市场监管局' }]);
  // In a sheet, what stands alone behind the table is no row of it.
  expect(one.marks).toMatchObject([{ line: 4, text: '同意' }]);
  expect(read(sheet(head, ['1.1', '应补充']))!.opinions).toMatchObject([{ organization: null }]);
  const docx = docxOf({
    content: [
      { text: '反馈意见' },
      {
        rows: [
          ['单位', '章条', '意见内容'],
          [{ text: '甲局', down: 'restart' }, '1.1', '一'],
          [{ text: '', down: 'continue' }, '1.2', '二'],
        ],
      },
    ],
  });
  expect(read(docx, '意见.docx')!.opinions).toMatchObject([
    { organization: '甲局', place: '1.1' },
    { organization: '甲局', place: '1.2', text: '二' },
  ]);
});

test('two rows of heads, a head repeated, blank rows, answers, persons: what is no comment is told', () => {
  const heads = ['序号', '章条', '意见内容', '提出单位', '联系人', '处理意见'];
  const { opinions, marks } = read(
    sheet(
      ['1', '2', '3', '4', '5', '6'],
      heads,
      ['1', '1.1', '应补充', '甲局', '张三 123', '采纳'],
      ['', '', '答复：已补充', '', '', ''],
      ['', '', '', '', '', ''],
      heads,
      ['2', '1.2', '', '乙局', '', ''],
      ['3', '', '总体同意', '丙局', '', ''],
    ),
  )!;
  expect(opinions.map(({ line, text }) => [line, text])).toEqual([
    [3, '应补充'],
    [8, '总体同意'],
  ]);
  expect(marks.map(({ line, why }) => [line, why[0]])).toEqual([
    [7, '没有意见内容'],
    [1, '处理意见与答复及其说明不读入，由起草人在提案中处理'],
    [1, '联系人等个人信息不读入'],
  ]);
  const merged = docxOf({
    content: [
      {
        rows: [
          [
            { text: '单位', down: 'restart' },
            { text: '章条', down: 'restart' },
            { text: '意见', across: 2 },
          ],
          [{ text: '', down: 'continue' }, { text: '', down: 'continue' }, '修改意见', '修改理由'],
          ['甲局', '1.1', '应补充', '依据不足'],
        ],
      },
    ],
  });
  expect(read(merged, '意见.docx')!.opinions).toMatchObject([
    { organization: '甲局', place: '1.1', text: '应补充\n修改理由：依据不足' },
  ]);
});

test('a sheet that is none, and one that is too large', () => {
  expect(read(sheet(['甲', '乙'], ['1', '2']))).toBeNull();
  expect(read(Buffer.from('说明'))).toBeNull();
  const large = Buffer.from(`章条,意见内容\n${'1.1,好\n'.repeat(50_000)}`);
  expect(() => read(large)).toThrow(BadDocument);
});

test('places: as papers print them, as people write them, and what is not found', () => {
  const named = (place: string) => placeNamed(place, tree, null);
  const missed = tree.nodes.filter((node) => named(placeOf(node)).entry !== node.entry.key);
  expect(missed.map(placeOf)).toEqual([]);
  const at = (place: string) => tree.byAddress.get(place)!.entry.key;
  for (const [written, place] of [
    ['１．１（１）', 'criteria/1.1(1)'],
    ['条款 1.1', 'criteria/1.1'],
    ['第1.1条', 'criteria/1.1'],
    ['Clause 1.1', 'criteria/1.1'],
  ] as const)
    expect([written, named(written)]).toEqual([written, { entry: at(place), whole: true }]);
  for (const whole of ['', '全文', '—', 'General', ' 总体 '])
    expect(named(whole)).toEqual({ entry: null, whole: true });
  expect(named('1.1的分值').entry).toBe(`${at('criteria/1.1')}/points`);
  expect(named('标准名称').entry).toBe(tree.facts.key);
  expect(named('1.1、1.2')).toEqual({ entry: at('criteria/1.1'), whole: false });
  const endless = ['9'.repeat(5000), '第1段'.repeat(5000), 'a/'.repeat(5000)];
  for (const lost of ['9.9', '第17行', 'constructor', '~~~', ...endless])
    expect(named(lost)).toEqual({ entry: null, whole: false });
});

const key = (place: string) => tree.byAddress.get(place)!.entry.key;
const NONE = { change: null, replies: [], outcome: null, note: null, by: '起草人甲' } as const;
const said: Opinion[] = [
  {
    ...{ ...NONE, entry: key('criteria/1.1(1)'), organization: '深圳市标准院', kind: 'TECHNICAL' },
    text: '=1+1 应写明\n依据',
    proposedText: '依据事实设定',
    outcome: 'PARTLY',
    note: '写入编制说明',
    replies: [{ text: '已补充', by: '起草人乙' }],
  },
  {
    ...{ ...NONE, entry: null, organization: '某行业协会', kind: 'GENERAL' },
    text: '总体同意',
    proposedText: null,
  },
  {
    ...{ ...NONE, entry: `${key('criteria/1.1')}/points`, organization: null, kind: null },
    text: '分值偏低',
    proposedText: null,
  },
  {
    ...{ ...NONE, entry: tree.facts.key, organization: '某行业协会', kind: 'EDITORIAL' },
    text: '',
    proposedText: '《评定标准》',
  },
];
const drafted = { head: tree, whole: null };

test("ISO's eight columns", () => {
  const { columns, rows } = isoTable('草案', said, drafted);
  const line = (cells: readonly string[]) =>
    cells.map((cell) => cell.replace(/\n/g, '⏎')).join('｜');
  golden(
    'opinions.iso.txt',
    [columns.map(({ name }) => name), ...rows].map((row) => `${line(row)}\n`).join(''),
  );
});

test.each([
  ['iso.xlsx', opinionXlsx, isoTable],
  ['iso.docx', opinionDocx, isoTable],
  ['处理表.xlsx', opinionXlsx, opinionTable],
  ['处理表.docx', opinionDocx, opinionTable],
] as const)('%s that comes back says nothing new', async (name, write, table) => {
  const bytes = await write(table('草案', said, drafted));
  const texts = { head: tree, base: null, changes: [] };
  const held = said.map(({ organization, by, ...one }) => ({ ...one, whose: organization ?? by }));
  const { opinions } = read(bytes, name)!;
  expect(placedOpinions(opinions, held, texts).map(({ standing }) => standing)).toEqual(
    said.map(() => 'KNOWN'),
  );
  // Where nothing is held yet, all of it is there.
  const fresh = placedOpinions([...opinions, ...opinions], [], texts);
  expect(fresh.map(({ standing }) => standing)).toEqual([
    ...said.map(() => 'NEW'),
    ...said.map(() => 'REPEATED'),
  ]);
  expect(fresh.slice(0, 4).map(({ entry }) => entry)).toEqual(said.map(({ entry }) => entry));
  expect(fresh[0]).toMatchObject({ proposedText: '依据事实设定', organization: '深圳市标准院' });
});

test('a formula is never computed, and what is not found is quoted', async () => {
  const bytes = await opinionXlsx(isoTable('草案', said, drafted));
  const files = unzipSync(bytes);
  const at = 'xl/worksheets/sheet1.xml';
  files[at] = strToU8(strFromU8(files[at]!).replace(/<v>/, '<f>HYPERLINK("x")</f><v>'));
  const { marks } = readDocument('a.xlsx', Buffer.from(zipSync(files)));
  expect(marks.map(({ why }) => why[0])).toEqual(['公式只读入其结果']);
  const { opinions } = read(sheet(['单位', '章条', '意见内容'], ['甲局', '9.9', '不妥']))!;
  expect(placedOpinions(opinions, [], { head: tree, base: null, changes: [] })).toMatchObject([
    { entry: null, found: false, text: '〔原指 9.9〕不妥', standing: 'NEW' },
  ]);
});
