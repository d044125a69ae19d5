import { canonical } from '../../rubrics/tree/canonical';
import { sentence } from '../../rubrics/reasons';
import { editionLeaf } from '../editions/leaves';
import { tableName, type Stroke, type Table, type Told } from '../record/leaf';
import type { RecordLine } from '../record/line';
import { flaw, type Flaw } from './flaw';
import { leaves } from './leaves';
import { placeInTable } from './tables';

type Columns = Record<string, unknown>;

/** Columns that no line had told until one said what stood there. */
export interface Since {
  table: string;
  columns: string[];
  rows: number;
  seq: number;
  at: string;
}

/** The record played again, line by line: what the rows must be, and what was against the law. */
export class Replay implements Told {
  readonly findings: Flaw[] = [];
  private readonly tables = new Map<Table, Map<string, Columns>>();
  private readonly indexes = new Map<Table, Map<string, Map<unknown, Set<Columns>>>>();
  private readonly heaps = new Map<Table, Map<string, string | undefined>>();
  private readonly forgotten = new Map<Table, Columns[]>();
  private readonly adopted = new Map<string, Since>();
  private readonly lines = new Map<string, string>();

  see(line: RecordLine): void {
    const leaf = leaves.get(line.kind);
    if (!leaf) return this.say(line, '不是已知的类别', 'is of no kind that there is');
    const known = line as RecordLine<object>;
    try {
      const against = leaf.against?.(known, this) ?? [];
      if (against.length) {
        const why = against.map((code) => sentence(code)).join('; ');
        this.say(line, `当时不被允许: ${why}`, 'was not lawful as things stood then', 'law');
      }
      for (const stroke of leaf.rows(known, this)) this.apply(stroke, line);
      if (line.kind === editionLeaf.kind)
        this.lines.set(line.subject, (line.body as { lines: string }).lines);
    } catch {
      this.say(line, '所载不成其内容', 'does not hold what a line of its kind holds');
    }
  }

  row<Row extends object>(table: Table<Row>, key: Partial<Row>): Partial<Row> | undefined {
    return this.tables.get(table)?.get(placeInTable(table, key)) as Partial<Row> | undefined;
  }

  rows<Row extends object, Name extends keyof Row & string>(
    table: Table<Row>,
    name: Name,
    value: Row[Name],
  ): Partial<Row>[] {
    const index = this.index(table, name);
    return [...(index.get(value) ?? [])] as Partial<Row>[];
  }

  /** Every row that was told of a table, by its place. */
  all = (table: Table): ReadonlyMap<string, Columns> => this.tables.get(table) ?? new Map();

  /** Digest told of the rows that bear these values; null where no line speaks of such rows. */
  digest(table: Table, where: object): string | undefined | null {
    const told = this.heaps.get(table);
    const name = canonical(where);
    return told?.has(name) ? told.get(name) : null;
  }
  heapsOf = (table: Table): string[] => [...(this.heaps.get(table)?.keys() ?? [])];

  /** Whether an old line does not tell what became of rows like this one. */
  isForgotten = (table: Table, row: Columns): boolean =>
    (this.forgotten.get(table) ?? []).some((where) => matches(row, where));

  /** Hash that the record tells of the published text's lines of an edition. */
  linesOf = (edition: string): string | undefined => this.lines.get(edition);

  since = (): Since[] => [...this.adopted.values()];

  private say({ seq }: RecordLine, chinese: string, english: string, check = 'record'): void {
    const text = `第 ${seq} 行: ${chinese}`;
    this.findings.push(flaw(check, seq, text, `row ${seq} ${english}`));
  }

  private apply(stroke: Stroke, line: RecordLine): void {
    const { table } = stroke;
    switch (stroke.act) {
      case 'put':
      case 'replace':
        return this.put(table, { ...stroke.row });
      case 'set': {
        const held = this.row(table, stroke.key);
        return this.put(table, { ...held, ...stroke.key, ...stroke.to });
      }
      case 'clear':
        this.remember(table, stroke.where);
        return this.drop(table, stroke.where as Columns);
      case 'forget':
        this.drop(table, stroke.where as Columns);
        this.remember(table, stroke.where);
        return void this.forgotten.get(table)!.push(stroke.where as Columns);
      case 'heap':
        return void this.heapsIn(table).set(canonical(stroke.where), stroke.digest);
      case 'tell':
        return this.tell(table, stroke.row as Columns, line);
      case 'tellHeap': {
        const name = canonical(stroke.where);
        const told = this.heapsIn(table);
        if (told.get(name) !== undefined) return;
        told.set(name, stroke.digest);
        return this.adopt(table, Object.keys(stroke.where), line);
      }
    }
  }

  /** Only what no line had told: what was told is never told otherwise. */
  private tell(table: Table, row: Columns, line: RecordLine): void {
    const held = (this.row(table, row) ?? {}) as Columns;
    const added = Object.fromEntries(
      Object.entries(row).filter(([name]) => held[name] === undefined),
    );
    this.put(table, { ...held, ...added });
    this.adopt(table, Object.keys(added), line);
  }

  private adopt(table: Table, columns: string[], { seq, at }: RecordLine): void {
    const name = tableName(table);
    const known = `${name} ${columns.join()} ${seq}`;
    const held = this.adopted.get(known) ?? { table: name, columns, rows: 0, seq, at };
    this.adopted.set(known, { ...held, rows: held.rows + 1 });
  }

  private put(table: Table, row: Columns): void {
    const place = placeInTable(table, row);
    const rows = this.tables.get(table) ?? new Map<string, Columns>();
    this.tables.set(table, rows);
    const before = rows.get(place);
    rows.set(place, row);
    for (const [name, index] of this.indexes.get(table) ?? []) {
      if (before) index.get(before[name])?.delete(before);
      file(index, name, row);
    }
  }

  private drop(table: Table, where: Columns): void {
    const rows = this.tables.get(table);
    for (const [place, row] of rows ?? []) {
      if (!matches(row, where)) continue;
      rows!.delete(place);
      for (const [name, index] of this.indexes.get(table) ?? []) index.get(row[name])?.delete(row);
    }
  }

  /** What is told anew is forgotten no more. */
  private remember(table: Table, where: object): void {
    const others = (this.forgotten.get(table) ?? []).filter(
      (one) => canonical(one) !== canonical(where),
    );
    this.forgotten.set(table, others);
  }

  private heapsIn(table: Table): Map<string, string | undefined> {
    const held = this.heaps.get(table) ?? new Map<string, string | undefined>();
    this.heaps.set(table, held);
    return held;
  }

  private index(table: Table, name: string): Map<unknown, Set<Columns>> {
    const all = this.indexes.get(table) ?? new Map<string, Map<unknown, Set<Columns>>>();
    this.indexes.set(table, all);
    const known = all.get(name);
    if (known) return known;
    const made = new Map<unknown, Set<Columns>>();
    for (const row of this.all(table).values()) file(made, name, row);
    all.set(name, made);
    return made;
  }
}

function file(index: Map<unknown, Set<Columns>>, name: string, row: Columns): void {
  const like = index.get(row[name]) ?? new Set<Columns>();
  index.set(row[name], like.add(row));
}

const matches = (row: Columns, where: Columns): boolean =>
  Object.entries(where).every(([name, value]) => row[name] === value);
