import { isCell, cellText, type DocumentCell, type Covered, type TableBlock } from './block';
import { LARGEST } from '../../kinds/table';
import { draft, type Doubting, type Draft } from './draft';

type Row = TableBlock['rows'][number];

/**
 * Any other table, cell by cell. A first row is its head where it says so, or where its cells are
 * short, all different, and none of them empty.
 * @param caption what stands right above it and belongs to it
 */
export function plainTable(table: TableBlock, caption: Draft | null, doubt: Doubting): Draft[] {
  const { rows, line } = table;
  const width = rows[0]?.length ?? 0;
  if (width < 2 || width > LARGEST.columns || rows.length > LARGEST.rows)
    return asWords(table, doubt);
  const named = isHead(rows[0]!, table.heads);
  const columns = rows[0]!.map((cell) => ({
    name: named ? cellText(cell).replace(/\n/g, '') : '',
  }));
  const body = named ? rows.slice(1) : rows;
  if (body.length === 0) return asWords(table, doubt);
  const held = body.map((row, r) => ({
    cells: row.map((cell) => {
      if (isCell(cell)) return { text: cellText(cell) };
      // What the head reaches down to is no cell of the body.
      return r === 0 && cell === 'ABOVE' ? { text: '' } : { text: '', join: cell };
    }),
  }));
  const made = {
    kind: 'TABLE',
    ...(caption && { title: caption.title ?? caption.text ?? '' }),
    columns,
    rows: held,
  } as const;
  return [
    draft(line, cellText(rows[0]!.find(isCell)), {
      leaf: made,
      ...(caption?.label && { label: caption.label }),
    }),
  ];
}

function isHead(row: Row, heads: number): boolean {
  if (heads > 0) return true;
  const texts = row.map(cellText);
  const short = texts.every((text) => text !== '' && text.length <= 12 && !/[。；;]/.test(text));
  return short && new Set(texts).size === texts.length && row.every(isCell);
}

/** What fits no table of ours is not lost: its words stand as paragraphs. */
function asWords({ rows }: TableBlock, doubt: Doubting): Draft[] {
  const words = rows.flatMap((row) => row.filter(isCell).flatMap(paragraphs));
  if (words[0])
    doubt(words[0], ['表格不能照表读入,按段落读入', 'this table is read as paragraphs']);
  return words;
}
const paragraphs = (cell: DocumentCell | Covered): Draft[] =>
  isCell(cell)
    ? cell.paragraphs
        .filter(({ text }) => text.trim())
        .map(({ line, text }) => draft(line, text, { text: text.trim() }))
    : [];
