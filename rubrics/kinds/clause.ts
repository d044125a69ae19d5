import { z } from 'zod';
import { CLAUSE_KINDS, COLUMNS, DIMENSIONS, PARTS, SCHEMES } from '../vocabulary';

/**
 * A clause: one heading or one paragraph, never both — a heading has a title, a paragraph has a
 * text, and only a run-in heading (`说明:…`, `a)组织概况:…`) has both. Read in order, label, mark,
 * title, points, runIn and text are what is printed.
 */
export const clause = z.strictObject({
  kind: z.enum(CLAUSE_KINDS).describe('What the clause is in the printed text.'),
  part: z
    .enum(PARTS)
    .optional()
    .describe('The part that begins here; what stands below inherits it.'),
  scheme: z
    .enum(SCHEMES)
    .optional()
    .describe('How it is numbered among its siblings; none for what bears no number.'),
  mark: z
    .string()
    .optional()
    .describe('Punctuation printed after the label where it is not the usual one of the scheme.'),
  title: z.string().optional().describe('Heading, or the label words of a point (`文化建立`).'),
  runIn: z
    .string()
    .optional()
    .describe('Punctuation between a title and what follows it on the same line (`:`, `。`).'),
  text: z.string().optional().describe('The paragraph, as published, typing errors included.'),
  column: z.enum(COLUMNS).optional().describe('Column of the assessment table in which it stood.'),
  dimension: z
    .enum(DIMENSIONS)
    .optional()
    .describe('Which guide scores it and what stands below it; PROCESS where nobody says.'),
});
export type Clause = z.infer<typeof clause>;
