import type { EditionFile } from '../../../rubrics/library/shape';
import {
  assessment,
  category,
  criteria,
  file,
  guide,
  item,
  method,
  para,
  point,
  reference,
  references,
  scoring,
  section,
  term,
  terms,
} from './small';

/** Chinese punctuation in full width; sources are typed in half width. */
export const wide = (text: string): string =>
  text.replace(/[,;:()?!]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

/**
 * A whole edition in which nothing is wrong, for one field (`教育`): two parts that agree, guides,
 * terms, references. With other fields it gives parallel rubrics.
 */
export function cleanFile(field: string, rubric: string): EditionFile {
  return file(
    [
      section(
        'preface',
        '前言',
        [
          para(
            wide(
              `本标准适用于${field}领域的各类组织,依据《质量奖管理办法》[1]和《绩效评价通则》[2]起草。`,
            ),
          ),
        ],
        { label: '一' },
      ),
      section(
        'system',
        '评价体系',
        [
          para(
            wide(
              '本标准由前言、评价体系、标准内容、评审细则和附录五个部分构成,总分为100分。附录包括评分指引、关键术语和参考文献。',
            ),
          ),
        ],
        { label: '二' },
      ),
      {
        ...criteriaOf(field),
        label: '三',
      },
      {
        ...assessmentOf(field),
        label: '四',
      },
      {
        ...guidesOf(),
        label: '附录一',
      },
      {
        ...terms(
          term('目标体系', 'objectives', wide('组织为实现规划而设立的各级目标。')),
          term('措施', 'measures', wide('为达到目标采取的办法。')),
        ),
        label: '附录二',
      },
      { ...references(reference('质量奖管理办法'), reference('绩效评价通则')), label: '附录三' },
    ],
    `质量奖评定标准(${field}类)`,
    rubric,
  );
}

const RESULT = { dimension: 'RESULT' as const };

const asked = (field: string, title: string, points: number, demand: string, more: object = {}) =>
  item(
    title,
    points,
    [
      para(wide(`组织应根据${field}工作的特点,${demand}`)),
      point(wide(`制定${field}工作的年度目标;`)),
      point(wide(`落实${field}工作的各项措施;`)),
      point(wide(`评价${field}工作的成效。`)),
    ],
    more,
  );

const criteriaOf = (field: string) =>
  criteria(
    category('过程', 60, [
      asked(field, '目标管理', 30, '建立目标体系并分解到岗位。'),
      asked(field, '资源保障', 30, '配置必要的人员和设施。'),
    ]),
    category('结果', 40, [asked(field, '目标达成', 40, '说明目标完成的情况。', RESULT)], RESULT),
  );

const judged = (title: string, points: number, cell: string, seen: string, more: object = {}) =>
  item(title, points, [para(wide(seen), { column: 'GUIDANCE' }), method(cell)], more);

const assessmentOf = (field: string) =>
  assessment(
    category('过程', 60, [
      judged('目标管理', 30, '适用于过程评分指南', `目标体系清楚,${field}工作的指标可以测量。`),
      judged('资源保障', 30, '适用于过程评分指南', `人员和设施满足${field}工作的需要。`),
    ]),
    category(
      '结果',
      40,
      [judged('目标达成', 40, '适用于结果评分指南', `近三年${field}工作的目标逐年提高。`, RESULT)],
      RESULT,
    ),
  );

/** Made anew each time: whoever plants a fault changes what they were given. */
const guidesOf = () =>
  scoring(
    guide('PROCESS', [
      [0, 30, '起步水平', wide('没有系统的方法。')],
      [31, 60, '良好水平', wide('方法得到广泛应用。')],
      [61, 100, '卓越水平', wide('方法得到全面应用。')],
    ]),
    guide('RESULT', [
      [0, 30, '起步水平', wide('没有绩效数据。')],
      [31, 60, '良好水平', wide('趋势平稳。')],
      [61, 100, '卓越水平', wide('趋势上升。')],
    ]),
  );
