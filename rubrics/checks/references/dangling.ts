import type { Node, Tree } from '../../tree/tree';
import { rule } from '../check';
import { titleOf } from '../clauses';
import { isRunning, passagesOf } from '../passages';
import { place, placeEn, say } from '../say';
import { missingProvisions } from './provisions';

const CUE =
  '(?:见|参见|详见|参照|按照?|依据|根据|符合|执行|满足|引用|本(?:标准|文件)的?)\\s*' +
  '(?:本(?:标准|文件))?(?:第)?\\s*';
/** Codes count only behind a word that refers, or before one that names a clause. */
const FORMS = [
  new RegExp(`${CUE}(\\d+(?:\\.\\d+)+)`, 'g'),
  /(?<![\d.])(\d+(?:\.\d+)+)\s*(?:条|款|节|章|的(?:要求|规定)|所(?:述|列|规定))/g,
  /第\s*([一二三四五六七八九十\d]+)\s*(?:部分|章)(?!部分)/g,
  /(附录\s?[一二三四五六七八九十A-Z])(?![A-Za-z]|[个项部])/g,
  /(\[\d{1,3}\])/g,
  /((?:图|表)\s?(?:[A-Z][.–—-])?\d+(?:[.–—-]\d+)*)/g,
  // An annex of another text stands behind its name.
  /(?<![》的件同])(附件\s?[一二三四五六七八九十\d]+)/g,
];
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
    const missing = missingProvisions(tree);
    // 表1–3 and 图1.2 are of 表1 and 图1 where nothing bears the longer number.
    const isThere = (label: string): boolean =>
      [label, label.replace(/^([图表]\s?\d+).*/, '$1')].some((name) =>
        there.labels.has(name.replace(/\s/g, '')),
      );
    for (const passage of nodes
      .filter(({ part }) => part !== 'references')
      .flatMap(passagesOf)
      .filter(isRunning)) {
      for (const form of FORMS) {
        for (const [quote, label = ''] of passage.text.matchAll(form)) {
          if (!isThere(label)) yield finding(passage.node, quote.trim(), label);
        }
      }
      for (const quote of missing(passage.text)) yield finding(passage.node, quote, quote);
      for (const [quote, name = ''] of passage.text.matchAll(NAMED))
        if (!there.titles.some((title) => title.includes(name) || name.endsWith(title)))
          yield finding(passage.node, quote, name);
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

/**
 * Labels and titles that a reference may name; a figure or a table also by the beginning of its
 * caption.
 */
function namesOf(tree: Tree): { labels: Set<string>; titles: string[] } {
  const labels = new Set<string>();
  const titles: string[] = [];
  for (const node of tree.nodes) {
    if (node.label !== null) labels.add(node.label.replace(/\s/g, ''));
    const title = titleOf(node).replace(/\s/g, '');
    const printed = /^(?:图|表|附录|附件)[一二三四五六七八九十\dA-Z]+(?:[.–—-]\d+)*/.exec(title);
    if (printed) labels.add(printed[0]);
    if (title) titles.push(title);
  }
  return { labels, titles };
}
