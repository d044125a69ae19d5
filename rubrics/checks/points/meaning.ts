import { COMBINE_WORDS, SCORE_ROLE_WORDS } from '../../vocabulary';
import { rule } from '../check';
import { isClause, printedPoints, titleOf } from '../clauses';
import { place, placeEn, say } from '../say';
import { likelyBest, likelyRole } from './likely';

export const meaning = rule({
  id: 'points/meaning',
  severity: 'NOTICE',
  stage: null,
  title: {
    zh: '措辞像是另一种计分方式',
    en: 'The wording suggests another way of earning points',
  },
  why: {
    zh: '加分、扣分、否决、取其一不注明时按基本分合计,总分和校验都会不同。',
    en:
      'Bonus, deduction, veto and alternatives count as base points and sums unless it is said; ' +
      'totals and checks differ.',
  },
  example: '“3 加分项(最多加5分)”未注明计分性质为加分',
  scope: 'entry',
  guesses: true,
  // Whether one of its children counts depends on their points.
  looksAround: true,
  concerns: isClause,
  *check(node) {
    const entries = [node.entry.key];
    const quotes = [titleOf(node) || printedPoints(node)].filter(Boolean);
    const role = likelyRole(node);
    if (role) {
      const [zh, en] = SCORE_ROLE_WORDS[role];
      yield {
        ...{ entries, quotes, about: `${node.entry.key} ${role}` },
        message: say(
          `${place(node)} 像是“${zh}”,未注明计分性质,现按基本分计:是否改为“${zh}”`,
          `${placeEn(node)} reads like “${en}” and counts as base points: is it one?`,
        ),
        suggestion: [{ name: 'clauseRevise', key: node.entry.key, fields: { scoreRole: role } }],
      };
    }
    if (likelyBest(node)) {
      const [zh, en] = COMBINE_WORDS.BEST;
      yield {
        ...{ entries, quotes, about: `${node.entry.key} BEST` },
        message: say(
          `${place(node)} 的下级像是只取一项,现按合计计:是否改为“${zh}”`,
          `Of the children of ${placeEn(node)} only one seems to count, all are summed: is it “${en}”?`,
        ),
        suggestion: [{ name: 'clauseRevise', key: node.entry.key, fields: { combine: 'BEST' } }],
      };
    }
  },
});
