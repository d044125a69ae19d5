const tables = new Set<unknown>();

/**
 * Made of other tables, and made anew where it is missing: a copy of a database goes without, and
 * the next start fills it.
 */
export const Derived: ClassDecorator = (table) => void tables.add(table);

export const isDerived = (table: unknown): boolean => tables.has(table);
