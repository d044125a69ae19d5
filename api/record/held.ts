import { createHash } from 'node:crypto';

/**
 * What a table is held by. Without a word, by the leaves: each row is told by lines of the record.
 * - `chain`: it is the record itself
 * - `hash`: each row gives its own hash, and something that is held refers to it
 * - `digest`: the record tells one digest of all rows of a partition, the named property
 */
type HeldBy = 'leaves' | 'chain' | 'hash' | { digest: string };

const tables = new Map<object, HeldBy>();
const free = new Map<object, string>();
const secrets = new Map<object, Set<string>>();

/** Says beside the entity what it is held by, where that is not the leaves. */
export const Held =
  (by: HeldBy): ClassDecorator =>
  (table) =>
    void tables.set(table, by);

/** Deliberately not on record, and why: verification passes it over; no decision rests on it. */
export const Free =
  (reason: string): ClassDecorator =>
  (table) =>
    void free.set(table, reason);

/** A column that the record tells by its digest only, since the record is read and carried away. */
export const Secret: PropertyDecorator = (prototype, property) => {
  const named = secrets.get(prototype.constructor) ?? new Set<string>();
  secrets.set(prototype.constructor, named.add(String(property)));
};

export const heldBy = (table: object): HeldBy => tables.get(table) ?? 'leaves';
export const whyFree = (table: object): string | undefined => free.get(table);
export const isSecret = (table: object, property: string): boolean =>
  secrets.get(table)?.has(property) ?? false;

/**
 * SHA-256, lower-case hex. Stands in the record for a secret, so that one put in its place is
 * noticed; it is salted.
 */
export const digestOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');
