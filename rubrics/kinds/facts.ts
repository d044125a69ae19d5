import { z } from 'zod';

/**
 * Edition facts: what the title page says of the whole. Dates are not content, they are given at
 * publication.
 */
export const facts = z.strictObject({
  title: z
    .string()
    .min(1)
    .describe('Title as printed, lines joined; layout spaces between its characters left out.'),
});
export type Facts = z.infer<typeof facts>;
