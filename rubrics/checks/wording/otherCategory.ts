import { remembered } from '../../remembered';
import { words as cut } from '../../diff/words';
import { isTerm } from '../../kinds/readers';
import { rule, type Finding } from '../check';
import type { CheckContext } from '../context';
import type { Sister } from '../sides';
import type { Node, Tree } from '../../tree/tree';
import { divergences } from '../divergences';
import { passagesOf, type Passage } from '../passages';
import { around, place, placeEn, say } from '../say';
import { categoryWords, fieldOf } from './categoryWords';

/**
 * Characters beside a word that must also be those of the other category's text, for it to have
 * come from there.
 */
const BESIDE = 2;

export const otherCategory = rule({
  id: 'wording/other-category',
  severity: 'ERROR',
  stage: null,
  title: { zh: '留有其他类别的文字', en: 'Text of another category left by copying' },
  why: {
    zh: '以另一类标准为底稿时漏改,申报方会按错误的领域准备。',
    en:
      'Left over where one category was made from another: ' +
      'applicants prepare for the wrong field.',
  },
  example: '服务类:“立足推动文化产业和文化事业发展进步”',
  scope: 'sisters',
  looksAround: true,
  *check({ node, sisters, of }, context) {
    if (of < 2 || node.part === 'references' || isTerm(node)) return;
    yield* misnamed(sisters, node, context);
    const { mine, theirs } = categoryWords(context);
    for (const passage of passagesOf(node)) {
      const pieces = [...theirs].flatMap(([rubric, words]) =>
        words
          .filter((word) => !mine.includes(word) && passage.text.includes(word))
          .map((word) => ({ rubric, word })),
      );
      if (pieces.length === 0) continue;
      const said = (rubric: string, its: boolean) =>
        sisters
          .filter((sister) => (sister.rubric === rubric) === its)
          .flatMap((sister) => passagesOf(sister.node))
          .filter(({ field }) => field === passage.field)
          .map(({ text }) => text);
      for (const { rubric, word } of pieces)
        yield* alone(
          passage,
          word,
          said(rubric, true),
          said(rubric, false),
          treesBut(rubric, context),
        );
    }
  },
});

/**
 * Parallel passages in which this one has its own field's word where the text before us has
 * another's, at least.
 */
const VOTES = 2;

/** The field of another category where each parallel passage names its own. */
function* misnamed(
  sisters: readonly Sister[],
  node: Node,
  context: CheckContext,
): Iterable<Finding> {
  const own = fieldOf(context.tree);
  if (own === null) return;
  const fields = new Map([...context.parallel].map(([rubric, tree]) => [rubric, fieldOf(tree)]));
  for (const passage of passagesOf(node)) {
    const foreign = [...fields.values()].filter(
      (field): field is string => field !== null && passage.text.includes(field),
    );
    if (foreign.length === 0) continue;
    const votes = new Map<number, { word: string; count: number }>();
    for (const { rubric, node: sister } of sisters) {
      const field = fields.get(rubric);
      const text =
        field &&
        passagesOf(sister).find(
          (one) =>
            one.field === passage.field &&
            one.band === passage.band &&
            one.descriptor === passage.descriptor,
        )?.text;
      if (!field || !text?.includes(field)) continue;
      for (const { from, to, aFrom } of divergences(passage.text, text.replaceAll(field, own))) {
        if (to === own && foreign.includes(from))
          votes.set(aFrom, { word: from, count: (votes.get(aFrom)?.count ?? 0) + 1 });
      }
    }
    for (const [at, { word, count }] of votes) if (count >= VOTES) yield found(passage, at, word);
  }
}

/**
 * Times a word of another category stands where that category's text has it, and none of the
 * others.
 */
function* alone(
  passage: Passage,
  word: string,
  owners: readonly string[],
  others: readonly string[],
  rest: readonly Tree[],
): Iterable<Finding> {
  if (others.length < 2 || owners.length === 0) return;
  const differing = others.map((text) => divergences(passage.text, text));
  for (const at of placesOf(word, passage.text)) {
    const shared = differing.some(
      (parts) => !parts.some(({ aFrom, aTo }) => aFrom < at + word.length && aTo > at),
    );
    if (shared || !owners.some((text) => comesFrom(passage.text, at, word, text, rest))) continue;
    yield found(passage, at, word);
  }
}

function found(passage: Passage, at: number, word: string): Finding {
  const quote = around(passage.text, at, at + word.length);
  return {
    entries: [passage.node.entry.key],
    quotes: [quote],
    about: `${passage.node.entry.key} ${word}`,
    message: say(
      `${place(passage.node)} 的“${quote}”像是其他类别的文字:“${word}”是另一平行标准的用语`,
      `${placeEn(passage.node)}: “${quote}” looks like text of another category: ` +
        `“${word}” is a word of another parallel rubric`,
    ),
  };
}

/** Where a word stands as a word, and not as a part of another (`社会` in `社会主义`). */
function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (const piece of cut(text)) {
    if (piece === word) places.push(at);
    at += piece.length;
  }
  return places;
}

/**
 * Whether the owner's text has the word with the same characters beside it, and no third text has
 * that.
 */
function comesFrom(
  text: string,
  at: number,
  word: string,
  owner: string,
  rest: readonly Tree[],
): boolean {
  const runs = [
    ...(at >= BESIDE ? [text.slice(at - BESIDE, at + word.length)] : []),
    text.slice(at, at + word.length + BESIDE),
  ];
  return runs.some(
    (run) =>
      run.length === word.length + BESIDE &&
      owner.includes(run) &&
      !rest.some((tree) => textOf(tree).includes(run)),
  );
}

/** The other parallel rubrics. */
const treesBut = (rubric: string, { parallel }: CheckContext): Tree[] =>
  [...parallel].filter(([other]) => other !== rubric).map(([, tree]) => tree);

/** All that a text says. */
const textOf = remembered((tree: Tree): string =>
  tree.nodes
    .flatMap(passagesOf)
    .map(({ text }) => text)
    .join('\n'),
);
