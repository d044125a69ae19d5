import type { Act } from '../../rubrics/acts';
import type { Tree } from '../../rubrics/tree/tree';
import { key, nth, points, reword, textOf, type GoldenProposal, type Make } from './act';

/** Every kind of change at least once, on 经济类, and those that follow from others. */

const guide = (tree: Tree, n: number): string =>
  tree.nodes.filter(({ entry }) => entry.kind === 'guide')[n].entry.key;
const below = (tree: Tree, address: string): string[] =>
  tree.byAddress.get(address)!.children.map(({ entry }) => entry.key);
const isHead = (tree: Tree, one: string): boolean => {
  const { entry } = tree.byKey.get(one)!;
  return entry.kind === 'clause' && entry.content.kind === 'TABLEHEAD';
};
const clause =
  (place: (tree: Tree) => string, fields: (Act & { name: 'clauseRevise' })['fields']): Make =>
  (tree) => ({ name: 'clauseRevise', key: place(tree), fields });
const at = (address: string) => (tree: Tree) => key(tree, address);
const move =
  (address: string, parent: string, after: string | null): Make =>
  (tree) => ({
    name: 'clauseMove',
    key: key(tree, address),
    parent: key(tree, parent),
    after: after && key(tree, after),
  });
const term =
  (word: string, fields: (Act & { name: 'termRevise' })['fields']): Make =>
  (tree) => ({ name: 'termRevise', key: key(tree, `terms/${word}`), fields });

const clauses: Make[] = [
  // Only the style of a number.
  (tree) => ({ name: 'labelSet', key: key(tree, 'criteria/4.1(4)'), label: '4)' }),
  // Editorial, in a part that informs, in one that asks.
  clause((tree) => nth(tree, 'preface/一', 1), { text: '本标准供评审使用。' }),
  reword('values/2', '。', ';'),
  clause(at('values/3'), { title: '创造价值与共享' }),
  clause(at('principles/2'), { title: '领先性' }),
  clause(at('criteria/0'), { title: '组织概况' }),
  clause(at('criteria/1.1'), { title: '文化与价值引领' }),
  // An obligation, a negation, a number; a text that goes whole, one that comes.
  reword('criteria/1.1(1)', '组织识别', '组织应识别'),
  reword('criteria/1.1(2)', '积极推动', '未推动'),
  reword('criteria/1.1(3)', '全员', '90%的员工'),
  clause(at('criteria/1.1(4)'), { text: null, title: '与时俱进' }),
  clause((tree) => nth(tree, 'criteria/1', 2), { text: '须有证据' }),
  clause(at('criteria/1.2(1)'), { mark: '、' }),
  // A word of one sense with another.
  reword('criteria/5.2(2)', '积累、管理及', '积累、管理以及'),
  // What its points are, how they combine, and a move into what combines otherwise.
  clause(at('criteria/5.3'), { scoreRole: 'OPTIONAL' }),
  clause(at('criteria/6.2'), { combine: 'BEST' }),
  move('criteria/6.1(4)', 'criteria/6.2', 'criteria/6.2(4)'),
  clause((tree) => nth(tree, 'criteria/1', 1), { runIn: '：' }),
  // A picture and its description.
  clause((tree) => nth(tree, 'system/二', 1), {
    kind: 'FIGURE',
    picture: '5'.repeat(64),
    alt: '评审分申报、评审、公示三步。',
  }),
  // Another role, another column, another guide, another part.
  clause((tree) => nth(tree, 'criteria/1.2', 1), { kind: 'LEAD' }),
  clause((tree) => nth(tree, 'assessment/1.3', 1), { column: 'GUIDANCE' }),
  move('criteria/1.2(2)', 'criteria/1.3', null),
  move('principles/4', 'values/四', 'values/7'),
  (tree) => ({
    name: 'clauseReorder',
    parent: key(tree, 'principles/三'),
    order: [...below(tree, 'principles/三')].reverse(),
  }),
];

const partings: Make[] = [
  (tree) => ({
    name: 'clauseSplit',
    key: key(tree, 'criteria/2.1(1)'),
    parts: [
      { text: textOf(tree, 'criteria/2.1(1)').slice(0, 20) },
      { text: textOf(tree, 'criteria/2.1(1)').slice(20) },
      { text: '并及时复核。' },
    ],
  }),
  (tree) => ({
    name: 'clauseSplit',
    key: key(tree, 'criteria/6.2(4)'),
    parts: [
      { title: '改进', text: textOf(tree, 'criteria/6.2(4)').slice(0, 15) },
      { title: '信任', text: textOf(tree, 'criteria/6.2(4)').slice(15) },
    ],
  }),
  (tree) => ({
    name: 'clauseMerge',
    keys: [key(tree, 'criteria/2.2(1)'), key(tree, 'criteria/2.2(3)')],
    fields: { text: textOf(tree, 'criteria/2.2(1)') + textOf(tree, 'criteria/2.2(3)') },
  }),
  (tree) => ({ name: 'clauseRetire', key: key(tree, 'criteria/3.1') }),
  (tree) => ({ name: 'clauseRetire', key: nth(tree, 'assessment/2.3', 2) }),
  (tree) => ({
    name: 'clauseAdd',
    parent: key(tree, 'criteria/4'),
    after: nth(tree, 'criteria/4', 2),
    points: 15,
    content: { kind: 'ITEM', scheme: 'dotted', title: '人工费用' },
  }),
  (tree) => ({
    name: 'clauseAdd',
    parent: key(tree, 'criteria/4.1'),
    after: null,
    content: { kind: 'PARAGRAPH', text: '组织应合理确定人工费用,不得拖欠。' },
  }),
  points('criteria/1.1', 25),
  (tree) => ({
    name: 'weightSet',
    key: key(tree, 'criteria/1.2'),
    points: 12.5,
    bothParts: false,
  }),
  (tree) => ({
    name: 'weightSet',
    key: key(tree, 'criteria/1.3'),
    points: null,
    bothParts: false,
  }),
  (tree) => ({ name: 'weightSet', key: key(tree, 'criteria/0'), points: 5, bothParts: false }),
  (tree) => ({ name: 'labelSet', key: key(tree, 'criteria/5.1'), label: '5.9' }),
  (tree) => ({ name: 'labelSet', key: key(tree, 'criteria/6.1'), label: null }),
];

const guides: Make[] = [
  (tree) => ({
    name: 'clauseRevise',
    key: below(tree, 'scoring/2').find((one) => isHead(tree, one))!,
    fields: { title: '得分' },
  }),
  (tree) => ({
    name: 'clauseAdd',
    parent: key(tree, 'scoring/2'),
    after: null,
    content: { kind: 'ITEM', title: '总则' },
  }),
  (tree) => ({ name: 'guideRevise', key: guide(tree, 0), fields: { title: '过程评分表' } }),
  (tree) => ({
    name: 'bandRevise',
    key: guide(tree, 0),
    band: 0,
    fields: { printed: '0%', upper: 0, steps: [0] },
  }),
  (tree) => ({ name: 'bandRevise', key: guide(tree, 0), band: 1, fields: { level: '起步' } }),
  (tree) => ({ name: 'bandRevise', key: guide(tree, 0), band: 2, fields: { lower: 31 } }),
  (tree) => ({
    name: 'descriptorRevise',
    key: guide(tree, 0),
    band: 3,
    descriptor: 1,
    fields: { text: '方法得到部分展开。', factor: null },
  }),
  (tree) => ({ name: 'bandRemove', key: guide(tree, 1), band: 1 }),
  (tree) => ({
    name: 'bandAdd',
    key: guide(tree, 1),
    content: { printed: '满分', lower: 100, upper: 100, descriptors: [{ text: '全国第一。' }] },
  }),
];

const words: Make[] = [
  term('使命', { definition: '组织存在的理由。' }),
  term('愿景', { english: 'aspiration' }),
  term('整合', { term: '融合' }),
  term('创新', { definition: '' }),
  (tree) => ({ name: 'termRetire', key: key(tree, 'terms/质量型发展'), reason: '不再使用' }),
  () => ({
    name: 'termAdd',
    content: { term: '标杆', english: 'benchmark', definition: '最佳做法。' },
  }),
  (tree) => ({
    name: 'termMove',
    key: key(tree, 'terms/有效性'),
    parent: key(tree, 'terms/附录二'),
    after: null,
  }),
  () => ({ name: 'factsRevise', title: '深圳市市长质量奖评定标准' }),
];

export const every: GoldenProposal = {
  name: 'every',
  base: 'shenzhen/economic/2019',
  title: '深圳·经济类 各种改动',
  acts: [...clauses, ...partings, ...guides, ...words],
};
