import fc from 'fast-check';
import type { Act } from '../../rubrics/acts';
import { diff } from '../../rubrics/diff/diff';
import type { Span } from '../../rubrics/diff/spans';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import {
  comparisonTable,
  type ChangeRow,
  type ComparisonTable,
  type Side,
} from '../../rubrics/writing/comparisonTable';
import { comparisonText } from '../../rubrics/writing/comparisonText';
import { markedLines, sideOf } from '../../rubrics/writing/marked';
import { linesShown } from '../../rubrics/writing/shownTable';
import { nodeLines } from '../../rubrics/writing/text';
import { together, wordsOf } from '../../rubrics/writing/together';
import { played, proposals } from '../golden/play';
import { done, small } from './acts.fixture';
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

const side = (label: string): Side => ({ title: '标准', label, published: null, effective: null });
const tableOf = (...of: Parameters<typeof diff>): ComparisonTable =>
  comparisonTable(diff(...of), { base: side('旧'), head: side('新') });
const changeRows = ({ rows }: ComparisonTable): ChangeRow[] =>
  rows.flatMap((row) => (row.row === 'CHANGE' ? [row] : []));
const joined = (cell: readonly Span[][]) =>
  cell.map((runs) => runs.map(({ text }) => text).join(''));

describe('laws of the table (random pairs)', () => {
  test('every change stands in a row, every row says one, and each but pointers and facing weights says its change once', () => {
    law((a, b) => {
      const whole = diff(a, b);
      const rows = changeRows(tableOf(a, b));
      expect(new Set(rows.flatMap(({ changes }) => changes))).toEqual(
        new Set(whole.changes.map(({ id }) => id)),
      );
      const own = rows.filter(({ pointer }) => !pointer).flatMap(({ changes }) => changes);
      expect(own.length).toBe(whole.changes.length);
      for (const row of rows)
        expect([row.changes.length > 0, row.base.length + row.head.length > 0]).toEqual([
          true,
          true,
        ]);
    });
  });

  test('no cell holds what its side does not print', () => {
    law((a, b) => {
      for (const row of changeRows(tableOf(a, b))) {
        expect(
          linesShown(row.base)
            .flat()
            .filter(({ kind }) => kind === 'INSERTED'),
        ).toEqual([]);
        expect(
          linesShown(row.head)
            .flat()
            .filter(({ kind }) => kind === 'DELETED'),
        ).toEqual([]);
      }
    });
  });

  test('equal texts give no row', () => law((_, b) => expect(tableOf(b, b).rows).toEqual([])));

  test('both texts laid into each other give each of them back, in its order', () => {
    law((a, b) => {
      const lines = together(diff(a, b));
      expect(
        lines
          .filter(({ fate }) => fate !== 'CAME' && fate !== 'HITHER')
          .map(({ base }) => base!.entry.key),
      ).toEqual(a.nodes.map(({ entry }) => entry.key));
      expect(
        lines
          .filter(({ fate }) => fate !== 'WENT' && fate !== 'THITHER')
          .map(({ head }) => head!.entry.key),
      ).toEqual(b.nodes.map(({ entry }) => entry.key));
    });
  });

  test('marked lines give back what either side prints', () => {
    law((a, b) => {
      const whole = diff(a, b);
      for (const { base, head } of together(whole)) {
        const lines = markedLines(base, head, wordsOf(whole));
        expect(joined(sideOf(lines, 'base'))).toEqual(base ? nodeLines(base) : []);
        expect(joined(sideOf(lines, 'head'))).toEqual(head ? nodeLines(head) : []);
      }
    });
  });
});

describe('the table of a proposal', () => {
  const { whole, sides } = played(proposals[0]);
  const table = comparisonTable(whole, sides);

  test('points, guides and terms stand where their entries do', () => {
    const byId = new Map(whole.changes.map((change) => [change.id, change]));
    const places = changeRows(table).flatMap(({ changes: [first], pointer }) => {
      const [key] = byId.get(first!)!.to;
      return pointer || key === undefined ? [] : [whole.head.byKey.get(key)!.position];
    });
    expect(places.length).toBeGreaterThan(10);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(table.totals).toEqual([{ name: '分值合计', unit: '', before: 500, after: 500 }]);
  });

  test("the rationale that was given stands before the machine's reason", () => {
    const { id } = whole.changes.find(({ type }) => type === 'ADDED')!;
    const given = comparisonTable(whole, sides, new Map([[id, '落实《数据安全法》。']]));
    expect(
      changeRows(given)
        .filter(({ rationale }) => rationale.length > 0)
        .map(({ changes, rationale }) => [changes, rationale]),
    ).toEqual([[[id], ['落实《数据安全法》。']]]);
    expect(comparisonText(given)).toContain('  ? 落实《数据安全法》。\n  ? 〔实质性：');
  });

  test("both parts' change of one weight is one row that names both places", () => {
    const row = changeRows(table).find(({ types }) => types.includes('REWEIGHTED'))!;
    expect(joined(linesShown(row.base))).toEqual([
      '标准内容　1.1 文化引领(20分)',
      '评审细则　1.1 文化引领 20分',
    ]);
    expect(row.changes).toHaveLength(2);
  });
});

describe('terms', () => {
  const revised = (act: Act) => done(small(), act).tree;
  const rows = (head: Tree) =>
    changeRows(tableOf(small(), head)).map(({ base, head: now, types }) => [
      joined(linesShown(base)).join(' / '),
      joined(linesShown(now)).join(' / '),
      types.join(),
    ]);

  test('all that changed in one term is one row', () => {
    const fields = { english: 'mission', definition: '意义。' };
    expect(rows(revised({ name: 'termRevise', key: 'et2', fields }))).toEqual([
      ['使命', '使命(mission) / 意义。', 'REDEFINED'],
    ]);
  });

  test('what came and what went stand alone', () => {
    const came = revised({
      name: 'termAdd',
      parent: 'etwo',
      content: { term: '愿景', definition: '未来。' },
    });
    expect(rows(came)).toEqual([['', '愿景 / 未来。', 'ADDED']]);
    expect(
      changeRows(tableOf(came, small())).map(({ base, types }) => [
        joined(linesShown(base)).join(' / '),
        types.join(),
      ]),
    ).toEqual([['愿景 / 未来。', 'REMOVED']]);
  });
});
