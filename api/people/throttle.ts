import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { In, LessThan, MoreThanOrEqual, type EntityManager } from 'typeorm';
import type { Database } from '../dataSource';
import { append } from '../record/append';
import { forgetRefusals, minuteOf, refusalsBefore } from '../record/counts';
import { refusalsLeaf } from '../record/refuse';
import { ThrottleRow } from './rows';

const MINUTE = 60_000;
const WINDOW = 15 * MINUTE;
/** Failures within the window after which nothing is tried any more. */
const FAILURES = { user: 5, address: 20 };

/** Seconds until this username may be tried again from this address; 0: now. */
export async function waitOf(
  manager: EntityManager,
  username: string,
  address: string,
  now: Date,
): Promise<number> {
  const limits = {
    [userSubject(username)]: FAILURES.user,
    [addressSubject(address)]: FAILURES.address,
  };
  const rows = await manager.find(ThrottleRow, {
    where: {
      subject: In(Object.keys(limits)),
      minute: MoreThanOrEqual(minuteOf(now.getTime() - WINDOW)),
    },
    order: { minute: 'ASC' },
  });
  const waits = Object.entries(limits).map(([subject, limit]) => {
    let failures = rows.reduce((sum, row) => sum + (row.subject === subject ? row.count : 0), 0);
    for (const row of rows) {
      if (failures < limit) return 0;
      if (row.subject !== subject) continue;
      failures -= row.count;
      if (failures < limit)
        return Math.ceil((Date.parse(`${row.minute}Z`) + WINDOW + MINUTE - now.getTime()) / 1000);
    }
    return 0;
  });
  return Math.max(0, ...waits);
}

/**
 * One more failure; under the lock of the record, so that processes do not overtake one another.
 */
export async function countFailure(
  manager: EntityManager,
  username: string,
  address: string,
  now: Date,
): Promise<void> {
  const minute = minuteOf(now);
  for (const subject of [userSubject(username), addressSubject(address)]) {
    const { affected } = await manager.increment(ThrottleRow, { subject, minute }, 'count', 1);
    if (!affected) await manager.insert(ThrottleRow, { subject, minute, count: 1 });
  }
}

/**
 * Puts counted refusals on record and forgets failures that no longer count. Each process does so
 * once a minute.
 * @param all those of the running minute too, as at the end
 */
export async function recordCounts(database: Database, now: Date, all = false): Promise<void> {
  const minutes = refusalsBefore(database, all ? '~' : minuteOf(now));
  const old = { minute: LessThan(minuteOf(now.getTime() - WINDOW)) };
  if (!minutes.length && !(await database.read.manager.existsBy(ThrottleRow, old))) return;
  await database.write(async (manager) => {
    for (const [subject, counts] of minutes)
      await append(manager, refusalsLeaf, {
        at: now.toISOString(),
        actor: null,
        subject,
        body: counts,
      });
    await manager.delete(ThrottleRow, old);
  });
  forgetRefusals(
    database,
    minutes.map(([minute]) => minute),
  );
}

/** What was typed as a username may be anything, a password even: only its hash is kept. */
const userSubject = (username: string) =>
  `user:${createHash('sha256').update(username).digest('hex')}`;

/** Whoever has one IPv6 address usually has the 2^64 beside it. */
function addressSubject(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(plain)) return `address:${plain}`;
  const [head, tail] = plain.split('%')[0].split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail?.split(':').filter(Boolean) ?? [];
  return `address:${[...groups, ...Array(8 - groups.length - rest.length).fill('0'), ...rest].slice(0, 4).join(':')}::/64`;
}

const chains = new Map<string, Promise<unknown>>();

/**
 * Attempts on one username follow one another: a hundred at once would all be made before the first
 * one has failed.
 */
export function oneAtATime<T>(username: string, act: () => Promise<T>): Promise<T> {
  const subject = userSubject(username);
  const mine = (chains.get(subject) ?? Promise.resolve()).then(act, act);
  chains.set(subject, mine);
  const tidy = () => {
    if (chains.get(subject) === mine) chains.delete(subject);
  };
  mine.then(tidy, tidy);
  return mine;
}
