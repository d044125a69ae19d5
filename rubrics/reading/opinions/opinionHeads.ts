import { isCell, cellText, type TableBlock } from '../general/block';
import { narrow } from '../general/narrow';

/** What a column of a sheet of comments holds. */
export type OpinionRole =
  | 'ordinal'
  | 'organization'
  | 'line'
  | 'clause'
  | 'element'
  | 'kind'
  | 'outcome'
  | 'proposed'
  | 'text'
  | 'aside'
  | 'person';

/** Heads of columns with their kin; the first that fits holds. */
const HEADS: readonly (readonly [OpinionRole, RegExp])[] = [
  ['ordinal', /^(?:序号|编号|no\.?|#|s\/?n|item(?:no\.?)?)$/],
  ['person', /联系人|姓名|电话|手机|邮箱|电子邮件|职务|职称|^(?:contact|name|phone|e-?mail)/],
  [
    'outcome',
    /^(?:处理|采纳|答复)(?:意见|结果|情况|结论)?(?:及?其?理由)?$|^(?:是否采纳|采纳与否)$/,
  ],
  ['outcome', /observations?|disposition|resolution|^(?:decision|response)s?$/],
  [
    'organization',
    /^(?:意见)?(?:提出|提|反馈|来源|建议|回复|填报|填表)?(?:意见)?的?(?:单位|部门|机构|组织|企业)(?:名称)?(?:[/(和或及].*)?$/,
  ],
  ['organization', /^(?:意见)?(?:提出|反馈)(?:人|者|方)$|^(?:意见)?来源$/],
  [
    'organization',
    /^(?:mb(?:\/nc)?|nc|member ?body|organi[sz]ation|source|submitted ?by|company)$/,
  ],
  ['line', /^(?:行号|行|line(?: ?(?:number|no\.?))?)$/],
  ['element', /^(?:段落?|图表|图号|表号|(?:段落?|图|表)(?:[/、](?:段落?|图|表))+)(?:号|编号)?$/],
  ['element', /^(?:paragraph|figure|table)(?: ?\/ ?(?:paragraph|figure|table|note)s?)* ?\/?$/],
  [
    'clause',
    /^(?:标准|原文?|对应|所在|涉及|修改)?的?(?:章条|条款|章节|条文|位置|章、条)(?:编?号|序号)?$/,
  ],
  ['clause', /^(?:标准)?(?:章、?条、?款|条号|章条款)(?:编号)?$/],
  [
    'clause',
    /^(?:clause|sub-?clause|section|location)(?: ?\/ ?sub-?clause)?(?: ?(?:number|no\.?))?$/,
  ],
  ['kind', /^(?:意见)?(?:类型|类别|性质)$|^(?:comment ?)?type(?: ?of ?comments?)?$|^category$/],
  [
    'proposed',
    /^(?:建议|拟|应)(?:修改|修订|改)(?:为|成|的?(?:内容|文字|条文|文本|方案))?$|^建议(?:文本|内容|措辞|文字|条文)?$/,
  ],
  ['proposed', /^修[改订](?:建议|方案|后(?:的?(?:内容|条文|文字|文本))?|为)$/],
  ['proposed', /^(?:proposed|suggested|recommended)(?: ?(?:change|text|wording|amendment)s?)?$/],
  [
    'text',
    /^(?:具体|修改|修订|反馈|征求|主要|专家)?的?意见(?:内容|描述)?(?:[和与及、或/]?(?:建议|理由|其理由|修改建议))*$/,
  ],
  [
    'text',
    /^(?:存在的?)?问题(?:描述|和建议|及建议)?$|^评论$|^(?:comments?|comment ?text|issues?)$/,
  ],
  ['aside', /^(?:修改|修订|提出|意见)?的?(?:理由|原因|依据|说明|备注)(?:[和与及、或/]依据)?$/],
  ['aside', /^(?:justification|rationale|reason|remark|note)s?$/],
];

/** Which column holds what; texts of heads by their columns. */
export interface OpinionColumns {
  roles: Partial<Record<OpinionRole, number>>;
  /** What stands beside a comment and belongs to it (理由): not what became of it. */
  asides: readonly number[];
  /** Behind what became of it a remark is of the comment only while nothing became of it. */
  remarks: readonly number[];
  heads: readonly string[];
  /** Row of the table in which the comments begin. */
  from: number;
}

/** Rows from the top in which a head is looked for. */
const TOP = 12;

/**
 * The head of a table of comments, in one row or in two; null where it has none.
 * @param start row from which on it is looked for
 */
export function opinionHeads({ rows }: TableBlock, start = 0): OpinionColumns | null {
  for (let at = start; at < Math.min(rows.length, start + TOP); at++) {
    const own = headsOf(rows[at]!);
    const found = columnsOf(own, at + 1);
    if (!found && !own.some((head) => roleOf(head))) continue;
    const below = rows[at + 1] ? headsOf(rows[at + 1]!) : [];
    const both =
      isHeadRow(below) &&
      columnsOf(
        own.map((head, i) => below[i] || head),
        at + 2,
      );
    if (both || found) return both || found;
  }
  return null;
}

/** Whether a row repeats the head, as on every page. */
export const repeatsHead = (row: TableBlock['rows'][number], { heads }: OpinionColumns): boolean =>
  row.every((cell, i) => !isCell(cell) || bare(cellText(cell)) === heads[i]) &&
  row.filter(isCell).length > 1;

/** Of a cell over which its neighbour on the left reaches, what that one says. */
function headsOf(row: TableBlock['rows'][number]): string[] {
  const heads: string[] = [];
  for (const cell of row)
    heads.push(cell === 'LEFT' ? (heads.at(-1) ?? '') : bare(isCell(cell) ? cellText(cell) : ''));
  return heads;
}

/** A second row of heads says nothing else: `1 2 (3)` as in ISO's form, or heads. */
const isHeadRow = (heads: readonly string[]): boolean =>
  heads.some(Boolean) && heads.every((head) => head === '' || roleOf(head) !== null);

function columnsOf(all: readonly string[], from: number): OpinionColumns | null {
  const roles: OpinionColumns['roles'] = {};
  const asides: number[] = [];
  const remarks: number[] = [];
  all.forEach((head, i) => {
    const role = roleOf(head);
    if (!role) return;
    // 修改意见 beside 意见内容 is what is put forward.
    if (role === 'text' && roles.text !== undefined && roles.proposed === undefined)
      roles.proposed = i;
    else if (role === 'aside') (roles.outcome === undefined ? asides : remarks).push(i);
    else roles[role] ??= i;
  });
  // Alone it says what is wrong as well: 错字 is no wording.
  const { proposed } = roles;
  if (roles.text === undefined && proposed !== undefined && ADVICE.test(all[proposed]!)) {
    roles.text = proposed;
    delete roles.proposed;
  }
  const said = roles.text ?? roles.proposed;
  if (said === undefined || Object.keys(roles).length < 2) return null;
  if (roles.text === undefined && roles.clause === undefined && roles.organization === undefined)
    return null;
  return { roles, asides, remarks, heads: all, from };
}

/** What somebody advises, which is a wording only beside what they say of it. */
const ADVICE = /^(?:修[改订]建议|建议(?:内容)?)$/;
const LONGEST = 40;

function roleOf(head: string): OpinionRole | null {
  if (!head || head.length > LONGEST) return null;
  return HEADS.find(([, form]) => form.test(head))?.[0] ?? null;
}

/** A head without what it explains in brackets, its blanks, and the mark of a footnote. */
const bare = (text: string): string =>
  narrow(text)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\((?:[^()]|\([^()]*\))*\)/g, '')
    .replace(/(?<=\p{sc=Han}) | (?=\p{sc=Han})/gu, '')
    .replace(/(?<=[a-z]) ?[\d*¹²³⁴]+$/, '')
    .replace(/[::]$/, '')
    .trim();
