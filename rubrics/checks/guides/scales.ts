import type { Scale } from '../lists/degrees';

/** A word of a scale in a text, with its step and what stands on either side of it. */
interface Degree {
  scale: Scale;
  step: number;
  word: string;
  before: string;
  after: string;
  clause: string;
}

/** Characters on either side by which two words are known to speak of one thing. */
const BESIDE = 2;

/**
 * Words of the scales in a text, the longest first where two stand at one place. What is negated
 * (`没有明显`) or a bound (`不少于`) is left out.
 */
export function degreesIn(text: string, scales: readonly Scale[]): Degree[] {
  return scales.flatMap((scale) => {
    const steps = new Map(
      scale.steps.flatMap((words, step) => words.map((word): [string, number] => [word, step])),
    );
    const any = new RegExp([...steps.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
    return [...text.matchAll(any)].flatMap((match) => {
      const [word] = match;
      const at = match.index;
      if (/(?:没有|没|无|不|未|非)$/.test(text.slice(0, at)) || text[at + word.length] === '于')
        return [];
      return [
        {
          scale,
          step: steps.get(word)!,
          word,
          clause: clauseAt(text, at),
          before: bare(text.slice(0, at)).slice(-BESIDE),
          after: bare(text.slice(at + word.length)).slice(0, BESIDE),
        },
      ];
    });
  });
}

/** The run between two commas in which a place lies. */
function clauseAt(text: string, at: number): string {
  const [before, behind] = [text.slice(0, at), text.slice(at)].map((side) => side.split(STOP));
  return `${before?.at(-1)}${behind?.[0]}`;
}
const STOP = /[,\uff0c;\uff1b。]/;

/** Without the particles that come and go around such words. */
const bare = (text: string) => text.replace(/[的地得了]/g, '');

/** What turns a strong word into a weak statement: `大多数领域尚属初期`. */
const REVERSED = /虽|但|尚|初期|差异|不足|缺|未|没有|分割|被动|问题/;

/** Whether two words speak of one thing, and for it: the same stands before or behind them. */
export const sameThing = (a: Degree, b: Degree): boolean =>
  a.scale === b.scale &&
  !REVERSED.test(a.clause) &&
  !REVERSED.test(b.clause) &&
  ((a.before.length === BESIDE && a.before === b.before) ||
    (a.after.length === BESIDE && a.after === b.after));
