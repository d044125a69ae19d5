import { numberingOf } from '../../kinds/readers';
import { numberIn, schemes } from '../../tree/numbering';
import { CHINESE } from '../../tree/numerals';
import { NUMBER, OWN } from '../../tree/references';
import { withinOf, type Node, type Tree } from '../../tree/tree';
import { passagesOf } from '../passages';

/** Behind these an article is one of this text: that of another stands behind its name. */
const CUE = `(?:${OWN}|(?:依照|按照|依据|根据|违反|适用|参照|执行|符合|详见|参见|见))\\s*`;
const PARAGRAPH = `(?:第\\s*${NUMBER}\\s*款)?`;
const ITEM = `(?:第\\s*[（(]?(?<item>${NUMBER})[）)]?\\s*项)?`;
const ARTICLE = `第\\s*(?<article>${NUMBER})\\s*条${PARAGRAPH}${ITEM}`;
const unnamed = (pattern: string) => pattern.replace(/\?<\w+>/g, '?:');
/** `本办法第三条、第五条和第七条第（二）项`. */
const CHAIN = new RegExp(
  `${CUE}(${unnamed(ARTICLE)}(?:(?:、|,|，|和|或者?|以及|及|至)${unnamed(ARTICLE)})*)`,
  'gu',
);
const ONE = new RegExp(ARTICLE, 'gu');

/** The articles and their items that a text refers to as its own, and that are not there. */
export function missingProvisions(tree: Tree): (text: string) => string[] {
  const articles = articlesOf(tree);
  if (articles.size === 0) return () => [];
  const isThere = (article: string, item: string | undefined): boolean => {
    const found = articles.get(read(article)) ?? [];
    return found.some((node) => item === undefined || hasItem(node, item));
  };
  return (text) =>
    [...text.matchAll(CHAIN)].flatMap(([, chain = '']) =>
      [...chain.matchAll(ONE)].flatMap(([quote, ...given]) => {
        const [article = '', item] = given;
        return isThere(article, item) ? [] : [quote];
      }),
    );
}

function articlesOf({ nodes }: Tree): Map<number, Node[]> {
  const found = new Map<number, Node[]>();
  for (const node of nodes) {
    const number = node.label === null ? NaN : schemes.article.number(node.label);
    if (!Number.isNaN(number)) found.set(number, [...(found.get(number) ?? []), node]);
  }
  return found;
}

/** Whether an item stands below an article, or inside the text of it. */
function hasItem(article: Node, item: string): boolean {
  const isIn = new RegExp(`(?<!第)[（(]${item}[）)](?!项)`, 'u');
  return withinOf(article).some((node) => {
    if (passagesOf(node).some(({ text }) => isIn.test(text))) return true;
    const { scheme } = numberingOf(node.entry);
    const number = node !== article && scheme && node.label && numberIn(scheme, node.label);
    return number === read(item);
  });
}

const read = (number: string): number =>
  /^\d+$/.test(number) ? Number(number) : CHINESE.read(number);
