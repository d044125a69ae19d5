import { CHINESE } from '../../tree/numerals';
import { bearersOf, isArticle, itemsOf, type Reference } from '../../tree/references';
import { withinOf, type Node, type Tree } from '../../tree/tree';
import { passagesOf } from '../passages';

/** Whether what a text refers to by its number is there, down to the item of an article. */
export function provisionsOf(tree: Tree): (reference: Reference, at: Node) => boolean {
  const [hasArticles, hasSections] = [tree.nodes.some(isArticle), tree.nodes.some(isSection)];
  const bears = (label: string) => bearersOf(tree, { label }).length > 0;
  return (reference, at) => {
    const { label, item } = reference;
    const [, count, unit] = /^第(\d+)([条章节])$/.exec(label) ?? [];
    // A text without articles refers to those of others.
    if ((unit === '条' && !hasArticles) || (unit === '节' && !hasSections)) return true;
    if (item !== null) return bearersOf(tree, reference, at).some((one) => hasItem(one, item));
    if (label === '本条' || bears(label)) return true;
    // Articles are those of a law where the text has none, and clauses where none has a number.
    if (/^article /.test(label)) return !bears('article 1');
    if (/^[A-Z]?[a-z]/.test(reference.printed) && !label.includes(' ')) return !bears('1');
    if (unit === '章') return [count!, CHINESE.write(Number(count))].some(bears);
    // 表1–3 and 图1.2 are of 表1 and 图1 where nothing bears the longer number.
    const whole = /^[图表]\d+/.exec(label)?.[0];
    return whole !== undefined && bears(whole);
  };
}

const isSection = ({ label }: Node): boolean => /^第.+节$/u.test(label ?? '');

/** Whether an item stands below an article, or inside the text of it. */
function hasItem(article: Node, item: number): boolean {
  if (itemsOf(article, item).length > 0) return true;
  const isIn = new RegExp(`(?<!第)[（(](?:${CHINESE.write(item)}|${item})[）)](?!项)`, 'u');
  return withinOf(article).some((node) => passagesOf(node).some(({ text }) => isIn.test(text)));
}
