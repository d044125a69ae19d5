import type { ClauseKind } from '../../vocabulary';
import type { Draft } from './draft';
import { rests } from './evidence';

const RULE =
  /扣完为止|[每各缺有未无].{0,30}扣\s*[\d.一二三四五六七八九十]+\s*分|^评分(?:标准|办法|方法)[:：]|不得分[。；]?$/;
const TAKEN = /^[^扣]*扣\s*(\d+(?:\.\d+)?)\s*分[。；;]?$/u;
const ADDED = /^[^加]*加\s*(\d+(?:\.\d+)?)\s*分[。；;]?$/u;
/** What a sentence adds, once. */
export const onceAdded = (text: string): number | undefined =>
  /每/.test(text) || !ADDED.test(text) ? undefined : Number(ADDED.exec(text)![1]);
const GIVEN = /[加扣]\s*\d+(?:\.\d+)?\s*分[。；;]?$/u;
/** As codes of building say it. */
const VALUE = /评价(?:总)?分值为\s*(\d+(?:\.\d+)?)\s*分/u;
const EARNED = /得\s*(\d+(?:\.\d+)?)\s*分/gu;
/** So much for each of several: no points of its own. */
const RATE = /每(?![年月季日周天]|学期|半年)[^，。；;]{0,16}[，,]?\s*得\s*\d+(?:\.\d+)?\s*分/u;
/** What an opening word says that a paragraph is, where something is judged. */
const OPENINGS: readonly (readonly [form: RegExp, kind: ClauseKind])[] = [
  [/^(?:评分|计分|扣分|赋分|记分|打分)(?:标准|办法|方法|细则|规则|说明|方式)[:：]./, 'SCORINGRULE'],
  [/^(?:测评|考核|检查|评价|评估|评审|验收|考评|核查|查验)(?:方法|方式|办法)[:：]./, 'METHOD'],
];
export const openingKind = (text: string): ClauseKind | undefined =>
  OPENINGS.find(([form]) => form.test(text))?.[1];

/** Whether a sentence says how points are given or taken, and nothing that is asked. */
export const isRule = (text: string): boolean => RULE.test(text) && !text.match(EARNED);

/** What kind a sentence or a paragraph without a title is, where something is judged. */
export function untitled(one: Draft, depth: number, listed: boolean, above: Draft): ClauseKind {
  const earned = [...(one.text ?? '').matchAll(EARNED)];
  if (one.label != null) {
    if (one.scheme === 'bracket') return 'LISTITEM';
    const [only, ...others] = earned;
    if (only && others.length === 0 && !one.amount && !RATE.test(one.text!)) earns(one, only);
    const said = VALUE.exec(one.text ?? '');
    if (said && !one.amount) one.amount = { value: Number(said[1]), share: false, printed: '' };
    const once = !one.amount && !/每/.test(one.text ?? '');
    const lost = once && above.role === 'DEDUCTION' ? TAKEN.exec(one.text!) : null;
    if (lost) one.amount = { value: Number(lost[1]), share: false, printed: '', role: 'DEDUCTION' };
    // What all of them may earn at most is said above them: each is then a way to it.
    const more = once && above.role === 'BONUS' && !above.amount ? ADDED.exec(one.text!) : null;
    if (more) one.amount = { value: Number(more[1]), share: false, printed: '', role: 'BONUS' };
    if (!one.amount && listed && GIVEN.test(one.text!)) rests(one, 'given');
    if (isLedIn(one, above)) return 'LISTITEM';
    const asked =
      !listed || one.amount !== undefined || (above.kind === 'SECTION' && above.role !== 'VETO');
    if (asked && !one.amount && !listed && above.kind === 'SECTION') rests(one, 'unscoredAmong');
    return asked ? 'POINT' : 'LISTITEM';
  }
  if ((one.amount || isDashed(one)) && depth > 0) return 'POINT';
  const opening = depth > 0 ? openingKind(one.text ?? '') : undefined;
  if (opening) return opening;
  if (depth > 0 && above.amount && (GRADED.test(one.text!) || gives(earned, above))) {
    if (/扣/.test(one.text!)) rests(one, 'ruleOrAsked');
    return 'SCORINGRULE';
  }
  if (depth > 0 && earned.length > 0) {
    if (/扣/.test(one.text!)) rests(one, 'ruleOrAsked');
    // Behind words that ask for something it is the rule; alone it asks as well.
    const asked = above.children.indexOf(one) > 0 || !!above.text;
    const behind = asked && /扣完为止/.test(one.text!);
    return behind ? 'SCORINGRULE' : 'POINT';
  }
  if (depth <= 0 || one.amount || !isRule(one.text ?? '')) return 'PARAGRAPH';
  const both = asksFirst(one.text!) && above.children.indexOf(one) === 0 && !above.text;
  if (both) rests(one, 'ruleOrAsked');
  // What must be reached may be what is asked.
  else if (above.children.length === 1 && REACHED.test(one.text!)) rests(one, 'ruleOrAsked');
  return both ? 'PARAGRAPH' : 'SCORINGRULE';
}

/** What a sentence leads in whose words say that one of them is enough: cases, grades. */
export function isLedIn(one: Draft, above: Draft): boolean {
  if (one.label == null || one.amount || /[得加扣减]\s*\d/.test(one.text ?? '')) return false;
  const before = above.children.slice(0, above.children.indexOf(one));
  const lead = before.findLast(({ label }) => label == null) ?? above;
  const words = lead.text ?? lead.title ?? '';
  if (/下列.{0,10}之一/.test(words)) return /[；;。]$/.test(one.text ?? '');
  if (above.scheme === 'article' && /(?:组成|构成|包括|分为)[:：]$/.test(words)) return true;
  const list = above.children.filter(({ scheme }) => scheme === one.scheme);
  return GRADES.test(words) && list.every(({ text = '' }) => THRESHOLD.test(text));
}
const GRADES = /等[级次]|星级|档次/;
const THRESHOLD =
  /(?:不低于|低于|不足|达到|[≥＞>])\s*\d+(?:\.\d+)?\s*[分%％]|\d+\s*[分%％]\s*[（(]?(?:及?以[上下]|[-~—–至])/u;

/** So much to so much: how what stands above is scored. */
const GRADED = /得\s*\d+(?:\.\d+)?\s*分?\s*[-~—–至]\s*\d+(?:\.\d+)?\s*分/u;
/** Whether what is earned and lost again is what stands above, or comes for each of several. */
const gives = (earned: readonly RegExpMatchArray[], { amount }: Draft): boolean =>
  earned.some(
    ({ 1: value, input }) =>
      (Number(value) === amount?.value && /扣/.test(input!)) ||
      (input!.startsWith('每') && RATE.test(input!)),
  );

const REACHED = /^[^，。；扣]*(?:达到|不低于|不少于|不超过)[^，。；扣]*得满分/;

/** An item of a list that has signs for numbers. */
export const isDashed = ({ text = '', bullet }: Draft): boolean =>
  bullet === true || /^——(?!——)/.test(text);

/** One amount that is earned is its own, unless something is taken before it is said. */
function earns(one: Draft, { 1: value, index = 0 }: RegExpMatchArray): void {
  const taken = one.text!.indexOf('扣');
  if (taken >= 0 && taken < index) return;
  one.amount = { value: Number(value), share: false, printed: '' };
  if (taken >= 0) rests(one, 'severalAmounts');
}

/** Words that say nothing of points before those that do. */
const asksFirst = (text: string): boolean => {
  const [first = '', second = ''] = text.split(/。|，(?=[每未缺没无有少低超])/u);
  return (
    second !== '' &&
    !/[分扣]/.test(first) &&
    !/的$|^(?:每(?![年月季日周天])|未|缺|查|现场|抽查|核对|根据|按|凡|如)/.test(first)
  );
};
