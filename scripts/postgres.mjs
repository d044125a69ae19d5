import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * A PostgreSQL for the tests: the one that TEST_DATABASE_URL names, else one that answers on this
 * machine's usual port, else one started from what is installed. Answers { url, stop }, or null
 * where there is none.
 */
export async function postgres() {
  const named = process.env.TEST_DATABASE_URL;
  if (named) {
    if (await answers(named)) return { url: named, stop() {} };
    throw new Error('TEST_DATABASE_URL names a PostgreSQL that does not answer');
  }
  for (const user of ['postgres', process.env.USER || 'root']) {
    const url = `postgres://${user}@127.0.0.1:5432/postgres`;
    if (await answers(url)) return { url, stop() {} };
  }
  return ownPostgres();
}

async function answers(url) {
  const { Client } = require('pg');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    const { rows } = await client.query(
      'SELECT rolcreatedb OR rolsuper AS may FROM pg_roles WHERE rolname = current_user',
    );
    return rows[0]?.may === true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * One that is nobody else's; null where none is installed. initdb refuses root, so as root the
 * server runs under the account that the package made.
 */
export async function ownPostgres() {
  const root = '/usr/lib/postgresql';
  const version = existsSync(root)
    ? readdirSync(root).sort((a, b) => Number(b) - Number(a))[0]
    : undefined;
  if (!version) return null;
  const bin = join(root, version, 'bin');
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-pg-'));
  const asRoot = process.getuid?.() === 0;
  const commandOf = (program, ...args) =>
    asRoot
      ? ['runuser', ['-u', 'postgres', '--', join(bin, program), ...args]]
      : [join(bin, program), args];
  const run = (...words) =>
    spawnSync(...commandOf(...words), { cwd: folder, stdio: 'ignore' }).status === 0;
  if (asRoot) {
    const { stdout } = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' });
    if (!stdout?.trim()) return null;
    chownSync(folder, Number(stdout), -1);
  }
  const data = join(folder, 'data');
  const port = 20000 + (process.pid % 20000);
  const stop = () => {
    run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
    rmSync(folder, { recursive: true, force: true });
  };
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  const log = join(folder, 'log');
  const start = ['pg_ctl', '-D', data, '-w', '-l', log, '-o', options, 'start'];
  const commands = {
    start: commandOf(...start),
    stop: commandOf('pg_ctl', '-D', data, '-w', '-m', 'fast', 'stop'),
  };
  const started =
    run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8') &&
    run(...start);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  if (started && (await answers(url))) return { url, stop, commands };
  stop();
  return null;
}
