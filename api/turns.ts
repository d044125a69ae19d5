import { LRUCache } from 'lru-cache';

/** Thrown where nobody else may wait: `whose` tells whether it is who asks or everybody. */
export class NoTurn extends Error {
  constructor(readonly whose: 'asker' | 'everybody') {
    super('no more may wait');
  }
}

/**
 * What a work is about: who was at the draft, or else at its rubric, has most of it in mind. While
 * the house itself or the same client has one at a draft, another waits, as what the first finds
 * serves the second; a stranger who names a draft holds up nobody.
 */
export interface About {
  draft?: string | undefined;
  rubric?: string | undefined;
}

interface Waiting {
  client: string;
  weight: number;
  about: About;
  go(place: Place): void;
}

/** One who works, and what they did last. */
interface Place {
  number: number;
  at: Waiting | null;
  /** What is asked of the draft that the house is at, between two of its steps. */
  beside: Waiting | null;
  known: LRUCache<string, true>;
}

/** Whose turn it is, and where. */
interface Turn {
  place: Place;
  mine: Waiting;
}

/** Client of what nobody asked for by themselves. */
export const HOUSE = '';

/** How many drafts and rubrics one has in mind, at most. */
const IN_MIND = 50;

interface Work {
  client: string;
  weight: number;
  gone: AbortSignal;
  about?: About;
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
  private readonly places: readonly Place[];

  constructor(
    private readonly bounds: Bounds,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.places = Array.from({ length: this.most }, (_, number) => ({
      number,
      at: null,
      beside: null,
      known: new LRUCache<string, true>({ max: IN_MIND }),
    }));
  }

  get waiting(): number {
    return this.queue.length;
  }

  /**
   * @param done is told which place does it, from 0
   * @throws NoTurn where too many wait; what `gone` aborts meanwhile rejects with its reason
   */
  async take<T>(work: Work, done: (place: number) => Promise<T>): Promise<T> {
    const { place, mine } = await this.turn(work);
    const { client } = work;
    const begun = this.now();
    const makeRoom = this.roomLater();
    try {
      return await done(place.number);
    } catch (error) {
      // Whoever failed may have been ended, and begins with nothing.
      place.known.clear();
      throw error;
    } finally {
      makeRoom.end();
      if (place.beside === mine) place.beside = null;
      else place.at = null;
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

  private turn({ client, weight, gone, about = {}, sure = false }: Work): Promise<Turn> {
    gone.throwIfAborted();
    const own = this.queue.filter((one) => one.client === client).length;
    if (!sure && own >= this.bounds.waitingOfOne) throw new NoTurn('asker');
    if (!sure && this.queue.length >= this.bounds.waiting) throw new NoTurn('everybody');
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.queue = this.queue.filter((one) => one !== mine);
        reject(gone.reason);
      };
      const go = (place: Place) => {
        gone.removeEventListener('abort', leave);
        resolve({ place, mine });
      };
      const mine: Waiting = { client, weight, about, go };
      gone.addEventListener('abort', leave, { once: true });
      this.queue.push(mine);
      this.next();
    });
  }

  private next(): void {
    const busy = this.places.filter(({ at }) => at).length;
    const isFull = busy >= Math.min(this.most, this.bounds.atOnce + this.long);
    const free = this.queue.filter(({ client }) => this.under(client) < this.bounds.ofOne);
    free.sort(
      (a, b) =>
        this.under(a.client) - this.under(b.client) ||
        (this.used.get(a.client) ?? 0) - (this.used.get(b.client) ?? 0) ||
        a.weight - b.weight,
    );
    for (const first of free) {
      const place = this.besideHouse(first) ?? (isFull ? null : this.placeFor(first));
      if (!place) continue;
      this.queue = this.queue.filter((one) => one !== first);
      this.count(first.client, 1);
      if (place.at) place.beside = first;
      else place.at = first;
      for (const name of namesOf(first.about)) place.known.set(name, true);
      first.go(place);
      return this.next();
    }
  }

  /** Where the house is at the draft that somebody asks of: it works step by step. */
  private besideHouse({ client, about }: Waiting): Place | null {
    if (!about.draft || client === HOUSE) return null;
    const isThere = ({ at, beside }: Place) =>
      !beside && at?.client === HOUSE && at.about.draft === about.draft;
    return this.places.find(isThere) ?? null;
  }

  /** Who has most of it in mind; else the first that is free; null while somebody is at it. */
  private placeFor({ client, about }: Waiting): Place | null {
    const before = ({ at }: Place) =>
      at?.about.draft === about.draft && [HOUSE, client].includes(at!.client);
    if (about.draft && this.places.some(before)) return null;
    const free = this.places.filter(({ at }) => !at);
    const knowing = namesOf(about).map((name) => free.find(({ known }) => known.has(name)));
    return knowing.find((place) => place) ?? free[0] ?? null;
  }

  private readonly under = (client: string): number => this.running.get(client) ?? 0;

  private count(client: string, by: number): void {
    const left = this.under(client) + by;
    if (left > 0) this.running.set(client, left);
    else this.running.delete(client);
  }
}

/** What is most particular comes first. */
const namesOf = ({ draft, rubric }: About): string[] =>
  [draft, rubric].filter((name) => name !== undefined);
