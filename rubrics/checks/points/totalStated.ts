import { totalPoints, worths } from '../../tree/points';
import type { Node, Tree } from '../../tree/tree';
import { EARNINGS } from '../../vocabulary';
import { rule } from '../check';
import { isRunning, passagesOf } from '../passages';
import { place, placeEn, say } from '../say';
import { AS_LIKELY } from './likely';

/** What a result must be (`where the total is 60 points or more`) is no statement of the total. */
const CONDITION = '(?<!\\b(?:where|if|when|unless|until|provided) (?:the |a |an |its |their )?)';
const STATED = [
  /(?:总分|满分|总分值|总计|共计|合计)(?:值)?(?:为|是|:|:)?\s*(\d+(?:\.\d+)?)\s*分/g,
  new RegExp(
    `${CONDITION}\\b(?:total|full|maximum)(?: total)?(?: score| marks?| points| number of points)?` +
      '(?: is| are|:| amounts? to| equals?) (\\d[\\d,]*(?:\\.\\d+)?) (?:points|marks)\\b' +
      '(?! (?:or|and) (?:more|above|over|higher|less|fewer|below))',
    'gi',
  ),
];

/** Where a text states a total, with the amount that it says. */
export const statedTotals = (text: string): [quote: string, amount: number][] =>
  STATED.flatMap((form) => [...text.matchAll(form)]).map(([quote, amount = '']) => [
    quote,
    Number(amount.replaceAll(',', '')),
  ]);

export const totalStated = rule({
  id: 'points/total-stated',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '写明的总分与分值之和不符', en: 'The total stated is not the sum' },
  why: { zh: '总分是评审结论的基础。', en: 'The total is what every result is measured against.' },
  example: '“总分为1000分”,而各类目合计 980 分',
  scope: 'whole',
  *check(nodes, { tree }) {
    const total = totalPoints(tree);
    if (total === null) return;
    // What its words mean otherwise is asked by a rule of its own.
    const likely = totalPoints(tree, undefined, 'BASE', AS_LIKELY);
    for (const passage of nodes.flatMap(passagesOf).filter(isRunning)) {
      const around = worthsAround(passage.node, tree);
      for (const [quote, stated] of statedTotals(passage.text)) {
        if ([total, likely, ...around].includes(stated)) continue;
        const sum = around[0] ?? total;
        yield {
          entries: [passage.node.entry.key],
          quotes: [quote],
          about: `${stated} ${sum}`,
          message: say(
            `${place(passage.node)} 写明“${quote}”,而${around.length ? '其' : '各类目'}分值合计 ${sum} 分`,
            `${placeEn(passage.node)} states ${stated} points; ` +
              `${around.length ? 'it is worth' : 'the categories sum to'} ${sum}`,
          ),
        };
      }
    }
  },
});

/** What a clause and those above it are worth: a total may be stated of any of them. */
function worthsAround(node: Node, tree: Tree): number[] {
  const accounts = EARNINGS.map((earning) => worths(tree.nodes, earning));
  const found: number[] = [];
  for (let at: Node | null = node; at; at = at.parent)
    for (const worth of accounts) if (worth.has(at)) found.push(Math.abs(worth.get(at)!));
  return found;
}
