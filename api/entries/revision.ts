import type { Content, Entry } from '../../rubrics/kinds';
import { canonical } from '../../rubrics/tree/canonical';
import { revisionHash } from '../../rubrics/tree/hash';
import { parseLines } from '../../rubrics/library/lines';
import { RevisionRow } from './rows';

/** An entry of a rubric → the row that holds its content. */
export function toRow(rubricKey: string, entry: Entry): RevisionRow {
  const { key, kind, parent, order, label, content } = entry;
  return Object.assign(new RevisionRow(), {
    rubricKey,
    hash: revisionHash(entry),
    entryKey: key,
    kind,
    parentKey: parent,
    orderKey: order,
    label: label === undefined ? null : (label ?? ''),
    content: canonical(content),
  });
}

/**
 * The row, with the source lines that stand beside it, → the entry, frozen: drafts share the
 * entries of their base, and what is found of one is kept with it.
 */
export function toEntry(row: RevisionRow, lines: string | null): Entry {
  return frozen({
    key: row.entryKey,
    kind: row.kind,
    parent: row.parentKey,
    order: row.orderKey,
    ...(row.label !== null && { label: row.label || null }),
    content: JSON.parse(row.content) as Content,
    ...(lines !== null && { lines: parseLines(lines) }),
  } as Entry);
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
