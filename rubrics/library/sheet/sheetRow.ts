import type { MemberField, MemberList, WordPair } from '../../kinds/field';
import type { CellRow, Mark } from '../../reading/general/block';
import { fromCell, memberFromCell } from './cellText';
import { PLACE, SOURCE, type Layout } from './columns';
import type { Form } from './forms';

/** Where our columns stand in a sheet that somebody may have rearranged. */
export interface Places {
  columns: readonly (number | undefined)[];
  cells: readonly number[];
}

/** A row, by the words of its columns; it knows what of it nobody asked for. */
export class SheetRow {
  readonly line: number;
  private readonly read = new Set<number>();
  private readonly ours: ReadonlySet<number>;

  constructor(
    private readonly layout: Layout,
    private readonly row: CellRow,
    private readonly places: Places,
  ) {
    this.line = row.line;
    this.ours = new Set([...places.columns, ...places.cells].filter((at) => at !== undefined));
    for (const { word } of [...Object.values(PLACE), ...Object.values(SOURCE)]) this.text(word);
  }

  /** Nothing but what the system wrote: what was here was emptied. */
  get isBlank(): boolean {
    const grey = this.layout.columns.flatMap(({ grey }, i) =>
      grey ? [this.places.columns[i]] : [],
    );
    return [...this.ours].every((at) => grey.includes(at) || this.at(at).trim() === '');
  }

  text(word: WordPair): string {
    return this.column(this.layout.at(word));
  }

  /** The fields that the row says. */
  content(form: Form): Record<string, unknown> {
    const said = Object.entries(form.fields).map(([name, field]): [string, unknown] => [
      name,
      fromCell(field as MemberField, this.column(this.layout.of(form, name))),
    ]);
    return Object.fromEntries(said.filter(([, value]) => value !== undefined));
  }

  /** Members side by side, up to the last that says anything. */
  across(list: MemberList): Record<string, unknown>[] {
    const cells = this.places.cells.map((at) => this.take(at));
    const last = cells.findLastIndex((cell) => cell !== '');
    return cells.slice(0, last + 1).map((cell) => ({ ...memberFromCell(list, cell) }));
  }

  /** What stands where a row of its kind has nothing to say. */
  unread(): string[] {
    return [...this.ours].flatMap((at) => {
      const text = this.read.has(at) ? '' : this.at(at).trim();
      return text ? [text] : [];
    });
  }

  /** Something to be told of the row. */
  mark(why: Mark['why']): Mark {
    const text = this.row.cells.find((cell, i) => i > 0 && cell?.trim() && !/^\d+$/.test(cell));
    return { line: this.line, text: (text ?? '').slice(0, 60), why };
  }

  private column(number: number): string {
    const at = this.places.columns[number];
    return at === undefined ? '' : this.take(at);
  }

  private take(at: number): string {
    this.read.add(at);
    return this.at(at);
  }

  private at(at: number): string {
    return this.row.cells[at] ?? '';
  }
}
