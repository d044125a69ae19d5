import { addTo } from '../addTo';
import type { Change, Difference } from '../diff/change';
import { spans, type Span } from '../diff/spans';
import { placedLaw } from '../kinds';
import { clauseContent, isGuide } from '../kinds/readers';
import type { Node } from '../tree/tree';
import { assessedCells, type AssessedCell } from './assessedCells';
import { isOfGrid } from './gridLines';
import { inOneOrder, markedLines, type MarkedLine } from './marked';
import { levelOf } from './printed';
import { bandCell, type BandCell } from './redlineBands';
import { movesOf, type Moved } from './redlineMoves';
import { unitsOf } from './redlineUnits';
import { together, wordsOf, type Strand } from './together';

/**
 * 花脸稿: the head with all that changed against the base marked in it. Without what was inserted
 * it is the base, without what was deleted the head, paragraph by paragraph as writeText prints
 * them.
 */
export interface Redline {
  paragraphs: RedlineParagraph[];
  units: Unit[];
}

export interface RedlineParagraph {
  /** What happened to the paragraph as such: to its mark, which ends it. */
  fate: Span['kind'];
  /** Depth of a heading, from 1; 0 for a text. The title page has 0, too, and is the first. */
  level: number;
  bits: Bit[];
  /** The table of which it is the head or a row; its columns are the same for all of them. */
  table: RedlineTable | null;
  /** The entry that prints it, by its key; null for the title page, and where it stood before. */
  entry: string | null;
  /** Where it stands among the bands of a guide. */
  band: BandCell | null;
  /** Where it stands in the assessment table. */
  assessed: AssessedCell | null;
  /** What it moved with, where it is at its old place, DELETED, or at its new one, INSERTED. */
  moved: Moved | null;
}
/**
 * A run of text, which may be what moved, or where a unit begins or ends; in a table, in the cell
 * of which column.
 */
export type Bit = (
  | { span: Span; moved?: true; picture?: ShownPicture }
  | { open: Unit }
  | { close: Unit }
) & {
  cell?: string;
};

/** The picture that a run names, for whoever can show it. */
interface ShownPicture {
  hash: string;
  /** What it shows, or its caption. */
  alt: string;
}

/** Columns of both sides by name, in an order that is each side's; what became of each. */
interface RedlineTable {
  columns: readonly { name: string; fate: Span['kind'] }[];
}

/**
 * What can be counted and pointed at: one CHANGE for each change of the list, around all that is
 * marked for it; and one PLACE for each old place of what stands elsewhere now. Names are those of
 * bookmarks: `change_<id>`, `from_<id>_1`.
 */
export interface Unit {
  kind: 'CHANGE' | 'PLACE';
  name: string;
  change: Change /** Number of the change in the list, from 1. */;
  number: number;
}

/** A paragraph on its way: of which line it is, and its pieces. */
export interface Strip {
  line: Strand | null;
  /** Of the entry; null for the title page. */
  field: string | null;
  said: string;
  fate: Span['kind'];
  pieces: { name: string; runs: Span[] }[];
  table: RedlineTable | null;
  band: BandCell | null;
  assessed: AssessedCell | null;
}

export function redline(whole: Difference): Redline {
  const strips = stripsOf(whole);
  const placed = unitsOf(whole, strips);
  const moves = movesOf(strips);
  const [opening, closing] = [new Map<string, Unit[]>(), new Map<string, Unit[]>()];
  const note = (
    held: Map<string, Unit[]>,
    { paragraph, piece }: { paragraph: number; piece: number },
    unit: Unit,
  ) => addTo(held, `${paragraph} ${piece}`, unit);
  for (const { unit, from, to } of placed) {
    note(opening, from, unit);
    note(closing, to, unit);
  }
  return {
    units: placed.map(({ unit }) => unit),
    paragraphs: strips.map(({ line, fate, pieces, table, band, assessed }, p) => ({
      fate,
      table,
      band,
      assessed,
      moved: moves.get(p) ?? null,
      entry: line && line.fate !== 'THITHER' ? (line.head ?? line.base).entry.key : null,
      level: line ? headingLevel(line.head ?? line.base) : 0,
      bits: joined(
        pieces.flatMap(({ name, runs }, i): Bit[] =>
          [
            ...(opening.get(`${p} ${i}`) ?? []).map((unit) => ({ open: unit })),
            ...runs.map((span) => ({
              span,
              ...(moves.get(p)?.alike.has(name) && { moved: true as const }),
              ...(name === 'picture' && line && shownIn(line, span)),
            })),
            ...(closing.get(`${p} ${i}`) ?? []).map((unit) => ({ close: unit })),
          ].map((bit) => (table ? { ...bit, cell: name } : bit)),
        ),
      ),
    })),
  };
}

/** Which picture a run names: what went is that of the base. */
function shownIn({ base, head }: Strand, { kind }: Span): { picture: ShownPicture } | null {
  const side = kind === 'DELETED' ? base : (head ?? base);
  const { picture, alt, title } = clauseContent(side?.entry) ?? {};
  return picture === undefined ? null : { picture: { hash: picture, alt: alt ?? title ?? '' } };
}

/** Neighbouring runs of one kind are one: whoever accepts them accepts them at once. */
function joined(bits: readonly Bit[]): Bit[] {
  const out: Bit[] = [];
  for (const bit of bits) {
    const last = out.at(-1);
    const beside = last && 'span' in last && 'span' in bit && last.cell === bit.cell;
    const shown = beside && (last.picture || bit.picture);
    if (beside && !shown && last.span.kind === bit.span.kind && last.moved === bit.moved)
      out[out.length - 1] = {
        ...last,
        span: { ...last.span, text: last.span.text + bit.span.text },
      };
    else out.push(bit);
  }
  return out;
}

/** Paragraphs of one side, in its order. */
export const linesOnSide = ({ paragraphs }: Redline, side: 'base' | 'head'): string[] => {
  const other = side === 'base' ? 'INSERTED' : 'DELETED';
  return paragraphs
    .filter(({ fate }) => fate !== other)
    .map(({ bits }) =>
      bits.map((bit) => ('span' in bit && bit.span.kind !== other ? bit.span.text : '')).join(''),
    );
};

function stripsOf(whole: Difference): Strip[] {
  const words = wordsOf(whole);
  const cellOf = assessedCells(whole);
  const title: Strip = {
    line: null,
    field: null,
    said: '',
    fate: 'SAME',
    table: null,
    band: null,
    assessed: null,
    pieces: [
      {
        name: 'title',
        runs: spans(whole.base.facts.content.title, whole.head.facts.content.title, words),
      },
    ],
  };
  const lines = together(whole).flatMap((line) => {
    const all = linesOf(line, words);
    const rows = all.filter(({ base, head }) => isOfGrid({ field: (head ?? base)! }));
    const table = tableOf(rows);
    return all.map(
      (marked): Strip => ({
        line,
        field: marked.head ?? marked.base,
        said: marked.said,
        pieces: marked.pieces,
        fate: fateOf(marked),
        table: rows.includes(marked) ? table : null,
        band: isGuide(line.head ?? line.base)
          ? bandCell((marked.head ?? marked.base)!, marked.said)
          : null,
        assessed: cellOf(line),
      }),
    );
  });
  return [title, ...lines];
}

/** A column came or went where a row that stayed has it on one side alone. */
function tableOf(rows: readonly MarkedLine[]): RedlineTable {
  const names = rows.map(({ pieces }) => pieces.map(({ name }) => name));
  const stayed = rows.filter((row) => fateOf(row) === 'SAME').flatMap(({ pieces }) => pieces);
  const isOf = (side: 'base' | 'head', name: string) =>
    stayed.every((piece) => piece.name !== name || piece[side]);
  const fateOfColumn = (name: string): Span['kind'] => {
    if (!isOf('base', name)) return 'INSERTED';
    return isOf('head', name) ? 'SAME' : 'DELETED';
  };
  return {
    columns: names
      .reduce((all, one) => inOneOrder(one, all), [])
      .map((name) => ({ name, fate: fateOfColumn(name) })),
  };
}

const fateOf = ({ base, head }: MarkedLine): Span['kind'] => {
  if (base === null) return 'INSERTED';
  return head === null ? 'DELETED' : 'SAME';
};

/** What moved is not compared: it came whole at one place and went whole at the other. */
const linesOf = ({ fate, base, head }: Strand, words: (text: string) => string[]): MarkedLine[] =>
  markedLines(fate === 'HITHER' ? null : base, fate === 'THITHER' ? null : head, words);

const headingLevel = (node: Node): number =>
  placedLaw(node.entry).heads(node.entry.content) ? levelOf(node) : 0;
