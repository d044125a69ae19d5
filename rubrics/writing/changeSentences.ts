import type { Change, Difference } from '../diff/change';
import type { Node } from '../tree/tree';
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
  const [from, to] = [
    change.from.flatMap((key) => base.byKey.get(key) ?? []),
    change.to.flatMap((key) => head.byKey.get(key) ?? []),
  ];
  if (change.kind === 'facts')
    return {
      text: `更改了标准名称，由《${change.before}》改为《${change.after}》`,
      about: null,
      base: [],
      head: ['封面'],
    };
  // What came or went is told by its topmost entry; what stands below it goes with it.
  const places =
    change.type === 'ADDED' || change.type === 'REMOVED'
      ? [from.slice(0, 1), to.slice(0, 1)]
      : [from, to];
  const node = to[0] ?? from[0];
  const [was, now] = places.map((nodes) => [...new Set(nodes.map(referenceOf))]);
  return {
    text: TEXTS[change.type](change, node, from, to),
    about: subjectOf(node).bearer,
    base: was,
    head: now,
  };
}

type Say = (change: Change, node: Node, from: readonly Node[], to: readonly Node[]) => string;

const TEXTS: Record<Change['type'], Say> = {
  ADDED: (_, node) => `增加了${whole(node)}`,
  REMOVED: (_, node) => `删除了${whole(node)}`,
  MOVED: (change, node, [was]) =>
    change.field === 'place'
      ? `更改了${whole(was)}的位置，移至${aboveOf(node)}`
      : `更改了${whole(node)}的类别`,
  REORDERED: (_, node) => `更改了${whole(node)}的次序`,
  RENUMBERED: (_, node) => `更改了${whole(node)}的编号`,
  RETITLED: ({ before, after }, node, [was]) =>
    before === null
      ? `增加了${subjectOf(node).text}的名称`
      : after === null
        ? `删除了${subjectOf(was).text}的名称`
        : `更改了${subjectOf(was).text}的名称，改为“${after}”`,
  REWORDED: ({ before, after, reason }, node) =>
    `${verb(before, after)}${subjectOf(node).text}的${reason === 'OBLIGATION' ? '要求程度' : reason === 'NUMBER' ? '数值要求' : '要求'}`,
  REWEIGHTED: ({ before, after }, node) =>
    before === null
      ? `增加了${whole(node)}的分值（${after} 分）`
      : after === null
        ? `删除了${whole(node)}的分值（原 ${before} 分）`
        : `更改了${whole(node)}的分值，由 ${before} 分改为 ${after} 分`,
  REGUIDED: guideText,
  REDEFINED: ({ before, after, field }, node) =>
    `${verb(before, after)}${subjectOf(node).text}的${field === 'english' ? '英文对应词' : '定义'}`,
  SPLIT: (_, node, from, to) => {
    const named = to.every(
      (part) => subjectOf(part).own && part.entry.kind === 'clause' && part.entry.content.title,
    );
    return named
      ? `更改了${subjectOf(from[0]).text}，拆分为${titles(to)}`
      : `更改了${subjectOf(node).text}的要求，由 1 条拆分为 ${to.length} 条`;
  },
  MERGED: (_, node, from) =>
    subjectOf(node).own
      ? `更改了${titles(from)}，合并为${subjectOf(node).text}`
      : `更改了${subjectOf(node).text}的要求，由 ${from.length} 条合并为 1 条`,
};

/** An entry by its own title, or by what it speaks of below the nearest one. */
function whole(node: Node): string {
  const { text, own } = subjectOf(node);
  const points = node.weight ? `（${node.weight.content.points} 分）` : '';
  return own ? text : `${text}中关于“${topicOf(node)}”的要求${points}`;
}

const titles = (nodes: readonly Node[]): string =>
  nodes.map((node) => (subjectOf(node).own ? subjectOf(node).text : whole(node))).join('');

const aboveOf = ({ parent }: Node): string => (parent ? subjectOf(parent).text : '首层');

const verb = (before: string | null, after: string | null): string =>
  !before ? '增加了' : !after ? '删除了' : '更改了';

function guideText({ field, before, after }: Change, node: Node, from: readonly Node[]): string {
  const name = subjectOf(node).text;
  if (node.entry.kind !== 'guide') return `更改了${name}适用的评分指南`;
  const [, band, member, text] = /^bands\/(\d+)(?:\/([^/]+)(?:\/(\d+))?)?/.exec(field ?? '') ?? [];
  const bands = (
    after === null && member === undefined && from[0]?.entry.kind === 'guide' ? from[0] : node
  ).entry.content as { bands?: { printed: string }[] };
  const printed = band === undefined ? '' : (bands.bands?.[Number(band)]?.printed ?? '');
  if (band === undefined) return `更改了${name}的编排`;
  if (member === undefined) return `${verb(before, after)}${name}中“${printed}”一档`;
  if (member === 'descriptors' && text !== undefined)
    return `${verb(before, after)}${name}中“${printed}”一档的描述`;
  return `更改了${name}中“${printed}”一档的${member === 'level' ? '水平名称' : '得分区间'}${before && after ? `，由“${before}”改为“${after}”` : ''}`;
}
