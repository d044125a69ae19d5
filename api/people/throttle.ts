import { isIPv6 } from 'node:net';
import { In, LessThan, MoreThan, type EntityManager } from 'typeorm';
import type { Context } from '../context';
import type { Database } from '../dataSource';
import { append } from '../record/append';
import { forgetRefusals, minuteOf, refusalsBefore } from '../record/counts';
import { digestOf } from '../record/held';
import { refusalsLeaf } from '../record/refuse';
import { placed } from './placed';
import { AccountRow, SessionRow, ThrottleRow } from './rows';

const MINUTE = 60_000;
const WINDOW = 15 * MINUTE;
/** What began later than this from now was counted by a clock that has been put right since. */
const SLACK = MINUTE;

/**
 * Attempts within the window after which nothing is tried any more: on a name from one address, on
 * all names from one address, against many addresses at once on one name from anywhere; and codes
 * of one device.
 */
const TRIES = { pair: 5, address: 20, user: 100, code: 5 };

/** An attempt that may be made, or how long it must wait. */
interface Attempt {
  /** Seconds; 0: now. */
  wait: number;
  /** Where it counts, until it turns out to be none of a guesser's. */
  counted: string[];
}

/**
 * Counts an attempt before it is made, each subject in one statement that counts and decides, so
 * that of many at once, in however many processes, only the limit is tried. The narrow limits come
 * first: what they refuse does not count for the wide ones, so a stranger closes no door but his
 * own.
 */
export const countAttempt = (
  database: Database,
  username: string,
  address: string,
  now: Date,
): Promise<Attempt> =>
  database.write(async (manager) => {
    const counted: string[] = [];
    for (const [subject, tries] of subjectsOf(username, address)) {
      const within = await countOne(manager, subject, tries, now);
      // However many guess from elsewhere: where somebody signed in before, the door stays open.
      if (
        !within &&
        subject.startsWith('user:') &&
        (await wasHere(manager, username, address, now))
      )
        break;
      if (!within) {
        await uncount(manager, counted);
        return { wait: await waitOf(manager, subject, now), counted: [] };
      }
      counted.push(subject);
    }
    return { wait: 0, counted };
  });

/**
 * One more code of the device of an account, whose password is right already: so only who knows it
 * can use the tries up. @returns seconds to wait; 0: it may be tried
 */
export async function countCode(manager: EntityManager, id: string, now: Date): Promise<number> {
  const subject = codeSubject(id);
  if (await countOne(manager, subject, TRIES.code, now)) return 0;
  return waitOf(manager, subject, now);
}
export const codeSubject = (id: string): string => `code:${id}`;

/** The answer says how long to wait, in seconds. */
export function putOff({ reply, setHeaders }: Context, wait: number): void {
  reply.status = 429;
  setHeaders.push(['retry-after', String(wait)]);
}

/** Whether somebody began a session from that address within a month. */
async function wasHere(
  manager: EntityManager,
  username: string,
  address: string,
  now: Date,
): Promise<boolean> {
  const account = await manager.findOneBy(AccountRow, { username });
  if (!account) return false;
  const since = new Date(now.getTime() - 30 * 24 * 60 * MINUTE).toISOString();
  const begun = { accountId: account.id, createdAt: MoreThan(since) };
  const sessions = await manager.find(SessionRow, { where: begun, select: { address: true } });
  // A machine changes its IPv6 address every day, and stays in its network.
  const here = neighbourhood(address);
  return sessions.some((session) => session.address && neighbourhood(session.address) === here);
}

/** Takes a count back: the attempt was not made, or it was no guess. */
export async function uncount(manager: EntityManager, counted: readonly string[]): Promise<void> {
  const subject = In([...counted]);
  await manager.decrement(ThrottleRow, { subject, count: MoreThan(0) }, 'count', 1);
}

/** The same work as `uncount`, and nothing done: by the time it takes nobody tells names apart. */
export const recount = async (manager: EntityManager, counted: readonly string[]): Promise<void> =>
  void (await manager.increment(ThrottleRow, { subject: In([...counted]) }, 'count', 0));

/** Whether one more is within the limit. What is too old, or of another clock, begins anew. */
async function countOne(
  manager: EntityManager,
  subject: string,
  tries: number,
  now: Date,
): Promise<boolean> {
  const [old, soon] = bounds(now);
  const over = '(throttle.since <= ? OR throttle.since > ?)';
  const rows: unknown[] = await manager.query(
    placed(
      manager,
      `INSERT INTO throttle (subject, since, count) VALUES (?, ?, 1)
       ON CONFLICT (subject) DO UPDATE SET
         since = CASE WHEN ${over} THEN excluded.since ELSE throttle.since END,
         count = CASE WHEN ${over} THEN 1 ELSE throttle.count + 1 END
       WHERE ${over} OR throttle.count < ? RETURNING count`,
    ),
    [subject, now.toISOString(), old, soon, old, soon, old, soon, tries],
  );
  return rows.length > 0;
}

const bounds = (now: Date): [old: string, soon: string] => [
  new Date(now.getTime() - WINDOW).toISOString(),
  new Date(now.getTime() + SLACK).toISOString(),
];

async function waitOf(manager: EntityManager, subject: string, now: Date): Promise<number> {
  const row = await manager.findOneByOrFail(ThrottleRow, { subject });
  return Math.max(1, Math.ceil((Date.parse(row.since) + WINDOW - now.getTime()) / 1000));
}

/**
 * Puts counted refusals on record and forgets attempts that no longer count. Each process does so
 * once a minute.
 * @param all those of the running minute too, as at the end
 */
export async function recordCounts(database: Database, now: Date, all = false): Promise<void> {
  const minutes = refusalsBefore(database, all ? '~' : minuteOf(now));
  const [old, soon] = bounds(now);
  const over = [{ since: LessThan(old) }, { since: MoreThan(soon) }];
  if (!minutes.length && !(await database.read.manager.existsBy(ThrottleRow, over))) return;
  await database.write(async (manager) => {
    for (const [subject, counts] of minutes)
      await append(manager, refusalsLeaf, {
        at: now.toISOString(),
        actor: null,
        subject,
        body: counts,
      });
    for (const where of over) await manager.delete(ThrottleRow, where);
  });
  forgetRefusals(
    database,
    minutes.map(([minute]) => minute),
  );
}

/** What was typed as a username may be anything, a password even: only its digest is kept. */
const subjectsOf = (username: string, address: string): [subject: string, tries: number][] => [
  [`pair:${digestOf(`${username}\n${neighbourhood(address)}`)}`, TRIES.pair],
  [`address:${neighbourhood(address)}`, TRIES.address],
  [`user:${digestOf(username)}`, TRIES.user],
];

/** Whoever has one IPv6 address usually has the 2^64 beside it. */
function neighbourhood(address: string): string {
  if (!isIPv6(address)) return address;
  const [head, tail] = address.split('%')[0].split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail?.split(':').filter(Boolean) ?? [];
  return `${[...groups, ...Array(8 - groups.length - rest.length).fill('0'), ...rest].slice(0, 4).join(':')}::/64`;
}

const chains = new Map<string, Promise<unknown>>();

/**
 * Attempts from one address follow one another: an office that begins its day at one moment is not
 * taken for a guesser, as each is counted only while it is tried.
 */
export function oneAtATime<T>(address: string, act: () => Promise<T>): Promise<T> {
  const subject = neighbourhood(address);
  const mine = (chains.get(subject) ?? Promise.resolve()).then(act, act);
  chains.set(subject, mine);
  const tidy = () => {
    if (chains.get(subject) === mine) chains.delete(subject);
  };
  mine.then(tidy, tidy);
  return mine;
}
