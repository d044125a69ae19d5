import { diffChars, diffLines } from 'diff';
import { create } from 'jsondiffpatch';
import { diff } from '../../../rubrics/diff/diff';
import { edits } from '../../../rubrics/diff/edits';
import { matchKeys } from '../../../rubrics/diff/matchKeys';
import { spans } from '../../../rubrics/diff/spans';
import { buildTree, type Node, type Tree } from '../../../rubrics/tree/tree';
import { writeText } from '../../../rubrics/writing/text';
import { generate } from './generate';
import { interleaved, median, ms, peak, ratio } from './rounds';
import { rewordings } from './times';

const ROUNDS = 5;

/**
 * What each makes of the same two editions, keys kept: what it reads is made before the clock
 * starts.
 */
const whole = {
  'ours, edits': ({ base, head }: Pair) => {
    const matching = matchKeys(base, head, true);
    return () => `${edits(base, head, matching).length} edits`;
  },
  'ours, changes':
    ({ base, head }: Pair) =>
    () =>
      `${diff(base, head).changes.length} changes`,
  jsondiffpatch: ({ base, head }: Pair) => {
    const patcher = create({
      objectHash: (object) => (object as { key: string }).key,
      arrays: { detectMove: true },
    });
    const [a, b] = [nested(base.roots), nested(head.roots)];
    return () => `${JSON.stringify(patcher.diff(a, b) ?? null).length} characters of delta`;
  },
  diffLines: ({ base, head }: Pair) => {
    const [a, b] = [writeText(base), writeText(head)];
    return () =>
      `${diffLines(a, b).filter(({ added, removed }) => added || removed).length} runs of lines`;
  },
} satisfies Record<string, (pair: Pair) => () => string>;
interface Pair {
  base: Tree;
  head: Tree;
}
export type Peer = keyof typeof whole;
export const PEERS = Object.keys(whole) as Peer[];

/**
 * One of them, in a process of its own: its memory is its own, and it can be ended. The first run
 * warms up; ours hashes the branches in it.
 */
export function peerRow(peer: Peer, size: number, seed: number): void {
  const { base, head } = generate(size, 'library', seed, false);
  const run = whole[peer]({ base: buildTree(base), head: buildTree(head) });
  let said = '';
  const [times] = interleaved(
    [
      {
        run: () => {
          said = run();
        },
      },
    ],
    ROUNDS,
    1,
  );
  console.log(
    `  ${peer.padEnd(16)}${ms(median(times)).padStart(12)}   peak ${peak().padStart(8)}   ${said}`,
  );
}

/** Spans by word against jsdiff's by character, on the same texts. */
export function peerSpansRow(size: number, seed: number): void {
  const pairs = rewordings(size, seed);
  const ways = [spans, diffChars].map((way) => ({
    run: () => {
      for (const [before, after] of pairs) way(before, after);
    },
  }));
  const times = interleaved(ways, ROUNDS);
  const count = (way: (before: string, after: string) => readonly unknown[]) =>
    (pairs.reduce((n, [before, after]) => n + way(before, after).length, 0) / pairs.length).toFixed(
      1,
    );
  console.log(
    `\nspans of ${pairs.length} reworded clauses: medians of ${ROUNDS} interleaved rounds`,
  );
  console.log(
    `  ours, by word        ${ms(median(times[0])).padStart(10)}   ${count(spans)} runs a text`,
  );
  console.log(
    `  jsdiff, diffChars    ${ms(median(times[1])).padStart(10)}   ${count(diffChars)} runs a text   × ours ${ratio(times[1], times[0]).toFixed(2)}`,
  );
}

/** The edition as plain JSON, children inside their parents. */
function nested(roots: readonly Node[]): object[] {
  return roots.map(({ entry, weight, children }) => ({
    key: entry.key,
    content: entry.content,
    points: weight?.content.points ?? null,
    children: nested(children),
  }));
}
