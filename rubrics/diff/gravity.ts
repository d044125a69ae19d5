import { lawOf, type Entry } from '../kinds';
import { clauseContent, clauseKind } from '../kinds/readers';
import { dimensionOf } from '../tree/guides';
import { nodesAt, type Node } from '../tree/tree';
import { GRAVITIES, type Gravity, type Part } from '../vocabulary';
import { isBibliography } from './bibliography';
import { negationsIn, numbersIn, obligationsIn } from './callouts';
import type { Difference } from './change';
import { essence } from './essence';
import type { Bare } from './fieldChanges';
import { spans } from './spans';
import { isToldByName } from './told';
import { words } from './words';

interface Row {
  reason: string;
  gravity: Gravity;
  chinese: string;
  english: string;
  when(change: Bare, whole: Difference): boolean;
}

const of =
  (...types: Bare['type'][]) =>
  ({ type }: Pick<Bare, 'type'>): boolean =>
    types.includes(type);
/** A change of a field that its own name tells is none of place. */
const MOVED = (change: Bare): boolean => change.type === 'MOVED' && !isToldByName(change);
/** The row that the kind names for its changes. */
const reasonOf = (change: Bare): string | null => {
  const law = lawOf(change);
  return law.stands === 'placed' ? law.reason : null;
};
const OTHER_OBLIGATION = differ(obligationsIn);
const OTHER_NUMBER = differ(numbersIn);
const OTHER_NEGATION = (change: Bare): boolean => differ(negationsIn)(change) || isDenied(change);
const PARTING = of('SPLIT', 'MERGED');
const COMING = of('ADDED', 'REMOVED');
/** Parts in which a title is a name under which points are given or a word is meant. */
const SCORED: readonly Part[] = ['criteria', 'assessment', 'scoring', 'terms'];

/**
 * THE table of gravity; the first row that holds decides. A machine cannot tell an improvement of
 * style from a change of meaning, so what no row calls otherwise is substantive, and a person may
 * overrule it with a reason.
 */
const rows = [
  {
    reason: 'POINTS',
    gravity: 'SUBSTANTIVE',
    chinese: '分值改变',
    english: 'the points changed',
    when: of('REWEIGHTED'),
  },
  {
    reason: 'NUMBER_FOLLOWS',
    gravity: 'STRUCTURAL',
    chinese: '编号随前后增删移动而变',
    english: 'the number follows what came, went or moved before it',
    when: of('RENUMBERED'),
  },
  {
    reason: 'ORDER',
    gravity: 'STRUCTURAL',
    chinese: '仅次序改变',
    english: 'only the order changed',
    when: of('REORDERED'),
  },
  {
    reason: 'ROLE',
    gravity: 'STRUCTURAL',
    chinese: '条文类别或所在栏改变',
    english: 'the kind of clause or its column changed',
    when: (c) => c.type === 'MOVED' && (c.field === 'kind' || c.field === 'column'),
  },
  {
    reason: 'OTHER_PART',
    gravity: 'SUBSTANTIVE',
    chinese: '移到另一部分,作用随之改变',
    english: 'moved into another part, where it serves otherwise',
    when: (c, w) =>
      MOVED(c) && sides(c, w).some(([a, b]) => a.part !== b.part || isOtherList(a, b)),
  },
  {
    reason: 'OTHER_GUIDE',
    gravity: 'SUBSTANTIVE',
    chinese: '适用的评分指南随之改变',
    english: 'another scoring guide applies to it now',
    when: (c, w) =>
      MOVED(c) &&
      sides(c, w).some(([a, b]) => SCORED.includes(b.part) && dimensionOf(a) !== dimensionOf(b)),
  },
  {
    reason: 'PLACE',
    gravity: 'STRUCTURAL',
    chinese: '仅位置改变',
    english: 'only the place changed',
    when: MOVED,
  },
  {
    reason: 'PARTED_ONLY',
    gravity: 'STRUCTURAL',
    chinese: '只作拆分或合并,文字未变',
    english: 'parted or joined, no word changed',
    when: (c) => PARTING(c) && sameEssence(c),
  },
  {
    reason: 'PUNCTUATION',
    gravity: 'EDITORIAL',
    chinese: '仅标点、空格或字母大小写改变',
    english: 'only punctuation, spaces or letter case changed',
    when: (c) => !COMING(c) && sameEssence(c),
  },
  {
    reason: 'INFORMATIVE',
    gravity: 'EDITORIAL',
    chinese: '所在部分只作说明,不提要求',
    english: 'the part only informs and asks nothing',
    when: (c, w) => touched(c, w).length > 0 && touched(c, w).every((node) => informs(c, node)),
  },
  {
    reason: 'ENGLISH',
    gravity: 'EDITORIAL',
    chinese: '仅英文对应词改变',
    english: 'only the English equivalent changed',
    when: (c) => c.type === 'REDEFINED' && c.field === 'english',
  },
  {
    reason: 'OBLIGATION',
    gravity: 'SUBSTANTIVE',
    chinese: '要求程度用词(应、宜、可、必须、不得等)改变',
    english: 'the obligation (shall, should, may, must, must not) changed',
    when: OTHER_OBLIGATION,
  },
  {
    reason: 'NUMBER',
    gravity: 'SUBSTANTIVE',
    chinese: '数值、单位或符号改变',
    english: 'a number, a unit or a sign changed',
    when: OTHER_NUMBER,
  },
  {
    reason: 'NEGATION',
    gravity: 'SUBSTANTIVE',
    chinese: '否定用词改变',
    english: 'a negation changed',
    when: OTHER_NEGATION,
  },
  {
    reason: 'GUIDE',
    gravity: 'SUBSTANTIVE',
    chinese: '评分指南改变',
    english: 'the scoring guide changed',
    when: (c) => c.type === 'REGUIDED' || reasonOf(c) === 'GUIDE',
  },
  {
    reason: 'DEFINITION',
    gravity: 'SUBSTANTIVE',
    chinese: '术语含义改变,使用它的条文间接受影响',
    english: 'the meaning of a term changed, and with it that of the clauses that use it',
    when: (c) => reasonOf(c) === 'DEFINITION',
  },
  {
    reason: 'LAYOUT',
    gravity: 'STRUCTURAL',
    chinese: '图题、表头等编排内容',
    english: 'a caption or a table head',
    when: (c, w) =>
      touched(c, w).length > 0 &&
      touched(c, w).every((node) => ['CAPTION', 'TABLEHEAD'].includes(clauseKind(node) ?? '')),
  },
  {
    reason: 'REQUIREMENT',
    gravity: 'SUBSTANTIVE',
    chinese: '条文内容增加或删除',
    english: 'content came or went',
    when: (c, w) =>
      COMING(c) &&
      touched(c, w).some(({ entry, weight }) => weight !== null || saysSomething(entry)),
  },
  {
    reason: 'HEADING',
    gravity: 'STRUCTURAL',
    chinese: '只有标题增加或删除',
    english: 'only a heading came or went',
    when: COMING,
  },
  {
    reason: 'OTHER_TITLE',
    gravity: 'STRUCTURAL',
    chinese: '标题改变',
    english: 'a title changed',
    when: (c, w) =>
      c.type === 'RETITLED' &&
      touched(c, w).length > 0 &&
      touched(c, w).every(({ part }) => !SCORED.includes(part)) &&
      !sides(c, w).some(([a, b]) => isOtherList(a, b)),
  },
  {
    reason: 'TITLE',
    gravity: 'SUBSTANTIVE',
    chinese: '名称改变',
    english: 'a name changed',
    when: of('RETITLED'),
  },
  {
    reason: 'PARTED_AND_REWORDED',
    gravity: 'SUBSTANTIVE',
    chinese: '拆分或合并,并改变文字',
    english: 'parted or joined, and reworded',
    when: PARTING,
  },
  {
    reason: 'WORDING',
    gravity: 'SUBSTANTIVE',
    chinese: '文字改变;是否只是措辞,须由人判定',
    english: 'the wording changed; whether that is all, a person must say',
    when: () => true,
  },
] as const satisfies readonly Row[];

export type GravityReason = (typeof rows)[number]['reason'];
export const GRAVITY_REASONS = rows.map(({ reason }) => reason) as readonly GravityReason[];

/** How much a change matters, and the row that says so. */
export function gravityOf(
  change: Bare,
  whole: Difference,
): { gravity: Gravity; reason: GravityReason } {
  const { gravity, reason } = rows.find(({ when }) => when(change, whole))!;
  return { gravity, reason };
}

/** The reason as a sentence in either language. */
export const gravitySentence = (reason: GravityReason, language: 'zh' | 'en' = 'zh'): string => {
  const row = rows.find((one) => one.reason === reason)!;
  return language === 'zh' ? row.chinese : row.english;
};

/** The gravest of several; null of none. */
export const worst = (all: readonly Gravity[]): Gravity | null =>
  GRAVITIES.findLast((gravity) => all.includes(gravity)) ?? null;

function differ(family: (words: readonly string[]) => string) {
  return ({ type, before, after }: Bare): boolean =>
    !COMING({ type }) &&
    before !== null &&
    after !== null &&
    family(words(before)) !== family(words(after));
}

/**
 * Elements that inform and ask nothing (资料性要素 of GB/T 1.1): the bibliography whatever it says,
 * a preface as long as it does not begin to ask.
 */
const informs = (change: Bare, node: Node): boolean =>
  isBibliography(node) ||
  (node.part === 'preface' &&
    ![OTHER_OBLIGATION, OTHER_NUMBER, OTHER_NEGATION].some((other) => other(change)));
/** From the normative references into the bibliography, or out of it. */
const isOtherList = (a: Node, b: Node): boolean => isBibliography(a) !== isBibliography(b);

/** A negation alone came or went that is part of a noun: 符合项 and 不符合项. */
const isDenied = ({ type, before, after }: Bare): boolean =>
  !COMING({ type }) &&
  before !== null &&
  after !== null &&
  spans(before, after).some(({ callout }) => callout === 'NEGATION');

const sameEssence = ({ before, after }: Bare): boolean =>
  essence(before ?? '') === essence(after ?? '');

/** What is no clause says something; a clause says what its text says, and a heading nothing. */
const saysSomething = (entry: Entry): boolean => {
  const content = clauseContent(entry);
  return !content || !!content.text;
};

const touched = ({ from, to }: Bare, { base, head }: Difference): Node[] =>
  to.length > 0 ? nodesAt(head, to) : nodesAt(base, from);
const sides = (change: Bare, { base, head }: Difference): [Node, Node][] => {
  const [[a], [b]] = [nodesAt(base, change.from), nodesAt(head, change.to)];
  return a && b ? [[a, b]] : [];
};
