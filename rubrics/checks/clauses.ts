import { placedLaw } from '../kinds';
import { clauseContent, isClause, type ClauseNode } from '../kinds/readers';
import { pointsText } from '../kinds/weight';
import { CHINESE } from '../tree/numerals';
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
export const printedPoints = ({ weight, english }: Node): string =>
  weight ? pointsText(weight.content, english) : '';

/** A number as texts write it: `六`, `两`, `十二`, `15`; NaN where it is none. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return CHINESE.read(text.replace('两', '二'));
}
