import type { KeyObject } from 'node:crypto';
import { lineHash } from '../record/line';
import { flaw, type Check, type Flaw, type Found } from './flaw';
import { isSigned, type Checkpoint } from './checkpoint';

/**
 * Numbers run from 1 without a gap, each row has the hash that its content gives, and holds that of
 * the row before. Names the first that does not.
 */
export function chain(): Check {
  let expected = 1;
  let prev = '';
  let broken: Flaw | undefined;
  const fault = (found: Found, at: number): Flaw | undefined => {
    const say = (seq: number, chinese: string, english: string) =>
      flaw('chain', seq, `第 ${seq} 行: ${chinese}`, `row ${seq}: ${english}`);
    if ('broken' in found)
      return say(
        at,
        `不是记录的一行(${found.broken})`,
        `is no row of the record (${found.broken})`,
      );
    const { line, canonical } = found;
    if (line.seq !== expected)
      return say(
        expected,
        `缺失,此处是第 ${line.seq} 行`,
        `is missing, row ${line.seq} stands here`,
      );
    if (!canonical) return say(line.seq, '写法不是规范形式', 'is not in canonical form');
    if (lineHash(line) !== line.hash)
      return say(line.seq, '内容与其哈希不符', 'its content does not give its hash');
    if (line.prev !== prev)
      return say(line.seq, '不接续前一行的哈希', 'does not hold the hash of the row before');
    return undefined;
  };
  return {
    see(found, at) {
      broken ??= fault(found, at);
      expected++;
      if ('line' in found) prev = found.line.hash;
    },
    end: () => (broken ? [broken] : []),
  };
}

/** Each signed checkpoint is found again: the row is there, with the hash that was signed. */
export function checkpoints(held: readonly Checkpoint[], trusted: KeyObject | null): Check {
  const hashes = new Map<number, string>();
  const wanted = new Set(held.map(({ seq }) => seq));
  let last = 0;
  return {
    see(found) {
      if (!('line' in found)) return;
      last = Math.max(last, found.line.seq);
      // Of a number that stands twice, the first counts: the chain tells of the other.
      if (wanted.has(found.line.seq) && !hashes.has(found.line.seq))
        hashes.set(found.line.seq, found.line.hash);
    },
    end: () =>
      held.flatMap((checkpoint): Flaw[] => {
        const { seq, hash, at } = checkpoint;
        const say = (chinese: string, english: string) => [
          flaw('checkpoint', seq, chinese, english),
        ];
        if (!isSigned(checkpoint, trusted))
          return say(
            `检查点(${at})的签名不成立`,
            `the signature of the checkpoint of ${at} does not hold`,
          );
        if (seq > last)
          return say(
            `末尾被删去: 检查点(${at})见过第 ${seq} 行,现在只到第 ${last} 行`,
            `rows were cut from the end: the checkpoint of ${at} saw row ${seq}, the last is now ${last}`,
          );
        if (hashes.get(seq) === hash) return [];
        return say(
          `记录被改写: 第 ${seq} 行与检查点(${at})所签不同`,
          `the record was rewritten: row ${seq} is not the one that the checkpoint of ${at} signed`,
        );
      }),
  };
}
