import { schemeOf } from '../../tree/numbering';
import { amountAlone, type Amount } from './amount';
import { cellText, isCell, type DocumentCell, type TableBlock } from './block';
import { columnHead, type ColumnHead } from './columns';
import { draft, type Doubting, type Draft } from './draft';
import { GROUNDS } from './evidence';
import { narrow } from './narrow';
import { spokenBy } from './paragraphs';
import { gradedBy, levelEntry, saidIn, spokenIn, usual } from './scoreCells';
import { depthsOf, formOf, isGroup, scoreColumns, type ScoreRow } from './scoreColumns';
import { goesOn, headingRows, headOver, isOfAll, Rules } from './scoreReach';

const TOTAL =
  /^.{0,6}(?:合计|总计|小计)$|^(?:合计|总计|总分|小计|共计|满分|total|sum|subtotal)(?:[:：(（\s].*)?$/i;

/**
 * A table of scores: its heads name levels of indicators, points and how they are given; merged
 * cells, and empty ones below a filled one, say how far a level reaches. Null where it is another.
 */
export function scoreTable(table: TableBlock, doubt: Doubting, deep: number): Draft[] | null {
  const columns = scoreColumns(table.rows);
  if (!columns) return null;
  const heads = table.rows.slice(0, columns.from).map(wordsOf);
  const body = table.rows.slice(columns.from).filter((row) => !repeats(row, heads));
  const state = new Rows(columns.heads, doubt, deep);
  for (const c of columns.byCells)
    doubt(draft(table.line, headsOf(table.rows, columns.from, c)), GROUNDS.byCells.why);
  state.numbers(body);
  for (const [i, row] of body.entries()) state.take(row, body[i - 1], body[i + 1]);
  state.settle();
  return state.roots;
}

/** Heads stand again where a table goes on overleaf, whatever they are called. */
const repeats = (row: ScoreRow, heads: readonly string[]): boolean =>
  row.filter((cell) => cellText(cell) !== '').length > 1 && heads.includes(wordsOf(row));
const wordsOf = (row: ScoreRow): string => JSON.stringify(row.map((cell) => cellText(cell)));

/** What stands above the body in a column. */
const headsOf = (rows: readonly ScoreRow[], from: number, c: number): string =>
  cellText(rows.slice(0, from).findLast((row) => isCell(row[c]))?.[c]);

/** A level of a table that is open: its entry, and the column that holds it. */
interface Open {
  column: number;
  entry: Draft;
}

/** Points of a row, and whose they may be. */
interface Given {
  level: Draft | null;
  text: Draft | null;
  amount: Amount;
  role: Draft['role'];
  column: number;
  line: number;
  said: string;
}
const UNPLACED = [
  '分值没有读懂或没有归处',
  'points that are not understood or have no bearer',
] as const;

const NAMELESS = [
  '此行没有名称,按上一行的内容读入',
  'a row without a name is read as one of what stands above it',
] as const;

class Rows {
  readonly roots: Draft[] = [];
  private open: Open[] = [];
  private readonly given: Given[] = [];
  private readonly ordinals: { number: string; next: Draft | null; last: Draft }[] = [];
  private readonly rules: { text: Draft; list: Draft[]; rules: Draft[] }[] = [];
  /** Of what is asked in several rows, told once behind them. */
  private readonly shared: { list: Draft[]; rules: Draft[] }[] = [];
  private readonly held: Rules;
  private readonly levels: number[];
  private heading: ReadonlySet<ScoreRow> = new Set();
  private depths: ReadonlyMap<string, number> | null = null;
  /** What is left out, a mark a column. */
  private readonly out = new Map<number, { line: number; cells: Set<string> }>();

  constructor(
    private readonly heads: readonly (ColumnHead | null)[],
    private readonly doubt: Doubting,
    private readonly deep: number,
  ) {
    this.held = new Rules(heads);
    this.levels = heads.flatMap((head, c) => (head?.role === 'level' ? [c] : []));
  }

  /** Where all names stand in one column, their numbers say how deep each is. */
  numbers(body: readonly ScoreRow[]): void {
    const [level, ...more] = this.levels;
    this.heading = headingRows(body, this.heads);
    if (level === undefined || more.length > 0) return;
    const own = body.filter((row) => isCell(row[level]) && cellText(row[level]) !== '');
    this.depths = depthsOf(own.map((row) => this.numberOf(row, level)));
  }

  private numberOf(row: ScoreRow, level: number): string {
    const ordinal = this.heads.findIndex((head) => head?.role === 'ordinal');
    if (ordinal >= 0) return cellText(row[ordinal]);
    return spokenBy((row[level] as DocumentCell).paragraphs[0]!, true).label ?? '';
  }

  take(row: ScoreRow, before: ScoreRow | undefined, next: ScoreRow | undefined): void {
    const said = row.map((cell) => cellText(cell));
    const own = [...row.keys()].filter((c) => isCell(row[c]) && said[c] !== '');
    if (own.length === 0) return;
    const first = own[0]!;
    const line = (row[first] as DocumentCell).paragraphs[0]!.line;
    if (this.isHead(said)) return;
    if (own.slice(0, 2).some((c) => TOTAL.test(narrow(said[c]!).replace(/[*\s]/g, '')))) {
      const why = ['合计行不是条目,未读入', 'a row of totals is no entry: left out'] as const;
      this.doubt(draft(line, said.filter(Boolean).join(' ')), why);
      return;
    }
    if (own.length === 1 && isGroup(row)) {
      this.group(row[first] as DocumentCell);
      return;
    }
    const begun = this.levels.map((c) => this.level(row, c, before));
    const named = begun.some(Boolean) || this.levels.some((c) => row[c] === 'ABOVE');
    const reaching = this.held.reaching(row);
    const told = begun.some(Boolean) ? [...own, ...reaching].sort((a, b) => a - b) : own;
    const text = this.rest(row, told, line, next);
    const bare = own.every((c) => !/^(?:level|text|rule)$/.test(this.heads[c]?.role ?? 'level'));
    if (!named && bare && this.levels.length > 0)
      this.doubt(draft(line, said.filter(Boolean).join(' ')), NAMELESS);
    const ordinal = this.heads.findIndex((head) => head?.role === 'ordinal');
    const number = said[ordinal] ?? '';
    const beside = begun[this.levels.indexOf(ordinal + 1)] ?? null;
    const last = text ?? begun.findLast(Boolean);
    if (number && last) this.ordinals.push({ number, next: beside, last });
    for (const c of own)
      if (this.heads[c]?.role === 'ordinal' && (c !== ordinal || !last))
        this.leave(row[c] as DocumentCell, c);
  }

  /** Heads are repeated where a table goes on overleaf. */
  private isHead(said: readonly string[]): boolean {
    const named = said.filter(Boolean);
    return (
      named.length > 1 &&
      named.every((text) => columnHead(text) !== null && text.length < 12) &&
      this.heads.every((head, c) => !said[c] || head?.name === columnHead(said[c]!)?.name)
    );
  }

  /** A row that is one cell heads those behind it: 一、基本条件（20分）, 加分项. */
  private group(cell: DocumentCell): void {
    const [first, ...more] = spokenIn(cell);
    if (first?.kind === 'NOTE') {
      this.roots.push({ ...first, children: more.map((one) => ({ ...one, kind: 'NOTE' })) });
      return;
    }
    const entry = levelEntry(cell, this.deep);
    this.open = [{ column: -1, entry }];
    this.roots.push(entry);
  }

  private level(row: ScoreRow, c: number, before: ScoreRow | undefined): Draft | null {
    const cell = row[c];
    if (!isCell(cell) || cellText(cell) === '' || headOver(row, c, this.heads) !== this.heads[c])
      return null;
    // A cell that says again what the one above says is that one, where no level began before it.
    const same = before && cellText(before[c]) === cellText(cell);
    if (same && this.open.some(({ column }) => column === c)) return null;
    const deep = this.depths?.get(formOf(this.numberOf(row, c)) ?? '');
    // Below a group row, counted from there.
    const below = deep === undefined ? c : c + deep / 100;
    const at = this.heading.has(row) ? -1 : below;
    this.open = this.open.filter(({ column }) => column < at);
    const above = this.open.at(-1)?.entry;
    const entry = levelEntry(cell, this.open.length + this.deep);
    if (above) above.children.push(entry);
    else this.roots.push(entry);
    this.open.push({ column: at, entry });
    return entry;
  }

  /** What is no level: points to the level before them, words and rules below the deepest. */
  private rest(
    row: ScoreRow,
    own: readonly number[],
    line: number,
    next: ScoreRow | undefined,
  ): Draft | null {
    let text: Draft | null = null;
    let asked: Draft | null = null;
    let rule: Draft | null = null;
    const points: [DocumentCell, number, ColumnHead][] = [];
    const grades: [string, DocumentCell][] = [];
    for (const c of own) {
      const head = headOver(row, c, this.heads);
      const cell = this.held.at(row, c);
      if (!head || head.role === 'other' || head.role === 'blank') this.leave(cell, c);
      else if (head.role === 'grade' && !isOfAll(row, c, this.heads))
        grades.push([head.name, cell]);
      else if (head.role === 'points' || head.role === 'share') points.push([cell, c, head]);
      else if (/^(?:text|rule|grade|note)$/.test(head.role)) {
        const made = saidIn(cell, head, this.levels.length + this.open.length > 0);
        const below = this.open.filter(({ column }) => column < c).at(-1)?.entry;
        const list = below ? below.children : this.roots;
        list.push(...made);
        if (head.role !== 'text' && goesOn(next, c, this.heads))
          this.shared.push({ list, rules: made });
        else if (head.role === 'note' && (asked ?? rule))
          this.rules.push({ text: (asked ?? rule)!, list, rules: made });
        else if (head.role !== 'text' && asked) this.rules.push({ text: asked, list, rules: made });
        if (head.role === 'text') {
          text ??= made[0] ?? null;
          asked = made.findLast(({ amount }) => amount) ?? text;
        } else rule ??= made[0] ?? null;
      }
    }
    for (const [cell, c, head] of points) this.points(cell, c, head, text ?? rule, line);
    if (grades.length > 0) {
      const list = this.open.at(-1)?.entry.children ?? this.roots;
      const rule = gradedBy(grades);
      list.push(rule);
      if (asked) this.rules.push({ text: asked, list, rules: [rule] });
    }
    return text;
  }

  /** Whose points they are is known when it is known how many rows a level reaches over. */
  private points(
    cell: DocumentCell,
    c: number,
    head: ColumnHead,
    text: Draft | null,
    line: number,
  ): void {
    const said = cellText(cell);
    const amount = amountAlone(said, head.role === 'share');
    const level = this.open.filter(({ column }) => column < c).at(-1)?.entry ?? null;
    if (amount && (level ?? text)) {
      const role = head.score ?? amount.role;
      this.given.push({ level, text, amount: usual(amount), role, column: c, line, said });
    } else if (!/^[-—/\\]+$/.test(said)) this.doubt(draft(line, said), UNPLACED);
  }

  /** Running numbers are those of the column behind them where each begins one, else of rows. */
  private number(): void {
    const beside = this.ordinals.every(({ next }) => next);
    for (const { number, next, last } of this.ordinals) {
      const bearer = beside ? next! : last;
      const scheme = schemeOf(number.trim());
      if (scheme && bearer.label === undefined)
        Object.assign(bearer, { label: number.trim(), scheme, mark: '' });
      else if (bearer.label !== number)
        this.doubt(bearer, [`序号 ${number} 未读入`, `the running number ${number} is left out`]);
    }
  }

  /** One amount for a level is the level's; several are those of its rows. */
  settle(): void {
    this.number();
    this.tellLeft();
    for (const { level, text, amount, role, column, line, said } of this.given) {
      const same = this.given.filter((one) => one.level === level && one.column === column);
      const alone = same.length === 1 && level && !level.amount;
      const bearer = alone ? level : (text ?? level);
      if (!bearer || bearer.amount) {
        this.doubt(draft(line, said), UNPLACED);
        continue;
      }
      bearer.amount = amount;
      // What bears points itself is asked for, whatever else it says.
      if (bearer.kind === 'SCORINGRULE') bearer.kind = 'POINT';
      if (role) bearer.role = role;
    }
    for (const { list, rules } of this.shared)
      for (const rule of rules) list.push(...list.splice(list.indexOf(rule), 1));
    // How what bears points of its own is scored stands below it.
    for (const { text, list, rules } of this.rules)
      if (text.amount || this.levels.length === 0)
        for (const rule of rules) text.children.push(...list.splice(list.indexOf(rule), 1));
  }

  private leave(cell: DocumentCell, c: number): void {
    const held = this.out.get(c) ?? { line: cell.paragraphs[0]!.line, cells: new Set() };
    held.cells.add(cellText(cell));
    this.out.set(c, held);
  }

  private tellLeft(): void {
    for (const [c, { line, cells }] of this.out) {
      const name = this.heads[c]?.name;
      this.doubt({ line, source: [...cells].join(' / '), whole: true }, [
        `“${name ?? '无名'}”一栏未读入`,
        `the column “${name ?? 'without a name'}” is left out`,
      ]);
    }
  }
}
