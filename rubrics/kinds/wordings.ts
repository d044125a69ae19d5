import { isList, type PlainField, type WordPair } from './field';
import { lawOf, type Entry } from './index';
import { onLines, written } from './printed';

/** What stands on a line of its own: the field, what leads it in, what it says. */
export interface OwnLine {
  field: string;
  lead: string;
  text: string;
}
/** Those of an entry, in printed order. @param english of what text it is */
export const ownLineParts = ({ kind, content }: Entry, english: boolean): OwnLine[] =>
  onLines(lawOf({ kind }).fields, content).map(({ field, text, printed }) => ({
    field,
    lead: printed.lead[english ? 1 : 0],
    text,
  }));

/** A field in which people write words that are printed: what forms ask. */
interface Wording {
  field: string;
  word: WordPair;
  /** Sentences, as opposed to names. */
  running: boolean;
  /** '' where it says nothing. */
  text: string;
}
/** Those of an entry, in printed order. */
export const wordingsOf = ({ kind, content }: Entry): Wording[] =>
  Object.entries(lawOf({ kind }).fields).flatMap(([field, of]) => {
    if (isList(of) || !isWritten(of)) return [];
    const text = written((content as Readonly<Record<string, unknown>>)[field]);
    return [{ field, word: of.word, running: !!of.checked?.running, text }];
  });

/** `WrittenName` says the same of types. */
const isWritten = ({ checked, printed }: PlainField): boolean =>
  !!checked && !!printed && !('within' in printed);
