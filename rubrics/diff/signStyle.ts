import { lawOf } from '../kinds';
import type { Change } from './change';
import { essence } from './essence';
import type { PlacedChange } from './fieldChanges';

/** Signs that took the place of others that mean the same, and to which kind they went. */
interface SignStyle {
  /** To full width or curved quotation marks, or back. */
  wider: boolean;
  pairs: readonly (readonly [before: string, after: string])[];
}

/** From so many entries on it is told as one fact. */
const FEW = 3;
/** Not a field of any kind: it is one of all of them. */
const FIELD = 'signs';

/** Whether a change tells another style of signs, wherever they stand. */
export const isSignStyle = ({ type, field }: Pick<Change, 'type' | 'field'>): boolean =>
  type === 'REWORDED' && field === FIELD;

/**
 * Where punctuation or digits of many entries have another width, or their quotation marks another
 * form, that is one fact of all of them. What says something else, too, keeps its own change, which
 * shows its signs, and is no part of the fact.
 */
export function inOneSignStyle(changes: readonly PlacedChange[]): PlacedChange[] {
  const styles = changes.map(({ change }) => styleOf(change));
  const told = new Map<PlacedChange, PlacedChange>();
  for (const wider of [true, false]) {
    const alone = changes.filter((_, i) => styles[i]?.wider === wider);
    if (new Set(alone.flatMap(({ change }) => change.to)).size < FEW) continue;
    const fact = together(
      alone,
      styles.flatMap((one) => one ?? []),
      wider,
    );
    for (const one of alone) told.set(one, fact);
  }
  return [...new Set(changes.map((one) => told.get(one) ?? one))];
}

function together(
  alone: readonly PlacedChange[],
  styles: readonly SignStyle[],
  wider: boolean,
): PlacedChange {
  const inOrder = [...alone].sort((a, b) => a.at - b.at);
  const keys = (side: 'from' | 'to') => [...new Set(inOrder.flatMap(({ change }) => change[side]))];
  const pairs = styles.filter((one) => one.wider === wider).flatMap((one) => one.pairs);
  const signs = (side: 0 | 1) =>
    [...new Set(pairs.map((pair) => pair[side]))].sort(byMeaning).join('');
  return {
    at: Math.min(...alone.map(({ at }) => at)),
    change: {
      ...{ type: 'REWORDED', kind: 'clause', from: keys('from'), to: keys('to'), field: FIELD },
      ...{ before: signs(0), after: signs(1), matchedBy: alone[0]!.change.matchedBy },
    },
  };
}

const PLAIN: ReadonlySet<string> = new Set(['REWORDED', 'RETITLED', 'REDEFINED', 'REGUIDED']);

/** A change of words at one place; the title page is none. */
const isPlain = (change: PlacedChange['change']): boolean =>
  PLAIN.has(change.type) && change.from.length === 1 && lawOf(change).stands !== 'whole';

/** The style of a change of running text in which nothing else changed. */
function styleOf(change: PlacedChange['change']): SignStyle | null {
  const { before, after } = change;
  if (!isPlain(change) || before === null || after === null) return null;
  return essence(before) === essence(after) ? signStyle(before, after) : null;
}

/** Two texts that are alike but for the style of their signs; null where they are not. */
export function signStyle(before: string, after: string): SignStyle | null {
  const [a, b] = [before, after].map((text) => [...text.replace(BESIDE_SIGNS, '')]) as [
    string[],
    string[],
  ];
  if (a.length !== b.length) return null;
  const pairs: [string, string][] = [];
  for (const [i, sign] of a.entries()) {
    const other = b[i]!;
    if (sign === other) continue;
    if (folded(sign) !== folded(other) || isWide(sign) === isWide(other)) return null;
    pairs.push([sign, other]);
  }
  const wider = pairs.map(([, now]) => isWide(now));
  return pairs.length > 0 && new Set(wider).size === 1 ? { wider: wider[0]!, pairs } : null;
}

/** Full width has its blank in itself. */
const SIGN = '[!-/:-@\\[-`{-~\\uFF01-\\uFF0F\\uFF1A-\\uFF20“”‘’。]';
const BESIDE_SIGNS = new RegExp(`(?<=${SIGN}) +| +(?=${SIGN})`, 'gu');

const OTHERWISE: Readonly<Record<string, string>> = {
  ...{ '“': '"', '”': '"', '‘': "'", '’': "'", '。': '.' },
};
const folded = (sign: string): string =>
  OTHERWISE[sign] ??
  sign.replace(/[！-～]/u, (one) => String.fromCodePoint(one.codePointAt(0)! - 0xfee0));
const isWide = (sign: string): boolean => folded(sign) !== sign;

/** The same order on both sides. */
const byMeaning = (a: string, b: string): number => {
  const [x, y] = [folded(a) + a, folded(b) + b];
  if (x === y) return 0;
  return x < y ? -1 : 1;
};
