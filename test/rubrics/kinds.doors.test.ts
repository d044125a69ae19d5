import {
  KINDS,
  LEAVES,
  lawOf,
  placedLaw,
  type Content,
  type PlacedName,
} from '../../rubrics/kinds';
import { withFields } from '../../rubrics/kinds/content';
import { isList } from '../../rubrics/kinds/field';
import { declaredField, fieldAt, textsOf } from '../../rubrics/kinds/walk';
import { markOf } from '../../rubrics/kinds/printed';
import { contentFault, LONGEST } from '../../rubrics/kinds/fault';
import { fromFile } from '../../rubrics/library/fromFile';
import { leafWord, type FileNode } from '../../rubrics/library/shape';
import { CLAUSE_KINDS } from '../../rubrics/vocabulary';
import { buildTree, type Node } from '../../rubrics/tree/tree';
import { done, small } from './acts.fixture';

/** What each kind says of itself, door by door. */

const clause = (more: object = {}): Content<'clause'> => ({ kind: 'ITEM', ...more });
const term = (more: object = {}): Content<'term'> => ({
  term: '使命',
  definition: '意义。',
  ...more,
});
const guide = (more: object = {}): Content<'guide'> => ({
  dimension: 'PROCESS',
  rangeFirst: true,
  bands: [
    {
      level: '低',
      printed: '0~20',
      lower: 0,
      upper: 20,
      descriptors: [{ factor: 'A', factorPrinted: '(A)', text: '没有。' }, { text: '很少。' }],
    },
    { printed: '21~100', lower: 21, upper: 100, descriptors: [] },
  ],
  ...more,
});
const law = <K extends PlacedName>(kind: K) => placedLaw({ kind });
const node = (label: string | null = null, points?: number): Node =>
  ({ label, weight: points === undefined ? null : { content: { points } } }) as unknown as Node;
const lines = (kind: PlacedName, content: object, at: Node = node()) =>
  law(kind)
    .lines(content as never, at)
    .map(({ field, pieces }) => `${field}|${pieces.map(({ name, text }) => `${name}:${text}`)}`);

test('a checked text is mended by the act that its kind names for it', () => {
  const grade: FileNode = { kind: 'GRADE', name: '一级', atLeast: 900, conditions: '无否决项' };
  const table: FileNode = {
    kind: 'TABLE',
    title: '表',
    columns: [{ name: '甲' }],
    rows: [{ cells: [{ text: '丙' }] }],
  };
  const graded = buildTree(
    fromFile({
      ...{ rubric: 'test/one', edition: '1', facts: { title: '标准' } },
      body: [{ kind: 'SECTION', part: 'scoring', children: [grade, table] }],
    }),
  );
  const paths = [small(), graded].flatMap((text) =>
    text.nodes.flatMap(({ entry }) =>
      textsOf(entry, ({ checked }) => checked !== null).map(({ path }) => ({ text, entry, path })),
    ),
  );
  expect(new Set(paths.map(({ entry }) => entry.kind))).toEqual(
    new Set(KINDS.filter((kind) => lawOf({ kind }).stands === 'placed')),
  );
  for (const { text, entry, path } of paths) {
    const after = done(text, placedLaw(entry).revise(entry.key, path, '改过'));
    const changed = after.tree.byKey.get(entry.key)!.entry;
    const read = textsOf(changed, ({ checked }) => checked !== null);
    expect([path, read.find((one) => one.path === path)?.text]).toEqual([path, '改过']);
  }
});

test('a grade in one piece, as a reader says it', () => {
  const plain = (content: object) => law('grade').plain(content as never);
  expect(plain({ name: '一级', atLeast: 900, conditions: '且无否决项' })).toBe(
    '一级：不低于 900 分，且无否决项',
  );
  expect(plain({ name: '二级', atLeast: 60, unit: 'PERCENT' })).toBe('二级：不低于 60%');
  expect(plain({ name: '三级', conditions: '其余' })).toBe('三级：其余');
});

test('which kinds there are, where they stand and what stands below them', () => {
  expect(KINDS.map((kind) => `${kind} ${lawOf({ kind }).stands} ${lawOf({ kind }).group}`)).toEqual(
    [
      'facts whole FACTS',
      'clause placed CLAUSES',
      'weight satellite CLAUSES',
      'guide placed GUIDES',
      'term placed TERMS',
      'grade placed GRADES',
    ],
  );
  expect(LEAVES).toEqual(['guide', 'term', 'grade']);
  const doors = (['clause', 'guide', 'term'] as const).map((kind) => {
    const { bears, labelled, labelSearched, reason } = law(kind);
    return [bears, labelled, labelSearched, reason];
  });
  expect(doors).toEqual([
    [true, true, true, null],
    [false, false, false, 'GUIDE'],
    [false, true, false, 'DEFINITION'],
  ]);
});

test('no leaf is called in a file as a kind of clause is', () => {
  const words: readonly string[] = LEAVES.map(leafWord);
  expect(words.length).toBeGreaterThan(2);
  expect(CLAUSE_KINDS.filter((kind) => words.includes(kind))).toEqual([]);
});

test('every field has a name in either language', () => {
  for (const kind of KINDS)
    for (const field of Object.values(lawOf({ kind }).fields)) {
      const names = isList(field) ? [field.word, field.member] : [field.word];
      for (const [zh, en] of names) {
        expect(zh).toMatch(/^\p{Script=Han}{2,}$/u);
        expect(en).toMatch(/^[A-Za-z][A-Za-z -]+$/);
      }
    }
});

describe('a clause', () => {
  test.each<[object, object]>([
    [{ title: '' }, {}],
    [{ text: '' }, {}],
    [
      { title: '题', text: '文' },
      { title: '题', text: '文' },
    ],
    [{ title: '', runIn: ':' }, {}],
    [{ title: '题', runIn: '' }, { title: '题' }],
    [
      { title: '题', runIn: ':' },
      { title: '题', runIn: ':' },
    ],
    [{ runIn: ':', text: '文' }, { text: '文' }],
    [{ scheme: 'decimal', mark: '.' }, { scheme: 'decimal' }],
    [
      { scheme: 'decimal', mark: '、' },
      { scheme: 'decimal', mark: '、' },
    ],
    [{ scheme: 'paren', mark: '' }, { scheme: 'paren' }],
    [{ mark: '' }, { mark: '' }],
  ])('%j is kept as %j', (given, kept) =>
    expect(law('clause').tidy(clause(given))).toEqual(clause(kept)),
  );

  test.each<[object, boolean]>([
    [{ title: '题' }, true],
    [{ title: '题', text: '文' }, false],
    [{ text: '文' }, false],
    [{ kind: 'LEAD', title: '要点' }, false],
    [{}, false],
  ])('%j heads what is below it: %s', (content, heads) =>
    expect(law('clause').heads(clause(content))).toBe(heads),
  );

  test('what it is called, and its words', () => {
    const { called, defines, sort, sameName, wording, likened, plain } = law('clause');
    const both = clause({ title: '题', runIn: ':', text: '文' });
    expect([called(both), called(clause())]).toEqual([{ what: '', name: '题' }, null]);
    expect([defines(both), sort(both), sameName(both, both)]).toEqual([null, 'ITEM', false]);
    expect([wording(both), wording(clause())]).toEqual(['题\n文', '\n']);
    expect([likened(both), likened(clause({ text: '文' })), likened(clause())]).toEqual([
      '题 文',
      '文',
      '',
    ]);
    expect([plain(both), plain(clause({ text: '文' })), plain(clause())]).toEqual([
      '题:文',
      '文',
      '',
    ]);
  });

  test.each<[object, string | null, number | undefined, string]>([
    [{ title: '题' }, null, undefined, 'label:,title:题,points:,runIn:,text:'],
    [
      { title: '题', runIn: ':', text: '文' },
      '甲',
      20,
      'label:甲,title:题,points:(20分),runIn::,text:文',
    ],
    [{ scheme: 'decimal', title: '题' }, '1', undefined, 'label:1.,title:题,points:,runIn:,text:'],
    [
      { scheme: 'decimal', mark: '', title: '题' },
      '1',
      5,
      'label:1 ,title:题,points:(5分),runIn:,text:',
    ],
    [
      { scheme: 'dotted', title: '题' },
      '1.1',
      undefined,
      'label:1.1 ,title:题,points:,runIn:,text:',
    ],
    [{ scheme: 'paren', text: '文' }, '(1)', undefined, 'label:(1),title:,points:,runIn:,text:文'],
    [
      { scheme: 'chinese', title: '题' },
      '一',
      undefined,
      'label:一、,title:题,points:,runIn:,text:',
    ],
    [
      { scheme: 'bracket', text: '文' },
      '[1]',
      undefined,
      'label:[1] ,title:,points:,runIn:,text:文',
    ],
    [
      { scheme: 'figure', title: '题' },
      '图 1',
      undefined,
      'label:图 1 ,title:题,points:,runIn:,text:',
    ],
    [
      { scheme: 'appendix', mark: ':', title: '题' },
      '附录一',
      undefined,
      'label:附录一: ,title:题,points:,runIn:,text:',
    ],
    [
      { scheme: 'note', text: '文' },
      '注 1',
      undefined,
      'label:注 1:,title:,points:,runIn:,text:文',
    ],
    [{ scheme: 'decimal', title: '题' }, null, undefined, 'label:,title:题,points:,runIn:,text:'],
  ])('%j numbered %j prints', (content, label, points, printed) =>
    expect(lines('clause', clause(content), node(label, points))).toEqual([`|${printed}`]),
  );

  test('a method cell says what guides it', () => {
    const { changeOf, revise } = law('clause');
    expect(changeOf(clause({ kind: 'METHOD' }), 'text')).toBe('REGUIDED');
    expect(changeOf(clause({ kind: 'METHOD' }), 'title')).toBeNull();
    expect(changeOf(clause(), 'text')).toBeNull();
    expect(revise('k', 'text', '新')).toEqual({
      name: 'clauseRevise',
      key: 'k',
      fields: { text: '新' },
    });
  });
});

describe('a term', () => {
  const {
    called,
    defines,
    sort,
    heads,
    sameName,
    wording,
    likened,
    plain,
    tidy,
    changeOf,
    revise,
  } = law('term');

  test('its names and words', () => {
    const full = term({ english: 'mission' });
    expect([called(full), defines(full), sort(full), heads(full), changeOf(full, 'term')]).toEqual([
      { what: '术语', name: '使命' },
      '使命',
      'term',
      false,
      null,
    ]);
    expect([sameName(full, term()), sameName(full, term({ term: '愿景' }))]).toEqual([true, false]);
    expect([wording(full), wording(term())]).toEqual(['使命\nmission\n意义。', '使命\n\n意义。']);
    expect(likened(full)).toBe('使命 使命 意义。');
    expect([plain(full), plain(term({ definition: '' }))]).toEqual([
      '使命(mission)\n意义。',
      '使命',
    ]);
    expect([tidy(full), tidy(term({ english: '' }))]).toEqual([full, term()]);
    expect(revise('k', 'english', 'x')).toEqual({
      name: 'termRevise',
      key: 'k',
      fields: { english: 'x' },
    });
  });

  test('its lines, with a number and without', () => {
    expect(lines('term', term({ english: 'mission' }))).toEqual([
      'name|term:使命,english:(mission)',
      'definition|definition:意义。',
    ]);
    expect(lines('term', term({ definition: '' }))).toEqual(['name|term:使命,english:']);
    const numbered = term({ english: 'mission', scheme: 'dotted' });
    expect(lines('term', numbered, node('3.1'))).toEqual([
      'number|label:3.1',
      'name|term:使命,english: mission',
      'definition|definition:意义。',
    ]);
  });
});

describe('a guide', () => {
  const { called, defines, sort, heads, sameName, wording, likened, plain, changeOf, revise } =
    law('guide');

  test('its names and words', () => {
    expect(called(guide())).toEqual({ what: '', name: '过程评分指南' });
    expect(called(guide({ dimension: 'RESULT' }))).toEqual({ what: '', name: '结果评分指南' });
    expect(called(guide({ title: '表一' }))).toEqual({ what: '', name: '表一' });
    expect([defines(guide()), sort(guide()), heads(guide()), likened(guide())]).toEqual([
      null,
      'guide',
      false,
      '',
    ]);
    expect([
      sameName(guide(), guide({ title: '表一' })),
      sameName(guide(), guide({ dimension: 'RESULT' })),
    ]).toEqual([true, false]);
    expect(wording(guide({ title: '表一' }))).toBe('表一\n低\n0~20\n没有。\n很少。\n\n21~100');
    expect([plain(guide()), plain(guide({ title: '表一' }))]).toEqual([
      '0~20\n21~100',
      '表一\n0~20\n21~100',
    ]);
    expect(changeOf(guide(), 'title')).toBeNull();
  });

  test('its lines, range first or last', () => {
    expect(lines('guide', guide({ title: '表一' }))).toEqual([
      'title|title:表一',
      'bands/0/printed|range:0~20',
      'bands/0/descriptors/0|descriptor:没有。(A)',
      'bands/0/descriptors/1|descriptor:很少。',
      'bands/1/printed|range:21~100',
    ]);
    expect(lines('guide', guide({ rangeFirst: false }))).toEqual([
      'bands/0/descriptors/0|descriptor:没有。(A)',
      'bands/0/descriptors/1|descriptor:很少。',
      'bands/0/level|level:低',
      'bands/0/printed|range:0~20',
      'bands/1/printed|range:21~100',
    ]);
  });

  test.each([
    ['title', { name: 'guideRevise', key: 'k', fields: { title: '新' } }],
    ['bands/2/level', { name: 'bandRevise', key: 'k', band: 2, fields: { level: '新' } }],
    [
      'bands/12/descriptors/10/text',
      { name: 'descriptorRevise', key: 'k', band: 12, descriptor: 10, fields: { text: '新' } },
    ],
  ])('%s is revised by', (path, act) => expect(revise('k', path, '新')).toEqual(act));
});

test('fields by their path', () => {
  const word = (path: string) => fieldAt('guide', path)?.word[0];
  expect(
    [
      'title',
      'bands',
      'bands/0',
      'bands/10/level',
      'bands/0/descriptors/1/text',
      'bands/0/range',
    ].map(word),
  ).toEqual(['标题', '评分档次', '评分档次', '水平名称', '描述', '得分区间']);
  expect(['none', 'bands/level', 'bands/0/none', 'title/0', 'bands/0/title', ''].map(word)).toEqual(
    Array(6).fill(undefined),
  );
  expect(() => declaredField('clause', 'none')).toThrow('no field of clause: none');
});

test('texts of a content, as a list is printed', () => {
  const entry = { key: 'g', kind: 'guide', parent: null, order: '', content: guide({ title: '' }) };
  const all = textsOf(entry as never, () => true);
  expect(all.map(({ path, at, text }) => `${path} ${at} ${text}`)).toEqual([
    'dimension  PROCESS',
    'bands/0/descriptors/0/text 0,0 没有。',
    'bands/0/descriptors/0/factorPrinted 0,0 (A)',
    'bands/0/descriptors/0/factor 0,0 A',
    'bands/0/descriptors/1/text 0,1 很少。',
    'bands/0/level 0 低',
    'bands/0/printed 0 0~20',
    'bands/1/printed 1 21~100',
  ]);
});

test('a mark is that of the scheme, where no other is printed', () => {
  expect([markOf({}), markOf({ mark: '.' }), markOf({ scheme: 'decimal' })]).toEqual(['', '', '.']);
  expect([markOf({ scheme: 'decimal', mark: '' }), markOf({ scheme: 'paren', mark: ':' })]).toEqual(
    ['', ':'],
  );
});

test('fields are set, cleared and left', () =>
  expect(withFields({ a: 1, b: 2, c: 3 }, { a: null, b: undefined, c: 4, d: '' })).toEqual({
    b: 2,
    c: 4,
    d: '',
  }));

test.each<[string, object, string | null | undefined, [string, string] | null]>([
  ['good', { term: '使命', definition: '' }, undefined, null],
  ['not of the shape', { term: '', definition: '' }, undefined, ['BAD_CONTENT', 'term']],
  ['a member more', { term: '使命', definition: '', more: 1 }, undefined, ['BAD_CONTENT', '']],
  ['printed without a number', { term: '使命', definition: '' }, null, null],
  ['an empty number', { term: '使命', definition: '' }, '', ['BAD_CONTENT', 'label']],
  [
    'half a character',
    { term: '使命', definition: '\ud842' },
    undefined,
    ['BAD_TEXT', 'definition'],
  ],
  ['a null character', { term: '使\0命', definition: '' }, undefined, ['BAD_TEXT', 'term']],
  ['in its number', { term: '使命', definition: '' }, '\0', ['BAD_TEXT', 'label']],
  ['as long as may be', { term: '使命', definition: '文'.repeat(LONGEST) }, undefined, null],
  [
    'longer',
    { term: '使命', definition: '文'.repeat(LONGEST + 1) },
    undefined,
    ['CONTENT_TOO_LONG', 'definition'],
  ],
])('a term that is %s', (_, content, label, fault) =>
  expect(
    contentFault({
      kind: 'term',
      content: content as never,
      ...(label !== undefined && { label }),
    }),
  ).toEqual(
    fault && expect.objectContaining({ code: fault[0], path: fault[1].split('/').filter(Boolean) }),
  ),
);

test.each([
  [0, null],
  [0.000001, null],
  [0.0000001, 'points'],
  [999_999_999.5, null],
  [1e9, 'points'],
  [-1, null],
  [-1e9, 'points'],
])('%d points', (points, path) =>
  expect(contentFault({ kind: 'weight', content: { points } as never })?.path[0] ?? null).toBe(
    path,
  ),
);

test.each([
  [{ share: 0 }, null],
  [{ share: 100 }, null],
  [{ share: 100.5 }, 'share'],
  [{ share: -1 }, 'share'],
  [{ points: 5, share: 5 }, 'points'],
  [{}, 'points'],
])('a weight is points or a share: %j', (content, path) =>
  expect(contentFault({ kind: 'weight', content: content as never })?.path[0] ?? null).toBe(path),
);
