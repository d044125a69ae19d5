import fc from 'fast-check';
import { applyAct, applyChanges, entriesOf } from '../../../rubrics/acts';
import { Language } from '../../../rubrics/checks/language';
import { divergences } from '../../../rubrics/checks/divergences';
import { likeness } from '../../../rubrics/checks/likeness';
import {
  isRunning,
  passagesOf,
  printedLine,
  replaced,
  revised,
} from '../../../rubrics/checks/passages';
import { sisterChildren } from '../../../rubrics/checks/sides';
import type { FileNode } from '../../../rubrics/library/shape';
import { buildTree } from '../../../rubrics/tree/tree';
import { guide, item, para, point, scoring, section, term, terms, tree } from './small';

/** What all rules stand on: the passages of a text, how alike two are, what is usual. */

const whole = tree([
  section('criteria', '标准内容', [
    item('领导', 20, [
      para('组织应建立制度。'),
      { kind: 'LEAD', title: '要点', runIn: ':', text: '略。' },
    ]),
  ]),
  scoring(
    guide('PROCESS', [
      [0, 20, '低', '无方法。', '未展开。'],
      [21, 100, '高', '有方法。'],
    ]),
  ),
  terms(term('使命', 'mission', '意义。'), term('愿景', undefined, '')),
]);
const at = (title: string) =>
  whole.nodes.find(({ entry }) => entry.kind === 'clause' && entry.content.title === title)!;

test('passages are all that is printed in words, in its order; some of it is running text', () => {
  const told = whole.nodes.flatMap((node) =>
    passagesOf(node).map((one) => `${one.field} ${one.text}${isRunning(one) ? ' ~' : ''}`),
  );
  expect(told).toEqual([
    'title 标准内容',
    'title 领导',
    'text 组织应建立制度。 ~',
    'title 要点',
    'text 略。 ~',
    'title 评分指引',
    'title 过程评分指南',
    'descriptor 无方法。 ~',
    'descriptor 未展开。 ~',
    'level 低',
    'descriptor 有方法。 ~',
    'level 高',
    'title 关键术语',
    'term 使命',
    'english mission',
    'definition 意义。 ~',
    'term 愿景',
  ]);
  expect(printedLine(at('领导'))).toBe('领导(20分)');
  expect(printedLine(at('要点'))).toBe('要点:略。');
});

test('whatever passage is revised, that one says the new text, and no other', () => {
  for (const node of whole.nodes)
    for (const [i, passage] of passagesOf(node).entries()) {
      const acts = [
        [revised(passage, '新的文字'), '新的文字'],
        [replaced(passage, 1, 2, '换'), `${passage.text[0]}换${passage.text.slice(2)}`],
      ] as const;
      for (const [act, text] of acts) {
        const outcome = applyAct(whole, act, () => 'new');
        if ('refused' in outcome) throw new Error(outcome.refused.message);
        const now = buildTree(applyChanges(entriesOf(whole), outcome.changes));
        const texts = passagesOf(now.byKey.get(node.entry.key)!).map((one) => one.text);
        expect(texts).toEqual(passagesOf(node).map((one, k) => (k === i ? text : one.text)));
      }
    }
});

describe('how alike two texts are', () => {
  test.each([
    ['质量管理', '质量管理', 1],
    ['质量管理', '质量管控', 2 / 3],
    ['质量管理', '体系建设', 0],
    ['质量质量', '质量', 0.5],
    ['质量质量', '质量质量质量', 0.75],
    ['质', '量', 0],
    ['质', '质量', 0],
    ['', '', 1],
  ])('%s and %s: %d', (a, b, share) => {
    expect(likeness(a, b)).toBeCloseTo(share, 10);
    expect(likeness(b, a)).toBeCloseTo(share, 10);
  });

  const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 });
  test('divergences take one text to the other, and stand apart', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const found = divergences(a, b);
        let [text, from] = ['', 0];
        for (const { aFrom, aTo, bFrom, bTo, from: gone, to } of found) {
          expect([a.slice(aFrom, aTo), b.slice(bFrom, bTo)]).toEqual([gone, to]);
          // A single character between two divergences is chance.
          if (from > 0) expect(aFrom - from).toBeGreaterThanOrEqual(2);
          text += a.slice(from, aFrom) + to;
          from = aTo;
        }
        expect(text + a.slice(from)).toBe(b);
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(found.length === 0).toBe(a === b);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['甲乙丙丁', '甲乙丙丁', ''],
    ['一甲乙丙丁二', '三甲乙丙丁四', '一→三 二→四'],
    ['一甲二', '三甲四', '一甲二→三甲四'],
    ['一甲乙二', '三甲乙四', '一→三 二→四'],
    ['甲一乙', '甲二乙', '一→二'],
    ['甲乙', '甲丙乙', '→丙'],
  ])('%s to %s: %s', (a, b, told) =>
    expect(
      divergences(a, b)
        .map(({ from, to }) => `${from}→${to}`)
        .join(' '),
    ).toBe(told),
  );
});

test('how usual a run of characters is, in all texts together', () => {
  const one = tree([section('preface', '前言', [para('质量管理质量。')])]);
  const other = tree([section('preface', '前言', [para('质量管。')])]);
  const language = new Language([one, other]);
  const counts = ['质', '质量', '质量管', '质量管理', '质量管理质', '体系'].map((run) =>
    language.count(run),
  );
  expect(counts).toEqual([0, 3, 2, 1, 0, 0]);
  expect(new Language([one]).count('质量')).toBe(2);
});

test('of very many siblings none is compared with each', () => {
  const siblings = (count: number) =>
    tree(Array.from({ length: count }, (_, i) => section('values', `第${i}节`, []))).roots;
  const few = siblings(200);
  expect(sisterChildren(few, siblings(3)).map(([a, b]) => [a.position, b.position])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
  expect(sisterChildren(few, siblings(201))).toEqual([]);
});

describe('siblings of two rubrics that answer each other', () => {
  const below = (children: FileNode[]) =>
    tree([section('values', '理念', children)]).roots[0].children;
  const pairs = (a: FileNode[], b: FileNode[]) => {
    const [x, y] = [below(a), below(b)];
    return sisterChildren(x, y).map(([one, other]) => [x.indexOf(one), y.indexOf(other)].join('-'));
  };
  const text = '组织应建立质量管理制度并有效实施。';
  const other = '顾客满意程度应当定期测量和分析。';

  test.each<[string, FileNode[], FileNode[], string[]]>([
    ['by title', [item('甲方'), item('乙方')], [item('乙方'), item('丙方')], ['1-0']],
    ['by number', [item('甲方'), item('乙方')], [item('丙方'), item('丁方')], ['0-0', '1-1']],
    ['a title goes before a number', [item('甲方'), item('乙方')], [item('乙方')], ['1-0']],
    ['by text', [para(text), para(other)], [para(other)], ['1-0']],
    ['another text', [para(text)], [para(other)], []],
    ['a third of a text is too little', [para(text)], [para(`组织应建立${other}`)], []],
    ['half of a text', [para(text)], [para('组织应建立质量管理制度和奖励办法。')], ['0-0']],
    ['another kind', [para(text)], [point(text)], []],
    ['the number of a point says nothing', [point(text)], [point(other)], []],
    ['in one order', [para(text), para(other)], [para(other), para(text)], ['1-0']],
    ['as many as possible', [para(text), para(text)], [para(text), para(text)], ['0-0', '1-1']],
    ['terms by their word', [term('使命', 'a', '甲。')], [term('使命', 'b', '乙。')], ['0-0']],
    ['terms by their definition', [term('使命', 'a', text)], [term('愿景', 'b', text)], ['0-0']],
    ['terms alike in neither', [term('使命', 'a', text)], [term('愿景', 'b', other)], []],
    [
      'the word first',
      [term('使命', 'a', text), term('愿景', 'b', other)],
      [term('愿景', 'b', text)],
      ['1-0'],
    ],
    [
      'guides by what they score',
      [guide('PROCESS', [])],
      [guide('RESULT', []), guide('PROCESS', [])],
      ['0-1'],
    ],
    ['another sort of entry', [term('使命', 'a', '甲。')], [guide('PROCESS', [])], []],
    ['nobody', [], [para(text)], []],
  ])('%s', (_, a, b, wanted) => expect(pairs(a, b)).toEqual(wanted));

  test('parts by part, whatever they are called', () => {
    const [a, b] = [
      tree([section('preface', '前言', []), section('values', '理念', [])]).roots,
      tree([section('values', '价值观', []), section('scope', '前言', [])]).roots,
    ];
    expect(sisterChildren(a, b).map(([x, y]) => [x.position, y.position])).toEqual([[1, 0]]);
  });
});
