import fc from 'fast-check';
import { diff } from '../../rubrics/diff/diff';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { changeList, changeListText } from '../../rubrics/writing/changeList';
import { referenceOf } from '../../rubrics/writing/reference';
import { played, proposals } from '../golden/play';
import { done, economic, wuhan } from './acts.fixture';
import { dice, edition, moves, play } from './randomActs';
import { rounds } from '../support/rounds';

const drafts = fc.oneof(fc.array(dice, { maxLength: 8 }), fc.array(moves, { maxLength: 8 }));
const pairOf = fc
  .record({ base: edition, acts: drafts, other: fc.boolean(), second: drafts })
  .map(({ base, acts, other, second }) => ({
    before: other ? play(base, second, 'y') : base,
    after: play(base, acts, 'x'),
  }));
const law = (check: (a: Tree, b: Tree) => void) =>
  fc.assert(
    fc.property(pairOf, ({ before, after }) => check(buildTree(before), buildTree(after))),
    { numRuns: rounds(40) },
  );

describe('laws of the list (random pairs)', () => {
  test('each substantive change is said once, no other is; every line ends as a list does', () => {
    law((a, b) => {
      const whole = diff(a, b);
      const { intro, items } = changeList(whole, '2019年版');
      expect(items.flatMap(({ changes }) => changes).sort()).toEqual(
        whole.changes
          .filter(({ gravity }) => gravity === 'SUBSTANTIVE')
          .map(({ id }) => id)
          .sort(),
      );
      items.forEach(({ text }, i) => {
        expect(text).toMatch(/^(增加了|更改了|删除了)/);
        expect(text.endsWith(i === items.length - 1 ? '。' : '；')).toBe(true);
        expect(text).not.toMatch(/undefined|null/);
      });
      expect(intro).toMatch(/^与2019年版相比，.*[。：]$/);
    });
  });
});

describe('the wording', () => {
  const textOf = (tree: Tree, ...acts: Parameters<typeof done>[1][]) => {
    const head = acts.reduce((now, act) => done(now, act).tree, tree);
    return changeListText(changeList(diff(tree, head), '2019年版'))
      .trimEnd()
      .split('\n');
  };
  const key = (tree: Tree, address: string) => tree.byAddress.get(address)!.entry.key;

  test('nothing, and nothing that counts', () => {
    expect(textOf(economic)).toEqual(['与2019年版相比，内容没有变化。']);
    expect(
      textOf(economic, {
        name: 'clauseMove',
        key: key(economic, 'criteria/2.1'),
        parent: key(economic, 'criteria/3'),
        after: null,
      }),
    ).toEqual([
      '与2019年版相比，只有结构调整和编辑性改动。',
      '未列入的结构调整有移动 1 处、编号顺改 2 处。',
    ]);
  });

  /** The text of economic with another first point. */
  const asking = (text: string): Tree =>
    done(economic, {
      name: 'clauseRevise',
      key: key(economic, 'criteria/1.1(1)'),
      fields: { text },
    }).tree;

  test('a figure is told as one; a sign or a word of its weight is what is asked', () => {
    const said = (before: string, after: string) =>
      changeListText(changeList(diff(asking(before), asking(after)), '2019年版')).split('\n')[1];
    for (const [before, after] of [
      ['带▲的参数。', '带★的参数。'],
      ['带★的参数。', '带★★的参数。'],
      ['报价高于限价。', '报价不低于限价。'],
    ] as const)
      expect(said(before, after)).toMatch(/的要求（/);
    expect(said('报价高于5%。', '报价高于6%。')).toMatch(/的数值要求（/);
    expect(said('每三年复核。', '每两年复核。')).toMatch(/的数值要求（/);
  });

  test.each([
    ['自2020年11月1日起施行。', '自2023年11月1日起施行。', true],
    ['自二〇二〇年一月一日起正式实施。', '自发布之日起正式实施。', true],
    ['It comes into force on 1 July 2022.', 'It comes into force on 1 July 2024.', true],
    ['自2020年11月1日起施行，有效期5年。', '自2023年11月1日起施行，有效期3年。', false],
    ['自2020年11月1日起计算。', '自2023年11月1日起计算。', false],
    ['近3年指2020年1月1日起。', '近3年指2021年1月1日起。', false],
  ])('the day of force stands beside the list: %s → %s', (before, after, isBeside) => {
    const list = changeList(diff(asking(before), asking(after)), '2019年版');
    expect(list.items).toHaveLength(isBeside ? 0 : 1);
    expect(
      list.rest?.includes('施行日期另有更改（见 1.1(1)，2019 年版的 1.1(1)）。') ?? false,
    ).toBe(isBeside);
  });

  test('both parts are folded into one line, the last line ends with 。', () => {
    expect(
      textOf(
        economic,
        { name: 'weightSet', key: key(economic, 'criteria/1.1'), points: 25 },
        { name: 'clauseRetire', key: key(economic, 'criteria/1.2(3)') },
      ),
    ).toEqual([
      '与2019年版相比，除结构调整和编辑性改动外，主要技术变化如下：',
      'a) 更改了“文化引领”的分值，由 20 分改为 25 分（见 1.1、评审细则 1.1，2019 年版的 1.1、评审细则 1.1）；',
      'b) 删除了“组织治理”中关于“系统识别组织发展中可能面临的经营风险”的要求（见 2019 年版的 1.2(3)）。',
      '未列入的结构调整有编号顺改 1 处。',
    ]);
  });

  test.each<[string, Tree, string, string]>([
    ['a number', economic, 'criteria/1.1(1)', '1.1(1)'],
    ['the other part', economic, 'assessment/1.1', '评审细则 1.1'],
    ['an unnumbered term', economic, 'terms/使命', '附录二'],
    ['a numbered term', wuhan, 'terms/使命', '3.3'],
    ['numbers that say their part', wuhan, 'values/0.2.1', '0.2.1'],
    ['what the number does not say', wuhan, 'framework/图 1', '标准架构 图 1'],
  ])('%s', (_, tree, address, place) =>
    expect(referenceOf(tree.byAddress.get(address)!)).toBe(place),
  );

  test('what bears no number is named by the nearest, and counted where it has its like', () => {
    const below = (tree: Tree, address: string) =>
      tree.byAddress
        .get(address)!
        .children.filter(({ label }) => label === null)
        .map(referenceOf);
    expect(below(economic, 'criteria/1.3')).toEqual(['1.3']);
    expect(below(economic, 'criteria/1')).toEqual(['1的“说明”', '1的“要点”']);
    expect(below(economic, 'criteria/五')).toEqual(['标准内容 第1段', '标准内容 第2段']);
    expect(below(wuhan, 'values/0.2.1')).toEqual(['0.2.1 第1段', '0.2.1 第2段', '0.2.1 第3段']);
  });

  test('beyond z the letters go on', () => {
    const whole = played(proposals[0]).whole;
    const many = {
      ...whole,
      changes: Array.from({ length: 30 }, (_, i) => ({
        ...whole.changes.find(({ type }) => type === 'ADDED')!,
        id: `c${i}`,
        to: [whole.head.nodes[40 + i].entry.key],
      })),
    };
    expect(
      changeList(many, '2019年版')
        .items.map(({ marker }) => marker)
        .slice(24, 30),
    ).toEqual(expect.arrayContaining(['y)', 'z)', 'aa)']));
  });
});
