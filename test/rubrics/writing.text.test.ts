import { schemes } from '../../rubrics/tree/numbering';
import { fromFile } from '../../rubrics/library/fromFile';
import { editionFile } from '../../rubrics/library/shape';
import { buildTree, type Node, type Tree } from '../../rubrics/tree/tree';
import { nodeLines, writeText } from '../../rubrics/writing/text';
import { dense, editions, hasBullet, letters, withoutBullet } from './reading.pages';

const all = editions();
const cases = all.map((edition) => [edition.file.rubric, edition] as const);

/** Longest common beginning, so that a failure shows where the texts part. */
function parting(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at === a.length && at === b.length
    ? ''
    : `at ${at}: published …${a.slice(at - 8, at + 20)}… written …${b.slice(at - 8, at + 20)}…`;
}

describe('fidelity: published text and text export hold the same characters in the same order', () => {
  test('seven editions', () =>
    expect(all.map(({ file }) => file.rubric)).toMatchInlineSnapshot(`
[
  "wuhan/manufacturing",
  "shenzhen/economic",
  "shenzhen/culture",
  "shenzhen/social",
  "shenzhen/ecology",
  "shenzhen/management",
  "shenzhen/service",
]
`));

  test('characters counted', () => {
    const counts = all.map(({ file, lines, first, last, tree }) => {
      const published = lines
        .slice(first - 1, last)
        .map(withoutBullet)
        .join('\n');
      return `${file.rubric} ${letters(published).length} letters, ${dense(published).length} characters, ${tree.nodes.length} nodes`;
    });
    expect(counts).toMatchInlineSnapshot(`
[
  "wuhan/manufacturing 9401 letters, 10515 characters, 174 nodes",
  "shenzhen/economic 15256 letters, 17308 characters, 307 nodes",
  "shenzhen/culture 10445 letters, 12018 characters, 218 nodes",
  "shenzhen/social 10774 letters, 12386 characters, 217 nodes",
  "shenzhen/ecology 10404 letters, 11971 characters, 217 nodes",
  "shenzhen/management 10393 letters, 11962 characters, 214 nodes",
  "shenzhen/service 10498 letters, 12066 characters, 216 nodes",
]
`);
  });

  test.each(cases)('%s: Han characters, letters and digits', (_, { lines, first, last, tree }) => {
    const published = lines
      .slice(first - 1, last)
      .map(withoutBullet)
      .join('\n');
    expect(parting(letters(published), letters(writeText(tree)))).toBe('');
  });

  test.each(cases)(
    '%s: every character but white space and bullets',
    (_, { lines, first, last, tree }) => {
      const published = lines
        .slice(first - 1, last)
        .map(withoutBullet)
        .join('\n');
      expect(parting(dense(published), dense(writeText(tree)))).toBe('');
    },
  );
});

describe('every entry knows its lines', () => {
  test.each(cases)(
    '%s: each line that holds anything belongs to an entry',
    (_, { lines, first, last, tree }) => {
      const covered = new Set(tree.facts.lines);
      for (const node of tree.nodes)
        for (const line of [...(node.entry.lines ?? []), ...(node.weight?.lines ?? [])])
          covered.add(line);
      const missing = lines.flatMap((line, i) =>
        i + 1 >= first && i + 1 <= last && dense(line) !== '' && !covered.has(i + 1) ? [i + 1] : [],
      );
      expect(missing).toEqual([]);
      expect([...covered].filter((line) => line < first || line > last)).toEqual([]);
    },
  );

  test.each(cases)('%s: the characters of each entry stand on its lines', (_, { lines, tree }) => {
    const on = (numbers: number[] | undefined) =>
      (numbers ?? []).map((n) => dense(withoutBullet(lines[n - 1]))).join('');
    expect(on(tree.facts.lines)).toBe(dense(tree.facts.content.title));
    const astray = tree.nodes.filter(
      (node) => on(linesOf(node)) !== dense(nodeLines(node).join('')),
    );
    expect(astray.map(({ address, entry }) => `${address} ${entry.lines}`)).toEqual([]);
  });

  test.each(cases)(
    '%s: bullets stand only before list items and descriptors',
    (_, { lines, tree }) => {
      const bulleted = tree.nodes.filter((node) =>
        node.entry.lines?.some((n) => hasBullet(lines[n - 1])),
      );
      expect(
        new Set(
          bulleted.map(({ entry }) => (entry.kind === 'clause' ? entry.content.kind : entry.kind)),
        ),
      ).not.toContain('PARAGRAPH');
    },
  );
});

const linesOf = ({ entry, weight }: Node): number[] =>
  [...new Set([...(entry.lines ?? []), ...(weight?.lines ?? [])])].sort((a, b) => a - b);

describe('writing', () => {
  const economic = all.find(({ file }) => file.rubric === 'shenzhen/economic')!.tree;
  const wuhan = all[0].tree;
  const written = (address: string, tree = economic) => nodeLines(tree.byAddress.get(address)!);

  test('labels, marks, points and run-in headings as printed', () => {
    expect(writeText(economic).split('\n').slice(0, 2)).toEqual([
      '深圳市市长质量奖评定标准(经济类)',
      '一、前言',
    ]);
    expect(written('criteria/1')).toEqual(['1.领导(80分)']);
    expect(written('criteria/1.1')).toEqual(['1.1 文化引领(20分)']);
    expect(written('assessment/1')).toEqual(['1 远见卓识的领导 80分']);
    expect(written('principles/1')[0]).toMatch(/^1\.引导性。本标准/);
    expect(written('framework/图 1', wuhan)).toEqual(['图 1 武汉市市长质量奖评定标准架构']);
    expect(written('framework/注 4', wuhan)[0]).toMatch(/^注 4:本文件/);
  });

  test('English puts a blank behind every number, and before points; Chinese none', () => {
    const body = (title: string, more: object = {}) =>
      buildTree(
        fromFile(
          editionFile.parse({
            rubric: 'test/one',
            edition: '1',
            facts: { title },
            body: [
              {
                key: 'criteria',
                kind: 'SECTION',
                part: 'criteria',
                title: 'Criteria',
                children: [
                  {
                    key: 'aaa',
                    kind: 'CATEGORY',
                    label: '1',
                    title: 'Leadership',
                    points: 120,
                    ...more,
                  },
                  { key: 'bbb', kind: 'POINT', label: 'a', text: 'Direct.' },
                  { key: 'ccc', kind: 'POINT', label: '(1)', text: 'How?' },
                  { key: 'ddd', kind: 'POINT', label: '（2）', text: 'Why?' },
                ],
              },
            ],
          }),
        ),
      );
    const lines = (tree: Tree) => writeText(tree).trimEnd().split('\n').slice(2);
    expect(lines(body('Excellence', { points: { value: 120, printed: '120 pts.' } }))).toEqual([
      '1. Leadership 120 pts.',
      'a. Direct.',
      '(1) How?',
      '（2）Why?',
    ]);
    const chinese = ['1.Leadership(120分)', 'a.Direct.', '(1)How?', '（2）Why?'];
    expect(lines(body('卓越 Excellence'))).toEqual(chinese);
    expect(lines(body('2019'))).toEqual(chinese);
  });

  const english = 'The organization shall keep a record of every visit that it pays. '.repeat(5);
  const text = (title: string, said: string, weight: object) =>
    buildTree(
      fromFile({
        rubric: 'test/one',
        edition: '1',
        facts: { title },
        body: [
          {
            kind: 'SECTION',
            part: 'annex',
            label: 'Annex A',
            title: 'Levels',
            ...weight,
            children: [
              { kind: 'CAPTION', label: 'Box X', title: 'Profile' },
              { kind: 'PARAGRAPH', text: said },
              { kind: 'GRADE', name: 'Gold', atLeast: 75, unit: 'PERCENT', conditions: 'no fault' },
              { kind: 'GRADE', name: 'Silver', atLeast: 600 },
              { kind: 'GRADE', name: 'None', conditions: 'a fault' },
            ],
          },
        ],
      }),
    );
  const printed = (title: string, said: string, weight: object) =>
    writeText(text(title, said, weight))
      .trim()
      .split('\n')
      .slice(1);

  test.each<[object, string]>([
    [{ share: 25 }, 'Annex A Levels (25 %)'],
    [{ share: { value: 25, printed: '(25 %)' } }, 'Annex A Levels (25 %)'],
    [{ points: 60 }, 'Annex A Levels (60 points)'],
    [{ points: 1 }, 'Annex A Levels (1 point)'],
    [{ points: { value: 60, printed: '60 pts' } }, 'Annex A Levels 60 pts'],
    [{ points: { value: 60, printed: '（60）' } }, 'Annex A Levels（60）'],
    [{}, 'Annex A Levels'],
  ])('an English text prints blanks and words of its own: %j', (weight, heading) =>
    expect(printed('Maturity model', english, weight)).toEqual([
      heading,
      'Box X Profile',
      english,
      'Gold: at least 75 %, no fault',
      'Silver: at least 600 points',
      'None: a fault',
    ]),
  );

  test.each<[boolean, string, string]>([
    [true, 'Maturity model', 'Short.'],
    [true, '成熟度模型(英文版)', english],
    [true, 'Maturity model', `${english}(卓越)`],
    [false, '成熟度模型', 'Short.'],
    [false, 'EFQM 2025', '组织应记录每次走访，并由上级审核。'.repeat(20)],
    [false, 'Maturity model', english + '组织应记录每次走访。'.repeat(5)],
  ])('English: %s, by title and text: %s', (is, title, said) => {
    const tree = text(title, said, {});
    expect([tree.english, ...tree.nodes.map(({ english: of }) => of)]).toEqual(Array(7).fill(is));
    expect(printed(title, said, {})[4]).toBe(
      is ? 'Silver: at least 600 points' : 'Silver：不低于 600 分',
    );
  });

  test('terms with and without a number', () => {
    expect(written('terms/使命')[0]).toBe('使命(mission)');
    expect(written('terms/3.3', wuhan).slice(0, 2)).toEqual(['3.3', '使命 mission']);
  });

  test('guides band by band, in the order in which their table prints a band', () => {
    const guides = economic.nodes.filter(({ entry }) => entry.kind === 'guide').map(nodeLines);
    expect(guides[0].slice(0, 2)).toEqual(['0%或5%', '没有适宜的方法。']);
    expect(guides[1][1]).toBe('没有对应的绩效指标,或结果很差。(Le)');
    const culture = all.find(({ file }) => file.rubric === 'shenzhen/culture')!.tree;
    const [process] = culture.nodes.filter(({ entry }) => entry.kind === 'guide').map(nodeLines);
    expect(process.slice(4, 6)).toEqual(['一般水平', '0~20']);
  });

  test('every scheme has a mark, so that nothing is printed as undefined', () => {
    for (const { mark } of Object.values(schemes)) expect(typeof mark).toBe('string');
    for (const { tree } of all) expect(writeText(tree)).not.toMatch(/undefined|null/);
  });
});
