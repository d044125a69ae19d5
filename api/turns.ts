/** Thrown where nobody else may wait: `whose` tells whether it is who asks or everybody. */
export class NoTurn extends Error {
  constructor(readonly whose: 'asker' | 'everybody') {
    super('no more may wait');
  }
}

interface Waiting {
  client: string;
  weight: number;
  go(): void;
}

interface Bounds {
  /** Works at a time, and of one client. */
  atOnce: number;
  ofOne: number;
  /** That wait, and of one client. */
  waiting: number;
  waitingOfOne: number;
}

/**
 * Whose heavy work comes next: of the clients with the least under way the one that had the least
 * of the time lately, and of what it asks the lightest. So who asks for much waits for himself, and
 * one place is always left for somebody else.
 */
export class Turns {
  private readonly running = new Map<string, number>();
  private readonly used = new Map<string, number>();
  private queue: Waiting[] = [];

  constructor(
    private readonly bounds: Bounds,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get waiting(): number {
    return this.queue.length;
  }

  /** @throws NoTurn where too many wait; what `gone` aborts meanwhile rejects with its reason */
  async take<T>(
    { client, weight, gone }: { client: string; weight: number; gone: AbortSignal },
    work: () => Promise<T>,
  ): Promise<T> {
    await this.turn(client, weight, gone);
    const begun = this.now();
    try {
      return await work();
    } finally {
      this.count(client, -1);
      this.used.set(client, (this.used.get(client) ?? 0) + this.now() - begun);
      // Nobody is held to what was before everybody had had his turn.
      if (this.queue.length === 0 && this.running.size === 0) this.used.clear();
      this.next();
    }
  }

  private turn(client: string, weight: number, gone: AbortSignal): Promise<void> {
    gone.throwIfAborted();
    const own = this.queue.filter((one) => one.client === client).length;
    if (own >= this.bounds.waitingOfOne) throw new NoTurn('asker');
    if (this.queue.length >= this.bounds.waiting) throw new NoTurn('everybody');
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.queue = this.queue.filter((one) => one !== mine);
        reject(gone.reason);
      };
      const go = () => {
        gone.removeEventListener('abort', leave);
        resolve();
      };
      const mine = { client, weight, go };
      gone.addEventListener('abort', leave, { once: true });
      this.queue.push(mine);
      this.next();
    });
  }

  private next(): void {
    const busy = [...this.running.values()].reduce((sum, one) => sum + one, 0);
    if (busy >= this.bounds.atOnce) return;
    const free = this.queue.filter(({ client }) => this.under(client) < this.bounds.ofOne);
    const [first] = free.sort(
      (a, b) =>
        this.under(a.client) - this.under(b.client) ||
        (this.used.get(a.client) ?? 0) - (this.used.get(b.client) ?? 0) ||
        a.weight - b.weight,
    );
    if (!first) return;
    this.queue = this.queue.filter((one) => one !== first);
    this.count(first.client, 1);
    first.go();
    this.next();
  }

  private readonly under = (client: string): number => this.running.get(client) ?? 0;

  private count(client: string, by: number): void {
    const left = this.under(client) + by;
    if (left > 0) this.running.set(client, left);
    else this.running.delete(client);
  }
}
