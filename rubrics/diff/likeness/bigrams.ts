/**
 * A text as weighed bigrams: codes ascending, weight of each, their sum and their Euclidean length.
 */
export interface WeighedText {
  codes: Float64Array;
  weights: Float64Array;
  sum: number;
  norm: number;
}

/**
 * A function that weighs texts by bigrams of their letters and digits: term frequency × inverse
 * document frequency among `texts`. Punctuation and white space do not count, width and case
 * neither; a text of one character is its own bigram.
 */
export function bigramsAmong(texts: readonly string[]): (text: string) => WeighedText {
  // Most texts that are weighed are among those counted.
  const counted = new Map(texts.map((text) => [text, codesOf(text)]));
  const holders = new Map<number, number>();
  for (const text of texts) {
    const codes = counted.get(text)!;
    codes.forEach((code, i) => {
      if (i === 0 || code !== codes[i - 1]) holders.set(code, (holders.get(code) ?? 0) + 1);
    });
  }
  // Never zero: in a small text every bigram may be in most clauses, and they still are what it
  // consists of.
  const rarity = (code: number) =>
    Math.log(1 + Math.max(texts.length, 1) / (holders.get(code) ?? 1));
  return (text) => {
    const all = counted.get(text) ?? codesOf(text);
    const [codes, weights] = [new Float64Array(all.length), new Float64Array(all.length)];
    let found = 0;
    for (let i = 0, next = 0; i < all.length; i = next) {
      const code = all[i]!;
      while (all[next] === code) next++;
      codes[found] = code;
      weights[found++] = (next - i) * rarity(code);
    }
    return measured(codes.slice(0, found), weights.slice(0, found));
  };
}

/** 0 where nothing is shared, 1 where all is. */
export function cosine(a: WeighedText, b: WeighedText): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  let dot = 0;
  shared(a, b, (i, j) => {
    dot += a.weights[i]! * b.weights[j]!;
  });
  return dot / (a.norm * b.norm);
}

/** Share of the weight of `a` that `b` holds, too. */
export const containment = (a: WeighedText, b: WeighedText): number =>
  a.sum === 0 ? 0 : common(a, b) / a.sum;

/** Weight that both hold. */
export function common(a: WeighedText, b: WeighedText): number {
  let held = 0;
  shared(a, b, (i, j) => {
    held += Math.min(a.weights[i]!, b.weights[j]!);
  });
  return held;
}

/** What `a` holds and `b` does not. */
export function without(a: WeighedText, b: WeighedText): WeighedText {
  const left = a.weights.slice();
  shared(a, b, (i, j) => {
    left[i] = Math.max(0, left[i]! - b.weights[j]!);
  });
  const kept = [...left.keys()].filter((i) => left[i]! > 0);
  return measured(
    Float64Array.from(kept, (i) => a.codes[i]!),
    Float64Array.from(kept, (i) => left[i]!),
  );
}

/**
 * The letters and digits of a text, width and case aside; what is compared, never what is shown.
 */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** One code for each bigram, ascending, as often as it occurs. */
function codesOf(text: string): Float64Array {
  const points = Array.from(lettersOf(text), (letter) => letter.codePointAt(0)!);
  if (points.length < 2) return new Float64Array(points);
  const codes = points.slice(1).map((point, i) => points[i]! * 0x110000 + point);
  return new Float64Array(codes).sort();
}

function measured(codes: Float64Array, weights: Float64Array): WeighedText {
  let [sum, squares] = [0, 0];
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return { codes, weights, sum, norm: Math.sqrt(squares) };
}

function shared(a: WeighedText, b: WeighedText, visit: (i: number, j: number) => void): void {
  for (let i = 0, j = 0; i < a.codes.length && j < b.codes.length; ) {
    const [x, y] = [a.codes[i]!, b.codes[j]!];
    if (x < y) i++;
    else if (x > y) j++;
    else visit(i++, j++);
  }
}
