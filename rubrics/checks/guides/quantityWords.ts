import { rule, type Finding } from '../check';
import type { Node } from '../../tree/tree';
import { isRunning, passagesOf, runningOf } from '../passages';
import { place, placeEn, say } from '../say';
import { againstPlain, quantitiesIn, type Quantity } from './quantities';

export const quantityWords = rule({
  id: 'guides/quantity-words',
  severity: 'WARNING',
  stage: 'submit',
  title: {
    zh: '数量词的定义有空档、重叠或矛盾',
    en: 'Definitions of quantity words with gaps, overlaps or contradictions',
  },
  why: {
    zh: '评审员按这些词定档;定义之间有空档,恰在其间的情况无从判断。',
    en:
      'Assessors choose bands by these words; ' +
      'what lies between two definitions cannot be judged.',
  },
  example: '“少量-少于15%;部分-大于15%”:恰为 15% 时两者都不是',
  scope: 'entry',
  concerns: (node) =>
    passagesOf(node).some((passage) => isRunning(passage) && quantitiesIn(passage.text).length > 1),
  *check(node) {
    for (const { text } of runningOf(node)) {
      const all = quantitiesIn(text);
      if (all.length > 1) yield* inspect(node, all);
    }
  },
});

function* inspect(node: Node, all: readonly Quantity[]): Iterable<Finding> {
  yield* between(node, all);
  yield* ends(node, all);
  for (const one of all.filter(againstPlain))
    yield finding(
      node,
      [one],
      `“${one.quote}”与该词的通常含义相反`,
      `“${one.quote}” contradicts what the word means`,
    );
}

/** Where one word ends and the next begins: gaps, overlaps, and single numbers that fall out. */
function* between(node: Node, all: readonly Quantity[]): Iterable<Finding> {
  const holes: number[] = [];
  for (const [i, now] of all.entries()) {
    const before = all[i - 1];
    if (!before) continue;
    if (now.least > before.most)
      yield finding(
        node,
        [before, now],
        `${before.word}(至 ${before.most}%)与${now.word}(自 ${now.least}%)之间没有定义`,
        `nothing is defined between ${before.most} % (${before.word}) ` +
          `and ${now.least} % (${now.word})`,
      );
    else if (now.least < before.most || (now.withLeast && before.withMost))
      yield finding(
        node,
        [before, now],
        `${before.word}与${now.word}的范围重叠`,
        `${before.word} and ${now.word} overlap`,
      );
    else if (!now.withLeast && !before.withMost) holes.push(now.least);
  }
  if (holes.length > 0) {
    yield {
      entries: [node.entry.key],
      quotes: all.map(({ quote }) => quote),
      count: holes.length,
      about: `${node.entry.key} holes`,
      message: say(
        `${place(node)}:恰为 ${holes.map((hole) => `${hole}%`).join('、')} 时不属于任何一词`,
        `${placeEn(node)}: exactly ${holes.join(', ')} % is none of the words`,
      ),
    };
  }
}

/** Shares below the first word and above the last. */
function* ends(node: Node, all: readonly Quantity[]): Iterable<Finding> {
  const [first, last] = [all[0], all.at(-1)];
  if (last && last.most < 100)
    yield finding(
      node,
      [last],
      `${last.most}%${last.withMost ? '' : ' 及其'}以上没有对应的词`,
      `no word for ${last.most} % and more`,
    );
  if (first && first.least > 0)
    yield finding(
      node,
      [first],
      `${first.least}% 以下没有对应的词`,
      `no word for less than ${first.least} %`,
    );
}

const finding = (node: Node, words: readonly Quantity[], zh: string, en: string): Finding => ({
  entries: [node.entry.key],
  quotes: words.map(({ quote }) => quote),
  about: `${node.entry.key} ${zh}`,
  message: say(`${place(node)}:${zh}`, `${placeEn(node)}: ${en}`),
});
