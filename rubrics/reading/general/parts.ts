import type { Part } from '../../vocabulary';
import { everyDraft, type Draft } from './draft';
import { rests } from './evidence';

/** What a part is called. The first that fits holds. */
const NAMES: readonly (readonly [form: RegExp, part: Part])[] = [
  [
    /^(?:前\s*言|引\s*言|序\s*言?|导\s*言|绪\s*论|foreword|preface|introduction|about\b.*)$/i,
    'preface',
  ],
  [
    /规范性引用文件|参考文献|引用标准|引用文件|^(?:normative )?references$|bibliography/i,
    'references',
  ],
  [/术语|名词解释|^(?:key )?terms|definitions|glossary/i, 'terms'],
  [/^(?:适用)?范围$|适用范围|^总则$|适用对象|填表说明|^scope|^purpose/i, 'scope'],
  [/价值理念|核心理念|价值观|core values|guiding (?:ideas|principles)/i, 'values'],
  [/评审细则|assessment (?:table|sheet)/i, 'assessment'],
  [/评分(?:指引|指南|方法|办法|规则|原则|说明)|计分(?:方法|办法|规则|方式)|scoring/i, 'scoring'],
  [/架构|框架|模型|framework/i, 'framework'],
  [/评价体系|评定体系|体系构成/, 'system'],
  [/原则|总体思路|principles/i, 'principles'],
  [
    /标准内容|评价要求|评价内容|评分标准|考核内容|评定内容|指标(?:体系)?$|检查项目|评[审估价]标准|[^体]要求$|^criteria|requirements$/i,
    'criteria',
  ],
  [/结果判定|结果评定|结论$|评分和等[级次]|计分和等[级次]/, 'scoring'],
  [/整改/, 'rectification'],
  [/监督/, 'supervision'],
  [/^附\s*则$/, 'supplement'],
  [/结果(?:运用|应用)/, 'results'],
  [/程序|流程|procedure/i, 'procedure'],
  [/方式|方法|办法|说明|method/i, 'method'],
  [/等级|等次|星级|grades?$|levels?$/i, 'grades'],
];
/** These are told by their names, whatever is printed in them. */
const BY_NAME: readonly Part[] = [
  'preface',
  'references',
  'terms',
  'scope',
  'values',
  'assessment',
];
/** A part that may begin inside the preface. */
const INSIDE: readonly Part[] = ['values', 'principles', 'framework', 'terms'];

/** Whether a line is but the name of a part, as texts without styles print it. */
export const isPartName = (text: string): boolean =>
  ALONE.test(text.replace(/(?<=^\p{sc=Han})[\s\u3000]+(?=\p{sc=Han}$)/u, ''));
const ALONE =
  /^(?:前\s*言|引\s*言|范\s*围|适用范围|规范性引用文件|参考文献|术语和定义|总\s*则|附\s*则|(?:填表|评定|考核|编制|使用|评分|评审|评价|附加|有关)?说明|加分项|扣分项|减分项|否决项|一票否决项?|附加分项?|foreword|preface|introduction|scope|terms(?: and definitions)?|(?:normative )?references|bibliography|glossary|about [\w ]+|(?:guiding|core) (?:ideas|values|principles)|criteria|scoring)$/i;

const named = ({ title = '' }: Draft): Part | undefined =>
  NAMES.find(([form]) => form.test(title.trim()))?.[1];

/** Whether a title names what is judged, and nothing of it. */
export const isCriteriaName = (title: string): boolean => CRITERIA.test(title);
const CRITERIA = /(?:内容|标准|指标|要求|项目)(?:[及和与](?:评分标准|分值|标准|要求))?$/;

/** Gives each root its part: by its name, by what stands in it, else as the one before it. */
export function giveParts(roots: readonly Draft[]): void {
  const parts = roots.map((root) => partOf(root));
  const criteria = parts.includes('criteria');
  roots.forEach((root, i) => {
    const known = parts[i];
    const other = root.title === undefined && i > 0 ? roots[i - 1]!.part : undefined;
    root.part = known ?? other ?? fallback(root, roots[i - 1], criteria);
    const sure = known !== undefined || root.title === undefined;
    if (!sure) rests(root, 'part');
    if (root.part === 'preface')
      for (const one of everyDraft(root.children)) {
        const part = one.headed || one.label ? named(one) : undefined;
        if (part && INSIDE.includes(part)) one.part = part;
      }
  });
}

const fallback = (root: Draft, before: Draft | undefined, criteria: boolean): Part => {
  const table = root.leaf?.kind === 'TABLE';
  if (root.title === undefined) return before || table ? 'criteria' : 'preface';
  // What is parted like the criteria right before it goes on with them.
  const alike = before?.part === 'criteria' && isParted(root) && isParted(before);
  return criteria && !alike ? 'other' : 'criteria';
};
const isParted = ({ children }: Draft): boolean =>
  children.length > 0 && children.every(({ title, label }) => title !== undefined && label != null);

function partOf(root: Draft): Part | undefined {
  const name = named(root);
  if (name && BY_NAME.includes(name)) return name;
  const all = [...everyDraft([root])];
  if (all.some(({ column }) => column === 'BASIC')) return 'assessment';
  const scored = all.some(({ amount, kind }) => amount !== undefined && kind !== 'NOTE');
  const guided = all.some(({ leaf }) => leaf?.kind === 'GUIDE');
  if (scored || isRole(root)) return 'criteria';
  if (guided) return 'scoring';
  return name;
}

/** What names bonuses, deductions or vetoes is asked of whoever is judged. */
export const isRole = ({ title = '' }: Draft): boolean =>
  /加分|[扣减]分项|一票否决|否决|必备|前置条件|负面清单|^基本(?:要求|条件)$|申报条件/.test(title);
