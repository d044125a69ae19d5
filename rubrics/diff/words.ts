import { COMPARISON, NUMBERED, QUANTITY, UNIT_ALONE } from './quantities';

/**
 * Longest text that is cut into words, in UTF-16 units; a longer one is cut into code points. The
 * longest paragraph of the published texts has about a thousand.
 */
const WORD_CEILING = 50_000;

/**
 * Words that segmenters cut into a modal verb or a negation and the rest: `可持续` grants no
 * permission, `不可或缺` forbids nothing, `不动产` denies nothing.
 */
const COMPOUNDS = [
  '可持续',
  '可追溯',
  '可操作',
  '可视化',
  '可量化',
  '可复制',
  '可推广',
  '可预见',
  '可预期',
  '可再生',
  '可回收',
  '可识别',
  '可测量',
  '可衡量',
  '可执行',
  '可评价',
  '可比较',
  '可获得',
  '可实现',
  '可接受',
  '可行',
  '可靠',
  '可比',
  '可控',
  '可信',
  '可用',
  '不可或缺',
  '不可替代',
  '不可抗力',
  '不可复制',
  '不可持续',
  '不动产',
];
const LATIN = "\\p{Script=Latin}[\\p{Script=Latin}\\p{Nd}]*(?:[-'’][\\p{Script=Latin}\\p{Nd}]+)*";

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/**
 * A function that cuts a text into words: glossary terms whole, numbers with their units whole,
 * Latin words whole, the rest as Chinese words (code points where the platform knows none). Joined,
 * the words are the text again.
 */
export function wordSplitter(terms: readonly string[] = []): (text: string) => string[] {
  const glossary = terms
    .filter((term) => term !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped);
  const whole = new RegExp(
    [...glossary, ...COMPOUNDS, NUMBERED, QUANTITY, COMPARISON, UNIT_ALONE, LATIN].join('|'),
    'gu',
  );
  return (text) => {
    const found: string[] = [];
    let at = 0;
    for (const match of text.matchAll(whole)) {
      found.push(...segments(text.slice(at, match.index), text.length), match[0]);
      at = match.index + match[0].length;
    }
    return [...found, ...segments(text.slice(at), text.length)];
  };
}

/** Words of a text, without a glossary. */
export const words = wordSplitter();

function escaped(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function segments(between: string, length: number): string[] {
  if (between === '') return [];
  return segmenter && length <= WORD_CEILING
    ? Array.from(segmenter.segment(between), ({ segment }) => segment)
    : [...between];
}
