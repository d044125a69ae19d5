import type { Environment } from '../environment';
import { NoDatabase, shown } from './database';

export type Where = Environment['database'];

export const cannotOpen = (where: Where, chinese: string, english: string, cause?: unknown) =>
  new NoDatabase(
    chinese === english
      ? `数据库打不开: ${shown(where)}: ${chinese} / cannot open the database ${shown(where)}`
      : `数据库打不开: ${shown(where)}: ${chinese} / cannot open the database: ${english}`,
    { cause },
  );

export const notOurs = (where: Where): NoDatabase =>
  cannotOpen(
    where,
    '其中是别的程序的数据,未作改动',
    'the data of another program is in it: left alone',
  );
