import { isList, type AnyField, type WordPair } from '../../kinds/field';
import { fieldsOf } from '../../kinds/walk';
import { entryForms, everyForm, factsForm, type Form } from './forms';

/** A column of a sheet; `grey`: what the system wrote for itself, and nobody edits. */
interface SheetColumn {
  word: WordPair;
  grey: boolean;
}

/** What every entry has beside its content. */
export const PLACE = {
  key: { word: ['条目键', 'key'], grey: true },
  level: { word: ['层次', 'level'], grey: false },
  kind: { word: ['类别', 'kind'], grey: false },
  label: { word: ['编号', 'number'], grey: false },
  byPlace: { word: ['自动编号', 'number by place'], grey: true },
} as const satisfies Record<string, SheetColumn>;
export const SOURCE = {
  lines: { word: ['原文行次', 'source lines'], grey: true },
  weightLines: { word: ['分值原文行次', 'source lines of points'], grey: true },
} as const satisfies Record<string, SheetColumn>;

/** Where each thing that a row may say stands. */
export interface Layout {
  columns: readonly SheetColumn[];
  facts: Form;
  forms: ReadonlyMap<string, Form>;
  /** Number of the column under a word. */
  at(word: WordPair): number;
  /** That of a field of a form. */
  of(form: Form, name: string): number;
  /** The first of those in which members stand side by side. */
  across: number;
}

/** Points stand in the row of the clause that bears them. */
export const weightFields = () => Object.entries(fieldsOf('weight'));

export function layoutOf(): Layout {
  const [facts, forms] = [factsForm(), entryForms()];
  const words = new Map<string, SheetColumn>();
  const add = (column: SheetColumn) => {
    if (!words.has(column.word[0])) words.set(column.word[0], column);
  };
  for (const column of Object.values(PLACE)) add(column);
  for (const [, { word }] of weightFields()) add({ word, grey: false });
  const named = [facts, ...forms.values()].flatMap((form) => [...everyForm(form)]);
  for (const form of named) {
    for (const name of Object.keys(form.fields)) add({ word: fieldWord(form, name), grey: false });
  }
  for (const column of Object.values(SOURCE)) add(column);
  const columns = [...words.values()];
  const numbers = new Map(columns.map(({ word }, i) => [word[0], i]));
  const at = (word: WordPair) => numbers.get(word[0])!;
  const of = (form: Form, name: string) => at(fieldWord(form, name));
  return { columns, facts, forms, at, of, across: columns.length };
}

/** Its word, or what it is called apart from others of the same word. */
function fieldWord({ fields }: Form, name: string): WordPair {
  const field = fields[name]!;
  const alike = Object.entries(fields).filter(([, { word }]) => word[0] === field.word[0]);
  if (alike.length === 1) return field.word;
  const apart = apartOf(field);
  if (apart) return apart;
  const others = alike.filter(([, one]) => !apartOf(one));
  return others[0]![0] === name ? field.word : [`${field.word[0]}(${name})`, name];
}

const apartOf = (field: AnyField): WordPair | undefined =>
  isList(field) ? undefined : field.apart;
