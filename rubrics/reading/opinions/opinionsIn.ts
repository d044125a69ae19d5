import { madeVisible } from '../../deceiving';
import type { CommentKind } from '../../vocabulary';
import { cellText, isCell, type DocumentBlock, type Mark, type TableBlock } from '../general/block';
import { narrow } from '../general/narrow';
import { opinionHeads, repeatsHead, type OpinionColumns, type OpinionRole } from './opinionHeads';

/** A comment as a sheet has it. */
export interface SheetOpinion {
  /** Row or paragraph of the sheet, from 1. */
  line: number;
  /** As printed: `3.1 第2段`; empty: the whole. */
  place: string;
  /** Null where the sheet says nothing of whose it is. */
  organization: string | null;
  kind: CommentKind | null;
  text: string;
  proposedText: string | null;
}
interface SheetReading {
  opinions: SheetOpinion[];
  marks: Mark[];
}

/** The comments of all tables that have a head; null where none has one. */
export function opinionsIn(blocks: readonly DocumentBlock[]): SheetReading | null {
  const opinions: SheetOpinion[] = [];
  const marks: Mark[] = [];
  let organization: string | null = null;
  let isSheet = false;
  for (const block of blocks) {
    if (block.block === 'PARAGRAPH') {
      const body = bodyIn(block.text);
      organization = body ?? organization;
      if (isSheet && !body && block.text.trim())
        marks.push({ line: block.line, text: block.text, why: NOT_IN_TABLE });
    }
    if (block.block !== 'TABLE') continue;
    const columns = opinionHeads(block);
    if (!columns) continue;
    isSheet = true;
    for (const row of block.rows.slice(0, columns.from))
      organization = row.map((cell) => bodyIn(cellText(cell))).find(Boolean) ?? organization;
    new TableReading(block, organization, opinions, marks).read(columns);
  }
  return isSheet ? { opinions, marks } : null;
}

/** 提出单位：… above a table that one body sends back. */
const bodyIn = (text: string): string | null =>
  /^\s*(?:意见)?(?:提出|反馈|回复|填报|填表)?(?:意见)?的?单位(?:名称)?(?:[（(][^（()）]*[）)])?\s*[:：]\s*(\S.*?)\s*$/u.exec(
    text,
  )?.[1] ?? null;

/** One table, row by row. */
class TableReading {
  private columns!: OpinionColumns;
  private leftOut = new Set<OpinionRole>();

  constructor(
    private readonly table: TableBlock,
    private readonly organization: string | null,
    private readonly opinions: SheetOpinion[],
    private readonly marks: Mark[],
  ) {}

  read(columns: OpinionColumns): void {
    const { rows, line } = this.table;
    this.columns = columns;
    for (let at = columns.from; at < rows.length; at++) {
      if (repeatsHead(rows[at]!, this.columns)) continue;
      this.row(at);
    }
    for (const role of ['outcome', 'person'] as const)
      if (this.leftOut.has(role))
        this.marks.push({ line, text: this.head(role), why: LEFT_OUT[role] });
  }

  private row(at: number): void {
    const { roles } = this.columns;
    const line = this.lineOf(at);
    const [said, proposed] = [this.text(at, 'text'), this.text(at, 'proposed')];
    for (const role of ['outcome', 'person'] as const)
      if (this.text(at, role)) this.leftOut.add(role);
    const text = [said, ...this.asides(at)].filter(Boolean).join('\n');
    const place = this.place(at);
    if (!said && !proposed) return this.without(at, line);
    // An answer stands below what it answers, and bears no number.
    if (/^答复[:：]/u.test(said) && !place && !this.text(at, 'ordinal')) {
      this.leftOut.add('outcome');
      return;
    }
    const kind = this.text(at, 'kind');
    const known = kindIn(kind);
    if (kind && !known) this.marks.push({ line, text: kind, why: NO_KIND });
    this.opinions.push({
      ...{ line, place, kind: known, text: text || '' },
      proposedText: proposed || null,
      organization: this.organizationAt(at, roles.organization),
    });
  }

  /** A row that says nothing: a blank line, a head between, or something that was not found. */
  private without(at: number, line: number): void {
    const rest = this.table.rows[at]!.filter((_, i) => i !== this.columns.roles.ordinal)
      .map(cellText)
      .filter(Boolean);
    if (rest.length > 0) this.marks.push({ line, text: rest.join(' '), why: NO_TEXT });
  }

  private place(at: number): string {
    const [clause, element, line] = (['clause', 'element', 'line'] as const).map((role) =>
      this.text(at, role).replace(/\s+/gu, ' '),
    );
    return [clause, element].filter(Boolean).join(' ') || (line ? `第${line}行` : '');
  }

  private asides(at: number): string[] {
    const { asides, remarks, heads } = this.columns;
    const own = this.text(at, 'outcome') ? asides : [...asides, ...remarks];
    return own.flatMap((i) => {
      const text = this.cell(at, i);
      return text ? [`${heads[i]}：${text}`] : [];
    });
  }

  /** Several comments of one body stand beside one cell that reaches over them. */
  private organizationAt(at: number, column: number | undefined): string | null {
    if (column === undefined) return this.organization;
    let from = at;
    while (from > this.columns.from && this.table.rows[from]![column] === 'ABOVE') from--;
    return this.cell(from, column).replace(/\s+/gu, ' ') || this.organization;
  }

  private text(at: number, role: OpinionRole): string {
    const column = this.columns.roles[role];
    if (column === undefined) return '';
    let from = at;
    const reaches = role === 'clause' || role === 'element';
    while (reaches && from > this.columns.from && this.table.rows[from]![column] === 'ABOVE')
      from--;
    return this.cell(from, column);
  }

  private cell = (at: number, column: number): string =>
    madeVisible(cellText(this.table.rows[at]![column])).trim();
  private head = (role: OpinionRole): string =>
    this.columns.heads[this.columns.roles[role] ?? -1] ?? '';
  private lineOf(at: number): number {
    const cell = this.table.rows[at]!.find((one) => isCell(one) && one.paragraphs.length > 0);
    return (isCell(cell) && cell.paragraphs[0]?.line) || this.table.line;
  }
}

const KINDS: readonly (readonly [CommentKind, RegExp])[] = [
  ['GENERAL', /^(?:ge?|gen(?:eral)?|一般|总体|通用|综合)(?:性|类|意见)*$/],
  ['TECHNICAL', /^(?:te?|tech(?:nical)?|技术|实质|内容)(?:性|类|意见)*$/],
  ['EDITORIAL', /^(?:ed?|edit(?:orial)?|编辑|文字)(?:性|类|意见)*$/],
];

const kindIn = (text: string): CommentKind | null => {
  const folded = narrow(text).toLowerCase().replace(/[\s.]/g, '');
  return KINDS.find(([, form]) => form.test(folded))?.[0] ?? null;
};

type Why = Mark['why'];
const NOT_IN_TABLE: Why = ['表后的文字未读入', 'text behind the table is not read'];
const NO_TEXT: Why = ['没有意见内容', 'no comment'];
const NO_KIND: Why = ['不是已知的意见类型', 'no known type of comment'];
const LEFT_OUT: Readonly<Record<'outcome' | 'person', Why>> = {
  outcome: [
    '处理意见与答复及其说明不读入，由起草人在提案中处理',
    'what became of comments, and remarks on it, is not read: drafters settle them in the proposal',
  ],
  person: ['联系人等个人信息不读入', 'persons and how to reach them are not read'],
};
