import { usualText, printedWith } from '../../kinds/weight';
import type { MemberField } from '../../kinds/field';
import { schemes } from '../../tree/numbering';
import type { SchemeName } from '../../vocabulary';
import { fromCell, isTakenAsItStands } from './cellText';
import { PLACE, SOURCE, weightFields } from './columns';
import type { Form } from './forms';
import type { SheetRow } from './sheetRow';

/** Printed without the number that its place would give. */
export const UNNUMBERED = '〔无〕';

/** The row of an entry → a member of a library file, without what stands below it. */
export function rowEntry(row: SheetRow, form: Form): { key?: string } & Record<string, unknown> {
  const key = row.text(PLACE.key.word).trim();
  return {
    ...(key && { key }),
    ...(form.kind !== null && { kind: form.kind }),
    ...(form.labelled ? numbered(row, row.content(form)) : row.content(form)),
    ...(form.bears && weightIn(row)),
    ...linesIn(row.text(SOURCE.lines.word)),
  };
}

/** A number that nobody touched is the one that place gives; one that was written stays. */
function numbered(row: SheetRow, content: Record<string, unknown>): Record<string, unknown> {
  const { scheme, ...rest } = content as { scheme?: SchemeName };
  const [label, byPlace] = [PLACE.label, PLACE.byPlace].map(({ word }) => row.text(word).trim());
  const kept = scheme && { scheme };
  if (label === UNNUMBERED) return { ...rest, ...kept, label: null };
  if (label === byPlace) return { ...rest, ...kept };
  if (label === '') return rest;
  const shows = scheme && schemes[scheme]?.pattern.test(label!);
  return { ...rest, ...(shows && kept), label };
}

/** The points or the share of a clause, printed as they were with what they are now. */
function weightIn(row: SheetRow): Record<string, unknown> {
  const cells = weightFields().map(([name, field]) => [name, row.text(field.word), field] as const);
  const said = cells.flatMap(([name, cell, field]): [string, unknown][] => {
    const value = fromCell(field as MemberField, cell);
    return value === undefined ? [] : [[name, value]];
  });
  const { printed, ...amounts } = Object.fromEntries(said) as { printed?: string };
  const lines = linesIn(row.text(SOURCE.weightLines.word));
  const asItStands = cells.some(([name, cell]) => name === 'printed' && isTakenAsItStands(cell));
  return Object.fromEntries(
    Object.entries(amounts).map(([name, value]) => {
      const form = asItStands || printed === undefined ? printed : printedAs(printed, value);
      const plain = form === undefined || form === usualText({ [name]: value });
      const more = { ...(!plain && { printed: form }), ...lines };
      return [name, Object.keys(more).length > 0 ? { value, ...more } : value];
    }),
  );
}

const printedAs = (printed: string, value: unknown): string | undefined =>
  (typeof value === 'number' ? printedWith(printed, value) : null) ?? printed;

function linesIn(text: string): { lines?: number | string } {
  const said = text.trim();
  if (said === '') return {};
  return { lines: /^\d+$/.test(said) ? Number(said) : said };
}
