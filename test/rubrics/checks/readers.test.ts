import type { FileNode } from '../../../rubrics/library/shape';
import { category, criteria, issues, item, para, section } from './small';

/** What readers of whole texts saw, each beside its neighbour that is right: what is quoted. */

const said = (...texts: string[]): FileNode[] => [
  section(
    'principles',
    '原则',
    texts.map((text) => para(text)),
  ),
];

test.each<[rule: string, texts: string[], quoted: string[]]>([
  ['terms/drift', ['凸显质量。', '突显创新。'], ['突显']],
  ['terms/drift', ['运营系统,营运质量。', '企业经营运行,核定营运资金。'], ['营运']],
  ['terms/drift', ['运营系统。', '企业经营运行,核定营运资金。'], []],
  ['terms/drift', ['作出贡献,做出决定。'], ['做出']],
  ['terms/drift', ['工作出色,合作出资,做出决定。'], []],
  ['terms/drift', ['赋能员工,探索使能机制。'], ['使能']],
  ['terms/drift', ['赋能员工,使能源利用更高效,使能够胜任的人上岗。'], []],
  [
    'terms/suffix',
    ['新产品销售占比。', '新产品销售率,服务率。', '新产品销售比重。'],
    ['产品销售率', '产品销售比重'],
  ],
  ['terms/suffix', ['新产品销售占比。', '老客户流失率。'], []],
  [
    'terms/gloss',
    ['顾客(服务对象,以下同)。', '服务对象(顾客)。'],
    ['服务对象(顾客)', '顾客(服务对象)'],
  ],
  ['terms/gloss', ['顾客(服务对象)。', '顾客(服务对象)。'], []],
  [
    'wording/correlatives',
    ['细则是由“过程”要求和“结果”要求组成。'],
    ['是由“过程”要求和“结果”要求组成'],
  ],
  ['wording/correlatives', ['细则是由甲和乙组成的。', '细则由甲和乙组成。'], []],
  ['wording/correlatives', ['共同努力,以确保质量,以成功应对变化。'], ['以确保质量,以成功应对']],
  ['wording/correlatives', ['共同努力,以质量为本,以应对变化,以及改进。'], []],
  ['wording/correlatives', ['方法得到应用,虽然某些领域尚属初期。'], ['虽然某些领域尚属初期']],
  ['wording/correlatives', ['虽然某些领域尚属初期,但方法得到应用。', '尽管如此,仍应改进。'], []],
  ['wording/correlatives', ['不仅局限于满足需求,而是超越需求。'], ['不仅局限于满足需求,而是']],
  ['wording/correlatives', ['不仅满足需求,而且超越需求。'], []],
  ['wording/number-forms', ['少量-少于15%;部分-小于30%。'], ['少于15%', '小于30%']],
  ['wording/number-forms', ['少量-不少于15%;部分-小于30%。', '少于5人。'], []],
  [
    'wording/list-comma',
    ['经济更有效益、社会更为和谐、城市更美好,政府更高效。'],
    ['、城市更美好,政府更高效。'],
  ],
  [
    'wording/list-comma',
    ['提升了组织治理和绩效水平,经济和社会效益。'],
    ['理和绩效水平,经济和社会效'],
  ],
  ['wording/list-comma', ['提升了绩效水平,改进效率和效益。', '有效益和能力,员工和顾客满意。'], []],
  [
    'wording/frames',
    ['建立崇尚创新、宽容失败,承担风险责任的文化。'],
    ['建立崇尚创新、宽容失败,承担'],
  ],
  ['wording/frames', ['建立管理制度、工作机制,营造创新争先的文化。'], []],
  [
    'wording/frames',
    ['包括:品牌过程监视和品牌成熟度、品牌价值。'],
    ['括:品牌过程监视和品牌成熟度、品牌价值。'],
  ],
  ['wording/frames', ['包括:品牌监视、品牌成熟度和品牌价值。', '包括:顾客和员工、品牌价值。'], []],
  ['wording/list-comma', ['形成品牌名称、品牌标识、品牌个性,提升品牌形象。'], []],
  ['wording/list-comma', ['提供更多样、更翔实、更有力的材料,便于作出判断。'], []],
  ['wording/enumeration', ['包括:标准化率、数字化、智能化率。'], ['标准化率、数字化、智能化率']],
  ['wording/enumeration', ['包括标准化率、数字化率、智能化率。', '标准化、数字化、智能化。'], []],
  [
    'wording/order',
    ['对环境、经济、社会的责任。', '履行经济、环境、社会责任。'],
    ['环境、经济、社会', '经济、环境、社会'],
  ],
  [
    'wording/order',
    ['对环境、经济、社会的责任。', '履行环境、经济、社会责任。', '经济、文化、环境。'],
    [],
  ],
  ['wording/order', ['基于产业链合作创新。', '基于产业链创新合作。'], ['合作创新', '创新合作']],
  ['wording/order', ['推动管理创新。', '加强创新管理。'], []],
  ['wording/unparted', ['设立质量方针目标。'], ['质量方针目标']],
  ['wording/unparted', ['推行质量方针目标管理。', '制定质量方针和质量目标。'], []],
  ['wording/confusable', ['员工是发展的源动力。'], ['源动力']],
  ['wording/confusable', ['节约能源动力成本。', '按惯例举行会议,参照案例举办。'], []],
])('%s: %j', (rule, texts, quoted) =>
  expect(issues(rule, said(...texts)).flatMap(({ quotes }) => quotes)).toEqual(quoted),
);

test('a heading that another names without its 的, and names nobody shortened', () => {
  const named = (result: string): FileNode[] => [
    criteria(category('高质量的运营', 10, [item('运营系统', 5), item(result, 5)])),
  ];
  const quoted = (text: FileNode[]) => issues('terms/names', text).flatMap(({ quotes }) => quotes);
  expect(quoted(named('高质量运营的结果'))).toEqual(['高质量的运营', '高质量运营']);
  expect(quoted(named('高质量的运营的结果'))).toEqual([]);
});

test('a point that bears the name of another clause', () => {
  const points = (title: string): FileNode[] => [
    criteria(
      category('创新', 10, [
        item('创新系统', 5),
        item('创新生态', 5, [{ kind: 'POINT', title, runIn: ':', text: '加强合作。' }]),
      ]),
    ),
  ];
  const found = (title: string) => issues('structure/title-repeated', points(title)).length;
  expect([found('创新系统'), found('创新合作')]).toEqual([1, 0]);
});
