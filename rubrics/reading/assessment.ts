import { writeLines } from '../library/lines';
import type { FileClause, FileNode } from '../library/shape';
import { clauseOf, titleDimension, OutlineBuilder } from './clauses';
import { DEPTH, ITEM, SUBITEM } from './criteria';
import type { Begins, Cursor } from './cursor';
import { headAt, readHeads } from './heads';
import {
  headingAt,
  headingClause,
  isTitle,
  uncodedAt,
  type Heading,
  type HeadingForm,
} from './heading';
import { FOLDED_FROM, terminated } from './page';

const CELLS = [
  '序号',
  '评价类目',
  '基本要求',
  '总体要求',
  '基本要求和总体要求',
  '要点指引',
  '方法',
];
const CATEGORY: HeadingForm = { code: /^(\d{1,2})\s*([.．]?)\s*(?!\d)(.*)/s, weighed: true };
const CODED = /^(\d{1,2}(?:[.．]\d{1,2}){3})\s*(.*)/s;
const LABELLED = /^(\p{Script=Han}{4,6})([:：])(.*)$/u;
const METHOD = /^适用于?(\p{Script=Han}{0,6})评分指南$/u;

const methodBegins: Begins = (at) => METHOD.test(at.text());
const codedBegins: Begins = (at) => CODED.test(at.text());
const headBegins: Begins = (at) => headAt(at, CELLS);

/** How it is judged (评审细则): words, then a table that was flattened, one cell a line. */
export function readAssessment(at: Cursor, until: readonly Begins[]): FileNode[] {
  const nodes: FileNode[] = [];
  at.each(
    [...until, headBegins],
    [() => nodes.push(clauseOf('PARAGRAPH', at.paragraph([...until, headBegins], true)))],
  );
  nodes.push(...readHeads(at, CELLS));
  return [...nodes, ...readRows(at, until)];
}

function readRows(at: Cursor, until: readonly Begins[]): FileNode[] {
  const outline = new OutlineBuilder();
  // Points with words as labels stand right below an item, coded ones below a sub-item.
  const labelledBegins: Begins = (next) =>
    outline.depth === DEPTH.ITEM && LABELLED.test(next.text());
  const stops: Begins[] = [
    ...until,
    (next) => rowAt(next, outline) !== null,
    codedBegins,
    labelledBegins,
    methodBegins,
  ];
  at.each(until, [
    () => {
      const row = rowAt(at, outline);
      if (!row) return false;
      at.move(row.heading.size);
      outline.head(DEPTH[row.kind], rowClause(row));
      return true;
    },
    () => codedBegins(at) && readCoded(at, stops, outline),
    () => {
      const [, title, runIn, rest] = (labelledBegins(at) && LABELLED.exec(at.text())) || [];
      if (title === undefined) return false;
      outline.put(
        clauseOf('POINT', at.paragraph(stops, false, rest), { title, runIn, column: 'GUIDANCE' }),
      );
      return true;
    },
    () => {
      if (!methodBegins(at)) return false;
      // A method cell belongs to the row, not to the point before it.
      outline.close(DEPTH.POINT);
      outline.put(clauseOf('METHOD', { text: at.text(), lines: [at.take().no] }));
      return true;
    },
    () => {
      if (outline.depth < DEPTH.ITEM) return false;
      const column = outline.depth === DEPTH.ITEM ? 'OVERALL' : 'GUIDANCE';
      outline.put(
        clauseOf('PARAGRAPH', at.paragraph(stops, outline.depth === DEPTH.POINT), { column }),
      );
      return true;
    },
  ]);
  return outline.roots;
}

type RowKind = 'CATEGORY' | 'ITEM' | 'SUBITEM';
interface Row {
  kind: RowKind;
  heading: Heading;
}

function rowAt(at: Cursor, outline: OutlineBuilder): Row | null {
  const forms: [RowKind, HeadingForm][] = [
    ['SUBITEM', SUBITEM],
    ['ITEM', ITEM],
    ['CATEGORY', CATEGORY],
  ];
  for (const [kind, form] of forms) {
    const heading = headingAt(at, form);
    if (heading) return { kind, heading };
  }
  const heading = outline.depth >= DEPTH.CATEGORY ? uncodedAt(at) : null;
  return heading && { kind: outline.depth >= DEPTH.SUBITEM ? 'SUBITEM' : 'ITEM', heading };
}

function rowClause({ kind, heading }: Row): FileClause {
  const column = ({ CATEGORY: undefined, ITEM: 'BASIC', SUBITEM: 'GUIDANCE' } as const)[kind];
  return headingClause(kind, heading, {
    ...(!heading.label && { label: null, scheme: 'dotted' as const }),
    ...(column && { column }),
    ...titleDimension(heading.title),
  });
}

/** `1.1.1.1` and a sentence, or a short heading with paragraphs below it. */
function readCoded(at: Cursor, stops: readonly Begins[], outline: OutlineBuilder): boolean {
  const [, code = '', rest = ''] = CODED.exec(at.text()) ?? [];
  const label = code.replace(/．/g, '.');
  const words = rest === '' ? at.line(1) : at.line();
  const title = rest === '' ? (words?.text ?? '') : rest;
  const more = { label, column: 'GUIDANCE' as const };
  if (words && words.text.length < FOLDED_FROM && isTitle(title) && !terminated(title)) {
    const lines = [at.take().no, ...(rest === '' ? [at.take().no] : [])];
    outline.head(DEPTH.POINT, { kind: 'POINT', ...more, title, lines: writeLines(lines) });
  } else {
    outline.close(DEPTH.POINT);
    outline.put(clauseOf('POINT', at.paragraph(stops, false, rest), more));
  }
  return true;
}
