import type { FileNode } from '../library/shape';
import { clauseOf, titleDimension, OutlineBuilder } from './clauses';
import type { Begins, Cursor } from './cursor';
import { headingAt, headingClause, type HeadingForm } from './heading';

export const DEPTH = { CATEGORY: 1, ITEM: 2, SUBITEM: 3, POINT: 4 } as const;

const CATEGORY: HeadingForm = { code: /^(\d{1,2})\s*([.．])\s*(?!\d)(.*)/s };
export const ITEM: HeadingForm = { code: /^(\d{1,2}[.．]\d{1,2})(?![.．]?\d)()\s*(.*)/s };
export const SUBITEM: HeadingForm = { code: /^(\d{1,2}(?:[.．]\d{1,2}){2})(?![.．]?\d)()\s*(.*)/s };
const LEAD = /^(?:(说明)\s*([:：])\s*(.*)|(要点)\s*([:：]?))$/;
const POINT = /^[(（](\d{1,2})[)）]\s*(.*)/s;

/** Only what introduces the organisation bears no points. */
const categoryAt = (at: Cursor) => {
  const heading = headingAt(at, CATEGORY);
  return heading && (heading.points || Number(heading.label) === 0) ? heading : null;
};

/** What is asked (标准内容): categories with their leads, items, sub-items, numbered points. */
export function readCriteria(at: Cursor, until: readonly Begins[]): FileNode[] {
  const outline = new OutlineBuilder();
  const leadBegins: Begins = (next) => LEAD.test(next.text());
  const pointBegins: Begins = (next) => outline.depth >= DEPTH.ITEM && POINT.test(next.text());
  const stops: Begins[] = [
    ...until,
    (next) => categoryAt(next) !== null,
    (next) => headingAt(next, ITEM) !== null,
    (next) => headingAt(next, SUBITEM) !== null,
    leadBegins,
    pointBegins,
  ];
  const headings = [
    ['CATEGORY', categoryAt],
    ['ITEM', (next: Cursor) => headingAt(next, ITEM)],
    ['SUBITEM', (next: Cursor) => headingAt(next, SUBITEM)],
  ] as const;
  at.each(until, [
    ...headings.map(([kind, find]) => () => {
      const heading = find(at);
      if (!heading) return false;
      at.move(heading.size);
      outline.head(DEPTH[kind], headingClause(kind, heading, titleDimension(heading.title)));
      return true;
    }),
    () => {
      const lead = LEAD.exec(at.text());
      if (!lead) return false;
      const [, said, colon, rest, points, mark] = lead;
      const runIn = colon || mark;
      const paragraph = said
        ? at.paragraph(stops, false, rest)
        : { text: '', lines: [at.take().no] };
      outline.put(clauseOf('LEAD', paragraph, { title: said ?? points, ...(runIn && { runIn }) }));
      return true;
    },
    () => {
      const point = pointBegins(at) && POINT.exec(at.text());
      if (!point) return false;
      outline.put(
        clauseOf('POINT', at.paragraph(stops, false, point[2]), { label: `(${point[1]})` }),
      );
      return true;
    },
    () => {
      outline.put(clauseOf('PARAGRAPH', at.paragraph(stops, outline.depth < DEPTH.ITEM)));
      return true;
    },
  ]);
  return outline.roots;
}
