import { rule } from '../check';
import { titleOf } from '../clauses';
import { codeOf } from '../../diff/names';
import { say } from '../say';

export const facingTitles = rule({
  id: 'structure/facing-titles',
  severity: 'WARNING',
  stage: 'submit',
  title: { zh: '两部分标题不一致', en: 'Headings of the two parts differ' },
  why: {
    zh: '同一条目两处异名,读者会以为是两件事。',
    en: 'One item under two names reads as two things.',
  },
  example: '标准内容“1 领导”,评审细则“1 远见卓识的领导”',
  scope: 'facing',
  *check({ asked, judged }) {
    const [a, b] = [titleOf(asked), titleOf(judged)];
    if (a === b || !a || !b) return;
    const code = codeOf(asked) ?? codeOf(judged) ?? '';
    yield {
      entries: [asked.entry.key, judged.entry.key],
      quotes: [a, b],
      message: say(
        `${code} 在标准内容中题为“${a}”,在评审细则中题为“${b}”:请统一`,
        `${code} is headed “${a}” in the criteria and “${b}” in the assessment: make them agree`,
      ),
    };
  },
});
