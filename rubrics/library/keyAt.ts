import type { Entry } from '../kinds';
import type { Pairing } from './identify';

/**
 * Which entry stands at a line of a document that came in, by the key that it has from then on;
 * null where none does.
 * @param known the entries of the file in its order, with those keys
 */
export function keyAt(
  { entries, fresh }: Pairing,
  known: readonly Entry[],
): (line: number) => string | null {
  const places = entries.flatMap(({ key, lines: [line] = [] }, i) =>
    line !== undefined && fresh.byKey.has(key) ? [{ line, key: known[i]!.key }] : [],
  );
  places.sort((a, b) => a.line - b.line);
  return (line) => places.findLast((one) => one.line <= line)?.key ?? null;
}
