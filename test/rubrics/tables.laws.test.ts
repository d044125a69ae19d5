import fc from 'fast-check';
import { rounds } from '../support/rounds';
import { applyEdits } from './applyEdits';
import { entriesWith } from './tables.fixture';
import { contentFault } from '../../rubrics/kinds/fault';
import type { Content, Entry } from '../../rubrics/kinds';
import { areasOf, textsIn } from '../../rubrics/kinds/area';
import { tableOf } from '../../rubrics/kinds/table';
import { diff } from '../../rubrics/diff/diff';
import { edits } from '../../rubrics/diff/edits';
import { phrase } from '../../rubrics/diff/phrase';
import { fromFile } from '../../rubrics/library/fromFile';
import { editionFile } from '../../rubrics/library/shape';
import { toFile } from '../../rubrics/library/toFile';
import { merge } from '../../rubrics/merge/merge';
import { resolve } from '../../rubrics/merge/resolve';
import { contentHash } from '../../rubrics/tree/hash';
import type { Span } from '../../rubrics/diff/spans';
import { buildTree, type Node, type Tree } from '../../rubrics/tree/tree';
import { comparisonTable } from '../../rubrics/writing/comparisonTable';
import { linesOnSide, redline } from '../../rubrics/writing/redline';
import { isFold, isTable } from '../../rubrics/writing/shownTable';
import { writeText } from '../../rubrics/writing/text';

/** What holds of any two tables, and of any two drafts of one. */

const words = fc.constantFrom(
  '',
  '领导',
  '战略',
  '10',
  '15',
  '√',
  '×',
  '每缺一项扣1分',
  '由企业自评',
);
const cell = fc.oneof(
  { weight: 8, arbitrary: words },
  { weight: 1, arbitrary: fc.constantFrom('^', '<') },
);
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 6 }))
  .chain(([width, height]) =>
    fc.tuple(
      fc.array(fc.constantFrom('序号', '指标', '分值', '备注', ''), {
        minLength: width,
        maxLength: width,
      }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    ),
  )
  .map(([head, rows]) => [head, ...rows]);

type Given = readonly (readonly string[])[];
/** A step of a drafter's: in a cell, a row or a column. */
type Step = (given: Given, at: number) => Given;
const STEPS: readonly Step[] = [
  (t, at) => setAt(t, at, '20'),
  (t, at) => setAt(t, at, '新的要求'),
  ([head, ...rows], at) => {
    const row = head.map((_, i) => `行${at}${i}`);
    return [head, ...rows.toSpliced(at % (rows.length + 1), 0, row)];
  },
  ([head, ...rows], at) => [head, ...rows.toSpliced(at % (rows.length || 1), 1)],
  ([head, ...rows], at) => {
    const [taken] = rows.slice(at % (rows.length || 1));
    return taken ? [head, ...rows.filter((row) => row !== taken), taken] : [head, ...rows];
  },
  (t, at) => t.map((row, i) => row.toSpliced(at % (row.length + 1), 0, i === 0 ? '新栏' : '甲')),
  (t, at) => (t[0].length > 1 ? t.map((row) => row.toSpliced(at % row.length, 1)) : t),
  ([head, ...rows], at) => [head.with(at % head.length, `改名${at}`), ...rows],
];
function setAt([head, ...rows]: Given, at: number, text: string): Given {
  const row = rows[at % (rows.length || 1)];
  return row
    ? [head, ...rows.with(rows.indexOf(row), row.with(at % row.length, text))]
    : [head, ...rows];
}
const steps = fc.array(fc.tuple(fc.nat(STEPS.length - 1), fc.nat(20)), { maxLength: 3 });
const drafted = (given: Given, made: readonly (readonly [number, number])[]): Given =>
  made.reduce<Given>((now, [step, at]) => STEPS[step](now, at), given);

const lawful = (given: Given): Given =>
  tidied(given).every((entry) => contentFault(entry) === null)
    ? given
    : given.map((row) => row.map((text) => (text === '^' || text === '<' ? '' : text)));
const tidied = (given: Given): Entry[] => entriesWith(given);
const treeOf = (given: Given): Tree => buildTree(tidied(given));
const tableIn = (entries: readonly Entry[]) =>
  tableOf(entries.find(({ key }) => key === 'table')!.content as Content<'clause'>);

const two = fc.tuple(table, table, steps, fc.boolean()).map(([a, b, made, other]) => {
  const base = lawful(a);
  return [base, lawful(other ? b : drafted(base, made))] as const;
});
const runs = { numRuns: rounds(150) };

test('a library file gives back what it was made from', () => {
  fc.assert(
    fc.property(table, (given) => {
      const tree = treeOf(lawful(given));
      const file = toFile({ rubric: 'test/one', edition: '1' }, tree);
      expect(contentHash(buildTree(fromFile(editionFile.parse(file))))).toBe(contentHash(tree));
    }),
    runs,
  );
});

test('edits are exact, and no difference is silent', () => {
  fc.assert(
    fc.property(two, ([a, b]) => {
      const [base, head] = [tidied(a), tidied(b)];
      const [from, to] = [buildTree(base), buildTree(head)];
      expect(contentHash(buildTree(applyEdits(base, edits(from, to))))).toBe(contentHash(to));
      const { changes } = diff(from, to);
      expect(changes.length > 0).toBe(contentHash(from) !== contentHash(to));
      expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    }),
    runs,
  );
});

test('every change is told, in both languages and in every paper', () => {
  fc.assert(
    fc.property(two, ([a, b]) => {
      const whole = diff(treeOf(a), treeOf(b));
      for (const change of whole.changes)
        for (const language of ['zh', 'en'] as const)
          expect(phrase(change, whole, language)).not.toMatch(/undefined|null|NaN/);
      const marked = redline(whole);
      const lines = (tree: Tree) => writeText(tree).trimEnd().split('\n');
      expect(linesOnSide(marked, 'base')).toEqual(lines(whole.base));
      expect(linesOnSide(marked, 'head')).toEqual(lines(whole.head));
      expect(marked.units.filter(({ kind }) => kind === 'CHANGE')).toHaveLength(
        whole.changes.length,
      );
      const side = { title: '', label: '', published: null, effective: null };
      const { rows } = comparisonTable(whole, { base: side, head: side });
      const said = new Set(rows.flatMap((row) => (row.row === 'CHANGE' ? row.changes : [])));
      expect(said).toEqual(new Set(whole.changes.map(({ id }) => id)));
    }),
    runs,
  );
});

test('a paper shows what either side prints as a table, but for rows that did not change', () => {
  fc.assert(
    fc.property(two, ([a, b]) => {
      const whole = diff(treeOf(a), treeOf(b));
      const side = { title: '', label: '', published: null, effective: null };
      const { rows } = comparisonTable(whole, { base: side, head: side });
      const nodes = { base: whole.base.byKey.get('table')!, head: whole.head.byKey.get('table')! };
      const own = rows.flatMap((row) =>
        row.row === 'CHANGE' && row.base.concat(row.head).some(isTable) ? [row] : [],
      );
      if (tableIn(tidied(a)) && tableIn(tidied(b)))
        expect(own).toHaveLength(whole.changes.length > 0 ? 1 : 0);
      for (const row of own)
        for (const [name, node] of Object.entries(nodes) as ['base' | 'head', Node][]) {
          const shown = row[name].find(isTable);
          const held = tableOf(node.entry.content as Content<'clause'>);
          const wanted = held && held.rows.length + held.columns.filter((c) => c.name).length > 0;
          expect(!!shown).toBe(!!wanted);
          if (!shown || !held) continue;
          const texts = (cells: Span[][]) => cells.map((runs) => runs.map((r) => r.text).join(''));
          if (shown.head) expect(texts(shown.head)).toEqual(held.columns.map((c) => c.name));
          const said = textsIn(held);
          let at = 0;
          for (const one of shown.rows) {
            if (isFold(one)) {
              at += one.same;
              continue;
            }
            for (const [c, text] of texts(one.cells).entries())
              expect([held.rows[at].cells[c].text, said[at][c]]).toContain(text);
            expect(one.cells).toHaveLength(held.columns.length);
            expect(one.cells.flat().map(({ kind }) => kind)).not.toContain(
              name === 'base' ? 'INSERTED' : 'DELETED',
            );
            at++;
          }
          expect(at).toBe(held.rows.length);
        }
    }),
    runs,
  );
});

test('what came one way goes the other way', () => {
  fc.assert(
    fc.property(two, ([a, b]) => {
      const [there, back] = [diff(treeOf(a), treeOf(b)), diff(treeOf(b), treeOf(a))];
      const kinds = (changes: typeof there.changes, turn: boolean) =>
        changes
          .filter(({ type }) => type === 'REWORDED')
          .map(({ before, after }) => (turn ? [after, before] : [before, after]))
          .map(([x, y]) => `${x} → ${y}`)
          .sort();
      expect(kinds(back.changes, true)).toEqual(kinds(there.changes, false));
    }),
    { numRuns: rounds(100) },
  );
});

/** With the words of one side in the cell that another reaches over it is no table. */
const SPANNED = [
  ['序号', '序号'],
  ['', ''],
  ['', ''],
  ['', ''],
  ['^', ''],
  ['15', '^'],
];

test('drafts merge into a table again, whichever side is ours; nothing is lost in silence', () => {
  fc.assert(
    fc.property(table, steps, steps, (given, one, other) => {
      const base = lawful(given);
      const [x, y] = [lawful(drafted(base, one)), lawful(drafted(base, other))].map(tidied);
      const from = tidied(base);
      for (const side of [x, y]) {
        const alone = merge(from, side, from);
        expect(alone.conflicts).toEqual([]);
        expect(contentHash(buildTree(alone.entries))).toBe(contentHash(buildTree(side)));
      }
      const [there, back] = [merge(from, x, y), merge(from, y, x)];
      expect(back.conflicts.map(({ field }) => field)).toEqual(
        there.conflicts.map(({ field }) => field),
      );
      for (const { entries, conflicts } of [there, back]) {
        expect(entries.map(contentFault).filter(Boolean)).toEqual([]);
        const taken = resolve(
          { entries, conflicts },
          conflicts.map(({ key, field }) => ({ key, field, take: 'theirs' })),
        );
        expect('refused' in taken ? taken.refused : taken.conflicts).toEqual([]);
      }
      if (there.conflicts.length === 0)
        expect(tableIn(back.entries)).toEqual(tableIn(there.entries));
    }),
    {
      ...runs,
      examples: [
        [
          SPANNED,
          [
            [5, 0],
            [0, 19],
          ],
          [[4, 8]],
        ],
      ],
    },
  );
});

test('every cell is reached over once, and says what reaches over it', () => {
  fc.assert(
    fc.property(table, (given) => {
      const found = tableIn(tidied(given));
      if (!found) return;
      const [areas, texts] = [areasOf(found), textsIn(found)];
      let covered = 0;
      for (const [r, row] of areas.entries())
        for (const [c, { across, down, row: at, column }] of row.entries()) {
          covered += across * down;
          expect(areas[at][column].across).toBeGreaterThan(0);
          expect(texts[r][c]).toBe(found.rows[at].cells[column].text);
        }
      expect(covered).toBe(found.rows.length * found.columns.length);
    }),
    runs,
  );
});
