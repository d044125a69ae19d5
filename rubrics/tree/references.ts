import { clauseContent, numberingOf } from '../kinds/readers';
import { numberIn } from './numbering';
import { CHINESE } from './numerals';
import { withinOf, type Node, type Tree } from './tree';

/** A place where a text refers to another of the same text by its number. */
export interface Reference {
  from: number;
  to: number;
  /** As printed, without blanks: `第七条第（二）项`, `4.2`, `附录A`, `表1`. */
  printed: string;
  /** The number of what is numbered through the text: `第7条`, `4.2`, `附录A`. */
  label: string;
  /** 款 and 项 of an article, by number; null where it is referred to whole. */
  paragraph: number | null;
  item: number | null;
}

/** Numbers of articles, annexes and tables in regulations. */
const NUMBER = '[零一二三四五六七八九十百千\\d]+';
const ITEM = `(?:第\\s*[（(]?|[（(])(?<item>${NUMBER})[）)]?\\s*项`;
const PARAGRAPH = `第\\s*(?<paragraph>${NUMBER})\\s*款`;
const ARTICLE = `(?<article>第\\s*${NUMBER}\\s*条)(?:${PARAGRAPH})?(?:${ITEM})?`;
/** What is referred to as `第七条` also without a word that refers. */
const OTHER =
  `第\\s*${NUMBER}\\s*[章节]|附[录件]\\s*(?:${NUMBER}|[A-Z](?![A-Za-z]))|` +
  `[图表]\\s*(?:[A-Z][.–—-])?\\d+(?:[.–—-]\\d+)*|(?<![\\d.])[A-Z]?\\d+(?:\\.\\d+)+(?![\\d.])`;
const unnamed = (pattern: string) => pattern.replace(/\?<\w+>/g, '?:');
const LABEL = `${unnamed(ARTICLE)}|${OTHER}`;
/** How a text calls itself. */
const OWN = '本(?:办法|规定|条例|细则|规则|标准|文件|规范|准则|制度|方案|导则|指南|章程|意见)的?';
/** What stands before a reference: another text would stand between with its name. */
const CUE =
  `${OWN}|按照?|依照|依据|根据|违反|适用|参照|执行|符合|满足|引用|详?参?见|` +
  '\\b(?:see|under|according to|clauses?|sections?|tables?|figures?|annex(?:es)?)\\s';
/** Or it opens a clause of a sentence and something is laid down there. */
const LAID_DOWN = '(?=所[列称述规]|[的]?规定|[的]?要求|中的?)';
const REFERENCE = new RegExp(
  `(?:${CUE})\\s*(?<cued>${LABEL})|(?<=^|[,。;:，；：])\\s*(?<bare>${unnamed(ARTICLE)})${LAID_DOWN}`,
  'giu',
);
/** What joins another to it: `第三条、第五条和第七条`, `第二条第（一）项、第（三）项`. */
const JOINED = '(?:、|,|，|和|或者?|以及|及|与|至|~|～|and|or)';
const NEXT = new RegExp(`^(\\s*${JOINED}\\s*)(${LABEL}|${unnamed(ITEM)})`, 'iu');

/** Where a text refers to others of its own by their numbers, in order. */
export function referencesIn(text: string): Reference[] {
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const found: Reference[] = [];
    const add = (to: number, printed: string) =>
      found.push(referenceOf(printed, to, found.at(-1)?.label ?? ''));
    let at = match.index + match[0].length;
    add(at, match.groups!.cued ?? match.groups!.bare!);
    for (let next = NEXT.exec(text.slice(at)); next; next = NEXT.exec(text.slice(at))) {
      at += next[0].length;
      add(at, next[2]!);
    }
    return found;
  });
}

const PROVISION = new RegExp(`^${ARTICLE}$`, 'u');
const ITEM_ALONE = new RegExp(`^${ITEM}$`, 'u');

/** @param before the number of the one before it, of which an item alone is */
function referenceOf(text: string, to: number, before: string): Reference {
  const printed = text.replace(/\s/g, '');
  const alone = ITEM_ALONE.exec(printed)?.groups;
  const { article, paragraph, item } = alone ?? PROVISION.exec(printed)?.groups ?? {};
  return {
    from: to - text.length,
    to,
    printed,
    label: alone ? before : plain(article ?? printed),
    paragraph: paragraph === undefined ? null : numberOf(paragraph),
    item: item === undefined ? null : numberOf(item),
  };
}

const numberOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : CHINESE.read(text));

/** `第七条` and `第 7 条` are one number. */
const plain = (label: string): string =>
  /^[第附图表]/.test(label)
    ? label.replace(new RegExp(NUMBER, 'g'), (text) => String(numberOf(text)))
    : label;

const held = new WeakMap<Tree, ReadonlyMap<string, readonly Node[]>>();

/** What bears the number that a reference names, items aside; an annex may bear it in its title. */
export function bearersOf(tree: Tree, { label }: Pick<Reference, 'label'>): readonly Node[] {
  const all = held.get(tree) ?? bearers(tree);
  held.set(tree, all);
  return all.get(label) ?? [];
}

/** The items below an article that bear a number; none where they stand in its text. */
export const itemsOf = (article: Node, item: number): Node[] => {
  const found = withinOf(article).filter((node) => {
    const { scheme } = numberingOf(node.entry);
    return node !== article && scheme && node.label && numberIn(scheme, node.label) === item;
  });
  const depth = Math.min(...found.map(depthOf));
  return found.filter((node) => depthOf(node) === depth);
};

function depthOf({ parent }: Node): number {
  let depth = 0;
  for (let at = parent; at; at = at.parent) depth++;
  return depth;
}

const IN_TITLE =
  /^(?:图|表|附录|附件)(?:[零一二三四五六七八九十\d]+|[A-Z](?![A-Za-z]))(?:[.–—-]\d+)*/;

function bearers({ nodes }: Tree): Map<string, Node[]> {
  const found = new Map<string, Node[]>();
  for (const node of nodes) {
    const title = clauseContent(node.entry)?.title ?? '';
    const names = [node.label, IN_TITLE.exec(title.replace(/\s/g, ''))?.[0]].flatMap((name) =>
      name ? plain(name.replace(/\s/g, '')) : [],
    );
    for (const name of new Set(names)) found.set(name, [...(found.get(name) ?? []), node]);
  }
  return found;
}
