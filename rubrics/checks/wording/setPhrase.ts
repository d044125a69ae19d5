import { setPhrases } from '../lists/setPhrases';
import { formsRule } from './forms';

export const setPhrase = formsRule({
  id: 'wording/set-phrase',
  severity: 'WARNING',
  title: { zh: '固定提法与公布的不同', en: 'A set phrase in other words than were published' },
  why: {
    zh: '固定提法以公布的文件为准,一字之差即成误引。',
    en: 'A set phrase is quoted as it was published, or it is misquoted.',
  },
  example: '“创新、协调、绿色、开发、共享”“治理能力和治理水平现代化”',
  forms: setPhrases,
});
