/** Who asks for something while it is looked for waits for what is found. */
export function joined<T>(
  underWay: Map<string, Promise<T>>,
  name: string,
  look: () => Promise<T>,
): Promise<T> {
  const known = underWay.get(name) ?? look().finally(() => underWay.delete(name));
  underWay.set(name, known);
  return known;
}
