import {
  BookmarkEnd,
  BookmarkStart,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Difference } from '../../rubrics/diff/change';
import type { Span } from '../../rubrics/diff/spans';
import { redline, type Bit, type RedlineParagraph, type Unit } from '../../rubrics/writing/redline';
import { bandRows } from '../../rubrics/writing/redlineBands';
import { cellBits, textIn } from '../../rubrics/writing/redlineCells';
import { assessedRows, redlineRuns, type RedlineCell } from '../../rubrics/writing/redlineRuns';
import { pageNumbers, pageOf, stylesOf } from './docxParts';
import { KeyMarks } from './keyMarks';
import { markMoved, movedRun, MoveMarks, pictureRun } from './moveMarks';
import { drawn, type Drawn, type Pictures } from './pictures';
import { plain } from './plain';
import { commentOn, type Signed } from './redlineComment';
import { CENTRED, fateOfAll, layoutOf, runOf, textsByColumn, type Setting } from './redlineLayout';
import { CELL_MARGINS, TEXT_WIDTH, widthsFor } from './tableDocx';

/**
 * 花脸稿: the whole head with tracked changes against the base, for Word and WPS to accept or
 * reject one by one; what moved is tracked as moved. Accepting all gives writeText(head), rejecting
 * all writeText(base), a picture in the place of its name; numbers are printed text. Each change of
 * the list is one bookmark `change_<id>` around all that is tracked for it and one comment `变化
 * n/N` that says it; what stands elsewhere now has, at its old place, a bookmark `from_<id>_<n>`
 * and a comment that points to the change.
 * @param rationale why something was revised or ruled, by the id of the change
 */
export async function redlineDocx(
  whole: Difference,
  title: string,
  signed: Signed,
  rationale: ReadonlyMap<string, string> = new Map(),
  pictures: Pictures = new Map(),
): Promise<Buffer> {
  const { paragraphs, units } = redline(whole);
  const writer = new Writer(units, signed, await drawn(pictures));
  const document = new Document({
    creator: '准绳',
    title: plain(title),
    styles: stylesOf(whole.head.english),
    comments: {
      children: units.map((unit, id) =>
        commentOn(unit, id, whole, signed, rationale.get(unit.change.id)),
      ),
    },
    sections: [
      {
        properties: pageOf('portrait'),
        footers: pageNumbers(),
        // The last mark of a document can be neither inserted nor deleted: it is an empty
        // paragraph's.
        children: [
          ...redlineRuns(paragraphs).flatMap(({ shape, paragraphs: run }): FileChild[] => {
            if (shape === 'TABLE') return [writer.table(run)];
            if (shape === 'BANDS') return [writer.bands(run)];
            if (shape === 'ASSESSMENT') return [writer.cells(assessedRows(run))];
            return writer.paragraphs(run[0], run[0] === paragraphs[0] ? 'TITLE' : 'TEXT');
          }),
          new Paragraph({}),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** Writes paragraphs in their order, and gives each tracked run a number of its own. */
class Writer {
  private tracked = 0;
  private readonly keys = new KeyMarks();
  private readonly moves = new MoveMarks();
  private readonly ids: ReadonlyMap<Unit, number>;
  private readonly date: string;

  constructor(
    units: readonly Unit[],
    private readonly signed: Signed,
    private readonly pictures: Drawn,
  ) {
    this.ids = new Map(units.map((unit, i) => [unit, i]));
    this.date = signed.date.toISOString().replace(/\.\d+Z$/, 'Z');
  }

  /** With what ends behind it. */
  paragraphs(one: RedlineParagraph, place: Setting): FileChild[] {
    const { fate, moved } = one;
    const paragraph = this.paragraph(one, place);
    const closes = moved?.closes && !isInCell(place);
    return closes ? [paragraph, this.moves.end(fate, moved.name)] : [paragraph];
  }

  private paragraph(
    { fate, level, bits, entry, moved }: RedlineParagraph,
    place: Setting,
  ): Paragraph {
    const run = runOf(place, level);
    const paragraph = new Paragraph({
      ...layoutOf(place, level),
      // Its caption stands below it.
      ...(bits.some(isShown) && { ...CENTRED, keepNext: true }),
      ...(fate === 'INSERTED' && !moved && { run: { insertion: this.attributes() } }),
      ...(fate === 'DELETED' && !moved && { run: { deletion: this.attributes() } }),
      children: [
        ...this.keys.before(entry),
        ...(moved?.opens ? [this.moves.start(fate, moved.name, this.attributes())] : []),
        ...this.children(bits, run),
        ...(moved?.closes && isInCell(place) ? [this.moves.end(fate, moved.name)] : []),
      ],
    });
    if (moved) markMoved(paragraph, fate, this.attributes());
    return paragraph;
  }

  /** Rows and columns that came or went are tracked as such, so that accepting takes them whole. */
  table(rows: readonly RedlineParagraph[]): Table {
    const columns = rows[0].table?.columns ?? [];
    const widths = widthsFor(columns.map(({ name }) => rows.map(({ bits }) => textIn(bits, name))));
    return new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: 'fixed',
      rows: rows.map(
        ({ fate, bits }) =>
          new TableRow({
            ...this.tracking(fate),
            children: columns.map(
              ({ name, fate: ofColumn }, c) =>
                new TableCell({
                  width: { size: widths[c], type: WidthType.DXA },
                  margins: CELL_MARGINS,
                  ...this.tracking(ofColumn),
                  children: [new Paragraph({ children: this.children(cellBits(bits, name), {}) })],
                }),
            ),
          }),
      ),
    });
  }

  /** The bands of a guide, a row each. */
  bands(paragraphs: readonly RedlineParagraph[]): Table {
    const { columns, rows } = bandRows(paragraphs);
    return this.cells(
      rows.map((row) =>
        columns.map((column) => ({
          across: 1,
          paragraphs: row.filter(({ band }) => band!.column === column),
        })),
      ),
    );
  }

  /** Rows of cells; one that goes on from the cell above it is empty, and not one with it. */
  cells(rows: readonly (readonly RedlineCell[])[]): Table {
    const widths = widthsFor(textsByColumn(rows));
    return new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: 'fixed',
      rows: rows.map((cells) => {
        const all = cells.flatMap(({ paragraphs }) => paragraphs);
        const heads = all.every(({ assessed }) => assessed?.row === null);
        let from = 0;
        return new TableRow({
          ...this.tracking(fateOfAll(all)),
          tableHeader: heads,
          children: cells.map(({ across, paragraphs }) => {
            const own = widths.slice(from, from + across);
            from += across;
            const place = heads ? 'HEAD' : 'CELL';
            const said = paragraphs.flatMap((one) => this.paragraphs(one, place)) as Paragraph[];
            return new TableCell({
              width: { size: own.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
              margins: CELL_MARGINS,
              ...(across > 1 && { columnSpan: across }),
              children: said.length > 0 ? said : [new Paragraph({})],
            });
          }),
        });
      }),
    });
  }

  private tracking(fate: Span['kind']) {
    if (fate === 'SAME') return {};
    return fate === 'INSERTED' ? { insertion: this.attributes() } : { deletion: this.attributes() };
  }

  private children(bits: readonly Bit[], run: IRunOptions): ParagraphChild[] {
    const children: ParagraphChild[] = [];
    const waiting: number[] = [];
    for (const bit of bits) {
      if ('span' in bit) children.push(...this.runs(bit, run));
      else if ('open' in bit) {
        const id = this.ids.get(bit.open)!;
        waiting.push(id);
        children.push(
          new BookmarkStart(bit.open.name, id + 1) as ParagraphChild,
          new CommentRangeStart(id),
        );
      } else if ('close' in bit) {
        const id = this.ids.get(bit.close)!;
        if (waiting.includes(id))
          children.push(...commentEnd(waiting.splice(waiting.indexOf(id), 1)[0]));
        children.push(new BookmarkEnd(id + 1) as ParagraphChild);
      }
    }
    // A comment on many paragraphs hangs on the first of them: a shade over whole pages would say
    // nothing.
    children.push(...waiting.flatMap(commentEnd));
    return children;
  }

  private runs(bit: Extract<Bit, { span: Span }>, run: IRunOptions): ParagraphChild[] {
    const { span, moved = false } = bit;
    const { kind, text } = span;
    const picture = bit.picture && this.pictures.get(bit.picture.hash);
    if (picture) {
      const shown = picture(bit.picture!.alt, ROOM);
      return [kind === 'SAME' ? shown : pictureRun(kind, moved, this.attributes(), shown)];
    }
    return plain(text)
      .split(/\r\n|\r|\n/)
      .map((part, i) => {
        const options = { ...run, text: part, ...(i > 0 && { break: 1 }) };
        if (kind === 'SAME') return new TextRun(options);
        if (moved) return movedRun(kind, this.attributes(), options);
        const tracked = { ...options, ...this.attributes() };
        return kind === 'INSERTED' ? new InsertedTextRun(tracked) : new DeletedTextRun(tracked);
      });
  }

  private attributes() {
    return {
      id: TRACKED_FROM + this.tracked++,
      author: plain(this.signed.author),
      date: this.date,
    };
  }
}

/** Pixels across between the margins, for two pictures beside one another. */
const ROOM = 560;
/** A cell ends with a paragraph, so that what moved in it ends inside. */
const isInCell = (place: Setting): boolean => place === 'CELL' || place === 'HEAD';
const isShown = (bit: Bit): boolean => 'picture' in bit;

/** Numbers of tracked runs begin behind those of bookmarks and comments. */
const TRACKED_FROM = 100_000;

const commentEnd = (id: number): ParagraphChild[] => [
  new CommentRangeEnd(id),
  new TextRun({ children: [new CommentReference(id)] }),
];
