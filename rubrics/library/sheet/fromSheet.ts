import type { WordPair } from '../../kinds/field';
import type { CellRow, Mark } from '../../reading/general/block';
import type { EditionFile, FileClause, FileNode } from '../shape';
import { layoutOf, PLACE, type Layout } from './columns';
import { rowEntry } from './entryRow';
import type { Below, Form } from './forms';
import { completed } from './completed';
import { SheetRow, type Places } from './sheetRow';

/** What a sheet of ours says: a text, what in it is doubtful, and what cannot be used. */
export interface SheetReading {
  facts: EditionFile['facts'] | null;
  body: FileNode[];
  marks: Mark[];
  faults: Mark[];
  /** The row in which a member of the edition stands. */
  lineOf: ReadonlyMap<object, number>;
}

/** Whether a sheet is one of ours. */
export const isSheet = (rows: readonly CellRow[]): boolean => rows.some(isHead);

/** The rows of a sheet of ours, as it was or edited; null where no row of it is our head. */
export function fromSheet(rows: readonly CellRow[]): SheetReading | null {
  const layout = layoutOf();
  const head = rows.findIndex(isHead);
  if (head < 0) return null;
  const reader = new Reader(layout, rows[head]!);
  for (const row of rows.slice(head + 1)) reader.take(row);
  return reader.done();
}

const isHead = ({ cells }: CellRow): boolean =>
  [PLACE.key, PLACE.kind, PLACE.level].every(({ word }) =>
    cells.some((cell) => isWord(cell, word)),
  );

/** A head or a word of ours, in one language or both. */
const isWord = (cell: string | undefined, word: WordPair): boolean =>
  cell !== undefined && (cell.trim() === word[1] || cell.trim().split(/\s/)[0] === word[0]);

/** Where something of the row that was read last may go on. */
interface Open {
  form: Form;
  content: Record<string, unknown>;
}

class Reader {
  private readonly body: FileNode[] = [];
  private readonly marks: Mark[] = [];
  private readonly faults: Mark[] = [];
  private readonly lineOf = new Map<object, number>();
  private readonly keys = new Set<string>();
  private readonly places: Places;
  private readonly made: Open[] = [];
  private facts: EditionFile['facts'] | null = null;
  private above: FileNode[] = [];
  private open: Open[] = [];

  constructor(
    private readonly layout: Layout,
    head: CellRow,
  ) {
    const names = head.cells.map((cell) => cell ?? '');
    const columns = layout.columns.map(({ word }) => placeOf(names, word));
    const cells = names.flatMap((name, i) => (CELL.test(name) ? [i] : []));
    this.places = { columns, cells };
    const ours = new Set([...columns, ...cells]);
    for (const [at, name] of names.entries())
      if (name.trim() && !ours.has(at))
        this.marks.push({ line: head.line, text: name, why: UNKNOWN });
  }

  take(given: CellRow): void {
    const row = new SheetRow(this.layout, given, this.places);
    if (row.isBlank) return;
    const word = row.text(PLACE.kind.word).trim();
    const below = this.openFor(word);
    if (below) return this.member(row, below);
    const form = this.formFor(word);
    if (form) this.entry(row, form);
    else this.fault(row, word ? MISPLACED : UNSAID);
  }

  done(): SheetReading {
    for (const { form, content } of this.made) completed(form, content);
    const { facts, body, marks, faults, lineOf } = this;
    return { facts, body, marks, faults, lineOf };
  }

  /** The list in which a row of this word is a member, of the last row or of one above it. */
  private openFor(word: string): (Below & { depth: number }) | null {
    for (let depth = this.open.length - 1; depth >= 0; depth--) {
      const list = this.open[depth]!.form.below.find(({ form }) => isWord(word, form.word));
      if (list) return { ...list, depth };
    }
    return null;
  }

  private formFor(word: string): Form | undefined {
    const { facts, forms } = this.layout;
    return [facts, ...forms.values()].find((form) => form.kind === word || isWord(word, form.word));
  }

  private member(row: SheetRow, { name, form, depth }: Below & { depth: number }): void {
    const holder = this.open[depth]!.content;
    this.open.length = depth + 1;
    if (form.across?.name === null) holder[name] = row.across(form.across.list);
    else {
      const content = row.content(form);
      const { name: inside, list } = form.across ?? {};
      if (inside && list) content[inside] = row.across(list);
      holder[name] = [...((holder[name] as object[] | undefined) ?? []), content];
      this.open.push({ form, content });
    }
    this.tellOfRest(row);
  }

  private entry(row: SheetRow, form: Form): void {
    const { key, ...read } = rowEntry(row, form);
    const known = key !== undefined && this.keys.has(key);
    if (known) this.marks.push(row.mark(DOUBLE));
    if (key !== undefined) this.keys.add(key);
    const node = { ...(key !== undefined && !known && { key }), ...read } as unknown as FileNode;
    this.lineOf.set(node, row.line);
    this.open = [{ form, content: node as unknown as Record<string, unknown> }];
    this.made.push(this.open[0]!);
    if (form === this.layout.facts) this.title(row, node);
    else this.place(row, node);
    this.tellOfRest(row);
  }

  private title(row: SheetRow, node: object): void {
    if (this.facts) this.fault(row, TWICE);
    this.facts = node as EditionFile['facts'];
    this.lineOf.set(this.facts, row.line);
  }

  private place(row: SheetRow, node: FileNode): void {
    const said = row.text(PLACE.level.word).trim();
    const level = said === '' ? Math.max(1, this.above.length) : Number(said);
    const whole = Number.isInteger(level) && level >= 1;
    if (!whole || level > this.above.length + 1) return this.fault(row, TOO_DEEP);
    const parent = this.above[level - 2];
    if (parent && !this.bears(parent)) return this.fault(row, BEARS_NONE);
    this.above = [...this.above.slice(0, level - 1), node];
    if (!parent) this.body.push(node);
    else (parent as FileClause).children = [...((parent as FileClause).children ?? []), node];
  }

  private bears({ kind }: FileNode): boolean {
    return this.layout.forms.get(kind)!.bears;
  }

  private tellOfRest(row: SheetRow): void {
    for (const text of row.unread()) this.marks.push({ line: row.line, text, why: FOREIGN });
  }

  private fault(row: SheetRow, why: Mark['why']): void {
    this.faults.push(row.mark(why));
  }
}

const CELL = /^(?:格\d+|cell \d+)(?:\s|$)/;

function placeOf(names: readonly string[], word: WordPair): number | undefined {
  const at = names.findIndex((name) => isWord(name, word));
  return at < 0 ? undefined : at;
}

type Why = Mark['why'];
const UNKNOWN: Why = ['不认识的列未读入', 'a column that is not known is left out'];
const UNSAID: Why = ['这一行没有写类别', 'the row does not say its kind'];
const MISPLACED: Why = [
  '没有这种类别,或它不能接在上一行之后',
  'there is no such kind, or it cannot follow the row above',
];
const DOUBLE: Why = ['条目键重复,按新条目读入', 'the key was there before: taken as a new entry'];
const TWICE: Why = ['版本信息只能有一行', 'there is one row of edition facts'];
const TOO_DEEP: Why = [
  '层次应为 1 至上一条的层次加 1',
  'the level is 1 at least, and at most one more than that of the entry above',
];
const BEARS_NONE: Why = [
  '上一层的条目之下不能有条目',
  'nothing may stand below the entry above it',
];
const FOREIGN: Why = [
  '这一格不属于这一类,未读入',
  'a cell that rows of this kind do not have is left out',
];
