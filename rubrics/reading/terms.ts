import { writeLines } from '../library/lines';
import type { FileClause, FileTerm } from '../library/shape';
import { clauseOf } from './clauses';
import type { Begins, Cursor } from './cursor';
import { rejoined, squeezed, terminated, type PageLine } from './page';

const TERM = /^([^,，。;；:：(（]{1,24}?)\s*[(（]\s*([A-Za-z][A-Za-z '’-]*)[)）]$/;
/** A term may be wrapped before or inside its English name. */
const WRAPPED = 2;

interface Found {
  term: string;
  english: string;
  lines: PageLine[];
}

function termAt(at: Cursor): Found | null {
  let text = '';
  const lines: PageLine[] = [];
  for (let line = at.line(); line && lines.length < WRAPPED; line = at.line(lines.length)) {
    const last = lines.at(-1);
    text = last ? rejoined(text, last, line) : line.text;
    lines.push(line);
    const [, term, english] = TERM.exec(text) ?? [];
    if (term && english) return { term: squeezed(term), english, lines };
  }
  return null;
}

/**
 * `中文(english)`, then its definition; nothing stands between two terms where one has no
 * definition.
 */
export function readTerms(at: Cursor, until: readonly Begins[]): FileTerm[] {
  const terms: FileTerm[] = [];
  // Inside a definition a line may look like a term; a term follows only upon a sentence's end.
  const nextTerm: Begins = (next) =>
    terminated(next.previous()?.text ?? '') && termAt(next) !== null;
  at.each(until, [
    () => {
      const found = termAt(at);
      if (!found) return false;
      const { term, english, lines } = found;
      at.move(lines.length);
      const empty = !at.line() || termAt(at) !== null || until.some((begins) => begins(at));
      const definition = empty
        ? { text: '', lines: [] }
        : at.paragraph([...until, nextTerm], false);
      terms.push({
        kind: 'TERM',
        term,
        english,
        definition: definition.text,
        lines: writeLines([...lines.map(({ no }) => no), ...definition.lines]),
      });
      return true;
    },
  ]);
  return terms;
}

const REFERENCE = /^[[［]\s*(\d{1,3})\s*[\]］]\s*(.*)/s;
export const isReference = (text: string): boolean => REFERENCE.test(text);
const referenceBegins: Begins = (at) => isReference(at.text());

/** `[n] text`, one after the other. */
export function readReferences(at: Cursor, until: readonly Begins[]): FileClause[] {
  const references: FileClause[] = [];
  at.each(until, [() => referenceBegins(at) && references.push(takeReference(at, until))]);
  return references;
}

/**
 * One reference; it goes on on the next line only where a bracket is still open or it has not
 * begun.
 */
export function takeReference(at: Cursor, until: readonly Begins[]): FileClause {
  const [, number = '', rest = ''] = REFERENCE.exec(at.text()) ?? [];
  const label = `[${number}]`;
  const from = at.position;
  let printed = rest;
  const ended: Begins = (next) => {
    if (next.position > from + 1) printed += next.previous()?.text ?? '';
    return printed !== '' && !unfinished(printed);
  };
  return clauseOf('LISTITEM', at.paragraph([...until, referenceBegins, ended], false, rest), {
    label,
  });
}

const count = (text: string, bracket: RegExp) => text.match(bracket)?.length ?? 0;
const unfinished = (text: string) => count(text, /[(（]/g) > count(text, /[)）]/g);
