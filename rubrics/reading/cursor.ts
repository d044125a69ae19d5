import { FOLDED_FROM, rejoined, terminated, type PageLine } from './page';

/** Whether a construct of the grammar begins where the cursor stands. Never moves it. */
export type Begins = (at: Cursor) => boolean;

/** A paragraph put together again, with its lines. */
export interface Paragraph {
  text: string;
  lines: number[];
}

/** A place on a page, moving forward; knows what could not be placed. */
export class Cursor {
  constructor(
    private readonly all: readonly PageLine[],
    private at: number,
    private readonly end: number,
    readonly unread: { line: number; text: string }[],
  ) {}

  /** The line at hand, or one further on; undefined behind the last. */
  line(ahead = 0): PageLine | undefined {
    return this.at + ahead < this.end ? this.all[this.at + ahead] : undefined;
  }

  text(ahead = 0): string {
    return this.line(ahead)?.text ?? '';
  }

  /** The line before the one at hand. */
  previous(): PageLine | undefined {
    return this.all[this.at - 1];
  }

  /** Another cursor here, to look ahead with. */
  fork(): Cursor {
    return new Cursor(this.all, this.at, this.end, []);
  }

  get position(): number {
    return this.at;
  }

  move(lines: number): void {
    this.at += lines;
  }

  /** The line at hand, and on to the next; whoever takes a line has seen that there is one. */
  take(): PageLine {
    return this.all[this.at++]!;
  }

  /** The grammar has no place for this line. */
  leave(): void {
    const { no, text } = this.take();
    this.unread.push({ line: no, text });
  }

  /**
   * The paragraph at hand, folded or not.
   * @param stops what may follow it here
   * @param several whether another paragraph may follow: only then does a terminator at the end of
   * a line end this one
   * @param rest what is left of its first line behind a label; '' where the label stood alone
   */
  paragraph(stops: readonly Begins[], several: boolean, rest?: string): Paragraph {
    let last = this.take();
    let text = rest ?? last.text;
    let length = last.text.length;
    const lines = [last.no];
    while (
      this.line() &&
      !stops.some((begins) => begins(this)) &&
      (!several || text === '' || open(length, last))
    ) {
      const next = this.take();
      text = text === '' ? next.text : rejoined(text, last, next);
      length += next.text.length;
      lines.push(next.no);
      last = next;
    }
    return { text, lines };
  }

  /**
   * Reads constructs in whatever order they come, until `until` begins; leaves what is none of
   * them.
   * @param read whether each took what it is for
   */
  each(until: readonly Begins[], read: readonly (() => unknown)[]): void {
    while (this.line() && !until.some((begins) => begins(this))) {
      if (!read.some((attempt) => attempt())) this.leave();
    }
  }
}

/** Whether a paragraph of so many characters goes on behind its last line. */
const open = (length: number, last: PageLine): boolean =>
  last.full || (!terminated(last.text) && length >= FOLDED_FROM);
