import { nameOf } from '../../rubrics/diff/names';
import type { Difference } from '../../rubrics/diff/change';
import { pointsFlow } from '../../rubrics/diff/pointsFlow';
import { changeList, changeListText } from '../../rubrics/writing/changeList';
import { comparisonTable } from '../../rubrics/writing/comparisonTable';
import { comparisonText } from '../../rubrics/writing/comparisonText';
import { golden, writing } from '../golden/golden';
import { played, proposals } from '../golden/play';

/** The papers of three proposals as text, held against the files in test/golden. */

test('goldens are compared, not written, where nobody asked for it', () =>
  expect(writing && !!process.env.CI).toBe(false));

describe.each(proposals.map((proposal) => [proposal.name, proposal] as const))(
  '%s',
  (name, proposal) => {
    const { whole, sides } = played(proposal);

    test('对照表', () =>
      golden(`${name}.table.txt`, comparisonText(comparisonTable(whole, sides))));
    test('变化清单', () =>
      golden(`${name}.changes.txt`, changeListText(changeList(whole, sides.base.label))));
    test('分值流向', () => golden(`${name}.flow.txt`, flowText(whole)));
  },
);

/** What stayed is left out: it says nothing of the proposal. */
function flowText(whole: Difference): string {
  const named = (side: 'base' | 'head', key: string | null) =>
    key === null ? '—' : nameOf(whole[side].byKey.get(key)!);
  const lines = pointsFlow(whole)
    .filter(({ cause }) => cause !== 'KEPT')
    .map(
      ({ from, to, points, cause }) =>
        `${named('base', from)} → ${named('head', to)}: ${points} (${cause})`,
    );
  return `${lines.length === 0 ? '—' : lines.join('\n')}\n`;
}
