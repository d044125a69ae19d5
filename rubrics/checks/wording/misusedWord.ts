import { misused } from '../lists/misused';
import { formsRule } from './forms';

export const misusedWord = formsRule({
  id: 'wording/misused-word',
  severity: 'WARNING',
  title: { zh: '音近、形近或相关的词用错', en: 'A word that was taken for another' },
  why: {
    zh: '词本身没有错,与前后的词却搭配不上;多半是输入时选错了词。',
    en: 'A word by itself, but not beside these: it was probably chosen by mistake when typed.',
  },
  example: '“即使更新”应为“及时更新”',
  guesses: true,
  forms: misused,
  of: ({ running, field }) => running || field === 'conditions' || field === 'cell',
});
