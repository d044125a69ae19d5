import type { WeighedText } from './bigrams';

/** Most bigrams of a text that are looked up, rarest first: a few rare ones name their holder. */
const LOOKED_UP = 24;
/** Most holders that are counted for one text; a bigram that everybody holds tells nothing. */
const COUNTED = 1000;

/**
 * An inverted index of weighed texts: which hold most of another one's rare bigrams.
 * @returns for a text, up to `most` indices of likely neighbours, likeliest first
 */
export function neighbours(
  texts: readonly WeighedText[],
): (text: WeighedText, most: number) => number[] {
  const holders = new Map<number, number[]>();
  for (const [at, { codes }] of texts.entries()) {
    for (const code of codes) {
      const list = holders.get(code);
      if (list) list.push(at);
      else holders.set(code, [at]);
    }
  }
  const score = new Float64Array(texts.length);
  return (text, most) => {
    const known: { list: number[]; weight: number }[] = [];
    text.codes.forEach((code, i) => {
      const list = holders.get(code);
      if (list) known.push({ list, weight: text.weights[i]! ** 2 });
    });
    known.sort((a, b) => a.list.length - b.list.length);
    const met: number[] = [];
    let counted = 0;
    for (const { list, weight } of known.slice(0, LOOKED_UP)) {
      if (counted > 0 && counted + list.length > COUNTED) break;
      const looked = list.slice(0, COUNTED);
      counted += looked.length;
      for (const at of looked) {
        if (score[at] === 0) met.push(at);
        score[at] = score[at]! + weight / texts[at]!.norm;
      }
    }
    const best = likeliest(met, score, most);
    for (const at of met) score[at] = 0;
    return best;
  };
}

/** The best few, best first, of equals the first; without sorting all. */
function likeliest(met: readonly number[], score: Float64Array, most: number): number[] {
  const best: number[] = [];
  const before = (a: number, b: number) =>
    score[a]! > score[b]! || (score[a] === score[b] && a < b);
  for (const at of met) {
    if (best.length === most && !before(at, best[most - 1]!)) continue;
    let i = best.length;
    while (i > 0 && before(at, best[i - 1]!)) i--;
    best.splice(i, 0, at);
    if (best.length > most) best.pop();
  }
  return best;
}
