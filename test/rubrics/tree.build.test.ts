import fc from 'fast-check';
import type { Entry } from '../../rubrics/kinds';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import { Through } from '../../rubrics/tree/through';
import { BrokenTree, buildTree, byOrder, weightKey, type Node } from '../../rubrics/tree/tree';
import { edition, moves, play } from './randomActs';

/** A tree is what its entries say, whatever order they come in; what is no tree is named. */

const section = (key: string, parent: string | null, order = 'a0', more = {}): Entry =>
  ({
    key,
    kind: 'clause',
    parent,
    order,
    content: { kind: 'SECTION', part: 'criteria', ...more },
  }) as Entry;
const facts = (key = 'f'): Entry => ({
  key,
  kind: 'facts',
  parent: null,
  order: '',
  content: { title: '标准' },
});
const weight = (clause: string): Entry => ({
  key: weightKey(clause),
  kind: 'weight',
  parent: clause,
  order: '',
  content: { points: 1 },
});

test.each<[string, string, Entry[]]>([
  ['no facts', '', [section('a', null)]],
  ['no facts', '', []],
  ['duplicate key', 'f', [facts(), section('f', null)]],
  ['duplicate key', 'f', [section('f', null), facts()]],
  ['duplicate key', 'g', [facts(), facts('g')]],
  ['duplicate key', 'a', [facts(), section('a', null), section('a', null)]],
  ['duplicate key', 'a/points', [facts(), section('a', null), weight('a'), weight('a')]],
  ['missing parent', 'a', [facts(), section('a', 'x')]],
  ['missing parent', 'a/points', [facts(), weight('a')]],
  ['missing parent', 'f/points', [facts(), weight('f')]],
  ['cycle', 'a', [facts(), section('a', 'b'), section('b', 'a')]],
  ['cycle', 'b', [facts(), section('a', null), section('b', 'b')]],
  ['no part', 'a', [facts(), section('a', null, 'a0', { part: undefined })]],
])('%s: %s', (fault, key, entries) => {
  expect(() => buildTree(entries)).toThrow(BrokenTree);
  expect(() => buildTree(entries)).toThrow(expect.objectContaining({ fault, key }));
});

test('siblings stand by order key, then by key', () => {
  const entry = (key: string, order: string) => ({ key, order });
  const [a, b, c] = [entry('x', 'a0'), entry('a', 'a1'), entry('b', 'a1')];
  for (const [one, other] of [
    [a, b],
    [b, c],
    [a, c],
  ]) {
    expect(byOrder(one, other)).toBeLessThan(0);
    expect(byOrder(other, one)).toBeGreaterThan(0);
  }
});

test('whatever order entries come in, and each knows its place (random editions)', () => {
  const shuffled = fc
    .record({ base: edition, rolls: fc.array(moves, { maxLength: 6 }) })
    .map(({ base, rolls }) => play(base, rolls, 'x'))
    .chain((entries) =>
      fc.record({
        entries: fc.constant(entries),
        other: fc.shuffledSubarray(entries, { minLength: entries.length }),
      }),
    );
  const seen = ({ entry, label, address, part, position }: Node) => ({
    key: entry.key,
    label,
    address,
    part,
    position,
  });
  fc.assert(
    fc.property(shuffled, ({ entries, other }) => {
      const tree = buildTree(entries);
      expect(buildTree(other).nodes.map(seen)).toEqual(tree.nodes.map(seen));
      expect(tree.nodes.length).toBe(tree.byKey.size);
      tree.nodes.forEach((node, i) => {
        expect([node.position, tree.byKey.get(node.entry.key)]).toEqual([i, node]);
        const siblings = node.parent?.children ?? tree.roots;
        expect(siblings).toContain(node);
        expect([...siblings].sort((a, b) => byOrder(a.entry, b.entry))).toEqual(siblings);
        // Depth first: the first below comes next, what follows comes behind all below.
        if (node.children.length > 0) expect(tree.nodes[i + 1]).toBe(node.children[0]);
        const own = node.entry.kind === 'clause' ? node.entry.content.part : undefined;
        expect(node.part).toBe(own ?? node.parent?.part);
        if (!node.address.startsWith('~')) expect(tree.byAddress.get(node.address)).toBe(node);
        else expect(node.address).toBe(`~${node.entry.key}`);
      });
      for (const entry of entries)
        if (entry.kind === 'weight') expect(tree.byKey.get(entry.parent!)!.weight).toBe(entry);
    }),
    { numRuns: 100 },
  );
});

describe('labels and addresses', () => {
  const treeOf = (children: FileNode[], part: 'criteria' | 'terms' = 'criteria') =>
    buildTree(
      fromFile({
        rubric: 'test/one',
        edition: '1',
        facts: { title: '标准' },
        body: [{ kind: 'SECTION', part, label: '五', title: '标准内容', children }],
      }),
    );
  const item = (scheme: string | undefined, more: object = {}, ...children: FileNode[]) =>
    ({ kind: 'ITEM', scheme, ...more, children }) as FileNode;
  const seen = (children: FileNode[], part?: 'criteria' | 'terms') =>
    treeOf(children, part)
      .nodes.slice(1)
      .map(({ label, address }) => `${label} ${address.startsWith('~') ? '~' : address}`);

  test.each<[string, FileNode[], string[]]>([
    [
      'numbers below numbers, and what stands between',
      [
        item('decimal', {}, item('dotted'), item('dotted', {}, item('paren'), item('letter'))),
        item('decimal'),
      ],
      [
        '1 criteria/1',
        '1.1 criteria/1.1',
        '1.2 criteria/1.2',
        '(1) criteria/1.2(1)',
        'a) criteria/1.2a)',
        '2 criteria/2',
      ],
    ],
    [
      'below what has no number, the number above counts',
      [item('decimal', {}, item(undefined, {}, item('dotted'), item('paren')))],
      ['1 criteria/1', 'null ~', '1.1 criteria/1.1', '(1) criteria/1(1)'],
    ],
    [
      'letters below brackets are named by the code, not by the bracket',
      [item('dotted', {}, item('paren', {}, item('letter')))],
      ['1 criteria/1', '(1) criteria/1(1)', 'a) criteria/1a)'],
    ],
    [
      'each scheme counts for itself',
      [item('decimal'), item('paren'), item('decimal'), item('paren')],
      ['1 criteria/1', '(1) criteria/五(1)', '2 criteria/2', '(2) criteria/五(2)'],
    ],
    [
      'what is printed without a number is passed over',
      [item('decimal'), item('decimal', { label: null }), item('decimal')],
      ['1 criteria/1', 'null ~', '2 criteria/2'],
    ],
    [
      'two of one number in one list are reached by their keys',
      [item('decimal', { label: '3' }), item('decimal', { label: '3' }), item('decimal')],
      ['3 ~', '3 ~', '4 criteria/4'],
    ],
    ['a label without a scheme is no address', [item(undefined, { label: '甲' })], ['甲 ~']],
  ])('%s', (_, children, wanted) => expect(seen(children)).toEqual(wanted));

  test('terms answer to their word, and to their number', () => {
    const term = (word: string, more = {}) =>
      ({ kind: 'TERM', term: word, definition: '', ...more }) as FileNode;
    const children = [term('使命', { label: '3.1' }), term('愿景'), term('使命')];
    expect(seen(children, 'terms')).toEqual(['3.1 ~', 'null terms/愿景', 'null ~']);
    expect(treeOf(children, 'terms').byAddress.get('terms/3.1')!.position).toBe(1);
    expect(treeOf(children, 'terms').byAddress.has('terms/null')).toBe(false);
  });

  test('a part inside a part answers to the outer one, where nobody else does', () => {
    const inner = { part: 'values', label: '0.2' };
    const { byAddress } = treeOf([
      item('dotted', inner, item('dotted'), item('paren')),
      item('paren'),
    ]);
    const at = (address: string) => byAddress.get(address)?.position;
    expect([at('values/0.2'), at('criteria/0.2')]).toEqual([1, 1]);
    expect([at('values/0.2.1'), at('criteria/0.2.1')]).toEqual([2, 2]);
    expect([at('values/0.2(1)'), at('criteria/0.2(1)')]).toEqual([3, 3]);
    expect(at('criteria/五(1)')).toBe(4);
  });
});

test('a map that is seen through is a map of what is seen', () => {
  const under = new Map([
    ['a', 1],
    ['b', 2],
  ]);
  const seen = new Through<string, number>(under, (value) => value * 10);
  const whole = new Map([
    ['a', 10],
    ['b', 20],
  ]);
  expect(new Map(seen)).toEqual(whole);
  expect([[...seen.keys()], [...seen.values()], [...seen.entries()]]).toEqual([
    [...whole.keys()],
    [...whole.values()],
    [...whole.entries()],
  ]);
  expect([seen.size, seen.has('b'), seen.get('b'), seen.get('c')]).toEqual([
    2,
    true,
    20,
    undefined,
  ]);
});
