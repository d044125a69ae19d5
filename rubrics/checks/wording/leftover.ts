import { circled, leftovers } from '../lists/leftovers';
import { formsRule } from './forms';

const EVERYWHERE = () => true;

export const leftover = formsRule({
  id: 'wording/leftover',
  severity: 'WARNING',
  title: { zh: '残留的标记、备注或占位符', en: 'What drafting or conversion left in the text' },
  why: {
    zh: '修订痕迹、备注、占位符、页码、网页标记不是条文,印出来无人知道是什么意思。',
    en: 'Notes, placeholders, page numbers and markup are no provisions.',
  },
  example: '“[待补充]”“____”“&nbsp;”“(原:指标值)”“第5页”',
  forms: [...leftovers, circled],
  of: EVERYWHERE,
});
