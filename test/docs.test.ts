import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../api/cli/commands';
import { home } from './support/server';

/**
 * What people set and run is told where they look for it, in Chinese and in English: the lists are
 * read off the program.
 */

const read = (path: string): string => readFileSync(join(home, path), 'utf8');

/** A page, its two languages apart. */
function page(path: string): { chinese: string; english: string } {
  const [chinese, english, ...more] = read(path).split(/^## English$/m);
  expect([path, english === undefined, more]).toEqual([path, false, []]);
  return { chinese: chinese!, english: english! };
}

const lacking = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => !text.includes(word));

test('every variable stands in the tables for operators', () => {
  const variables = [
    ...new Set(
      [...read('api/environment.ts').matchAll(/\benv\.([A-Z_]+)/g)].map(
        ([, name]) => `\`${name!}\``,
      ),
    ),
  ];
  expect(variables.length).toBeGreaterThan(10);
  const { chinese, english } = page('docs/OPERATIONS.md');
  expect([lacking(chinese, variables), lacking(english, variables)]).toEqual([[], []]);
});

test('every command is told', () => {
  const names = Object.keys(commands).map((name) => `\`${name}`);
  const { chinese, english } = page('docs/USAGE.md');
  expect([lacking(chinese, names), lacking(english, names)]).toEqual([[], []]);
});

test('every drill is told', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const drills = Object.keys(scripts).filter((name) => name.startsWith('drill:'));
  const files = readdirSync(join(home, 'test/drill')).filter((name) => name.endsWith('.ts'));
  expect(drills.sort()).toEqual(files.map((name) => `drill:${name.slice(0, -3)}`).sort());
  const { chinese, english } = page('docs/OPERATIONS.md');
  expect([lacking(chinese, drills), lacking(english, drills)]).toEqual([[], []]);
});

test('every address of health and figures is told', () => {
  const { chinese, english } = page('docs/OPERATIONS.md');
  const addresses = ['health', 'metrics'].flatMap((room) =>
    [...read(`api/http/${room}.ts`).matchAll(/app\.get\('([^']+)'/g)].map(([, path]) => path!),
  );
  expect(addresses.length).toBeGreaterThan(2);
  expect([lacking(chinese, addresses), lacking(english, addresses)]).toEqual([[], []]);
});

/** A script that the page writes into /usr/local/sbin. */
const scriptOf = (name: string): string =>
  new RegExp(`>/usr/local/sbin/${name} <<'END'\\n([\\s\\S]*?)\\nEND\\n`).exec(
    read('docs/OPERATIONS.md'),
  )![1]!;

/** A script of the page, with stand-ins for the commands that it calls. */
function run(script: string, commands: Record<string, string>) {
  const bin = mkdtempSync(join(tmpdir(), 'zhunsheng-page-'));
  try {
    for (const [name, text] of Object.entries(commands))
      writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o700 });
    const env = { PATH: `${bin}:${process.env.PATH}`, BIN: bin };
    const text = script.replaceAll('/opt/zhunsheng', bin).replaceAll('/etc/', `${bin}/`);
    const { status, stdout, stderr } = spawnSync('sh', ['-c', text], { env, encoding: 'utf8' });
    return { status, stdout, stderr };
  } finally {
    rmSync(bin, { recursive: true, force: true });
  }
}

test('zs-wait waits while the service starts, and gives up where it has failed', () => {
  const slow = 'echo . >>$BIN/tries; [ $(wc -l <$BIN/tries) -gt 3 ] && echo ok';
  const stand = { sleep: ':', journalctl: 'echo its log' };
  const waited = { ...stand, curl: slow, systemctl: 'echo activating; exit 3' };
  expect(run(scriptOf('zs-wait'), waited)).toEqual({
    status: 0,
    stdout: 'ok\n',
    stderr: '正在启动,请等待 / it is starting: wait\n',
  });
  for (const state of ['failed', 'inactive'])
    expect(
      run(scriptOf('zs-wait'), { ...stand, curl: 'exit 7', systemctl: `echo ${state}; exit 3` }),
    ).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^服务没有运行.* \/ the service does not run.*\nits log\n$/),
    });
});

test('zs says where its variables are missing', () => {
  expect(run(scriptOf('zs'), { runuser: 'echo no' })).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^读不到 .*zhunsheng\.env: .* \/ .*must be there.*\n$/),
  });
});

test('an upgrade goes no further than what failed', () => {
  const [, chapter] = /^## 升级\n([\s\S]*?)\n## /m.exec(read('docs/OPERATIONS.md'))!;
  const [block] = chapter!.split('```sh\n').slice(1);
  const log = (name: string, end = ':') => `echo ${name} "$@" >&2; ${end}`;
  const stand = { systemctl: log('systemctl'), 'zs-wait': log('zs-wait') };
  const runuser = 'shift 3; echo "$@" >&2; echo abc1234';
  const went = (zs: string) =>
    run(block!.split('```')[0]!, { ...stand, runuser, zs: log('zs', zs) }).stderr.split('\n');
  const begun = [
    'systemctl stop zhunsheng',
    'git rev-parse --short HEAD',
    expect.stringMatching(/^zs backup \/backup\/before-upgrade-[\d-]{17}-abc1234\.sqlite$/),
  ];
  expect(went('exit 1')).toEqual([...begun, '']);
  expect(went(':')).toEqual([
    ...begun,
    'git pull --ff-only',
    'systemctl start zhunsheng',
    'zs-wait',
    '',
  ]);
});
