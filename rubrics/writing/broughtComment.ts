import { madeVisible } from '../deceiving';
import type { DocumentComment } from '../reading/general/block';
import { COMMENT_LENGTH } from '../say';

/** Letters of the words that a comment speaks of which it repeats. */
const QUOTED = 120;

/**
 * What somebody said in the margin of a document, as a comment of whoever brings it in: who said it
 * stands behind it, as the document names them.
 */
export function broughtComment({ author, at, text, quote }: DocumentComment): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(at ?? '')?.[0];
  const source = [author || '未署名', day].filter(Boolean).join('，');
  const words = shortened(quote.replace(/\s+/gu, ' '), QUOTED);
  const behind = `\n——来源：${source}${words && `；所批文字：“${words}”`}`;
  return madeVisible(shortened(text, COMMENT_LENGTH - 200 - [...behind].length) + behind);
}

const shortened = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
};
