import { amountsOf } from '../diff/amounts';
import type { Change, Difference } from '../diff/change';
import { knownMember, bandLevel, oneLine, spokenMember } from '../diff/phraseParts';
import { spotName, spotOf, tableAt, type Spot } from '../diff/gridPhrase';
import { isQuantity } from '../diff/quantities';
import { endsOf } from '../diff/ends';
import { isFirstWeights } from '../diff/weightsPhrase';
import { fieldWord, isToldByName, valuesOf } from '../diff/told';
import { words } from '../diff/words';
import { lawOf, placedLaw } from '../kinds';
import { isList } from '../kinds/field';
import { clauseContent } from '../kinds/readers';
import { amountIn, UNITS } from '../kinds/weight';
import { fieldAt, fieldsOf } from '../kinds/walk';
import { nodesAt, type Node } from '../tree/tree';
import { referenceOf, subjectOf, topicOf } from './reference';

/**
 * A change in the wording of a foreword, without the places, which the list adds. `about`: what
 * sentences must share to be one.
 */
export interface Sentence {
  text: string;
  about: Node | null;
  base: string[];
  head: string[];
}

/**
 * 增加了…、更改了…、删除了…: the three verbs of GB/T 1.1—2020, 8.3 (前言).
 * @param change one that is not merely structural or editorial
 */
export function sentenceOf(change: Change, { base, head }: Difference): Sentence {
  const [from, to] = [nodesAt(base, change.from), nodesAt(head, change.to)];
  if (lawOf(change).stands === 'whole')
    return { text: wholeText(change), about: null, base: [], head: ['封面'] };
  const [node, was] = [to[0] ?? from[0], from[0] ?? to[0]];
  if (!node || !was) throw new Error(`a change of nothing: ${change.id}`);
  // What came or went is told by its topmost entry; what stands below it goes with it.
  const alone = change.type === 'ADDED' || change.type === 'REMOVED';
  const places = (nodes: readonly Node[]) => {
    const named = [...new Set((alone ? nodes.slice(0, 1) : nodes).map(referenceOf))];
    return isFirstWeights(change) ? [endsOf(named)!] : named;
  };
  const byName = isToldByName(change) ? plainText : TEXTS[change.type];
  const spot = spotOf(change);
  const table = spot && tableAt(change, spot, { base, head } as Difference);
  const text = spot && table ? tableText(spotName(table, spot, true), spot) : byName;
  return {
    text: text(change, { node, was, from, to }, { base, head } as Difference),
    about: subjectOf(node).bearer,
    base: places(from),
    head: places(to),
  };
}

/** `node`: what the change names first, as the head has it; `was`: as the base has it. */
interface Named {
  node: Node;
  was: Node;
  from: readonly Node[];
  to: readonly Node[];
}
type Say = (change: Change, named: Named, whole: Difference) => string;

function wholeText(change: Change): string {
  const { before, after } = change;
  return isToldByName(change)
    ? `${verb(before, after)}封面的“${fieldWord(change, true)}”${fromTo(before, after)}`
    : `更改了标准名称，由《${before}》改为《${after}》`;
}

/** True of any field: 更改了“文化引领”的“备注”，由“…”改为“…”. */
const plainText: Say = (change, { node, was }) => {
  const { before, after } = valuesOf(change, { was, now: node }, true);
  const field = `${whole(node)}的“${fieldWord(change, true)}”`;
  return `${verb(before, after)}${field}${fromTo(before, after)}`;
};

/** A word stands apart from a figure, a sign does not. */
function unitOf({ field }: Change): string {
  const [sign = ''] = UNITS[field ?? ''] ?? [];
  return sign === '%' ? sign : ` ${sign}`;
}

const TEXTS: Record<Change['type'], Say> = {
  ADDED: (_, { node }) => `增加了${withTold(node)}`,
  REMOVED: (_, { node }) => `删除了${withTold(node)}`,
  MOVED: (change, { node, was }) =>
    change.field === 'place'
      ? `更改了${whole(was)}的位置，移至${aboveOf(node)}`
      : `更改了${whole(node)}的类别`,
  REORDERED: (_, { node }) => `更改了${whole(node)}的次序`,
  RENUMBERED: (_, { node }) => `更改了${whole(node)}的编号`,
  RETITLED: ({ before, after }, { node, was }) => {
    if (before === null) return `增加了${subjectOf(node).text}的名称`;
    if (after === null) return `删除了${subjectOf(was).text}的名称`;
    return `更改了${subjectOf(was).text}的名称，改为“${after}”`;
  },
  REDRAWN: ({ before, after }, { node }) => `${verb(before, after)}${figureOf(node)}`,
  REWORDED: (change, { node }) =>
    `${verb(change.before, change.after)}${subjectOf(node).text}的${askedOf(change)}`,
  REWEIGHTED: (change, { node, from, to }, whole) => {
    const amounts = amountsOf(change, whole, true);
    const { before, after } = amounts;
    if (isFirstWeights(change))
      return `${verb(before, after)}${from.length} 条的${amounts.word}（${before === null ? '' : '原'}合计 ${after ?? before}${unitOf(change)}）`;
    const what = `${bare(node)}的${amounts.word}${from.length + to.length > 2 ? '合计' : ''}`;
    const unit = unitOf(change);
    if (before === null) return `增加了${what}（${after}${unit}）`;
    if (after === null) return `删除了${what}（原 ${before}${unit}）`;
    return `更改了${what}，由 ${before}${unit}改为 ${after}${unit}`;
  },
  REGUIDED: guideText,
  REDEFINED: (change, { node }) =>
    `${verb(change.before, change.after)}${subjectOf(node).text}的${fieldWord(change, true)}`,
  SPLIT: (_, { node, was, to }) => {
    const named = to.every((part) => subjectOf(part).own && clauseContent(part.entry)?.title);
    return named
      ? `更改了${subjectOf(was).text}，拆分为${titles(to)}`
      : `更改了${subjectOf(node).text}的要求，由 1 条拆分为 ${to.length} 条`;
  },
  MERGED: (_, { node, from }) =>
    subjectOf(node).own
      ? `更改了${titles(from)}，合并为${subjectOf(node).text}`
      : `更改了${subjectOf(node).text}的要求，由 ${from.length} 条合并为 1 条`,
};

/** By its caption; a figure without one by the heading above it. */
const figureOf = (node: Node): string => {
  const { text, own } = subjectOf(node);
  return own ? `图${text}` : `${text}中的图`;
};

/** What of a text changed, where its gravity tells it; ★ and 全部 weigh as figures do. */
function askedOf({ reason, before, after }: Change): string {
  if (reason === 'OBLIGATION') return '要求程度';
  return reason === 'NUMBER' && figuresIn(before) !== figuresIn(after) ? '数值要求' : '要求';
}
const figuresIn = (text: string | null): string =>
  words(text ?? '')
    .filter((word) => isQuantity(word) && !/^[★☆]+$/.test(word))
    .join();

/** An entry by its own title, or by what it speaks of below the nearest one; with its points. */
function whole(node: Node): string {
  const weight = node.weight?.content ?? {};
  const { points, share } = weight;
  const amount = points === undefined ? '' : amountIn(weight, Math.abs(points));
  const taken = points !== undefined && points < 0 ? '扣 ' : '';
  const bears = share === undefined ? amount && `（${taken}${amount} 分）` : `（${share}%）`;
  return bare(node) + (subjectOf(node).own ? '' : bears);
}

function bare(node: Node): string {
  const { text, own } = subjectOf(node);
  return own ? text : `${text}中关于“${topicOf(node)}”的要求`;
}

/** With what it says of itself where it came or went: the threshold of a grade. */
function withTold(node: Node): string {
  const [told] = placedLaw(node.entry).told?.(node.entry.content) ?? [''];
  return whole(node) + (told && `（${told}）`);
}

const titles = (nodes: readonly Node[]): string =>
  nodes.map((node) => (subjectOf(node).own ? subjectOf(node).text : whole(node))).join('');

const aboveOf = ({ parent }: Node): string => (parent ? subjectOf(parent).text : '首层');

const verb = (before: string | null, after: string | null): string => {
  if (!before) return '增加了';
  return after ? '更改了' : '删除了';
};

const fromTo = (before: string | null, after: string | null): string =>
  before && after ? `，由“${oneLine(before)}”改为“${oneLine(after)}”` : '';

/** What changed in a table: a column, a row, a cell. */
const tableText =
  (what: string, spot: Spot): Say =>
  (change, { node }) => {
    const { type, before, after } = change;
    const inTable = `${subjectOf(node).text}中${what}`;
    if (type === 'RENUMBERED') return `更改了${inTable}的编号`;
    if (type === 'REORDERED') return `更改了${inTable}的次序`;
    if (spot.rest === '') return `${verb(before, after)}${inTable}`;
    if (spot.row === null) return `更改了${subjectOf(node).text}的栏名${fromTo(before, after)}`;
    return isToldByName(change)
      ? `更改了${inTable}的“${fieldWord(change, true)}”`
      : `更改了${inTable}的内容${fromTo(before, after)}`;
  };

/** What changed in a list of an entry, a band of a scoring guide above all. */
function guideText(change: Change, { node, was }: Named): string {
  const { kind, before, after } = change;
  const name = subjectOf(node).text;
  const spoken = spokenMember(change);
  if (!spoken) return hasList(kind) ? `更改了${name}的编排` : `更改了${name}适用的评分指南`;
  const { list, rest } = spoken;
  const side = after === null && !rest ? was : node;
  const level = bandLevel(spoken, side);
  const member =
    level === undefined || rest === 'level'
      ? `${name}中“${knownMember(spoken, side) ?? ''}”${list.member[0]}`
      : `${name}中“${level}”档`;
  if (!rest) return `${verb(before, after)}${member}`;
  const [inner, index] = rest.split('/');
  const below = fieldAt(kind, `${spoken.name}/0/${inner}`);
  if (below && isList(below) && index !== undefined)
    return `${verb(before, after)}${member}的${below.word[0]}`;
  return `更改了${member}的${fieldWord(change, true)}${fromTo(before, after)}`;
}

/** Whether its own lists score: a table of a clause does not. */
const hasList = (kind: Change['kind']): boolean =>
  Object.values(fieldsOf(kind)).some((field) => isList(field) && field.change === 'REGUIDED');
