import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignTrees } from '../../rubrics/diff/align';
import { bigramsAmong, cosine } from '../../rubrics/diff/likeness/bigrams';
import { buildTree, type Node, type Tree } from '../../rubrics/tree/tree';
import { editions } from './acts.fixture';

/**
 * Pairs judged by hand before anything was tuned; `b` empty: nothing answers it. Addresses by key.
 */
interface Judged {
  a: string;
  b: string[];
  bRubric: string;
  hard: boolean;
  aText: string;
  why: string;
}
export const judged = JSON.parse(
  readFileSync(join(__dirname, 'align.judged.json'), 'utf8'),
) as Judged[];
const trees = new Map(
  editions.map(({ name, entries }) => [name.split('/').slice(0, 2).join('/'), buildTree(entries)]),
);
const rubricOf = (address: string) => address.split('@')[0];
const keyOf = (address: string) => address.split('~')[1];
const treeOf = (rubric: string): Tree => trees.get(rubric.split('@')[0])!;

/** Best target of each clause by the method, for each pair of texts once. */
export function firstByAlignment(): (one: Judged) => { b: string; score: number } | undefined {
  const held = new Map<string, Map<string, { b: string; score: number }>>();
  return ({ a, bRubric }) => {
    const name = `${rubricOf(a)} ${bRubric}`;
    if (!held.has(name)) {
      const best = new Map<string, { b: string; score: number }>();
      for (const { a: from, b, score } of alignTrees(treeOf(rubricOf(a)), treeOf(bRubric)))
        if (!best.has(from)) best.set(from, { b, score });
      held.set(name, best);
    }
    return held.get(name)!.get(keyOf(a));
  };
}

type Weighed = { b: string; of: ReturnType<ReturnType<typeof bigramsAmong>> };

/** The baseline: bigram TF-IDF of the clause's own words, nothing else. */
export function firstByWords(): (one: Judged) => { b: string; score: number } | undefined {
  const words = ({ entry }: Node) => {
    if (entry.kind === 'term') return `${entry.content.term} ${entry.content.definition}`;
    if (entry.kind === 'clause') return `${entry.content.title ?? ''} ${entry.content.text ?? ''}`;
    return '';
  };
  const held = new Map<string, { weigh: ReturnType<typeof bigramsAmong>; targets: Weighed[] }>();
  return ({ a, bRubric }) => {
    const [x, y] = [treeOf(rubricOf(a)), treeOf(bRubric)];
    const name = `${rubricOf(a)} ${bRubric}`;
    if (!held.has(name)) {
      const weigh = bigramsAmong([...x.nodes, ...y.nodes].map(words));
      const targets = y.nodes.map((node) => ({ b: node.entry.key, of: weigh(words(node)) }));
      held.set(name, { weigh, targets });
    }
    const { weigh, targets } = held.get(name)!;
    const own = weigh(words(x.byKey.get(keyOf(a))!));
    return targets
      .map(({ b, of }) => ({ b, score: cosine(own, of) }))
      .sort((p, q) => q.score - p.score)[0];
  };
}

export const isHit = ({ b }: Judged, first: { b: string } | undefined): boolean =>
  first !== undefined && b.some((address) => keyOf(address) === first.b);

if (require.main === module) {
  for (const [name, first] of [
    ['bigram TF-IDF alone', firstByWords()],
    ['alignTrees', firstByAlignment()],
  ] as const) {
    for (const [group, of] of Object.entries({
      'Wuhan → economic': (one: Judged) => one.a.startsWith('wuhan'),
      'economic → Wuhan': (one: Judged) => one.bRubric.startsWith('wuhan'),
      'within Shenzhen': (one: Judged) =>
        !one.a.startsWith('wuhan') && !one.bRubric.startsWith('wuhan'),
      all: () => true,
    })) {
      const own = judged.filter((one) => one.b.length > 0 && of(one));
      const missed = own.filter((one) => !isHit(one, first(one)));
      console.log(`${name}, ${group}: ${own.length - missed.length} of ${own.length}`);
      if (process.argv.includes('--missed') && name === 'alignTrees' && group !== 'all')
        for (const one of missed) {
          const got = first(one);
          console.log(
            `   ${one.a} ${one.aText} → ${got?.score} ${got ? treeOf(one.bRubric).byKey.get(got.b)!.address : '-'} want ${one.b.map((b) => treeOf(one.bRubric).byKey.get(keyOf(b))!.address).join(' ')}`,
          );
        }
    }
  }
  const none = judged.filter((one) => one.b.length === 0);
  const first = firstByAlignment();
  console.log(
    `without a counterpart: best score ${none
      .map((one) => first(one)?.score ?? 0)
      .sort()
      .map((n) => n.toFixed(2))
      .join(' ')}`,
  );
}
