import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { applyAct, applyChanges, entriesOf } from '../../rubrics/acts';
import { check } from '../../rubrics/checks';
import { codeOf } from '../../rubrics/diff/names';
import { fromFile } from '../../rubrics/library/fromFile';
import { editionFile, type FileClause } from '../../rubrics/library/shape';
import { toFile } from '../../rubrics/library/toFile';
import { nodesNamed } from '../../rubrics/tree/addresses';
import { buildTree, type Tree } from '../../rubrics/tree/tree';

/** Every number in use has an address, and no address means the first of several. */

const trial = (name: string): Tree =>
  buildTree(
    fromFile(editionFile.parse(parse(readFileSync(join(__dirname, 'scoring', name), 'utf8')))),
  );
const told = (text: Tree, place: string) => nodesNamed(text, place).map(({ address }) => address);
const broken = (text: Tree) =>
  check(text)
    .filter(({ rule }) => rule.startsWith('structure/label'))
    .map(({ rule, quotes }) => `${rule} ${quotes}`);
const addresses = (text: Tree) =>
  text.nodes.filter(({ label }) => label !== null).map(({ address }) => address);

test('letters without a bracket stand between a code and what repeats below them', () => {
  const text = trial('letter-areas.yaml');
  expect(addresses(text)).toEqual([
    ...['criteria/1', 'criteria/1.1', 'criteria/1.1a', 'criteria/1.1/a/(1)', 'criteria/1.1b'],
    ...['criteria/1.1/b/(1)', 'criteria/1.1(2)'],
  ]);
  expect(told(text, 'criteria/1.1(1)')).toEqual(['criteria/1.1/a/(1)', 'criteria/1.1/b/(1)']);
  expect(told(text, 'criteria/1.1/b/(2)')).toEqual(['criteria/1.1(2)']);
  expect(told(text, 'criteria/1/1.1/b/(2)')).toEqual(['criteria/1.1(2)']);
  expect(told(text, 'criteria/1.1/c/(2)')).toEqual([]);
  expect(text.nodes.map(codeOf)).toEqual(
    expect.arrayContaining(['1.1a', '1.1 a (1)', '1.1 b (1)', '1.1 b (2)']),
  );
  expect(broken(text)).toEqual([]);
});

test('an address that meant one clause never means another when one is added', () => {
  const text = trial('letter-areas.yaml');
  const [vision] = nodesNamed(text, 'criteria/1.1a');
  const done = applyAct(
    text,
    {
      ...{ name: 'clauseAdd', parent: vision!.entry.key, after: vision!.children[0]!.entry.key },
      content: { kind: 'POINT', scheme: 'paren', text: 'How do leaders renew it?' },
    },
    () => 'enew',
  );
  if ('refused' in done) throw new Error(done.refused.message);
  const grown = buildTree(applyChanges(entriesOf(text), done.changes));
  expect(told(grown, 'criteria/1.1(2)')).toEqual(['criteria/1.1/a/(2)', 'criteria/1.1/b/(2)']);
  for (const node of text.nodes) {
    const now = nodesNamed(grown, node.address);
    expect(now.map(({ entry }) => entry.key)).toContain(node.entry.key);
  }
});

test('official numbers are addressed, whatever their width', () => {
  const text = trial('official-numbering.yaml');
  expect(addresses(text)).toEqual([
    ...['criteria/第一条', 'criteria/第一条(一)', 'criteria/第一条①', 'criteria/第一条（二）'],
    'criteria/A.1',
  ]);
  for (const [place, address] of [
    ['CRITERIA/第一条（一）', 'criteria/第一条(一)'],
    ['criteria/第一条(二)', 'criteria/第一条（二）'],
    ['criteria／第一条/（二）', 'criteria/第一条（二）'],
    ['criteria/第一条/(一)/①', 'criteria/第一条①'],
    ['criteria/Ａ．１', 'criteria/A.1'],
    ['criteria/ A.1、', 'criteria/A.1'],
  ])
    expect([place, told(text, place)]).toEqual([place, [address]]);
  expect(broken(text)).toEqual(['structure/label-mark （二）']);
});

/** A regulation in chapters, whose articles are counted through; a school's indicators. */
const clause = (label: string, ...children: FileClause[]): FileClause => ({
  ...{ kind: 'ITEM', label, title: `关于${label}` },
  ...(children.length && { children }),
});
const textOf = (...children: FileClause[]) =>
  buildTree(
    fromFile({
      ...{ rubric: 'test/one', edition: '1', facts: { title: '办法' } },
      body: [{ kind: 'SECTION', part: 'criteria', label: null, title: '办法', children }],
    }),
  );
const overrides = ({ nodes }: Tree) =>
  nodes.flatMap(({ entry }) => (entry.label ? [entry.label] : []));
const labels = ({ nodes }: Tree) => nodes.flatMap(({ label }) => label ?? []);
test('articles go on from chapter to chapter', () => {
  const text = textOf(
    clause('第一章', clause('第一条'), clause('第二条')),
    clause('第二章', clause('第三条'), clause('第四条')),
  );
  expect([overrides(text), broken(text)]).toEqual([[], []]);
  const [first] = nodesNamed(text, 'criteria/第一条');
  const done = applyAct(text, { name: 'clauseRetire', key: first!.entry.key }, () => 'enew');
  if ('refused' in done) throw new Error(done.refused.message);
  const shorter = buildTree(applyChanges(entriesOf(text), done.changes));
  expect(labels(shorter)).toEqual(['第一章', '第一条', '第二章', '第二条', '第三条']);
});

test('indicators go on letter by letter; whose lists begin anew, they are named by their path', () => {
  const through = textOf(
    clause('A1', clause('B1', clause('C1'), clause('C2')), clause('B2', clause('C3'))),
    clause('A2', clause('B3', clause('C4'))),
  );
  expect([overrides(through), broken(through)]).toEqual([[], []]);
  expect(addresses(through)).toContain('criteria/C4');
  const anew = textOf(
    clause('A1', clause('B1'), clause('B2')),
    clause('A2', clause('B1'), clause('B2')),
  );
  expect([overrides(anew), broken(anew)]).toEqual([['B1'], []]);
  expect(addresses(anew)).toEqual([
    ...['criteria/A1', 'criteria/A1/B1', 'criteria/A1/B2'],
    ...['criteria/A2', 'criteria/A2/B1', 'criteria/A2/B2'],
  ]);
  expect(told(anew, 'criteria/B2')).toHaveLength(2);
});

test.each<[string, FileClause[], string[]]>([
  [
    'an article is missing at the beginning of a chapter',
    [clause('第一章', clause('第一条')), clause('第二章', clause('第三条'))],
    ['structure/label-gap 第三条'],
  ],
  [
    'an article is there twice',
    [clause('第一章', clause('第一条'), clause('第二条')), clause('第二章', clause('第二条'))],
    ['structure/label-duplicate 第二条'],
  ],
  ['a chapter is missing', [clause('第一章'), clause('第三章')], ['structure/label-gap 第三章']],
  [
    'an indicator is missing',
    [clause('A1', clause('B1')), clause('A2', clause('B3'))],
    ['structure/label-gap B3'],
  ],
  ['a sign is missing', [clause('第一条', clause('①'), clause('③'))], ['structure/label-gap ③']],
  [
    'a number of full width is there twice',
    [clause('第一条', clause('（一）'), clause('(一)'))],
    ['structure/label-duplicate (一)', 'structure/label-mark (一)'],
  ],
  [
    'below appendix A stands a code of B',
    [clause('附录A', clause('B.1'))],
    ['structure/label-prefix B.1'],
  ],
])('%s', (_, children, found) => expect(broken(textOf(...children))).toEqual(found));

test('a file says no more than it must, and is read back as it was', () => {
  const text = textOf(
    clause('1', clause('a)', clause('i)'), clause('ii)')), clause('b)'), clause('c)')),
    clause('2', ...['f)', 'g)', 'h)', 'i)', 'j)'].map((label) => clause(label))),
    clause('附录A', clause('A.1', clause('A.1.1')), clause('A.2'), clause('图 A.1')),
  );
  expect(overrides(text)).toEqual(['f)']);
  expect(broken(text)).toEqual(['structure/label-gap f)']);
  const head = { rubric: 'test/one', edition: '1' };
  const again = buildTree(fromFile(toFile(head, text)));
  expect(again.nodes.map(({ entry }) => entry)).toEqual(text.nodes.map(({ entry }) => entry));
});

test('what stands in a part inside a part has numbers of its own', () => {
  const text = (...children: FileClause[]) =>
    textOf(
      clause(
        '1',
        clause('1.1', {
          ...{ kind: 'SECTION', part: 'values', label: null, title: '理念', children },
        }),
      ),
    );
  const own = (...children: FileClause[]) => addresses(text(...children)).slice(2);
  expect(own(clause('(1)'), clause('(2)', clause('a)')))).toEqual([
    ...['values/1.1(1)', 'values/1.1(2)', 'values/1.1a)'],
  ]);
  expect(own(clause('(1)', clause('a)')), clause('(2)', clause('a)')))).toEqual([
    ...['values/1.1(1)', 'values/(1)/a)', 'values/1.1(2)', 'values/(2)/a)'],
  ]);
  expect(own(clause('1'), clause('2'))).toEqual(['values/1', 'values/2']);
});

describe('what sentences print as the number of a place answers', () => {
  const library = join(__dirname, '../../rubrics/library');
  const texts = readdirSync(library, { recursive: true })
    .map(String)
    .filter((name) => /\d\.yaml$/.test(name))
    .concat(
      readdirSync(join(__dirname, 'scoring')).map((name) => `../../test/rubrics/scoring/${name}`),
    );
  test.each(texts)('%s', (name) => {
    const file = editionFile.parse(parse(readFileSync(join(library, name), 'utf8')));
    const text = buildTree(fromFile(file));
    const lost = text.nodes.filter((node) => {
      const code = codeOf(node);
      return code !== null && !nodesNamed(text, `${node.part}/${code}`).includes(node);
    });
    expect(lost.map((node) => `${node.address}: ${codeOf(node)}`)).toEqual([]);
  });
});
