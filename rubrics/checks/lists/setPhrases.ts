/**
 * Phrases of fixed words that official texts repeat, and how they are miswritten. By hand, from
 * published documents of state; what is disputed or has an older form in use is left out.
 */
interface SetPhrase {
  right: string;
  /** What stands in its place; it never matches what is right. */
  wrong: RegExp;
}

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
function other(row: string): RegExp {
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
  return new RegExp(ways.join('|'), 'gu');
}

export const setPhrases: readonly SetPhrase[] = [
  ...ROWS.map((right) => ({ right, wrong: other(right) })),
  { right: '全面深化改革', wrong: /全面改革深化|深化全面改革/gu },
  {
    right: '治理体系和治理能力现代化',
    wrong:
      /治理能力[和与]治理(?:体系|水平)(?:的)?现代化|治理体系[和与]治理(?!能力)\p{Script=Han}{2}(?:的)?现代化/gu,
  },
  { right: '供给侧结构性改革', wrong: /供[给应]侧(?:结构|机构性|结构化)改革|供应侧结构性改革/gu },
  { right: '社会主义先进文化', wrong: /社会主义文化(?=前进方向)/gu },
  { right: '社会主义核心价值观', wrong: /社会主义核心价值(?:观念|理念|关)/gu },
  { right: '粤港澳大湾区', wrong: /粤港澳(?:大港区|湾区|大海湾)/gu },
  { right: '中华民族伟大复兴', wrong: /中华民族的?伟大(?:振兴|复新|兴复)/gu },
  {
    right: '绿水青山就是金山银山',
    wrong: /青山绿水就是(?:金山银山|银山金山)|绿水青山就是银山金山/gu,
  },
  { right: '法治化营商环境', wrong: /法制化营商环境/gu },
  { right: '一带一路', wrong: /一路一带|一带一道/gu },
  { right: '人类命运共同体', wrong: /人类(?:共同命运体|命运同共体)/gu },
  { right: '生态文明建设', wrong: /生态文化文明建设|生态建设文明/gu },
];
