import { placedLaw } from '../kinds';
import type { PrintedLine } from '../kinds/printed';
import type { Node } from '../tree/tree';

/** The printed lines of one entry, without those of what stands below it. */
export const printedLines = (node: Node): PrintedLine[] =>
  placedLaw(node.entry).lines(node.entry.content, node);

export const lineText = ({ pieces }: PrintedLine): string =>
  pieces.map(({ text }) => text).join('');

/** How deep a heading stands, from 1; Word knows nine levels. */
export function levelOf(node: Node): number {
  let level = 1;
  for (let at = node.parent; at && level < 9; at = at.parent) level++;
  return level;
}
