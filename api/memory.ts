import { LRUCache } from 'lru-cache';
import { perDatabase } from './database/perDatabase';

const MEBIBYTE = 2 ** 20;
let bound = 256 * MEBIBYTE;

/**
 * Bounds what this thread keeps only to be quick, before anything is kept. What stands elsewhere as
 * well (programs, the database's own pages, what is being worked on) does not count.
 */
export function keepWithin(mebibytes: number): void {
  bound = Math.floor(mebibytes * MEBIBYTE);
}

/** All that is kept of a database: what was used longest ago goes first, whatever it is. */
const kept = perDatabase(
  () => new LRUCache<string, NonNullable<unknown>>({ maxSize: bound, maxEntrySize: bound }),
);

/**
 * A text may be larger than all the room there is: whoever works on it has it in mind anyway, and
 * would make it anew for each question. So of what is large the last two of each kind stay until
 * nobody asked for them for a while, beside what has room.
 */
const large = perDatabase(() => new Map<Kind, Large>());
const [LAST, A_WHILE] = [2, 10 * 60_000];
/** What is large takes more than this part of the room. */
const PART = 1 / 16;

class Large {
  private readonly last = new LRUCache<string, NonNullable<unknown>>({
    ...{ max: LAST, ttl: A_WHILE, ttlResolution: 0, updateAgeOnGet: true },
    perf: Date,
  });
  private looking: NodeJS.Timeout | null = null;

  get = (name: string): NonNullable<unknown> | undefined => this.last.get(name);
  delete = (name: string): boolean => this.last.delete(name);

  set(name: string, value: NonNullable<unknown>): void {
    this.last.set(name, value);
    this.looking ??= setInterval(() => this.look(), A_WHILE / 10).unref();
  }

  private look(): void {
    this.last.purgeStale();
    if (this.last.size > 0 || !this.looking) return;
    clearInterval(this.looking);
    this.looking = null;
  }
}

function lastOf(of: object, what: Kind): Large {
  const all = large(of);
  const last = all.get(what) ?? new Large();
  all.set(what, last);
  return last;
}

/** About how much an entry takes with its place, its words and its hashes, and a place alone. */
export const [ENTRY_BYTES, PLACE_BYTES] = [1_000, 300];
/** What keeping something takes beside the thing. */
const KEEPING = 200;

/** What may be kept; names of one kind are none of another. */
type Kind =
  | 'answer'
  | 'base'
  | 'draft'
  | 'edition'
  | 'entries'
  | 'found'
  | 'issues'
  | 'paper'
  | 'program'
  | 'question'
  | 'read';

/** What is kept of one kind only to be quick, for as long as there is room beside all else. */
export class Kept<V extends NonNullable<unknown>> {
  /**
   * @param of the database's reading connection @param what it is
   * @param sizeOf about how many bytes it takes
   */
  constructor(
    private readonly of: object,
    private readonly what: Kind,
    private readonly sizeOf: (value: V) => number,
  ) {}

  get(name: string | number): V | undefined {
    const named = this.named(name);
    return (kept(this.of).get(named) ?? large(this.of).get(this.what)?.get(named)) as V | undefined;
  }

  set(name: string | number, value: V, bytes = this.sizeOf(value)): void {
    const named = this.named(name);
    kept(this.of).set(named, value, { size: KEEPING + Math.ceil(bytes) });
    if (bytes > bound * PART) lastOf(this.of, this.what).set(named, value);
  }

  delete(name: string | number): void {
    const named = this.named(name);
    kept(this.of).delete(named);
    large(this.of).get(this.what)?.delete(named);
  }

  private readonly named = (name: string | number): string => `${this.what} ${name}`;
}

/** Bytes of all that this thread may keep. */
export const roomForAll = (): number => bound;
