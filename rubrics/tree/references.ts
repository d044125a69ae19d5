import { clauseContent } from '../kinds/readers';
import type { Node, Tree } from './tree';

/** A place where a text refers to another of the same text by its number. */
export interface Reference {
  from: number;
  to: number;
  /** The number as printed, without blanks: `第七条`, `4.2`, `附录A`, `表1`. */
  label: string;
}

/** Numbers of articles, annexes and tables in regulations. */
export const NUMBER = '[零一二三四五六七八九十百千\\d]+';
const LABEL =
  `第\\s*${NUMBER}\\s*[条章节]|附[录件]\\s*(?:${NUMBER}|[A-Z](?![A-Za-z]))|` +
  `[图表]\\s*(?:[A-Z][.–—-])?\\d+(?:[.–—-]\\d+)*|(?<![\\d.])[A-Z]?\\d+(?:\\.\\d+)+(?![\\d.])`;
/** How a text calls itself. */
export const OWN =
  '本(?:办法|规定|条例|细则|规则|标准|文件|规范|准则|制度|方案|导则|指南|章程|意见)的?';
/** What stands before a reference: another text would stand between with its name. */
const CUE =
  `${OWN}|按照?|依照|依据|根据|违反|适用|参照|执行|符合|满足|引用|详?参?见|` +
  '\\b(?:see|under|according to|clauses?|sections?|tables?|figures?|annex(?:es)?)\\s';
const REFERENCE = new RegExp(`(${CUE})\\s*(${LABEL})`, 'giu');
/** What joins another to it: `第三条、第五条和第七条`. */
const NEXT = new RegExp(
  `^(\\s*(?:、|,|，|和|或者?|以及|及|与|至|~|～|and|or)\\s*)(${LABEL})`,
  'iu',
);

/** Where a text refers to others of its own by their numbers, in order. */
export function referencesIn(text: string): Reference[] {
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const found: Reference[] = [];
    const add = (to: number, printed: string) =>
      found.push({ from: to - printed.length, to, label: printed.replace(/\s/g, '') });
    let at = match.index + match[0].length;
    add(at, match[2]!);
    for (let next = NEXT.exec(text.slice(at)); next; next = NEXT.exec(text.slice(at))) {
      at += next[0].length;
      add(at, next[2]!);
    }
    return found;
  });
}

const held = new WeakMap<Tree, ReadonlyMap<string, readonly Node[]>>();

/** What bears a number that a reference names; a figure or an annex may bear it in its title. */
export function bearersOf(tree: Tree, label: string): readonly Node[] {
  const all = held.get(tree) ?? bearers(tree);
  held.set(tree, all);
  return all.get(label) ?? [];
}

const IN_TITLE =
  /^(?:图|表|附录|附件)(?:[零一二三四五六七八九十\d]+|[A-Z](?![A-Za-z]))(?:[.–—-]\d+)*/;

function bearers({ nodes }: Tree): Map<string, Node[]> {
  const found = new Map<string, Node[]>();
  for (const node of nodes) {
    const title = clauseContent(node.entry)?.title ?? '';
    const names = [node.label, IN_TITLE.exec(title.replace(/\s/g, ''))?.[0]].flatMap((name) =>
      name ? name.replace(/\s/g, '') : [],
    );
    for (const name of new Set(names)) found.set(name, [...(found.get(name) ?? []), node]);
  }
  return found;
}
