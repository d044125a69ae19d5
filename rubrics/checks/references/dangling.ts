import { referencesIn } from '../../tree/references';
import type { Node, Tree } from '../../tree/tree';
import { rule } from '../check';
import { titleOf } from '../clauses';
import { isRunning, passagesOf } from '../passages';
import { place, placeEn, say } from '../say';
import { provisionsOf } from './provisions';

/** What is referred to otherwise than by a number of its own. */
const FORMS = [/第\s*([一二三四五六七八九十\d]+)\s*部分(?!部分)/g, /(\[\d{1,3}\])/g];
/** `详见评分指南`: a place by its name. */
const NAMED =
  /(?:详见|参见|见)[“《]?([\p{Script=Han}]{2,12}?(?:指南|指引|附录|附件|附表|细则|章|节|表))[”》]?(?=[,。;\uff1b)）]|$)/gu;

export const dangling = rule({
  id: 'references/dangling',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '引用落空', en: 'A cross-reference to nothing' },
  why: {
    zh: '所引条文、图、表、附录、附件不存在,读者无从查阅。',
    en: 'What is referred to is not there.',
  },
  example: '“见 4.2”、“本办法第十五条”,而没有那一条',
  scope: 'whole',
  *check(nodes, { tree }) {
    const there = namesOf(tree);
    const isThere = provisionsOf(tree);
    for (const passage of nodes
      .filter(({ part }) => part !== 'references')
      .flatMap(passagesOf)
      .filter(isRunning)) {
      const { node, text } = passage;
      for (const reference of referencesIn(text))
        if (!isThere(reference, node))
          yield finding(node, text.slice(reference.from, reference.to), reference.printed);
      for (const form of FORMS)
        for (const [quote, label = ''] of text.matchAll(form))
          if (!there.labels.has(label)) yield finding(node, quote.trim(), label);
      for (const [quote, name = ''] of text.matchAll(NAMED))
        if (!there.titles.some((title) => title.includes(name) || name.endsWith(title)))
          yield finding(node, quote, name);
    }
  },
});

const finding = (node: Node, quote: string, name: string) => ({
  entries: [node.entry.key],
  quotes: [quote],
  message: say(
    `${place(node)} 引用“${quote}”,而本标准没有 ${name}`,
    `${placeEn(node)} refers to “${quote}”; there is no ${name}`,
  ),
});

/** Labels and titles that a reference may name. */
function namesOf(tree: Tree): { labels: Set<string>; titles: string[] } {
  const labels = new Set<string>();
  const titles: string[] = [];
  for (const node of tree.nodes) {
    if (node.label !== null) labels.add(node.label.replace(/\s/g, ''));
    const title = titleOf(node).replace(/\s/g, '');
    if (title) titles.push(title);
  }
  return { labels, titles };
}
