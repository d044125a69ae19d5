import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { check } from '../../rubrics/checks';
import type { Difference } from '../../rubrics/diff/change';
import { diff } from '../../rubrics/diff/diff';
import { phrase } from '../../rubrics/diff/phrase';
import { pointsFlow } from '../../rubrics/diff/pointsFlow';
import { isClause } from '../../rubrics/kinds/readers';
import { fromFile } from '../../rubrics/library/fromFile';
import { identify } from '../../rubrics/library/identify';
import { editionFile } from '../../rubrics/library/shape';
import { toFile } from '../../rubrics/library/toFile';
import { contentHash } from '../../rubrics/tree/hash';
import { totalPoints, totalShare } from '../../rubrics/tree/points';
import { sum } from '../../rubrics/tree/sum';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { BAND_UNITS, EARNINGS } from '../../rubrics/vocabulary';
import { golden } from '../golden/golden';
import { issuesText } from './checks/issuesText';

/** Whole texts of other shapes than the two cities': correct as written, each with a revision. */

const folder = join(__dirname, '../../rubrics/library/examples');
const NAMES = readdirSync(folder, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name);
const edition = (name: string, label: string) => {
  const file = editionFile.parse(parse(readFileSync(join(folder, name, `${label}.yaml`), 'utf8')));
  return { file, tree: buildTree(fromFile(file)) };
};
/** As a text comes in from outside. */
const keyless = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(keyless);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([name]) => name !== 'key');
  return Object.fromEntries(members.map(([name, inner]) => [name, keyless(inner)]));
};
const totals = (tree: Tree) => ({
  ...Object.fromEntries(
    EARNINGS.map((earning) => [earning, totalPoints(tree, 'criteria', earning)]),
  ),
  share: totalShare(tree),
});

test('there are eight', () => expect(NAMES.length).toBeGreaterThanOrEqual(8));

describe.each(NAMES)('%s', (name) => {
  const [base, head] = [edition(name, '1'), edition(name, '2')] as const;
  const whole = diff(base.tree, head.tree);

  test('is whole, and kept as a file keeps it', () => {
    for (const { file, tree } of [base, head]) {
      const clauses = tree.nodes.filter(isClause).length;
      expect(clauses).toBeGreaterThanOrEqual(40);
      expect(clauses).toBeLessThanOrEqual(200);
      const again = buildTree(
        fromFile(toFile({ rubric: file.rubric, edition: file.edition }, tree)),
      );
      expect(contentHash(again)).toBe(contentHash(tree));
    }
  });

  test('its revision without keys comes in as what a comparison of the two texts tells', () => {
    const bare = editionFile.parse(keyless(head.file));
    const told = (one: Difference) => one.changes.map((change) => phrase(change, one));
    const compared = diff(base.tree, buildTree(fromFile(bare)), { keyed: false });
    const kept = buildTree(identify(bare, base.tree));
    expect(told(diff(base.tree, kept))).toEqual(told(compared));
  });

  test('nothing blocks it as it is written', () => {
    for (const { tree } of [base, head])
      expect(check(tree).filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  });

  test('what its revision takes and gives is the difference of the totals', () => {
    const flows = pointsFlow(whole).filter(({ unit }) => unit === 'POINTS');
    for (const earning of EARNINGS) {
      const own = flows.filter((flow) => flow.earning === earning);
      const gained = sum(own.flatMap(({ to, points }) => (to === null ? [] : [points])));
      const held = sum(own.flatMap(({ from, points }) => (from === null ? [] : [points])));
      const [was, is] = [base, head].map(({ tree }) => totalPoints(tree, 'criteria', earning) ?? 0);
      expect([held, gained]).toEqual([was, is]);
    }
    const shares = pointsFlow(whole).filter(({ unit }) => unit === 'PERCENT');
    for (const [side, { tree }] of [
      ['from', base],
      ['to', head],
    ] as const)
      expect(sum(shares.flatMap((flow) => (flow[side] === null ? [] : flow.points)))).toBe(
        totalShare(tree) ?? 0,
      );
    // What one lost another gained: nothing is left over on both sides.
    const left = pointsFlow(whole).filter(({ cause }) => cause === 'UNEXPLAINED');
    for (const unit of BAND_UNITS)
      for (const earning of EARNINGS) {
        const own = left.filter((flow) => flow.unit === unit && flow.earning === earning);
        expect(own.some(({ to }) => to) && own.some(({ from }) => from)).toBe(false);
      }
  });

  test('what the checker says of it, and what its revision changes', () =>
    golden(`examples.${name}.txt`, told(whole)));
});

function told(whole: Difference): string {
  const { base, head, changes } = whole;
  const at = (tree: Tree, keys: readonly (string | null)[]) =>
    keys
      .flatMap((key) => (key === null ? [] : (tree.byKey.get(key)?.address ?? 'facts')))
      .map((address) => (address.startsWith('~') ? '#' : address))
      .join('+') || '–';
  const lines = changes.map(
    (change) =>
      `${change.gravity} ${change.reason} ${change.type} ${at(base, change.from)} → ` +
      `${at(head, change.to)}\n  ${phrase(change, whole)}`,
  );
  const flows = pointsFlow(whole)
    .filter(({ cause }) => cause !== 'KEPT')
    .map(
      ({ earning, from, to, points, unit, cause }) =>
        `${earning} ${points}${unit === 'PERCENT' ? '%' : ''} ${cause} ${at(base, [from])} → ${at(head, [to])}`,
    );
  return [
    `totals ${JSON.stringify([base, head].map(totals))}`,
    '',
    issuesText(check(base), base),
    lines.join('\n'),
    '',
    flows.join('\n'),
    '',
  ].join('\n');
}
