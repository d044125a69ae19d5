import { z } from 'zod';
import { shapeOf, UNSEEN, type ContentOf, type FieldSet } from './field';
import type { SatelliteKind } from './kind';

const fields = {
  points: {
    ...UNSEEN,
    shape: z.number().nonnegative().describe('Points (分).'),
    word: ['分值', 'points'],
    change: 'REWEIGHTED',
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
  },
} as const satisfies FieldSet;

/**
 * A weight: the points of one clause. A satellite: its key is `<clause key>/points`, it has no
 * place of its own.
 */
export const weight: SatelliteKind<typeof fields> = {
  word: ['分值', 'weight'],
  stands: 'satellite',
  fields,
  shape: shapeOf(fields),
  // What changed in the printed form alone is told with the clause that bears the points.
  group: 'CLAUSES',
  tidy: (content) => content,
  text: (content) => pointsText(content),
};

/** Points as printed. */
export const pointsText = ({ points, printed }: ContentOf<typeof fields>): string =>
  printed ?? `(${points}分)`;
