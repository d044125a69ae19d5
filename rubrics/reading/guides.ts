import { writeLines } from '../library/lines';
import type { FileGuide } from '../library/shape';
import type { Band, Descriptor } from '../kinds';
import type { Dimension } from '../vocabulary';
import type { Begins, Cursor, Paragraph } from './cursor';
import { isTitle } from './heading';

/** What the scoring principles say of the tables that follow them. */
export interface Principles {
  /** In the order in which they are named: the n-th table measures the n-th. */
  dimensions: Dimension[];
  /** Factors of each, where the text lists them (`A-D-L-I`). */
  factors: string[][];
}

const FACTOR_LIST = /(?<![A-Za-z])[A-Z][a-z]?(?:-[A-Z][a-z]?)+(?![A-Za-z])/g;

export function principlesOf(text: string): Principles {
  const named: [Dimension, number][] = [
    ['PROCESS', text.indexOf('过程')],
    ['RESULT', text.indexOf('结果')],
  ];
  return {
    dimensions: named
      .filter(([, at]) => at >= 0)
      .sort((a, b) => a[1] - b[1])
      .map(([dimension]) => dimension),
    factors: [...text.matchAll(FACTOR_LIST)].map(([list]) => list.split('-')),
  };
}

/**
 * A scoring table: bands printed range first, or descriptors, level and range.
 * @param stops what ends the table
 */
export function readGuide(
  at: Cursor,
  stops: readonly Begins[],
  dimension: Dimension,
  factors: readonly string[] | undefined,
): FileGuide | null {
  const rangeFirst = rangeAt(at) !== null;
  const lines: number[] = [];
  const bands: Band[] = [];
  const ended = () => !at.line() || stops.some((begins) => begins(at));
  while (!ended()) {
    const before = rangeFirst ? takeRange(at, lines) : null;
    if (rangeFirst && !before) break;
    const paragraphs = readDescriptors(at, stops);
    const level = levelAt(at) ? at.take() : null;
    const range = before ?? takeRange(at, lines);
    if (!range) {
      for (const one of paragraphs) at.unread.push({ line: one.lines[0] ?? 0, text: one.text });
      break;
    }
    lines.push(...paragraphs.flatMap((paragraph) => paragraph.lines), ...(level ? [level.no] : []));
    bands.push({
      ...(level && { level: level.text }),
      ...range,
      descriptors: descriptors(paragraphs, factors),
    });
  }
  if (bands.length === 0) return null;
  return {
    kind: 'GUIDE',
    dimension,
    rangeFirst,
    bands,
    lines: writeLines(lines.sort((a, b) => a - b)),
  };
}

const STEPS = /^\d{1,3}%(?:(?:[,，、]或?|或)\d{1,3}%)*$/;
const SPAN = /^(\d{1,3})%?[~～—–-](\d{1,3})%?$/;

type Range = Pick<Band, 'printed' | 'lower' | 'upper' | 'steps'>;

/** A range of percentages, which may be wrapped after a comma or before its last step. */
function rangeAt(at: Cursor, ahead = 0): { range: Range; size: number } | null {
  let printed = at.text(ahead).replace(/\s/g, '');
  let size = 1;
  while (/[,，、]$/.test(printed) || /^或\d/.test(at.text(ahead + size))) {
    if (!at.line(ahead + size)) return null;
    printed += at.text(ahead + size++).replace(/\s/g, '');
  }
  const span = SPAN.exec(printed);
  if (span) return { range: { printed, lower: Number(span[1]), upper: Number(span[2]) }, size };
  if (!STEPS.test(printed)) return null;
  const steps = [...printed.matchAll(/\d+/g)].map(([step]) => Number(step));
  return { range: { printed, lower: Math.min(...steps), upper: Math.max(...steps), steps }, size };
}

function takeRange(at: Cursor, lines: number[]): Range | null {
  const found = rangeAt(at);
  for (let i = 0; found && i < found.size; i++) lines.push(at.take().no);
  return found?.range ?? null;
}

/** The name of a level is what stands right before its range. */
const levelAt: Begins = (at) => !at.line()?.bullet && isTitle(at.text()) && rangeAt(at, 1) !== null;
const rangeBegins: Begins = (at) => rangeAt(at) !== null;

function readDescriptors(at: Cursor, stops: readonly Begins[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const bulleted = at.line()?.bullet ?? false;
  const ends = [...stops, levelAt, rangeBegins];
  while (at.line() && !ends.some((begins) => begins(at))) {
    paragraphs.push(
      at.paragraph(bulleted ? [...ends, (next) => next.line()?.bullet === true] : ends, !bulleted),
    );
  }
  return paragraphs;
}

const FACTOR = /\s*([(（]([A-Z][a-z]?)[)）])$/;

/** A factor is printed after the text; or the principles' list gives it by position. */
function descriptors(
  paragraphs: readonly Paragraph[],
  factors: readonly string[] | undefined,
): Descriptor[] {
  const listed = factors?.length === paragraphs.length ? factors : undefined;
  return paragraphs.map(({ text }, i) => {
    const [, factorPrinted, factor] = FACTOR.exec(text) ?? [];
    if (factor && factorPrinted) return { factor, factorPrinted, text: text.replace(FACTOR, '') };
    const given = listed?.[i];
    return { ...(given !== undefined && { factor: given }), text };
  });
}
