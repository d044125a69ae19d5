import { checkAll, recheck } from '../../rubrics/checks';
import { fromFile } from '../../rubrics/library/fromFile';
import { applyAct } from '../../rubrics/acts';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { makeEdition } from './edition';

/**
 * How long a check takes: an edition of 6,000 clauses, alone and among parallel ones, and again
 * after one clause changed.
 */

const CLAUSES = 6_000;
const PARALLEL = 4;
const ROUNDS = 3;

const treeOf = (rubric: string): Tree => buildTree(fromFile(makeEdition(CLAUSES, rubric)));
const tree = treeOf('bench/one');
const parallel = new Map(
  Array.from({ length: PARALLEL }, (_, i): [string, Tree] => [
    `bench/sister${i}`,
    treeOf(`bench/sister${i}`),
  ]),
);
const ms = (n: number) => `${n.toFixed(0)} ms`;

function timed<T>(what: () => T): [number, T] {
  const started = performance.now();
  const value = what();
  return [performance.now() - started, value];
}

function main(): void {
  for (const [name, options] of [
    ['alone', {}],
    [`with ${PARALLEL} parallel editions`, { parallel }],
  ] as const) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const slow: [number, string][] = [];
      let last = performance.now();
      const [time, { issues, evaluations }] = timed(() =>
        checkAll(tree, {
          ...options,
          onProgress: (done, of, rule) => {
            const now = performance.now();
            slow.push([now - last, rule]);
            last = now;
            if (process.stderr.isTTY) process.stderr.write(`\r${done}/${of} ${rule.padEnd(30)}`);
          },
        }),
      );
      times.push(time);
      if (round === ROUNDS - 1) {
        process.stdout.write(
          `${tree.nodes.length} clauses ${name}: ${ms(Math.min(...times))} (${issues.length} issues, ${evaluations} looks)\n`,
        );
        process.stdout.write(
          `  slowest: ${slow
            .sort((a, b) => b[0] - a[0])
            .slice(0, 5)
            .map(([took, rule]) => `${rule} ${ms(took)}`)
            .join(', ')}\n`,
        );
      }
    }
    // As a draft is checked: by what differs from its base.
    const before = checkAll(tree, { ...options, base: tree });
    const { key } = tree.nodes.find(
      ({ entry }) => entry.kind === 'clause' && entry.content.text,
    )!.entry;
    const fields = { text: '组织建立科学的的管理体系;' };
    const effect = applyAct(tree, { name: 'clauseRevise', key, fields }, () => '');
    if ('refused' in effect) throw new Error('refused');
    const [time, after] = timed(() => recheck(before, effect.tree, [key]));
    process.stdout.write(`  after one clause changed: ${ms(time)} (${after.evaluations} looks)\n`);
  }
}

main();
