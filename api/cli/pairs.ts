import { z } from 'zod';
import type { Doubt, DoubtReason, Possible } from '../../rubrics/diff/doubts';
import { BadRuling, type Ruling } from '../../rubrics/library/decide';
import { BadFile, parseLibraryFile } from '../editions/libraryFile';
import { readText } from './readText';

/** Pairs below certainty, as `import` shows them and takes them back. */

const rulings = z.array(z.object({ base: z.string(), head: z.string().nullable() }));

/** What a file of pairs decides. Lines of it that were not changed keep what they say. */
export async function rulingsIn(path: unknown): Promise<Ruling[]> {
  return typeof path === 'string'
    ? parseLibraryFile(path, await readText(path), rulings as z.ZodType<Ruling[]>)
    : [];
}

/** Blames the file of pairs for what cannot be followed in it. */
export async function blaming<T>(path: unknown, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (!(error instanceof BadRuling)) throw error;
    throw new BadFile(String(path), [{ line: 1, path: '', expected: error.message }]);
  });
}

/** A line for each, to be changed and given back: `head` another place, or null for none. */
export function pairsText(doubts: readonly Doubt[]): string {
  const rows = doubts.map(({ base, pair, others }) => ({
    base,
    head: pair?.head ?? null,
    ...(pair && { likeness: pair.likeness, why: pair.why }),
    others,
  }));
  return `[${rows.map((row) => `\n  ${JSON.stringify(row)}`).join(',')}\n]\n`;
}

const WHY: Record<DoubtReason, string> = {
  KEY: '键相同 / same key',
  PLACE: '在同一上级之下 / below one parent',
  ELSEWHERE: '在别处 / elsewhere',
};

/** What whoever imports should look at, a sentence each. */
export function* doubtLines(doubts: readonly Doubt[]): Generator<string> {
  for (const { base, pair, others } of doubts) {
    const maybe = others.map(told).join('; ');
    const is = pair ? `→ ${told(pair)}` : '→ 无 / none';
    yield `存疑 / doubtful: ${base} ${is}${maybe && `; 或为 / or ${maybe}`}`;
  }
}

const told = ({ head, likeness, why }: Possible): string =>
  `${head} (${Math.round(likeness * 100)} %, ${WHY[why]})`;
