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

interface Work {
  client: string;
  weight: number;
  gone: AbortSignal;
  /** Whether it may wait however many do. */
  sure?: boolean;
}

interface Bounds {
  /** Works at a time, and of one client. */
  atOnce: number;
  ofOne: number;
  /**
   * Works at a time where some of them take long: each that does so makes room for another, up to
   * here. Left out: none.
   */
  most?: number;
  /** That wait, and of one client. */
  waiting: number;
  waitingOfOne: number;
}

/** Milliseconds after which a work takes long. */
const LONG = 2_000;

/**
 * Whose heavy work comes next: of the clients with the least under way the one that had the least
 * of the time lately, and of what it asks the lightest. So who asks for much waits for himself, and
 * one place is always left for somebody else.
 */
export class Turns {
  private readonly running = new Map<string, number>();
  /** How many of these take long. */
  private long = 0;
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
  async take<T>(work: Work, done: () => Promise<T>): Promise<T> {
    await this.turn(work);
    const { client } = work;
    const begun = this.now();
    const makeRoom = this.roomLater();
    try {
      return await done();
    } finally {
      makeRoom.end();
      this.count(client, -1);
      this.used.set(client, (this.used.get(client) ?? 0) + this.now() - begun);
      // Nobody is held to what was before everybody had had his turn.
      if (this.queue.length === 0 && this.running.size === 0) this.used.clear();
      this.next();
    }
  }

  /** Makes room beside a work once that takes long, until it ends. */
  private roomLater(): { end(): void } {
    if (this.most === this.bounds.atOnce) return { end: () => undefined };
    let isLong = false;
    const timer = setTimeout(() => {
      isLong = true;
      this.long++;
      this.next();
    }, LONG);
    return {
      end: () => {
        clearTimeout(timer);
        if (isLong) this.long--;
      },
    };
  }

  private get most(): number {
    return this.bounds.most ?? this.bounds.atOnce;
  }

  private turn({ client, weight, gone, sure = false }: Work): Promise<void> {
    gone.throwIfAborted();
    const own = this.queue.filter((one) => one.client === client).length;
    if (!sure && own >= this.bounds.waitingOfOne) throw new NoTurn('asker');
    if (!sure && this.queue.length >= this.bounds.waiting) throw new NoTurn('everybody');
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
    if (busy >= Math.min(this.most, this.bounds.atOnce + this.long)) return;
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
