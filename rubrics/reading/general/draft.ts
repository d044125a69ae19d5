import type { FileNode } from '../../library/shape';
import type { ClauseKind, Column, Dimension, Part, SchemeName, ScoreRole } from '../../vocabulary';
import type { Amount } from './amount';
import type { Mark } from './block';
import type { Ground } from './evidence';

/** An entry as it comes to be: what is known of it so far. */
export interface Draft {
  line: number;
  /** What was printed. */
  source: string;
  label?: string | null;
  scheme?: SchemeName;
  mark?: string;
  title?: string;
  text?: string;
  runIn?: string;
  amount?: Amount;
  /** Whether a style or an outline level says that it is a heading. */
  headed?: boolean;
  /** Taken for a heading by its name alone. */
  named?: boolean;
  /** Whether a sign stands before it where a list has a number. */
  bullet?: boolean;
  /** Whether all of it is bold. */
  bold?: boolean;
  /** Whether it stood in a table. */
  cell?: boolean;
  part?: Part;
  kind?: ClauseKind;
  role?: ScoreRole;
  column?: Column;
  dimension?: Dimension;
  picture?: string;
  alt?: string;
  /** On what decisions about it rest, where that is little. */
  grounds?: Ground[];
  /** A guide, a term or a table that is whole already. */
  leaf?: FileNode;
  children: Draft[];
}

export const draft = (line: number, source: string, more: Partial<Draft> = {}): Draft => ({
  line,
  source,
  children: [],
  ...more,
});

/** Where doubts are gathered. */
export type Doubting = (
  /** `whole`: all of it is told, as it stands nowhere else. */
  at: Pick<Draft, 'line' | 'source'> & { whole?: boolean },
  why: Mark['why'],
) => void;

/** Every entry below some, in printed order. */
export function* everyDraft(all: readonly Draft[]): Generator<Draft> {
  for (const one of all) {
    yield one;
    yield* everyDraft(one.children);
  }
}
