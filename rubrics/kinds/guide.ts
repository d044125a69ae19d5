import { z } from 'zod';
import { DIMENSIONS } from '../vocabulary';

const descriptor = z.strictObject({
  factor: z
    .string()
    .optional()
    .describe('Factor scored (`A`, `Le`); absent where the texts name none.'),
  factorPrinted: z
    .string()
    .optional()
    .describe('The factor as printed after the text (`(Le)`); absent where it is inferred.'),
  text: z.string(),
});
const band = z.strictObject({
  level: z.string().optional().describe('Name of the level (`优秀水平`).'),
  printed: z.string().describe('Range as printed (`10%,15%,20%或25%`, `0~20`).'),
  lower: z.number().describe('Lowest percentage of the band.'),
  upper: z.number().describe('Highest percentage of the band.'),
  steps: z
    .array(z.number())
    .optional()
    .describe('The percentages that may be given, where only some may.'),
  descriptors: z.array(descriptor),
});

/** A scoring guide (评分指南): bands of percentages, each with what must be seen for it. */
export const guide = z.strictObject({
  dimension: z.enum(DIMENSIONS),
  title: z.string().optional().describe('Title as printed; the texts at hand print none.'),
  rangeFirst: z
    .boolean()
    .describe('Whether a band is printed range first, or descriptors, level, range.'),
  bands: z.array(band),
});
export type Guide = z.infer<typeof guide>;
export type Band = z.infer<typeof band>;
export type Descriptor = z.infer<typeof descriptor>;
