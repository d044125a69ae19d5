import type { FileNode } from '../../../rubrics/library/shape';
import type { Tree } from '../../../rubrics/tree/tree';
import { golden } from '../../golden/golden';
import { issuesText } from './issuesText';
import {
  assessment,
  criteria,
  issues,
  item,
  method,
  para,
  reference,
  references,
  section,
  term,
  terms,
  tree,
} from './small';

/** What a text is told by its parallel ones: a text, what each of the others says, how many. */

type Text = FileNode[];
const said = (text: string): Text => [
  section(
    'principles',
    '原则',
    text.split('|').map((one) => para(one)),
  ),
];
const using = (text: string, ...defined: ReturnType<typeof term>[]): Text => [
  ...said(text),
  terms(...defined),
];
const cells = (...texts: string[]): Text => [
  assessment(
    ...texts.map((text, i) => item(`条目${i}`, 10, text ? [method(text)] : [para('略。')])),
  ),
];
const listed = (text: string): Text => [
  references(...text.split('|').map((one) => reference(one))),
];
const sections = (text: string): Text => [
  criteria(...text.split('|').map((one) => item(one, 1, [para(`${one}的要求。`)]))),
];
const risk = term('风险', 'risk', '不确定性的影响。');

const CASES: [string, string, Text, Text, number][] = [
  ['terms/undefined', 'all define it', using('防范风险。'), using('防范风险。', risk), 3],
  ['terms/undefined', 'two define it', using('防范风险。'), using('防范风险。', risk), 2],
  ['terms/undefined', 'one defines it', using('防范风险。'), using('防范风险。', risk), 1],
  ['terms/undefined', 'it is not used', using('防范。'), using('防范风险。', risk), 3],
  ['terms/undefined', 'it is defined', using('防范风险。', risk), using('防范风险。', risk), 3],
  ['terms/english', 'another English', [terms(term('风险', 'danger', '甲。'))], [terms(risk)], 3],
  ['terms/english', 'letter case aside', [terms(term('风险', ' Risk ', '甲。'))], [terms(risk)], 3],
  ['terms/english', 'none of its own', [terms(term('风险', undefined, '甲。'))], [terms(risk)], 3],
  [
    'terms/english',
    'most have one',
    [terms(risk, term('甲乙', 'a', '甲。'), term('丙丁', undefined, '乙。'))],
    [terms(risk)],
    1,
  ],
  [
    'terms/english',
    'many have none',
    [terms(risk, term('甲乙', undefined, '甲。'))],
    [terms(risk)],
    1,
  ],
  [
    'terms/english',
    'defined twice',
    [terms(risk, term('风险', 'hazard', '甲。'))],
    [terms(risk)],
    1,
  ],
  [
    'terms/empty-definition',
    'others have one',
    [terms(term('风险', 'risk', ''))],
    [terms(risk)],
    2,
  ],
  ['terms/empty-definition', 'blank', [terms(term('风险', 'risk', ' '))], [terms()], 2],
  [
    'terms/parallel-definition',
    'another one',
    [terms(term('风险', 'risk', '不确定性的后果。'))],
    [terms(risk)],
    3,
  ],
  [
    'terms/parallel-definition',
    'one other text',
    [terms(term('风险', 'risk', '不确定性的后果。'))],
    [terms(risk)],
    1,
  ],
  [
    'terms/parallel-definition',
    'said at greater length',
    [terms(term('风险', 'risk', '不确定性对目标的影响,见下。'))],
    [terms(risk)],
    2,
  ],
  [
    'wording/vote',
    'a character',
    said('组织应健立质量管理制度。'),
    said('组织应建立质量管理制度。'),
    4,
  ],
  ['wording/vote', 'one lost', said('组织应立质量管理制度。'), said('组织应建立质量管理制度。'), 4],
  ['wording/vote', 'one too many', said('组织应建建立质量制度。'), said('组织应建立质量制度。'), 4],
  [
    'wording/vote',
    'another word',
    said('组织应完善质量管理制度。'),
    said('组织应建立质量管理制度。'),
    4,
  ],
  [
    'wording/vote',
    'a particle',
    said('组织应科学地评价管理体系。'),
    said('组织应科学的评价管理体系。'),
    4,
  ],
  [
    'wording/vote',
    'punctuation',
    said('组织应建立制度;落实责任。'),
    said('组织应建立制度,落实责任。'),
    4,
  ],
  [
    'wording/vote',
    'taste',
    said('组织应建立的质量管理制度。'),
    said('组织应建立质量管理制度。'),
    4,
  ],
  ['wording/vote', 'one other text', said('组织应健立质量制度。'), said('组织应建立质量制度。'), 1],
  [
    'wording/vote',
    'a clause that all have',
    said('组织应建立质量管理制度。'),
    said('组织应建立质量管理制度,并定期评价其有效性,持续改进。'),
    4,
  ],
  [
    'references/order',
    'another order',
    listed('乙法规|甲条例|丙办法'),
    listed('甲条例|乙法规|丙办法'),
    3,
  ],
  ['references/order', 'one more', listed('甲条例|丁细则|乙法规'), listed('甲条例|乙法规'), 3],
  ['references/order', 'one other text', listed('乙法规|甲条例'), listed('甲条例|乙法规'), 1],
  ['points/method-missing', 'others have it', cells('适用', ''), cells('适用', '适用'), 2],
  ['points/method-missing', 'one other has it', cells('适用', ''), cells('适用', '适用'), 1],
  ['points/method-missing', 'none has it', cells('适用', ''), cells('适用', ''), 2],
  ['points/method-missing', 'most here have it', cells('适用', '适用', ''), cells('', '', ''), 2],
  [
    'structure/sister-missing',
    'in the middle',
    sections('领导|顾客'),
    sections('领导|战略|顾客'),
    3,
  ],
  ['structure/sister-missing', 'at the beginning', sections('顾客'), sections('领导|顾客'), 2],
  ['structure/sister-missing', 'one other text', sections('领导'), sections('领导|战略'), 1],
  ['structure/sister-missing', 'a whole part', said('甲。'), [...said('甲。'), terms(risk)], 2],
  ['structure/sister-missing', 'one more here', sections('领导|战略'), sections('领导'), 3],
  [
    'wording/other-title',
    'one of theirs',
    sections('高质量运营的说明|质量运行'),
    sections('高质量运营'),
    3,
  ],
];

test('what the parallel texts tell', () => {
  const told = CASES.map(([rule, name, own, theirs, count]) => {
    const text = tree(own, '质量奖评定标准(交通类)');
    const parallel = new Map(
      Array.from({ length: count }, (_, i): [string, Tree] => [
        `test/sister${i}`,
        tree(theirs, `质量奖评定标准(${['教育', '卫生', '农业', '水利'][i]}类)`, `test/sister${i}`),
      ]),
    );
    return `## ${rule}: ${name}, ${count}\n${issuesText(issues(rule, text, { parallel }), text)}`;
  });
  golden('issues.sisters.txt', `${told.join('\n')}`);
});
