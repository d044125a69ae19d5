export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds that something takes. */
export function timed(run: () => unknown): number {
  const begun = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - begun) / 1e6;
}

/**
 * Several ways in turn, round after round; the first rounds warm up and do not count.
 * @returns of each its times, round by round; `before` is done each time before the clock starts
 */
export function interleaved<T>(
  ways: readonly { before?: () => T; run: (made: T) => unknown }[],
  rounds: number,
  warm = 2,
): number[][] {
  const times: number[][] = ways.map(() => []);
  for (let round = 0; round < rounds + warm; round++)
    ways.forEach(({ before, run }, i) => {
      const made = before?.() as T;
      const time = timed(() => run(made));
      if (round >= warm) times[i].push(time);
    });
  return times;
}

/** Median of the ratios round by round: what disturbs a round disturbs both. */
export const ratio = (times: readonly number[], against: readonly number[]): number =>
  median(times.map((time, i) => time / against[i]));

export const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : time.toFixed(1)} ms`;
export const peak = (): string => `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;
