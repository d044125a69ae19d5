import { writeLines } from '../library/lines';
import type { FileClause } from '../library/shape';
import { schemeOf, schemes } from '../tree/numbering';
import type { Cursor } from './cursor';
import { squeezed } from './page';

/** A heading on one line or on several: code, title, points. */
export interface Heading {
  label?: string;
  /** Punctuation after the label, '' where there is none. */
  mark: string;
  title: string;
  lines: number[];
  points?: { value: number; printed: string; lines: number[] };
  /** How many lines it takes. */
  size: number;
}

/** Which headings are meant: how the label looks (with what follows it) and what a title may be. */
export interface HeadingForm {
  /** Groups: label, punctuation after it, rest of the line. */
  code: RegExp;
  title?: (title: string) => boolean;
  /** Whether it counts only with points behind it. */
  weighed?: boolean;
}

const WEIGHT = /\s*([(（]?(\d+(?:\.\d+)?)\s*分[)）]?\s*[:：]?)$/;
const WEIGHT_ALONE = new RegExp(`^${WEIGHT.source}`);
const TITLE = /^[^\d,，。;；:：、.[\]“”][^,，。;；:：、“”]{0,22}$/;
export const isTitle = (text: string): boolean => TITLE.test(text);

/** The heading at hand, if one of this form begins here. */
export function headingAt(
  at: Cursor,
  { code, title: accepts = isTitle, weighed }: HeadingForm,
): Heading | null {
  const found = code.exec(at.text());
  if (!found) return null;
  const [, label, mark = '', rest = ''] = found;
  const first = at.line();
  const titled = rest === '' ? at.line(1) : first;
  if (!first || !titled) return null;
  const size = rest === '' ? 2 : 1;
  const words = rest === '' ? titled.text : rest;
  const inline = WEIGHT.exec(words);
  const title = squeezed(inline ? words.slice(0, inline.index) : words);
  const behind = inline ? null : WEIGHT_ALONE.exec(at.text(size));
  const weight = inline ?? behind;
  if (!accepts(title) || (weighed && !weight)) return null;
  const lines = rest === '' && label !== undefined ? [first.no, titled.no] : [titled.no];
  const heading: Heading = { mark, title, lines, size: size + (behind ? 1 : 0) };
  if (label !== undefined) heading.label = squeezed(label).replace(/．/g, '.');
  if (weight) {
    const [, printed = '', value] = weight;
    const { no } = (behind && at.line(size)) ?? titled;
    heading.points = { value: Number(value), printed, lines: [no] };
  }
  return heading;
}

/** A heading of an assessment row that has lost its code: a title and points, nothing else. */
export function uncodedAt(at: Cursor): Heading | null {
  return headingAt(at, { code: /^()()(?=\D)(.+)$/, weighed: true });
}

/** A heading → its clause. `scheme` where the label does not show it or is missing. */
export function headingClause(
  kind: FileClause['kind'],
  heading: Heading,
  more: Partial<FileClause> = {},
): FileClause {
  const scheme = more.scheme ?? (heading.label ? schemeOf(heading.label) : undefined);
  const { points } = heading;
  return {
    kind,
    ...(heading.label ? { label: heading.label } : {}),
    ...(heading.label && scheme && heading.mark !== schemes[scheme].mark
      ? { mark: heading.mark }
      : {}),
    title: heading.title,
    ...(points && { points: { ...points, lines: writeLines(points.lines) } }),
    lines: writeLines(heading.lines),
    ...more,
  };
}
