import { rule } from '../check';
import { passagesOf } from '../passages';
import { place, placeEn, say } from '../say';
import { bareName, bareNumber, handles, listedReferences, STANDARD } from './listed';

const TITLE = /《([^《》]{4,})》/g;

export const unlisted = rule({
  id: 'references/unlisted',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '正文引用的文件未列入参考文献', en: 'A document cited and not listed' },
  why: { zh: '读者按引用文件清单查找。', en: 'Readers look for it in the list.' },
  example: '正文引用《质量奖管理办法》,引用文件中没有',
  scope: 'whole',
  *check(nodes, { tree }) {
    const listed = listedReferences(nodes).map(handles);
    if (!nodes.some(({ part }) => part === 'references')) return;
    const seen = new Set<string>();
    const own = bareName(tree.facts.content.title);
    for (const passage of nodes.filter(({ part }) => part !== 'references').flatMap(passagesOf)) {
      for (const [quote] of [...passage.text.matchAll(TITLE), ...passage.text.matchAll(STANDARD)]) {
        const [name, number] = [bareName(quote), bareNumber(quote)];
        const known = listed.some(
          (one) =>
            (name.length > 3 && (one.name.includes(name) || name.includes(one.name))) ||
            one.numbers.includes(number),
        );
        if (known || seen.has(quote) || own === name) continue;
        seen.add(quote);
        yield {
          entries: [passage.node.entry.key],
          quotes: [quote],
          about: quote,
          message: say(
            `${place(passage.node)} 引用 ${quote},而引用文件与参考文献中没有列出`,
            `${placeEn(passage.node)} cites ${quote}, which no list of references has`,
          ),
        };
      }
    }
  },
});
