import { addTo } from '../addTo';

interface Found {
  index: number;
  word: string;
}

/**
 * Finds words of a list in a text, the longest at each place, none within another: in one way
 * through the text, much cheaper than a pattern of hundreds of words.
 */
export function wordFinder(words: Iterable<string>): (text: string) => Found[] {
  const byFirst = new Map<number, string[]>();
  const isFirst = new Uint8Array(0x10000);
  for (const word of words) {
    const first = word.charCodeAt(0);
    isFirst[first] = 1;
    addTo(byFirst, first, word);
  }
  for (const alike of byFirst.values()) alike.sort((a, b) => b.length - a.length);
  return (text) => {
    const found: Found[] = [];
    for (let index = 0; index < text.length; index++) {
      const first = text.charCodeAt(index);
      if (!isFirst[first]) continue;
      const word = byFirst.get(first)!.find((one) => text.startsWith(one, index));
      if (!word) continue;
      found.push({ index, word });
      index += word.length - 1;
    }
    return found;
  };
}
