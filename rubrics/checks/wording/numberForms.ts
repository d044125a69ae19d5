import { isGuide } from '../../kinds/readers';
import type { Node } from '../../tree/tree';
import { rule, type Finding } from '../check';
import { isRunning, passagesOf } from '../passages';
import { place, placeEn, say } from '../say';

const HANZI = '[一二两三四五六七八九十]';
/** Measures in Chinese numerals, and what is measured beside them in digits. */
const FORMS: readonly { hanzi: RegExp; digits: RegExp }[] = [
  {
    hanzi: new RegExp(
      `${HANZI}分之${HANZI}(?!以[上下]|多数|通过|同意)|${HANZI}成(?=以|[,、。;)\uff0c\uff1b])`,
      'u',
    ),
    digits: /\d+(?:\.\d+)?%/,
  },
  {
    hanzi: new RegExp(`(?:近|少于|不少于|超过|至少|满|连续)${HANZI}(?:年|个月|天|小时)`, 'u'),
    digits: /\d+\s*(?:年|个月|天|小时|个|项|次)/,
  },
];

export const numberForms = rule({
  id: 'wording/number-forms',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '同一处数字写法不一', en: 'Numbers in two forms side by side' },
  why: {
    zh: '同类数量在同一处应采用同一写法(GB/T 15835)。',
    en: 'Quantities of one kind are written in one form (GB/T 15835).',
  },
  example: '“优异-前四分之一;卓越-前5%”',
  scope: 'entry',
  *check(node) {
    for (const text of textsOf(node)) yield* comparisons(node, text);
    for (const text of textsOf(node))
      for (const { hanzi, digits } of FORMS) {
        const other = digits.exec(text)?.[0];
        const one = other && hanzi.exec(text)?.[0];
        if (!one) continue;
        yield {
          entries: [node.entry.key],
          quotes: [one, other],
          message: say(
            `${place(node)} 中“${one}”与“${other}”数字写法不一,应统一用阿拉伯数字`,
            `${placeEn(node)} writes “${one}” and “${other}”: use digits for both`,
          ),
        };
      }
  },
});

/** What compares, each with a word that says the same. */
const SAME: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [/(?<!不)少于\d+%/u, /(?<!不)小于\d+%/u],
  [/(?<!不)多于\d+%/u, /(?<!不)大于\d+%/u],
  [/不少于\d+%/u, /不小于\d+%/u],
  [/不多于\d+%/u, /不大于\d+%/u],
];

function* comparisons(node: Node, text: string): Iterable<Finding> {
  if (!text.includes('%')) return;
  for (const [one, other] of SAME) {
    const [a, b] = [one.exec(text)?.[0], other.exec(text)?.[0]];
    if (!a || !b) continue;
    yield {
      entries: [node.entry.key],
      quotes: [a, b],
      message: say(
        `${place(node)} 中“${a}”与“${b}”比较词混用:请统一`,
        `${placeEn(node)} compares by “${a}” and by “${b}”: use one of the words`,
      ),
    };
  }
}

/** A guide is read as one, anything else a passage at a time. */
function textsOf(node: Node): string[] {
  const texts = passagesOf(node)
    .filter(isRunning)
    .map(({ text }) => text);
  return isGuide(node) ? [texts.join('\n')] : texts;
}
