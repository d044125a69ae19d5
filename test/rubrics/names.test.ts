import { entriesWith } from './tables.fixture';
import { englishName, nameOf } from '../../rubrics/diff/names';
import { fromFile } from '../../rubrics/library/fromFile';
import { editionFile } from '../../rubrics/library/shape';
import { buildTree } from '../../rubrics/tree/tree';

const tree = buildTree(
  fromFile(
    editionFile.parse({
      rubric: 'test/one',
      edition: '1',
      facts: { title: '标准' },
      body: [
        {
          key: 'criteria',
          kind: 'SECTION',
          part: 'criteria',
          label: '第三章',
          title: '评价内容',
          children: [
            {
              key: 'leading',
              kind: 'CATEGORY',
              label: '1.1',
              title: '领导',
              children: [
                { key: 'third', kind: 'POINT', label: '(3)', text: '公开。' },
                { key: 'said', kind: 'PARAGRAPH', text: '组织应公开。' },
                { key: 'listed', kind: 'LISTITEM', text: '公开的内容。' },
                { key: 'tabled', kind: 'TABLE', columns: ['甲'], rows: [['乙']] },
                { key: 'drawn', kind: 'FIGURE', title: '流程' },
              ],
            },
          ],
        },
        {
          key: 'assessed',
          kind: 'SECTION',
          part: 'assessment',
          title: '评审细则',
          children: [{ key: 'judged', kind: 'CATEGORY', label: '1.1', title: '领导' }],
        },
        {
          key: 'words',
          kind: 'SECTION',
          part: 'terms',
          title: '术语',
          children: [{ key: 'mission', kind: 'TERM', term: '使命', definition: '存在的意义' }],
        },
      ],
    }),
  ),
);

test.each([
  ['third', '1.1(3)', 'clause 1.1(3)'],
  ['leading', '1.1「领导」', 'clause 1.1 “领导”'],
  ['said', '1.1 第1段「组织应公开。」', 'clause 1.1 paragraph 1 “组织应公开。”'],
  ['listed', '1.1 第1项「公开的内容。」', 'clause 1.1 list item 1 “公开的内容。”'],
  ['tabled', '1.1 第1个表', 'clause 1.1 table 1'],
  ['drawn', '「流程」', '“流程”'],
  ['criteria', '第三章「评价内容」', '第三章 “评价内容”'],
  ['judged', '评审细则 1.1「领导」', 'clause 1.1 “领导” of 评审细则'],
  ['assessed', '「评审细则」', '“评审细则”'],
  ['mission', '术语「使命」', 'the term “使命”'],
])('%s is called %s, in English %s', (key, chinese, english) => {
  const node = tree.byKey.get(key)!;
  expect([nameOf(node), englishName(node)]).toEqual([chinese, english]);
});

test('a table says by its number that it is one', () =>
  expect(
    englishName(
      buildTree(
        entriesWith([
          ['甲', '乙'],
          ['1', '2'],
        ]),
      ).byKey.get('table')!,
    ),
  ).toBe('表1 “评分构成”'));
