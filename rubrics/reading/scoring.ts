import type { FileClause, FileNode } from '../library/shape';
import { clauseOf } from './clauses';
import type { Begins, Cursor } from './cursor';
import { principlesOf, readGuide, type Principles } from './guides';
import { headAt, readHeads } from './heads';
import { headingAt, headingClause, type HeadingForm } from './heading';
import type { PageLine } from './page';

const NUMBERED: HeadingForm = { code: /^(\d{1,2})\s*([.．])\s*(?!\d)(.*)/s };
const CELLS = ['分数', '描述', '水平', '得分区间%'];
const NOTE = /^(注)\s*([:：])\s*(.*)/s;
const NUMBERED_NOTE = /^[(（](\d{1,2})[)）]\s*(.*)/s;

const numberedBegins: Begins = (at) => headingAt(at, NUMBERED) !== null;
const headBegins: Begins = (at) => headAt(at, CELLS);
const noteBegins: Begins = (at) => NOTE.test(at.text());

/**
 * Scoring guidance (评分指引): principles in words, then a table for each dimension, then notes.
 */
export function readScoring(at: Cursor, until: readonly Begins[]): FileNode[] {
  const sections: FileNode[] = [];
  const stops = [...until, numberedBegins];
  let principles: Principles = { dimensions: [], factors: [] };
  at.each(until, [
    () => {
      const heading = headingAt(at, NUMBERED);
      if (!heading) return false;
      at.move(heading.size);
      const tabled = headBegins(at);
      const children = tabled ? readTables(at, stops, principles) : readPrinciples(at, stops);
      if (!tabled)
        principles = principlesOf(
          children.map((child) => ('text' in child ? child.text : '')).join('\n'),
        );
      sections.push(headingClause('SECTION', heading, { children }));
      return true;
    },
  ]);
  return sections;
}

/**
 * Paragraphs, the last of which may end in a colon and be followed by a list, with bullets or
 * without.
 */
function readPrinciples(at: Cursor, stops: readonly Begins[]): FileClause[] {
  const lines = ahead(at, stops);
  const bulleted = lines.some((line) => line.bullet);
  const first = firstOfList(lines);
  const listBegins: Begins = (next) => next.line() === first;
  const clauses: FileClause[] = [];
  let listing = false;
  at.each(stops, [
    () => {
      listing ||= listBegins(at);
      const bulletBegins: Begins[] = bulleted ? [(next) => next.line()?.bullet === true] : [];
      clauses.push(
        listing
          ? clauseOf('LISTITEM', at.paragraph([...stops, ...bulletBegins], !bulleted))
          : clauseOf('PARAGRAPH', at.paragraph([...stops, listBegins], true)),
      );
      return true;
    },
  ]);
  return clauses;
}

/** The first line with a bullet, else the one behind the last colon. */
function firstOfList(lines: readonly PageLine[]): PageLine | undefined {
  const bulleted = lines.find((line) => line.bullet);
  if (bulleted) return bulleted;
  const colon = lines.findLastIndex((line) => /[:：]$/.test(line.text));
  return colon < 0 ? undefined : lines[colon + 1];
}

/** The lines before the next stop. */
function ahead(at: Cursor, stops: readonly Begins[]): PageLine[] {
  const lines: PageLine[] = [];
  const scout = at.fork();
  while (scout.line() && !stops.some((begins) => begins(scout))) lines.push(scout.take());
  return lines;
}

function readTables(
  at: Cursor,
  stops: readonly Begins[],
  { dimensions, factors }: Principles,
): FileNode[] {
  const nodes: FileNode[] = [];
  const ends = [...stops, headBegins, noteBegins];
  let tables = 0;
  at.each(stops, [
    () => headBegins(at) && nodes.push(...readHeads(at, CELLS)),
    () => noteBegins(at) && nodes.push(readNote(at, ends)),
    () => {
      if (nodes.at(-1)?.kind !== 'TABLEHEAD') return false;
      const from = at.position;
      const guide = readGuide(at, ends, dimensions[tables] ?? 'PROCESS', factors[tables]);
      if (guide) tables = nodes.push(guide) && tables + 1;
      return at.position > from;
    },
  ]);
  return nodes;
}

/** `注:` and the numbered notes below it. */
function readNote(at: Cursor, ends: readonly Begins[]): FileClause {
  const numbered: Begins = (next) => NUMBERED_NOTE.test(next.text());
  const [, title = '', runIn = '', rest = ''] = NOTE.exec(at.text()) ?? [];
  const note = clauseOf('NOTE', at.paragraph([...ends, numbered], false, rest), { title, runIn });
  const children: FileClause[] = [];
  while (at.line() && numbered(at)) {
    const [, number = '', text = ''] = NUMBERED_NOTE.exec(at.text()) ?? [];
    children.push(
      clauseOf('NOTE', at.paragraph([...ends, numbered], false, text), { label: `(${number})` }),
    );
  }
  return children.length ? { ...note, children } : note;
}
