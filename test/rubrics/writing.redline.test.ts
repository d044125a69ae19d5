import fc from 'fast-check';
import { entriesOf } from '../../rubrics/acts';
import { diff } from '../../rubrics/diff/diff';
import type { Difference } from '../../rubrics/diff/change';
import type { Entry } from '../../rubrics/kinds';
import { buildTree, weightKey, type Tree } from '../../rubrics/tree/tree';
import { redline, linesOnSide, type Redline } from '../../rubrics/writing/redline';
import { writeText } from '../../rubrics/writing/text';
import { played, proposals } from '../golden/play';
import { dice, edition, moves, play } from './randomActs';
import { rounds } from '../support/rounds';

const drafts = fc.oneof(fc.array(dice, { maxLength: 8 }), fc.array(moves, { maxLength: 8 }));
const pairOf = fc
  .record({ base: edition, acts: drafts, other: fc.boolean(), second: drafts })
  .map(({ base, acts, other, second }) => ({
    before: other ? play(base, second, 'y') : base,
    after: play(base, acts, 'x'),
  }));
const law = (check: (a: Tree, b: Tree) => void) =>
  fc.assert(
    fc.property(pairOf, ({ before, after }) => check(buildTree(before), buildTree(after))),
    { numRuns: rounds(40) },
  );

/** The same text with other keys throughout, as a document arrives. */
function renewed(tree: Tree): Tree {
  const fresh = (key: string) => `z${[...key].reverse().join('')}`;
  return buildTree(
    entriesOf(tree).map((entry) => {
      const parent = entry.parent === null ? null : fresh(entry.parent);
      return {
        ...entry,
        parent,
        key: entry.kind === 'weight' ? weightKey(parent!) : fresh(entry.key),
      } as Entry;
    }),
  );
}

/** Units of the changes in the order in which they open, and marked text outside all units. */
function counted({ paragraphs }: Redline): { opened: string[]; astray: string[]; open: number } {
  const open = new Set<string>();
  const [opened, astray]: string[][] = [[], []];
  for (const { bits } of paragraphs)
    for (const bit of bits) {
      if ('open' in bit) {
        open.add(bit.open.name);
        opened.push(bit.open.name);
      } else if ('close' in bit) open.delete(bit.close.name);
      else if (bit.span.kind !== 'SAME' && open.size === 0) astray.push(bit.span.text);
    }
  return { opened, astray, open: open.size };
}

function holds(whole: Difference): void {
  const made = redline(whole);
  expect(`${linesOnSide(made, 'base').join('\n')}\n`).toBe(writeText(whole.base));
  expect(`${linesOnSide(made, 'head').join('\n')}\n`).toBe(writeText(whole.head));
  const { opened, astray, open } = counted(made);
  expect(opened.filter((name) => name.startsWith('change_')).sort()).toEqual(
    whole.changes.map(({ id }) => `change_${id}`).sort(),
  );
  expect(new Set(opened).size).toBe(opened.length);
  expect([astray, open]).toEqual([[], 0]);
}

describe('laws of the redline', () => {
  test('without what came it is the base, without what went the head; each change is one unit, and nothing is marked outside one', () =>
    law((a, b) => {
      for (const head of [b, renewed(b)]) holds(diff(a, head));
    }));

  test.each(proposals.map((proposal) => [proposal.name, proposal] as const))(
    'the proposal %s',
    (_, proposal) => holds(played(proposal).whole),
  );

  test('between equals nothing is marked', () =>
    law((_, b) => expect(redline(diff(b, b)).units).toEqual([])));
});
