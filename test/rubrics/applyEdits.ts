import type { Edit, Position } from '../../rubrics/diff/edits';
import type { Entry } from '../../rubrics/kinds';
import { same } from '../../rubrics/tree/canonical';
import { weightKey } from '../../rubrics/tree/tree';

/** That edits are an exact difference is seen by making them, and by taking them back. */

/**
 * Entries with the edits made. Source lines stay while the content does.
 * @throws where an entry is not what the edits say it was
 */
export function applyEdits(entries: readonly Entry[], made: readonly Edit[]): Entry[] {
  const renamed = new Map<string, string>();
  const gone = new Set<string>();
  for (const edit of made)
    if (edit.op === 'rekey') renamed.set(edit.key, edit.to);
    else if (edit.op === 'remove') gone.add(edit.entry.key);
  const now = new Map<string, Entry>();
  for (const entry of entries)
    if (!gone.delete(entry.key)) {
      const parent = entry.parent === null ? null : (renamed.get(entry.parent) ?? entry.parent);
      const key =
        renamed.get(entry.key) ?? (entry.kind === 'weight' ? weightKey(parent!) : entry.key);
      now.set(key, { ...entry, key, parent });
    }
  const [lost] = gone;
  if (lost !== undefined) throw unfit(lost);
  for (const edit of made) {
    if (edit.op === 'add') {
      if (now.has(edit.entry.key)) throw unfit(edit.entry.key);
      now.set(edit.entry.key, edit.entry);
    } else if (edit.op === 'set') now.set(edit.key, set(now.get(edit.key), edit));
  }
  return [...now.values()];
}

/** The edits that take the given ones back. */
export function inverseEdits(made: readonly Edit[]): Edit[] {
  const old = new Map(
    made.flatMap((edit) => (edit.op === 'rekey' ? [[edit.to, edit.key] as const] : [])),
  );
  const oldKey = (key: string) =>
    old.get(key) ??
    (key.endsWith('/points') && old.has(key.slice(0, -7))
      ? weightKey(old.get(key.slice(0, -7))!)
      : key);
  const turn = (edit: Edit): Edit => {
    if (edit.op === 'rekey') return { op: 'rekey', key: edit.to, to: edit.key };
    if (edit.op === 'add') return { op: 'remove', entry: edit.entry };
    if (edit.op === 'remove') return { op: 'add', entry: edit.entry };
    const { key, field, before, after } = edit;
    return { op: 'set', key: oldKey(key), field, before: after, after: before };
  };
  const rank = { rekey: 0, remove: 1, add: 2, set: 2 };
  return made.map(turn).sort((a, b) => rank[a.op] - rank[b.op]);
}

function set(entry: Entry | undefined, { key, field, before, after }: Edit & { op: 'set' }): Entry {
  if (!entry) throw unfit(key);
  if (field === 'place') return { ...entry, ...(after as Position) };
  if (field === 'label') {
    if (entry.label !== before) throw unfit(key);
    const { label: _, ...rest } = entry;
    return after === undefined ? (rest as Entry) : { ...entry, label: after as string | null };
  }
  const content = entry.content as Record<string, unknown>;
  if (!same(content[field], before)) throw unfit(key);
  const { [field]: _, ...others } = content;
  const { lines: __, ...rest } = entry;
  return {
    ...rest,
    content: after === undefined ? others : { ...others, [field]: after },
  } as Entry;
}

const unfit = (key: string) => new Error(`edits that do not fit: ${key}`);
