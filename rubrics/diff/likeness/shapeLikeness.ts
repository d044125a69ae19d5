import { NONE, type Ledger, type LedgerSide } from './ledger';

/**
 * How much of what stands below two entries is common: pairs across them, and wordings with their
 * neighbours among the rest, as a share of both, 0–1. Neighbours count because the same few
 * sentences may stand below everything.
 */
export function shapeLikeness({ base, head }: Ledger, b: number, h: number): number {
  const [left, right] = [base.size[b]! - 1, head.size[h]! - 1];
  if (left === 0 || right === 0) return 0;
  const wanted = new Map<number, number>();
  let common = 0;
  for (let i = b + 1; i <= b + left; i++) {
    const partner = base.partner[i]!;
    if (partner > h && partner <= h + right) common += 2;
    else if (partner === NONE)
      for (const feature of features(base, i, b + left))
        wanted.set(feature, (wanted.get(feature) ?? 0) + 1);
  }
  for (let i = h + 1; i <= h + right; i++) {
    if (head.partner[i] !== NONE) continue;
    for (const feature of features(head, i, h + right)) {
      const times = wanted.get(feature) ?? 0;
      if (times > 0) {
        wanted.set(feature, times - 1);
        common++;
      }
    }
  }
  return common / (left + right);
}

const MANY = 2 ** 26;

/** Its wording, and its wording before the next one, if there is one. */
const features = ({ own }: LedgerSide, i: number, last: number): number[] => [
  own[i]!,
  i < last ? (own[i]! + 1) * MANY + own[i + 1]! : NONE,
];
