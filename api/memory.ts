/** What part each of those has that keep something only to be quick. */
const SHARES = {
  answers: 0.3,
  papers: 0.1,
  editions: 0.25,
  drafts: 0.15,
  search: 0.15,
  found: 0.05,
};

const MEBIBYTE = 2 ** 20;
let total = 256 * MEBIBYTE;

/**
 * Bounds what this thread keeps only to be quick, before anything is kept. What stands elsewhere as
 * well (programs, the database's own pages, what is being worked on) does not count.
 */
export function keepWithin(mebibytes: number): void {
  total = mebibytes * MEBIBYTE;
}

/** Bytes for one of those. */
export const roomFor = (what: keyof typeof SHARES): number => Math.floor(total * SHARES[what]);

/** About how much an entry takes with its place, its words and its hashes, and a place alone. */
export const [ENTRY_BYTES, PLACE_BYTES] = [1_000, 300];
