import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import express from 'express';
import pino from 'pino';
import { cannotOpenFor } from './database/cannotOpen';
import { hold } from './database/hold';
import { shown } from './database/database';
import { NoDatabase, openDatabase, type Database } from './dataSource';
import { fillIndex } from './editions/fillIndex';
import { loadLibrary, type Loaded } from './editions/loadLibrary';
import type { Environment } from './environment';
import { home } from './home';
import { AwardRow } from './entries/registerRows';
import { makeDemoAccounts } from './people/demo';
import { isProduction } from './people/production';
import { AccountRow } from './people/rows';
import { serveMetrics } from './http/metrics';
import { faultLine } from './http/faultLine';
import { listen } from './http/listening';
import { keepWithin } from './memory';
import { makeServer } from './http/server';
import { adoptLayout } from './verify/adopt';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Serves until it is told to end.
 * @param ending what a signal calls, told here how to end what is served
 */
export async function serve(environment: Environment, ending: { end(): void }): Promise<void> {
  const lines = linesOut();
  const log = pino({ level: 'info', base: null }, lines);
  const complainOf = (error: unknown): void => {
    log.error(faultLine(error));
    lines.flushSync();
  };
  const { metrics, port, host } = environment;
  const cache = sharesOf(environment);
  keepWithin(cache.here);
  // By itself it lets a heap double, in each thread, before it looks what of it is still used.
  setFlagsFromString('--heap-growing-percent=30');
  const letGo = holdServer(environment.database);
  const database = await openDatabase(environment.database, 'start', say);
  const production = await madeReady(database, environment);
  const { server, registry, stop, drain } = await makeServer({
    database,
    trusts: environment.trusts,
    metrics: readersOf(metrics, production),
    idleMinutes: environment.idleMinutes,
    budget: environment.minuteBudget,
    readers: {
      ...{ threads: environment.readers, where: environment.database },
      cacheMb: cache.each,
    },
    consoleDirectory: join(home, 'dist/admin'),
    log: complainOf,
    hear: (line) => log.info(line),
  });
  await listen(server, { name: 'PORT', port, host });
  const filling = filledBeside(database, complainOf);
  if (metrics && 'port' in metrics) {
    const figures = express();
    serveMetrics(figures, registry, 'open');
    const place = { name: 'METRICS_PORT', port: metrics.port, host };
    (await listen(createServer(figures), place)).unref();
  }
  ending.end = () => {
    ending.end = () => undefined;
    drain();
    setTimeout(() => {
      server.close(async () => {
        await stop();
        await filling.end();
        await database.close();
        letGo();
        process.exit(0);
      });
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 3_000).unref();
    }, environment.drainSeconds * 1000);
  };
  say(`数据库 / database: ${shown(environment.database)}`);
  sayAddress(server, host);
}

/**
 * Lines of the log go out some at a time, a moment later: one by one they took as long as a small
 * question. What went wrong goes out at once, and all of them at the end.
 */
const linesOut = () =>
  pino.destination({ fd: 2, sync: false, minLength: 4_096, periodicFlush: 200 });

/**
 * Half of the room is for what is kept, the rest for the collector, which needs about as much again
 * beside it; and half of what is kept for the thread that listens.
 */
function sharesOf({ cacheMb, readers }: Environment): { here: number; each: number } {
  const kept = cacheMb / 2;
  return readers === 0 ? { here: kept, each: 0 } : { here: kept / 2, each: kept / 2 / readers };
}

/** Fills the index of search while people are served; until then, they are answered without. */
function filledBeside(database: Database, log: (error: unknown) => void) {
  const gone = new AbortController();
  const done = fillIndex(database, gone.signal).catch(log);
  return {
    end: (): Promise<void> => {
      gone.abort();
      return done;
    },
  };
}

/** Who reads the figures on the port of the product: in production nobody, unless with a token. */
function readersOf(metrics: Environment['metrics'], production: boolean) {
  if (metrics && 'token' in metrics) return metrics;
  return metrics || production ? null : 'open';
}

function sayAddress(server: Server, host: string): void {
  const { port } = server.address() as { port: number };
  const named = host.includes(':') ? `[${host}]` : host;
  say(`准绳已启动 / Zhunsheng answers at http://${named}:${port}/`);
}

/** One server on a file: two would each keep in memory what the other changes. */
function holdServer(where: Environment['database']): () => void {
  if (where.kind !== 'sqlite') return () => undefined;
  const letGo = serving(where);
  if (letGo) return letGo;
  throw new NoDatabase(
    `已有一个服务正在使用数据库 ${where.file},或正在恢复、搬迁 / another server is running on this database, or it is being restored or moved`,
  );
}

function serving(where: Environment['database'] & { kind: 'sqlite' }): (() => void) | null {
  try {
    return hold(where.file, 'serve');
  } catch (error) {
    throw cannotOpenFor(where, error);
  }
}

/** What a start does to a database before anybody is served. @returns whether it is production's */
async function madeReady(database: Database, environment: Environment): Promise<boolean> {
  const now = new Date();
  await adoptLayout(database, now);
  const production = await isProduction(database, environment.production, now);
  if (typeof production !== 'boolean')
    throw new NoDatabase(
      `数据库中有可用的演示账号(${production.join('、')}),不能投入生产。请先停用: npm run --silent zhunsheng -- user retire-demo / demo accounts are in this database (${production.join(', ')}): retire them first by: npm run --silent zhunsheng -- user retire-demo`,
    );
  for (const told of await loadLibrary(database, join(home, 'rubrics/library'), now, {
    editions: !production,
  }))
    tell(told);
  await seeToAccounts(database, production, environment.demoPassword);
  return production;
}

/**
 * Demo accounts for trying it out; in production none, and a word on how the first ones are made.
 */
async function seeToAccounts(
  database: Database,
  production: boolean,
  demoPassword: string | undefined,
): Promise<void> {
  if (production) {
    if (!(await database.read.getRepository(AccountRow).exists()))
      say('尚无账号,管理员由命令行建立 / no account yet: npm run --silent zhunsheng -- user add');
    return;
  }
  const awards = (await database.read.getRepository(AwardRow).find()).map(({ key }) => key);
  const password = await makeDemoAccounts(database, demoPassword, awards, new Date());
  if (password)
    say(
      `演示账号(wh-drafter、sz-reviewer、sysadmin 等)的公用密码,只显示这一次 / common password of the demo accounts, shown this once: ${password}`,
    );
}

function tell(loaded: Loaded): void {
  switch (loaded.kind) {
    case 'published':
      return say(`入库 / loaded: ${loaded.edition}`);
    case 'bad':
      return complain(`标准库文件有误,未载入 / library file not loaded:\n${loaded.message}`);
    case 'differs':
      return complain(
        `标准库文件 ${loaded.file} 与已发布的 ${loaded.edition} 内容不同,未作改动 / differs from what is published; left alone`,
      );
    case 'waiting':
      return complain(
        `标准库文件 ${loaded.file} 未载入: 该标准已有版本,新版本请用 import / not loaded: its rubric has editions already, use import`,
      );
  }
}
