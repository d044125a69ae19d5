/** Random numbers that are the same on every machine (mulberry32). */
export interface Dice {
  /** 0 ≤ x < 1. */
  roll(): number;
  /** An integer from 0 to n − 1. */
  below(n: number): number;
  chance(p: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** `n` different elements. */
  some<T>(from: readonly T[], n: number): T[];
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(roll() * n);
  return {
    roll,
    below,
    chance: (p) => roll() < p,
    pick: (from) => from[below(from.length)],
    some: (from, n) => {
      const all = [...from];
      for (let i = 0; i < Math.min(n, all.length); i++) {
        const j = i + below(all.length - i);
        [all[i], all[j]] = [all[j], all[i]];
      }
      return all.slice(0, n);
    },
  };
}
