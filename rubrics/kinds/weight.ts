import { z } from 'zod';
import type { ScoreRole } from '../vocabulary';
import { shapeOf, UNSEEN, type ContentOf, type FieldSet, type WordPair } from './field';
import type { SatelliteKind } from './kind';

const fields = {
  points: {
    ...UNSEEN,
    shape: z
      .number()
      .optional()
      .describe('Points (分); below zero where they are a deduction. Absent where it is a share.'),
    word: ['分值', 'points'],
    change: 'REWEIGHTED',
    told: 'byType',
    merge: 'value',
    group: { name: 'points', leads: true },
    printed: { within: 'points' },
  },
  share: {
    ...UNSEEN,
    shape: z.number().min(0).max(100).optional().describe('Share of the parent in percent.'),
    word: ['权重', 'share'],
    change: 'REWEIGHTED',
    called: 'RESHARED',
    told: 'byType',
    merge: 'value',
    group: { name: 'points', leads: true },
    printed: { within: 'points' },
  },
  printed: {
    ...UNSEEN,
    shape: z
      .string()
      .optional()
      .describe('As printed, brackets and colon included, where it is not `(20分)`.'),
    word: ['分值写法', 'printed points'],
    change: 'REWORDED',
    told: 'byType',
    merge: 'value',
    group: { name: 'points', leads: false },
    printed: { within: 'points' },
    searched: 'name',
  },
} as const satisfies FieldSet;

/**
 * A weight: the points of one clause, or its share of its parent. A satellite: its key is `<clause
 * key>/points`, it has no place of its own.
 */
export const weight: SatelliteKind<typeof fields> = {
  word: ['分值', 'weight'],
  stands: 'satellite',
  fields,
  shape: shapeOf(fields),
  // What changed in the printed form alone is told with the clause that bears the points.
  group: 'CLAUSES',
  tidy: (content) => content,
  text: (content, english) => pointsText(content, english),
  wrong: ({ points, share }) =>
    (points === undefined) === (share === undefined) ? { path: 'points' } : null,
};

export type Weight = ContentOf<typeof fields>;

/** In what an amount is said, in Chinese and in English. */
export const UNITS: Readonly<Record<string, WordPair>> = { points: ['分', ''], share: ['%', ' %'] };

/** An amount with the decimals that its printed form has (`2.0` of `（2.0分）`). */
export function amountIn({ printed = '' }: Pick<Weight, 'printed'>, amount: number): string {
  const [first] = printed.normalize('NFKC').match(/\d+(?:\.\d+)?/u) ?? [];
  return first !== undefined && Number(first) === amount ? first : String(amount);
}

/** A printed form with another amount in it: `(30分):` → `(25分):`; null where it names none. */
export function printedWith(printed: string, amount: number): string | null {
  const [first] = NUMBER.exec(printed) ?? [];
  if (first === undefined) return null;
  const same = Number(first) === Math.abs(amount);
  return same ? printed : printed.replace(NUMBER, String(Math.abs(amount)));
}
const NUMBER = /\d+(?:\.\d+)?/;

/** What is a deduction is below zero, however it is written. */
export const signed = (points: number, role: ScoreRole | undefined): number =>
  role === 'DEDUCTION' ? -Math.abs(points) : points;

/** Points as printed, or a share, which is never printed as points. */
export const pointsText = (weight: Weight, english = false): string =>
  weight.printed ?? usualText(weight, english);

/** As they are printed where nobody says otherwise. */
export function usualText(
  { points, share }: Pick<Weight, 'points' | 'share'>,
  english = false,
): string {
  if (share !== undefined) return english ? `(${share} %)` : `(${share}%)`;
  if (!english) return `(${points}分)`;
  return `(${points} ${Math.abs(points ?? 0) === 1 ? 'point' : 'points'})`;
}
