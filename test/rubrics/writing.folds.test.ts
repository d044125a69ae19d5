import fc from 'fast-check';
import type { Act } from '../../rubrics/acts';
import type { Difference } from '../../rubrics/diff/change';
import { diff } from '../../rubrics/diff/diff';
import { buildTree, type Node, type Tree } from '../../rubrics/tree/tree';
import { comparisonTable, type Row } from '../../rubrics/writing/comparisonTable';
import { together } from '../../rubrics/writing/together';
import { done, economic, small } from './acts.fixture';
import { dice, edition, moves, play } from './randomActs';

/** What the comparison table leaves out: exactly what has no row, each named and counted once. */

const drafts = fc.oneof(fc.array(dice, { maxLength: 8 }), fc.array(moves, { maxLength: 8 }));
const pairOf = fc
  .record({ base: edition, left: drafts, right: drafts })
  .map(({ base, left, right }) => [play(base, left, 'y'), play(base, right, 'x')]);
const side = { title: '标准', label: '旧', published: null, effective: null };
const rowsOf = (whole: Difference): Row[] =>
  comparisonTable(whole, { base: side, head: side }).rows;

/** Changes of weights that the facing part repeats: they are told with the first. */
function repeated(whole: Difference): Set<string> {
  const rows = rowsOf(whole).flatMap((row) => (row.row === 'CHANGE' ? [row] : []));
  const weights = new Set(
    whole.changes.filter(({ type }) => type === 'REWEIGHTED').map(({ id }) => id),
  );
  return new Set(rows.flatMap(({ changes: [, ...more] }) => more.filter((id) => weights.has(id))));
}
/** What is told in a row of another entry. */
const elsewhere = (whole: Difference) => {
  const more = repeated(whole);
  const own = new Set(
    whole.changes.filter(({ id }) => !more.has(id)).flatMap(({ to, from }) => [to[0] ?? from[0]]),
  );
  return whole.changes.filter(({ id, to }) => more.has(id) && !own.has(to[0]));
};
const PLACES = ['MOVED', 'REORDERED'];

/** Entries of the head at or above which something has a row: the reader must see where it is. */
function shownIn(whole: Difference): Set<Node> {
  const { base, head, matching, changes } = whole;
  const left = new Set(
    together(whole).flatMap(({ fate, base: node }) =>
      fate === 'WENT' || fate === 'THITHER' ? [node!.entry.key] : [],
    ),
  );
  const shown = new Set<Node>();
  const told = new Set(elsewhere(whole));
  const show = (node: Node | null | undefined) => {
    for (let at = node; at; at = at.parent) shown.add(at);
  };
  /** From an old place: up to the first that is there still. */
  const leave = (key: string) => {
    let at = base.byKey.get(key)?.parent;
    while (at && left.has(at.entry.key)) at = at.parent;
    show(at && head.byKey.get(matching.toHead.get(at.entry.key) ?? ''));
  };
  for (const change of changes) {
    const { type, kind, from, to, field } = change;
    if (kind === 'facts' || told.has(change)) continue;
    if (to.length > 0) show(head.byKey.get(to[0]));
    else leave(from[0]);
    if (type === 'MERGED' || (PLACES.includes(type) && field === 'place'))
      for (const key of from) if (left.has(key)) leave(key);
  }
  return shown;
}

/** Sum of the numbers before a word in all folds, of parts and of clauses. */
function folded(rows: readonly Row[], word: string): number[] {
  const said = rows.flatMap((row) => (row.row === 'FOLD' ? row.text.split('，') : []));
  const of = said.filter((text) => text.includes(word));
  return ['个部分', '条'].map((measure) =>
    of
      .flatMap((text) => new RegExp(`(\\d+) ${measure}`).exec(text)?.[1] ?? [])
      .reduce((sum, one) => sum + Number(one), 0),
  );
}

/** Rows of the clauses only; none where nothing but the title page changed. */
const clauses = (rows: Row[]): Row[] => {
  const at = rows.findIndex((row) => row.row === 'HEADING' && row.text === '条文');
  return at < 0 ? [] : rows.slice(at + 1);
};

test('what has no row is folded, each topmost entry once, and nothing else is (random pairs)', () => {
  fc.assert(
    fc.property(pairOf, ([a, b]) => {
      const whole = diff(buildTree(a), buildTree(b));
      const rows = clauses(rowsOf(whole));
      const shown = shownIn(whole);
      const told = new Set(elsewhere(whole).flatMap(({ from, to }) => [...from, ...to]));
      const top = whole.head.nodes.filter(
        (n) =>
          !shown.has(n) &&
          (!n.parent || shown.has(n.parent)) &&
          whole.matching.toBase.has(n.entry.key),
      );
      const counts = (nodes: Node[]) => [
        nodes.filter(({ parent }) => !parent).length,
        nodes.filter(({ parent }) => parent).length,
      ];
      if (rows.length === 0) return;
      expect(folded(rows, '未变')).toEqual(counts(top.filter((n) => !told.has(n.entry.key))));
      expect(folded(rows, '的变化见前')).toEqual(counts(top.filter((n) => told.has(n.entry.key))));
    }),
    { numRuns: 200 },
  );
});

test('without a row nothing is left out, and without a change there is no row', () => {
  fc.assert(
    fc.property(pairOf, ([a, b]) => {
      const head = buildTree(b);
      const rows = clauses(rowsOf(diff(buildTree(a), head)));
      if (rows.length > 0) expect(rows.some(({ row }) => row === 'CHANGE')).toBe(true);
      expect(rowsOf(diff(head, head))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

describe('one act', () => {
  const lines = (base: Tree, ...acts: ((tree: Tree) => Act)[]) => {
    const head = acts.reduce((tree, act) => done(tree, act(tree)).tree, base);
    return rowsOf(diff(base, head)).map((row) =>
      row.row === 'CHANGE' ? `${row.pointer ? '>' : '*'} ${row.types}` : `${row.row} ${row.text}`,
    );
  };
  const text = (key: string) => (): Act => ({ name: 'clauseRevise', key, fields: { text: '新' } });
  const at = (address: string) => economic.byAddress.get(address)!.entry.key;

  test.each<[string, (() => Act)[], string[]]>([
    [
      'siblings before it and behind it',
      [text('ebb')],
      ['FOLD 略 · 1 条未变（五(3)）', '* REWORDED', 'FOLD 略 · 2 个部分、1 条未变'],
    ],
    [
      'what stands below the first of two',
      [text('eaa'), text('ebb')],
      [
        '* REWORDED',
        'FOLD 略 · 1 条未变（五 (3) a)）',
        '* REWORDED',
        'FOLD 略 · 2 个部分、1 条未变',
      ],
    ],
    [
      'nothing between two that follow each other',
      [text('ebb'), text('ecc')],
      ['FOLD 略 · 1 条未变（五(3)）', '* REWORDED', '* REWORDED', 'FOLD 略 · 2 个部分、1 条未变'],
    ],
    [
      'what stands between two that changed',
      [text('ea1'), text('ec1')],
      ['* REWORDED', 'FOLD 略 · 1 条未变（五(4)）', '* REWORDED', 'FOLD 略 · 2 个部分未变'],
    ],
    [
      'points, at their clause',
      [text('eaa'), () => ({ name: 'weightSet', key: 'ebb', points: 40, bothParts: false })],
      [
        '* REWORDED',
        'FOLD 略 · 1 条未变（五 (3) a)）',
        '* REWEIGHTED',
        'FOLD 略 · 2 个部分、1 条未变',
      ],
    ],
    [
      'points and words of one clause',
      [text('ebb'), () => ({ name: 'weightSet', key: 'ebb', points: 40, bothParts: false })],
      ['FOLD 略 · 1 条未变（五(3)）', '* REWEIGHTED,REWORDED', 'FOLD 略 · 2 个部分、1 条未变'],
    ],
  ])('%s', (_, acts, wanted) =>
    expect(lines(small(), ...acts).filter((line) => !line.startsWith('HEADING'))).toEqual(wanted),
  );

  test('where the reader is, said whenever that is another place', () => {
    const said = lines(
      economic,
      () => ({ name: 'clauseRevise', key: at('criteria/1.1(2)'), fields: { text: '新' } }),
      () => ({ name: 'clauseRevise', key: at('criteria/1.1(4)'), fields: { text: '新' } }),
      () => ({ name: 'clauseRevise', key: at('criteria/1.2(1)'), fields: { text: '新' } }),
    );
    expect(said).toMatchInlineSnapshot(`
[
  "FOLD 略 · 4 个部分、5 条未变",
  "HEADING 五、标准内容 › 1.领导(80分) › 1.1 文化引领(20分)",
  "FOLD 略 · 2 条未变",
  "* REWORDED",
  "FOLD 略 · 1 条未变（1.1(3)）",
  "* REWORDED",
  "HEADING 五、标准内容 › 1.领导(80分) › 1.2 组织治理(20分)",
  "FOLD 略 · 1 条未变",
  "* REWORDED",
  "FOLD 略 · 4 个部分、9 条未变",
]
`);
  });
});
