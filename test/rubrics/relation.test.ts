import { relationOf } from '../../rubrics/diff/relation';
import { worst } from '../../rubrics/diff/gravity';
import { calloutOf, negationsIn, numbersIn, obligationsIn } from '../../rubrics/diff/callouts';
import { words } from '../../rubrics/diff/words';
import { GRAVITIES, type Gravity } from '../../rubrics/vocabulary';
import { item, para, section, tree } from './checks/small';

/** Small judgements that a reader relies on: how clauses relate, what must not be overlooked. */

const nodeOf = (...texts: string[]) =>
  tree([
    section('criteria', '', [
      item(
        '',
        undefined,
        texts.map((text) => para(text)),
      ),
    ]),
  ]).roots[0];
const A = '组织应建立科学有效的质量管理体系';
const B = '定期测量顾客满意程度并据以改进';

test.each<[string, string[], string[], number, string]>([
  ['one wording', [A], [A], 1, 'SAME'],
  ['in another order', [A, B], [B, A], 1, 'SAME'],
  ['one says more', [A, B], [A], 0.7, 'BROADER'],
  ['the other says more', [B], [A, B], 0.7, 'NARROWER'],
  ['little in common', [A], [B], 0.15, 'PARTIAL'],
  ['nothing in common', [A], [B], 0.1499, 'NONE'],
])('%s', (_, a, b, score, relation) =>
  expect(relationOf(nodeOf(...a), nodeOf(...b), score)).toBe(relation),
);

test('the worst of several gravities, none of none', () => {
  const sets: Gravity[][] = [[], ...GRAVITIES.map((one) => [one]), [...GRAVITIES]];
  for (const one of sets)
    for (const other of sets) {
      const all = [...one, ...other];
      const most = Math.max(-1, ...all.map((gravity) => GRAVITIES.indexOf(gravity)));
      expect(worst(all)).toBe(GRAVITIES[most] ?? null);
    }
});

test.each([
  ['应建立制度', 'OBLIGATION'],
  ['不得拖欠', 'OBLIGATION'],
  ['可以免除', 'OBLIGATION'],
  ['应达到20分', 'OBLIGATION'],
  ['不宜', 'OBLIGATION'],
  ['可持续', null],
  ['占比20%', 'NUMBER'],
  ['第三季度', 'NUMBER'],
  ['百分之五', 'NUMBER'],
  ['没有20项', 'NUMBER'],
  ['没有制度', 'NEGATION'],
  ['制度', null],
  ['', null],
])('what must not be overlooked in “%s”: %s', (text, wanted) =>
  expect(calloutOf(words(text))).toBe(wanted),
);

test('the words of one family, in their order', () => {
  const all = words('组织应在30日内整改，不得拖延，没有整改的扣5分，可以申诉');
  expect(obligationsIn(all)).toBe('应,不得,可');
  expect(numbersIn(all)).toBe('30日,内,5分');
  expect(negationsIn(all)).toBe('无');
});
