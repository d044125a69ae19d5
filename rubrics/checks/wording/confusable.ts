import { wrongWords } from './wrongWords';

export const confusable = wrongWords({
  id: 'wording/confusable',
  severity: 'WARNING',
  title: { zh: '常见别字', en: 'A common input error' },
  why: { zh: '错字损害标准的权威。', en: 'Errors of spelling cost a standard its authority.' },
  example: '“布署”应为“部署”',
  list: ({ confusables }) => confusables,
});
