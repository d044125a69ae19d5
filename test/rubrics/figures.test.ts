import { applyAct } from '../../rubrics/acts';
import type { Act } from '../../rubrics/acts/act';
import { check } from '../../rubrics/checks';
import { diff } from '../../rubrics/diff/diff';
import { phrase } from '../../rubrics/diff/phrase';
import type { Content, Entry } from '../../rubrics/kinds';
import { contentFault } from '../../rubrics/kinds/fault';
import { fromFile } from '../../rubrics/library/fromFile';
import { editionFile, type EditionFile } from '../../rubrics/library/shape';
import { toFile } from '../../rubrics/library/toFile';
import { merge } from '../../rubrics/merge/merge';
import { contentHash } from '../../rubrics/tree/hash';
import { searchTree } from '../../rubrics/tree/search';
import { buildTree } from '../../rubrics/tree/tree';
import { blocksOf } from '../../rubrics/writing/blocks';
import { sentenceOf } from '../../rubrics/writing/changeSentences';
import { comparisonTable } from '../../rubrics/writing/comparisonTable';
import { comparisonText } from '../../rubrics/writing/comparisonText';
import { linesOnSide, redline } from '../../rubrics/writing/redline';
import { writeText } from '../../rubrics/writing/text';

const [ONE, OTHER, THIRD] = ['1', '2', '3'].map((digit) => digit.repeat(64));
const HEAD = { rubric: 'test/one', edition: '1' };
const fileWith = (more: object): EditionFile =>
  ({
    ...HEAD,
    facts: { key: 'facts', title: '标准' },
    body: [
      {
        key: 'criteria',
        kind: 'SECTION',
        part: 'criteria',
        title: '评价内容',
        children: [
          { key: 'before', kind: 'PARAGRAPH', text: '流程见图 1。' },
          { key: 'figure', kind: 'FIGURE', label: '图 1', title: '评审流程', ...more },
        ],
      },
    ],
  }) as unknown as EditionFile;
const entriesWith = (more: object): Entry[] => fromFile(fileWith(more));
const treeWith = (more: object) => buildTree(entriesWith(more));
const wholeOf = (before: object, after: object) => diff(treeWith(before), treeWith(after));

describe('only a figure has a picture', () => {
  const fault = (content: object) =>
    contentFault({ kind: 'clause', content: content as Content<'clause'> });
  test.each<[string, object, string | null, string]>([
    ['a picture', { kind: 'FIGURE', picture: ONE }, null, ''],
    ['a figure that has lost it', { kind: 'FIGURE', title: '流程' }, null, ''],
    ['a picture in a paragraph', { kind: 'PARAGRAPH', picture: ONE }, 'NOT_A_FIGURE', 'picture'],
    ['a description in a caption', { kind: 'CAPTION', alt: '三步' }, 'NOT_A_FIGURE', 'alt'],
    [
      'a table in a figure',
      { kind: 'FIGURE', columns: [{ name: '甲' }] },
      'NOT_A_TABLE',
      'columns',
    ],
    ['no hash', { kind: 'FIGURE', picture: 'flow.png' }, 'BAD_CONTENT', 'picture'],
    ['a hash in capitals', { kind: 'FIGURE', picture: 'A'.repeat(64) }, 'BAD_CONTENT', 'picture'],
    ['half a hash', { kind: 'FIGURE', picture: ONE.slice(1) }, 'BAD_CONTENT', 'picture'],
  ])('%s', (_, content, code, path) =>
    expect(fault(content)).toEqual(code && expect.objectContaining({ code, path: [path] })),
  );

  const refusal = (more: object, act: Act) => {
    const done = applyAct(treeWith(more), act, () => 'new');
    return 'refused' in done ? done.refused.code : null;
  };
  test.each<[string, Act, string | null]>([
    ['revised', { name: 'clauseRevise', key: 'figure', fields: { picture: OTHER } }, null],
    ['taken away', { name: 'clauseRevise', key: 'figure', fields: { picture: null } }, null],
    [
      'made a paragraph',
      { name: 'clauseRevise', key: 'figure', fields: { kind: 'PARAGRAPH' } },
      'NOT_A_FIGURE',
    ],
    [
      'split',
      { name: 'clauseSplit', key: 'figure', parts: [{ title: '甲' }, { title: '乙' }] },
      'WRONG_KIND',
    ],
    [
      'joined with another',
      { name: 'clauseMerge', keys: ['before', 'figure'], fields: {} },
      'WRONG_KIND',
    ],
  ])('a figure that is %s', (_, act, code) => expect(refusal({ picture: ONE }, act)).toBe(code));
  test('a description that is empty is none', () =>
    expect(refusal({}, { name: 'clauseRevise', key: 'figure', fields: { alt: '' } })).toBe(
      'NOTHING_CHANGED',
    ));
});

describe('what happened to a figure is told', () => {
  test.each<[string, object, object, string, string, string, string | null]>([
    [
      'another picture',
      { picture: ONE },
      { picture: OTHER },
      'REDRAWN picture SUBSTANTIVE PICTURE',
      '图 1「评审流程」换了图片。',
      '图 1 “评审流程” has another picture.',
      '更改了图“评审流程”',
    ],
    [
      'a picture at last',
      {},
      { picture: ONE },
      'REDRAWN picture SUBSTANTIVE PICTURE',
      '图 1「评审流程」补入了图片。',
      '图 1 “评审流程” has its picture now.',
      '增加了图“评审流程”',
    ],
    [
      'a picture lost',
      { picture: ONE },
      {},
      'REDRAWN picture SUBSTANTIVE PICTURE',
      '删去了图 1「评审流程」的图片。',
      'Removed the picture of 图 1 “评审流程”.',
      '删除了图“评审流程”',
    ],
    [
      'another description',
      { picture: ONE, alt: '三步' },
      { picture: ONE, alt: '四步' },
      'REWORDED alt EDITORIAL DESCRIPTION',
      '更改了图 1「评审流程」的“图片说明”:由“三步”改为“四步”。',
      'Changed the “description of the picture” of 图 1 “评审流程”: from “三步” to “四步”.',
      null,
    ],
    [
      'another caption',
      { picture: ONE },
      { picture: ONE, title: '评审程序' },
      'RETITLED title STRUCTURAL LAYOUT',
      '图 1「评审流程」的名称由“评审流程”改为“评审程序”。',
      'The title of 图 1 “评审流程” changed from “评审流程” to “评审程序”.',
      null,
    ],
    [
      'one without a caption',
      { picture: ONE, title: undefined },
      { picture: OTHER, title: undefined },
      'REDRAWN picture SUBSTANTIVE PICTURE',
      '图 1换了图片。',
      '图 1 has another picture.',
      '更改了“评价内容”中的图',
    ],
  ])('%s', (_, before, after, head, zh, en, paper) => {
    const whole = wholeOf(before, after);
    expect(whole.changes).toHaveLength(1);
    const [change] = whole.changes;
    const { type, field, gravity, reason } = change;
    expect(`${type} ${field} ${gravity} ${reason}`).toBe(head);
    expect([phrase(change, whole), phrase(change, whole, 'en')]).toEqual([zh, en]);
    if (paper) expect(sentenceOf(change, whole).text).toBe(paper);
  });

  test('a picture that came says something, a figure without one is only a caption', () => {
    const without = buildTree(entriesWith({}).filter(({ key }) => key !== 'figure'));
    const reasons = [{ picture: ONE }, {}].map(
      (more) => diff(without, treeWith(more)).changes.find(({ type }) => type === 'ADDED')?.reason,
    );
    expect(reasons).toEqual(['REQUIREMENT', 'HEADING']);
  });

  test('in a comparison and a redline, by the beginning of its hash', () => {
    const whole = wholeOf({ picture: ONE }, { picture: OTHER });
    const side = { title: '标准', label: '1', published: null, effective: null };
    const text = comparisonText(comparisonTable(whole, { base: side, head: side } as never));
    expect(text).toContain('* 换图｜实质性\n  - [-〔图 11111111〕-]');
    expect(text).toContain('  + {+〔图 22222222〕+}');
    const marked = redline(whole);
    expect(linesOnSide(marked, 'base')).toEqual(lines({ picture: ONE }));
    expect(linesOnSide(marked, 'head')).toEqual(lines({ picture: OTHER }));
    const around = marked.paragraphs.flatMap(({ bits }, at) =>
      bits.some((bit) => 'open' in bit) ? [lines({})[at]] : [],
    );
    expect(around).toEqual(['〔图缺〕']);
  });
});

const lines = (more: object) => writeText(treeWith(more)).trimEnd().split('\n');

test('a text names a picture above its caption, and says where it is absent', () => {
  expect(lines({ picture: ONE }).slice(-2)).toEqual(['〔图 11111111〕', '图 1 评审流程']);
  expect(lines({}).slice(-2)).toEqual(['〔图缺〕', '图 1 评审流程']);
  expect(lines({ alt: '不印' }).join()).not.toContain('不印');
});

test('papers show the picture with its caption; a caption numbered as a figure has lost its own', () => {
  const last = (more: object) => blocksOf(treeWith(more)).at(-1);
  const caption = '图 1 评审流程';
  expect([
    last({ picture: ONE, alt: '三步' }),
    last({}),
    last({ kind: 'CAPTION' }),
    last({ kind: 'CAPTION', label: '图 A.1', scheme: 'figure_lettered' }),
    last({ kind: 'CAPTION', label: '表 1' }),
  ]).toEqual([
    { block: 'FIGURE', picture: ONE, alt: '三步', caption },
    { block: 'FIGURE', picture: null, alt: '', caption },
    { block: 'FIGURE', picture: null, alt: '', caption },
    { block: 'FIGURE', picture: null, alt: '', caption: '图 A.1 评审流程' },
    { block: 'HEADING', level: 2, text: '表 1 评审流程' },
  ]);
});

describe('two who revise one figure', () => {
  const merged = (base: object, ours: object, theirs: object) =>
    merge(entriesWith(base), entriesWith(ours), entriesWith(theirs));
  const disputed = (base: object, ours: object, theirs: object) =>
    merged(base, ours, theirs).conflicts.map(({ field, kind, ...values }) => [
      field,
      kind,
      values.base,
      values.ours,
      values.theirs,
    ]);

  test('two pictures are in dispute, one is taken', () => {
    expect(disputed({ picture: ONE }, { picture: OTHER }, { picture: THIRD })).toEqual([
      ['picture', 'both-changed', ONE, OTHER, THIRD],
    ]);
    expect(disputed({ picture: ONE }, { picture: OTHER }, { picture: OTHER })).toEqual([]);
    const both = merged({ picture: ONE }, { picture: OTHER }, { picture: ONE, title: '程序' });
    expect(both.conflicts).toEqual([]);
    expect(contentHash(buildTree(both.entries))).toBe(
      contentHash(treeWith({ picture: OTHER, title: '程序' })),
    );
  });

  test('what is no figure any more is in dispute with the picture that it got', () => {
    const [text, drawn] = [{ kind: 'PARAGRAPH', text: '说明。' }, { picture: ONE }];
    const ours = merged({}, text, drawn);
    expect(ours.conflicts.map(({ field }) => field)).toEqual(['kind', 'picture']);
    expect(merged({}, drawn, text).conflicts.map(({ field }) => field)).toEqual([
      'kind',
      'picture',
    ]);
    expect(ours.entries.map(contentFault).filter(Boolean)).toEqual([]);
  });

  test('and a table with the rows that it got', () => {
    const empty = { kind: 'TABLE' };
    const rows = (text: string) => ({ kind: 'TABLE', columns: ['甲'], rows: [[text]] });
    const { conflicts, entries } = merged(empty, { kind: 'PARAGRAPH' }, rows('乙'));
    expect(conflicts.map(({ field }) => field)).toEqual(['columns', 'kind', 'rows']);
    const mirrored = merged(empty, rows('乙'), { kind: 'PARAGRAPH' });
    expect(mirrored.conflicts.map(({ field }) => field)).toEqual(['columns', 'kind', 'rows']);
    expect(entries.map(contentFault).filter(Boolean)).toEqual([]);
    const { conflicts: more } = merged(rows('甲'), { kind: 'PARAGRAPH' }, rows('乙'));
    expect(new Set(more.map(({ field }) => field)).size).toBe(more.length);
  });
});

test('the words about a picture are found and checked, its hash is not', () => {
  const tree = treeWith({ picture: ONE, alt: '专家到现场核查' });
  expect([searchTree(tree, '现场').length, searchTree(tree, ONE).length]).toEqual([1, 0]);
});

test.each<[string, object, string[]]>([
  ['a picture without a caption', { title: undefined, picture: ONE, alt: '三步。' }, []],
  ['neither', { title: undefined }, ['structure/empty', 'structure/figure-absent']],
  ['a table without a caption', { title: undefined, kind: 'TABLE', columns: ['甲'] }, []],
])('%s and what says nothing', (_, more, found) => {
  const wanted = /^structure\/(?:empty|figure)/;
  const ids = check(treeWith(more)).flatMap(({ rule }) => (wanted.test(rule) ? [rule] : []));
  expect(ids.sort()).toEqual(found);
});

test('a library file keeps figures, and the pictures behind the text', () => {
  const tree = treeWith({ picture: ONE, alt: '三步' });
  const file = toFile({ ...HEAD, pictures: { [ONE]: 'AAAA' } }, tree);
  expect(Object.keys(file).at(-1)).toBe('pictures');
  expect(editionFile.parse(file)).toEqual(file);
  expect(contentHash(buildTree(fromFile(file)))).toBe(contentHash(tree));
  expect('pictures' in toFile(HEAD, tree)).toBe(false);
  for (const pictures of [{ flow: 'AAAA' }, { [ONE]: '%%' }])
    expect(editionFile.safeParse({ ...file, pictures }).success).toBe(false);
});
