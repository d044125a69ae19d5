import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type {
  DocumentBlock,
  DocumentCell,
  Covered,
  Document,
  Mark,
  DocumentParagraph,
  TableBlock,
} from '../../rubrics/reading/general/block';
import { LARGEST_PICTURE } from '../../rubrics/vocabulary';
import { Archive } from './archive';
import { BadDocument } from './badDocument';
import { DocxComments } from './docxComments';
import { DocxNumbers } from './docxNumbers';
import { standingSaid, stylesIn, type Standing, type Styles } from './docxStyles';
import { saidIn, type LeftOut } from './docxText';
import { child, childrenOf, readXml, refuseMany, valOf, within, type Element } from './xml';

const MOST = { paragraphs: 100_000, cells: 50_000 };

/**
 * A document of Word or WPS. Nothing of it is run: links, macros and embedded files are left out,
 * and said.
 * @throws BadDocument
 */
export const readDocx = (bytes: Buffer): Document => new Docx(new Archive(bytes)).read();

class Docx {
  private readonly styles: Styles;
  private readonly usual: string | undefined;
  private readonly numbers: DocxNumbers;
  private readonly relations = new Map<string, string>();
  private readonly marks: Mark[] = [];
  private readonly pictures: Record<string, string> = {};
  private readonly main: string;
  private readonly comments: DocxComments;
  private readonly keys: { line: number; key: string }[] = [];
  private line = 0;
  /** Words of paragraphs whose end was deleted: they go on in the next. */
  private carried = '';

  constructor(private readonly archive: Archive) {
    this.main = this.related('', /\/officeDocument$/) ?? 'word/document.xml';
    for (const { attributes } of this.relationsOf(this.main))
      this.relations.set(attributes.Id ?? '', attributes.Target ?? '');
    const styles = stylesIn(this.part(this.related(this.main, /\/styles$/)));
    [this.styles, this.usual] = [styles.byId, styles.usual];
    this.comments = new DocxComments(this.part(this.related(this.main, /\/comments$/)));
    this.numbers = new DocxNumbers(this.part(this.related(this.main, /\/numbering$/)));
  }

  read(): Document {
    const bytes = this.archive.read(this.main);
    if (!bytes) throw new BadDocument('文件中没有正文', 'the file holds no document');
    refuseMany(bytes, '<w:p', MOST.paragraphs);
    refuseMany(bytes, '<w:tc', MOST.cells);
    const root = readXml(bytes, { p: MOST.paragraphs, tc: MOST.cells });
    const blocks = this.blocksIn(child(root, 'body') ?? root);
    this.tellOfParts();
    this.tellOfRevisers(root);
    const { marks, pictures, keys } = this;
    return { blocks, marks, pictures, keys, comments: this.comments.all() };
  }

  private blocksIn(of: Element): DocumentBlock[] {
    return of.children.flatMap((one): DocumentBlock[] => {
      if (one.name === 'p') return this.paragraph(one);
      if (one.name === 'tbl') return [this.table(one)];
      if (one.name === 'del' || one.name === 'moveFrom') return [];
      return TRANSPARENT.has(one.name) ? this.blocksIn(one) : [];
    });
  }

  private paragraph(of: Element): DocumentBlock[] {
    const line = ++this.line;
    const properties = child(of, 'pPr');
    const styleId = valOf(properties, 'pStyle') ?? this.usual;
    const style = this.styles.get(styleId ?? '') ?? {};
    const standing = { ...style, ...standingSaid(properties) };
    const { text: own, bold, figures, left, anchors, key } = saidIn(of);
    if (key && own) this.keys.push({ line, key });
    this.comments.pass(line, own, anchors);
    const text = this.carried + own;
    this.carried = isGone(child(properties, 'rPr')) ? text : '';
    if (this.carried) return [];
    for (const what of left) this.mark(line, text, LEFT[what]);
    const number = this.numberOf(standing, styleId, text);
    const made: DocumentParagraph = {
      block: 'PARAGRAPH',
      ...{ line, text },
      style: style.name,
      outline: standing.outline || undefined,
      ...(number && (number.bullet ? { bullet: true } : { number: number.number })),
      indent: indentOf(standing, number?.left),
      centred: standing.centred,
      bold: bold || standing.bold,
    };
    return [
      ...(text.trim() || number?.number ? [made] : []),
      ...figures.map(({ relation, alt }) => ({
        ...({ block: 'FIGURE', line, alt } as const),
        picture: this.picture(line, relation),
      })),
    ];
  }

  /** An empty paragraph shows its number, too, though Word's own outline skips none. */
  private numberOf({ list, level }: Standing, styleId: string | undefined, text: string) {
    if (list === undefined || list === '0' || !text.trim()) return null;
    return this.numbers.next(list, level ?? this.numbers.levelOfStyle(list, styleId) ?? 0);
  }

  private table(of: Element): TableBlock {
    const line = this.line + 1;
    const kept = childrenOf(of, 'tr').filter((row) => !isGone(child(row, 'trPr')));
    const rows = kept.map((row) => this.row(row));
    const width = Math.max(...rows.map(({ cells }) => cells.length), 0);
    const grid = rows.map(({ cells }) => {
      while (cells.length < width) cells.push({ paragraphs: [] });
      return cells;
    });
    // A cell that goes on above must have one to go on from.
    for (const cell of grid[0]?.keys() ?? [])
      if (grid[0]![cell] === 'ABOVE') grid[0]![cell] = { paragraphs: [] };
    const heads = rows.findIndex(({ head }) => !head);
    return { block: 'TABLE', line, rows: grid, heads: heads < 0 ? rows.length : heads };
  }

  private row(of: Element): { cells: (DocumentCell | Covered)[]; head: boolean } {
    const properties = child(of, 'trPr');
    const before = Number(valOf(properties, 'gridBefore') ?? 0);
    const cells: (DocumentCell | Covered)[] = Array.from({ length: before }, () => ({
      paragraphs: [],
    }));
    for (const cell of cellsOf(of)) {
      const own = child(cell, 'tcPr');
      const merge = child(own, 'vMerge');
      const blocks = this.blocksIn(cell);
      const goesOn = merge && merge.attributes.val !== 'restart';
      cells.push(goesOn ? 'ABOVE' : { paragraphs: this.flat(blocks) });
      for (let i = Number(valOf(own, 'gridSpan') ?? 1); i > 1; i--) cells.push('LEFT');
    }
    return { cells, head: child(properties, 'tblHeader') !== undefined };
  }

  private flat(blocks: readonly DocumentBlock[]): DocumentParagraph[] {
    return blocks.flatMap((block) => {
      if (block.block === 'PARAGRAPH') return [block];
      const what = block.block === 'TABLE' ? NESTED : PICTURED;
      this.mark(block.line, '', what);
      if (block.block === 'FIGURE') return [];
      return block.rows.flatMap((row) =>
        row.flatMap((cell) => (typeof cell === 'object' ? cell.paragraphs : [])),
      );
    });
  }

  private picture(line: number, relation: string | undefined): string | null {
    const target = this.relations.get(relation ?? '');
    const name = target && posix.join(posix.dirname(this.main), target);
    const bytes = name ? this.archive.read(target.startsWith('/') ? target.slice(1) : name) : null;
    const kept = bytes && bytes.length <= LARGEST_PICTURE.bytes && isPicture(bytes);
    if (!kept) {
      this.mark(line, target ?? '', UNKEPT);
      return null;
    }
    const hash = createHash('sha256').update(bytes).digest('hex');
    this.pictures[hash] = bytes.toString('base64');
    return hash;
  }

  private tellOfParts(): void {
    for (const name of this.archive.names) {
      if (/vbaProject/i.test(name)) this.mark(0, name, MACRO);
      else if (/\/embeddings\/|\.(?:zip|rar|7z|docx|xlsx)$/i.test(name))
        this.mark(0, name, LEFT.object);
    }
  }

  private mark(line: number, text: string, why: Mark['why']): void {
    this.marks.push({ line, text: text.slice(0, 60), why });
  }

  private tellOfRevisers(root: Element): void {
    const counts = new Map<string, number>();
    for (const { attributes } of [...TRACKED].flatMap((name) => [...within(root, name)])) {
      const author = attributes.author?.trim();
      if (author) counts.set(author, (counts.get(author) ?? 0) + 1);
    }
    const told = [...counts].map(([author, count]) => `${author} ${count}`).join('、');
    if (told) this.mark(0, told, REVISED);
  }

  private part(name: string | undefined): Element | null {
    const bytes = name === undefined ? null : this.archive.read(name);
    return bytes && readXml(bytes);
  }

  private relationsOf(name: string): Element[] {
    const path = posix.join(posix.dirname(name || '/'), '_rels', `${posix.basename(name)}.rels`);
    return childrenOf(this.part(path.replace(/^\//, '')) ?? undefined, 'Relationship');
  }

  private related(name: string, type: RegExp): string | undefined {
    const found = this.relationsOf(name).find(({ attributes }) => type.test(attributes.Type ?? ''));
    const target = found?.attributes.Target;
    if (target === undefined) return undefined;
    return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(name), target);
  }
}

/** What stands around paragraphs and tables without being one. */
const TRANSPARENT = new Set(
  'sdt sdtContent ins moveTo customXml smartTag AlternateContent Choice txbxContent'.split(' '),
);

/** Tracked changes, by which somebody put in, took out or moved. */
const TRACKED = ['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel'] as const;
/** Whether what has these properties went by a tracked change. */
const isGone = (properties: Element | undefined): boolean =>
  ['del', 'moveFrom'].some((name) => child(properties, name) !== undefined);

const cellsOf = (row: Element): Element[] =>
  row.children.flatMap((one) => {
    if (one.name === 'tc') return child(child(one, 'tcPr'), 'cellDel') ? [] : [one];
    return one.name === 'sdt' || one.name === 'sdtContent' ? cellsOf(one) : [];
  });

/** A character is some ten and a half points wide. */
function indentOf({ left, leftChars }: Standing, listed: number | undefined): number {
  if (leftChars !== undefined) return leftChars / 100;
  return Math.round((left ?? listed ?? 0) / 210);
}

const isPicture = (bytes: Buffer): boolean =>
  bytes.readUInt32BE(0) === 0x89504e47 || bytes.readUInt16BE(0) === 0xffd8;

type Why = Mark['why'];
const LEFT: Readonly<Record<LeftOut, Why>> = {
  deleted: ['修订标记中删去的文字未读入', 'what tracked changes deleted is left out'],
  inserted: ['修订标记按已接受读入', 'tracked changes are read as accepted'],
  link: ['链接只保留文字', 'of a link only its words are kept'],
  note: ['脚注或尾注未读入', 'a footnote or endnote is left out'],
  hidden: ['隐藏文字未读入', 'hidden text is left out'],
  box: ['文本框的文字接在段后', 'the words of a text box follow the paragraph'],
  object: ['嵌入的文件未打开', 'an embedded file is not opened'],
};
const NESTED: Why = ['表中之表按段落读入', 'a table inside a table is read as paragraphs'];
const PICTURED: Why = ['表格里的图未读入', 'a picture inside a table is left out'];
const UNKEPT: Why = [
  '图片未能保留(过大或格式不支持)',
  'a picture is not kept: too large, or no PNG or JPEG',
];
const REVISED: Why = ['修订标记的作者与处数', 'who made tracked changes, and how many'];
const MACRO: Why = ['宏未读入', 'macros are left out'];
