import { placedLaw } from '../kinds';
import type { PrintedLine } from '../kinds/printed';
import type { Node } from '../tree/tree';

/** The printed lines of one entry, without those of what stands below it. */
export const printedLines = (node: Node): PrintedLine[] =>
  placedLaw(node.entry).lines(node.entry.content, node);

export const lineText = ({ pieces }: PrintedLine): string =>
  pieces.map(({ text }) => text).join('');
