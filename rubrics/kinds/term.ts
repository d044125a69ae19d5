import { z } from 'zod';
import { SCHEMES } from '../vocabulary';

/** A term (术语) with its definition; a definition that is missing in print stays empty. */
export const term = z.strictObject({
  term: z.string().min(1),
  english: z.string().optional(),
  definition: z.string(),
  scheme: z.enum(SCHEMES).optional().describe('How it is numbered, where terms are numbered.'),
});
export type Term = z.infer<typeof term>;
