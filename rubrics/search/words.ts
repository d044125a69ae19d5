import { fold } from './fold';

/** What stands between quotation marks is one word, blanks and all. */
const PHRASES = ['"([^"]+)"', '“([^”]+)”', '「([^」]+)」'];
const WORD = new RegExp(`${PHRASES.join('|')}|((?:(?!${PHRASES.join('|')})\\S)+)`, 'gu');

/** The words of a query, folded, each once: what blanks part, of whatever width. */
export const queryWords = (query: string): string[] => [
  ...new Set(
    [...query.matchAll(WORD)]
      .map(([whole, ...groups]) => fold(groups.find((group) => group !== undefined) ?? whole))
      .filter(Boolean),
  ),
];
