import { spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { cli, endAll, fill } from '../support/process';
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
    expect(names().map((name) => name.replace(/restore\.\d+/, 'restore'))).toEqual(
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
