import { z } from 'zod';
import { shapeOf, type FieldSet } from './field';
import type { WholeKind } from './kind';

const fields = {
  title: {
    shape: z
      .string()
      .min(1)
      .describe('Title as printed, lines joined; layout spaces between its characters left out.'),
    word: ['标准名称', 'title'],
    change: 'RETITLED',
    told: 'byType',
    merge: 'words',
    printed: { piece: 'title' },
    checked: null,
    searched: null,
    terms: false,
  },
} as const satisfies FieldSet;

/**
 * Edition facts: what the title page says of the whole. Dates are not content, they are given at
 * publication.
 */
export const facts: WholeKind<typeof fields> = {
  word: ['版本信息', 'facts'],
  stands: 'whole',
  fields,
  shape: shapeOf(fields),
  group: 'FACTS',
  tidy: (content) => content,
  text: ({ title }) => title,
};
