import { check } from '../../rubrics/checks';
import { codeOf, nameOf } from '../../rubrics/diff/names';
import type { FileClause } from '../../rubrics/library/shape';
import { nodesNamed } from '../../rubrics/tree/addresses';
import type { Tree } from '../../rubrics/tree/tree';
import { section, tree } from './checks/small';

/** A name is as long as it takes to be the only one; a number in a list is no category. */

const clause = (label: string, ...children: FileClause[]): FileClause => ({
  ...{ kind: 'ITEM', label, text: `关于${label}。` },
  ...(children.length && { children }),
});
const list = (...labels: string[]) => labels.map((label) => clause(label));
const textOf = (...children: FileClause[]): Tree =>
  tree([section('criteria', '评价指标', children, { label: null })]);
const addresses = (text: Tree) => text.nodes.slice(1).map(({ address }) => address);
const codes = (text: Tree) => text.nodes.slice(1).map(codeOf);
const told = (text: Tree, place: string) => nodesNamed(text, place).map(({ address }) => address);

describe('a category and a list below a code that count alike', () => {
  const text = textOf(
    clause('1', clause('1.1', ...list('1', '2'))),
    clause('2', clause('2.1', ...list('1', '2', '3'))),
    clause('3'),
  );
  test('each have their address', () => {
    expect(addresses(text)).toEqual([
      ...['criteria/1', 'criteria/1.1', 'criteria/1.1/1', 'criteria/1.1/2', 'criteria/2'],
      ...['criteria/2.1', 'criteria/2.1/1', 'criteria/2.1/2', 'criteria/2.1/3', 'criteria/3'],
    ]);
    for (const [place, found] of [
      ['criteria/3', ['criteria/3']],
      ['criteria/2.1/3', ['criteria/2.1/3']],
      ['criteria/2/2.1/3', ['criteria/2.1/3']],
      ['criteria/2.13', []],
      ['criteria/2.1 3', ['criteria/2.1/3']],
    ] as const)
      expect([place, told(text, place)]).toEqual([place, found]);
  });
  test('each have their name', () =>
    expect(codes(text)).toEqual([
      ...['1', '1.1', '1.1 1', '1.1 2', '2', '2.1', '2.1 1', '2.1 2', '2.1 3', '3'],
    ]));
  test('nothing is wrong with their numbers', () =>
    expect(check(text).filter(({ rule }) => rule.startsWith('structure/label'))).toEqual([]));
});

test('a number in a list answers by itself where nobody else bears it', () => {
  const text = textOf(clause('1', clause('1.1', ...list('1', '2'))));
  expect(told(text, 'criteria/2')).toEqual(['criteria/1.1/2']);
  expect(told(text, 'criteria/1')).toEqual(['criteria/1']);
});

test.each<[what: string, text: Tree, expected: string[]]>([
  [
    'below an article',
    textOf(clause('第一条', ...list('1', '2')), clause('第二条', ...list('1'))),
    ['第一条', '第一条 1', '第一条 2', '第二条', '第二条 1'],
  ],
  [
    'below a number of its own kind',
    textOf(clause('1', ...list('1')), clause('2', ...list('1'))),
    ['1', '1 1', '2', '2 1'],
  ],
  [
    'below what is only called a heading, it is a code',
    textOf(clause('一', clause('1', clause('1.1'))), clause('二', clause('2', clause('2.1')))),
    ['一', '1', '1.1', '二', '2', '2.1'],
  ],
  [
    'the same below two headings',
    textOf(clause('一', ...list('1', '2')), clause('二', ...list('1'))),
    ['一', '一 1', '2', '二', '二 1'],
  ],
  [
    'signs below numbers that several bear',
    textOf(
      clause(
        '四',
        clause('（二）', ...list('1')),
        clause('（三）', clause('1', ...list('①', '②'))),
      ),
    ),
    ['四', '四（二）', '四（二）1', '四（三）', '四（三）1', '四（三）1①', '四（三）1②'],
  ],
  [
    'signs in a list below a code',
    textOf(clause('3.1', clause('1', ...list('(1)', 'a)'))), clause('3.2', ...list('(1)'))),
    ['3.1', '3.1 1', '3.1 1 (1)', '3.1 1 a)', '3.2', '3.2(1)'],
  ],
])('names of numbers %s', (_, text, expected) => {
  expect(codes(text)).toEqual(expected);
  expect(new Set(text.nodes.map((node) => nameOf(node))).size).toBe(text.nodes.length);
});
