import { DocxNumbers } from '../../api/documents/docxNumbers';
import { readXml } from '../../api/documents/xml';
import { labelAt } from '../../rubrics/reading/general/label';
import { amountAlone, amountAtEnd, amountAtStart } from '../../rubrics/reading/general/amount';

/** Numbers that office programs print by themselves, and those that people type. */

const level = (format: string, text: string, more = '', at = '') =>
  `<w:lvl ${at}><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const numbering = (levels: string, nums: string) =>
  new DocxNumbers(
    readXml(
      Buffer.from(
        `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}</w:numbering>`,
      ),
    ),
  );
const NUM = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const AGAIN =
  '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
const ON = '<w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>';

const PRINTED: [string, string, number, string][] = [
  ['chineseCounting', '（%1）', 21, '（二十一）'],
  ['chineseCountingThousand', '第%1章', 10, '第十章'],
  ['decimalEnclosedCircle', '%1', 12, '⑫'],
  ['ideographDigital', '%1、', 20, '二〇、'],
  ['lowerLetter', '%1)', 27, 'aa)'],
  ['upperRoman', '%1.', 4, 'IV.'],
  ['decimalZero', '%1', 3, '03'],
  ['decimal', '%1．', 2, '2．'],
];
test.each(PRINTED.map((one, i) => [i, one] as const))(
  'format %d',
  (_, [format, text, nth, printed]) => {
    const numbers = numbering(level(format, text, '', 'w:ilvl="0"'), NUM);
    const all = Array.from({ length: nth }, () => numbers.next('1', 0)!.number);
    expect(all.at(-1)).toBe(printed);
  },
);

test('a deeper level begins anew below another, and says those above', () => {
  const levels =
    level('decimal', '%1', '', 'w:ilvl="0"') + level('decimal', '%1.%2', '', 'w:ilvl="1"');
  const numbers = numbering(levels, NUM);
  const said = [0, 1, 1, 0, 1].map((at) => numbers.next('1', at)!.number);
  expect(said).toEqual(['1', '1.1', '1.2', '2', '2.1']);
});

test('lists of one definition go on counting, unless one says that it begins anew', () => {
  const numbers = numbering(level('decimal', '%1.', '', 'w:ilvl="0"'), NUM + AGAIN + ON);
  const said = ['1', '1', '3', '2', '2'].map((list) => numbers.next(list, 0)!.number);
  expect(said).toEqual(['1.', '2.', '3.', '1.', '2.']);
});

test('levels without their numbers stand in their order; a bullet is no number', () => {
  const numbers = numbering(level('decimal', '%1.') + level('bullet', '•'), NUM);
  expect(numbers.next('1', 0)).toMatchObject({ number: '1.', bullet: false });
  expect(numbers.next('1', 1)).toMatchObject({ number: '', bullet: true });
});

const TYPED: [string, string | null, string?, string?][] = [
  ['第一章 总则', '第一章', '', '总则'],
  ['第 三 条 内容', '第三条', '', '内容'],
  ['一、总则', '一', '、', '总则'],
  ['（二）内容', '（二）', '', '内容'],
  ['3.管理', '3', '.', '管理'],
  ['３．管理', '3', '．', '管理'],
  ['（１）内容', '（1）', '', '内容'],
  ['5.2.1 概述', '5.2.1', '', '概述'],
  ['5．2 概述', '5.2', '', '概述'],
  ['(1)内容', '(1)', '', '内容'],
  ['⑴ 内容', '(1)', '', '内容'],
  ['①内容', '①', '', '内容'],
  ['a)内容', 'a)', '', '内容'],
  ['B12 指标', 'B12', '', '指标'],
  ['附录A 评分', '附录A', '', '评分'],
  ['附录A给出了评分', null],
  ['A.1.2 要求', 'A.1.2', '', '要求'],
  ['[3] 文献', '[3]', '', '文献'],
  ['Annex B Levels', 'Annex B', '', 'Levels'],
  ['1.1★ （2分）许可', '1.1', '★', '（2分）许可'],
  ['1.5平方米以上', null],
  ['第五条规定的情形', null],
  ['2026年4月', null],
  ['30 分钟内到达。', null],
  ['1 人力资源', '1', '', '人力资源'],
];
test.each(TYPED.map((one, i) => [i, one] as const))(
  'typed number %d',
  (_, [text, label, mark, rest]) => {
    const found = labelAt(text, false);
    if (label === null) expect(found).toBeNull();
    else expect(found).toMatchObject({ label, mark, rest });
  },
);

const BORNE: [string, number, boolean][] = [
  ['领导（20分）', 20, false],
  ['领导 (20 分)', 20, false],
  ['领导【２０分】', 20, false],
  ['领导〔满分20分〕', 20, false],
  ['领导 满分20分', 20, false],
  ['领导 共计20分', 20, false],
  ['领导（计20分）', 20, false],
  ['领导（20%）', 20, true],
  ['领导（权重：２０％）', 20, true],
  ['领导（共二十分）', 20, false],
  ['领导（最高加5分）', 5, false],
  ['领导（2.5分）：', 2.5, false],
  ['Leadership (120 points)', 120, false],
  ['Leadership 120 pts.', 120, false],
];
test.each(BORNE.map((one, i) => [i, one] as const))('points %d', (_, [text, value, share]) => {
  const cut = amountAtEnd(text, true)!;
  expect(cut.amount).toMatchObject({ value, share });
  expect(cut.rest.trim()).toMatch(/^(?:领导|Leadership)$/);
  expect(`${cut.rest}${cut.amount.printed}`.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});

test('an amount in a sentence is no points of a title', () => {
  for (const text of ['利润增长20%', '完成20分钟', '（一）', '得20分', '领导（2019）年'])
    expect([text, amountAtEnd(text, false)]).toEqual([text, null]);
});

test('points before a text, and alone in a cell', () => {
  expect(amountAtStart('（2分）许可')).toMatchObject({ amount: { value: 2 }, rest: '许可' });
  expect(amountAlone('20', false)).toMatchObject({ value: 20, share: false });
  expect(amountAlone('0.2', true)).toMatchObject({ value: 20, share: true });
  expect(amountAlone('－5', false)).toMatchObject({ value: 5, role: 'DEDUCTION' });
  expect(amountAlone('优', false)).toBeNull();
});
