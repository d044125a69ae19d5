import { placedLaw } from '../kinds';
import { clauseContent, isClause, type ClauseNode } from '../kinds/readers';
import { pointsText } from '../kinds/weight';
import type { Node } from '../tree/tree';
import type { ClauseKind } from '../vocabulary';

export { clauseKind as kindOf, isClause, type ClauseNode } from '../kinds/readers';

export const isKind =
  (...kinds: ClauseKind[]) =>
  (node: Node): node is ClauseNode =>
    isClause(node) && kinds.includes(node.entry.content.kind);

/** Categories, items and sub-items: what bears codes and points. */
export const isStructural = isKind('CATEGORY', 'ITEM', 'SUBITEM');
export const isHeading = isKind('SECTION', 'CATEGORY', 'ITEM', 'SUBITEM');

export const titleOf = (node: Node): string =>
  placedLaw(node.entry).defines(node.entry.content) ??
  (node.entry.content as { title?: string }).title ??
  '';
export const textOf = ({ entry }: Node): string => clauseContent(entry)?.text ?? '';

/** Points as printed. */
export const printedPoints = ({ weight }: Node): string =>
  weight ? pointsText(weight.content) : '';

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
