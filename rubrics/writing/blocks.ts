import type { Content } from '../kinds';
import type { Node, Tree } from '../tree/tree';
import { lineText, printedLines } from './printed';

/** What a text is made of for the eye. Cells are lists of paragraphs. */
export type Block =
  | { block: 'HEADING'; level: number; text: string }
  | { block: 'PARAGRAPH'; text: string }
  | { block: 'TERM'; number: string | null; name: string; definition: string }
  | { block: 'TABLE'; head: string[] | null; rows: string[][][] };

/**
 * A text as blocks in printed order, without its title page. Scoring guides are tables; the heads
 * printed above one are its own.
 */
export function blocksOf(tree: Tree): Block[] {
  const blocks: Block[] = [];
  let heads: Node[] = [];
  // Heads above anything but a guide with as many columns are printed as one line.
  const flush = () => {
    if (heads.length > 0) blocks.push({ block: 'PARAGRAPH', text: heads.map(textOf).join('　') });
    heads = [];
  };
  for (const node of tree.nodes) {
    const { entry } = node;
    if (entry.kind === 'clause' && entry.content.kind === 'TABLEHEAD') {
      if (heads.length > 0 && heads[0].parent !== node.parent) flush();
      heads.push(node);
    } else if (entry.kind === 'guide') {
      if (entry.content.title) blocks.push({ block: 'PARAGRAPH', text: entry.content.title });
      const table = guideTable(entry.content);
      const own =
        heads.length > 0 &&
        heads.length === table.rows[0]?.length &&
        heads[0].parent === node.parent;
      if (own) [table.head, heads] = [heads.map(textOf), []];
      else flush();
      if (table.rows.length > 0) blocks.push(table);
    } else {
      flush();
      blocks.push(plainBlock(node));
    }
  }
  flush();
  return blocks;
}

function plainBlock(node: Node): Block {
  const { entry } = node;
  if (entry.kind === 'term') {
    const lines = new Map(printedLines(node).map((line) => [line.field, lineText(line)]));
    return {
      block: 'TERM',
      number: lines.get('number') ?? null,
      name: lines.get('name')!,
      definition: lines.get('definition') ?? '',
    };
  }
  const heading =
    entry.kind === 'clause' &&
    entry.content.title &&
    !entry.content.text &&
    entry.content.kind !== 'LEAD';
  return heading
    ? { block: 'HEADING', level: depthOf(node), text: textOf(node) }
    : { block: 'PARAGRAPH', text: textOf(node) };
}

/**
 * A row a band, its columns in the order in which the band is printed; a column for levels only
 * where there are any.
 */
function guideTable({ bands, rangeFirst }: Content<'guide'>): Block & { block: 'TABLE' } {
  const levels = bands.some(({ level }) => level);
  const rows = bands.map(({ printed, level, descriptors }) => {
    const texts = descriptors.map(({ text, factorPrinted }) => text + (factorPrinted ?? ''));
    const named = levels ? [[level ?? '']] : [];
    return rangeFirst ? [[printed], texts, ...named] : [texts, ...named, [printed]];
  });
  return { block: 'TABLE', head: null, rows };
}

const textOf = (node: Node): string => printedLines(node).map(lineText).join('\n');

function depthOf(node: Node): number {
  let depth = 1;
  for (let at = node.parent; at && depth < 9; at = at.parent) depth++;
  return depth;
}
