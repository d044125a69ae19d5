import { familyOf } from '../../tree/families';
import { schemes } from '../../tree/numbering';
import type { SchemeName } from '../../vocabulary';
import type { Draft } from './draft';
import { rests } from './evidence';
import { isHeadline } from './label';

/** What speaks against a reading, whatever made it: sums, neighbours, numbers, and odd lines. */
export function suspect(roots: readonly Draft[]): void {
  for (const root of roots) look(root, root.part);
  lateNumbers(roots);
}

function look(one: Draft, part: string | undefined): void {
  sums(one);
  neighbours(one.children);
  schemesBeside(one.children);
  oddLine(one, part);
  oddTitle(one);
  unreadAmount(one);
  plainScores(one);
  for (const below of one.children) look(below, part);
}

/** Bonuses and deductions are no part of what is divided among those below. */
const isBase = ({ role, amount }: Draft): boolean =>
  (role ?? amount?.role ?? 'BASE') === 'BASE' || role === 'REQUIRED' || role === 'OPTIONAL';

/** Points that an entry bears, or those below it together. */
function worth(one: Draft): number {
  if (!isBase(one)) return 0;
  if (one.amount && !one.amount.share) return one.amount.value;
  return one.children.reduce((sum, below) => sum + worth(below), 0);
}

/** Where every one of several below bears points, they are the parts of the whole or the best. */
function sums(one: Draft): void {
  if (!one.amount || one.amount.share || !isBase(one)) return;
  const parts = one.children.map(worth).filter((points) => points > 0);
  if (parts.length < 2) return;
  const sum = Math.round(parts.reduce((a, b) => a + b, 0) * 1e6) / 1e6;
  if (sum !== one.amount.value && Math.max(...parts) !== one.amount.value) rests(one, 'sum');
}

/** One without points among three or more that bear them has lost its own. */
function neighbours(siblings: readonly Draft[]): void {
  if (siblings.length < 3) return;
  const kinds = new Set(siblings.filter(({ amount }) => amount).map(({ kind }) => kind));
  for (const kind of kinds) {
    const alike = siblings.filter((one) => one.kind === kind && isBase(one));
    const bare = alike.filter((one) => !one.amount && worth(one) === 0 && !isIntroduction(one));
    if (alike.length >= 3 && bare.length > 0 && bare.length * 3 <= alike.length)
      for (const one of bare) rests(one, 'noPoints');
  }
}

/** What is numbered 0 stands before what is judged. */
const isIntroduction = ({ scheme, label }: Draft): boolean =>
  !!scheme && label != null && schemes[scheme].number(label) === 0;

/** Numbers of another form among those of one list. */
function schemesBeside(siblings: readonly Draft[]): void {
  if (siblings.length < 2) return;
  const counts = new Map<SchemeName, number>();
  const listed = siblings.filter(
    ({ scheme, leaf, label }) => scheme && !leaf && label != null && !schemes[scheme].through,
  );
  for (const { scheme } of listed)
    counts.set(familyOf(scheme!), (counts.get(familyOf(scheme!)) ?? 0) + 1);
  if (counts.size < 2) return;
  const most = Math.max(...counts.values());
  for (const one of listed)
    if (counts.get(familyOf(one.scheme!)) !== most) rests(one, 'otherScheme');
}

/** A list begins with its first number, or goes on from the one before it in the text. */
function lateNumbers(roots: readonly Draft[]): void {
  const last = new Map<SchemeName, number>();
  const visit = (siblings: readonly Draft[]): void => {
    const begun = new Set<SchemeName>();
    for (const one of siblings) {
      const { scheme, label, leaf } = one;
      if (scheme && label === null) begun.add(familyOf(scheme));
      const own = scheme && label != null && !leaf ? schemes[scheme] : undefined;
      if (own && scheme) {
        const family = familyOf(scheme);
        const number = own.number(label!);
        const late = number > 1 && number !== (last.get(family) ?? 0) + 1;
        if (!begun.has(family) && late && !own.through) rests(one, 'beginsLate');
        begun.add(family);
        last.set(family, number);
      }
      visit(one.children);
    }
  };
  visit(roots);
}

const DEFINES = /是指|指的是|所称.{1,20}[，,]?指/;

/** A number that was not read, and headings that nothing stands below. */
function oddTitle(one: Draft): void {
  const { title, label, amount, children, text, leaf } = one;
  if (leaf || title === undefined) return;
  if (one.cell) {
    if (label === undefined && ROMAN.test(title)) rests(one, 'amountFirst');
    const named = !amount && [...title].length > 10 && /^(?:ITEM|SUBITEM)$/.test(one.kind ?? '');
    if (named && children.every(({ cell, title: of }) => cell && !of))
      rests(one, 'titleOrSentence');
    return;
  }
  if (label === undefined && NUMBERLIKE.test(title)) rests(one, 'amountFirst');
  const empty = children.length === 0 && !amount && !text;
  if (empty && /^(?:SECTION|CATEGORY|ITEM|SUBITEM)$/.test(one.kind ?? '')) rests(one, 'empty');
}
const ROMAN = /^[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]/u;
const NUMBERLIKE =
  /^(?:第[\d一二三四五六七八九十]+[\p{sc=Han}]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|\d+(?!\d*(?:年|A))|[（(][\d一二三四五六七八九十]+[)）])/u;

function oddLine(one: Draft, part: string | undefined): void {
  const { text, title, label, leaf, column } = one;
  if (leaf || title || !text || column || one.cell || one.kind === 'NOTE') return;
  if (part !== 'terms' && DEFINES.test(text) && text.length < 120) rests(one, 'definition');
  if (label != null) return;
  if (/^\d+(?:[.．]\d+)*\s*\p{sc=Han}/u.test(text)) rests(one, 'amountFirst');
  if (
    one.kind === 'PARAGRAPH' &&
    part !== 'references' &&
    part !== 'terms' &&
    /\p{sc=Han}/u.test(text) &&
    (isHeadline(text, 20) || (one.bold === true && text.length <= 30))
  )
    rests(one, 'shortLine');
}

/** What ends in brackets that speak of points bears some, unless it is one of several grades. */
function unreadAmount(one: Draft): void {
  const { title, text, amount, leaf, kind = '' } = one;
  if (leaf || amount || /^(?:NOTE|SCORINGRULE|METHOD|CAPTION)$/.test(kind)) return;
  const last = (text || title || '').slice(-FAR);
  if (IN_BRACKETS.test(last) && !GRADE.test(last)) rests(one, 'unreadAmount');
}
const FAR = 60;
const IN_BRACKETS = /[（(][^()（）]*\d\s*分[^()（）]*[)）]\s*[:：。；;]?$/u;
const GRADE = /[（(]\d+(?:\.\d+)?\s*分?\s*[-~—–至]\s*\d/u;

const SCORES = /分值|分数|得分|扣分|加分|总分|计分|满分|权重|\d\s*分|points|score|weight/i;
const NUMBERS = /^\d+(?:\.\d+)?(?:分|%)?$/;

const isNumber = (text: string): boolean => NUMBERS.test(text.trim());

/** A table that is kept as one although its columns say points. */
function plainScores(one: Draft): void {
  const { leaf } = one;
  if (leaf?.kind !== 'TABLE' || !('columns' in leaf)) return;
  const told = (leaf.columns ?? []).some(({ name }) => SCORES.test(name ?? ''));
  const numbers = (leaf.columns ?? []).some(({ name }, c) => {
    const cells = (leaf.rows ?? []).map(({ cells }) => cells[c]?.text ?? '').filter(Boolean);
    return !/^(?:序号|编号|年)/.test(name ?? '') && cells.length > 1 && cells.every(isNumber);
  });
  if (told || numbers) rests(one, 'plainScores');
}
