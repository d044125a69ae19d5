import { remembered } from '../../remembered';
import type { Tree } from '../../tree/tree';
import type { CheckContext } from '../context';
import { passagesOf, piecesOf } from '../passages';

/** Words that tell the category of a rubric: its own, and those of each parallel rubric. */
interface CategoryWords {
  mine: readonly string[];
  theirs: ReadonlyMap<string, readonly string[]>;
}

/**
 * A word is a category's own where its text has it this often, and no other text more than this
 * share of that.
 */
const OFTEN = 12;
const ELSEWHERE = 0.2;

/** Found by counting, and from the titles: no list of categories is needed. */
export const categoryWords = remembered(find);

/**
 * The word by which its title names a rubric's category (`文化`); null where the title names none.
 */
export const fieldOf = (tree: Tree): string | null =>
  /[(\uff08]([\p{Script=Han}]{2,4})类/u.exec(tree.facts.content.title)?.[1] ?? null;

function find({ tree, parallel }: CheckContext): CategoryWords {
  if (parallel.size === 0) return { mine: [], theirs: new Map() };
  const counts = new Map([tree, ...parallel.values()].map((text) => [text, countWords(text)]));
  return {
    mine: ownWords(tree, counts),
    theirs: new Map([...parallel].map(([rubric, text]) => [rubric, ownWords(text, counts)])),
  };
}

/** What a text has often and no other has, and what its title says. */
function ownWords(text: Tree, counts: ReadonlyMap<Tree, Map<string, number>>): string[] {
  const mine = counts.get(text) ?? new Map<string, number>();
  const others = [...counts].flatMap(([other, its]) => (other === text ? [] : [its]));
  const often = [...mine]
    .filter(
      ([word, count]) =>
        count >= OFTEN && others.every((other) => (other.get(word) ?? 0) <= count * ELSEWHERE),
    )
    .map(([word]) => word);
  return [...new Set([...often, ...titleWord(text, others, mine)])];
}

const countWords = remembered((tree: Tree): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const passage of tree.nodes.flatMap(passagesOf))
    for (const word of piecesOf(passage))
      if (/^\p{Script=Han}{2,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});

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
