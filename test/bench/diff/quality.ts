import { diff } from '../../../rubrics/diff/diff';
import type { Difference } from '../../../rubrics/diff/change';
import { buildTree } from '../../../rubrics/tree/tree';
import { generate, TYPES, type Facts } from './generate';
import { peak, timed } from './rounds';

/** Precision, recall and F1 of each type, of one edition with known changes. */
export function quality(size: number, style: string, seed: number, renewed: boolean): void {
  const { base, head, facts } = generate(size, style, seed, renewed);
  const trees = [buildTree(base), buildTree(head)];
  let difference!: Difference;
  const seconds =
    timed(() => {
      difference = diff(trees[0], trees[1]);
    }) / 1000;
  const found = foundIn(difference);
  console.log(
    `\n${size} clauses, ${style}, seed ${seed}, keys ${renewed ? 'renewed' : 'kept'}: diff whole ${seconds.toFixed(2)} s, peak ${peak()}`,
  );
  for (const type of [...TYPES, 'pairs'] as const)
    console.log(`  ${type.padEnd(11)}${row(facts[type], found[type])}`);
  const others = new Map<string, number>();
  for (const { type } of difference.changes)
    if (!(TYPES as readonly string[]).includes(type)) others.set(type, (others.get(type) ?? 0) + 1);
  console.log(
    `  others      ${[...others].map(([type, count]) => `${type} ${count}`).join(', ') || 'none'}`,
  );
}

function foundIn({ changes, matching, base }: Difference): Facts {
  const facts = Object.fromEntries(
    [...TYPES, 'pairs'].map((type) => [type, new Set<string>()]),
  ) as Facts;
  for (const { type, from, to } of changes) {
    if (type === 'ADDED') for (const key of to) facts.ADDED.add(`>${key}`);
    else if (type === 'REMOVED') for (const key of from) facts.REMOVED.add(`${key}>`);
    else if (type in facts) facts[type as keyof Facts].add(`${from.join()}>${to.join()}`);
  }
  for (const [from, to] of matching.toHead)
    if (base.byKey.has(from)) facts.pairs.add(`${from}>${to}`);
  return facts;
}

function row(wanted: ReadonlySet<string>, found: ReadonlySet<string>): string {
  const right = [...found].filter((fact) => wanted.has(fact)).length;
  const share = (n: number) => (n === 0 ? 1 : right / n);
  const [precision, recall] = [share(found.size), share(wanted.size)];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const show = (x: number) => x.toFixed(4);
  return `${String(wanted.size).padStart(6)} known ${String(found.size).padStart(6)} found   precision ${show(precision)}   recall ${show(recall)}   F1 ${show(f1)}`;
}
