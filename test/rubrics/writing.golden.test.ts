import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf } from '../../rubrics/diff/names';
import type { Difference } from '../../rubrics/diff/change';
import { pointsFlow } from '../../rubrics/diff/pointsFlow';
import { changeList, changeListText } from '../../rubrics/writing/changeList';
import { comparisonTable } from '../../rubrics/writing/comparisonTable';
import { comparisonText } from '../../rubrics/writing/comparisonText';
import { played, proposals } from '../golden/play';

/**
 * The papers of three proposals as text, held against the files in test/golden. `GOLDEN=write npx
 * jest writing.golden` writes them anew: then read what changed in them, line by line, before it is
 * committed.
 */
const writing = process.env.GOLDEN === 'write';

function golden(name: string, text: string): void {
  const file = join(__dirname, '../golden', name);
  if (writing) writeFileSync(file, text);
  if (!existsSync(file)) throw new Error(`${name} is missing: GOLDEN=write writes it`);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

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
