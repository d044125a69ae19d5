import { addTo } from '../addTo';
import { remembered } from '../remembered';
import { clauseContent, numberingOf } from '../kinds/readers';
import {
  ENGLISH,
  ENGLISH_UNIT,
  englishNumber,
  isClauseSpokenOf,
  OF_OTHER,
  OTHER_NAMED,
} from './englishReferences';
import { numberIn, schemes } from './numbering';
import { CHINESE } from './numerals';
import { withinOf, type Node, type Tree } from './tree';

/** A place where a text refers to another of the same text by its number. */
export interface Reference {
  from: number;
  to: number;
  /** As printed, without blanks: `第七条第（二）项`, `4.2`, `附录A`, `表1`; but `Table A.1`. */
  printed: string;
  /** The number of what is numbered through the text: `第7条`, `4.2`, `附录A`, `table A.1`. */
  label: string;
  /** 款 and 项 of an article, by number; null where it is referred to whole. */
  paragraph: number | null;
  item: number | null;
}

/** Numbers of articles, annexes and tables in regulations. */
const NUMBER = '[零一二三四五六七八九十百千\\d]+';
const ITEM = `(?:第\\s*[（(]?|[（(])(?<item>${NUMBER})[）)]?\\s*项`;
const PARAGRAPH = `第\\s*(?<paragraph>${NUMBER})\\s*款`;
const ARTICLE = `(?<article>(?:第\\s*${NUMBER}|本)\\s*条)(?![例线]|生产)(?:${PARAGRAPH})?(?:${ITEM})?`;
const unnamed = (pattern: string) => pattern.replace(/\?<\w+>/g, '?:');
/** 发表3篇 and 代表1人 name no table. */
const DRAWN =
  '(?<![代发报列仪地版草])[图表]\\s*(?:[A-Z][.–—-])?\\d+(?:[.–—-]\\d+)*(?!\\d|\\s*[张篇幅人名次份])';
const UNIT = '分|[%％℃°]|万|亿|元|人|年|月|日|天|小时|倍|米|公里|以[上下内]|[个次台套件]';
const CODE = `(?<![\\d.])[A-Z]?\\d+(?:\\.\\d+)+(?!\\d|\\.\\d|\\s*(?:${UNIT}|${ENGLISH_UNIT}))`;
const SIGHTED = new RegExp(
  `(?<english>${ENGLISH})|` +
    `(?<provision>${unnamed(ARTICLE)}|第\\s*${NUMBER}\\s*[章节])|` +
    `(?<annex>附[录件]\\s*` +
    `(?:${NUMBER}|[A-Z](?![A-Za-z])))(?![个项部])|(?<drawn>${DRAWN})|(?<code>${CODE})|(?<alone>${unnamed(ITEM)})`,
  'gu',
);
type Sort = 'english' | 'provision' | 'annex' | 'drawn' | 'code' | 'alone';

/** How a text calls itself. */
const OWN = '本(?:办法|规定|条例|细则|规则|标准|文件|规范|准则|制度|方案|导则|指南|章程|意见)的?';
/** Behind these it is one of this text whatever it is: another text would stand between. */
const CUED = new RegExp(
  `(?:${OWN}|按照?|依照|依据|根据|违反|适用|参照|执行|符合|满足|引用|详?参?见|` +
    '\\b(?:see|under|according to|in accordance with|as \\w+ in|requirements? (?:of|in)|' +
    'clauses?|sections?|tables?|figures?|annex(?:es)?)\\s)\\s*(?:第\\s*)?$',
  'iu',
);
const JOINING = '\\s*(?:、|,|，|和|或者?|以及|及|与|至|~|～|and|or)\\s*';
/** A code without a word that refers names a clause where something is laid down there. */
const LAID_DOWN = new RegExp(
  `^(?:${JOINING}${CODE})*\\s*(?:[条款节章]|所[列称述规]|除外|中的?|的?规定|的?要求|的(?:结果|评价|内容|条件))`,
  'u',
);
/** Name of another text, which stands before what is referred to in it. */
const OTHER_TEXT =
  /(?:[》〉]|(?<!本)(?:法|条例|规定|办法|细则|规则|章程|准则|标准|规范|通知|决定|意见|公约|合同|协议|制度|规程|方案|文件|令|导则|指南|大纲))(?:[（(][^（()）]*[）)])?\s*的?$/u;
const OTHER_CODE = /[A-Za-z\d/—–-]\s*$/u;
/** A standard by its number: GB/T 19580—2012附录A, JGJ 16第五条. */
const OTHER_STANDARD = /[A-Z]{2,}(?:\/[A-Z]+)?\s*\d[\d./:—–-]*\s*[的中]?\s*$/u;
/** 招标文件附件3, 同附件1 of another. */
const OTHER_ANNEX = /[的件同]\s*$/u;
/** What joins one to the next: `第三条、第五条和第七条`, `第二条第（一）项、第（三）项`. */
const JOINED = new RegExp(`^${JOINING}$`, 'iu');
/** Characters before it in which a cue or a name is looked for. */
const NEAR = 48;

/** Where a text refers to others of its own by their numbers, in order. */
export function referencesIn(text: string): Reference[] {
  const found: Reference[] = [];
  // Whether the one before is of another text, and where the sentence of the last such begins.
  let [end, isOther, otherSince] = [-1, false, NaN];
  for (const match of text.matchAll(SIGHTED)) {
    const { index, groups } = match;
    const sort = Object.keys(groups!).find((name) => groups![name] !== undefined) as Sort;
    const to = index + match[0].length;
    const joined = end >= 0 && JOINED.test(text.slice(end, index));
    if (sort === 'alone' && !joined) continue;
    const since = sentenceAt(text, index);
    if (!joined) isOther = isOfOther(text, sort, index, to, since === otherSince);
    if (isOther) otherSince = sort === 'code' ? otherSince : since;
    else found.push(referenceOf(match[0], to, found.at(-1)?.label ?? ''));
    end = to;
  }
  return found;
}

const sentenceAt = (text: string, at: number): number =>
  Math.max(...['。', '；', ';', '\n'].map((stop) => text.lastIndexOf(stop, at - 1)));

/** @param after whether something of another text was referred to in the same sentence */
function isOfOther(text: string, sort: Sort, from: number, to: number, after: boolean): boolean {
  const [before, behind] = [text.slice(Math.max(0, from - NEAR), from), text.slice(to)];
  if (OF_OTHER.test(behind)) return true;
  if (sort === 'english') return OTHER_NAMED.test(before);
  if (CUED.test(before)) return false;
  if (sort === 'code' && isClauseSpokenOf(before, behind)) return false;
  if (sort === 'code') return !LAID_DOWN.test(behind) || OTHER_CODE.test(before);
  if (after || OTHER_TEXT.test(before) || OTHER_STANDARD.test(before)) return true;
  return sort !== 'provision' && (sort === 'annex' ? OTHER_ANNEX : OTHER_CODE).test(before);
}

const PROVISION = new RegExp(`^${ARTICLE}$`, 'u');
const ITEM_ALONE = new RegExp(`^${ITEM}$`, 'u');

/** @param before the number of the one before it, of which an item alone is */
function referenceOf(text: string, to: number, before: string): Reference {
  const printed = text.replace(/\s/g, '');
  const english = englishNumber(text);
  const alone = ITEM_ALONE.exec(printed)?.groups;
  const { article, paragraph, item } = alone ?? PROVISION.exec(printed)?.groups ?? {};
  return {
    from: to - text.length,
    to,
    printed: english === null ? printed : text.replace(/\s+/g, ' '),
    label: alone ? before : (english ?? plain(article ?? printed)),
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

/**
 * What bears the number that a reference names, items aside; an annex may bear it in its title.
 * @param at where it stands, for what is said of 本条
 */
export function bearersOf(
  tree: Tree,
  { label }: Pick<Reference, 'label'>,
  at?: Node,
): readonly Node[] {
  if (label === HERE) return articleOf(at);
  return bearers(tree).get(label) ?? [];
}

const HERE = '本条';

function articleOf(at: Node | undefined): readonly Node[] {
  for (let node = at ?? null; node; node = node.parent) if (isArticle(node)) return [node];
  return [];
}

/** Whether a node is an article: 第七条. */
export const isArticle = ({ label }: Node): boolean =>
  label !== null && !Number.isNaN(schemes.article.number(label));

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

const bearers = remembered(({ nodes }: Tree): Map<string, Node[]> => {
  const found = new Map<string, Node[]>();
  for (const node of nodes) {
    const title = clauseContent(node.entry)?.title ?? '';
    const names = [node.label, IN_TITLE.exec(title.replace(/\s/g, ''))?.[0]].flatMap((name) =>
      name ? (englishNumber(name) ?? plain(name.replace(/\s|[、.．]$/g, ''))) : [],
    );
    const caption = englishNumber(title);
    if (caption?.includes(' ')) names.push(caption);
    for (const name of new Set(names)) addTo(found, name, node);
  }
  return found;
});
