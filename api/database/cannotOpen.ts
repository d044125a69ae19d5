import type { Environment } from '../environment';
import { NoDatabase, shown } from './database';
import { troubleOf } from './trouble';

export type Where = Environment['database'];

export const cannotOpen = (where: Where, chinese: string, english: string, cause?: unknown) =>
  new NoDatabase(
    `数据库打不开: ${shown(where)}: ${chinese} / cannot open the database: ${english}`,
    { cause },
  );

/** What a driver or the system says, in its own words only where we have none. */
export function cannotOpenFor(where: Where, cause: unknown): NoDatabase {
  const trouble = troubleOf(cause);
  if (!trouble) {
    const { message } = cause as Error;
    return cannotOpen(where, message, message, cause);
  }
  const { place, chinese, english } = trouble;
  const beside = place && place !== shown(where) ? `${place}: ` : '';
  return cannotOpen(where, `${beside}${chinese}`, english, cause);
}

export const notOurs = (where: Where): NoDatabase =>
  cannotOpen(
    where,
    '其中是别的程序的数据,未作改动',
    'the data of another program is in it: left alone',
  );
