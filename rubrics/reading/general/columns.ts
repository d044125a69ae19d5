import type { ScoreRole } from '../../vocabulary';
import { narrow } from './narrow';

/** What a column of a table of scores holds, by the words of its head. */
type ColumnRole =
  | 'level'
  | 'points'
  | 'share'
  | 'text'
  | 'rule'
  | 'note'
  | 'grade'
  | 'ordinal'
  | 'blank'
  | 'other';

export interface ColumnHead {
  role: ColumnRole;
  name: string;
  /** Of points that are none that can be earned: a column of bonuses or deductions. */
  score?: ScoreRole;
  /** Of a rule: how it is checked, and not how it is scored. */
  method?: boolean;
}

type Form = readonly [form: RegExp, role: ColumnRole, score?: ScoreRole];

/** The first that fits holds. */
const FORMS: readonly Form[] = [
  // 一级指标及权重: the share stands behind the name.
  [/(?:指标|项目|因素|要素|维度)[及和与、](?:权重|分值|占比|比重)$/, 'level'],
  [/(?:内容|要求|要点)[及和与、](?:权重|分值|占比|比重)$/, 'text'],
  [/^[一二三四五]级(?:指标|项目|要素)/, 'level'],
  [/^(?:序号|编号|no\.?|#|s\/?n)$|^.{0,4}(?:代码|编码)$/i, 'ordinal'],
  [
    /^(?:自评|自查|考评|考核|检查|专家|评委|实际|最终|评审|评估|评价)?得分$|自评分|实得分|^(?:督导|专家|评委|考评|考核|检查|评审|学生|同行|实际)评分$|评分栏|^得分|^(?:score|scored|marks? (?:given|obtained))$/i,
    'blank',
  ],
  [
    /^(?:说明材料|佐证材料|检查(?:记录|情况)|存在问题|责任单位|牵头单位|责任部门|(?:扣分|得分|加分|自评|不得分)(?:原因|理由|情况|事由|记录|描述)|comments?)$/i,
    'other',
  ],
  [/^(?:备注|说明|附注|remarks?|notes?)$/i, 'note'],
  [
    /^(?:优秀?|良好?|中等?|一般|较[好差]|好|差|不?合格|不?及格|(?:maturity )?(?:level|stage) ?\d|基本合格|达标|[A-E]级?)(?:标准|水平|等级|要求)?(?:\(.*\))?$/i,
    'grade',
  ],
  [/权重|占比|比重|weight/i, 'share'],
  [/^加分(?:值|分值)?$|^bonus(?: points)?$/i, 'points', 'BONUS'],
  [/^扣分(?:值|分值)?$|^deductions?$/i, 'points', 'DEDUCTION'],
  [
    /^(?:标准|基准|基本|基础|项目|指标|大项|中项|小项|分项|次分项|子项|单项|各项|[一二三]级|各[大中小分子]项|各次分项)?(?:分值|分数|满分|标准分|总分|分)(?:\(分\))?$|^(?:总分|计分|配分|赋分|应得分|应得分数|标准分值?|满分值|max\.? ?(?:points|score|marks))$|^(?:points|max(?:imum)? (?:points|score|marks)|marks|pts\.?)$/i,
    'points',
  ],
  [
    /(?:扣分|评分|计分|打分|得分|赋分|记分|评定|评价|考核|考评|检查|验收|评审|测评|评估|核验|核查|审核|加分)(?:计算)?(?:标准|细则|办法|方法|规则|方式|说明|依据|准则|原则|标准和方法|标准及方法)|^(?:评分|计分|扣分|赋分|打分)要点$|(?:scoring|assessment|evaluation) (?:rules?|methods?|standards?|guidance)|how (?:it is )?scored/i,
    'rule',
  ],
  [
    /(?:一|二|三|四|五|\d)级?(?:指标|项目|条目|类目)|(?:类目|类别|[大中小子]项|(?<!次)分项|次分项)$|^(?:分类|大类|中类|小类|模块|维度|方面|领域|部分|category|criterion|criteria|area|dimension|domain|module|section)$/i,
    'level',
  ],
  [
    /(?:内容|要求|要点|[测察核评估价注]点|标准|条款|事项|内涵|描述|解释|基本条件|指标说明|指标解释|表现|缺陷)$|^(?:requirements?|description|indicators?|content|what is assessed)$/i,
    'text',
  ],
  [/(?:规则|细则)$|^(?:查验|查阅|核查|验证|印证|审核)(?:资料|材料)$/, 'rule'],
  [
    /(?:指标|项目|要素|因素|名称|条目|内容|维度|环节|类别|要项|item|sub-?item|aspect|factor|element)$/i,
    'level',
  ],
];

/** What a head says; null where it says nothing that is known. */
export function columnHead(text: string): ColumnHead | null {
  const name = narrow(text)
    .replace(/\s+(?=\p{sc=Han})|(?<=\p{sc=Han})\s+/gu, '')
    .replace(/\n/g, ' ')
    .trim();
  // What a head explains in brackets is no part of its name.
  const bare = name.replace(/\([^()]*\)$/, '').trim() || name;
  if (!bare || [...bare].length > 24) return null;
  const found = FORMS.find(([form]) => form.test(bare));
  if (!found) return null;
  const [, role, score] = found;
  return {
    role: role === 'points' && /%/.test(name) ? 'share' : role,
    name,
    ...(score && { score }),
    ...(role === 'rule' &&
      /检查|验收|方法$|方式$|查阅|(?:资料|材料)$/.test(bare) &&
      !/分/.test(bare) && { method: true }),
  };
}
