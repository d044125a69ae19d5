import { form, type SlipForm } from '../wording/forms';

/**
 * Phrases of fixed words that official texts repeat, and how they are miswritten. By hand, from
 * published documents of state; what is disputed or has an older form in use is left out.
 */

/** @param holds parted by `|`; where the pattern is more than these, it never matches the phrase */
const phrase = (right: string, holds: string, pattern = holds): SlipForm =>
  form(`,固定提法作“${right}”`, `the set phrase is “${right}”`)(holds, pattern, right);

/** Members in their order; one of them, of as many characters, is another word. */
const ROWS = [
  '创新、协调、绿色、开放、共享',
  '富强、民主、文明、和谐',
  '自由、平等、公正、法治',
  '爱国、敬业、诚信、友善',
  '获得感、幸福感、安全感',
  '大众创业、万众创新',
  '质量变革、效率变革、动力变革',
  '质量第一、效益优先',
  '安全第一、预防为主、综合治理',
  '节约优先、保护优先、自然恢复为主',
  '科学立法、严格执法、公正司法、全民守法',
  '有法可依、有法必依、执法必严、违法必究',
  '源头严防、过程严管、后果严惩',
  '不忘初心、牢记使命',
];

/** One member at a time is another word; of a short row, one that is nearly the same. */
function other(row: string): string {
  const members = row.split('、');
  const ways = members.map((member, i) => {
    const instead =
      members.length > 3
        ? `(?!${member})\\p{Script=Han}{${member.length}}`
        : [...member]
            .map(
              (_, k) =>
                `${member.slice(0, k)}(?!${member[k]})\\p{Script=Han}${member.slice(k + 1)}`,
            )
            .join('|');
    return members.map((one, j) => (i === j ? `(?:${instead})` : one)).join('、');
  });
  return ways.join('|');
}

export const setPhrases: readonly SlipForm[] = [
  ...ROWS.map((row) => phrase(row, row.replaceAll('、', '|'), other(row))),
  phrase('全面深化改革', '全面改革深化|深化全面改革'),
  phrase(
    '治理体系和治理能力现代化',
    '现代化',
    '治理能力[和与]治理(?:体系|水平)的?现代化|治理体系[和与]治理(?!能力)\\p{Script=Han}{2}的?现代化',
  ),
  phrase(
    '供给侧结构性改革',
    '供给侧结构改革|供给侧机构性改革|供给侧结构化改革|供应侧结构性改革|供应侧结构改革',
  ),
  phrase('社会主义先进文化', '社会主义文化前进方向', '社会主义文化(?=前进方向)'),
  phrase('社会主义核心价值观', '社会主义核心价值观念|社会主义核心价值理念|社会主义核心价值关'),
  phrase('粤港澳大湾区', '粤港澳大港区|粤港澳湾区|粤港澳大海湾'),
  phrase('中华民族伟大复兴', '中华民族', '中华民族的?伟大(?:振兴|复新|兴复)'),
  phrase('绿水青山就是金山银山', '青山绿水就是金山银山|青山绿水就是银山金山|绿水青山就是银山金山'),
  phrase('一带一路', '一路一带|一带一道'),
  phrase('人类命运共同体', '人类共同命运体|人类命运同共体'),
  phrase('生态文明建设', '生态文化文明建设|生态建设文明'),
];
