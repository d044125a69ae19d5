import { totalPoints } from '../../tree/points';
import { rule } from '../check';
import { say } from '../say';
import { statedTotals } from './totalStated';

export const totalUnstated = rule({
  id: 'points/total-unstated',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '全文未写明总分', en: 'The total is stated nowhere' },
  why: {
    zh: '总分须由读者自行相加,改动一处也无从核对。',
    en: 'Readers must add up the total, and nothing shows that a change kept it.',
  },
  example: '各类目合计 500 分,全文没有“总分500分”',
  scope: 'whole',
  *check(_nodes, { tree, allText, whole }) {
    const total = totalPoints(tree);
    if (
      total === null ||
      isStatedInEnglish(total, allText()) ||
      statedTotals(allText()).length > 0 ||
      /(?:总分|满分|总分值|总计|共计|合计)[^。;\uff1b]{0,6}?\d+\s*分|\d+\s*分(?:制|满分)/.test(
        allText(),
      )
    )
      return;
    yield {
      entries: [whole],
      quotes: [],
      message: say(
        `各类目分值合计 ${total} 分,全文未写明总分`,
        `The categories sum to ${total} points; the text states no total`,
      ),
    };
  },
});

const ENGLISH =
  /(\d[\d,]*(?:\.\d+)?) points (?:in all|in total|altogether)|(?:total(?: score)?|maximum(?: score)?|out) (?:of|is|are) (\d[\d,]*(?:\.\d+)?)/gi;
/** A sentence may well say how many points a category has in all; only the total itself counts. */
const isStatedInEnglish = (total: number, text: string): boolean =>
  [...text.replace(/\s+/g, ' ').matchAll(ENGLISH)].some(
    ([, before, behind]) => Number((before ?? behind ?? '').replaceAll(',', '')) === total,
  );
