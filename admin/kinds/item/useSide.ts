import { createContext, useContext } from 'react';
import { heldAt } from '../../counter/unsaved';
import type { Word } from '../../counter/words';
import type { FreshLine } from './freshLines';
import type { ItemLine } from './items';
import type { Command } from './itemKeys';

/** What is to be done with a line, in its turn. */
export interface LineAsk {
  does: Exclude<Command, 'next' | 'to'> | 'add';
  /** Key of a clause, or the number of a line that is not stored yet. */
  line: string;
  /** Null: the line itself. */
  field: string | null;
  /** Where the caret stood, in characters. */
  at: number;
  /** What stood in the field then. */
  typed: string;
}

/** One text of an item, with all that its lines may ask. */
export interface ItemText {
  /** Of the proposal. */
  id: string;
  /** Key of the clause that heads it. */
  top: string;
  disabled: boolean;
  lines: readonly ItemLine[];
  /** Whether the draft has points at all. */
  weighed: boolean;
  ask: (asked: LineAsk) => void;
  /** Opens a line that is stored once it says something, and puts the caret there. */
  open: (anchor: string, behind?: FreshLine) => void;
  /** Opens the question where a line shall go. */
  moveTo: (line: string) => void;
  /** Asks whether a line shall go. */
  retire: (line: string) => void;
  /** Puts the caret into a field of a line, or, without one, on the line. */
  put: (line: string, field: string | null, at: number | 'end') => void;
  /** Says something in passing; `of`: the key of a clause that it names. */
  tell: (word: Word, of?: string) => void;
  saved: (at: string) => void;
}

/** What each line is given: it stays the same while the text does not change as a whole. */
export interface SideGiven extends Omit<ItemText, 'lines'> {
  /** Whether a clause is among the lines. */
  stands: (line: string) => boolean;
  /** Tab stops at this line from now on. */
  stopAt: (line: string) => void;
}

/** Of it what an act needs. */
export type TextActing = Pick<ItemText, 'id' | 'top' | 'lines' | 'put' | 'tell'>;

/** Whether words are typed in a line that are not stored. */
export const isUnsaved = (id: string, { clause }: ItemLine): boolean =>
  heldAt(`${id}/${clause.key}`)?.unsaved ?? false;

export const SideContext = createContext<SideGiven | null>(null);

export const useSide = (): SideGiven => useContext(SideContext)!;
