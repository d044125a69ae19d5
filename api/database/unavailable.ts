/** The database is away, full, locked or too slow: nothing was decided, asking again may help. */
export class Unavailable extends Error {
  /** @param place the database, where more than one is open */
  constructor(
    why: string,
    cause?: unknown,
    readonly place?: string,
  ) {
    super(why, { cause });
  }
}

/** Classes and codes of PostgreSQL that say nothing about the statement that met them. */
const POSTGRES = /^(08...|53...|57P0[123]|57014|55P03|40001|40P01|25006|42501|58...)$/;
const SQLITE = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|NOTADB|CORRUPT|PROTOCOL)/;
const SYSTEM = /^(ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOSPC)$/;
/**
 * What the drivers say without a code; of a runner that was released, whose connection broke under
 * it: TypeORM lets it go and tells the statement that comes next.
 */
const WORDS =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Cannot use a pool after|not queryable|connection is not open|DataSource is not|already released/i;

/** Whether an error, or one that it was made of, is the database's and not the question's. */
export function isUnavailable(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 4) return false;
  if (error instanceof Unavailable) return true;
  const { code, driverError, originalError } = error as Error & Record<string, unknown>;
  if (typeof code === 'string' && [POSTGRES, SQLITE, SYSTEM].some((form) => form.test(code)))
    return true;
  if (WORDS.test(error.message)) return true;
  const parts = [driverError, originalError, error.cause, ...several(error)];
  return parts.some((part) => part !== error && isUnavailable(part, depth + 1));
}

/** Node tries each address of a name and tells of all of them at once. */
const several = (error: Error): unknown[] => (error instanceof AggregateError ? error.errors : []);
