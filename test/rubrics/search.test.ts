import fc from 'fast-check';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import { nameAndText, searchedAs } from '../../rubrics/search/shadow';
import { searchTree } from '../../rubrics/tree/search';
import { buildTree } from '../../rubrics/tree/tree';

/** What a search finds, how much it counts, and what it shows. */

const treeOf = (children: FileNode[]) =>
  buildTree(
    fromFile({
      rubric: 'test/one',
      edition: '1',
      facts: { title: '质量标准' },
      body: [{ kind: 'SECTION', part: 'criteria', children }],
    }),
  );
const hits = (children: FileNode[], query: string) => searchTree(treeOf(children), query);
const fold = (text: string) => text.normalize('NFKC').toLowerCase();

const clause: FileNode = { kind: 'ITEM', label: '1.1', title: '质量', text: '质量管理' };
const term: FileNode = { kind: 'TERM', term: '质量', english: 'Quality', definition: '固有特性' };

test.each<[string, FileNode, string, number | null]>([
  ['a word of the text', clause, '管理', 1],
  ['a word of title and text', clause, '质量', 5],
  ['the number', clause, '1.1', 4],
  ['the whole title', { kind: 'ITEM', title: '质量', text: '管理' }, '质量', 8],
  ['the whole title and the text', { kind: 'ITEM', title: '质量', text: '质量' }, '质量', 9],
  ['two words', clause, '质量 管理', 6],
  ['a word twice counts once', clause, '管理 管理', 1],
  ['a word that is nowhere', clause, '质量 战略', null],
  ['a term', term, '质量', 4],
  ['the English of a term, in any case', term, 'QUALITY', 4],
  ['title and English together', term, '质量 quality', 8],
  ['but they are no one word', term, '质量quality', null],
  ['nor are number and title', clause, '1.1质量', null],
  ['the definition of a term', term, '特性', 1],
  ['a clause without title and text', { kind: 'ITEM', label: '1.1' }, '1.1', 8],
])('%s', (_, node, query, score) => {
  const found = hits([node], query);
  expect(found.map((hit) => hit.score)).toEqual(score === null ? [] : [score]);
});

const guide: FileNode = {
  kind: 'GUIDE',
  dimension: 'PROCESS',
  rangeFirst: true,
  bands: [
    {
      ...{ level: '优秀水平', printed: '90%,95%或100%', lower: 90, upper: 100 },
      descriptors: [{ text: '方法系统', factor: 'A' }],
    },
  ],
};

test('of an entry’s own fields, what is a name and what a text', () => {
  const [, ...nodes] = treeOf([
    clause,
    term,
    { ...guide, title: '过程评分' },
    {
      kind: 'TABLE',
      title: '分值',
      columns: [{ name: '栏' }],
      rows: [{ cells: [{ text: '格' }] }],
    },
  ]).nodes;
  expect(nodes.map(({ entry }) => nameAndText(entry))).toEqual([
    { name: '质量', text: '质量管理' },
    { name: '质量 Quality', text: '固有特性' },
    { name: '过程评分', text: '' },
    { name: '分值', text: '' },
  ]);
});

test('an index knows by what is searched whether it is of this law', () => {
  const said = searchedAs();
  expect(searchedAs()).toBe(said);
  const [folding, all] = JSON.parse(said) as [number, [string, boolean | null, unknown][]];
  expect(folding).toBeGreaterThan(0);
  const kinds = new Map(all.map(([kind, numbered, fields]) => [kind, { numbered, fields }]));
  expect(kinds.get('term')).toEqual({
    numbered: false,
    fields: [
      ['term', 'name'],
      ['english', 'name'],
      ['definition', 'text'],
    ],
  });
  expect(kinds.get('weight')).toEqual({ numbered: null, fields: [['printed', 'name']] });
  expect(kinds.get('guide')).toEqual({
    numbered: false,
    fields: [
      ['title', 'name'],
      [
        'bands',
        [
          ['level', 'text'],
          ['printed', 'text'],
          ['descriptors', [['text', 'text']]],
        ],
      ],
    ],
  });
});

test('hits stand in the order of the text', () => {
  const found = hits([term, { ...guide, title: '质量' }, clause], '质量');
  expect(found.map(({ node }) => node.entry.kind)).toEqual(['term', 'guide', 'clause']);
});

const below: FileNode = {
  ...clause,
  children: [{ kind: 'POINT', label: '(1)', text: '战略', children: [] }],
};
const pointed: FileNode = { kind: 'ITEM', label: '2', title: '领导', points: 80 } as FileNode;

/** What is found by other signs than stand there, and what by more than an entry's own words. */
test.each<[string, FileNode, string, number | null]>([
  ['full width', clause, '１．１', 4],
  ['traditional', clause, '質量管理', 1],
  ['a text in traditional', { kind: 'ITEM', text: '質量體系' }, '质量体系', 1],
  ['no blank where one stands', { kind: 'ITEM', text: '按 GB 50034 执行' }, 'GB50034', 1],
  ['a blank where none stands', { kind: 'ITEM', text: '按GB50034执行' }, '"GB 50034"', 1],
  ['a blank beside Han characters', { kind: 'ITEM', text: '第 3 章' }, '第3章', 1],
  ['but no blank between figures', { kind: 'ITEM', text: '2.1 3' }, '2.13', null],
  ['words', { kind: 'ITEM', text: 'quality management' }, 'management quality', 2],
  ['a phrase', { kind: 'ITEM', text: 'quality management' }, '"quality management"', 1],
  ['no phrase', { kind: 'ITEM', text: 'quality management' }, '“management quality”', null],
  ['a phrase in corners', clause, '「质量」', 5],
  ['the letters of a title', { kind: 'ITEM', title: '质量体系' }, 'zltx', 2],
  ['the letters of a part of it', { kind: 'ITEM', title: '质量体系' }, 'ltx', 2],
  ['two letters of a whole name', { kind: 'ITEM', title: '质量' }, 'zl', 2],
  ['two letters of more', { kind: 'ITEM', title: '质量体系' }, 'zl', null],
  ['the letters of a text', { kind: 'ITEM', text: '质量体系' }, 'zltx', null],
  ['any reading', { kind: 'ITEM', title: '行业长度' }, 'hycd', 2],
  ['another reading', { kind: 'ITEM', title: '行业长度' }, 'xyzd', 2],
  ['points', pointed, '80分', 4],
  ['the name of what bears points', pointed, '领导', 4],
  ['a band', guide, '95%', 1],
  ['a level', guide, '优秀', 1],
  ['a descriptor', guide, '方法', 1],
])('%s', (_, node, query, score) => {
  const found = hits([node], query);
  expect(found.map((hit) => hit.score)).toEqual(score === null ? [] : [score]);
});

test.each<[string, string[]]>([
  ['1.1(1)', ['criteria/1.1(1)']],
  ['1(1)', ['criteria/1.1(1)']],
  ['(1)', ['criteria/1.1(1)']],
  ['1.1', ['criteria/1.1']],
])('a number with those above it: %s', (query, addresses) => {
  expect(hits([below], query).map(({ node }) => node.address)).toEqual(addresses);
});

test.each<[string, FileNode, string, string]>([
  ['the text where it holds a word', clause, '质量', '[质量]管理'],
  ['the text where it holds one of two words', clause, '1.1 管理', '质量[管理]'],
  ['the title where the text does not', clause, '1.1', '[1.1] 质量'],
  [
    'words that stand wherever, however many blanks are between',
    clause,
    '质量   管理',
    '[质量][管理]',
  ],
  ['each word once, where it stands first', clause, '管理 质量', '[质量][管理]'],
  [
    'its surroundings, and that more stands before and after',
    { kind: 'ITEM', text: `${'前'.repeat(50)}质量${'后'.repeat(90)}` },
    '质量',
    `…${'前'.repeat(40)}[质量]${'后'.repeat(80)}…`,
  ],
  [
    'all of it where it is short enough',
    { kind: 'ITEM', text: `${'前'.repeat(40)}质量${'后'.repeat(80)}` },
    '质量',
    `${'前'.repeat(40)}[质量]${'后'.repeat(80)}`,
  ],
  [
    'a second word only where it is near',
    { kind: 'ITEM', text: `质量${'后'.repeat(90)}管理` },
    '质量 管理',
    `[质量]${'后'.repeat(80)}…`,
  ],
  ['what folds to more characters', { kind: 'ITEM', text: '㈠质量㎏' }, '质量 kg', '㈠[质量][㎏]'],
  [
    'blanks that no word has',
    { kind: 'ITEM', text: '按 GB 50034 执行' },
    'gb50034',
    '按 [GB 50034] 执行',
  ],
  ['letters', { kind: 'ITEM', title: '新质量体系' }, 'zltx', '新[质量体系]'],
  ['points', pointed, '80分', '2 领导 ([80分])'],
  ['characters of two units', { kind: 'ITEM', text: '\u{20000}质量' }, '质量', '\u{20000}[质量]'],
])('the excerpt shows %s', (_, node, query, wanted) => {
  const [{ excerpt, marks }] = hits([node], query);
  const pieces = [...marks, excerpt.length].map((at, i) => excerpt.slice(marks[i - 1] ?? 0, at));
  expect(pieces.map((text, i) => (i % 2 ? `[${text}]` : text)).join('')).toBe(wanted);
});

test('what is found holds every word, and each mark is one of them (random texts)', () => {
  const word = fc.constantFrom('质', '量', '管', 'Ａ', 'ﬁ', '\u{20000}', 'Q', '。');
  const text = fc.array(word, { maxLength: 80 }).map((words) => words.join(''));
  const query = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 3 });
  fc.assert(
    fc.property(text, query, (body, asked) => {
      const words = [...new Set(asked.map((one) => fold(one.join(''))))];
      const found = hits([{ kind: 'PARAGRAPH', text: body }], words.join('　'));
      const all = words.length > 0 && words.every((one) => fold(body).includes(one));
      expect(found.length).toBe(all ? 1 : 0);
      for (const { excerpt, marks, score } of found) {
        expect(score).toBe(words.length);
        expect(body).toContain(excerpt.replace(/^…|…$/g, ''));
        for (let i = 0; i < marks.length; i += 2)
          expect(
            words.some((one) => fold(excerpt.slice(marks[i], marks[i + 1])).includes(one)),
          ).toBe(true);
        expect(marks.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});
