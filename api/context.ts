import type { Database } from './dataSource';
import type { Register } from './editions/register';
import type { Shelf } from './editions/shelf';

/** What a resolver may use: made anew for each request. */
export interface Context {
  database: Database;
  register: Register;
  shelf: Shelf;
  /** The moment of the request, and its day in Asia/Shanghai. */
  now: Date;
  today: string;
  /** Called where the answer holds for this moment only and must not be kept. */
  passing?(): void;
}
