import { spans } from '../../rubrics/diff/spans';
import { diff } from '../../rubrics/diff/diff';
import { gravitySentence, proposedGravity } from '../../rubrics/diff/gravity';
import { phrase } from '../../rubrics/diff/phrase';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import type { Combine, ScoreRole } from '../../rubrics/vocabulary';

/** How much a change matters, by where it happens. */

const tree = (body: FileNode[]) =>
  buildTree(
    fromFile({ rubric: 'test/one', edition: '1', facts: { key: 'facts', title: '标准' }, body }),
  );
const told = (before: FileNode[], after: FileNode[]) =>
  diff(tree(before), tree(after)).changes.map(({ gravity, reason }) => `${gravity} ${reason}`);

const listed = (key: string, title: string | undefined, children: FileNode[]): FileNode => ({
  key,
  kind: 'SECTION',
  part: 'references',
  ...(title === undefined ? {} : { title }),
  children,
});
const list = (key: string, title: string | undefined, ...texts: string[]): FileNode =>
  listed(
    key,
    title,
    texts.map((text, at) => ({ key: `${key}${at}`, kind: 'LISTITEM', text })),
  );

describe('references', () => {
  const OLD = 'GB/T 19580—2012 卓越绩效评价准则';
  const NEW = 'GB/T 19580—2023 卓越绩效评价准则';
  const MORE = 'ISO 9004 Quality management';
  /** Came, went, and reworded either way, with a number and without. */
  const ways = (title: string | undefined) =>
    [
      [[OLD], [OLD, MORE]],
      [[OLD, MORE], [OLD]],
      [[OLD], [NEW]],
      [[NEW], [OLD]],
      [[OLD], [OLD.replace('准则', '指南')]],
      [[OLD.replace('准则', '指南')], [OLD]],
      [[OLD], [OLD.replace('准则', '应用')]],
    ].map(([before = [], after = []]) =>
      told([list('refs', title, ...before)], [list('refs', title, ...after)]).map(
        (one) => one.split(' ')[0],
      ),
    );
  test.each(['规范性引用文件', '引用文件', 'Normative references', undefined])(
    '%s are part of what is asked, in every direction',
    (title) => expect(ways(title)).toEqual(Array(7).fill(['SUBSTANTIVE'])),
  );
  test.each(['参考文献', '主要参考资料', 'Bibliography'])(
    '%s only informs, in every direction',
    (title) => expect(ways(title)).toEqual(Array(7).fill(['EDITORIAL'])),
  );
  test('from one list into the other is more than another place', () => {
    const more: FileNode = { key: 'more', kind: 'LISTITEM', text: MORE };
    const both = (norms: FileNode[], books: FileNode[]): FileNode[] => [
      listed('norms', '规范性引用文件', [{ key: 'aaa', kind: 'LISTITEM', text: 'AA 1' }, ...norms]),
      listed('books', '参考文献', [{ key: 'bbb', kind: 'LISTITEM', text: 'BB 1' }, ...books]),
    ];
    const [there, back] = [both([more], []), both([], [more])];
    expect([told(there, back), told(back, there)]).toEqual(
      Array(2).fill(['SUBSTANTIVE OTHER_PART']),
    );
  });
  test('a list of another name is another list', () =>
    expect(told([list('refs', '参考文献', OLD)], [list('refs', '规范性引用文件', OLD)])).toEqual([
      'SUBSTANTIVE TITLE',
    ]));
});

describe('a term', () => {
  const term = (english: string, definition: string): FileNode[] => [
    {
      key: 'terms',
      kind: 'SECTION',
      part: 'terms',
      title: '术语',
      children: [{ key: 'one', kind: 'TERM', term: '愿景', english, definition }],
    },
    {
      key: 'asked',
      kind: 'SECTION',
      part: 'criteria',
      title: '要求',
      children: [{ key: 'uses', kind: 'PARAGRAPH', text: '组织应确立愿景。' }],
    },
  ];
  const touched = (before: FileNode[], after: FileNode[]) =>
    diff(tree(before), tree(after)).changes.map(({ reason, indirect }) => [reason, ...indirect]);
  test.each(['aspiration', 'vision 2.0', 'VISION', 'can be'])('%s in English touches none', (to) =>
    expect(touched(term('vision', '所望。'), term(to, '所望。'))).toEqual([['ENGLISH']]),
  );
  test('what it means touches who uses it', () =>
    expect(touched(term('vision', '所望。'), term('vision', '所求。'))).toEqual([
      ['DEFINITION', 'uses'],
    ]));
});

test.each([
  ['组织开展管理', '组织开展节能管理', 'WORDING'],
  ['组织开展节水管理', '组织开展节能管理', 'WORDING'],
  ['统计数据', '统计应收账款', 'WORDING'],
  ['识别风险', '识别不符合项', 'WORDING'],
  ['识别符合项', '识别不符合项', 'NEGATION'],
  ['组织建立制度', '组织应建立制度', 'OBLIGATION'],
  ['得分≥60', '得分>60', 'NUMBER'],
  ['三分之一以上', '四分之一以上', 'NUMBER'],
  ['大于5', '大于等于5', 'NUMBER'],
  ['质量、安全', '质量，安全', 'PUNCTUATION'],
  ['√', '×', 'NUMBER'],
])('%s to %s is %s', (before, after, reason) => {
  const body = (text: string): FileNode[] => [
    {
      key: 'top',
      kind: 'SECTION',
      part: 'criteria',
      children: [{ key: 'one', kind: 'PARAGRAPH', text }],
    },
  ];
  const [told] = diff(tree(body(before)), tree(body(after))).changes;
  expect([told?.reason, told?.gravity]).toEqual([
    reason,
    reason === 'PUNCTUATION' ? 'EDITORIAL' : 'SUBSTANTIVE',
  ]);
});

const paragraph = (text: string): FileNode[] => [
  {
    key: 'top',
    kind: 'SECTION',
    part: 'criteria',
    children: [{ key: 'one', kind: 'PARAGRAPH', text }],
  },
];
/** Reason, what is called out, and the sentence behind the name of the place. */
function read(before: string, after: string): string {
  const whole = diff(tree(paragraph(before)), tree(paragraph(after)));
  const [change] = whole.changes;
  const called = [...new Set(spans(before, after).flatMap(({ callout }) => callout ?? []))];
  return `${change?.reason} ${called.join() || '–'} ${phrase(change!, whole).replace(/^.*?的文字/, '')}`;
}
const table = (rows: string): [string, string, string][] =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/ → | ⇒ /) as [string, string, string]);

describe('a quantity is told whole: its unit, its range, its ratio', () => {
  test.each(
    table(`
      抽查不少于5处 → 抽查少于5处 ⇒ “不少于”改为“少于”
      数量超过10% → 数量不超过10% ⇒ “超过”改为“不超过”
      3次以上 → 3次以下 ⇒ “以上”改为“以下”
      县级以上 → 县级以下 ⇒ “以上”改为“以下”
      30日内报送 → 30日外报送 ⇒ “内”改为“外”
      全部客房有窗 → 部分客房有窗 ⇒ “全部”改为“部分”
      每年开展一次 → 每两年开展一次 ⇒ “每年”改为“每两年”
      资金5万元 → 资金5元 ⇒ “5万元”改为“5元”
      噪声低于55分贝 → 噪声低于50分贝 ⇒ “55分贝”改为“50分贝”
      噪声55dB(A) → 噪声55dB(C) ⇒ “55dB(A)”改为“55dB(C)”
      埋深4厘米至8厘米 → 埋深4厘米至6厘米 ⇒ “4厘米至8厘米”改为“4厘米至6厘米”
      比例1∶20 → 比例1∶15 ⇒ “1∶20”改为“1∶15”
      服务1000人次 → 服务1000人 ⇒ “1000人次”改为“1000人”
      达到75%~89% → 达到75%~90% ⇒ “75%~89%”改为“75%~90%”
      得0~2分 → 得0~3分 ⇒ “0~2分”改为“0~3分”
      不低于80% → 高于80% ⇒ “不低于”改为“高于”
      至少3名 → 3名 ⇒ 删除“至少”
      约5公里 → 5公里 ⇒ 删除“约”
      前三名 → 前五名 ⇒ “三名”改为“五名”
      第一季度 → 第二季度 ⇒ “第一季度”改为“第二季度”
      十五个工作日内 → 十个工作日内 ⇒ “十五个工作日”改为“十个工作日”
      两至三次 → 两至四次 ⇒ “两至三次”改为“两至四次”
      1/2以上 → 1/3以上 ⇒ “1/2”改为“1/3”
      温度-5℃ → 温度5℃ ⇒ “-5℃”改为“5℃”
      酸碱度6.5~8.5 → 酸碱度6.5~9.0 ⇒ “6.5~8.5”改为“6.5~9.0”
      浓度100mg/m³ → 浓度100μg/m³ ⇒ “100mg/m³”改为“100μg/m³”
      100元/平方米 → 100元/立方米 ⇒ “100元/平方米”改为“100元/立方米”
      5吨标准煤 → 5吨 ⇒ “5吨标准煤”改为“5吨”
      一次性加5分 → 一次性加10分 ⇒ “5分”改为“10分”
      每100名配1名 → 每80名配1名 ⇒ “每100名”改为“每80名”
      （60,80] → [60,80] ⇒ “（60,80]”改为“[60,80]”
      2019年至2021年 → 2019年至2022年 ⇒ “2019年至2021年”改为“2019年至2022年”
      于3月1日前 → 于5月1日前 ⇒ “3月1日”改为“5月1日”
      20人（含） → 20人 ⇒ 删除“（含）”
      提高5个百分点 → 提高5% ⇒ “5个百分点”改为“5%”
      2小时30分钟 → 2小时45分钟 ⇒ “2小时30分钟”改为“2小时45分钟”
      三层楼 → 四层楼 ⇒ “三层”改为“四层”
      评为★★★ → 评为★★ ⇒ “★★★”改为“★★”
      扣十分 → 扣五分 ⇒ “十分”改为“五分”
      得分≥60分 → 得分>60分 ⇒ “≥60分”改为“>60分”
      大于5 → 大于等于5 ⇒ “大于”改为“大于等于”
      no more than 5 sites → more than 5 sites ⇒ “no more than”改为“more than”
      within 30 days → within 45 days ⇒ “30 days”改为“45 days”
      at 5 mW → at 5 MW ⇒ “5 mW”改为“5 MW”
      reviewed at least once → reviewed once ⇒ 删除“at least”
      two sites report → three sites report ⇒ “two”改为“three”
      All sites report. → Some sites report. ⇒ “All”改为“Some”
    `),
  )('%s → %s', (before, after, said) =>
    expect(read(before, after)).toBe(`NUMBER NUMBER :${said}。`),
  );
});

test('the sentence of a number speaks of extents, too', () =>
  expect([gravitySentence('NUMBER'), gravitySentence('NUMBER', 'en')]).toEqual([
    expect.stringContaining('全部、部分'),
    expect.stringContaining('all, some'),
  ]));

describe('several places: what must not be overlooked is told, however many there are', () => {
  test.each([
    [
      '每两年检查3次，发现问题及时整改。',
      '每年检查2次，发现问题立即整改。',
      '(3处):“每两年”改为“每年”、“3次”改为“2次”、“及时”改为“立即”',
    ],
    [
      '组织宜每年报告，及时公开。',
      '组织应每年报告，按时公开。',
      '(2处):“宜”改为“应”、“及时”改为“按时”',
    ],
    [
      '公开结果。',
      '公开结果，并在收到意见后的十五个工作日以内向不少于3家单位书面答复。',
      ':增加“，并在收到意见后的十五个…十五个工作日…以内…不少于…3家…”',
    ],
  ])('%s', (before, after, said) => expect(read(before, after)).toContain(`${said}。`));
  test('a few are told whatever they are; marks alone are counted only', () => {
    expect(read('开展培训，公开结果。', '组织培训，公布结果。')).toBe(
      'WORDING – (2处):“开展”改为“组织”、“公开”改为“公布”。',
    );
    expect(read('本办法自公布之日起施行。', '本办法自批准之日起施行，原办法同时废止。')).toContain(
      '“公布”改为“批准”、增加“，原办法同时废止”',
    );
    expect(read('培训，公开。', '培训；公开！')).toBe('PUNCTUATION – (2处)。');
  });
  test('of many, those that must not be overlooked', () => {
    const text = (five: string[], times: string) =>
      `开展${five[0]}，检查${five[1]}，公开${five[2]}，评价${five[3]}，改进${five[4]}，每年${times}。`;
    expect(
      read(
        text(['甲', '乙', '丙', '丁', '戊'], '2次'),
        text(['子', '丑', '寅', '卯', '辰'], '3次'),
      ),
    ).toBe('NUMBER NUMBER (6处):“2次”改为“3次”。');
  });
});

describe('words of one sense and notations of one value are for a person to accept', () => {
  test.each(
    `有效期3年 有效期三年|得分≥60分 得分≧60分|面积20㎡ 面积20m²|耗电30kW·h 耗电30kWh|室温20℃ 室温20°C
    噪声55分贝 噪声55dB|埋深4厘米至8厘米 埋深4厘米~8厘米|比例1∶20 比例1:20|共1,000人 共1000人|百分之五 5%
    大于或等于5 大于等于5|不大于5 小于等于5|5—10人 5－10人|24小时值守 24h值守|组织可以申报 组织可申报
    组织应当报告 组织应报告|均可以在现场申请 均可在现场申请|不得转让 不准转让|产品和服务 产品以及服务
    产品或服务 产品或者服务|员工的发展 员工发展|没有事故 无事故|满意率达到90% 满意率达90%|按规定办理 按照规定办理`
      .split(/[|\n]/)
      .map((pair) => pair.trim().split(' ') as [string, string]),
  )('%s, %s', (before, after) => {
    for (const [a, b] of [
      [before, after],
      [after, before],
    ] as const)
      expect(read(a, b)).toMatch(/^SAME_SENSE – /);
    expect(proposedGravity('SAME_SENSE')).toBe('EDITORIAL');
  });
  test.each([
    ['建筑面积（㎡）', '建筑面积（m²）'],
    ['浓度（㎎/L）', '浓度（mg/L）'],
    ['重量㎏', '重量kg'],
    ['温度（℃）', '温度（°C）'],
    ['拥有Ⅱ类知识产权', '拥有II类知识产权'],
    ['Ⅳ期验收', 'IV期验收'],
    ['总分相同的，按B、C排序', '总分相同时，按B、C排序'],
    ['由于故障停机', '因故障停机'],
    ['the organization plans', 'the organisation plans'],
    ['Behaviour of staff', 'Behavior of staff'],
    ['the centre recognises labour', 'the center recognizes labor'],
    ['the plan is modelled', 'the plan is modeled'],
  ])('%s, %s is proposed', (a, b) => {
    expect(read(a, b)).toMatch(/^SAME_SENSE/);
    expect(read(b, a)).toMatch(/^SAME_SENSE/);
  });
  test('a superseded form is corrected one way, and of one sense the other', () => {
    expect(read('其它材料齐全', '其他材料齐全')).toMatch(/^CORRECTION/);
    expect(read('其他材料齐全', '其它材料齐全')).toMatch(/^SAME_SENSE/);
  });
  test.each([
    ['建筑面积（㎡）', '建筑面积（m³）'],
    ['建筑面积（㎡）', '建筑面积（㎞²）'],
    ['重量㎏', '重量mg'],
    ['重量（㎏）', '重量（g）'],
    ['温度（℃）', '温度（℉）'],
    ['拥有Ⅱ类知识产权', '拥有III类知识产权'],
    ['拥有Ⅰ类知识产权', '拥有l类知识产权'],
    ['Ⅳ期验收', 'VI期验收'],
    ['面积20㎡', '面积20m³'],
    ['面积20㎡', '面积2.0m²'],
    ['产品或者服务', '产品和服务'],
    ['其他材料齐全', '其中材料齐全'],
    ['总分相同的，按B排序', '总分不相同时，按B排序'],
    ['处罚生效的，扣2分', '处罚生效时，扣2分'],
    ['自检查合格的，公布', '自检查合格时，公布'],
    ['总分相同的企业', '总分相同时企业'],
    ['因故障停机', '应故障停机'],
    ['对企业检查', '由企业检查'],
    ['a prise of the year', 'a prize of the year'],
    ['they apprise the works', 'they apprize the works'],
    ['four assessors', 'for assessors'],
    ['the tour of works', 'the tor of works'],
    ['the organisation', 'the organisations'],
    ['the organised body', 'the organising body'],
    ['the meter is read', 'the metre is read'],
    ['the contour is drawn', 'the contor is drawn'],
    ['the policy practice', 'the policy practise'],
  ])('%s, %s is not', (a, b) => {
    expect(read(a, b)).not.toMatch(/^(?:SAME_SENSE|PUNCTUATION)/);
    expect(read(b, a)).not.toMatch(/^(?:SAME_SENSE|PUNCTUATION)/);
  });
  test.each([
    ['产品和服务', '产品或服务', 'WORDING'],
    ['组织可申报', '组织应申报', 'OBLIGATION'],
    ['组织应当可以报告', '组织可应当报告', 'OBLIGATION'],
    ['3年和5年', '五年以及三年', 'NUMBER'],
    ['占比50％', '占比50%', 'PUNCTUATION'],
  ])('%s, %s: %s', (a, b, reason) => expect(read(a, b).split(' ')[0]).toBe(reason));
});

describe('English obligations and negations', () => {
  test.each(
    table(`
      The applicant may appeal. → The applicant must appeal. ⇒ OBLIGATION
      Leaders should review it. → Leaders shall review it. ⇒ OBLIGATION
      Teams review results. → Teams can review results. ⇒ OBLIGATION
      The team can show it. → The team cannot show it. ⇒ OBLIGATION
      Records are kept. → Records are not kept. ⇒ NEGATION
      With evidence → With no evidence ⇒ NEGATION
      Unless approved, it counts. → If approved, it counts. ⇒ NEGATION
      It counts with approval. → It counts without approval. ⇒ NEGATION
      They don’t count. → They count. ⇒ NEGATION
    `),
  )('%s → %s', (before, after, family) => {
    expect(read(before, after).split(' ').slice(0, 2)).toEqual([family, family]);
    expect(read(after, before).split(' ').slice(0, 2)).toEqual([family, family]);
  });
  test.each(
    table(`
      Submitted in May. → Submitted in June. ⇒ WORDING
      Form No. 5 is used. → Form 5 is used. ⇒ WORDING
      product/service names → product names ⇒ WORDING
      one another → each one of them ⇒ WORDING
      must-have features → good features ⇒ WORDING
      not-for-profit bodies → public bodies ⇒ WORDING
      notable results → good results ⇒ WORDING
      customers, suppliers → customers and suppliers ⇒ WORDING
    `),
  )('%s → %s: none', (before, after) => {
    expect(read(before, after)).not.toMatch(/OBLIGATION|NEGATION/);
  });
});

const headed = (title: string, part: string, more: FileNode[] = []): FileNode => ({
  key: part,
  kind: 'SECTION',
  part,
  title,
  children: [{ key: `${part}1`, kind: 'PARAGRAPH', text: '第一段。' }, ...more],
});
describe('a title', () => {
  test.each([
    ['scoring', 'STRUCTURAL OTHER_TITLE'],
    ['criteria', 'STRUCTURAL OTHER_TITLE'],
    ['terms', 'STRUCTURAL OTHER_TITLE'],
    ['annex', 'STRUCTURAL OTHER_TITLE'],
  ])('of the part %s is a heading', (part, reason) =>
    expect(told([headed('评分', part)], [headed('计分', part)])).toEqual([reason]),
  );
  const item = (title: string, part: string) =>
    headed('内容', part, [{ key: 'item', kind: 'ITEM', title, points: 20 }]);
  test.each(['criteria', 'assessment', 'scoring'])('under which points are given in %s', (part) =>
    expect(told([item('质量', part)], [item('品质', part)])).toEqual(['SUBSTANTIVE TITLE']),
  );
});

interface Ways {
  scoreRole?: ScoreRole;
  combine?: Combine;
  points?: number;
  share?: number;
}
type Titled = Ways & { title?: string };
describe('another place in which it counts otherwise', () => {
  const mover: FileNode = { key: 'it', kind: 'POINT', text: '设无障碍设施。' };
  const list = (key: string, more: Titled, ...children: FileNode[]): FileNode => ({
    key,
    kind: 'ITEM',
    title: `清单${key}`,
    ...more,
    children: [{ key: `${key}0`, kind: 'POINT', text: `要点${key}。` }, ...children],
  });
  const lists = (a: Titled, b: Titled, top: Titled = {}) => {
    const whole = (one: FileNode[], other: FileNode[]): FileNode[] => [
      {
        key: 'top',
        kind: 'SECTION',
        part: 'criteria',
        ...top,
        children: [list('aa', a, ...one), list('bb', b, ...other)],
      },
      {
        key: 'grades',
        kind: 'SECTION',
        part: 'scoring',
        title: '等级',
        children: [{ key: 'model', kind: 'GRADE', name: '示范组织', atLeast: 90 } as FileNode],
      },
    ];
    return told(whole([mover], []), whole([], [mover]));
  };
  const OTHER = ['SUBSTANTIVE OTHER_SCOPE'];
  test.each([
    [
      'from the required items of one star to those of another',
      { title: '一星级必备项目' },
      { title: '二星级必备项目' },
      { scoreRole: 'REQUIRED' },
      OTHER,
    ],
    [
      'from what forbids one class to what forbids another',
      { title: 'A类企业' },
      { title: 'B类企业' },
      { scoreRole: 'VETO' },
      OTHER,
    ],
    ...['Level', 'Grade', 'tier', 'CLASS'].map(
      (rank) =>
        [
          `from what is required for ${rank} 2 to that for ${rank} 3`,
          { title: `Required for ${rank} 2` },
          { title: `Required for ${rank} 3` },
          { scoreRole: 'REQUIRED' },
          OTHER,
        ] as const,
    ),
    [
      'among what is required for one level',
      { title: 'Facilities: Level 2' },
      { title: 'Staff: Level 2' },
      { scoreRole: 'REQUIRED' },
      ['STRUCTURAL PLACE'],
    ],
    [
      'from what all need to what a grade needs',
      { title: '环境' },
      { title: '申报二等的条件' },
      { scoreRole: 'REQUIRED' },
      OTHER,
    ],
    [
      'into the list of a grade that the rubric names as it likes',
      { title: '杰出组织' },
      { title: '示范组织的条件' },
      { scoreRole: 'REQUIRED' },
      OTHER,
    ],
    ['from one list to choose from to another', {}, {}, { scoreRole: 'OPTIONAL' }, OTHER],
    [
      'among required items sorted by subject',
      { title: '设施' },
      { title: '环境' },
      { scoreRole: 'REQUIRED' },
      ['STRUCTURAL PLACE'],
    ],
    [
      'among required lists of one star in two chapters',
      { title: '设施:三星级' },
      { title: '环境:三星级' },
      { scoreRole: 'REQUIRED' },
      ['STRUCTURAL PLACE'],
    ],
    ['among vetoes sorted by subject', {}, {}, { scoreRole: 'VETO' }, ['STRUCTURAL PLACE']],
    ['into what gives a bonus', {}, { scoreRole: 'BONUS' }, {}, OTHER],
    ['out of what is required', { scoreRole: 'REQUIRED' }, {}, {}, OTHER],
    ['into alternatives', {}, { combine: 'BEST' }, {}, OTHER],
    ['from share to share', { share: 40 }, { share: 60 }, { combine: 'SHARE' }, OTHER],
    ['among what is summed up', { points: 5 }, { points: 5 }, {}, ['STRUCTURAL PLACE']],
    ['among bonuses', {}, {}, { scoreRole: 'BONUS' }, ['STRUCTURAL PLACE']],
  ] as const)('%s', (_, a, b, top, reasons) => expect(lists(a, b, top)).toEqual(reasons));
  test('between the halves of what was one list it is asked as before', () => {
    const top = (...children: FileNode[]): Tree =>
      tree([{ key: 'top', kind: 'SECTION', part: 'criteria', scoreRole: 'OPTIONAL', children }]);
    const group = (key: string, ...children: FileNode[]): FileNode => ({
      ...{ key, kind: 'POINT', text: `第${key}组设施包括:` },
      children,
    });
    const [one, two] = [group('g1'), group('g2')];
    const whole = top(list('aa', {}, group('g1', mover), two), list('cc', {}));
    const halves = top(list('aa', {}, one), list('bb', {}, group('g2', mover)), list('cc', {}));
    const moved = (from: Tree, to: Tree, act: 'split' | 'merge', lists: string[]) =>
      diff(from, to, {
        lineage: [
          act === 'split' ? { act, from: ['aa'], to: lists } : { act, from: lists, to: ['aa'] },
        ],
      })
        .changes.filter(({ type }) => type === 'MOVED')
        .map(({ reason }) => reason);
    expect(moved(whole, halves, 'split', ['aa', 'bb'])).toEqual(['PLACE']);
    expect(moved(halves, whole, 'merge', ['aa', 'bb'])).toEqual(['PLACE']);
    const other = top(list('aa', {}, one), list('bb', {}, two), list('cc', {}, mover));
    expect(moved(whole, other, 'split', ['aa', 'bb'])).toEqual(['OTHER_SCOPE']);
  });
  test('what its points are is no amount', () => {
    const is = (more: Ways): FileNode[] => [
      { key: 'top', kind: 'SECTION', part: 'criteria', children: [list('aa', more)] },
    ];
    expect([
      told(is({}), is({ scoreRole: 'VETO' })),
      told(is({ scoreRole: 'BONUS' }), is({ scoreRole: 'REQUIRED' })),
      told(is({}), is({ combine: 'BEST' })),
    ]).toEqual([['SUBSTANTIVE SCORE_ROLE'], ['SUBSTANTIVE SCORE_ROLE'], ['SUBSTANTIVE COMBINING']]);
  });
});
