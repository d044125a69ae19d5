import type { Entry } from '../kinds';
import type { Node } from '../tree/tree';
import type { ClauseKind } from '../vocabulary';

export type ClauseNode = Node & { entry: Entry<'clause'> };

export const isClause = (node: Node): node is ClauseNode => node.entry.kind === 'clause';
export const kindOf = (node: Node): ClauseKind | null =>
  node.entry.kind === 'clause' ? node.entry.content.kind : null;
export const isKind =
  (...kinds: ClauseKind[]) =>
  (node: Node): node is ClauseNode =>
    isClause(node) && kinds.includes(node.entry.content.kind);

/** Categories, items and sub-items: what bears codes and points. */
export const isStructural = isKind('CATEGORY', 'ITEM', 'SUBITEM');
export const isHeading = isKind('SECTION', 'CATEGORY', 'ITEM', 'SUBITEM');

export const titleOf = (node: Node): string =>
  node.entry.kind === 'term' ? node.entry.content.term : (node.entry.content.title ?? '');
export const textOf = (node: Node): string =>
  node.entry.kind === 'clause' ? (node.entry.content.text ?? '') : '';

/** Points as printed. */
export const printedPoints = ({ weight }: Node): string =>
  weight ? (weight.content.printed ?? `(${weight.content.points}分)`) : '';

/** A node with all below it, in document order. */
export function withinOf(top: Node): Node[] {
  const found: Node[] = [];
  const stack = [top];
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node);
    for (const child of node.children.toReversed()) stack.push(child);
  }
  return found;
}

const DIGITS = '零一二三四五六七八九';

/** A number as texts write it: `六`, `两`, `十二`, `15`; NaN where it is none. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replace('两', '二');
  if (!/^[零一二三四五六七八九十]{1,3}$/.test(plain)) return NaN;
  const [tens = '', ones = ''] = plain.includes('十') ? plain.split('十') : ['零', plain];
  const ten = tens === '' ? 1 : DIGITS.indexOf(tens);
  return ten * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}
