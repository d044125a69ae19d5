import { remembered } from '../../remembered';
import { rule } from '../check';
import { passagesOf, replaced } from '../passages';
import { around, place, placeEn, say } from '../say';

export const confusable = rule({
  id: 'wording/confusable',
  severity: 'WARNING',
  stage: null,
  title: { zh: '常见别字', en: 'A common input error' },
  why: { zh: '错字损害标准的权威。', en: 'Errors of spelling cost a standard its authority.' },
  example: '“布署”应为“部署”',
  scope: 'entry',
  *check(node, { lists: { confusables, words } }) {
    for (const passage of passagesOf(node)) {
      for (const match of passage.text.matchAll(anyOf(confusables))) {
        const { index: at, 0: wrong } = match;
        const right = confusables.get(wrong) ?? wrong;
        const end = at + wrong.length;
        // Its characters may belong to the words on either side: `公布署名`.
        const [before, after] = [
          passage.text.slice(at - 1, at + 1),
          passage.text.slice(end - 1, end + 1),
        ];
        if (at > 0 && words.has(before) && words.has(after)) continue;
        yield {
          entries: [node.entry.key],
          quotes: [wrong],
          about: `${node.entry.key} ${around(passage.text, at, end)}`,
          message: say(
            `${place(node)}:“${wrong}”应为“${right}”`,
            `${placeEn(node)}: “${wrong}” should be “${right}”`,
          ),
          suggestion: [replaced(passage, at, end, right)],
        };
      }
    }
  },
});

const anyOf = remembered((list: ReadonlyMap<string, string>): RegExp => {
  const longestFirst = [...list.keys()].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.join('|') || '(?!)', 'g');
});
