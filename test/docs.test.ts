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
  // A drill says how it is run; what one of them runs beside itself does not.
  const files = readdirSync(join(home, 'test/drill')).filter(
    (name) => name.endsWith('.ts') && read(`test/drill/${name}`).includes('npm run drill:'),
  );
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
function run(script: string, commands: Record<string, string>, words: string[] = []) {
  const bin = mkdtempSync(join(tmpdir(), 'zhunsheng-page-'));
  try {
    for (const [name, text] of Object.entries(commands))
      writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o700 });
    const env = { PATH: `${bin}:${process.env.PATH}`, BIN: bin };
    const text = script.replaceAll('/opt/zhunsheng', bin).replaceAll('/etc/', `${bin}/`);
    const { status, stdout, stderr } = spawnSync('sh', ['-c', text, 'sh', ...words], {
      env,
      encoding: 'utf8',
    });
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

test('zs-wait takes the port and the unit of one process of many', () => {
  const stand = { sleep: ':', journalctl: 'echo "$@"', systemctl: 'echo "$@" >&2; echo failed' };
  const curl = 'echo "$@" >&2; exit 7';
  const { stdout, stderr } = run(scriptOf('zs-wait'), { ...stand, curl }, [
    '4001',
    'zhunsheng@4001',
  ]);
  expect([stdout, stderr.split('\n')]).toEqual([
    '',
    [
      '-fs -m 5 http://127.0.0.1:4001/readyz',
      'is-active zhunsheng@4001',
      expect.stringContaining('服务没有运行'),
      '-u zhunsheng@4001 -n 20 --no-pager',
      '',
    ],
  ]);
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
  const went = (zs: string, git = ':') =>
    run(block!.split('```')[0]!, {
      ...stand,
      runuser: `shift 3; echo "$@" >&2; echo abc1234; ${git}`,
      zs: log('zs', zs),
    }).stderr.split('\n');
  const begun = [
    'git fetch',
    'systemctl stop zhunsheng zhunsheng@*',
    'git rev-parse --short HEAD',
    expect.stringMatching(/^zs backup \/backup\/before-upgrade-[\d-]{17}-abc1234\.sqlite$/),
  ];
  expect(went(':', 'exit 1')).toEqual(['git fetch', '']);
  expect(went('exit 1')).toEqual([...begun, '']);
  expect(went(':')).toEqual([
    ...begun,
    'git checkout main',
    'git merge --ff-only',
    'systemctl start zhunsheng',
    'zs-wait',
    '',
  ]);
});

test('after having gone back, the upgrade takes the branch up again, behind the backup', () => {
  const [, chapter] = /^## 升级\n([\s\S]*?)\n## /m.exec(read('docs/OPERATIONS.md'))!;
  const [forth, , back] = chapter!
    .split('```sh\n')
    .slice(1)
    .map((text) => text.split('```')[0]!);
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-branch-'));
  const git = (...words: string[]) =>
    spawnSync('git', ['-C', join(folder, 'clone'), ...words], { encoding: 'utf8' }).stdout.trim();
  const commit = (name: string) =>
    `git -c user.name=x -c user.email=x@y commit -q --allow-empty -m ${name}`;
  const origin = (script: string) =>
    spawnSync('sh', ['-c', script], { cwd: join(folder, 'origin') });
  const stand = {
    systemctl: ':',
    'zs-wait': ':',
    // The commit that its program is of.
    zs: 'echo "$1" $(git log -1 --format=%s) >&2',
    runuser: 'shift 3; exec "$@"',
  };
  const upgrade = (script: string) =>
    run(script.replaceAll('cd /opt/zhunsheng', `cd ${join(folder, 'clone')}`), stand)
      .stderr.split('\n')
      .filter((line) => /^(backup|restore) /.test(line));
  try {
    spawnSync('git', ['init', '-q', '-b', 'main', join(folder, 'origin')]);
    origin(commit('one'));
    spawnSync('git', ['clone', '-q', join(folder, 'origin'), join(folder, 'clone')]);
    origin(commit('two'));
    expect([upgrade(forth!), git('log', '-1', '--format=%s')]).toEqual([['backup one'], 'two']);
    const gone = back!.replace('git checkout …', 'git checkout HEAD~1');
    expect(upgrade(gone)).toEqual(['restore one']);
    origin(commit('three'));
    expect([upgrade(forth!), git('log', '-1', '--format=%s')]).toEqual([['backup one'], 'three']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
