import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QueryFailedError } from 'typeorm';
import { troubleSentence, withPlace } from '../../api/database/trouble';
import { Unavailable } from '../../api/database/unavailable';
import { cli, endAll, fill, start } from '../support/process';
import { home } from '../support/server';

/** What an operator can mend is one sentence that names the place, and no stack. */
let kept: string;
let sound: string;
let folder: string;
beforeAll(async () => {
  kept = mkdtempSync(join(tmpdir(), 'zhunsheng-kept-'));
  sound = join(kept, 'z.sqlite');
  await fill(`sqlite:${sound}`);
});
afterAll(() => {
  endAll();
  rmSync(kept, { recursive: true, force: true });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhunsheng-trouble-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  code: number;
  out: string;
  err: string;
}

function expectSentence({ code, out, err }: Said, place: string, words: RegExp | string): void {
  expect(err).not.toMatch(/^\s+at /m);
  const lines = err.trim().split('\n');
  expect([code, out, lines]).toEqual([1, '', [expect.stringContaining(place)]]);
  expect(lines[0]).toMatch(new RegExp(words));
  expect(lines[0]).toMatch(/\p{Script=Han}.* \/ .*\w/u);
}

test.each<[string, (file: string) => string[], string]>([
  ['backup into a folder that is not there', () => ['backup', '/nowhere/b.sqlite'], '/nowhere'],
  ['backup to where no files are', () => ['backup', '/proc/b.sqlite'], '/proc'],
  ['backup behind a file', (file) => ['backup', `${file}/b.sqlite`], 'z.sqlite'],
  ['restore of a folder', () => ['restore', tmpdir()], tmpdir()],
  [
    'a key in a folder that is not there',
    () => ['checkpoint', '--key', '/nowhere/key', '--out', join(folder, 'c')],
    '没有文件夹 /nowhere',
  ],
  [
    'checkpoints in a folder that is not there',
    () => ['checkpoint', '--key', join(folder, 'key'), '--out', '/nowhere/at/all'],
    '没有文件夹 /nowhere/at',
  ],
  [
    'checkpoints that are not there',
    () => ['verify', '--checkpoint', '/nowhere/c'],
    '没有这个文件或文件夹',
  ],
])('%s', async (_, words, place) => {
  expectSentence(await cli(`sqlite:${sound}`, words(sound)), place, /没有|不是|文件夹/);
});

test.each<[string, (file: string) => void]>([
  ['cut in half', (file) => truncateSync(file, statSync(file).size / 2)],
  ['cut in the first page', (file) => truncateSync(file, 1000)],
  ['garbage', (file) => writeFileSync(file, 'garbage '.repeat(5000))],
  [
    'damaged in the middle',
    (file) => writeFileSync(file, readFileSync(file).fill(7, 8192 * 2, 8192 * 40)),
  ],
])('a file %s: restore of it, and verify, backup, import and start on it', async (_, damage) => {
  const [bad, target] = [join(folder, 'bad.sqlite'), join(folder, 'target.sqlite')];
  copyFileSync(sound, bad);
  damage(bad);
  const words = /损坏|不是 SQLite 数据库|不是准绳/;
  const restored = await cli(`sqlite:${target}`, ['restore', bad]);
  expectSentence(restored, bad, words);
  expect(restored.err).not.toContain('用 restore');
  const file = join(home, 'rubrics/library/wuhan/manufacturing/2022.yaml');
  for (const command of [['verify'], ['backup', join(folder, 'b.sqlite')], ['import', file]])
    expectSentence(await cli(`sqlite:${bad}`, command), bad, words);
  expectSentence(await start(`sqlite:${bad}`).ended, bad, words);
});

test.each(['/proc/x.sqlite', '/proc/x/y/z.sqlite', '/dev/null/x.sqlite'])(
  'a start on %s',
  async (file) => {
    expectSentence(
      await start(`sqlite:${file}`).ended,
      file.slice(0, 5),
      /没有这个|不能建立|不是文件夹/,
    );
  },
);

/** As somebody who is not root, for whom rights count. */
const asSomebody = (program: string, url: string, words: string[]): Promise<Said> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(home, `dist/api/${program}.js`), ...words],
      {
        env: { ...process.env, PORT: '0', DATABASE_URL: url },
        ...(process.getuid!() === 0 && { uid: 65534, gid: 65534 }),
      },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

test('without the right to it', async () => {
  const [own, others] = [join(folder, 'own'), join(folder, 'others')];
  for (const one of [own, others]) mkdirSync(one);
  copyFileSync(sound, join(own, 'z.sqlite'));
  if (process.getuid!() === 0)
    for (const one of [folder, own, join(own, 'z.sqlite')]) chownSync(one, 65534, 65534);
  chmodSync(others, 0o500);
  const url = `sqlite:${join(own, 'z.sqlite')}`;
  expectSentence(
    await asSomebody('cli/main', url, ['backup', join(others, 'b')]),
    others,
    /换一个/,
  );
  expectSentence(await asSomebody('main', `sqlite:${others}/z.sqlite`, []), others, /权限/);
  chmodSync(own, 0o500);
  expectSentence(await asSomebody('main', url, []), `${own}/z.sqlite-server`, /权限/);
  chmodSync(own, 0o700);
  chmodSync(join(own, 'z.sqlite'), 0o000);
  expectSentence(await asSomebody('cli/main', url, ['verify']), `${own}/z.sqlite`, /打不开/);
});

test('it says as whom it runs, and whose what it may not touch is', async () => {
  if (process.getuid!() !== 0) return;
  const url = `sqlite:${join(folder, 'z.sqlite')}`;
  const backup = join(folder, 'backup.sqlite');
  copyFileSync(sound, backup);
  chmodSync(backup, 0o600);
  chownSync(folder, 65534, 65534);
  const me = '(nobody|65534)';
  const restored = await asSomebody('cli/main', url, ['restore', backup]);
  expectSentence(
    restored,
    backup,
    `backup\\.sqlite: .*以账号 ${me} 运行,而它归 root,权限 600;请由 root 把它交给 ${me} \\(chown ${me}: /.* / .*runs as ${me}, and it is root's`,
  );
  expect(restored.err).not.toContain('以 root 运行');
  const key = join(folder, 'key.pem');
  copyFileSync(backup, join(folder, 'z.sqlite'));
  chownSync(join(folder, 'z.sqlite'), 65534, 65534);
  writeFileSync(key, '', { mode: 0o600 });
  const sign = ['checkpoint', '--key', key, '--out', join(folder, 'c')];
  expectSentence(await asSomebody('cli/main', url, sign), key, /密钥不可用.*而它归 root/);
  mkdirSync(join(folder, 'shut'), { mode: 0o700 });
  copyFileSync(sound, join(folder, 'shut/b.sqlite'));
  expectSentence(
    await asSomebody('cli/main', url, ['restore', join(folder, 'shut/b.sqlite')]),
    'shut/b.sqlite',
    /而文件夹 .*shut 归 root,权限 700;请换一个/,
  );
});

test('what root makes beside a database is for whoever serves it', async () => {
  if (process.getuid!() !== 0) return;
  const file = join(folder, 'z.sqlite');
  const url = `sqlite:${file}`;
  const owner = (name: string) => statSync(join(folder, name)).uid;
  chownSync(folder, 65534, 65534);
  // Before there is a database, its folder says whose it will be.
  expect((await cli(url, ['restore', sound])).code).toBe(0);
  expect([owner('z.sqlite'), owner('z.sqlite-server')]).toEqual([65534, 65534]);
  rmSync(join(folder, 'z.sqlite-server'));
  expect((await cli(url, ['user', 'retire-demo'])).code).toBe(0);
  chmodSync(file, 0o640);
  expect((await cli(url, ['restore', sound])).code).toBe(0);
  expect([owner('z.sqlite'), owner('z.sqlite-server'), statSync(file).mode & 0o777]).toEqual([
    65534, 65534, 0o640,
  ]);
  expect(await asSomebody('cli/main', url, ['user', 'retire-demo'])).toMatchObject({ code: 0 });
});

/** A file system with next to no room; null where this machine lets nobody mount one. */
function mounted(): string | null {
  const place = join(folder, 'small');
  mkdirSync(place);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', place], { stdio: 'ignore' });
    return place;
  } catch {
    return null;
  }
}

test('on a disk that is full', async () => {
  const place = mounted();
  if (!place) return;
  try {
    const there = join(place, 'there.sqlite');
    for (const [url, words] of [
      [`sqlite:${sound}`, ['backup', there]],
      [`sqlite:${there}`, ['restore', sound]],
      [`sqlite:${sound}`, ['move', `sqlite:${there}`]],
    ] as const)
      expectSentence(await cli(url, words), there, /磁盘/);
    expectSentence(await start(`sqlite:${join(place, 'new.sqlite')}`).ended, place, /磁盘/);
  } finally {
    execFileSync('umount', [place]);
  }
});

describe('errors of drivers and of the system', () => {
  const coded = (code: string, more: object = {}) =>
    Object.assign(new Error('words of its own'), { code, ...more });

  test.each([
    ['ENOSPC', '磁盘已满'],
    ['EACCES', '没有权限'],
    ['SQLITE_FULL', '磁盘已满'],
    ['SQLITE_IOERR_WRITE', '读写出错'],
    ['SQLITE_CANTOPEN_ISDIR', '打不开'],
    ['SQLITE_CORRUPT_VTAB', '已损坏'],
    ['SQLITE_READONLY_DBMOVED', '不许写入'],
    ['ECONNREFUSED', '连接不上'],
    ['28P01', '拒绝登录'],
    ['3D000', '没有这个数据库'],
    ['42501', '没有所需的权限'],
    ['25006', '不许写入'],
    ['53300', '连接已用完'],
    ['08006', '连接不上'],
    ['57P03', '停止或启动'],
  ])('%s', (code, words) => {
    const wrapped = [
      coded(code),
      new QueryFailedError('SELECT secret', [], coded(code)),
      new Unavailable('x', new QueryFailedError('SELECT secret', [], coded(code)), 'there'),
      new AggregateError([coded(code)]),
    ];
    for (const error of wrapped) {
      const said = troubleSentence(error, 'here');
      expect(said).toMatch(error instanceof Unavailable ? /^there: / : /^here: /);
      expect([said!.includes(words), said!.includes('secret')]).toEqual([true, false]);
    }
  });

  test('what PostgreSQL says without a code', () => {
    const error = new Error('The server does not support SSL connections');
    expect(troubleSentence(error, 'here')).toMatch(/^here: .*不支持加密.* \/ .*encrypts no/);
  });

  test('the place that is told nearest to the fault is the one', async () => {
    const told = (error: unknown) => troubleSentence(error, 'here')!.split(': ')[0];
    expect(told(coded('ENOENT', { path: '/a' }))).toBe('/a');
    expect(told(coded('ENOSPC', { path: '/a', dest: '/b' }))).toBe('/a → /b');
    expect(told(new Unavailable('x', coded('SQLITE_FULL', { path: '/a' }), '/b'))).toBe('/a');
    const fail = (error: Error) =>
      withPlace('/c', () => Promise.reject(error)).catch((thrown: unknown) => told(thrown));
    expect(await fail(coded('SQLITE_CORRUPT'))).toBe('/c');
    expect(await fail(coded('SQLITE_CORRUPT', { path: '/a' }))).toBe('/a');
    expect(await withPlace('/c', () => Promise.resolve(1))).toBe(1);
  });

  test.each([
    [new TypeError('x is not a function')],
    [coded('ERR_INVALID_ARG_TYPE')],
    [coded('23505')],
    [coded('42601')],
    [coded('SQLITE_ERROR')],
    [coded('SQLITE_CONSTRAINT_UNIQUE')],
    [coded('280')],
    ['a string'],
    [undefined],
  ])('%p is a fault of the program', (error) => expect(troubleSentence(error, 'here')).toBeNull());
});
