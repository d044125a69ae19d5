import { z } from 'zod';

/**
 * A weight: the points of one clause. A satellite: its key is `<clause key>/points`, it has no
 * place of its own.
 */
export const weight = z.strictObject({
  points: z.number().nonnegative().describe('Points (分).'),
  printed: z
    .string()
    .optional()
    .describe('As printed, brackets and colon included, where it is not `(20分)`.'),
});
export type Weight = z.infer<typeof weight>;
