/** Content with fields set: null clears one, undefined leaves it. */
export function withFields<T extends object>(content: T, fields: object): T {
  const all = { ...content } as Record<string, unknown>;
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) delete all[name];
    else if (value !== undefined) all[name] = value;
  }
  return all as T;
}
