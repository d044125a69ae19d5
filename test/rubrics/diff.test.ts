import type { Act } from '../../rubrics/acts';
import { diff } from '../../rubrics/diff/diff';
import { GRAVITY_REASONS, gravitySentence } from '../../rubrics/diff/gravity';
import { phrase } from '../../rubrics/diff/phrase';
import { pointsFlow } from '../../rubrics/diff/pointsFlow';
import { spans } from '../../rubrics/diff/spans';
import type { Lineage } from '../../rubrics/acts';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import type { Tree } from '../../rubrics/tree/tree';
import { done, economic, editions, wuhan } from './acts.fixture';
import { buildTree } from '../../rubrics/tree/tree';

const culture = buildTree(
  editions.find(({ name }) => name.startsWith('shenzhen/culture'))!.entries,
);
const key = (tree: Tree, address: string) => tree.byAddress.get(address)!.entry.key;
const textOf = (tree: Tree, address: string) => {
  const { entry } = tree.byAddress.get(address)!;
  if (entry.kind === 'clause') return entry.content.text ?? '';
  return entry.kind === 'term' ? entry.content.definition : '';
};
type Make = (tree: Tree) => Act;

/** Acts done one after another on a text, and what the engine says of it. */
function after(base: Tree, ...acts: Make[]) {
  const lineage: Lineage[] = [];
  const head = acts.reduce((tree, make) => {
    const made = done(tree, make(tree));
    if (made.lineage) lineage.push(made.lineage);
    return made.tree;
  }, base);
  const whole = diff(base, head, { lineage });
  return {
    ...whole,
    said: whole.changes.map(
      (change) => `${change.type} ${change.gravity} ${change.reason} | ${phrase(change, whole)}`,
    ),
    whole,
  };
}
const revise =
  (address: string, from: string | RegExp, to: string): Make =>
  (tree) => ({
    name: 'clauseRevise',
    key: key(tree, address),
    fields: { text: textOf(tree, address).replace(from, to) },
  });

describe('what a change is called, how much it matters, and how it is said', () => {
  test.each<[string, Tree, Make[], string[]]>([
    [
      'another wording',
      economic,
      [revise('criteria/1.1(1)', '清晰指引', '明确指引')],
      ['REWORDED SUBSTANTIVE WORDING | 更改了1.1(1)的文字:“清晰”改为“明确”。'],
    ],
    [
      'only punctuation',
      economic,
      [revise('criteria/1.1(1)', /;$/, '。')],
      ['REWORDED EDITORIAL PUNCTUATION | 更改了1.1(1)的文字:“;”改为“。”。'],
    ],
    [
      'a comma between numbers is no punctuation',
      culture,
      [
        (tree) => ({
          name: 'clauseAdd',
          parent: key(tree, 'criteria/1.1'),
          after: null,
          content: { kind: 'PARAGRAPH', text: '得分为0.5。' },
        }),
      ],
      ['ADDED SUBSTANTIVE REQUIREMENT | 增加了1.1 第1段「得分为0.5。」。'],
    ],
    [
      'an obligation and a negation',
      wuhan,
      [revise('criteria/5.1a)', /^/, '组织应'), revise('criteria/5.1b)', /^/, '不')],
      [
        expect.stringMatching(
          /^REWORDED SUBSTANTIVE OBLIGATION \| 更改了5.1a\)「.+」的文字:增加“组织应”。$/,
        ) as unknown as string,
        expect.stringMatching(/^REWORDED SUBSTANTIVE NEGATION/) as unknown as string,
      ],
    ],
    [
      'points, in both parts',
      economic,
      [(tree) => ({ name: 'weightSet', key: key(tree, 'criteria/1.1'), points: 25 })],
      [
        'REWEIGHTED SUBSTANTIVE POINTS | 1.1「文化引领」的分值由20分改为25分(+5)。',
        'REWEIGHTED SUBSTANTIVE POINTS | 评审细则 1.1「文化引领」的分值由20分改为25分(+5)。',
      ],
    ],
    [
      'points taken away',
      economic,
      [
        (tree) => ({
          name: 'weightSet',
          key: key(tree, 'criteria/1.1'),
          points: null,
          bothParts: false,
        }),
      ],
      ['REWEIGHTED SUBSTANTIVE POINTS | 1.1「文化引领」不再设分值(原20分)。'],
    ],
    [
      'a scored heading',
      economic,
      [
        (tree) => ({
          name: 'clauseRevise',
          key: key(tree, 'criteria/1.1'),
          fields: { title: '文化与价值引领' },
        }),
      ],
      ['RETITLED SUBSTANTIVE TITLE | 1.1「文化引领」的名称由“文化引领”改为“文化与价值引领”。'],
    ],
    [
      'the title page',
      economic,
      [() => ({ name: 'factsRevise', title: '深圳市市长质量奖评定标准' })],
      [
        'RETITLED SUBSTANTIVE TITLE | 标准名称由《深圳市市长质量奖评定标准(经济类)》改为《深圳市市长质量奖评定标准》。',
      ],
    ],
    [
      'a move, and the numbers that follow',
      economic,
      [
        (tree) => ({
          name: 'clauseMove',
          key: key(tree, 'criteria/2.1'),
          parent: key(tree, 'criteria/3'),
          after: null,
        }),
      ],
      [
        'RENUMBERED STRUCTURAL NUMBER_FOLLOWS | 编号2.2–2.3顺改为2.1–2.2,共2条。',
        'MOVED STRUCTURAL PLACE | 将2.1「战略制定」移至3.1「战略制定」。',
        'RENUMBERED STRUCTURAL NUMBER_FOLLOWS | 编号3.1–3.3顺改为3.2–3.4,共3条。',
      ],
    ],
    [
      'another order',
      economic,
      [
        (tree) => ({
          name: 'clauseMove',
          key: key(tree, 'criteria/1.1(1)'),
          parent: key(tree, 'criteria/1.1'),
          after: key(tree, 'criteria/1.1(2)'),
        }),
      ],
      [
        'RENUMBERED STRUCTURAL NUMBER_FOLLOWS | 编号1.1(2)顺改为1.1(1)。',
        'REORDERED STRUCTURAL ORDER | 调整了1.1(2)（原1.1(1)）在同级中的次序(由第1到第2)。',
      ],
    ],
    [
      'a definition, and who uses the term',
      economic,
      [
        (tree) => ({
          name: 'termRevise',
          key: key(tree, 'terms/使命'),
          fields: { definition: `${textOf(tree, 'terms/使命')}长期坚持。` },
        }),
      ],
      [
        'REDEFINED SUBSTANTIVE DEFINITION | 更改了术语「使命」的定义:增加“长期坚持。”。间接影响使用该术语的6条。',
      ],
    ],
    [
      'a declared split',
      economic,
      [
        (tree) => ({
          name: 'clauseSplit',
          key: key(tree, 'criteria/1.1(1)'),
          parts: [
            { text: textOf(tree, 'criteria/1.1(1)').slice(0, 30) },
            { text: textOf(tree, 'criteria/1.1(1)').slice(30) },
          ],
        }),
      ],
      [
        'SPLIT STRUCTURAL PARTED_ONLY | 将1.1(1)拆分为1.1(1)、1.1(2)。',
        'RENUMBERED STRUCTURAL NUMBER_FOLLOWS | 编号1.1(2)–1.1(4)顺改为1.1(3)–1.1(5),共3条。',
      ],
    ],
    [
      'a declared merger',
      economic,
      [
        (tree) => ({
          name: 'clauseMerge',
          keys: [key(tree, 'criteria/1.1(1)'), key(tree, 'criteria/1.1(2)')],
          fields: { text: textOf(tree, 'criteria/1.1(1)') + textOf(tree, 'criteria/1.1(2)') },
        }),
      ],
      [
        'MERGED STRUCTURAL PARTED_ONLY | 将1.1(1)、1.1(2)合并为1.1(1)。',
        'RENUMBERED STRUCTURAL NUMBER_FOLLOWS | 编号1.1(3)–1.1(4)顺改为1.1(2)–1.1(3),共2条。',
      ],
    ],
    [
      'an informative part',
      economic,
      [
        (tree) => ({
          name: 'clauseRevise',
          key: tree.nodes.find(
            ({ part, entry }) =>
              part === 'preface' && entry.kind === 'clause' && entry.content.text,
          )!.entry.key,
          fields: { text: '本标准供评审使用。' },
        }),
      ],
      [
        expect.stringMatching(
          /^REWORDED EDITORIAL INFORMATIVE \| 更改了前言 第1段/,
        ) as unknown as string,
      ],
    ],
    [
      'a descriptor of a guide',
      economic,
      [
        (tree) => ({
          name: 'descriptorRevise',
          key: tree.nodes.find(({ entry }) => entry.kind === 'guide')!.entry.key,
          band: 1,
          descriptor: 0,
          fields: { text: '方法已经建立' },
        }),
      ],
      [
        expect.stringMatching(
          /^REGUIDED SUBSTANTIVE GUIDE \| 更改了评分指引「过程评分指南」“10%,15%,20%或25%”第1项/,
        ) as unknown as string,
      ],
    ],
    [
      'an item that is gone, with all below it',
      economic,
      [(tree) => ({ name: 'clauseRetire', key: key(tree, 'criteria/4.3') })],
      [
        expect.stringMatching(
          /^REMOVED SUBSTANTIVE REQUIREMENT \| 删除了4.3「.+」\(\d+分,含下属\d条\)。$/,
        ) as unknown as string,
      ],
    ],
  ])('%s', (_, base, acts, said) => expect(after(base, ...acts).said).toEqual(said));

  test('every reason is a sentence in both languages', () => {
    for (const reason of GRAVITY_REASONS)
      expect([gravitySentence(reason), gravitySentence(reason, 'en')]).toEqual([
        expect.stringMatching(/[一-鿿]/),
        expect.not.stringMatching(/[一-鿿]/),
      ]);
  });

  test('changes stand in the order of the head, what is gone at its old place', () => {
    const { changes, base } = after(
      economic,
      (tree) => ({ name: 'clauseRetire', key: key(tree, 'criteria/1.1(2)') }),
      revise('criteria/1.1(1)', '清晰', '明确'),
      revise('criteria/1.2(1)', /^/, '新'),
    );
    expect(changes.map(({ type, from }) => `${type} ${base.byKey.get(from[0])!.address}`)).toEqual([
      'REWORDED criteria/1.1(1)',
      'REMOVED criteria/1.1(2)',
      'RENUMBERED criteria/1.1(3)',
      'REWORDED criteria/1.2(1)',
    ]);
  });
});

describe('another way of numbering', () => {
  const numbered = (own: Partial<FileNode>) =>
    buildTree(
      fromFile({
        ...{ rubric: 'test/one', edition: '1', facts: { title: '质量奖评定标准' } },
        body: [
          {
            ...{ kind: 'SECTION', part: 'criteria', title: '标准内容' },
            children: [{ kind: 'ITEM', title: '领导', ...own } as FileNode],
          },
        ],
      }),
    );
  const told = (before: Partial<FileNode>, after: Partial<FileNode>) =>
    diff(numbered(before), numbered(after)).changes.map(
      ({ type, field, before: was, after: now }) => [type, field, was, now],
    );

  test('with the same number tells the sign that is printed behind it', () => {
    const dotted = { scheme: 'dotted', label: '1' } as const;
    expect(told(dotted, { scheme: 'decimal' })).toEqual([['REWORDED', 'mark', ' ', '.']]);
  });
  test('with another number tells the number', () => {
    expect(told({ scheme: 'chinese' }, { scheme: 'decimal' })).toEqual([
      ['RENUMBERED', 'label', '一', '1'],
    ]);
  });
  test('with another sign of its own tells that, once', () => {
    expect(told({ scheme: 'decimal', mark: '、' }, { scheme: 'paren', label: '1' })).toEqual([
      ['REWORDED', 'mark', '、', null],
    ]);
  });
});

describe('Chinese text', () => {
  const marked = (before: string, afterText: string) =>
    spans(before, afterText)
      .map(({ kind, text, callout }) =>
        kind === 'SAME'
          ? text
          : `[${kind === 'DELETED' ? '-' : '+'}${text}${callout ? `!${callout}` : ''}]`,
      )
      .join('');
  test.each([
    [
      '组织应建立质量管理体系',
      '组织宜建立质量管理体系',
      '组织[-应!OBLIGATION][+宜!OBLIGATION]建立质量管理体系',
    ],
    ['在30日内完成整改', '在15日内完成整改', '在[-30日!NUMBER][+15日!NUMBER]内完成整改'],
    ['推动可持续发展', '推动高质量发展', '推动[-可持续][+高质量]发展'],
    ['占比不低于10%', '占比不低于10‰', '占比不低于[-10%!NUMBER][+10‰!NUMBER]'],
  ])('%s → %s', (before, afterText, wanted) => expect(marked(before, afterText)).toBe(wanted));
});

describe('where the points went', () => {
  const flows = (...acts: Make[]) => {
    const { whole } = after(economic, ...acts);
    return pointsFlow(whole)
      .filter(({ cause }) => cause !== 'KEPT')
      .map(
        ({ from, to, points, cause }) =>
          `${from === null ? '–' : whole.base.byKey.get(from)!.address} → ${to === null ? '–' : whole.head.byKey.get(to)!.address}: ${points} ${cause}`,
      );
  };
  const set =
    (address: string, points: number): Make =>
    (tree) => ({ name: 'weightSet', key: key(tree, address), points });
  test('what one clause lost another of its category gained', () => {
    expect(flows(set('criteria/1.1', 25), set('criteria/1.2', 15))).toEqual([
      'criteria/1.2 → criteria/1.1: 5 REALLOCATED',
    ]);
  });
  test('a gain that nothing explains is named, and so is the heading that no longer adds up', () => {
    expect(flows(set('criteria/1.1', 25))).toEqual([
      '– → criteria/1: -5 UNEXPLAINED',
      '– → criteria/1.1: 5 UNEXPLAINED',
    ]);
  });
  test('a split shares them, a merger joins them', () => {
    const text = textOf(economic, 'criteria/1.1(1)');
    expect(
      flows((tree) => ({
        name: 'clauseSplit',
        key: key(tree, 'criteria/1.1'),
        parts: [
          { title: '文化', points: 12 },
          { title: '引领', points: 8 },
        ],
      })),
    ).toEqual(['criteria/1.1 → criteria/1.2: 8 SPLIT']);
    expect(
      flows((tree) => ({
        name: 'clauseMerge',
        keys: [key(tree, 'criteria/1.1'), key(tree, 'criteria/1.2')],
        fields: { title: '文化与治理' },
      })),
    ).toEqual(['criteria/1.2 → criteria/1.1: 20 MERGED']);
    expect(text).not.toBe('');
  });
});

const treeOf = (body: FileNode[]) =>
  buildTree(
    fromFile({ rubric: 'test/one', edition: '1', facts: { key: 'facts', title: '标准' }, body }),
  );

describe('a heading is parted by what stands below it', () => {
  const point = (key: string, text: string): FileNode => ({ key, kind: 'POINT', text });
  const item = (
    key: string,
    title: string,
    points: number,
    ...children: FileNode[]
  ): FileNode & { kind: 'ITEM' } => ({
    key,
    kind: 'ITEM',
    title,
    points,
    children,
  });
  const top = (...children: FileNode[]): FileNode[] => [
    { key: 'top', kind: 'SECTION', part: 'criteria', children },
  ];
  const [a, b, c] = [
    point('aa', '设置消防器材并定期检验。'),
    point('bb', '人员持证上岗。'),
    point('cc', '食品留样四十八小时。'),
  ];
  const told = (before: FileNode[], after: FileNode[]) => {
    const whole = diff(treeOf(before), treeOf(after));
    return whole.changes.map((change) => `${change.reason} ${phrase(change, whole)}`);
  };
  const one = top(item('one', '消防和人员', 5, a, b));
  const two = top(item('one', '消防', 3, a), item('two', '人员', 2, b));
  test('a split, and backwards a merger, with where the points are', () => {
    expect(told(one, two)).toEqual([
      'PARTED_AND_NAMED 将「消防和人员」(5分)拆分为「消防」(3分)、「人员」(2分)。',
    ]);
    expect(told(two, one)).toEqual([
      'PARTED_AND_NAMED 将「消防」(3分)、「人员」(2分)合并为「消防和人员」(5分)。',
    ]);
  });
  test('a third part, and something new in it', () => {
    const whole = top(item('one', '安全', 9, a, b, c));
    const parts = top(
      item('one', '消防', 3, a),
      item('two', '人员', 3, b, point('dd', '戴帽。')),
      item('three', '食品', 3, c),
    );
    expect(told(whole, parts).map((one) => one.split(' ')[0])).toEqual([
      'PARTED_AND_NAMED',
      'REQUIREMENT',
    ]);
  });
  const bonus = (points: number): FileNode => ({
    ...item('two', '人员', points, b),
    scoreRole: 'BONUS',
  });
  test.each([
    [
      'fewer in all',
      [item('one', '消防', 3, a), item('two', '人员', 1, b)],
      [
        'PARTED_AND_NAMED 将「消防和人员」(5分)拆分为「消防」(3分)、「人员」(1分)。',
        'POINTS 「消防」、「人员」的分值合计由5分改为4分(-1)。',
      ],
      [
        'PARTED_AND_NAMED 将「消防」(3分)、「人员」(1分)合并为「消防和人员」(5分)。',
        'POINTS 「消防和人员」的分值合计由4分改为5分(+1)。',
      ],
    ],
    [
      'a part of them as a bonus',
      [item('one', '消防', 5, a), bonus(5)],
      [
        'SCORE_ROLE 将「消防和人员」(5分)拆分为「消防」(5分)、「人员」(加分,5分)。',
        'POINTS 「消防」、「人员」增设分值5分。',
      ],
      [
        'SCORE_ROLE 将「消防」(5分)、「人员」(加分,5分)合并为「消防和人员」(5分)。',
        'POINTS 「消防和人员」不再设分值(原5分)。',
      ],
    ],
  ])('points that do not add up: %s', (_, parts, there, back) => {
    expect(told(one, top(...parts))).toEqual(there);
    expect(told(top(...parts), one)).toEqual(back);
  });
  test.each([
    [
      'all went',
      top(item('one', '消防', 5, point('ee', '设专人。')), item('two', '人员', 2, a, b)),
    ],
    ['most is new', top(item('one', '消防', 3, a), item('two', '人员', 2, b, { ...c, key: 'ff' }))],
    [
      'into another chapter',
      [...top(item('one', '消防', 3, a)), { ...top(item('two', '人员', 2, b))[0]!, key: 'sub' }],
    ],
  ])('no split: %s', (_, after) =>
    expect(told(one, after).some((said) => said.includes('拆分'))).toBe(false),
  );
});

describe('a sentence is understood without the text beside it', () => {
  const whole = (before: FileNode[], after: FileNode[]) => diff(treeOf(before), treeOf(after));
  const told = (before: FileNode[], after: FileNode[], language: 'zh' | 'en' = 'zh') => {
    const found = whole(before, after);
    return found.changes.map((change) => phrase(change, found, language));
  };
  const scored = (printed: string, text: string): FileNode => ({
    key: 'guide',
    kind: 'GUIDE',
    dimension: 'RESULT',
    title: '就业率标准',
    rangeFirst: true,
    bands: [
      { level: 'A', printed, lower: 80, upper: 100, descriptors: [{ text }] },
      { printed: '0%~59%', lower: 0, upper: 59, descriptors: [{ text: '无。' }] },
    ],
  });
  const item = (label: string, key: string, ...children: FileNode[]): FileNode => ({
    ...{ key, kind: 'ITEM', label, title: `指标${key}`, children },
  });
  const chapter = (key: string, label: string, ...children: FileNode[]): FileNode => ({
    ...{ key, kind: 'CATEGORY', label, title: `章${key}`, children },
  });
  const criteria = (...children: FileNode[]): FileNode[] => [
    { key: 'top', kind: 'SECTION', part: 'criteria', title: '内容', children },
  ];
  test('a guide by its item, a band by its level, else by the range that it had', () => {
    const [a, b] = [scored('80%~100%', '达到80%。'), scored('85%~100%', '达到85%。')];
    expect(told(criteria(item('C1', 'one', a)), criteria(item('C1', 'one', b)))).toEqual([
      '更改了C1「就业率标准」“A”档第1项:“80%”改为“85%”。',
      '更改了C1「就业率标准」“A”档:“80%~100%”改为“85%~100%”。',
    ]);
  });
  test('what is counted through the text is told once, and apart from what shifts otherwise', () => {
    const items = (from: number, ...keys: string[]) =>
      keys.map((key, i) => item(`第${'一二三四五六七八九'[from + i]}条`, key));
    const before = criteria(
      chapter('ca', '第一章', ...items(0, 'a', 'b')),
      chapter('cb', '第二章', ...items(2, 'c', 'd')),
      chapter('cc', '第三章', ...items(4, 'e', 'f')),
    );
    const after = criteria(
      chapter('ca', '第一章', ...items(0, 'a', 'new', 'b')),
      chapter('cb', '第二章', ...items(3, 'c', 'd')),
      chapter('cc', '第三章', ...items(5, 'e', 'f')),
    );
    expect(told(before, after).slice(1)).toEqual(['编号第二条–第六条顺改为第三条–第七条,共5条。']);
    const twice = criteria(
      chapter('ca', '第一章', ...items(0, 'a', 'new', 'b')),
      chapter('cb', '第二章', ...items(3, 'c', 'more', 'd')),
      chapter('cc', '第三章', ...items(6, 'e', 'f')),
    );
    expect(told(before, twice).filter((said) => said.startsWith('编号'))).toEqual([
      '编号第二条–第三条顺改为第三条–第四条,共2条。',
      '编号第四条–第六条顺改为第六条–第八条,共3条。',
    ]);
  });
  test('every sentence goes by the number of now, and tells the one of before once', () => {
    const article = (label: string, key: string, title: string, text: string): FileNode => ({
      ...{ key, kind: 'ITEM', label, title, points: 2 },
      children: [{ key: `${key}p`, kind: 'PARAGRAPH', text }],
    });
    const before = criteria(
      article('1.1', 'a', '制度', '制度应公开。'),
      article('1.2', 'b', '培训', '每年培训。'),
      article('1.3', 'c', '考核', '每年考核。'),
    );
    const after = criteria(
      article('1.1', 'new', '机构', '设专门机构。'),
      { ...article('1.2', 'b', '培训', '每月培训。'), points: 3 } as FileNode,
      article('1.3', 'a', '制度', '制度应公开。'),
      article('1.4', 'c', '绩效', '每年考核。'),
    );
    expect(told(before, after)).toEqual([
      '增加了1.1「机构」(2分,含下属1条)。',
      '1.2「培训」的分值由2分改为3分(+1)。',
      '更改了1.2 第1段「每月培训。」的文字:“每年”改为“每月”。',
      '调整了1.3（原1.1）「制度」在同级中的次序(由第1到第3)。',
      '编号1.3顺改为1.4。',
      '1.4（原1.3）「考核」的名称由“考核”改为“绩效”。',
    ]);
    expect(told(after, before)).toContain('删除了1.1「机构」(2分,含下属1条)。');
    expect(told(before, after, 'en').at(-1)).toBe(
      'The title of 1.4 (1.3 before) “考核” changed from “考核” to “绩效”.',
    );
  });
  test('a number that came is new, one that went is gone; what bears none goes by the one above', () => {
    const list = (label: string | null, text: string, number: string): FileNode[] =>
      criteria(
        item(number, 'one', {
          ...{ key: 'x', kind: 'POINT', label, text },
          children: [{ key: 'y', kind: 'PARAGRAPH', text: `${text}详见附录。` }],
        }),
      );
    expect(told(list(null, '公开。', '2'), list('a)', '公开。', '2'))).toEqual([
      '增加了编号2a)「公开。」。',
    ]);
    expect(told(list(null, '公开。', '2'), list('a)', '公开。', '2'), 'en')).toEqual([
      'Number 2a) “公开。” is new.',
    ]);
    expect(told(list('a)', '公开。', '2'), list(null, '公开。', '2'))).toEqual([
      '编号2a)取消,现为2 第1要点「公开。」。',
    ]);
    expect(told(list(null, '公开。', '2'), list(null, '公布。', '3')).slice(1)).toEqual([
      '更改了3（原2） 第1要点「公布。」的文字:“公开”改为“公布”。',
      '更改了3（原2） 第1段「公布。详见附录。」的文字:“公开”改为“公布”。',
    ]);
  });
  test('a level answers itself, whatever its limits became; nothing is broken into lines', () => {
    const guide = (...levels: [string, string][]): FileNode => ({
      ...{ key: 'guide', kind: 'GUIDE', dimension: 'RESULT', rangeFirst: true },
      bands: levels.map(([level, printed]) => ({
        ...{ level, printed, lower: 0, upper: 9 },
        descriptors: [{ text: `${level}者。` }],
      })),
    });
    const before = criteria(item('C1', 'one', guide(['优', '60～100'], ['差', '0～59'])));
    const after = criteria(
      item('C1', 'one', guide(['优', '60～100'], ['差', '1～59'], ['无', '0'])),
    );
    expect(told(before, after)).toEqual([
      '更改了C1「评分指南」“差”档:“0～59”改为“1～59”。',
      'C1「评分指南」增加了“无”档:“0”、“无者。”。',
    ]);
    expect(told(after, before)[1]).toBe('C1「评分指南」删除了“无”档:“0”、“无者。”。');
    const other = criteria(item('C1', 'one', guide(['优', '80～100'], ['良', '60～79'])));
    expect(told(before, other).every((said) => !said.includes('\n'))).toBe(true);
  });
  test('what is taken away is told as an amount, in the form of print; a grade with its threshold', () => {
    const point = (value: number, printed: string): FileNode[] =>
      criteria({
        ...{ key: 'x', kind: 'ITEM', label: '1', text: '超标排放。', scoreRole: 'DEDUCTION' },
        points: { value, printed },
      } as FileNode);
    expect(told(point(-2, '（扣2.0分）'), point(-3, '（扣3.0分）'))).toEqual([
      '1的扣分由2.0分改为3.0分(+1)。',
    ]);
    expect(told(point(-2, '（记2分）'), point(-3, '（记3分）'), 'en')).toEqual([
      'The deduction of 1 changed from 2 to 3 (+1).',
    ]);
    const grade = criteria({ key: 'g', kind: 'GRADE', name: '蓝色', atLeast: 8 } as FileNode);
    expect(told(grade, criteria())).toEqual(['删除了等级「蓝色」(不低于8分)。']);
    expect(told(criteria(), grade, 'en')).toEqual(['Added grade “蓝色” (at least 8 points).']);
    const asking = { key: 'g', kind: 'GRADE', name: '蓝色', conditions: '无否决项' } as FileNode;
    expect(told(criteria(asking), criteria())).toEqual(['删除了等级「蓝色」(无否决项)。']);
  });
  test.each<[string, object, zh: string, en: string]>([
    ['points', { points: 5 }, '(5分)', ' (5 points)'],
    ['a bonus', { points: 5, scoreRole: 'BONUS' }, '(加分,5分)', ' (bonus, 5 points)'],
    [
      'a deduction',
      { points: -5, scoreRole: 'DEDUCTION' },
      '(扣5分)',
      ' (a deduction of 5 points)',
    ],
    ['a share', { share: 40 }, '(权重40%)', ' (a share of 40 %)'],
    ['a veto', { scoreRole: 'VETO' }, '(一票否决)', ' (veto)'],
    ['what is not scored', { scoreRole: 'UNSCORED' }, '', ''],
    ['nothing', {}, '', ''],
    [
      'what stands below it',
      { points: 5, children: ['甲', '乙'].map((title) => ({ key: title, kind: 'ITEM', title })) },
      '(5分,含下属2条)',
      ' (5 points, with 2 below it)',
    ],
  ])('what comes and goes is told with what it is worth: %s', (_, more, zh, en) => {
    const one = criteria({ ...{ key: 'x', kind: 'ITEM', title: '环境' }, ...more } as FileNode);
    expect(told(criteria(), one)).toEqual([`增加了「环境」${zh}。`]);
    expect(told(one, criteria())).toEqual([`删除了「环境」${zh}。`]);
    expect(told(criteria(), one, 'en')).toEqual([`Added “环境”${en}.`]);
  });
  test('what its points are is told where one of the texts does not say it, too', () => {
    const is = (more: object) =>
      criteria({ ...{ key: 'x', kind: 'ITEM', title: '环境' }, ...more } as FileNode);
    const [plain, bonus] = [is({}), is({ scoreRole: 'BONUS' })];
    expect(told(bonus, plain)).toEqual(['更改了「环境」的“计分性质”:由“加分”改为“基本分”。']);
    expect(told(plain, bonus)).toEqual(['更改了「环境」的“计分性质”:由“基本分”改为“加分”。']);
  });
  test('a band is told by its lines, and none of them is empty', () => {
    const guide = (...texts: string[]) =>
      criteria({
        ...{ key: 'guide', kind: 'GUIDE', dimension: 'RESULT', rangeFirst: true },
        bands: texts.map((text, i) => ({
          ...{ printed: `${i * 10}%`, lower: i * 10, upper: i * 10 },
          descriptors: [{ text }],
        })),
      } as FileNode);
    const [one, two] = [guide('无。'), guide('无。', '有方法。\n\n有展开。')];
    expect(told(one, two)).toEqual(['「结果评分指南」增加了“10%”一档:“有方法。”、“有展开。”。']);
    expect(told(two, one, 'en')).toEqual([
      '“结果评分指南”: removed “10%”: “有方法。”, “有展开。”.',
    ]);
  });
  test('numbers between are named where their list has its own again', () => {
    const point = (key: string, label: string, text: string): FileNode => ({
      ...{ key, kind: 'POINT', label, text },
    });
    const nested = (text: string) =>
      criteria(
        item('1.2', 'one', {
          ...{ key: 'b', kind: 'SUBITEM', label: 'b', title: '沟通' },
          children: [point('x', '(1)', '公开。'), point('y', '(2)', text)],
        }),
      );
    expect(told(nested('每年报告。'), nested('每月报告。'))).toEqual([
      '更改了1.2 b (2)的文字:“每年”改为“每月”。',
    ]);
  });
  test('a term that a guide uses touches the guide', () => {
    const terms = (definition: string): FileNode => ({
      key: 'terms',
      kind: 'SECTION',
      part: 'terms',
      title: '术语',
      children: [{ key: 'sys', kind: 'TERM', term: '系统性', definition }],
    });
    const text = (definition: string) => [
      ...criteria(item('C1', 'one', scored('80%~100%', '方法有系统性。'))),
      terms(definition),
    ];
    const found = whole(text('有序。'), text('有序、可重复。'));
    expect(found.changes.map(({ indirect }) => indirect)).toEqual([['guide']]);
    expect(phrase(found.changes[0]!, found)).toMatch(/间接影响使用该术语的评分指南1处。$/);
    expect(phrase(found.changes[0]!, found, 'en')).toMatch(
      /It touches 1 guide that uses the term\.$/,
    );
  });
  test('English sentences of an English text hold no Chinese', () => {
    const list = (points: number, text: string, name: string): FileNode[] => [
      {
        key: 'top',
        kind: 'SECTION',
        part: 'criteria',
        title: 'Criteria',
        children: [
          {
            key: 'one',
            kind: 'ITEM',
            label: '1.1',
            title: 'Leadership',
            points,
            children: [
              { key: 'p', kind: 'PARAGRAPH', text },
              { key: 'r', kind: 'SCORINGRULE', text: `${text} Counted.` },
            ],
          },
          {
            key: 'g',
            kind: 'GRADE',
            name: 'Gold',
            atLeast: points,
            unit: 'POINTS',
            conditions: text,
          },
        ],
      },
      {
        key: 'terms',
        kind: 'SECTION',
        part: 'terms',
        title: 'Glossary',
        children: [{ key: 't', kind: 'TERM', term: name, definition: text }],
      },
    ];
    const said = told(
      list(20, 'Leaders may act.', 'leader'),
      list(25, 'Leaders must act.', 'head'),
      'en',
    );
    expect(said.length).toBeGreaterThanOrEqual(6);
    for (const one of said) expect(one).not.toMatch(/\p{Script=Han}|[「」，。：]/u);
  });
});
