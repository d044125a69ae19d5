import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { copySqlite } from '../../api/database/sqlite';
import { cli, endAll, fill, start, stop } from '../support/process';
import { home } from '../support/server';

/** Backups and what is put in the place of a database, by the built command line. */
let folder: string;
let file: string;
/** A database as a first start leaves it, for trying out. */
let tried: string;
let kept: string;
beforeAll(async () => {
  kept = mkdtempSync(join(tmpdir(), 'zhunsheng-kept-'));
  tried = join(kept, 'tried.sqlite');
  await fill(`sqlite:${tried}`, { ZHUNSHENG_DEMO_PASSWORD: 'demo-password' });
});
afterAll(() => {
  endAll();
  rmSync(kept, { recursive: true, force: true });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhunsheng-restore-'));
  file = join(folder, 'z.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const names = (): string[] =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('-server'))
    .sort();

describe('what is half written', () => {
  /** A process that is amid writing, until it is told to end. */
  const amid = async (signal: NodeJS.Signals): Promise<number | null> => {
    const child = spawn(
      process.execPath,
      [
        '-e',
        `const { writeFileSync } = require('node:fs');
         require(${JSON.stringify(join(home, 'dist/api/cli/half.js'))}).withHalf(
           ${JSON.stringify(file)},
           (half) => new Promise(() => {
             for (const rest of ['', '-wal', '-shm']) writeFileSync(half + rest, 'half');
             setInterval(() => {}, 1000);
             console.log('amid');
           }),
         );`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = new Promise<number | null>((resolve) => {
      child.on('exit', resolve);
    });
    await new Promise((resolve) => {
      child.stdout.once('data', resolve);
    });
    expect(names()).toHaveLength(3);
    child.kill(signal);
    return ended;
  };

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('is gone when the command is ended by %s', async (signal, code) => {
    expect([await amid(signal), names()]).toEqual([code, []]);
  });

  test('of a process that was killed is gone with the next; of one that lives it stays', async () => {
    await amid('SIGKILL');
    expect(names()).toHaveLength(3);
    copyFileSync(tried, file);
    const [living, other] = [`backup.sqlite.${process.ppid}.half`, 'backup.sqlite.half'];
    for (const name of [living, other, 'z.sqlite.999999.half.before-X.1'])
      writeFileSync(join(folder, name), 'x');
    expect((await cli(`sqlite:${file}`, ['restore', tried])).code).toBe(0);
    expect((await cli(`sqlite:${file}`, ['backup', join(folder, 'backup.sqlite')])).code).toBe(0);
    expect(names().map((name) => name.replace(/restore\.\d{8}-\d{6}$/, 'restore'))).toEqual(
      ['backup.sqlite', living, other, 'z.sqlite', 'z.sqlite.before-restore'].sort(),
    );
  });

  test.each(['people', 'proposals'])(
    'an older backup (%s) is brought up without leaving copies',
    async (name) => {
      const backup = join(kept, `${name}.sqlite`);
      writeFileSync(
        backup,
        brotliDecompressSync(readFileSync(join(home, `test/landed/${name}.sqlite.br`))),
      );
      const { code, err } = await cli(`sqlite:${file}`, ['restore', backup]);
      expect([code, err, names()]).toEqual([0, '', ['z.sqlite']]);
    },
  );
});

const restored = (backup: string, ...more: string[]) =>
  cli(`sqlite:${file}`, ['restore', backup, ...more]);

/** Files that are sound SQLite and no backup of ours. */
const OTHERS: Record<string, (raw: Sqlite.Database) => void> = {
  'with nothing in it': () => undefined,
  'of another program': (raw) => raw.exec('CREATE TABLE song (title text)'),
  'of another program of the same kind': (raw) =>
    raw.exec(`CREATE TABLE migrations (id integer, timestamp bigint, name text);
              INSERT INTO migrations VALUES (1, 1, 'Songs1');`),
  'with a table of the same name only': (raw) => raw.exec('CREATE TABLE migrations (version int)'),
};
function other(name: string): string {
  const path = join(folder, 'other.sqlite');
  const raw = new Sqlite(path);
  OTHERS[name]!(raw);
  raw.close();
  return path;
}

describe('what is no backup of ours', () => {
  test.each(Object.keys(OTHERS))('a file %s is refused, and nothing is changed', async (name) => {
    copyFileSync(tried, file);
    const before = readFileSync(file);
    const { code, out, err } = await restored(other(name));
    expect([code, out, err]).toEqual([1, '', expect.stringContaining('不是准绳的备份')]);
    expect([names(), readFileSync(file).equals(before)]).toEqual([
      ['other.sqlite', 'z.sqlite'],
      true,
    ]);
  });

  test('an empty file and one whose record was taken out are refused', async () => {
    const backup = join(folder, 'other.sqlite');
    writeFileSync(backup, '');
    expect(await restored(backup)).toMatchObject({ code: 1, out: '' });
    copyFileSync(tried, backup);
    const raw = new Sqlite(backup);
    raw.exec('DROP TRIGGER record_no_delete');
    raw.exec('DELETE FROM record');
    raw.close();
    expect(await restored(backup)).toMatchObject({ code: 1, out: '' });
    expect(names()).toEqual(['other.sqlite']);
  });

  test.each(Object.keys(OTHERS).slice(1))('a start on a file %s is refused', async (name) => {
    const path = other(name);
    const before = readFileSync(path);
    for (const { code, err } of [
      await start(`sqlite:${path}`).ended,
      await cli(`sqlite:${path}`, ['user', 'retire-demo']),
    ])
      expect([code, err]).toEqual([1, expect.stringMatching(/别的程序的数据|没有准绳的数据/)]);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('a database of production stays one', () => {
  const PRODUCTION = { NODE_ENV: 'production' };
  const starts = async (more: Record<string, string> = {}): Promise<string> => {
    const server = start(`sqlite:${file}`, more);
    await server.url;
    return (await stop(server)).out;
  };

  test('a backup of a trial does not replace it, unless somebody says so', async () => {
    await starts(PRODUCTION);
    const real = join(folder, 'real.sqlite');
    await cli(`sqlite:${file}`, ['backup', real]);
    const refused = await restored(tried);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('--over-production')]);
    expect((await restored(real)).code).toBe(0);
    expect((await restored(tried, '--over-production')).code).toBe(0);
    expect((await cli(`sqlite:${file}`, ['verify'])).code).toBe(0);
    // Whatever the shell says it starts as production does: no demo account opens anything.
    expect(await starts()).not.toContain('演示账号');
    expect((await cli(`sqlite:${file}`, ['user', 'retire-demo'])).out).toBe('0\n');
    expect((await restored(tried)).code).toBe(1);
  });

  test('where the damage hides what it was, the same; over a trial nobody asks', async () => {
    writeFileSync(file, 'damaged beyond recognition '.repeat(400));
    expect((await restored(tried)).err).toContain('--over-production');
    rmSync(file);
    expect((await restored(tried)).code).toBe(0);
    expect((await restored(tried)).code).toBe(0);
  });
});

test('a copy before an upgrade that found no room is not left empty', () => {
  const to = join(folder, 'copy.sqlite');
  writeFileSync(file, 'no database');
  expect(() => copySqlite(file, to)).toThrow();
  expect(existsSync(to)).toBe(false);
  // What stands there already is nobody's to remove.
  writeFileSync(to, 'kept');
  expect(() => copySqlite(tried, to)).toThrow();
  expect(readFileSync(to, 'utf8')).toBe('kept');
});
