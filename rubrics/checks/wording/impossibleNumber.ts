import { impossible } from '../lists/impossible';
import { formsRule } from './forms';

export const impossibleNumber = formsRule({
  id: 'wording/impossible-number',
  severity: 'WARNING',
  title: { zh: '数字、日期或单位有误', en: 'A number, date or unit that cannot be' },
  why: {
    zh: '不可能的日期、超过百分之百的比率、缺了单位的数字,评审时无法对照。',
    en: 'A date that there is not, a share above the whole, a number of nothing: none can be met.',
  },
  example: '“每年13月10日前”“覆盖率达到195%”“不少于24,”',
  forms: impossible,
  of: ({ running, field }) =>
    running || field === 'conditions' || field === 'cell' || field === 'title',
});
