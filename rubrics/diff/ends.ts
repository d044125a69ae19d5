/** First and last of some numbers; a single one alone, null of none. */
export function endsOf(codes: readonly string[]): string | null {
  const [first, ...more] = codes;
  if (first === undefined) return null;
  return more.length === 0 ? first : `${first}–${more.at(-1)}`;
}
