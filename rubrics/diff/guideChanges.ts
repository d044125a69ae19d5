import type { Band, Descriptor } from '../kinds';
import { canonical } from '../tree/canonical';
import { align } from './sequence';

export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/**
 * What changed in the bands of a scoring guide, member by member. Bands answer each other by place
 * while none came or went, else by what they print as their range.
 */
export function bandChanges(before: readonly Band[], after: readonly Band[]): FieldChange[] {
  const found: FieldChange[] = [];
  for (const [a, b] of answering(before, after, ({ printed }) => printed)) {
    const at = `bands/${(b ?? a)!.index}`;
    if (!a || !b)
      found.push({
        field: at,
        before: a ? bandText(a.value) : null,
        after: b ? bandText(b.value) : null,
      });
    else {
      for (const field of ['level', 'printed'] as const)
        if (a.value[field] !== b.value[field])
          found.push({
            field: `${at}/${field}`,
            before: a.value[field] ?? null,
            after: b.value[field] ?? null,
          });
      // The range is said as it is printed; numbers that differ where the print does not are a
      // change of their own.
      if (a.value.printed === b.value.printed && rangeOf(a.value) !== rangeOf(b.value))
        found.push({ field: `${at}/range`, before: rangeOf(a.value), after: rangeOf(b.value) });
      found.push(...descriptorChanges(at, a.value.descriptors, b.value.descriptors));
    }
  }
  return found;
}

function descriptorChanges(
  at: string,
  before: readonly Descriptor[],
  after: readonly Descriptor[],
): FieldChange[] {
  return answering(before, after, ({ text }) => text).flatMap(([a, b]): FieldChange[] => {
    const place = `${at}/descriptors/${(b ?? a)!.index}`;
    if (!a || !b)
      return [{ field: place, before: a ? a.value.text : null, after: b ? b.value.text : null }];
    return (['factor', 'factorPrinted', 'text'] as const)
      .filter((field) => a.value[field] !== b.value[field])
      .map((field) => ({
        field: `${place}/${field}`,
        before: a.value[field] ?? null,
        after: b.value[field] ?? null,
      }));
  });
}

type Indexed<T> = { index: number; value: T };

/** What answers what: by place while none came or went, else by name. */
export function answering<T>(
  before: readonly T[],
  after: readonly T[],
  name: (value: T) => string,
): [Indexed<T> | null, Indexed<T> | null][] {
  const [a, b] = [before, after].map((all) => all.map((value, index) => ({ value, index })));
  if (a.length === b.length) return a.map((one, i) => [one, b[i]]);
  const runs = align(before.map(name), after.map(name));
  const pairs: [Indexed<T> | null, Indexed<T> | null][] = runs.flatMap((run) =>
    Array.from({ length: run.length }, (_, i): [Indexed<T>, Indexed<T>] => [
      a[run.a + i],
      b[run.b + i],
    ]),
  );
  const [inA, inB] = [0, 1].map((side) => new Set(pairs.map((two) => two[side]!.index)));
  return [
    ...pairs,
    ...a.filter(({ index }) => !inA.has(index)).map((one): [Indexed<T>, null] => [one, null]),
    ...b.filter(({ index }) => !inB.has(index)).map((one): [null, Indexed<T>] => [null, one]),
  ];
}

const rangeOf = ({ lower, upper, steps }: Band): string => canonical({ lower, upper, steps });
const bandText = ({ level, printed, descriptors }: Band): string =>
  [printed, level, ...descriptors.map(({ text }) => text)].filter(Boolean).join('\n');
