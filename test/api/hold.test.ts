import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../api/dataSource';
import { hold } from '../../api/database/hold';
import { realFile } from '../../api/database/realFile';
import { cli, endAll, fill, start, stop } from '../support/process';
import { library } from '../support/server';

/** Who may be at one SQLite file at once, by whatever name. */
let folder: string;
let kept: string;
let file: string;
beforeAll(async () => {
  kept = mkdtempSync(join(tmpdir(), 'zhunsheng-kept-'));
  await fill(`sqlite:${join(kept, 'z.sqlite')}`, { ZHUNSHENG_DEMO_PASSWORD: 'demo-password' });
});
afterAll(() => {
  endAll();
  rmSync(kept, { recursive: true, force: true });
});
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'zhunsheng-hold-')));
  file = join(folder, 'z.sqlite');
  copyFileSync(join(kept, 'z.sqlite'), file);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['use', 'use', true],
  ['use', 'serve', true],
  ['serve', 'use', true],
  ['serve', 'serve', false],
  ['alone', 'use', false],
  ['alone', 'serve', false],
  ['alone', 'alone', false],
  ['use', 'alone', false],
  ['serve', 'alone', false],
] as const)('beside %s, %s: %s', (first, second, both) => {
  const one = hold(file, first)!;
  const other = hold(file, second);
  expect(other !== null).toBe(both);
  other?.();
  one();
  // What was given back stands in nobody's way.
  const alone = hold(file, 'alone');
  expect(alone).not.toBeNull();
  alone!();
});

test('nothing is put in the place of what a command writes to, nor moved away', async () => {
  const writing = await openDatabase({ kind: 'sqlite', file }, 'write');
  const target = `sqlite:${join(folder, 'moved.sqlite')}`;
  for (const words of [
    ['restore', join(kept, 'z.sqlite')],
    ['move', target],
  ])
    expect(await cli(`sqlite:${file}`, words)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('另有命令正在写入'),
    });
  await writing.close();
  expect((await cli(`sqlite:${file}`, ['restore', join(kept, 'z.sqlite')])).code).toBe(0);
});

test('nobody writes to what is being replaced; who only reads, reads', async () => {
  const letGo = hold(file, 'alone')!;
  for (const words of [
    ['user', 'retire-demo'],
    ['import', join(library, 'wuhan/manufacturing/2022.yaml')],
  ])
    expect(await cli(`sqlite:${file}`, words)).toMatchObject({
      code: 1,
      err: expect.stringContaining('正在恢复或搬迁'),
    });
  expect((await start(`sqlite:${file}`).ended).err).toContain('正在恢复、搬迁');
  expect((await cli(`sqlite:${file}`, ['verify'])).code).toBe(0);
  letGo();
});

test('commands write beside the server, several at once', async () => {
  const server = start(`sqlite:${file}`);
  await server.url;
  const done = await Promise.all(
    ['sz-drafter', 'wh-drafter', 'auditor'].map((username) =>
      cli(`sqlite:${file}`, ['user', 'disable', '--username', username]),
    ),
  );
  expect(done.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect((await stop(server)).code).toBe(0);
});

test('a file of two names is nobody’s to serve, write to or replace', async () => {
  const second = join(folder, 'second.sqlite');
  const server = start(`sqlite:${file}`);
  await server.url;
  linkSync(file, second);
  const tried = [
    await start(`sqlite:${second}`).ended,
    await cli(`sqlite:${second}`, ['user', 'retire-demo']),
    await cli(`sqlite:${second}`, ['restore', join(kept, 'z.sqlite')]),
  ];
  for (const { code, err } of tried)
    expect([code, err]).toEqual([1, expect.stringMatching(/second\.sqlite.*硬链接.* \/ /)]);
  // Who only reads locks nothing.
  expect((await cli(`sqlite:${second}`, ['verify'])).code).toBe(0);
  rmSync(second);
  await stop(server);
  expect((await cli(`sqlite:${file}`, ['verify'])).code).toBe(0);
});

describe('a link', () => {
  const link = () => join(folder, 'link.sqlite');

  test('is no way round the one server', async () => {
    symlinkSync(file, link());
    symlinkSync(folder, join(folder, 'there'));
    const server = start(`sqlite:${file}`);
    await server.url;
    for (const other of [link(), join(folder, 'there/z.sqlite')]) {
      expect((await start(`sqlite:${other}`).ended).err).toContain('已有一个服务');
      expect((await cli(`sqlite:${other}`, ['restore', file])).err).toContain('请先停止服务');
    }
    await stop(server);
  });

  test('stays where a backup is restored through it', async () => {
    const place = join(folder, 'far/away.sqlite');
    mkdirSync(join(folder, 'far'));
    symlinkSync(place, link());
    for (const known of [false, true]) {
      const { code, err } = await cli(`sqlite:${link()}`, ['restore', file]);
      expect([code, err.includes('/far/away.sqlite.before-restore')]).toEqual([0, known]);
      expect(lstatSync(link()).isSymbolicLink()).toBe(true);
      expect(lstatSync(place).isFile()).toBe(true);
    }
    expect((await cli(`sqlite:${place}`, ['verify'])).code).toBe(0);
  });

  test.each([
    ['what is there', 'z.sqlite', 'z.sqlite'],
    ['a link to it', 'a', 'z.sqlite'],
    ['a link to that', 'b', 'z.sqlite'],
    ['a link to nothing yet', 'new', 'sub/new.sqlite'],
    ['nothing yet', 'c.sqlite', 'c.sqlite'],
    ['nothing yet, behind a link', 'there/x/c.sqlite', 'x/c.sqlite'],
    ['a ring', 'ring', 'ring'],
  ])('%s has one name', (_, name, real) => {
    symlinkSync('z.sqlite', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    symlinkSync('sub/new.sqlite', join(folder, 'new'));
    symlinkSync('.', join(folder, 'there'));
    symlinkSync('ring', join(folder, 'ring'));
    expect(realFile(join(folder, name))).toBe(join(folder, real));
    expect(existsSync(join(folder, 'sub'))).toBe(false);
  });
});
