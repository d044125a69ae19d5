import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { writeLibraryFile } from '../../api/editions/libraryFile';
import { fromFile } from '../../rubrics/library/fromFile';
import { awardFile, editionFile } from '../../rubrics/library/shape';
import { toFile } from '../../rubrics/library/toFile';
import { grammars } from '../../rubrics/reading';
import { buildTree, type Node } from '../../rubrics/tree/tree';
import { writeText } from '../../rubrics/writing/text';
import { editions, letters, libraryPath, page, pageNames, type Edition } from './reading.pages';
import { rounds } from '../support/rounds';
import { pointsOf } from '../../rubrics/tree/points';

const all = editions();
const edition = (rubric: string): Edition => all.find(({ file }) => file.rubric === rubric)!;
const projects = ['culture', 'social', 'ecology', 'management', 'service'].map(
  (key) => `shenzhen/${key}`,
);

const kindOf = ({ entry }: Node) => (entry.kind === 'clause' ? entry.content.kind : entry.kind);
const clauses = (nodes: Node[], kind: string, part?: string) =>
  nodes.filter((node) => kindOf(node) === kind && (!part || node.part === part));
const content = (node: Node | undefined) =>
  node?.entry.content as Record<string, unknown> | undefined;

/** The same edition as a library file, which bears the titles that its award registers. */
const library = ({ file, tree }: Edition) => {
  const { facts: _, body: __, rubric, edition: label, name, ...rest } = file;
  const path = join(dirname(libraryPath(file)), '../award.yaml');
  const { title: award, rubrics } = awardFile.parse(parse(readFileSync(path, 'utf8')));
  const { title } = rubrics.find(({ key }) => rubric.endsWith(`/${key}`))!;
  return toFile({ rubric, edition: label, ...(name && { name }), award, title, ...rest }, tree);
};

describe('library files', () => {
  test.each(all.map((one) => [one.file.rubric, one] as const))(
    '%s: the checked-in file is what reading gives',
    (_, one) => {
      const path = libraryPath(one.file);
      expect(existsSync(path)).toBe(true);
      expect(readFileSync(path, 'utf8')).toBe(writeLibraryFile(library(one)));
    },
  );

  test.each(all.map((one) => [one.file.rubric, one] as const))(
    '%s: has its shape and gives back the same entries',
    (_, { file, tree }) => {
      const kept = library({ file, tree } as Edition);
      expect(editionFile.safeParse(kept).error).toBeUndefined();
      expect(fromFile(kept)).toEqual(fromFile(file));
    },
  );

  test('keys are unique across all editions', () => {
    const keys = all.flatMap(({ tree }) => [tree.facts.key, ...tree.byKey.keys()]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(pageNames)('%s: reading twice agrees', (name) => {
    expect(JSON.stringify(grammars[name](page(name)))).toBe(
      JSON.stringify(grammars[name](page(name))),
    );
  });
});

describe('what the pages say of themselves', () => {
  test('editions, dates, lines', () => {
    expect(
      all.map(({ file: { rubric, edition, name, published, effective, source, facts } }) =>
        [rubric, edition, name ?? '', published, effective ?? '', source!.lines, facts.title].join(
          ' | ',
        ),
      ),
    ).toMatchInlineSnapshot(`
[
  "wuhan/manufacturing | 2022 | 2022 试行 | 2022-11-21 |  | 6-201 | 武汉市市长质量奖单位奖评定标准(试行)(制造类)",
  "shenzhen/economic | 2019 |  | 2019-09-03 |  | 22-472 | 深圳市市长质量奖评定标准(经济类)",
  "shenzhen/culture | 2019 |  | 2019-09-03 |  | 473-768 | 深圳市市长质量奖评定标准(文化类组织/项目奖)",
  "shenzhen/social | 2019 |  | 2019-09-03 |  | 769-1063 | 深圳市市长质量奖评定标准(社会类组织/项目奖)",
  "shenzhen/ecology | 2019 |  | 2019-09-03 |  | 1064-1358 | 深圳市市长质量奖评定标准(生态类组织/项目奖)",
  "shenzhen/management | 2019 |  | 2019-09-03 |  | 1359-1649 | 深圳市市长质量奖评定标准(管理类组织/项目奖)",
  "shenzhen/service | 2019 |  | 2019-09-03 |  | 1650-1945 | 深圳市市长质量奖评定标准(服务类组织/项目奖)",
]
`);
    expect(edition('shenzhen/economic').file.source!.text).toBe(
      '附件3 深圳市市长质量奖评定标准(经济类),网页发布于 2019/9/3',
    );
    expect(edition('wuhan/manufacturing').file.source!.note).toContain(
      '/uploads/allimg/221121/1-2211211419451M.pdf',
    );
  });

  test('rubrics that are named without their text', () => {
    expect(grammars.wuhan(page('wuhan')).absent.map(({ title }) => title)).toEqual([
      '武汉市市长质量奖单位奖评定标准(试行)(服务类)',
      '武汉市市长质量奖个人奖评定标准(试行)',
    ]);
    expect(grammars.shenzhen(page('shenzhen')).absent).toEqual([]);
  });

  test.each(pageNames)('%s: nothing is left unread, no furniture is read', (name) => {
    expect(grammars[name](page(name)).unread).toEqual([]);
    for (const { tree } of all)
      expect(writeText(tree)).not.toMatch(/骏骥|点击次数|网站首页|uploads|目录/);
  });
});

describe('structure', () => {
  test('how many of what', () => {
    const counted = all.map(({ file, tree: { nodes } }) => {
      const counts = new Map<string, number>();
      for (const node of nodes) counts.set(kindOf(node), (counts.get(kindOf(node)) ?? 0) + 1);
      const weights = nodes.filter((node) => node.weight).length;
      return `${file.rubric}: ${[...counts]
        .sort()
        .map(([kind, n]) => `${kind} ${n}`)
        .join(', ')}, weights ${weights}`;
    });
    expect(counted).toMatchInlineSnapshot(`
[
  "wuhan/manufacturing: CAPTION 1, CATEGORY 7, ITEM 24, NOTE 5, PARAGRAPH 57, POINT 52, SECTION 17, term 11, weights 0",
  "shenzhen/economic: CATEGORY 13, ITEM 36, LEAD 14, LISTITEM 25, METHOD 12, NOTE 3, PARAGRAPH 46, POINT 120, SECTION 11, TABLEHEAD 10, guide 2, term 15, weights 48",
  "shenzhen/culture: CATEGORY 7, ITEM 16, LEAD 8, LISTITEM 16, METHOD 8, PARAGRAPH 49, POINT 47, SECTION 10, SUBITEM 32, TABLEHEAD 9, guide 2, term 14, weights 54",
  "shenzhen/social: CATEGORY 7, ITEM 16, LEAD 8, LISTITEM 16, METHOD 8, PARAGRAPH 48, POINT 47, SECTION 10, SUBITEM 32, TABLEHEAD 9, guide 2, term 14, weights 54",
  "shenzhen/ecology: CATEGORY 7, ITEM 16, LEAD 8, LISTITEM 16, METHOD 6, PARAGRAPH 50, POINT 47, SECTION 10, SUBITEM 32, TABLEHEAD 9, guide 2, term 14, weights 54",
  "shenzhen/management: CATEGORY 7, ITEM 16, LEAD 8, LISTITEM 15, METHOD 4, PARAGRAPH 50, POINT 47, SECTION 10, SUBITEM 32, TABLEHEAD 9, guide 2, term 14, weights 54",
  "shenzhen/service: CATEGORY 7, ITEM 16, LEAD 8, LISTITEM 16, METHOD 5, PARAGRAPH 50, POINT 47, SECTION 10, SUBITEM 32, TABLEHEAD 9, guide 2, term 14, weights 54",
]
`);
  });

  test('both parts of a Shenzhen edition have the same codes, but for the one that is missing', () => {
    for (const {
      file,
      tree: { nodes },
    } of all.slice(1)) {
      const codes = (part: string) =>
        nodes
          .filter(
            (node) => node.part === part && ['CATEGORY', 'ITEM', 'SUBITEM'].includes(kindOf(node)),
          )
          .map(({ label }) => label);
      const asked = codes('criteria').filter((label) => label !== '0');
      const judged = codes('assessment');
      expect(judged.map((label, i) => label ?? asked[i])).toEqual(asked);
      expect(judged.filter((label) => label === null)).toHaveLength(
        file.rubric === 'shenzhen/economic' ? 1 : 0,
      );
    }
  });

  test('weights add up: sub-items to items, items to categories, both parts alike', () => {
    for (const {
      tree: { nodes },
    } of all.slice(1)) {
      const total = { criteria: 0, assessment: 0 } as Record<string, number>;
      for (const node of nodes.filter(({ weight }) => weight)) {
        const below = node.children.filter((child) => child.weight);
        const points = pointsOf(node)!;
        if (below.length)
          expect(below.reduce((sum, child) => sum + pointsOf(child)!, 0)).toBe(points);
        if (kindOf(node) === 'CATEGORY') total[node.part] += points;
      }
      expect(total).toEqual({ criteria: 500, assessment: 500 });
    }
    expect(edition('wuhan/manufacturing').tree.nodes.some(({ weight }) => weight)).toBe(false);
  });

  test('economic: four labelled points an item, the method cell at its printed place', () => {
    const { nodes, byAddress } = edition('shenzhen/economic').tree;
    for (const item of clauses(nodes, 'ITEM', 'assessment'))
      expect(clauses(item.children, 'POINT')).toHaveLength(4);
    expect(byAddress.get('assessment/1.1')!.children.map(kindOf)).toEqual([
      'PARAGRAPH',
      'POINT',
      'METHOD',
      'POINT',
      'POINT',
      'POINT',
    ]);
    expect(byAddress.get('assessment/1.3')!.children.map(kindOf)).toEqual([
      'PARAGRAPH',
      'POINT',
      'POINT',
      'POINT',
      'POINT',
      'METHOD',
    ]);
    expect(content(byAddress.get('assessment/1.1')!.children[1])).toMatchObject({
      title: '文化建立',
      runIn: ':',
      column: 'GUIDANCE',
    });
    expect(clauses(nodes, 'TABLEHEAD', 'assessment').map((node) => content(node)!.title)).toEqual([
      '序号',
      '评价类目',
      '基本要求',
      '总体要求',
      '要点指引',
      '方法',
    ]);
  });

  test('project rubrics: headings, sentences and bare paragraphs below the results', () => {
    const { byAddress } = edition('shenzhen/culture').tree;
    const below = (address: string) =>
      byAddress
        .get(address)!
        .children.map((node) => `${kindOf(node)} ${content(node)!.title ?? ''}`.trim());
    expect(below('assessment/3.1.1')).toEqual([
      'POINT 守法合规治理与团队建设结果',
      'POINT 行业地位与影响力',
      'METHOD',
    ]);
    expect(below('assessment/3.1.2.2')).toEqual(['PARAGRAPH', 'PARAGRAPH']);
    expect(below('assessment/3.2.1')).toEqual(['PARAGRAPH', 'METHOD']);
    expect(below('assessment/3.3.1')).toEqual(['POINT', 'POINT', 'POINT', 'METHOD']);
    expect(below('assessment/1.1.1')).toEqual(['POINT', 'POINT', 'POINT', 'POINT', 'METHOD']);
  });

  test('odd places are kept as printed', () => {
    const economic = edition('shenzhen/economic').tree;
    const coreless = clauses(economic.nodes, 'ITEM', 'assessment').filter(
      ({ label }) => label === null,
    );
    expect(
      coreless.map((node) => [content(node)!.title, content(node)!.scheme, node.weight!.content]),
    ).toEqual([['以人为本结果', 'dotted', { points: 40, printed: '40分' }]]);
    const management = edition('shenzhen/management').tree;
    expect(management.byAddress.get('criteria/1.1.2')!.weight!.content.printed).toBe('30分)');
    expect(clauses(management.nodes, 'LISTITEM', 'values').map(({ label }) => label)).toEqual([
      '1',
      '2',
      '3',
      '5',
      '6',
    ]);
    const unnumbered = all.flatMap(({ file, tree }) =>
      tree.roots
        .filter((root) => root.label === null && file.rubric !== 'wuhan/manufacturing')
        .map(
          (root) => `${file.rubric} ${root.part} ${content(root)!.title} ${content(root)!.scheme}`,
        ),
    );
    expect(unnumbered).toEqual([
      'shenzhen/culture scoring 评分指引 appendix',
      'shenzhen/management terms 关键术语 appendix',
    ]);
    const empty = all.flatMap(({ file, tree }) =>
      clauses(tree.nodes, 'term')
        .filter((node) => content(node)!.definition === '')
        .map((node) => `${file.rubric} ${node.address}`),
    );
    expect(empty).toEqual(['shenzhen/culture terms/公众']);
    expect(
      content(edition('shenzhen/culture').tree.byAddress.get('criteria/3.2')!.children[0])!.text,
    ).toContain('感知程 度');
    expect(content(edition('shenzhen/culture').tree.byAddress.get('values/6'))!.text).toMatch(
      /高绩效结果$/,
    );
    expect(content(edition('wuhan/manufacturing').tree.byAddress.get('terms/3.10'))).toMatchObject({
      term: '明智的风险',
      english: 'intelligentrisks',
    });
  });

  test('method cells, some of which are missing', () => {
    const cells = all.slice(1).map(
      ({ file, tree }) =>
        `${file.rubric}: ${clauses(tree.nodes, 'METHOD')
          .map((node) => node.parent!.label ?? '?')
          .join(' ')}`,
    );
    expect(cells).toMatchInlineSnapshot(`
[
  "shenzhen/economic: 1.1 1.3 2.1 2.3 3.1 3.3 4.1 ? 5.1 5.3 6.1 6.3",
  "shenzhen/culture: 1.1.1 1.2.1 2.1.1 2.2.1 2.3.1 3.1.1 3.2.1 3.3.1",
  "shenzhen/social: 1.1.1 1.2.1 2.1.1 2.2.1 2.3.1 3.1.1 3.2.1 3.3.1",
  "shenzhen/ecology: 1.1.1 2.1.1 2.3.1 3.1.1 3.2.1 3.3.1",
  "shenzhen/management: 1.1.1 2.1.1 3.1.1 3.2.1",
  "shenzhen/service: 1.1.1 2.1.1 3.1.1 3.2.1 3.3.1",
]
`);
  });

  test('guides: bands, levels, steps, factors', () => {
    const guides = (rubric: string) =>
      clauses(edition(rubric).tree.nodes, 'guide').map(
        (node) =>
          content(node) as {
            dimension: string;
            rangeFirst: boolean;
            bands: {
              level?: string;
              printed: string;
              lower: number;
              upper: number;
              steps?: number[];
              descriptors: { factor?: string; factorPrinted?: string }[];
            }[];
          },
      );
    const [process, result] = guides('shenzhen/economic');
    expect([process.dimension, process.rangeFirst, result.dimension]).toEqual([
      'PROCESS',
      true,
      'RESULT',
    ]);
    expect(process.bands.map(({ printed }) => printed)).toEqual([
      '0%或5%',
      '10%,15%,20%或25%',
      '30%,35%,40%或45%',
      '50%,55%,60%或65%',
      '70%,75%,80%或85%',
      '90%,95%,或100%',
    ]);
    expect(result.bands.flatMap(({ steps }) => steps)).toEqual(
      Array.from({ length: 21 }, (_, i) => i * 5),
    );
    for (const { descriptors } of process.bands)
      expect(descriptors.map(({ factor, factorPrinted }) => [factor, factorPrinted])).toEqual([
        ['A', undefined],
        ['D', undefined],
        ['L', undefined],
        ['I', undefined],
      ]);
    for (const { descriptors } of result.bands)
      expect(descriptors.map(({ factorPrinted }) => factorPrinted)).toEqual([
        '(Le)',
        '(T)',
        '(C)',
        '(I)',
      ]);
    for (const rubric of projects) {
      const [ways, results, ...rest] = guides(rubric);
      expect(rest).toEqual([]);
      expect([ways.dimension, ways.rangeFirst, results.dimension]).toEqual([
        'PROCESS',
        false,
        'RESULT',
      ]);
      expect(
        ways.bands.map(
          ({ level, printed, lower, upper, steps, descriptors }) =>
            `${level} ${printed} ${lower}-${upper} ${steps} ${descriptors.length}`,
        ),
      ).toEqual([
        '一般水平 0~20 0-20 undefined 4',
        '较好水平 20~40 20-40 undefined 4',
        '优良水平 40~60 40-60 undefined 4',
        '优秀水平 60~80 60-80 undefined 4',
        '卓越水平 80~100 80-100 undefined 4',
      ]);
      expect(
        results.bands.map(({ level, descriptors }) => [
          level,
          descriptors.length,
          descriptors[0].factor,
        ]),
      ).toEqual(Array(5).fill([undefined, 1, undefined]));
    }
  });

  test('results say so in their titles', () => {
    for (const { file, tree } of all) {
      const said = tree.nodes.filter(
        (node) => content(node)!.dimension === 'RESULT' && node.entry.kind === 'clause',
      );
      expect(said.every((node) => String(content(node)!.title).includes('结果'))).toBe(true);
      expect(said.length > 0).toBe(file.rubric !== 'wuhan/manufacturing');
    }
  });

  test('Wuhan: lettered points with labels, one of which has a second paragraph', () => {
    const { byAddress, nodes } = edition('wuhan/manufacturing').tree;
    expect(content(byAddress.get('criteria/5.1a)'))).toMatchObject({
      title: '组织概况',
      runIn: ':',
    });
    const longer = clauses(nodes, 'POINT').filter(({ children }) => children.length > 0);
    expect(
      longer.map((node) => [node.address, node.children.map((child) => content(child)!.text)]),
    ).toEqual([['criteria/5.4.3a)', ['策划并实施品牌建设全过程管理。']]]);
    expect(clauses(nodes, 'POINT')).toHaveLength(4 + 4 * 12);
  });
});

describe('what cannot be placed is said, not dropped', () => {
  const lines = page('shenzhen').split('\n');
  const insert = (before: string, ...added: string[]) => {
    const at = lines.findIndex((line) => line.trim() === before);
    return grammars
      .shenzhen([...lines.slice(0, at), ...added, ...lines.slice(at)].join('\n'))
      .unread.map(({ text }) => text);
  };
  test('a line among references', () =>
    expect(insert('[2] 美国波多里奇国家质量奖卓越绩效准则', '一行杂物')).toEqual(['一行杂物']));
  test('a line between title and first section', () =>
    expect(insert('一、前言', '一行杂物')).toEqual(['一行杂物']));
  test('a part that no rubric has', () =>
    expect(insert('六、评审细则', '六、附则', '本附则无处安放。', '另一段。')).toEqual([
      '六、附则',
      '本附则无处安放。',
      '另一段。',
    ]));
  test('text that lost its title', () => {
    const { files, unread } = grammars.shenzhen(
      lines.filter((line) => line !== '(经济类)').join('\n'),
    );
    expect(files).toHaveLength(5);
    expect(unread[0].text).toBe('一、前言');
    expect(unread.length).toBeGreaterThan(380);
  });
  test('a page of something else', () => {
    expect(grammars.wuhan('无关的网页\n第二行')).toEqual({
      files: [],
      absent: [],
      unread: [
        { line: 1, text: '无关的网页' },
        { line: 2, text: '第二行' },
      ],
    });
    expect(grammars.shenzhen('').files).toEqual([]);
  });

  test.each(pageNames)(
    '%s: however lines are lost or swapped, every character is in a file or unread, and files keep their shape',
    (name) => {
      const whole = page(name).split('\n');
      const spans = all.filter((one) => one.page === name);
      const from = spans[0].first + 2;
      const to = spans[spans.length - 1].last - 2;
      const kept = new Set(
        whole.flatMap((line, i) => (/评定标准|类组织|^一、|^引|^\[10\]/.test(line) ? [i] : [])),
      );
      fc.assert(
        fc.property(
          fc.array(
            fc.tuple(
              fc.integer({ min: from, max: to }),
              fc.integer({ min: from, max: to }),
              fc.boolean(),
            ),
            { maxLength: 25 },
          ),
          (changes) => {
            const mangled = [...whole];
            for (const [a, b, lose] of changes) {
              if (kept.has(a) || kept.has(b)) continue;
              if (lose) mangled[a] = '';
              else [mangled[a], mangled[b]] = [mangled[b], mangled[a]];
            }
            const { files, unread } = grammars[name](mangled.join('\n'));
            for (const file of files) expect(editionFile.safeParse(file).error).toBeUndefined();
            const read =
              files.map((file) => writeText(buildTree(fromFile(file)))).join('') +
              unread.map(({ text }) => text).join('');
            const published = mangled
              .slice(spans[0].first - 1, spans[spans.length - 1].last)
              .map((line) => line.replace(/^[\s\u00a0]*(?:[Ø•]|l(?=\s{2}))/u, ''))
              .join('');
            expect([...letters(read)].sort().join('')).toBe(
              [...letters(published)].sort().join(''),
            );
          },
        ),
        { numRuns: rounds(name === 'wuhan' ? 20 : 5), seed: 7 },
      );
    },
  );
});
