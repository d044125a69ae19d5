import { setTimeout as pause } from 'node:timers/promises';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** Seconds after which what was used counts no more. */
const WINDOW = 60;
/**
 * So many milliseconds a client waits to be told that it has nothing left: who asks on without a
 * pause would otherwise have everybody wait by its refusals alone.
 */
const PAUSE = 100;

/** What a client has left, in the words of HTTP. */
export interface Left {
  headers: [string, string][];
  /** Whether this request is more than there was left for. */
  over: boolean;
}

/**
 * What each client may ask for in a minute, in fields of answers that have to be made: an account
 * by itself, whoever is not signed in with all from the same address. An answer that is held costs
 * nothing.
 */
export class Budget {
  private readonly limiter: RateLimiterMemory;

  /** @param points of one client in a minute */
  constructor(private readonly points: number) {
    this.limiter = new RateLimiterMemory({ points, duration: WINDOW });
  }

  /** Takes what a request weighs from what its client has left. */
  async take(client: string, weight: number): Promise<Left> {
    const [left, over] = await this.limiter.consume(client, Math.max(1, Math.ceil(weight))).then(
      (res) => [res, false] as const,
      (res: RateLimiterRes) => [res, true] as const,
    );
    return this.told(left, over);
  }

  /** What a client is told that has nothing left, whatever it asks for; null where it has. */
  async spent(client: string): Promise<Left | null> {
    const left = await this.limiter.get(client);
    return left && left.remainingPoints <= 0 ? this.told(left, true) : null;
  }

  private async told(res: RateLimiterRes, over: boolean): Promise<Left> {
    const { msBeforeNext, remainingPoints } = res;
    if (over) await pause(PAUSE);
    const seconds = String(Math.ceil(msBeforeNext / 1000));
    return {
      headers: [
        ['ratelimit-policy', `"minute";q=${this.points};w=${WINDOW}`],
        ['ratelimit', `"minute";r=${Math.max(0, remainingPoints)};t=${seconds}`],
        ...(over ? [['retry-after', seconds] as [string, string]] : []),
      ],
      over,
    };
  }
}
