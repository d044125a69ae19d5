import { applyAct, applyChanges, entriesOf } from '../../rubrics/acts';
import { changedKeys, checkAll, compareIssues, recheck } from '../../rubrics/checks';
import { passagesOf, isRunning } from '../../rubrics/checks/passages';
import { buildTree } from '../../rubrics/tree/tree';
import { libraryTrees } from '../rubrics/checks/report';
import { KINDS } from './plantKinds';
import { plantTold } from './toldPlants';

/**
 * Not a test: plants faults of each kind, one at a time, at random places of the library's
 * editions, and tells how many are found.
 * node -r @swc-node/register test/registers/plants.ts [rounds a kind and edition] [seed] [--missed]
 * With --told it plants those of `plants.json` instead, each alone.
 */

/** A small generator of random numbers (mulberry32): the same seed plants the same faults. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function main(rounds: number, seed: number, missed: boolean): void {
  const roll = random(seed);
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(roll() * all.length)];
  const grounds = [...libraryTrees()].map(([rubric, { tree, parallel }]) => ({
    rubric,
    tree,
    parallel,
    before: checkAll(tree, { parallel, base: tree }),
    running: tree.nodes.flatMap(passagesOf).filter(isRunning),
    sisters: [...parallel.values()],
  }));
  let [all, found, beside] = [0, 0, 0];
  for (const [kind, plant] of Object.entries(KINDS)) {
    let [planted, hits, others] = [0, 0, 0];
    const lost: string[] = [];
    const rules = new Map<string, number>();
    for (const { rubric, tree, parallel, before, running, sisters } of grounds)
      for (let round = 0; round < rounds; round++) {
        const act = plant({ tree, running, pick, sisters });
        if (!act) continue;
        const outcome = applyAct(tree, act, () => 'enew');
        if ('refused' in outcome || outcome.changes.length === 0) continue;
        const head = buildTree(applyChanges(entriesOf(tree), outcome.changes));
        const after = recheck(
          { ...before, options: { parallel, base: tree } },
          head,
          changedKeys(tree, head),
        );
        const { new: came, worsened } = compareIssues(before.issues, after.issues);
        planted++;
        const key = (act as { key: string }).key;
        const own = new Set([
          key,
          ...outcome.changes.flatMap(({ before: was, after: is }) => [
            was?.key,
            is?.key,
            was?.parent,
            is?.parent,
          ]),
        ]);
        const told = [...came, ...worsened];
        if (told.length > 0) hits++;
        else
          lost.push(
            `${rubric} ${JSON.stringify(act).slice(0, 60)} … ${outcome.changes.map(({ before: was, after: is }) => difference(JSON.stringify(was?.content), JSON.stringify(is?.content))).join(' ')}`,
          );
        const elsewhere = told.filter(({ entries }) => !entries.some((one) => own.has(one)));
        others += elsewhere.length;
        for (const { rule } of elsewhere) rules.set(rule, (rules.get(rule) ?? 0) + 1);
      }
    [all, found, beside] = [all + planted, found + hits, beside + others];
    process.stdout.write(
      `${kind.padEnd(36)} ${String(planted).padStart(4)} planted ${String(hits).padStart(4)} found ${planted ? ((hits / planted) * 100).toFixed(0).padStart(4) : '   –'} %   ${others} issues elsewhere${missed && others ? ` (${[...rules].map(([rule, n]) => `${rule} ${n}`).join(', ')})` : ''}\n`,
    );
    if (missed) for (const one of lost.slice(0, 6)) process.stdout.write(`    ${one}\n`);
  }
  process.stdout.write(
    `all: ${found} of ${all} found (${((found / all) * 100).toFixed(0)} %), ${beside} issues elsewhere\n`,
  );
}

/** Where two texts part. */
function difference(a = '', b = ''): string {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  return `${a.slice(Math.max(0, from - 8), from + 10)} → ${b.slice(Math.max(0, from - 8), from + 10)}`;
}

if (require.main === module) {
  const missed = process.argv.includes('--missed');
  if (process.argv.includes('--told')) plantTold(missed);
  else main(Number(process.argv[2] ?? 5) || 5, Number(process.argv[3] ?? 1) || 1, missed);
}
