import type { EntryChange } from '../../rubrics/acts/act';
import type { Entry } from '../../rubrics/kinds';
import { revisionHash } from '../../rubrics/tree/hash';

/** Entries in which two sets differ, by key. */
export function changesBetween(before: readonly Entry[], after: readonly Entry[]): EntryChange[] {
  const old = new Map(before.map((entry) => [entry.key, entry]));
  const changed = after.flatMap((entry): EntryChange[] => {
    const was = old.get(entry.key) ?? null;
    old.delete(entry.key);
    return was && revisionHash(was) === revisionHash(entry)
      ? []
      : [{ key: entry.key, before: was, after: entry }];
  });
  return [
    ...changed,
    ...[...old.values()].map((entry) => ({ key: entry.key, before: entry, after: null })),
  ];
}
