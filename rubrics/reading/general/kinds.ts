import type { ClauseKind, ScoreRole } from '../../vocabulary';
import type { Draft } from './draft';

const SCORED: readonly ClauseKind[] = ['CATEGORY', 'ITEM', 'SUBITEM', 'POINT'];

/** Gives every entry its kind: by its part, its depth below the head of that, and its words. */
export function giveKinds(roots: readonly Draft[]): void {
  for (const root of roots) {
    if (root.part === 'criteria') criteria(root);
    else outside(root, 0, root.part);
  }
}

/** The head of a part bears no points itself; where it does, it is a category. */
function criteria(root: Draft): void {
  const scored =
    root.amount !== undefined || root.scheme === 'indicator' || root.kind === 'CATEGORY';
  const isHead = root.title !== undefined && !scored;
  role(root);
  if (isHead) root.kind ??= 'SECTION';
  else root.kind ??= root.title === undefined ? untitled(root, -1) : 'CATEGORY';
  const depth = isHead || root.title === undefined ? 0 : 1;
  for (const one of root.children) scoredBelow(one, depth, root);
}

function scoredBelow(one: Draft, depth: number, above: Draft): void {
  role(one);
  const listed = above.role === 'BONUS' || above.role === 'DEDUCTION' || above.role === 'VETO';
  const article = one.scheme === 'article' && one.title === undefined;
  if (one.kind === undefined && !one.leaf) {
    if (one.title !== undefined && !(one.text && one.label == null && !one.amount))
      one.kind = kindAt(one, depth);
    else one.kind = article ? 'ITEM' : untitled(one, depth, listed);
  }
  const deeper = one.kind === 'LEAD' || one.kind === 'NOTE' ? depth : depth + 1;
  for (const below of one.children) scoredBelow(below, deeper, one);
}

/** A title with its text on the same line is a point, unless it bears points among others. */
function kindAt(one: Draft, depth: number): ClauseKind {
  if (one.text !== undefined && !one.amount) return 'POINT';
  return SCORED[Math.min(depth, SCORED.length - 1)]!;
}

const RULE =
  /扣完为止|[每各缺有未无].{0,30}扣\s*[\d.一二三四五六七八九十]+\s*分|^评分(?:标准|办法|方法)[:：]|不得分[。；]?$/;

function untitled(one: Draft, depth: number, listed = false): ClauseKind {
  if (one.label != null) {
    if (one.scheme === 'bracket') return 'LISTITEM';
    return listed && one.amount === undefined ? 'LISTITEM' : 'POINT';
  }
  if (
    depth > 0 &&
    one.amount === undefined &&
    RULE.test(one.text ?? '') &&
    !/得\s*\d+\s*分/.test(one.text ?? '')
  )
    return 'SCORINGRULE';
  return 'PARAGRAPH';
}

/** Outside the criteria headings are sections, and what is numbered without a title is a list. */
function outside(one: Draft, depth: number, part: string | undefined, listed = false): void {
  if (one.kind === undefined && !one.leaf) {
    const sentence = one.text !== undefined && one.text !== '';
    if (one.title !== undefined && !sentence) one.kind = 'SECTION';
    else if (one.label != null) one.kind = one.scheme === 'article' ? 'ITEM' : 'LISTITEM';
    else if (listed) one.kind = 'LISTITEM';
    else
      one.kind =
        part === 'references' && /^[A-Z]{2}/.test(one.text ?? '') ? 'LISTITEM' : 'PARAGRAPH';
  }
  const lists = listedIn(one.children);
  for (const below of one.children) {
    if (one.kind === 'NOTE' && below.label != null) below.kind ??= 'NOTE';
    outside(below, depth + 1, part, lists.has(below));
  }
}

/** Paragraphs that a colon leads in, each but the last ending in a semicolon, are a list. */
function listedIn(siblings: readonly Draft[]): Set<Draft> {
  const found = new Set<Draft>();
  const words = siblings.map(({ text, label, title }) =>
    label == null && !title ? text : undefined,
  );
  siblings.forEach((_, i) => {
    if (!/[:：]$/.test(words[i] ?? '')) return;
    let end = i + 1;
    while (/[;；]$/.test(words[end] ?? '')) end++;
    if (end > i + 1 && words[end] !== undefined) end++;
    for (const one of siblings.slice(i + 1, end)) if (end > i + 2) found.add(one);
  });
  return found;
}

const ROLES: readonly (readonly [form: RegExp, role: ScoreRole])[] = [
  [/一票否决|否决(?:项|条款|指标)/, 'VETO'],
  [/扣分(?:项|指标|条款)?$|减分(?:项|指标)|负面清单/, 'DEDUCTION'],
  [/加分(?:项|指标|条款)?$|附加分|奖励分|bonus/i, 'BONUS'],
  [/必备(?:项|条件|指标|项目)|必达(?:项|指标)|前置条件|基本条件$|prerequisites?/i, 'REQUIRED'],
  [/不计分/, 'UNSCORED'],
];

/** What the points of an entry are, as its title or the sign beside its number says. */
function role(one: Draft): void {
  if (one.role) return;
  const found = ROLES.find(([form]) => form.test(one.title ?? ''))?.[1];
  const key = /★/.test(one.mark ?? '') ? 'REQUIRED' : undefined;
  const own = found ?? key;
  if (own) one.role = own;
}
