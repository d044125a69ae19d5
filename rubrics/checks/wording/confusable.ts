import { rule } from '../check';
import { passagesOf, replaced } from '../passages';
import { around, place, say } from '../say';

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
        const [wrong] = match;
        const right = confusables.get(wrong)!;
        // Its characters may belong to the words on either side: `公布署名`.
        const [before, after] = [
          passage.text[match.index - 1] + wrong[0],
          wrong.at(-1)! + passage.text[match.index + wrong.length],
        ];
        if (words.has(before) && words.has(after)) continue;
        yield {
          entries: [node.entry.key],
          quotes: [wrong],
          about: `${node.entry.key} ${around(passage.text, match.index, match.index + wrong.length)}`,
          message: say(
            `${place(node)}:“${wrong}”应为“${right}”`,
            `${place(node)}: “${wrong}” should be “${right}”`,
          ),
          suggestion: [replaced(passage, match.index, match.index + wrong.length, right)],
        };
      }
    }
  },
});

const known = new WeakMap<ReadonlyMap<string, string>, RegExp>();

function anyOf(list: ReadonlyMap<string, string>): RegExp {
  let any = known.get(list);
  if (!any)
    known.set(
      list,
      (any = new RegExp(
        [...list.keys()].sort((a, b) => b.length - a.length).join('|') || '(?!)',
        'g',
      )),
    );
  return any;
}
