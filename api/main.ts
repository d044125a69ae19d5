import 'reflect-metadata';
import type { Server } from 'node:http';
import { join } from 'node:path';
import pino from 'pino';
import { NoDatabase, openDatabase, type Database } from './dataSource';
import { loadLibrary, type Loaded } from './editions/loadLibrary';
import { BadEnvironment, readEnvironment, type Environment } from './environment';
import { home } from './home';
import { AwardRow } from './entries/registerRows';
import { closeDemoAccounts, makeDemoAccounts } from './people/demo';
import { AccountRow } from './people/rows';
import { makeServer } from './http/server';
import { adoptLayout } from './verify/adopt';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  // Asked to end before it has begun: what is under way is a transaction, and none of it will have
  // happened.
  let end = (): void => process.exit(0);
  process.on('SIGTERM', () => end()).on('SIGINT', () => end());
  const environment = readEnvironment();
  const log = pino({ level: 'warn' }, pino.destination(2));
  const database = await openDatabase(environment.database);
  await adoptLayout(database, new Date());
  for (const told of await loadLibrary(database, join(home, 'rubrics/library'), new Date(), {
    editions: !environment.production,
  }))
    tell(told);
  await seeToAccounts(database, environment);
  const { app, stop } = await makeServer({
    database,
    trusts: environment.trusts,
    consoleDirectory: join(home, 'dist/admin'),
    log: (error) => log.error({ err: error }),
  });
  const server = app.listen(environment.port, environment.host);
  // Longer than usual proxies keep theirs, so that none asks on a connection that is just ending.
  server.keepAliveTimeout = 75_000;
  await listening(server, environment.port, environment.host);
  end = () => {
    end = () => undefined;
    server.close(async () => {
      await stop();
      await database.close();
      process.exit(0);
    });
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3_000).unref();
  };
  const { port } = server.address() as { port: number };
  say(
    `准绳已启动 / Zhunsheng answers at http://${environment.host.includes(':') ? `[${environment.host}]` : environment.host}:${port}/`,
  );
}

/**
 * Demo accounts for trying it out; in production none, and a word on how the first ones are made.
 */
async function seeToAccounts(
  database: Database,
  { production, demoPassword }: Environment,
): Promise<void> {
  if (production) {
    await closeDemoAccounts(database, new Date());
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

const NOT_LISTENING: Record<string, string> = {
  EADDRINUSE: '端口已被占用 / the port is in use',
  EACCES: '无权使用该端口 / no right to use the port',
};

const listening = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = NOT_LISTENING[error.code ?? ''] ?? error.message;
      reject(new BadEnvironment('PORT', `${host}:${port} ${reason}`, reason));
    });
  });

main().catch((error: unknown) => {
  if (error instanceof BadEnvironment || error instanceof NoDatabase) complain(error.message);
  else complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
});
