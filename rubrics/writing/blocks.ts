import { placedLaw, type Content } from '../kinds';
import type { PrintedLine } from '../kinds/printed';
import { clauseContent, clauseKind, guideContent, isTerm } from '../kinds/readers';
import { areasOf } from '../kinds/area';
import { figureOf, isOfPicture, type Figure } from '../kinds/figure';
import { tableOf, type Table } from '../kinds/table';
import { withinOf, type Node, type Tree } from '../tree/tree';
import { assessmentFrom, type AssessmentTable, type Reach } from './assessmentTable';
import { isOfGrid } from './gridLines';
import { levelOf, lineText, printedLines } from './printed';

/** What a text is made of for the eye. Cells are lists of paragraphs. */
export type Block =
  | { block: 'HEADING'; level: number; text: string }
  | { block: 'PARAGRAPH'; text: string }
  | { block: 'TERM'; number: string | null; name: string; definition: string }
  | { block: 'CAPTION'; text: string }
  | { block: 'FIGURE'; picture: string | null; alt: string; caption: string }
  | { block: 'TABLE'; head: string[] | null; rows: string[][][]; areas?: Reach[][] };

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
  const told = new Set<Node>();
  for (const node of tree.nodes) {
    if (told.has(node)) continue;
    const guide = guideContent(node.entry);
    if (clauseKind(node) === 'TABLEHEAD') {
      if (heads[0] && heads[0].parent !== node.parent) flush();
      heads.push(node);
    } else if (guide) {
      if (guide.title) blocks.push({ block: 'PARAGRAPH', text: guide.title });
      const table = guideTable(guide);
      const own = heads[0]?.parent === node.parent && heads.length === table.rows[0]?.length;
      if (own) [table.head, heads] = [heads.map(textOf), []];
      else flush();
      if (table.rows.length > 0) blocks.push(table);
    } else {
      const table = heads[0]?.parent === node.parent ? assessmentFrom(node) : null;
      if (table) {
        blocks.push(assessmentBlock(table));
        for (const one of table.categories.flatMap(withinOf)) told.add(one);
        heads = [];
      } else {
        flush();
        blocks.push(...plainBlocks(node));
      }
    }
  }
  flush();
  return blocks;
}

const assessmentBlock = ({ heads, rows }: AssessmentTable): Block => ({
  block: 'TABLE',
  head: heads.map(textOf),
  rows: rows.map(({ cells }) => cells.map(({ lines }) => lines.map(({ text }) => text))),
  areas: rows.map(({ cells }) => cells.map(({ across, down }) => ({ across, down }))),
});

function plainBlocks(node: Node): Block[] {
  const { entry } = node;
  const lines = printedLines(node);
  if (isTerm(node)) return termBlocks(lines);
  const table = tableOf(clauseContent(entry) ?? {});
  if (table) return tableBlocks(table, lines);
  const figure = figureOf(clauseContent(entry));
  if (figure) return figureBlocks(figure, lines);
  const [first, ...more] = lines.map(lineText);
  if (first === undefined) return [];
  const own: Block = placedLaw(entry).heads(entry.content)
    ? { block: 'HEADING', level: levelOf(node), text: first }
    : { block: 'PARAGRAPH', text: first };
  return [own, ...more.map((text): Block => ({ block: 'PARAGRAPH', text }))];
}

/** What is printed above a table is its caption. */
function tableBlocks(table: Table, lines: readonly PrintedLine[]): Block[] {
  const [caption, ...more] = lines.filter((line) => !isOfGrid(line)).map(lineText);
  const named = table.columns.some(({ name }) => name !== '');
  return [
    ...(caption ? [{ block: 'CAPTION', text: caption } as const] : []),
    {
      block: 'TABLE',
      head: named ? table.columns.map(({ name }) => name) : null,
      rows: table.rows.map(({ cells }) => cells.map(({ text }) => [text])),
      areas: areasOf(table),
    },
    ...more.map((text): Block => ({ block: 'PARAGRAPH', text })),
  ];
}

/** What is printed below a picture is its caption. */
function figureBlocks({ picture, alt = '' }: Figure, lines: readonly PrintedLine[]): Block[] {
  const [caption = '', ...more] = lines.filter((line) => !isOfPicture(line)).map(lineText);
  return [
    { block: 'FIGURE', picture: picture ?? null, alt, caption },
    ...more.map((text): Block => ({ block: 'PARAGRAPH', text })),
  ];
}

function termBlocks(lines: readonly PrintedLine[]): Block[] {
  const texts = new Map(lines.map((line) => [line.field, lineText(line)]));
  const own = ['number', 'name', 'definition'];
  const more = lines.filter(({ field }) => !own.includes(field));
  return [
    {
      block: 'TERM',
      number: texts.get('number') ?? null,
      name: texts.get('name')!,
      definition: texts.get('definition') ?? '',
    },
    ...more.map((line): Block => ({ block: 'PARAGRAPH', text: lineText(line) })),
  ];
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
