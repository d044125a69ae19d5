import fc from 'fast-check';
import { parseAddress, isDay } from '../../rubrics/address';
import { beijingDay, endOf, inForce, stateOf, type Dated } from '../../rubrics/calendar';
import { fromFile } from '../../rubrics/library/fromFile';
import { parseLines, writeLines } from '../../rubrics/library/lines';
import type { EditionFile, FileNode } from '../../rubrics/library/shape';
import { toFile } from '../../rubrics/library/toFile';
import { canonical } from '../../rubrics/tree/canonical';
import { counterparts } from '../../rubrics/tree/counterparts';
import { guidesOf } from '../../rubrics/tree/guides';
import { contentHash, hash, mintKey, revisionHash } from '../../rubrics/tree/hash';
import { nextLabel, schemeOf } from '../../rubrics/tree/numbering';
import { totalPoints } from '../../rubrics/tree/points';
import { sum } from '../../rubrics/tree/sum';
import { searchTree } from '../../rubrics/tree/search';
import { termFinder } from '../../rubrics/tree/terms';
import { BrokenTree, buildTree } from '../../rubrics/tree/tree';
import type { Entry } from '../../rubrics/kinds';
import { rounds } from '../support/rounds';

const file = (body: FileNode[]): EditionFile => ({
  rubric: 'test/one',
  edition: '1',
  facts: { title: '标准' },
  body,
});
const treeOf = (body: FileNode[]) => buildTree(fromFile(file(body)));
test('a hash is the same in a browser, which has none of its own that answers at once', () => {
  const { getBuiltinModule } = process;
  const texts = fc.string({ unit: 'binary' });
  expect(getBuiltinModule).toBeDefined();
  try {
    Object.assign(process, { getBuiltinModule: undefined });
    jest.isolateModules(() => {
      const other = require('../../rubrics/tree/hash') as typeof import('../../rubrics/tree/hash');
      expect(other.hash).not.toBe(hash);
      fc.assert(
        fc.property(texts, (text) => expect(other.hash('域', text)).toBe(hash('域', text))),
        { numRuns: rounds(300) },
      );
      for (const text of ['', '\ud800', 'a\udc00b', '质量'.repeat(5000)])
        expect(other.hash('', text)).toBe(hash('', text));
    });
  } finally {
    Object.assign(process, { getBuiltinModule });
  }
});

const small: FileNode[] = [
  {
    kind: 'SECTION',
    part: 'criteria',
    label: '五',
    title: '标准内容',
    children: [
      { kind: 'CATEGORY', label: '0', title: '简介' },
      {
        kind: 'CATEGORY',
        label: '1',
        title: '领导',
        points: 80,
        children: [
          {
            kind: 'ITEM',
            label: '1.1',
            title: '文化',
            points: 50,
            children: [
              { kind: 'PARAGRAPH', text: '组织识别使命' },
              { kind: 'POINT', label: '(1)', text: '一' },
              { kind: 'POINT', label: '(2)', text: '二' },
            ],
          },
          { kind: 'ITEM', label: '1.2', title: '领导的结果', points: 30, dimension: 'RESULT' },
        ],
      },
    ],
  },
  {
    kind: 'SECTION',
    part: 'assessment',
    label: '六',
    title: '评审细则',
    children: [
      {
        kind: 'CATEGORY',
        label: '1',
        mark: '',
        title: '远见',
        points: 80,
        children: [
          {
            kind: 'ITEM',
            label: '1.1',
            title: '文化',
            points: 50,
            children: [{ kind: 'METHOD', text: '适用过程评分指南' }],
          },
          {
            kind: 'ITEM',
            label: null,
            scheme: 'dotted',
            title: '领导结果',
            points: 30,
            dimension: 'RESULT',
          },
        ],
      },
    ],
  },
  {
    kind: 'SECTION',
    part: 'scoring',
    label: '附录一',
    title: '评分指引',
    children: [
      { kind: 'GUIDE', dimension: 'PROCESS', rangeFirst: true, bands: [] },
      { kind: 'GUIDE', dimension: 'RESULT', rangeFirst: true, bands: [] },
      {
        kind: 'NOTE',
        title: '注',
        runIn: ':',
        children: [{ kind: 'NOTE', label: '(1)', text: '少量' }],
      },
    ],
  },
  {
    kind: 'SECTION',
    part: 'terms',
    label: '附录二',
    title: '术语',
    children: [{ kind: 'TERM', term: '使命', english: 'mission', definition: '' }],
  },
];

describe('numbering', () => {
  test.each([
    ['decimal', null, null, '1'],
    ['decimal', '0', null, '1'],
    ['dotted', null, '2', '2.1'],
    ['dotted', '2.3', '2', '2.4'],
    ['dotted', '0.1', null, '0.2'],
    ['paren', '(4)', '1.1', '(5)'],
    ['letter', 'a)', '5.1', 'b)'],
    ['chinese', '九', null, '十'],
    ['chinese', '十', null, '十一'],
    ['chinese', '十九', null, '二十'],
    ['appendix', '附录一', null, '附录二'],
    ['bracket', '[9]', null, '[10]'],
    ['note', null, null, '注 1'],
    ['figure', '图 1', null, '图 2'],
    ['roman_paren', null, null, '(i)'],
    ['roman_paren', '(iii)', null, '(iv)'],
    ['capital_paren', null, null, '(A)'],
  ] as const)('%s after %s below %s is %s', (scheme, before, above, label) =>
    expect(nextLabel(scheme, before, above)).toBe(label),
  );

  test.each([
    ['1.1', 'dotted'],
    ['1', 'decimal'],
    ['(1)', 'paren'],
    ['a)', 'letter'],
    ['二十一', 'chinese'],
    ['附录三', 'appendix'],
    ['[10]', 'bracket'],
    ['注 1', 'note'],
    ['第一章', 'chapter'],
    ['第一回', undefined],
  ])('the form of %s is %s', (label, scheme) => expect(schemeOf(label)).toBe(scheme));

  test('a printed number is no override where place gives the same', () => {
    const item = (label: string | null): FileNode => ({
      kind: 'LISTITEM',
      scheme: 'decimal',
      label,
    });
    const entries = fromFile(
      file([
        {
          kind: 'SECTION',
          part: 'values',
          children: [item('1'), item(null), item('2'), item('4'), item('5')],
        },
      ]),
    );
    expect(entries.slice(2).map(({ label }) => label)).toEqual([
      undefined,
      null,
      undefined,
      '4',
      undefined,
    ]);
  });

  test('an override carries on to what follows, and goes with its entry', () => {
    const labels = (nodes: FileNode[]) =>
      treeOf([{ kind: 'SECTION', part: 'values', children: nodes }]).roots[0].children.map(
        (node) => node.label,
      );
    const item = (label?: string): FileNode => ({
      kind: 'LISTITEM',
      scheme: 'decimal',
      ...(label && { label }),
    });
    expect(labels([item(), item(), item(), item('5'), item()])).toEqual(['1', '2', '3', '5', '6']);
    const entries = fromFile(
      file([
        { kind: 'SECTION', part: 'values', children: [item('1'), item('2'), item('5'), item('6')] },
      ]),
    );
    expect(entries.map((entry) => entry.label)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      '5',
      undefined,
    ]);
  });
});

describe('tree', () => {
  const tree = treeOf(small);
  const at = (address: string) => tree.byAddress.get(address)!;

  test('places answer to part and printed label', () => {
    expect(at('criteria/1.1(2)').entry.content).toMatchObject({ text: '二' });
    expect(at('criteria/五')).toBe(tree.roots[0]);
    expect(at('terms/使命').entry.kind).toBe('term');
    expect(at('assessment/1.2')).toBeUndefined();
    for (const node of tree.nodes)
      expect(
        node.address.startsWith('~') ? tree.byKey.get(node.address.slice(1)) : at(node.address),
      ).toBe(node);
  });

  test('counterparts: by code, by position where the code is missing, by the parent below', () => {
    const facing = counterparts(tree);
    const of = (address: string) => facing.get(at(address).entry.key);
    expect(of('criteria/1')).toBe(at('assessment/1'));
    expect(of('criteria/1.2')!.entry.content).toMatchObject({ title: '领导结果' });
    expect(facing.get(of('criteria/1.2')!.entry.key)).toBe(at('criteria/1.2'));
    expect(of('criteria/1.1(2)')).toBe(at('assessment/1.1'));
    expect(of('criteria/0')).toBeUndefined();
  });

  test('guides: explicit in whose rows the cell stands, inferred elsewhere, none where nothing is scored', () => {
    const guides = guidesOf(tree);
    const said = (address: string) => {
      const choice = guides.get(at(address).entry.key);
      return (
        choice && [
          choice.guide.entry.kind === 'guide' && choice.guide.entry.content.dimension,
          choice.basis,
        ]
      );
    };
    expect(said('assessment/1.1')).toEqual(['PROCESS', 'EXPLICIT']);
    expect(said('criteria/1.1')).toEqual(['PROCESS', 'INFERRED']);
    expect(said('criteria/1.1(1)')).toEqual(['PROCESS', 'INFERRED']);
    expect(said('criteria/1.2')).toEqual(['RESULT', 'INFERRED']);
    expect(said('criteria/0')).toBeUndefined();
    expect(said('scoring/附录一')).toBeUndefined();
  });

  test('points count the criteria once; no weights are null, not zero', () => {
    expect(totalPoints(tree)).toBe(80);
    expect(totalPoints(treeOf([{ kind: 'SECTION', part: 'criteria' }]))).toBeNull();
    expect(sum([0.1, 0.2])).toBe(0.3);
  });

  const clause = (key: string, parent: string | null): Entry => ({
    key,
    kind: 'clause',
    parent,
    order: 'a0',
    content: { kind: 'SECTION', part: 'criteria' },
  });
  const facts: Entry = {
    key: 'f',
    kind: 'facts',
    parent: null,
    order: '',
    content: { title: 't' },
  };
  test.each([
    ['no facts', [clause('a', null)]],
    ['duplicate key', [facts, clause('a', null), clause('a', null)]],
    ['missing parent', [facts, clause('a', 'x')]],
    ['cycle', [facts, clause('a', 'b'), clause('b', 'a')]],
    ['no part', [facts, { ...clause('a', null), content: { kind: 'SECTION' } } as Entry]],
  ])('%s is no tree', (fault, entries) =>
    expect(() => buildTree(entries)).toThrow(
      expect.objectContaining({ constructor: BrokenTree, fault }),
    ),
  );
});

describe('library form', () => {
  const scheme = fc.constantFrom('decimal', 'dotted', 'paren', 'letter', 'bracket', undefined);
  const node: fc.Arbitrary<FileNode> = fc.letrec<{ node: FileNode }>((tie) => ({
    node: fc.record({
      kind: fc.constantFrom('SECTION', 'ITEM', 'POINT', 'PARAGRAPH'),
      scheme,
      title: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
      text: fc.option(fc.string(), { nil: undefined }),
      points: fc.option(fc.nat(), { nil: undefined }),
      label: fc.constantFrom(undefined, null, '7', '3.4', '(9)', 'Z'),
      children: fc.option(fc.array(tie('node'), { maxLength: 3 }), {
        nil: undefined,
        maxDepth: 4,
      } as never),
    }) as fc.Arbitrary<FileNode>,
  })).node;

  test('entries → file → entries loses nothing, and the hash does not see order keys (random trees)', () => {
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 4 }), (nodes) => {
        const entries = fromFile(file([{ kind: 'SECTION', part: 'criteria', children: nodes }]));
        const tree = buildTree(entries);
        const again = fromFile(toFile({ rubric: 'test/one', edition: '1' }, tree));
        const sorted = (list: Entry[]) => list.map((e) => canonical({ ...e })).sort();
        expect(sorted(again)).toEqual(sorted(entries));
        const respaced = entries.map((e) => ({ ...e, order: e.order && `b${e.order}V` }));
        expect(contentHash(buildTree(respaced))).toBe(contentHash(tree));
      }),
      { numRuns: rounds(150) },
    );
  });

  test('source lines as people write them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (lines) => {
        const sorted = [...lines].sort((a, b) => a - b);
        expect(parseLines(writeLines(sorted))).toEqual(sorted);
      }),
    );
    expect(writeLines([54, 55, 56, 60])).toBe('54-56,60');
  });
});

describe('hashes: vectors that other programs can check', () => {
  const entry: Entry = {
    key: 'e1',
    kind: 'clause',
    parent: null,
    order: 'a0',
    content: { kind: 'SECTION', part: 'criteria', title: '标准内容' },
  };
  test('canonical JSON', () => {
    expect(canonical({ b: [1, 2.5, 1e21], a: '使命\n"', '€': null, x: undefined })).toBe(
      '{"a":"使命\\n\\"","b":[1,2.5,1e+21],"€":null}',
    );
    expect(() => canonical({ x: NaN })).toThrow(TypeError);
  });
  test('revision', () =>
    expect(revisionHash(entry)).toMatchInlineSnapshot(
      `"b829d057a1e362854137096a9b43c2d9d0c19ba441faa3cdcb132d9115aa50c5"`,
    ));
  test('source lines are not hashed, the place and an override are', () => {
    expect(revisionHash({ ...entry, lines: [1] } as Entry)).toBe(revisionHash(entry));
    for (const other of [
      { ...entry, order: 'a1' },
      { ...entry, parent: 'x' },
      { ...entry, label: null },
      { ...entry, label: '1' },
    ] as Entry[])
      expect(revisionHash(other)).not.toBe(revisionHash(entry));
  });
  test('edition', () =>
    expect(contentHash(treeOf(small))).toMatchInlineSnapshot(
      `"9a420dc5f2053daa7c88b28861a2fcce820b743b43b40e4ed56d6bfdb9a565ee"`,
    ));
  test('key', () =>
    expect(mintKey('shenzhen/economic', 'criteria/1/2')).toMatchInlineSnapshot(`"er1r9c97rnjt"`));
});

describe('terms in text', () => {
  const term = (word: string): Entry<'term'> => ({
    key: word,
    kind: 'term',
    parent: null,
    order: 'a',
    content: { term: word, definition: '' },
  });
  const find = termFinder(['发展', '高质量发展', 'PDCA循环', 'QC'].map(term));
  test('the longest wins, none overlap, Latin words are whole', () => {
    expect(
      find('高质量发展与发展').map(({ term: { key }, start, end }) => [key, start, end]),
    ).toEqual([
      ['高质量发展', 0, 5],
      ['发展', 6, 8],
    ]);
    expect(find('pdca循环,QC小组,QCX').map((m) => m.start)).toEqual([0, 7]);
    expect(termFinder([])('x')).toEqual([]);
  });
});

test('search marks the words in the text as published, whatever their width or case', () => {
  const tree = treeOf([
    {
      kind: 'SECTION',
      part: 'criteria',
      children: [{ kind: 'PARAGRAPH', text: '推行PDCA循环管理' }],
    },
  ]);
  const [hit] = searchTree(tree, ' ｐｄｃａ 管理 ');
  expect(hit.marks.length).toBe(4);
  expect([
    hit.excerpt.slice(hit.marks[0], hit.marks[1]),
    hit.excerpt.slice(hit.marks[2], hit.marks[3]),
  ]).toEqual(['PDCA', '管理']);
  expect(searchTree(tree, '   ')).toEqual([]);
  expect(searchTree(tree, '无此')).toEqual([]);
});

test('addresses', () => {
  expect(parseAddress('shenzhen/economic@2019/criteria/1.1(1)')).toEqual({
    rubric: 'shenzhen/economic',
    edition: '2019',
    place: 'criteria/1.1(1)',
  });
  expect(parseAddress('wuhan/manufacturing@current')).toEqual({
    rubric: 'wuhan/manufacturing',
    edition: 'current',
    place: null,
  });
  for (const bad of ['', '/', 'a@b', 'a/b', 'A/b@1', "a/b@1'", 'a/b@', 'a/b@1/'])
    expect(parseAddress(bad)).toBeNull();
  expect(['2024-02-29', '2023-02-29', '2023-13-01', 'x'].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('the calendar of a rubric', () => {
  const editions: (Dated & { name: string })[] = [
    { name: 'a', publishedOn: '2019-09-03', effectiveFrom: null, seq: 1 },
    { name: 'b', publishedOn: '2026-06-01', effectiveFrom: '2027-01-01', seq: 2 },
  ];
  expect(inForce(editions, '2019-09-02')).toBeUndefined();
  expect(inForce(editions, '2026-12-31')!.name).toBe('a');
  expect(inForce(editions, '2027-01-01')!.name).toBe('b');
  expect(endOf(editions, editions[0])).toBe('2027-01-01');
  expect(stateOf(editions, editions[1], '2026-12-31')).toBe('SCHEDULED');
  expect(stateOf(editions, editions[0], '2027-01-01')).toBe('SUPERSEDED');
  expect(beijingDay(new Date('2026-12-31T15:59:59Z'))).toBe('2026-12-31');
  expect(beijingDay(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
});
