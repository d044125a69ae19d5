import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { recordKinds } from '../../rubrics/recordKinds';
import { commands } from '../../api/cli/commands';
import { openDatabase, type Database } from '../../api/dataSource';
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { isDerived } from '../../api/database/derived';
import { isUnavailable } from '../../api/database/unavailable';
import { AwardRow } from '../../api/entries/registerRows';
import { ProposalRow } from '../../api/proposals/rows';
import { RecordRow } from '../../api/record/rows';
import { NO_TRUST, verifyDatabase } from '../../api/verify/verify';
import { databases, urlOf, type Place } from '../support/databases';
import { Desk } from '../support/desk';
import { cli, endAll, fill, start, stop } from '../support/process';
import { home, run, type Running } from '../support/server';

const RUBRIC = 'wuhan/manufacturing';

afterAll(endAll);

const titles = async (read: DataSource): Promise<Set<string>> =>
  new Set((await read.getRepository(ProposalRow).find()).map(({ title }) => title));

/** Proposals under titles of their own, some at once. @returns titles that were acknowledged */
async function propose(desk: Desk, name: string, times: number): Promise<string[]> {
  const made = await Promise.all(
    Array.from({ length: times }, async (_, i) => {
      const title = `${name} ${i}`;
      const answer = await desk.create(RUBRIC, title).catch(() => null);
      return answer?.proposal ? title : null;
    }),
  );
  return made.filter((title) => title !== null);
}

describe.each(databases)('what was acknowledged is stored on %s', (name, makePlace) => {
  let place: Place;
  let server: Running;
  let drafter: Desk;
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true });
    drafter = await Desk.of(server, 'wh-drafter');
  });
  afterAll(async () => {
    await server.stop().catch(() => undefined);
    await place.drop();
  });

  /** What makes writing fail, and fail at COMMIT, until it is undone. */
  const failing: Record<string, { begin(): Promise<unknown>; end(): Promise<unknown> }> =
    name === 'SQLite'
      ? {
          'a full disk': {
            begin: full,
            end: () => pragma('max_page_count = 1073741823'),
          },
        }
      : {
          'connections that break': {
            begin: () => shot(true),
            end: () => shot(false),
          },
        };
  const pragma = (text: string) =>
    server.database.write((manager) => manager.query(`PRAGMA ${text}`));
  /** No page is left: not at the end of the file, and not in it either. */
  async function full(): Promise<unknown> {
    const file = new Sqlite((place.where as { file: string }).file);
    file.exec('VACUUM');
    file.close();
    return pragma('max_page_count = 1');
  }
  let gun: Promise<void> | null = null;
  let shooting = false;
  async function shot(on: boolean): Promise<void> {
    shooting = on;
    if (!on) return void (await gun);
    gun = (async () => {
      const client = new Client({ connectionString: (place.where as { url: string }).url });
      await client.connect();
      while (shooting) {
        await client.query(
          'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
        );
        await new Promise((next) => setTimeout(next, 20));
      }
      await client.end();
    })();
  }

  test.each(Object.keys(failing))(
    '%s, several times over: nothing acknowledged is lost',
    async (how) => {
      const acknowledged: string[] = [];
      for (let round = 0; round < 3; round++) {
        acknowledged.push(...(await propose(drafter, `${how} ${round} before`, 4)));
        await failing[how]!.begin();
        const amid = await propose(drafter, `${how} ${round} amid`, 40);
        expect(amid.length).toBeLessThan(40);
        acknowledged.push(...amid);
        await failing[how]!.end();
        const after = await propose(drafter, `${how} ${round} after`, 4);
        expect(after).toHaveLength(4);
        acknowledged.push(...after);
      }
      await server.stop();
      server = await run(place);
      const stored = await titles(server.database.read);
      expect(acknowledged.filter((title) => !stored.has(title))).toEqual([]);
      expect((await verifyDatabase(server.database.read, NO_TRUST)).findings).toEqual([]);
      drafter = await Desk.of(server, 'wh-drafter');
    },
  );

  test('a COMMIT that fails leaves a clean connection', async () => {
    const award = (key: string) => ({ key, title: key, titleEn: null, synonyms: null });
    const { database } = server;
    for (let round = 0; round < 3; round++)
      await expect(
        database.write(async (manager) => {
          await manager.insert(AwardRow, award('never'));
          await failAtCommit(manager.query.bind(manager), name);
        }),
      ).rejects.toThrow();
    await database.write((manager) => manager.insert(AwardRow, award(`after-${name}`)));
    const keys = (await database.read.getRepository(AwardRow).find()).map(({ key }) => key);
    expect([keys.includes('never'), keys.includes(`after-${name}`)]).toEqual([false, true]);
  });

  test('/readyz turns when writing fails, and turns back; a probe writes no row', async () => {
    const ready = async (query = '') => (await fetch(`${server.url}/readyz${query}`)).status;
    const rows = await server.database.read.getRepository(RecordRow).count();
    expect([await ready(), await ready('?write')]).toEqual([200, 200]);
    expect(await server.database.read.getRepository(RecordRow).count()).toBe(rows);
    if (name !== 'SQLite') return;
    await full();
    await propose(drafter, 'not ready', 40);
    expect([await ready(), await ready('?write')]).toEqual([503, 503]);
    expect((await fetch(`${server.url}/readyz`)).headers.get('retry-after')).toBe('5');
    // The way back is found by the probe itself: nobody needs to write first.
    await server.database
      .write((manager) => manager.query('PRAGMA max_page_count = 1073741823'))
      .catch(() => undefined);
    expect([await ready(), await ready('?write')]).toEqual([200, 200]);
  });
});

/** Both databases look at a deferred foreign key when the transaction ends. */
async function failAtCommit(
  query: (text: string) => Promise<unknown>,
  name: string,
): Promise<void> {
  if (name === 'SQLite') {
    await query('PRAGMA defer_foreign_keys = ON');
    return void (await query(
      "INSERT INTO rubric (key, award_key, title, position) VALUES ('x/y', 'nowhere', 't', 0)",
    ));
  }
  await query('CREATE TEMP TABLE a (k int PRIMARY KEY) ON COMMIT DROP');
  await query(
    'CREATE TEMP TABLE b (k int REFERENCES a DEFERRABLE INITIALLY DEFERRED) ON COMMIT DROP',
  );
  await query('INSERT INTO b VALUES (1)');
}

describe('errors of a database are told from those of a statement', () => {
  const coded = (code: string) => Object.assign(new Error('x'), { code });
  test.each([
    ['08006', true],
    ['57P01', true],
    ['53300', true],
    ['53100', true],
    ['57014', true],
    ['25006', true],
    ['42501', true],
    ['SQLITE_FULL', true],
    ['SQLITE_IOERR_WRITE', true],
    ['SQLITE_BUSY_SNAPSHOT', true],
    ['ECONNREFUSED', true],
    ['23505', false],
    ['42601', false],
    ['SQLITE_CONSTRAINT_UNIQUE', false],
    ['SQLITE_ERROR', false],
    ['ENOENT', false],
  ])('%s: %s', (code, away) => {
    expect(isUnavailable(coded(code))).toBe(away);
    const wrapped = Object.assign(new Error('y', { cause: coded(code) }));
    expect(isUnavailable(wrapped)).toBe(away);
    expect(isUnavailable(new AggregateError([coded(code)]))).toBe(away);
    expect(isUnavailable(Object.assign(new Error('z'), { driverError: coded(code) }))).toBe(away);
  });
});

test('so is a runner that was released because its connection broke', () => {
  for (const error of [
    new QueryRunnerAlreadyReleasedError(),
    new QueryRunnerProviderAlreadyReleasedError(),
  ])
    expect(isUnavailable(error)).toBe(true);
});

describe('one SQLite file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhunsheng-file-'));
    file = join(folder, 'z.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('after a clean stop it is whole, and its owner’s alone', async () => {
    const server = start(`sqlite:${file}`);
    await server.url;
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await stop(server)).code).toBe(0);
    expect([existsSync(`${file}-wal`), existsSync(`${file}-shm`)]).toEqual([false, false]);
    copyFileSync(file, join(folder, 'copy.sqlite'));
    const copied = await cli(`sqlite:${join(folder, 'copy.sqlite')}`, ['verify', '--json']);
    expect([copied.code, JSON.parse(copied.out).holds]).toEqual([0, true]);
  });

  test('a second server on it is refused; one that was killed stands in nobody’s way', async () => {
    const first = start(`sqlite:${file}`);
    await first.url;
    const second = start(`sqlite:${file}`);
    expect(await second.url).toBeNull();
    expect(await second.ended).toMatchObject({
      code: 1,
      err: expect.stringContaining('已有一个服务正在使用'),
    });
    const other = `sqlite:${join(folder, 'other.sqlite')}`;
    for (const words of [
      ['restore', file],
      ['move', other],
    ])
      expect(await cli(`sqlite:${file}`, words)).toMatchObject({
        code: 1,
        err: expect.stringContaining('请先停止服务'),
      });
    first.child.kill('SIGKILL');
    await first.ended;
    const third = start(`sqlite:${file}`);
    expect(await third.url).not.toBeNull();
    expect((await stop(third)).code).toBe(0);
  });

  test('no command but start makes a database', async () => {
    for (const [name, { opens }] of Object.entries(commands)) {
      const { code, out, err } = await cli(`sqlite:${file}`, [
        name,
        ...(await sample(name, folder)),
      ]);
      if (opens === null) continue;
      expect([name, code, out, existsSync(file)]).toEqual([name, 1, '', false]);
      expect(err).toContain('没有这个文件');
    }
    // Nor did those that open none, or open it in ways of their own.
    expect(existsSync(file)).toBe(false);
  });

  test('damage is said at the start, and nothing is served from it', async () => {
    await fill(`sqlite:${file}`);
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.alloc(8192, 7), 0, 8192, 8192 * 4);
    closeSync(handle);
    const server = start(`sqlite:${file}`);
    expect(await server.url).toBeNull();
    expect((await server.ended).err).toMatch(/文件已损坏|malformed/);
  });

  test('what a later program has upgraded is left alone', async () => {
    await fill(`sqlite:${file}`);
    const database = await openDatabase({ kind: 'sqlite', file });
    await database.write((manager) =>
      manager.query("INSERT INTO migrations (timestamp, name) VALUES (9, 'Later9')"),
    );
    await database.close();
    for (const { code, err } of [
      await start(`sqlite:${file}`).ended,
      await cli(`sqlite:${file}`, ['verify']),
    ])
      expect([code, err]).toEqual([1, expect.stringContaining('较新的程序')]);
  });
});

describe('a SQLite file that goes under a running server', () => {
  let folder: string;
  let file: string;
  let server: Running;
  let drafter: Desk;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhunsheng-gone-'));
    file = join(folder, 'z.sqlite');
    const drop = async () => rmSync(folder, { recursive: true, force: true });
    server = await run({ where: { kind: 'sqlite', file }, drop }, { accounts: true });
    drafter = await Desk.of(server, 'wh-drafter');
  });
  afterEach(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const aside = () => join(folder, 'aside.sqlite');
  const going: Record<string, () => void> = {
    removed: () => rmSync(file),
    'renamed away': () => renameSync(file, aside()),
    'replaced by a copy of it': () => {
      copyFileSync(file, aside());
      renameSync(aside(), file);
    },
    'gone with its folder': () => rmSync(folder, { recursive: true }),
  };
  const ready = async (query = '') => (await fetch(`${server.url}/readyz${query}`)).status;

  test.each(Object.keys(going))('%s: not ready, and nothing is acknowledged', async (how) => {
    expect([await ready(), await ready('?write')]).toEqual([200, 200]);
    going[how]!();
    expect([await ready(), await ready('?write')]).toEqual([503, 503]);
    expect(await propose(drafter, how, 3)).toEqual([]);
    expect([await ready(), await ready('?write')]).toEqual([503, 503]);
    const said = await (await fetch(`${server.url}/readyz`)).text();
    expect(said).toMatch(/^没有就绪: .+ \/ not ready: (reading|writing)\n$/);
    // No fault, which would have a line of its own.
    expect(server.lines.at(-1)).toMatchObject({ path: '/readyz', outcome: 'UNAVAILABLE' });
    expect(server.database.failingSince()).not.toBeNull();
  });

  test('gone amid a write: that one is not acknowledged either', async () => {
    const row = { key: 'amid', title: 'amid', titleEn: null, synonyms: null };
    const write = server.database.write(async (manager) => {
      await manager.insert(AwardRow, row);
      rmSync(file);
    });
    await expect(write).rejects.toThrow(/removed or replaced/);
  });

  test('put back it goes on by itself', async () => {
    going['renamed away']!();
    expect(await propose(drafter, 'amid', 2)).toEqual([]);
    renameSync(aside(), file);
    expect([await ready('?write'), await ready()]).toEqual([200, 200]);
    expect(await propose(drafter, 'after', 2)).toHaveLength(2);
  });
});

/** A role of its own on a database of its own; what is asked of `admin` is asked by its owner. */
async function roleOn(place: Place) {
  const { url } = place.where as { url: string };
  const admin = new Client({ connectionString: url });
  await admin.connect();
  const role = `writer_${randomUUID().slice(0, 8)}`;
  await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD 'x'`);
  await admin.query(`GRANT ALL ON SCHEMA public TO ${role}`);
  const own = new URL(url);
  [own.username, own.password] = [role, 'x'];
  const free = async () => {
    await admin.query(`DROP OWNED BY ${role}`);
    await admin.query(`DROP ROLE ${role}`);
    await admin.end();
  };
  return { admin, role, url: own.href, free };
}

const onPostgres = databases.filter(([name]) => name === 'PostgreSQL');
if (onPostgres.length)
  describe.each(onPostgres)('who may only read, on %s', (_, makePlace) => {
    let place: Place;
    let own: Awaited<ReturnType<typeof roleOn>>;
    beforeEach(async () => {
      place = await makePlace();
      own = await roleOn(place);
    });
    afterEach(async () => {
      await own.free();
      await place.drop();
    });

    const TABLES = 'ON ALL TABLES IN SCHEMA public';
    /** Connections that are open keep what they were opened with. */
    const anew = () =>
      own.admin.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      );
    const ways: Record<string, [take: () => Promise<unknown>, give: () => Promise<unknown>]> = {
      'transactions are read-only': [
        () =>
          own.admin
            .query(`ALTER ROLE ${own.role} SET default_transaction_read_only = on`)
            .then(anew),
        () =>
          own.admin.query(`ALTER ROLE ${own.role} RESET default_transaction_read_only`).then(anew),
      ],
      'rights to all tables were taken': [
        () => own.admin.query(`REVOKE INSERT, UPDATE, DELETE ${TABLES} FROM ${own.role}`),
        () => own.admin.query(`GRANT INSERT, UPDATE, DELETE ${TABLES} TO ${own.role}`),
      ],
      'the right to the record was taken': [
        () => own.admin.query(`REVOKE INSERT ON record FROM ${own.role}`),
        () => own.admin.query(`GRANT INSERT ON record TO ${own.role}`),
      ],
    };

    test.each(Object.keys(ways))(
      '%s: said by probes, at the start and to commands',
      async (way) => {
        const [take, give] = ways[way]!;
        const server = await run(
          { where: { kind: 'postgres', url: own.url }, drop: place.drop },
          { accounts: true },
        );
        const ready = async (query = '') => (await fetch(`${server.url}/readyz${query}`)).status;
        const drafter = await Desk.of(server, 'wh-drafter');
        expect([await ready(), await ready('?write')]).toEqual([200, 200]);
        await take();
        expect(await ready('?write')).toBe(503);
        expect(await propose(drafter, way, 2)).toEqual([]);
        // The probe that nobody asked to write does not forget it.
        for (let i = 0; i < 3; i++) expect(await ready()).toBe(503);
        for (const { code, err } of [
          await start(own.url).ended,
          await cli(own.url, ['user', 'retire-demo']),
        ])
          expect([code, err]).toEqual([1, expect.stringContaining('只许读取')]);
        expect((await cli(own.url, ['verify'])).code).toBe(0);
        await give();
        // Some may meet a connection that was ended a moment ago, which it hears of by and by.
        for (let i = 0; i < 20 && (await ready('?write')) !== 200; i++)
          await new Promise((next) => setTimeout(next, 100));
        expect([await ready('?write'), await ready()]).toEqual([200, 200]);
        expect(await propose(drafter, `${way}, after`, 2)).toHaveLength(2);
        await server.stop();
      },
    );
  });

if (onPostgres.length)
  test.each(onPostgres)(
    'a long write of another process delays writes and no reading, on %s',
    async (_, makePlace) => {
      const place = await makePlace();
      const server = await run(place, { accounts: true });
      const drafter = await Desk.of(server, 'wh-drafter');
      const other = new Client({ connectionString: (place.where as { url: string }).url });
      await other.connect();
      await other.query('BEGIN; SELECT pg_advisory_xact_lock(7263002)');
      const writing = propose(drafter, 'delayed', 30);
      // Longer than anybody waits for a connection.
      for (let i = 0; i < 14; i++) {
        await new Promise((next) => setTimeout(next, 500));
        expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
        expect(await titles(server.database.read)).toEqual(new Set());
      }
      expect(server.database.writesWaiting()).toBe(30);
      await other.query('COMMIT');
      await other.end();
      expect(await writing).toHaveLength(30);
      await server.stop();
      await place.drop();
    },
  );

/** How each command may be called; a new one wants its line. */
const SAMPLES: Record<keyof typeof commands, (folder: string) => string[]> = {
  export: () => ['shenzhen/economic@2019'],
  read: (folder) => [join(home, 'test/sources/wuhan.txt'), '--grammar', 'wuhan', '--out', folder],
  import: () => [join(home, 'rubrics/library/wuhan/manufacturing/2022.yaml')],
  verify: () => [],
  checkpoint: (folder) => ['--key', join(folder, 'key'), '--out', join(folder, 'checkpoints')],
  user: () => ['retire-demo'],
  backup: (folder) => [join(folder, `backup-${randomUUID()}.sqlite`)],
  restore: (folder) => [join(folder, 'there-is-none.sqlite')],
  move: (folder) => [`sqlite:${join(folder, `moved-${randomUUID()}.sqlite`)}`],
  diff: () => ['shenzhen/economic@2019', 'shenzhen/service@2019'],
  align: () => ['shenzhen/economic@2019', 'wuhan/manufacturing@2022'],
  check: () => ['shenzhen/economic@2019'],
};
const sample = (name: string, folder: string) => SAMPLES[name as keyof typeof commands](folder);
const READING = Object.entries(commands)
  .filter(([, { opens }]) => opens === 'read')
  .map(([name]) => name);

/** Where nothing may be written: a file that is read-only, a role that may only read. */
async function readOnly({ where }: Place): Promise<{ url: string; free(): Promise<unknown> }> {
  if (where.kind === 'sqlite') {
    chmodSync(where.file, 0o444);
    return { url: `sqlite:${where.file}`, free: async () => chmodSync(where.file, 0o600) };
  }
  const client = new Client({ connectionString: where.url });
  await client.connect();
  const role = `reader_${Date.now()}`;
  await client.query(`CREATE ROLE ${role} LOGIN PASSWORD 'x'`);
  await client.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role}`);
  const url = new URL(where.url);
  [url.username, url.password] = [role, 'x'];
  const free = async () => {
    await client.query(`DROP OWNED BY ${role}`);
    await client.query(`DROP ROLE ${role}`);
    await client.end();
  };
  return { url: url.href, free };
}

test.each(databases)(
  'reading commands read where nothing may be written, and change nothing, on %s',
  async (_, makePlace) => {
    const place = await makePlace();
    const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-reading-'));
    await fill(urlOf(place));
    const before = await contents(place);
    const { url, free } = await readOnly(place);
    expect(READING.length).toBeGreaterThan(4);
    for (const name of READING) {
      const { code, err } = await cli(url, [name, ...sample(name, folder)]);
      expect([name, code === 0 || code === 6, err.includes('Error')]).toEqual([name, true, false]);
    }
    if (place.where.kind === 'postgres')
      expect(await cli(url, ['user', 'retire-demo'])).toMatchObject({
        code: 1,
        err: expect.stringMatching(/INSERT: (\w+, ){2}\w+ … \(\d+\)\);请换用.* \/ [^(]*$/),
      });
    await free();
    expect(await contents(place)).toEqual(before);
    rmSync(folder, { recursive: true, force: true });
    await place.drop();
  },
);

describe.each(databases)('backup, restore and move from %s', (_, makePlace) => {
  let folder: string;
  let place: Place;
  let server: Running;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhunsheng-copy-'));
    place = await makePlace();
    server = await run(place, { accounts: true });
  });
  afterAll(async () => {
    await server.stop().catch(() => undefined);
    await place.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a backup while somebody writes is whole; restored and moved it is the same', async () => {
    const drafter = await Desk.of(server, 'wh-drafter');
    let writing = true;
    const writes = (async () => {
      for (let i = 0; writing; i++) await drafter.create(RUBRIC, `during ${i}`);
    })();
    const file = join(folder, 'backup.sqlite');
    const made = await cli(urlOf(place), ['backup', file]);
    writing = false;
    await writes;
    expect([made.code, made.err, statSync(file).mode & 0o777]).toEqual([0, '', 0o600]);
    expect((await cli(urlOf(place), ['backup', file])).err).toContain('已存在');
    const [told] = /末行哈希 \w+/.exec(made.out)!;

    const target = join(folder, 'restored.sqlite');
    const restored = await cli(`sqlite:${target}`, ['restore', file]);
    expect([restored.code, restored.out]).toEqual([0, expect.stringContaining(told)]);
    for (const [name, make] of databases) {
      const there = await make();
      const moved = await cli(`sqlite:${target}`, ['move', urlOf(there)]);
      expect([name, moved.code, moved.out]).toEqual([name, 0, expect.stringContaining(told)]);
      const [a, b] = [
        await contents(there),
        await contents({ where: { kind: 'sqlite', file: target } }),
      ];
      expect(a).toEqual(b);
      // Nothing is laid over what stands there.
      expect((await cli(`sqlite:${target}`, ['move', urlOf(there)])).err).toContain('不是空的');
      if (there.where.kind === 'postgres')
        expect((await cli(urlOf(there), ['restore', file])).err).toContain('不是空的');
      await there.drop();
    }
  });
});

async function contents({ where }: Pick<Place, 'where'>): Promise<unknown[]> {
  const database: Database = await openDatabase(where, 'read');
  const tables = [];
  for (const { tableName, target, primaryColumns } of database.read.entityMetadatas) {
    if (isDerived(target)) continue;
    tables.push([
      tableName,
      await database.read.manager.find(target, {
        order: Object.fromEntries(primaryColumns.map(({ propertyName }) => [propertyName, 'ASC'])),
      }),
    ]);
  }
  await database.close();
  return tables.sort();
}

describe('a production database knows that it is one', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhunsheng-mark-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const PRODUCTION = { NODE_ENV: 'production' };

  test('tried out first: nothing goes on until the demo accounts are retired', async () => {
    const url = `sqlite:${join(folder, 'tried.sqlite')}`;
    await fill(url);
    const refused = start(url, PRODUCTION);
    expect(await refused.url).toBeNull();
    expect(await refused.ended).toMatchObject({
      code: 1,
      err: expect.stringMatching(/wh-drafter.*user retire-demo/),
    });
    expect(await cli(url, ['user', 'retire-demo'])).toMatchObject({ code: 0, out: '15\n' });
    const first = start(url, PRODUCTION);
    expect(await first.url).not.toBeNull();
    expect((await stop(first)).code).toBe(0);
    expect((await cli(url, ['verify'])).code).toBe(0);
  });

  test('from then on the mark decides, whatever the shell says', async () => {
    const url = `sqlite:${join(folder, 'real.sqlite')}`;
    const first = start(url, PRODUCTION);
    await first.url;
    const { out } = await stop(first);
    expect(out).toContain('user add');
    // A shell without the variable: no demo accounts, no editions of the library.
    const second = start(url);
    const { rubrics } = (
      (await (
        await fetch(`${await second.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ rubrics { editions { key } } }"}',
        })
      ).json()) as { data: { rubrics: { editions: object[] }[] } }
    ).data;
    expect(rubrics.flatMap(({ editions }) => editions)).toEqual([]);
    expect((await stop(second)).out).not.toContain('演示账号');
    for (const words of [['export', 'shenzhen/economic@2019'], ['verify']]) await cli(url, words);
    const database = await openDatabase({ kind: 'sqlite', file: join(folder, 'real.sqlite') });
    const [accounts, editions] = await Promise.all([
      database.read.query('SELECT * FROM account'),
      database.read.query('SELECT * FROM edition'),
    ]);
    await database.close();
    expect([accounts, editions]).toEqual([[], []]);
  });
});

describe('who may read the figures, and how a server ends', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhunsheng-figures-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const statusOf = async (url: string, authorization?: string): Promise<number> =>
    (await fetch(url, authorization ? { headers: { authorization } } : {})).status;
  const TOKEN = 'a-token-of-some-length';

  test.each<[string, Record<string, string>, string | undefined, number]>([
    ['tried out: everybody', {}, undefined, 200],
    ['production: nobody', { NODE_ENV: 'production' }, undefined, 404],
    ['with a token: not without it', { METRICS_TOKEN: TOKEN }, undefined, 404],
    ['with a token: not with another', { METRICS_TOKEN: TOKEN }, `Bearer ${TOKEN}x`, 404],
    ['with a token: with it', { METRICS_TOKEN: TOKEN }, `Bearer ${TOKEN}`, 200],
  ])('%s', async (name, more, authorization, status) => {
    const file = join(folder, `${name.replaceAll(/\W/g, '')}.sqlite`);
    const server = start(`sqlite:${file}`, more);
    expect(await statusOf(`${await server.url}/metrics`, authorization)).toBe(status);
    await stop(server);
  });

  test('on a port of their own, and nowhere else; all that is promised is told', async () => {
    const port = 20_000 + (process.pid % 20_000);
    const server = start(`sqlite:${join(folder, 'port.sqlite')}`, {
      METRICS_PORT: String(port),
    });
    expect(await statusOf(`${await server.url}/metrics`)).toBe(404);
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    const told = [
      'request_seconds_count{operation="other paths",outcome="refused"} 1',
      'record_lines{kind="edition"} 7',
      ...Object.keys(recordKinds).map((kind) => `record_lines{kind="${kind}"} `),
      'record_lines{kind="sign-in-failed"} 0',
      'record_length',
      'checkpoint_age_seconds',
      'writes_waiting 0',
      'writing_fails 0',
      'pool_connections',
      'database_bytes',
      'wal_bytes',
    ];
    expect(told.filter((one) => !text.includes(`zhunsheng_${one}`))).toEqual([]);
    // Nobody ever signed one: the alarm counts from the first line of the record.
    const [, age] = /^zhunsheng_checkpoint_age_seconds (\S+)$/m.exec(text)!;
    expect([Number(age) >= 0, Number(age) < 60]).toEqual([true, true]);
    await stop(server);
  });

  test('told to end it says not ready first, and answers until it has drained', async () => {
    const server = start(`sqlite:${join(folder, 'drain.sqlite')}`, { DRAIN_SECONDS: '2' });
    const url = await server.url;
    server.child.kill('SIGTERM');
    await new Promise((next) => setTimeout(next, 300));
    expect(await statusOf(`${url}/readyz`)).toBe(503);
    expect(await statusOf(`${url}/livez`)).toBe(200);
    expect((await server.ended).code).toBe(0);
  });
});
