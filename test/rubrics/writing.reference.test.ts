import type { FileClause } from '../../rubrics/library/shape';
import { referenceOf, subjectOf, topicOf } from '../../rubrics/writing/reference';
import {
  assessment,
  category,
  criteria,
  item,
  para,
  point,
  section,
  term,
  tree,
} from './checks/small';

/** Where a reader finds an entry, and what it is about. */

const note = (text: string): FileClause => ({ kind: 'NOTE', text });
const listed = (text: string): FileClause => ({ kind: 'LISTITEM', text });
const caption = (text: string): FileClause => ({ kind: 'CAPTION', text });
const text = tree([
  section('preface', '前言', [para('背景。'), para('目的。')], {
    label: '一',
  }),
  section('values', '理念', [para('以人为本。')], { label: '2' }),
  { kind: 'SECTION', part: 'system', text: '本体系由三部分组成。' },
  criteria(
    category('领导', 60, [
      item('文化', 60, [
        { kind: 'LEAD', title: '说明', runIn: ':', text: '评价文化。' },
        para('建立文化;宣传文化。'),
        point('确定使命。'),
        point('确定愿景。'),
        note('甲。'),
        note('乙。'),
        listed('丙。'),
        listed('丁。'),
        caption('戊。'),
        caption('己。'),
      ]),
    ]),
  ),
  assessment(category('领导', 60, [item('文化', 60, [para('查看记录。')])]), {
    kind: 'TABLEHEAD',
    title: '要求',
  }),
  section('terms', '术语', [{ ...term('使命', 'mission', '意义。'), label: '3.1' }], {
    label: '3',
  }),
  section('scoring', '评分指引', [para('甲。')], { label: '附录二', scheme: 'appendix' }),
]);
const found = (words: string, part: string) =>
  text.nodes.find(
    ({ entry, part: own }) =>
      own === part &&
      [entry.content].some((content) =>
        Object.values(content as Record<string, unknown>).includes(words),
      ),
  )!;

test.each([
  ['前言', 'preface', '前言'],
  ['背景。', 'preface', '前言 第1段'],
  ['目的。', 'preface', '前言 第2段'],
  ['理念', 'values', '2'],
  ['以人为本。', 'values', '2'],
  ['本体系由三部分组成。', 'system', '本体系由三部分组成。'],
  ['标准内容', 'criteria', '标准内容'],
  ['领导', 'criteria', '1'],
  ['文化', 'criteria', '1.1'],
  ['说明', 'criteria', '1.1的“说明”'],
  ['建立文化;宣传文化。', 'criteria', '1.1'],
  ['确定愿景。', 'criteria', '1.1(2)'],
  ['乙。', 'criteria', '1.1 第2个注'],
  ['丁。', 'criteria', '1.1 第2项'],
  ['己。', 'criteria', '1.1 第2条'],
  ['文化', 'assessment', '评审细则 1.1'],
  ['查看记录。', 'assessment', '评审细则 1.1'],
  ['使命', 'terms', '3.1'],
  ['评分指引', 'scoring', '附录二'],
  ['甲。', 'scoring', '附录二'],
])('%s of %s is found at %s', (words, part, place) =>
  expect(referenceOf(found(words, part))).toBe(place),
);

test.each([
  ['文化', 'criteria', '“文化”', true],
  ['确定愿景。', 'criteria', '“文化”', false],
  ['评价文化。', 'criteria', '“文化”', false],
  ['使命', 'terms', '术语“使命”', true],
  ['本体系由三部分组成。', 'system', '“本体系由三部分组成。”', true],
])('%s of %s is about %s, its own: %s', (words, part, subject, own) =>
  expect(subjectOf(found(words, part))).toMatchObject({ text: subject, own }),
);

test.each([
  ['建立文化;宣传文化。', '建立文化'],
  ['甲'.repeat(24), '甲'.repeat(24)],
  ['甲'.repeat(25), `${'甲'.repeat(24)}…`],
  ['\u{20000}'.repeat(24), '\u{20000}'.repeat(24)],
  ['一行\n二行', '一行'],
  ['没有标点', '没有标点'],
])('a paragraph %j speaks of %s', (words, topic) => {
  const [, paragraph] = tree([section('values', '理念', [para(words)])]).nodes;
  expect(topicOf(paragraph)).toBe(topic);
});
