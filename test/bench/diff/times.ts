import { diff } from '../../../rubrics/diff/diff';
import { edits } from '../../../rubrics/diff/edits';
import { matchKeys } from '../../../rubrics/diff/matchKeys';
import { spans } from '../../../rubrics/diff/spans';
import type { Entry } from '../../../rubrics/kinds';
import { revisionHash } from '../../../rubrics/tree/hash';
import { buildTree, type Tree } from '../../../rubrics/tree/tree';
import { generate } from './generate';
import { interleaved, median, ms, peak, ratio } from './rounds';

const ROUNDS = 15;
const CHANGES = [0, 6, 60, 600, 6000];

/** An edition as it is loaded: the tree, and each row with the hash that it is stored under. */
interface Loaded {
  tree: Tree;
  rows: { key: string; hash: string; entry: Entry }[];
  byKey: Map<string, string>;
}

const loaded = (entries: Entry[]): Loaded => {
  const rows = entries.map((entry) => ({ key: entry.key, hash: revisionHash(entry), entry }));
  return {
    tree: buildTree(entries),
    rows,
    byKey: new Map(rows.map(({ key, hash }) => [key, hash])),
  };
};

/**
 * The least that can be done: both sides walked, entries looked up by key, their hashes compared.
 */
function plainWalk(
  base: Loaded,
  head: Loaded,
): { came: string[]; went: string[]; changed: string[] } {
  const [came, went, changed]: string[][] = [[], [], []];
  for (const { key, hash } of head.rows) {
    const was = base.byKey.get(key);
    if (was === undefined) came.push(key);
    else if (was !== hash) changed.push(key);
  }
  for (const { key } of base.rows) if (!head.byKey.has(key)) went.push(key);
  return { came, went, changed };
}

/**
 * `edits` of two loaded editions with 1 % reworded against the plain walk; hashes of whole branches
 * known, or not yet.
 */
export function editsRow(size: number, seed: number): void {
  const { base, head } = generate(size, 'library', seed, false, {
    REWORDED: Math.round(size / 100),
  });
  const [a, b] = [loaded(base), loaded(head)];
  const matching = matchKeys(a.tree, b.tree, true);
  const fresh = (): [Tree, Tree] => [buildTree(base), buildTree(head)];
  const times = interleaved<[Tree, Tree]>(
    [
      { run: () => plainWalk(a, b) },
      { run: () => edits(a.tree, b.tree, matching) },
      { run: () => edits(a.tree, b.tree, matchKeys(a.tree, b.tree, true)) },
      { before: fresh, run: ([x, y]) => edits(x, y, matching) },
      { before: fresh, run: ([x, y]) => diff(x, y) },
    ],
    ROUNDS,
  );
  console.log(
    `\nedits, ${size} clauses, 1 % reworded, keys kept: medians of ${ROUNDS} interleaved rounds, ${edits(a.tree, b.tree, matching).length} edits, peak ${peak()}`,
  );
  const names = [
    'plain walk over rows',
    'edits',
    'edits, matched by key anew',
    'edits, branch hashes made anew',
    'diff whole, everything made anew',
  ];
  for (const [i, name] of names.entries())
    console.log(
      `  ${name.padEnd(34)}${ms(median(times[i])).padStart(10)}   × walk ${ratio(times[i], times[0]).toFixed(2)}`,
    );
}

/** How the time of `edits` grows with the number of changes, at equal size. */
export function growthRow(size: number, seed: number): void {
  const pairs = CHANGES.filter((count) => count * 5 <= size).map((count) => {
    const { base, head } = generate(size, 'library', seed, false, { REWORDED: count });
    const [a, b] = [buildTree(base), buildTree(head)];
    return { count, a, b, matching: matchKeys(a, b, true) };
  });
  const times = interleaved(
    pairs.map(({ a, b, matching }) => ({ run: () => edits(a, b, matching) })),
    ROUNDS,
  );
  console.log(`\nedits by number of changes, ${size} clauses, branch hashes known, peak ${peak()}`);
  for (const [i, { count }] of pairs.entries())
    console.log(`  ${String(count).padStart(6)} changed${ms(median(times[i])).padStart(12)}`);
}

/** Spans of all reworded clauses. */
export function spansRow(size: number, seed: number): void {
  const pairs = rewordings(size, seed);
  const [times] = interleaved(
    [
      {
        run: () => {
          for (const [before, after] of pairs) spans(before, after);
        },
      },
    ],
    ROUNDS,
  );
  console.log(
    `\nspans of ${pairs.length} reworded clauses of ${size}: ${ms(median(times))}, ${ms(median(times) / pairs.length)} each, peak ${peak()}`,
  );
}

/** Texts before and after of 1 % reworded clauses. */
export function rewordings(size: number, seed: number): [string, string][] {
  const { base, head, facts } = generate(size, 'library', seed, false, {
    REWORDED: Math.round(size / 100),
  });
  const text = (entries: Entry[]) =>
    new Map(
      entries.flatMap((entry) =>
        entry.kind === 'clause' ? [[entry.key, entry.content.text ?? '']] : [],
      ),
    );
  const [before, after] = [text(base), text(head)];
  return [...facts.REWORDED]
    .map((fact) => fact.split('>'))
    .map(([from, to]) => [before.get(from)!, after.get(to)!]);
}
