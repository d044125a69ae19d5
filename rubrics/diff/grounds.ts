import { lawOf, type Entry } from '../kinds';
import { clauseContent, clauseKind, isClause, partOpened } from '../kinds/readers';
import { roleOf } from '../tree/points';
import { nodesAt, type Node, type Tree } from '../tree/tree';
import type { Part } from '../vocabulary';
import { isBibliography } from './bibliography';
import { negationsIn, numbersIn, obligationsIn } from './callouts';
import type { Difference } from './change';
import { isCorrection, usualIn } from './correction';
import { essence } from './essence';
import type { Bare } from './fieldChanges';
import { isSameSense } from './senses';
import { spans } from './spans';
import { askedBy } from './changeParts';
import { isToldByName } from './told';
import { words } from './words';

/** What the rows of the table of gravity ask of a change. */

export const of =
  (...types: Bare['type'][]) =>
  ({ type }: Pick<Bare, 'type'>): boolean =>
    types.includes(type);
/** A change of a field that its own name tells is none of place. */
export const MOVED = (change: Bare): boolean => change.type === 'MOVED' && !isToldByName(change);
/** The row that the kind names for its changes. */
export const reasonOf = (change: Bare): string | null => {
  const law = lawOf(change);
  return law.stands === 'placed' ? law.reason : null;
};
export const OTHER_OBLIGATION = differ(obligationsIn);
export const OTHER_NUMBER = differ(numbersIn);
export const OTHER_NEGATION = (change: Bare): boolean =>
  differ(negationsIn)(change) || isDenied(change);
export const PARTING = of('SPLIT', 'MERGED');
export const COMING = of('ADDED', 'REMOVED');
/** Parts in which a title is a name under which points are given or a word is meant. */
export const SCORED: readonly Part[] = ['criteria', 'assessment', 'scoring', 'terms'];

/** A heading where no points are given and no word is meant. */
export const OTHER_TITLE = (c: Bare, w: Difference): boolean =>
  c.type === 'RETITLED' &&
  touched(c, w).length > 0 &&
  touched(c, w).every(isHeadingOnly) &&
  !sides(c, w).some(([a, b]) => isOtherList(a, b));

/**
 * Outside the parts where points are given; the heading of such a part; and in 评分指引, where
 * guides and grades bear the names, whatever is none.
 */
const isHeadingOnly = (node: Node): boolean =>
  !SCORED.includes(node.part) ||
  (isClause(node) &&
    !node.weight &&
    (partOpened(node.entry) === node.part || node.part === 'scoring'));

const setsOf =
  (field: string) =>
  (change: Bare): boolean =>
    change.type === 'REWEIGHTED' && change.field === field;
/** What points are changed: as it says, or as parts are not what the whole was. */
export const ROLE = (change: Bare, { base, head }: Difference): boolean =>
  setsOf('scoreRole')(change) ||
  (PARTING(change) && rolesIn(base, change.from) !== rolesIn(head, change.to));
const rolesIn = (tree: Tree, keys: readonly string[]): string =>
  [...new Set(nodesAt(tree, keys).map(roleOf))].sort().join();
export const COMBINING = setsOf('combine');

/** Nothing but words and notations of one sense in the same places. */
export const keepsSense = ({ type, before, after }: Bare): boolean =>
  !COMING({ type }) && before !== null && after !== null && isSameSense(before, after);

/** What sets a table or a figure, and asks nothing. */
export const LAYOUT = (c: Bare, w: Difference): boolean =>
  touched(c, w).length > 0 &&
  touched(c, w).every((node) => {
    const kind = clauseKind(node) ?? '';
    return ['CAPTION', 'TABLEHEAD'].includes(kind) || (kind === 'FIGURE' && c.type === 'RETITLED');
  });

function differ(family: (words: readonly string[]) => string) {
  return ({ type, before, after }: Bare): boolean =>
    !COMING({ type }) &&
    before !== null &&
    after !== null &&
    family(words(before)) !== family(words(after));
}

export const corrects = ({ before, after }: Bare, { base }: Difference): boolean =>
  before !== null && after !== null && isCorrection(before, after, usualIn(base, before));

/**
 * Elements that inform and ask nothing (资料性要素 of GB/T 1.1): the bibliography whatever it says,
 * a preface as long as it does not begin to ask.
 */
export const informs = (change: Bare, node: Node): boolean =>
  isBibliography(node) ||
  (node.part === 'preface' &&
    ![OTHER_OBLIGATION, OTHER_NUMBER, OTHER_NEGATION].some((other) => other(change)));
/** From the normative references into the bibliography, or out of it. */
export const isOtherList = (a: Node, b: Node): boolean => isBibliography(a) !== isBibliography(b);

/** A negation alone came or went that is part of a noun: 符合项 and 不符合项. */
const isDenied = ({ type, before, after }: Bare): boolean =>
  !COMING({ type }) &&
  before !== null &&
  after !== null &&
  spans(before, after).some(({ callout }) => callout === 'NEGATION');

export const sameEssence = ({ before, after }: Bare): boolean =>
  essence(before ?? '') === essence(after ?? '');

/** The names aside. */
export const sameWording = ({ from, to }: Bare, { base, head }: Difference): boolean =>
  essence(askedBy(base, from)) === essence(askedBy(head, to));

/** What is no clause says something; a clause says what its text, its rows or its
 * picture say, and a heading nothing. */
export const saysSomething = (entry: Entry): boolean => {
  const content = clauseContent(entry);
  return !content || !!content.text || !!content.rows || !!content.picture;
};

export const touched = ({ from, to }: Bare, { base, head }: Difference): Node[] =>
  to.length > 0 ? nodesAt(head, to) : nodesAt(base, from);
export const sides = (change: Bare, { base, head }: Difference): [Node, Node][] => {
  const [[a], [b]] = [nodesAt(base, change.from), nodesAt(head, change.to)];
  return a && b ? [[a, b]] : [];
};
