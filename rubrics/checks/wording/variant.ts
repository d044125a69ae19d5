import { remembered } from '../../remembered';
import type { Lists } from '../lists';
import { variants } from '../lists/variants';
import { wrongWords } from './wrongWords';

export const variant = wrongWords({
  id: 'wording/variant',
  severity: 'NOTICE',
  title: { zh: '异形词非推荐词形', en: 'A form of a word that is given up' },
  why: {
    zh: '规范性文件用《第一批异形词整理表》的推荐词形。',
    en: 'A standard writes the form that the table of variant words keeps (GF 1001).',
  },
  example: '“详实”应为“翔实”',
  list: (lists) => formsOf(lists),
  reason: { zh: '(推荐词形)', en: ', the form that is kept' },
});

/** Of forms that stand side by side terms/drift speaks, and of input errors wording/confusable. */
const formsOf = remembered(({ synonyms, confusables }: Lists): ReadonlyMap<string, string> => {
  const told = synonyms.flatMap(({ words }) => words);
  return new Map(
    variants.filter(
      ([given]) => !confusables.has(given) && !told.some((word) => given.includes(word)),
    ),
  );
});
