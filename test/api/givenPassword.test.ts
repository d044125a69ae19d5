import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { userCommand } from '../../api/cli/user';
import { askTwice } from '../../api/cli/password';
import { openDatabase } from '../../api/dataSource';
import { EditionRow } from '../../api/editions/rows';
import { createAccount } from '../../api/people/accounts';
import { AccountRow } from '../../api/people/rows';
import { cli, endAll, fill } from '../support/process';
import { home } from '../support/server';

let folder: string;
let url: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhunsheng-given-'));
  url = `sqlite:${join(folder, 'zhunsheng.sqlite')}`;
  await fill(url, { NODE_ENV: 'production' });
});
afterAll(() => {
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

const PASSWORD = 'tausend kleine Schritte';

describe('asked on a terminal', () => {
  /** A terminal on which somebody types once they are asked, line by line. */
  async function typing(lines: string[], early = ''): Promise<[string, boolean[]]> {
    const modes: boolean[] = [];
    const input = Object.assign(new PassThrough(), {
      isTTY: true,
      setRawMode: (on: boolean) => modes.push(on),
    });
    if (early) input.write(early);
    const given = await askTwice(input, () => {
      const line = lines.shift();
      if (line !== undefined) setTimeout(() => input.write(line), 5);
    });
    return [given, modes];
  }

  test.each([
    ['typed', `${PASSWORD}\r`, `${PASSWORD}\r`],
    ['with what was wiped out', `${PASSWORD}x\u007F\r`, `${PASSWORD}\r`],
    ['with a line feed', `${PASSWORD}\n`, `${PASSWORD}\n`],
  ])('%s, twice: it is taken, and the terminal is as before', async (_, one, two) => {
    const [given, modes] = await typing([one, two]);
    expect([given, modes.at(-1)]).toEqual([PASSWORD, false]);
  });

  test.each([
    ['typed differently', [`${PASSWORD}\r`, 'tausend grosse Schritte\r'], '', '两次输入不同'],
    ['interrupted', ['taus\u0003'], '', '未给出密码'],
    ['ended', ['\u0004'], '', '未给出密码'],
    ['pasted before the question', [], 'npm run x\nnpm run x\n', '一并粘贴'],
  ])('%s: refused', async (_, lines, early, words) => {
    await expect(typing([...lines], early)).rejects.toThrow(words);
  });
});

test('user add takes nothing from standard input unasked', async () => {
  const words = ['add', '--username', 'li', '--name', '李工', '--office', 'SYSTEM'];
  for (const input of ['', `${PASSWORD}\n`, 'npm run --silent zhunsheng -- user add\n']) {
    const { code, out, err } = await cli(url, ['user', ...words], {}, input);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('--password-stdin')]);
  }
});

test('with --password-stdin it is the first line of standard input', async () => {
  const add = (username: string, input: string) =>
    cli(
      url,
      `user add --username ${username} --name 钱工 --office AUDITOR --password-stdin`.split(' '),
      {},
      input,
    );
  expect(await add('qian', `${PASSWORD}\r\nmore\n`)).toMatchObject({ code: 0, out: 'qian\n' });
  expect(await add('qian2', '\n')).toMatchObject({ code: 1, out: '' });
  const words = 'user reset-password --username qian'.split(' ');
  expect(await cli(url, words, {}, `${PASSWORD} neu\n`)).toMatchObject({ code: 2, out: '' });
  const said = [...words, '--password-stdin'];
  expect(await cli(url, said, {}, `${PASSWORD} neu\n`)).toMatchObject({ code: 0 });
});

test.each(['reset-password', 'reset-factor', 'disable'])(
  'user %s of nobody names who is not there, before any password',
  async (act) => {
    expect(await cli(url, ['user', act, '--username', 'wnag'])).toEqual({
      code: 1,
      out: '',
      err: '没有账号 wnag / there is no account wnag\n',
    });
  },
);

test('only administrators are helped here, which is said before any password', async () => {
  const opened = await openDatabase({ kind: 'sqlite', file: url.slice('sqlite:'.length) }, 'write');
  const made = { username: 'plain', name: '普通', passwordHash: 'x', office: null, given: false };
  const by = { actor: null, via: 'command' } as const;
  await opened.write((manager) => createAccount(manager, made, by, new Date().toISOString()));
  await opened.close();
  expect(await cli(url, ['user', 'reset-password', '--username', 'plain'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('只用于管理员'),
  });
});

describe('who is needed', () => {
  const disable = (username: string, ...more: string[]) =>
    cli(url, ['user', 'disable', '--username', username, ...more]);
  const add = (username: string, office: string) =>
    cli(url, `user add --username ${username} --name 某人 --office ${office}`.split(' '), {
      ZHUNSHENG_PASSWORD: PASSWORD,
    });

  test.each([
    ['SYSTEM', '系统管理员'],
    ['SECURITY', '安全管理员'],
  ])(
    'the last %s administrator is disabled where that is meant, and only so',
    async (office, title) => {
      const [one, other] = [`one-${office}`.toLowerCase(), `other-${office}`.toLowerCase()];
      for (const username of [one, other]) expect((await add(username, office)).code).toBe(0);
      expect(await disable(other)).toMatchObject({ code: 0, out: `${other}\n` });
      // Once disabled it stays so, and nobody is asked.
      expect(await disable(other)).toMatchObject({ code: 0 });
      const { code, out, err } = await disable(one);
      expect([code, out, err]).toEqual([
        1,
        '',
        expect.stringMatching(
          new RegExp(`^${one} 是最后一个可用的${title}.*--last.* / .*--last\n$`),
        ),
      ]);
      expect(await disable(one, '--last')).toMatchObject({ code: 0 });
    },
  );

  test('an auditor goes unasked', async () => {
    expect((await add('reads', 'AUDITOR')).code).toBe(0);
    expect(await disable('reads')).toMatchObject({ code: 0 });
  });
});

test('a demo account stays disabled in a production database', async () => {
  const tried = `sqlite:${join(folder, 'tried.sqlite')}`;
  await fill(tried);
  const demo = 'user reset-password --username sysadmin --enable'.split(' ');
  const given = { ZHUNSHENG_PASSWORD: PASSWORD };
  expect(await cli(tried, ['user', 'retire-demo'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\n$/),
    err: expect.stringContaining('demo accounts disabled'),
  });
  expect(await cli(tried, demo, given)).toMatchObject({ code: 0 });
  await cli(tried, ['user', 'retire-demo']);
  await fill(tried, { NODE_ENV: 'production' });
  expect(await cli(tried, demo, given)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/演示账号.*user add.* \/ /),
  });
});

test('on a terminal a person reads a sentence', async () => {
  const said: string[] = [];
  const terminal = process.stdout.isTTY;
  const file = url.slice('sqlite:'.length);
  const database = await openDatabase({ kind: 'sqlite', file }, 'write');
  try {
    process.stdout.isTTY = true;
    await userCommand.run({
      words: ['disable'],
      options: { username: 'plain' },
      out: (text) => said.push(text),
      talk: (line) => said.push(line),
      database: () => Promise.resolve(database),
    });
    await userCommand.run({
      words: ['retire-demo'],
      options: {},
      out: (text) => said.push(text),
      talk: (line) => said.push(line),
      database: () => Promise.resolve(database),
    });
  } finally {
    process.stdout.isTTY = terminal;
    await database.close();
  }
  expect(said).toEqual([
    '已停用账号 plain / account disabled: plain\n',
    '已停用 0 个演示账号 / demo accounts disabled: 0\n',
  ]);
});

/** The system's own commands, as far as the block needs them. */
const STAND_INS: Record<string, string> = {
  runuser: 'shift 3; exec "$@"',
  node: 'shift; exec "$NODE" "$MAIN" "$@"',
  ...Object.fromEntries(
    ['useradd', 'install', 'chown', 'systemctl', 'curl', 'cp'].map((name) => [name, ':']),
  ),
};

test('the blocks of going into production can be pasted as they stand', async () => {
  const page = readFileSync(join(home, 'docs/OPERATIONS.md'), 'utf8');
  const [, chapter] = /^## 投入生产\n([\s\S]*?)\n## /m.exec(page)!;
  const blocks = [...chapter!.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block);
  expect(blocks.length).toBe(2);
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, text] of Object.entries(STAND_INS)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, name), 0o700);
  }
  const child = spawn('bash', ['-s'], {
    env: {
      ...process.env,
      PATH: `${bin}:${process.env.PATH}`,
      NODE: process.execPath,
      MAIN: join(home, 'dist/api/cli/main.js'),
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said += text;
    });
  // On standard input: whatever a command read there would be missing from what follows.
  child.stdin.end(
    blocks
      .join('')
      .replaceAll('/usr/local/sbin', bin)
      .replaceAll('/opt/zhunsheng', home)
      .replaceAll('/var/lib/zhunsheng', folder)
      .replaceAll('/etc/', `${folder}/`),
  );
  expect([await new Promise((resolve) => child.on('close', resolve)), said]).toEqual([
    0,
    expect.stringMatching(
      /^li\n李工 \(li\): \S{16}\nwang\n.*\nzhao\n.*\nwuhan\/manufacturing@2022\n$/,
    ),
  ]);
  const database = await openDatabase(
    { kind: 'sqlite', file: url.slice('sqlite:'.length) },
    'read',
  );
  const offices = await database.read
    .getRepository(AccountRow)
    .find({ order: { username: 'ASC' } });
  const editions = await database.read.getRepository(EditionRow).count();
  await database.close();
  expect([
    offices
      .map(({ username, office }) => `${username} ${office}`)
      .filter((one) => /^(li|wang|zhao) /.test(one)),
    editions,
  ]).toEqual([['li SYSTEM', 'wang SECURITY', 'zhao AUDITOR'], 1]);
});
