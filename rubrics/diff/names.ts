import type { Node, Tree } from '../tree/tree';
import { guideName } from '../tree/guides';

/** Longest run of a paragraph that stands in its name, in characters. */
const SHORT = 12;

/**
 * What people call a place: the printed number with that of its nearest coded ancestor, and the
 * title. A place that bears no number is the n-th of its kind below the nearest that does. Outside
 * 标准内容 the title of the part comes first.
 */
export function nameOf(node: Node): string {
  if (node.entry.kind === 'term') return titleOf(node);
  return [partName(node), codeOf(node) ?? placeBelow(node), titleOf(node)]
    .filter(Boolean)
    .join(' ')
    .replace(/ (?=[「『])/g, '');
}

/** The printed number with what stands above it (`1.1(2)`), or null. */
export function codeOf(node: Node): string | null {
  if (node.entry.kind === 'term') return node.label;
  return node.address.startsWith('~') || node.label === null
    ? node.label
    : node.address.slice(node.part.length + 1);
}

/** `「文化引领」`; of what has no title, how its text begins. */
function titleOf({ entry }: Node): string {
  if (entry.kind === 'term') return `术语「${entry.content.term}」`;
  if (entry.kind === 'guide') return `「${guideName(entry)}」`;
  if (entry.content.title) return `「${entry.content.title}」`;
  return '';
}

function placeBelow(node: Node): string {
  const { entry } = node;
  if (entry.kind !== 'clause') return '';
  if (entry.content.title && !entry.content.text) return '';
  const above = codedAbove(node);
  const like = (node.parent?.children ?? [node]).filter(
    (other) =>
      other.label === null &&
      other.entry.kind === 'clause' &&
      other.entry.content.kind === entry.content.kind,
  );
  const nth = `第${like.indexOf(node) + 1}${MEASURE[entry.content.kind] ?? '条'}`;
  const shown = entry.content.title ? '' : `「${opening(entry.content.text ?? '')}」`;
  return `${above ? `${codeOf(above)} ` : ''}${nth}${shown}`;
}

const MEASURE: Partial<Record<string, string>> = {
  PARAGRAPH: '段',
  LISTITEM: '项',
  POINT: '要点',
  NOTE: '注',
  METHOD: '个方法栏',
  CAPTION: '个图题',
  TABLEHEAD: '个表头',
  LEAD: '个引导语',
};

/** How a text begins. */
export const opening = (text: string): string =>
  [...text].length > SHORT ? `${[...text].slice(0, SHORT).join('')}…` : text;

function codedAbove(node: Node): Node | null {
  for (let at = node.parent; at; at = at.parent)
    if (at.label !== null) return at.entry.kind === 'clause' && at.entry.content.part ? null : at;
  return null;
}

/**
 * Title of the part as this text prints it; none for 标准内容, whose numbers are meant where
 * nothing is said.
 */
function partName(node: Node): string {
  if (node.part === 'criteria') return '';
  for (let at: Node | null = node; at; at = at.parent) {
    const { entry } = at;
    if (entry.kind === 'clause' && entry.content.part === node.part)
      return at === node ? '' : (entry.content.title ?? '');
  }
  return '';
}

/** The title page. */
export const wholeName = (tree: Tree): string => `《${tree.facts.content.title}》`;
