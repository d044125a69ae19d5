import { placedLaw } from '../kinds';
import { clauseContent, clauseKind, partOpened } from '../kinds/readers';
import { shortName } from '../tree/addresses';
import type { Node } from '../tree/tree';

/** Longest run of a paragraph that stands in its name, in characters. */
const SHORT = 12;

/**
 * What people call a place: the printed number with that of its nearest coded ancestor, and the
 * title. A place that bears no number is the n-th of its kind below the nearest that does. Outside
 * 标准内容 the title of the part comes first.
 */
export function nameOf(node: Node): string {
  if (isWord(node)) return titleOf(node);
  return [partName(node), codeOf(node) ?? placeBelow(node), titleOf(node)]
    .filter(Boolean)
    .join(' ')
    .replace(/ (?=[「『])/g, '');
}

/** The printed number with what stands above it (`1.1(2)`, `1.1 b (4)`), or null. */
export function codeOf(node: Node): string | null {
  if (isWord(node) || node.label === null) return node.label;
  return node.address.startsWith('~')
    ? (shortName(node) ?? node.label)
    : node.address.slice(node.part.length + 1).replaceAll('/', ' ');
}

/** What is addressed by a word of its own, and not by its place. */
const isWord = ({ entry }: Node): boolean => placedLaw(entry).defines(entry.content) !== null;

/** `「文化引领」`, `术语「使命」`; '' of what only its place names. */
function titleOf({ entry }: Node): string {
  const called = placedLaw(entry).called(entry.content);
  return called ? `${called.what}「${called.name}」` : '';
}

function placeBelow(node: Node): string {
  const content = clauseContent(node.entry);
  if (!content || (content.title && !content.text)) return '';
  const above = codedAbove(node);
  const like = (node.parent?.children ?? [node]).filter(
    (other) => other.label === null && clauseKind(other) === content.kind,
  );
  const nth = `第${like.indexOf(node) + 1}${MEASURE[content.kind] ?? '条'}`;
  const shown = content.title ? '' : `「${opening(content.text ?? '')}」`;
  return `${above ? `${codeOf(above)} ` : ''}${nth}${shown}`;
}

const MEASURE: Partial<Record<string, string>> = {
  PARAGRAPH: '段',
  LISTITEM: '项',
  POINT: '要点',
  NOTE: '注',
  METHOD: '个方法栏',
  SCORINGRULE: '个评分方法',
  CAPTION: '个图题',
  TABLEHEAD: '个表头',
  LEAD: '个引导语',
};

/** How a text begins; one without Han characters is cut between words, at twice the length. */
export function opening(text: string): string {
  const signs = [...text];
  const isChinese = signs.slice(0, 2 * SHORT).some((sign) => /\p{Script=Han}/u.test(sign));
  if (isChinese) return signs.length > SHORT ? `${signs.slice(0, SHORT).join('')}…` : text;
  if (signs.length <= 2 * SHORT) return text;
  const start = signs.slice(0, 2 * SHORT + 1).join('');
  return `${start.replace(/\s+\S*$/u, '').slice(0, 2 * SHORT)}…`;
}

function codedAbove(node: Node): Node | null {
  for (let at = node.parent; at; at = at.parent)
    if (at.label !== null) return partOpened(at.entry) ? null : at;
  return null;
}

/**
 * Title of the part as this text prints it; none for 标准内容, whose numbers are meant where
 * nothing is said.
 */
function partName(node: Node): string {
  if (node.part === 'criteria') return '';
  for (let at: Node | null = node; at; at = at.parent) {
    if (partOpened(at.entry) === node.part)
      return at === node ? '' : (clauseContent(at.entry)?.title ?? '');
  }
  return '';
}
