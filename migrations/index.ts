import { Foundation1700000000001 } from './1700000000001-foundation';

/** In the order in which they run. */
export const migrations = [Foundation1700000000001];
