import type { Band } from '../../kinds';
import { rangeInPoints } from '../../kinds/guide';
import type { FileGuide } from '../../library/shape';
import type { Dimension } from '../../vocabulary';
import { cellText, isCell, type DocumentCell, type Covered, type TableBlock } from './block';
import { columnHead } from './columns';
import { draft, type Draft } from './draft';
import { rests } from './evidence';
import { narrow } from './narrow';

type Range = Pick<Band, 'printed' | 'lower' | 'upper' | 'steps' | 'unit'>;

const STEPS = /^\d{1,3}%?(?:(?:[,、]?或|[,、]|,?or)\d{1,3}%?)+$|^\d{1,3}%$/;
const SPAN = /^[[(]?(\d{1,3}(?:\.\d+)?)%?[~—–至到,-]+(\d{1,3}(?:\.\d+)?)%?[\])]?$/;

/** What a cell says as the range of a band; null where it says something else. */
function rangeIn(text: string): Range | null {
  const printed = text.trim();
  const plain = narrow(printed).replace(/\s/g, '');
  const points = /分/.test(plain) ? rangeInPoints(plain) : null;
  if (points) return { printed, lower: points[0], upper: points[1], unit: 'POINTS' };
  const span = SPAN.exec(plain);
  if (span) return { printed, lower: Number(span[1]), upper: Number(span[2]) };
  if (!STEPS.test(plain)) return null;
  const steps = [...plain.matchAll(/\d+/g)].map(([step]) => Number(step));
  return { printed, lower: Math.min(...steps), upper: Math.max(...steps), steps };
}

interface Columns {
  range: number;
  text: number;
  level: number | null;
  /** How many rows above are its head. */
  heads: number;
}

/**
 * A table whose rows are bands of a scoring guide: one column holds nothing but ranges. Null where
 * it is another.
 */
function columnsOf({ rows }: TableBlock): Columns | null {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || width > 3 || rows.length < 2) return null;
  for (const heads of [0, 1]) {
    const body = rows.slice(heads);
    const ranges = [...Array(width).keys()].filter((c) =>
      body.every((row) => rangeIn(cellText(row[c])) !== null),
    );
    const [range] = ranges;
    if (range === undefined || ranges.length > 1 || body.length < 2) continue;
    if (rows.slice(0, heads).some((row) => columnHead(cellText(row[range]))?.role === 'share'))
      return null;
    const others = [...Array(width).keys()].filter((c) => c !== range);
    const letters = (c: number) => body.reduce((sum, row) => sum + cellText(row[c]).length, 0);
    const [text, level = null] = others.sort((a, b) => letters(b) - letters(a));
    if (text === undefined || letters(text) < 4 * body.length) return null;
    return { range, text, level, heads };
  }
  return null;
}

/** @param guideDimension of a guide: what the words before it say that it measures */
export function guideTable(
  table: TableBlock,
  guideDimension: () => {
    dimension: Dimension;
    factors: readonly string[] | undefined;
    sure: boolean;
  },
): Draft[] | null {
  const columns = columnsOf(table);
  if (!columns) return null;
  const { range, text, level, heads } = columns;
  const { dimension, factors, sure } = guideDimension();
  const body = table.rows.slice(heads);
  const bands = body.map((row): Band => {
    const levelText = level === null ? '' : cellText(row[level]);
    return {
      ...(levelText && { level: levelText }),
      ...rangeIn(cellText(row[range]))!,
      descriptors: descriptorsIn(row[text], factors),
    };
  });
  const guide: FileGuide = { kind: 'GUIDE', dimension, rangeFirst: range < text, bands };
  const made = draft(table.line, bands[0]!.printed, { leaf: guide });
  if (!sure) rests(made, 'dimension');
  return [...headsOf(table.rows.slice(0, heads)), made];
}

/** The head of a guide is kept as it is printed: a cell a clause. */
export const headsOf = (rows: readonly (readonly (DocumentCell | Covered)[])[]): Draft[] =>
  rows.flatMap((row) =>
    row.filter(isCell).map((cell) =>
      draft(cell.paragraphs[0]?.line ?? 0, cellText(cell), {
        kind: 'TABLEHEAD',
        title: cellText(cell),
      }),
    ),
  );

const FACTOR = /\s*([(（]([A-Z][a-z]?)[)）])$/;

/** A factor is printed behind the text; or the principles' list gives it by position. */
function descriptorsIn(
  cell: DocumentCell | Covered | undefined,
  factors: readonly string[] | undefined,
): Band['descriptors'] {
  const texts = isCell(cell)
    ? cell.paragraphs.map(({ number, text }) => (number ? `${number} ${text}` : text).trim())
    : [];
  const said = texts.filter(Boolean);
  const listed = factors?.length === said.length ? factors : undefined;
  return said.map((text, i) => {
    const [, factorPrinted, factor] = FACTOR.exec(text) ?? [];
    if (factor && factorPrinted) return { factor, factorPrinted, text: text.replace(FACTOR, '') };
    return { ...(listed && { factor: listed[i]! }), text };
  });
}
