import { schemes } from '../tree/numbering';
import type { Node } from '../tree/tree';
import type { SchemeName } from '../vocabulary';
import { isList, ownLineOf, type FieldSet } from './field';

/** A run of a printed line: its name (`label`, `title`), by which changes find it; may be ''. */
export interface Piece {
  name: string;
  text: string;
}
/**
 * A printed line of an entry. `field`: which of its lines it is (`bands/1/descriptors/0`); '' for
 * the first of a clause.
 */
export interface PrintedLine {
  field: string;
  pieces: Piece[];
}

export const line = (
  field: string,
  pieces: Readonly<Record<string, string | undefined>>,
): PrintedLine => ({
  field,
  pieces: Object.entries(pieces).map(([name, text]) => ({ name, text: text ?? '' })),
});

/** The fields that are runs of an entry's first line, in their order. */
export const ownPieces = (fields: FieldSet, content: object): Piece[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    !isList(field) && field.printed && 'piece' in field.printed
      ? [{ name: field.printed.piece, text: written((content as Members)[name]) }]
      : [],
  );

/** The fields that stand on lines of their own, where they say something. */
export const ownLines = (
  fields: FieldSet,
  content: object,
  { english }: Pick<Node, 'english'>,
): PrintedLine[] =>
  onLines(fields, content).map(({ field, text, printed }) =>
    line(printed.line, { [field]: printed.lead[english ? 1 : 0] + text }),
  );

/** What those fields say, each on a line of its own behind what else an entry says; '' for none. */
export const alsoSaid = (fields: FieldSet, content: object): string =>
  onLines(fields, content)
    .map(({ text }) => `\n${text}`)
    .join('');

/** Field by field. */
export const onLines = (fields: FieldSet, content: object) =>
  Object.entries(fields).flatMap(([name, field]) => {
    const printed = ownLineOf(field);
    const text = printed ? written((content as Members)[name]) : '';
    return printed && text ? [{ field: name, text, printed }] : [];
  });

type Members = Readonly<Record<string, unknown>>;
export const written = (value: unknown): string =>
  value === undefined || value === null ? '' : String(value);

/** How an entry is numbered, as far as it is. */
export interface Numbering {
  scheme?: SchemeName | undefined;
  mark?: string | undefined;
}

/** The punctuation printed after a label of this scheme. */
export const markOf = ({ scheme, mark }: Numbering): string =>
  scheme ? (mark ?? schemes[scheme].mark) : '';

/**
 * Label and the punctuation after it; '' for what bears none. `spaced`: with the blank behind it,
 * which is part of the label, so that it comes and goes with it.
 */
export function printedLabel(
  { label, english }: Node,
  numbering: Numbering,
  spaced: boolean,
): string {
  const { scheme } = numbering;
  if (label === null || (!scheme && !english)) return label ?? '';
  const mark = markOf(numbering);
  const usual = scheme && (schemes[scheme].spaced || (scheme === 'decimal' && mark === ''));
  const blank = spaced && (usual || (english && !isWide(label + mark)));
  return label + mark + (blank ? ' ' : '');
}
/** A sign of full width at its end brings its own blank. */
const isWide = (text: string): boolean => /[\u3000-\u303f\uff00-\uffef]$/.test(text);
