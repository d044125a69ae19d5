import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../api/dataSource';
import { shown } from '../../api/database/database';
import { ActRow } from '../../api/proposals/rows';
import { databases, urlOf } from '../support/databases';
import {
  alone,
  cli as commandLine,
  endAll,
  fill,
  start as startOn,
  stop,
} from '../support/process';
import { readEnvironment, type Environment } from '../../api/environment';
import { home, library } from '../support/server';

/** The built product as people start it: its own process, its own database. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhunsheng-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

afterAll(endAll);

const place = () => `sqlite:${join(folder, 'data/z.sqlite')}`;
const cli = (words: string[], more: Record<string, string> = {}) =>
  commandLine(place(), words, more);
const start = (more: Record<string, string> = {}) => startOn(place(), more);

test('starts, loads, answers, keeps its data, and ends cleanly on SIGTERM', async () => {
  const first = start();
  const url = await first.url;
  expect(await (await fetch(`${url}/readyz`)).text()).toBe('ok\n');
  const { code, out } = await stop(first);
  expect(code).toBe(0);
  expect(out.match(/入库/g)).toHaveLength(7);

  const second = start();
  await second.url;
  const again = await stop(second);
  expect([again.code, again.out.includes('入库'), again.err]).toEqual([0, false, '']);
});

test.each([
  ['PORT', '65536'],
  ['PORT', 'http'],
  ['HOST', 'a b'],
  ['TRUSTED_PROXIES', '127.0.0.1, proxy.local'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['DATABASE_URL', 'mysql://x'],
  ['DATABASE_URL', 'postgres://root:a b@127.0.0.1:1/x'],
  ['DATABASE_URL', 'postgres://root:a%20b%@127.0.0.1:1/x'],
  ['DATABASE_URL', 'postgres://root@127.0.0.1:1/x\ty'],
  ['MOVE_TO', 'mysql://x'],
  ['DATABASE_URL', 'sqlite:'],
  ['DATABASE_URL', 'sqlite::memory:'],
  ['ZHUNSHENG_DEMO_PASSWORD', 'short'],
  ['NODE_ENV', 'prod'],
  ['METRICS_PORT', '65537'],
])('%s=%s is refused by name', async (name, value) => {
  const { code, err } = await start({ [name]: value }).ended;
  expect(code).toBe(1);
  expect(err).toContain(name);
  expect(err).not.toMatch(/\bat .+:\d+:\d+/);
});

test.each([
  [{ METRICS_TOKEN: 'a token with blanks in it' }, /METRICS_TOKEN.*不可有空格.* \/ .*a blank/],
  [{ METRICS_TOKEN: 'short' }, /METRICS_TOKEN.*至少 16/],
  [
    { METRICS_PORT: '0', METRICS_TOKEN: 'a-token-of-some-length' },
    /METRICS_TOKEN.*METRICS_PORT.*只设其一.* \/ .*one of the two/,
  ],
])('%j is refused, and the token not shown', async (more, words) => {
  const { code, err } = await start(more).ended;
  expect([code, err]).toEqual([1, expect.stringMatching(words)]);
  expect(err).not.toContain(more.METRICS_TOKEN);
});

test('a variable without a value is one that is not set', () => {
  const names = [
    ...readFileSync(join(home, 'api/environment.ts'), 'utf8').matchAll(/\benv\.([A-Z_]+)/g),
  ].map(([, name]) => name!);
  const empty = Object.fromEntries(names.map((name) => [name, '']));
  const plain = ({ trusts, ...rest }: Environment) => ({ ...rest, trusts: trusts('127.0.0.1') });
  expect(plain(readEnvironment(empty))).toEqual(plain(readEnvironment({})));
});

test('one port for both is said before a database is made', async () => {
  const { code, err } = await start({ PORT: '4871', METRICS_PORT: '4871' }).ended;
  expect([code, err]).toEqual([1, expect.stringMatching(/METRICS_PORT.*与 PORT 相同/)]);
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

test('a port in use is said', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve);
  });
  const { port } = other.address() as { port: number };
  const { code, err } = await start({ PORT: String(port) }).ended;
  other.close();
  expect(code).toBe(1);
  expect(err).toBe(
    `环境变量 PORT 的值有误: 127.0.0.1:${port}: 端口已被占用 / PORT: 127.0.0.1:${port}: the port is in use\n`,
  );
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

test.each([
  ['nope.invalid', /^环境变量 HOST [^/]*主机名 \/ HOST: [\x20-.0-~]+\n$/],
  ['192.0.2.1', /^环境变量 HOST [^/]*不是本机的地址 \/ HOST: [\x20-.0-~]+\n$/],
])('HOST=%s is said before a database is made', async (host, words) => {
  const { code, err } = await start({ HOST: host }).ended;
  expect([code, err]).toEqual([1, expect.stringMatching(words)]);
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

describe('a database that cannot be opened is said', () => {
  test('a file that is none', async () => {
    writeFileSync(join(folder, 'x.sqlite'), 'this is no database, whatever its name says');
    const { code, err } = await start({ DATABASE_URL: `sqlite:${join(folder, 'x.sqlite')}` }).ended;
    expect([
      code,
      err.includes('数据库打不开'),
      readFileSync(join(folder, 'x.sqlite'), 'utf8'),
    ]).toEqual([1, true, 'this is no database, whatever its name says']);
  });
  test('a folder in its place', async () => {
    const place = join(folder, 'd.sqlite');
    mkdirSync(place, { mode: 0o755 });
    const more = { DATABASE_URL: `sqlite:${place}` };
    const words = /^数据库打不开: .*d\.sqlite: 这是一个文件夹.* \/ .*it is a folder\n$/;
    for (const { code, err } of [await start(more).ended, await cli(['verify'], more)])
      expect([code, err]).toEqual([1, expect.stringMatching(words)]);
    const restored = await cli(['restore', join(home, 'package.json')], more);
    expect([restored.code, restored.err]).toEqual([1, expect.stringContaining('这是一个文件夹')]);
    expect([readdirSync(folder), statSync(place).mode & 0o777]).toEqual([['d.sqlite'], 0o755]);
  });
  test('what is neither a file nor a folder keeps its mode', async () => {
    const before = statSync('/dev/null').mode;
    const { code, err } = await start({ DATABASE_URL: 'sqlite:/dev/null' }).ended;
    expect([code, err]).toEqual([1, expect.stringContaining('不是可用的普通文件')]);
    expect(statSync('/dev/null').mode).toBe(before);
  });
  test('a server that does not answer; the password stays unsaid', async () => {
    const { code, err } = await start({
      DATABASE_URL: 'postgres://somebody:secret@127.0.0.1:1/none',
    }).ended;
    expect(code).toBe(1);
    expect(err).toContain('数据库打不开');
    expect(err).not.toContain('secret');
  });
});

describe('a password of a database is never printed', () => {
  const SECRET = 'geheim';
  /** Nobody answers at any of them. */
  const URLS = [
    `postgres://root:${SECRET}@127.0.0.1:1/x`,
    `postgres://root:ge@${SECRET}@127.0.0.1:1/x`,
    `postgres://root:ge:${SECRET}@127.0.0.1:1/x`,
    `postgres://root:12/${SECRET}@127.0.0.1:1/x`,
    `postgres://root:12?${SECRET}@127.0.0.1:1/x`,
    `postgres://root:12#${SECRET}@127.0.0.1:1/x`,
    `postgres://root:x/${SECRET}@127.0.0.1:1/x`,
    `postgres://root:%${SECRET}@127.0.0.1:1/x`,
    `postgres://127.0.0.1:1/x?user=root&password=${SECRET}`,
    `postgresql://127.0.0.1:1/x?password=ge@${SECRET}`,
    `postgres:///x?host=/nowhere&password=${SECRET}`,
  ];

  test.each(URLS)('%s', async (url) => {
    for (const { code, out, err } of [
      await start({ DATABASE_URL: url }).ended,
      await cli(['verify'], { DATABASE_URL: url }),
    ]) {
      expect([code, out, err.includes(SECRET)]).toEqual([1, '', false]);
      expect(err).toMatch(/^(数据库打不开: postgres(ql)?:|环境变量 DATABASE_URL 的值有误).* \/ /);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
    const moved = await cli(['move', url]);
    expect([moved.code, moved.err.includes(SECRET)]).toEqual([1, false]);
  });

  test.each([
    ['postgres://root:geheim@host:5/x', 'postgres://root:***@host:5/x'],
    ['postgres://root@host/x?sslmode=require', 'postgres://root@host/x'],
    ['postgres://root:a@b:c@host/x', 'postgres://root:***@host/x'],
    ['postgresql:///x?password=y', 'postgresql:///x'],
    ['postgres://root:1/y@host/x', 'postgres://…'],
    ['postgres://root:1#y@host/x', 'postgres://…'],
    ['postgres://root:y z/@host:port/x', 'postgres://…'],
    ['no address', '…'],
  ])('%s is shown as %s', (url, words) => expect(shown({ url })).toBe(words));
});

describe('command line', () => {
  /** A database as the first start leaves it: one file, whole after a clean stop. */
  let filled: string;
  beforeAll(async () => {
    filled = mkdtempSync(join(tmpdir(), 'zhunsheng-filled-'));
    await fill(`sqlite:${join(filled, 'z.sqlite')}`, { ZHUNSHENG_DEMO_PASSWORD: 'demo-password' });
  });
  afterAll(() => rmSync(filled, { recursive: true, force: true }));
  beforeEach(() => {
    mkdirSync(join(folder, 'data'));
    copyFileSync(join(filled, 'z.sqlite'), join(folder, 'data/z.sqlite'));
  });

  test.each(databases)('export, whole, from %s', async (_, makePlace) => {
    const place = await makePlace();
    const url = urlOf(place);
    await fill(url);
    const yaml = await cli(['export', 'shenzhen/economic@2019', '--format', 'yaml'], {
      DATABASE_URL: url,
    });
    expect(yaml).toEqual({
      code: 0,
      out: readFileSync(join(library, 'shenzhen/economic/2019.yaml'), 'utf8'),
      err: '',
    });
    const text = await cli(['export', 'wuhan/manufacturing@current', '--format', 'text'], {
      DATABASE_URL: url,
    });
    expect(text.out).toMatch(/^武汉市市长质量奖单位奖评定标准/);
    await place.drop();
  });

  test('read writes the library files, twice the same bytes, and keeps keys that are there', async () => {
    const out = join(folder, 'out');
    const read = () =>
      cli(['read', join(home, 'test/sources/wuhan.txt'), '--grammar', 'wuhan', '--out', out]);
    const path = join(out, 'wuhan/manufacturing/2022.yaml');
    expect((await read()).code).toBe(0);
    const first = readFileSync(path, 'utf8');
    expect(first).toBe(readFileSync(join(library, 'wuhan/manufacturing/2022.yaml'), 'utf8'));
    expect((await read()).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(first);
    const key = /key: (\S+)\n.*\n.*5\.1/.exec(first)?.[1] ?? /key: (\S+)/g.exec(first)![1];
    writeFileSync(path, first.replaceAll(key, 'kept-for-life'));
    await read();
    expect(readFileSync(path, 'utf8')).toBe(first.replaceAll(key, 'kept-for-life'));
    writeFileSync(path, 'rubric: [');
    expect((await read()).code).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe('rubric: [');
  });

  test('text that the grammar cannot place is listed, exit 6', async () => {
    const page = readFileSync(join(home, 'test/sources/shenzhen.txt'), 'utf8').replace(
      '[3] 欧洲质量奖',
      '§ 甲乙丙丁\n[3] 欧洲质量奖',
    );
    writeFileSync(join(folder, 'page.txt'), page);
    const { code, err } = await cli([
      'read',
      join(folder, 'page.txt'),
      '--grammar',
      'shenzhen',
      '--out',
      join(folder, 'out'),
    ]);
    expect(code).toBe(6);
    expect(err).toMatch(/page\.txt:460: .*unread: § 甲乙丙丁/);
  });

  test.each([
    [['export']],
    [['export', 'shenzhen/economic@2019', '--format', 'pdf']],
    [['read', 'x.txt']],
    [['read', 'x', '--grammar', 'latin', '--out', 'y']],
    [['nothing']],
    [[]],
    [['export', '--nothing']],
  ])('wrong usage %j: exit 2', async (words) => {
    const { code, out, err } = await cli(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/用法|usage/);
  });

  test.each([
    [['export', '--nothing'], '没有选项 --nothing / there is no option --nothing'],
    [['check', 'x', '--json=yes'], '选项 --json 不带值 / the option --json takes no value'],
    [['verify', '--file'], '选项 --file 须带一个值'],
    [['verify', '--file', '--json'], 'one that begins with - is written --file=…'],
  ])('options of %j are told in both languages', async (words, told) => {
    const { code, err } = await cli(words);
    expect([code, err.split('\n')[0]]).toEqual([2, expect.stringContaining(told)]);
  });

  test.each([
    [['export', 'shenzhen/economic@1999']],
    [['read', '/nowhere/at/all.txt', '--grammar', 'wuhan', '--out', '/nowhere']],
  ])('failure %j: exit 1, one line', async (words) => {
    const { code, err } = await cli(words);
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('import: a first edition, or a proposal of a drafter that changes just what the file changes', async () => {
    const file = join(folder, 'file.yaml');
    writeFileSync(
      file,
      'rubric: chengdu/sme\nedition: "2027"\naward: 成都\nfacts: { title: 标准 }\nbody:\n  - { kind: SECTION, part: criteria, title: 要求 }\n',
    );
    const pairs = join(folder, 'pairs.json');
    writeFileSync(pairs, JSON.stringify([{ base: 'criteria', head: null }]));
    for (const preview of [['--preview'], []])
      expect(await cli(['import', file, '--pairs', pairs, ...preview])).toMatchObject({
        code: 1,
        err: expect.stringContaining('chengdu/sme 还没有版本'),
      });
    expect(await cli(['import', file])).toMatchObject({ code: 0, out: 'chengdu/sme@2027\n' });
    const held = readFileSync(join(library, 'wuhan/manufacturing/2022.yaml'), 'utf8');
    const added = '          - kind: PARAGRAPH\n            text: 新增的一段。\n';
    const reworded = held.replace('包括组织的产品、服务交付方式', '包括组织的产品与服务交付方式');
    const next = reworded.lastIndexOf('          - key:', reworded.indexOf('title: 竞争环境'));
    writeFileSync(file, reworded.slice(0, next) + added + reworded.slice(next));
    expect(await cli(['import', file])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('请先登录'),
    });
    expect(await cli(['import', file, '--as', 'sz-drafter'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('没有所需的角色'),
    });
    expect(await cli(['import', file, '--as', 'nobody'])).toMatchObject({ code: 1 });
    const preview = async (...more: string[]) => {
      const { code, out } = await cli(['import', file, '--preview', ...more]);
      expect(code).toBe(0);
      return JSON.parse(out) as { base: string; head: string | null }[];
    };
    writeFileSync(pairs, JSON.stringify([{ base: 'terms/9', head: null }]));
    expect(await cli(['import', file, '--preview', '--pairs', pairs])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/pairs\.json:1: 没有条目 terms\/9/),
    });
    expect(await preview()).toEqual([]);
    expect(await cli(['import', file, '--as', 'wh-drafter'])).toMatchObject({
      code: 0,
      out: 'wuhan/manufacturing@proposal-wuhan-1\n',
    });
    const other = reworded.replace(/(title: 竞争环境[\s\S]*?text: )[^\n]*/, '$1以后再说。');
    writeFileSync(file, other.replace(/^ *key: .*\n/gm, '').replace(/- key: .*\n */g, '- '));
    const [doubt, ...more] = await preview();
    // Written anew under its number, which whoever knows may part.
    expect([doubt?.head, more]).toEqual(['criteria/5.1b)', []]);
    writeFileSync(pairs, JSON.stringify([{ ...doubt, head: null }]));
    expect(await preview('--pairs', pairs)).toEqual([]);
    const database = await openDatabase({ kind: 'sqlite', file: join(folder, 'data/z.sqlite') });
    const [act] = await database.read.getRepository(ActRow).find();
    const changes = JSON.parse(act.changes) as { before: string | null }[];
    await database.close();
    expect(changes.map(({ before }) => before === null)).toEqual([false, true]);
    expect(await cli(['verify'])).toMatchObject({ code: 0 });
    expect(
      await cli(['import', join(library, 'wuhan/manufacturing/2022.yaml'), '--as', 'wh-drafter']),
    ).toMatchObject({
      code: 1,
      err: expect.stringMatching(/2022 相比没有新的内容.* \/ .*holds nothing new/),
    });
    writeFileSync(file, reworded.replace('产品与服务交付方式', '长'.repeat(12_000)));
    expect(await cli(['import', file, '--as', 'wh-drafter'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /file\.yaml:\d+: body\.\S+\.text: 至多 10000 个字符的文字.* \/ a text of at most 10000/,
      ),
    });
    writeFileSync(file, 'rubric: [');
    expect(await cli(['import', file])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/file\.yaml:\d+: 格式正确的 YAML.* \/ well-formed YAML/),
    });
  });

  test('diff, align and check take editions, proposals and library files alike', async () => {
    const name = 'shenzhen/economic@2019';
    const held = join(library, 'shenzhen/economic/2019.yaml');
    const file = join(folder, 'next.yaml');
    const text = readFileSync(held, 'utf8');
    writeFileSync(file, text.replace('value: 20', 'value: 25').replace('组织识别了', '组织应识别'));
    const told = async (words: string[]) => {
      const { code, out, err } = await cli([...words, '--json']);
      return { code, err, data: JSON.parse(out) as any[] };
    };
    for (const base of [name, held]) {
      const { code, data } = await told(['diff', base, file]);
      expect([code, data.map(({ type, gravity }) => [type, gravity])]).toEqual([
        0,
        [
          ['REWEIGHTED', 'SUBSTANTIVE'],
          ['REWORDED', 'SUBSTANTIVE'],
        ],
      ]);
      expect(data[1]).toMatchObject({
        from: [expect.stringContaining('~')],
        to: [expect.stringContaining('~')],
        field: 'text',
        reasonCode: 'OBLIGATION',
        phrase: expect.stringMatching(/^更改了/),
        matchedBy: 'KEY',
      });
    }
    expect(await told(['diff', name, held])).toMatchObject({ code: 0, data: [] });
    expect((await cli(['diff', name, held])).out).toBe('没有变化 / no changes\n');
    const align = await told(['align', 'wuhan/manufacturing@2022', name]);
    expect(align.code).toBe(0);
    for (const { a, b, score } of align.data)
      expect([
        a.startsWith('wuhan/manufacturing@2022/'),
        b.startsWith(`${name}/`),
        score > 0 && score <= 1,
      ]).toEqual([true, true, true]);
    const last = new Map<string, number>();
    for (const { a, score } of align.data) {
      expect(score).toBeLessThanOrEqual(last.get(a) ?? 1);
      last.set(a, score);
    }
    const before = await told(['check', name]);
    const after = await told(['check', file]);
    expect([before.code, after.code]).toEqual([6, 6]);
    expect(before.data[0]).toMatchObject({
      rule: expect.stringContaining('/'),
      severity: expect.any(String),
      message: expect.any(String),
      quotes: expect.any(Array),
      sourceLines: expect.any(Array),
    });
    const known = new Set(before.data.map(({ id }) => id));
    expect(after.data.filter(({ id }) => !known.has(id)).map(({ rule }) => rule)).toContain(
      'points/parts-agree',
    );
    expect(await cli(['import', file, '--as', 'sz-drafter'])).toMatchObject({
      code: 0,
      out: 'shenzhen/economic@proposal-shenzhen-1\n',
    });
    const proposed = await told(['check', 'shenzhen/economic@proposal-shenzhen-1']);
    expect(new Set(proposed.data.map(({ id }) => id))).toEqual(
      new Set(after.data.map(({ id }) => id)),
    );
    expect(
      (await told(['diff', name, 'shenzhen/economic@proposal-shenzhen-1'])).data.map(
        ({ type }) => type,
      ),
    ).toEqual(['REWEIGHTED', 'REWORDED']);
    const clean = join(folder, 'clean.yaml');
    writeFileSync(
      clean,
      'rubric: chengdu/sme\nedition: "2027"\naward: 成都\nfacts: { title: 标准 }\nbody:\n  - kind: SECTION\n    part: criteria\n    title: 要求\n    children:\n      - { kind: PARAGRAPH, text: 组织应提供优质服务。 }\n',
    );
    expect(await told(['check', clean])).toMatchObject({ code: 0, data: [] });
    // Before anybody started it a file is held against itself.
    const nothing = { DATABASE_URL: `sqlite:${join(folder, 'none.sqlite')}` };
    expect(await cli(['check', clean], nothing)).toMatchObject({
      code: 0,
      err: expect.stringContaining('没有数据库'),
    });
    expect(await cli(['diff', clean, clean], nothing)).toMatchObject({ code: 0 });
    expect(await cli(['check', name], nothing)).toMatchObject({ code: 1 });
  });

  test.each([
    [['export', 'shenzhen/economic@2019', '--format', 'yaml']],
    [['check', 'shenzhen/economic@2019', '--json']],
    [['verify', '--file', '/nowhere']],
    [['export', 'shenzhen/economic@1999']],
    [['nothing']],
  ])('%j says the same in a process of its own and in one that has run others', async (words) => {
    const own = await alone(words, { ...process.env, DATABASE_URL: place() });
    expect(await cli(words)).toEqual(own);
    expect(await cli(words)).toEqual(own);
  });

  test.each(['diff', 'check', 'align'])(
    '%s of what is not there: exit 1; without names: exit 2',
    async (name) => {
      const two = name === 'check' ? [] : ['shenzhen/economic@2019'];
      for (const missing of ['shenzhen/economic@1999', '/nowhere/at/all.yaml']) {
        const { code, out, err } = await cli([name, ...two, missing]);
        expect([code, out]).toEqual([1, '']);
        expect(err).toMatch(/1999|nowhere/);
      }
      expect(await cli([name])).toMatchObject({ code: 2, out: '' });
    },
  );
});
