import { constructions } from '../lists/constructions';
import { formsRule } from './forms';

export const construction = formsRule({
  id: 'wording/construction',
  severity: 'NOTICE',
  title: { zh: '句式杂糅、残缺或否定不当', en: 'A sentence built twice or half' },
  why: {
    zh: '两种说法叠在一起,或缺了一半,要求的程度和范围就有两种读法。',
    en: 'Two ways of saying it in one, or half of one, can be read in two ways.',
  },
  example: '“组织应必须建立制度”“本标准包括由甲、乙组成”“避免事故不发生”',
  forms: constructions,
});
