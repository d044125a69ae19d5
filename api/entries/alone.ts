/** Getters of views that are answered by an entry, its weight, its number and its address alone. */
const alone = new WeakMap<object, Set<string | symbol>>();

/** Says so of a field: whoever shows it need not have read the text around it. */
export const Alone: PropertyDecorator = (view, field) => {
  const fields = alone.get(view) ?? new Set();
  alone.set(view, fields.add(field));
};

/** The fields of a view, and of what it extends, of which that is said. */
export function fieldsAlone({ prototype }: { prototype: object }): Set<string> {
  const found = new Set<string>();
  for (let view: object | null = prototype; view; view = Object.getPrototypeOf(view) as object)
    for (const field of alone.get(view) ?? []) found.add(String(field));
  return found;
}
