import 'reflect-metadata';
import type { Server } from 'node:http';
import { join } from 'node:path';
import pino from 'pino';
import { NoDatabase, openDatabase } from './dataSource';
import { loadLibrary, type Loaded } from './editions/loadLibrary';
import { BadEnvironment, readEnvironment } from './environment';
import { home } from './home';
import { makeServer } from './server';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const environment = readEnvironment();
  const log = pino({ level: 'warn' }, pino.destination(2));
  const database = await openDatabase(environment.database);
  for (const told of await loadLibrary(database, join(home, 'rubrics/library'), new Date())) tell(told);
  const { app, stop } = await makeServer({ database, consoleDirectory: join(home, 'dist/admin'), log: (error) => log.error({ err: error }) });
  const server = app.listen(environment.port, environment.host);
  await listening(server, environment.port, environment.host);
  const { port } = server.address() as { port: number };
  say(`准绳已启动 / Zhunsheng answers at http://${environment.host.includes(':') ? `[${environment.host}]` : environment.host}:${port}/`);

  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    server.close(async () => {
      await stop();
      await database.close();
      process.exit(0);
    });
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3_000).unref();
  };
  process.on('SIGTERM', end).on('SIGINT', end);
}

function tell(loaded: Loaded): void {
  switch (loaded.kind) {
    case 'published': return say(`入库 / loaded: ${loaded.edition}`);
    case 'bad': return complain(`标准库文件有误,未载入 / library file not loaded:\n${loaded.message}`);
    case 'differs': return complain(`标准库文件 ${loaded.file} 与已发布的 ${loaded.edition} 内容不同,未作改动 / differs from what is published; left alone`);
    case 'waiting': return complain(`标准库文件 ${loaded.file} 未载入: 该标准已有版本,新版本请用 import / not loaded: its rubric has editions already, use import`);
  }
}

const listening = (server: Server, port: number, host: string) => new Promise<void>((resolve, reject) => {
  server.once('listening', resolve);
  server.once('error', (error: NodeJS.ErrnoException) => {
    const reason = error.code === 'EADDRINUSE' ? '端口已被占用 / the port is in use' : error.code === 'EACCES' ? '无权使用该端口 / no right to use the port' : error.message;
    reject(new BadEnvironment('PORT', `${host}:${port} ${reason}`, reason));
  });
});

main().catch((error: unknown) => {
  if (error instanceof BadEnvironment || error instanceof NoDatabase) complain(error.message);
  else complain(error instanceof Error ? error.stack ?? error.message : String(error));
  process.exit(1);
});
