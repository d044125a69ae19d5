import type { MemberField, WordPair } from '../../kinds/field';
import type { Entry, LeafName } from '../../kinds';
import { clauseKind } from '../../kinds/readers';
import { printedWith } from '../../kinds/weight';
import type { Node, Tree } from '../../tree/tree';
import { writeLines } from '../lines';
import { leafWord } from '../shape';
import { layoutOf, PLACE, SOURCE, weightFields, type Layout } from './columns';
import { asItStands, EMPTY, memberToCell, toCell } from './cellText';
import { UNNUMBERED } from './entryRow';
import type { Form } from './forms';

/** A sheet: its head, and a row an entry or a member of an entry, in printed order. */
export interface Sheet {
  head: WordPair[];
  /** The columns that the system wrote for itself, by number. */
  grey: number[];
  rows: string[][];
}

/** Cells side by side for which there is room where no table needs more. */
const ROOM = 8;

/** A text as a sheet that an office worker edits; without one, the head alone. */
export function toSheet(tree: Tree | null): Sheet {
  const layout = layoutOf();
  const rows = tree ? rowsOf(tree, layout) : [];
  const wide = Math.max(ROOM, ...rows.map((row) => row.length - layout.across));
  const cells = Array.from({ length: wide }, (_, i): WordPair => [`格${i + 1}`, `cell ${i + 1}`]);
  return {
    head: [...layout.columns.map(({ word }) => word), ...cells],
    grey: layout.columns.flatMap(({ grey }, i) => (grey ? [i] : [])),
    rows,
  };
}

function rowsOf(tree: Tree, layout: Layout): string[][] {
  const rows: string[][] = [];
  const facts = rowOf(layout.facts, layout, tree.facts.content);
  put(facts, layout, PLACE.key.word, tree.facts.key);
  put(facts, layout, SOURCE.lines.word, linesText(tree.facts));
  rows.push(facts);
  for (const node of tree.nodes) {
    const form = layout.forms.get(wordOf(node))!;
    rows.push(entryRow(node, form, layout), ...memberRows(node.entry.content, form, layout));
  }
  return rows;
}

/** What the row of an entry is called in a library file. */
const wordOf = (node: Node): string => clauseKind(node) ?? leafWord(node.entry.kind as LeafName);

function entryRow(node: Node, form: Form, layout: Layout): string[] {
  const { entry, label, weight } = node;
  const row = rowOf(form, layout, entry.content);
  const says: (readonly [WordPair, string])[] = [
    [PLACE.key.word, entry.key],
    [PLACE.level.word, String(depthOf(node))],
    [SOURCE.lines.word, linesText(entry)],
    ...(form.labelled ? numberOf(entry, label) : []),
    ...(weight ? weightOf(weight) : []),
  ];
  for (const [word, text] of says) put(row, layout, word, text);
  return row;
}

const numberOf = (entry: Entry, label: string | null): (readonly [WordPair, string])[] => [
  [PLACE.label.word, entry.label === null ? UNNUMBERED : (label ?? '')],
  [PLACE.byPlace.word, entry.label === undefined ? (label ?? '') : ''],
];

function weightOf(weight: Entry<'weight'>): (readonly [WordPair, string])[] {
  const { points, share, printed } = weight.content;
  const mended = printedWith(printed ?? '', points ?? share ?? 0);
  const odd = mended !== null && mended !== printed;
  return [
    ...weightFields().map(([name, field]): readonly [WordPair, string] => {
      const text = toCell(field as MemberField, (weight.content as Values)[name]);
      return [field.word, odd && name === 'printed' ? asItStands(text) : text];
    }),
    [SOURCE.weightLines.word, linesText(weight)],
  ];
}

/** The rows of the members of a content, each with those of its own members below it. */
const memberRows = (content: object, { below }: Form, layout: Layout): string[][] =>
  below.flatMap(({ name, form }) => {
    const members = (content as Values)[name] as object[] | undefined;
    if (!members?.length) return [];
    if (form.across?.name === null) return [rowOf(form, layout, { members }, 'members')];
    return members.flatMap((member) => [
      rowOf(form, layout, member),
      ...memberRows(member, form, layout),
    ]);
  });

type Values = Readonly<Record<string, unknown>>;

function rowOf(form: Form, layout: Layout, content: object, list = form.across?.name): string[] {
  const row = new Array<string>(layout.across).fill('');
  put(row, layout, PLACE.kind.word, form.word[0]);
  for (const [name, field] of Object.entries(form.fields))
    row[layout.of(form, name)] = toCell(field as MemberField, (content as Values)[name]);
  if (!form.across || !list) return row;
  const { list: across } = form.across;
  const cells = ((content as Values)[list] ?? []) as Values[];
  // Cells stand along the columns of their table: what is empty there needs no sign.
  const empty = form.across.name === null ? EMPTY : '';
  return [...row, ...cells.map((member) => memberToCell(across, member) || empty)];
}

function put(row: string[], layout: Layout, word: WordPair, text: string): void {
  row[layout.at(word)] = text;
}

const depthOf = ({ parent }: Node): number => (parent ? depthOf(parent) + 1 : 1);
const linesText = ({ lines }: Entry): string => (lines?.length ? String(writeLines(lines)) : '');
