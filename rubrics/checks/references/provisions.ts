import { bearersOf, itemsOf, referencesIn, type Reference } from '../../tree/references';
import { withinOf, type Node, type Tree } from '../../tree/tree';
import { schemes } from '../../tree/numbering';
import { CHINESE } from '../../tree/numerals';
import { passagesOf } from '../passages';

/** The articles and their items that a text refers to as its own, and that are not there. */
export function missingProvisions(tree: Tree): (text: string) => string[] {
  // A text without articles refers to those of others.
  if (!tree.nodes.some(isArticle)) return () => [];
  return (text) =>
    referencesIn(text).flatMap((reference) =>
      !/^第\d+条$/.test(reference.label) || isThere(tree, reference)
        ? []
        : text.slice(reference.from, reference.to),
    );
}

const isArticle = ({ label }: Node): boolean =>
  label !== null && !Number.isNaN(schemes.article.number(label));

const isThere = (tree: Tree, reference: Reference): boolean =>
  bearersOf(tree, reference).some(
    (article) => reference.item === null || hasItem(article, reference.item),
  );

/** Whether an item stands below an article, or inside the text of it. */
function hasItem(article: Node, item: number): boolean {
  if (itemsOf(article, item).length > 0) return true;
  const isIn = new RegExp(`(?<!第)[（(](?:${CHINESE.write(item)}|${item})[）)](?!项)`, 'u');
  return withinOf(article).some((node) => passagesOf(node).some(({ text }) => isIn.test(text)));
}
