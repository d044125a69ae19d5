import type { Column } from '../../vocabulary';
import { cellText, isCell, type DocumentCell, type Covered, type TableBlock } from './block';
import { draft, type Draft } from './draft';
import { headsOf } from './guideTable';
import { spokenBy, type Spoken } from './paragraphs';

/** What a column of an assessment table shows, by the words of its head. */
const SLOTS = {
  number: /序号/,
  category: /类目/,
  basic: /基本要求/,
  overall: /总体要求/,
  guidance: /要点指引/,
  method: /方法/,
} as const;
type Slot = keyof typeof SLOTS;
const COLUMN: Readonly<Partial<Record<Slot, Column>>> = {
  ...{ basic: 'BASIC', overall: 'OVERALL', guidance: 'GUIDANCE' },
};

/**
 * The table by which items are judged: categories, what each asks for, guidance and method, in
 * columns that the law knows (`COLUMNS`). Null where it is another table.
 */
export function assessmentRows({ rows }: TableBlock): Draft[] | null {
  const slots = rows[0]?.map((cell) =>
    (Object.keys(SLOTS) as Slot[]).filter((slot) => SLOTS[slot].test(cellText(cell))),
  );
  const all = slots?.flat() ?? [];
  if (
    !slots ||
    !['category', 'basic', 'overall', 'guidance', 'method'].every((one) =>
      all.includes(one as Slot),
    )
  )
    return null;
  const made = headsOf(rows.slice(0, 1));
  const state: State = { categories: made, category: null, item: null, number: '' };
  for (const row of rows.slice(1)) readRow(row, slots, state);
  return made;
}

interface State {
  categories: Draft[];
  category: Draft | null;
  item: Draft | null;
  number: string;
}

function readRow(
  row: readonly (DocumentCell | Covered)[],
  slots: readonly Slot[][],
  state: State,
): void {
  let scope: Draft | null = state.item;
  row.forEach((cell, c) => {
    if (!isCell(cell)) return;
    // A number that has no cell of its own stands before the name of its category.
    const both = slots[c]!.includes('number') && row[c + 1] === 'LEFT';
    const own = slots[both ? c + 1 : c]!;
    const said = cell.paragraphs.filter(({ text, number }) => text.trim() || number);
    if (own.includes('number')) state.number = cellText(cell);
    else if (own.includes('category'))
      beginCategory(
        said.map((one) => spokenBy(one, true)),
        state,
      );
    else if (own.includes('method'))
      method(
        said.map((one) => spokenBy(one, true)),
        scope,
      );
    else if (own.includes('guidance'))
      scope = guidance(
        said.map((one) => spokenBy(one, true)),
        state,
      );
    else
      scope = requirement(
        said.map((one) => spokenBy(one, true)),
        own,
        state,
      );
  });
}

function beginCategory(said: Spoken[], state: State): void {
  const [first, ...more] = said;
  if (!first) return;
  const { text, ...rest } = titled(first);
  const numbered = state.number !== '' && rest.label === undefined;
  state.category = {
    ...rest,
    ...(numbered && { label: state.number, scheme: 'decimal' as const, mark: '' }),
    title: rest.title ?? text ?? '',
    kind: 'CATEGORY',
    children: more,
  };
  state.number = '';
  state.item = null;
  state.categories.push(state.category);
}

/** Its first paragraph heads the item where its column holds the basic requirement. */
function requirement(said: Spoken[], slots: readonly Slot[], state: State): Draft | null {
  const [first, ...more] = said;
  if (!first) return state.item;
  if (!slots.includes('basic')) {
    for (const one of said) state.item?.children.push(asText(one, 'OVERALL'));
    return state.item;
  }
  const { text, ...rest } = titled(first);
  state.item = {
    ...rest,
    title: rest.title ?? text ?? '',
    kind: 'ITEM',
    column: 'BASIC',
    children: [],
  };
  for (const one of more) state.item.children.push(asText(one, 'OVERALL'));
  (state.category?.children ?? state.categories).push(state.item);
  return state.item;
}

const asText = ({ title, text, ...rest }: Spoken, column: Column): Draft => ({
  ...rest,
  kind: 'PARAGRAPH',
  text: text ?? title ?? '',
  column,
  children: [],
});

function guidance(said: Spoken[], state: State): Draft | null {
  const item = state.item;
  if (!item) return null;
  const { guidance: column } = COLUMN;
  let [part, point]: (Draft | null)[] = [null, null];
  for (const one of said) {
    const made: Draft = { ...titled(one), column: column!, children: [] };
    const deep = made.label?.split('.').length ?? 0;
    if (made.label && made.amount) {
      [part, point] = [{ ...made, kind: 'SUBITEM' }, null];
      item.children.push(part);
    } else if (made.label && deep > 0) {
      point = { ...made, kind: 'POINT' };
      (part ?? item).children.push(point);
    } else {
      const below = point?.title !== undefined && point.text === undefined ? point : (part ?? item);
      below.children.push({ ...made, kind: 'PARAGRAPH' });
    }
  }
  return part ?? item;
}

function method(said: Spoken[], scope: Draft | null): void {
  for (const { line, source } of said)
    scope?.children.push(draft(line, source, { kind: 'METHOD', text: source }));
}

/** A coded name with points behind it is a title. */
function titled(said: Spoken): Draft {
  const { paragraph: _, form: __, number: ___, ...own } = said;
  return { ...own, children: [] };
}
