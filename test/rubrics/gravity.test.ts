import { diff } from '../../rubrics/diff/diff';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import { buildTree } from '../../rubrics/tree/tree';

/** How much a change matters, by where it happens. */

const tree = (body: FileNode[]) =>
  buildTree(
    fromFile({ rubric: 'test/one', edition: '1', facts: { key: 'facts', title: '标准' }, body }),
  );
const told = (before: FileNode[], after: FileNode[]) =>
  diff(tree(before), tree(after)).changes.map(({ gravity, reason }) => `${gravity} ${reason}`);

const listed = (key: string, title: string | undefined, children: FileNode[]): FileNode => ({
  key,
  kind: 'SECTION',
  part: 'references',
  ...(title === undefined ? {} : { title }),
  children,
});
const list = (key: string, title: string | undefined, ...texts: string[]): FileNode =>
  listed(
    key,
    title,
    texts.map((text, at) => ({ key: `${key}${at}`, kind: 'LISTITEM', text })),
  );

describe('references', () => {
  const OLD = 'GB/T 19580—2012 卓越绩效评价准则';
  const NEW = 'GB/T 19580—2023 卓越绩效评价准则';
  const MORE = 'ISO 9004 Quality management';
  /** Came, went, and reworded either way, with a number and without. */
  const ways = (title: string | undefined) =>
    [
      [[OLD], [OLD, MORE]],
      [[OLD, MORE], [OLD]],
      [[OLD], [NEW]],
      [[NEW], [OLD]],
      [[OLD], [OLD.replace('准则', '指南')]],
      [[OLD.replace('准则', '指南')], [OLD]],
      [[OLD], [OLD.replace('准则', '应用')]],
    ].map(([before = [], after = []]) =>
      told([list('refs', title, ...before)], [list('refs', title, ...after)]).map(
        (one) => one.split(' ')[0],
      ),
    );
  test.each(['规范性引用文件', '引用文件', 'Normative references', undefined])(
    '%s are part of what is asked, in every direction',
    (title) => expect(ways(title)).toEqual(Array(7).fill(['SUBSTANTIVE'])),
  );
  test.each(['参考文献', '主要参考资料', 'Bibliography'])(
    '%s only informs, in every direction',
    (title) => expect(ways(title)).toEqual(Array(7).fill(['EDITORIAL'])),
  );
  test('from one list into the other is more than another place', () => {
    const more: FileNode = { key: 'more', kind: 'LISTITEM', text: MORE };
    const both = (norms: FileNode[], books: FileNode[]): FileNode[] => [
      listed('norms', '规范性引用文件', [{ key: 'aaa', kind: 'LISTITEM', text: 'AA 1' }, ...norms]),
      listed('books', '参考文献', [{ key: 'bbb', kind: 'LISTITEM', text: 'BB 1' }, ...books]),
    ];
    const [there, back] = [both([more], []), both([], [more])];
    expect([told(there, back), told(back, there)]).toEqual(
      Array(2).fill(['SUBSTANTIVE OTHER_PART']),
    );
  });
  test('a list of another name is another list', () =>
    expect(told([list('refs', '参考文献', OLD)], [list('refs', '规范性引用文件', OLD)])).toEqual([
      'SUBSTANTIVE TITLE',
    ]));
});

describe('a term', () => {
  const term = (english: string, definition: string): FileNode[] => [
    {
      key: 'terms',
      kind: 'SECTION',
      part: 'terms',
      title: '术语',
      children: [{ key: 'one', kind: 'TERM', term: '愿景', english, definition }],
    },
    {
      key: 'asked',
      kind: 'SECTION',
      part: 'criteria',
      title: '要求',
      children: [{ key: 'uses', kind: 'PARAGRAPH', text: '组织应确立愿景。' }],
    },
  ];
  const touched = (before: FileNode[], after: FileNode[]) =>
    diff(tree(before), tree(after)).changes.map(({ reason, indirect }) => [reason, ...indirect]);
  test.each(['aspiration', 'vision 2.0', 'VISION', 'can be'])('%s in English touches none', (to) =>
    expect(touched(term('vision', '所望。'), term(to, '所望。'))).toEqual([['ENGLISH']]),
  );
  test('what it means touches who uses it', () =>
    expect(touched(term('vision', '所望。'), term('vision', '所求。'))).toEqual([
      ['DEFINITION', 'uses'],
    ]));
});

test.each([
  ['组织开展管理', '组织开展节能管理', 'WORDING'],
  ['组织开展节水管理', '组织开展节能管理', 'WORDING'],
  ['统计数据', '统计应收账款', 'WORDING'],
  ['识别风险', '识别不符合项', 'WORDING'],
  ['识别符合项', '识别不符合项', 'NEGATION'],
  ['组织建立制度', '组织应建立制度', 'OBLIGATION'],
  ['得分≥60', '得分>60', 'NUMBER'],
  ['三分之一以上', '四分之一以上', 'NUMBER'],
  ['大于5', '大于等于5', 'NUMBER'],
  ['质量、安全', '质量，安全', 'PUNCTUATION'],
  ['√', '×', 'NUMBER'],
])('%s to %s is %s', (before, after, reason) => {
  const body = (text: string): FileNode[] => [
    {
      key: 'top',
      kind: 'SECTION',
      part: 'criteria',
      children: [{ key: 'one', kind: 'PARAGRAPH', text }],
    },
  ];
  const [told] = diff(tree(body(before)), tree(body(after))).changes;
  expect([told?.reason, told?.gravity]).toEqual([
    reason,
    reason === 'PUNCTUATION' ? 'EDITORIAL' : 'SUBSTANTIVE',
  ]);
});
