import { words } from '../../diff/words';
import type { Tree } from '../../tree/tree';
import type { CheckContext } from '../context';
import { passagesOf } from '../passages';

/** Words that tell the category of a rubric: its own, and those of each parallel rubric. */
export interface CategoryWords {
  mine: readonly string[];
  theirs: ReadonlyMap<string, readonly string[]>;
}

/**
 * A word is a category's own where its text has it this often, and no other text more than this
 * share of that.
 */
const OFTEN = 12;
const ELSEWHERE = 0.2;

const known = new WeakMap<CheckContext, CategoryWords>();

/** Found by counting, and from the titles: no list of categories is needed. */
export function categoryWords(context: CheckContext): CategoryWords {
  let found = known.get(context);
  if (!found) known.set(context, (found = find(context)));
  return found;
}

function find({ tree, parallel }: CheckContext): CategoryWords {
  if (parallel.size === 0) return { mine: [], theirs: new Map() };
  const texts: [string, Tree][] = [['', tree], ...parallel];
  const counts = texts.map(([, text]) => countWords(text));
  const own = texts.map(([, text], i) => {
    const others = counts.filter((_, k) => k !== i);
    const often = [...counts[i]]
      .filter(
        ([word, count]) =>
          count >= OFTEN && others.every((other) => (other.get(word) ?? 0) <= count * ELSEWHERE),
      )
      .map(([word]) => word);
    return [...new Set([...often, ...titleWord(text, others, counts[i])])];
  });
  return {
    mine: own[0],
    theirs: new Map(texts.slice(1).map(([rubric], i) => [rubric, own[i + 1]])),
  };
}

function countWords(tree: Tree): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of tree.nodes.flatMap(passagesOf))
    for (const word of cut(text))
      if (/^\p{Script=Han}{2,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const cuts = new Map<string, string[]>();
function cut(text: string): string[] {
  let found = cuts.get(text);
  if (!found) cuts.set(text, (found = words(text)));
  return found;
}

/**
 * The word by which its title names a rubric's category (`文化`); null where the title names none.
 */
export const fieldOf = (tree: Tree): string | null =>
  /[(\uff08]([\p{Script=Han}]{2,4})类/u.exec(tree.facts.content.title)?.[1] ?? null;

/** `文化` of `(文化类组织/项目奖)`, where the text has it at least twice as often as any other. */
function titleWord(
  tree: Tree,
  others: readonly Map<string, number>[],
  counts: Map<string, number>,
): string[] {
  const word = fieldOf(tree);
  return word && others.every((other) => (other.get(word) ?? 0) * 2 <= (counts.get(word) ?? 0))
    ? [word]
    : [];
}
