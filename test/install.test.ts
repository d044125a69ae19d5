import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { home } from './support/server';

/** The program's folder as `git clone` leaves it, with an `npm` that only says what it does. */
let folder: string;
const children = new Set<ChildProcess>();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhunsheng-install-'));
  for (const name of ['scripts', 'bin', 'dist']) mkdirSync(join(folder, name));
  for (const name of ['home', 'install', 'inTurn'])
    copyFileSync(join(home, `scripts/${name}.mjs`), join(folder, `scripts/${name}.mjs`));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  npm('sleep 1');
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Two at once say so: the folder that one makes is there for the other. */
function npm(act: string): void {
  const script = [
    '#!/bin/sh',
    'cd "$(dirname "$0")/.."',
    'mkdir working || { echo twice >> said; exit 1; }',
    'echo begun >> said',
    act,
    'mkdir -p node_modules && rmdir working && echo done >> said',
  ];
  writeFileSync(join(folder, 'bin/npm'), `${script.join('\n')}\n`);
  chmodSync(join(folder, 'bin/npm'), 0o755);
}

const said = (): string[] => {
  const file = join(folder, 'said');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
};

async function until(what: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !what(); i++) await sleep(50);
  expect(what()).toBe(true);
}

function install(options = '{}'): { child: ChildProcess; ended: Promise<[number | null, string]> } {
  const act = `import { install } from ${JSON.stringify(join(folder, 'scripts/install.mjs'))};
    await install(${options});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', act], {
    env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  children.add(child);
  let err = '';
  child.stderr!.on('data', (text) => {
    err += text;
  });
  return { child, ended: new Promise((end) => child.on('exit', (code) => end([code, err]))) };
}

test('of many at once one installs, and the others wait for it', async () => {
  const all = Array.from({ length: 4 }, () => install());
  expect((await Promise.all(all.map(({ ended }) => ended))).map(([code]) => code)).toEqual([
    0, 0, 0, 0,
  ]);
  expect(said()).toEqual(['begun', 'done']);
});

test('a command beside it is refused in a sentence, and runs once it is done', async () => {
  const first = install();
  await until(() => said().length > 0);
  const [code, err] = await install("{ beside: 'refuse' }").ended;
  expect([code, err]).toEqual([
    1,
    '正在安装,请待服务就绪 / being installed: wait until the service is ready\n',
  ]);
  await first.ended;
  expect(await install("{ beside: 'refuse' }").ended).toEqual([0, '']);
  expect(said()).toEqual(['begun', 'done']);
});

test('a process that was killed keeps nobody out; its npm does, until it is done', async () => {
  npm('sleep 2');
  const first = install();
  await until(() => said().length > 0);
  first.child.kill('SIGKILL');
  await first.ended;
  rmSync(join(folder, 'bin/npm'));
  npm('true');
  const [code, err] = await install().ended;
  expect([code, err]).toEqual([0, expect.stringContaining('等它完成')]);
  expect(said()).toEqual(['begun', 'done', 'begun', 'done']);
});

test.each([
  ['nobody', '999999999 '],
  ['one that has the number of another', `${process.pid} 1`],
  ['nobody any more', ''],
])('a turn of %s is over', async (_, people) => {
  mkdirSync(join(folder, 'dist/.turns'));
  writeFileSync(join(folder, 'dist/.turns/7'), people);
  expect((await install("{ beside: 'refuse' }").ended)[0]).toBe(0);
  expect(said()).toEqual(['begun', 'done']);
});

test('what fails can be tried again', async () => {
  npm('rmdir working; exit 1');
  expect(await install().ended).toEqual([
    1,
    expect.stringMatching(/依赖安装失败.*\n.*OPERATIONS\.md.*\.npmrc.* \/ .*\n$/),
  ]);
  npm('true');
  expect((await install("{ beside: 'refuse' }").ended)[0]).toBe(0);
});

// Only root may give a folder to another account.
(process.getuid?.() === 0 ? test : test.skip)(
  'in the folder of another account root installs nothing',
  async () => {
    chownSync(folder, 12345, 12345);
    const [code, err] = await install().ended;
    expect([code, err]).toEqual([1, expect.stringContaining('不能由 root 安装或构建')]);
    expect(said()).toEqual([]);
  },
);
