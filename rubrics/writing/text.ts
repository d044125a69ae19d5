import type { Node, Tree } from '../tree/tree';
import { lineText, printedLines } from './printed';

/**
 * An edition as plain text, in printed order, a clause a line. It holds every character of the
 * published text, and the white space between them is this function's own.
 */
export function writeText(tree: Tree): string {
  return `${[tree.facts.content.title, ...tree.nodes.flatMap(nodeLines)].join('\n')}\n`;
}

/** The printed lines of one entry as text. */
export const nodeLines = (node: Node): string[] => printedLines(node).map(lineText);
