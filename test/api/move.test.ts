import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moved } from '../../api/cli/move';
import { openDatabase } from '../../api/dataSource';
import { tablesInUse } from '../../api/database/copyAll';
import { databases, urlOf, type Place } from '../support/databases';
import { cli, endAll, fill, start, stop } from '../support/process';

/** A move that fails leaves the target as it was: empty, and to be tried again. */
let folder: string;
let source: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhunsheng-move-'));
  source = join(folder, 'z.sqlite');
  await fill(`sqlite:${source}`);
});
afterAll(() => {
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

const within = async <T>({ where }: Place, act: (ask: Ask) => Promise<T>): Promise<T> => {
  const opened = await openDatabase(where);
  const ask: Ask = (text) => opened.write((manager) => manager.query(text));
  return act(ask).finally(() => opened.close());
};
type Ask = (text: string) => Promise<unknown>;

const used = async ({ where }: Place): Promise<string[]> => {
  const opened = await openDatabase(where, 'read');
  return tablesInUse(opened.read.manager).finally(() => opened.close());
};

/** Whatever comes into a table of awards is another than was sent. */
const SPOIL = {
  sqlite: [
    "CREATE TRIGGER spoil AFTER INSERT ON award BEGIN UPDATE award SET title = 'x' WHERE key = new.key; END",
  ],
  postgres: [
    "CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.title := 'x'; RETURN NEW; END $$",
    'CREATE TRIGGER spoil BEFORE INSERT ON award FOR EACH ROW EXECUTE FUNCTION spoil()',
  ],
};
const MEND = { sqlite: 'DROP TRIGGER spoil', postgres: 'DROP TRIGGER spoil ON award' };

test.each(databases)('a copy that does not verify is not there, on %s', async (_, makePlace) => {
  const target = await makePlace();
  const { kind } = target.where;
  await within(target, async (ask) => {
    for (const text of SPOIL[kind]) await ask(text);
  });
  const from = { kind: 'sqlite', file: source } as const;
  await expect(moved(from, target.where)).rejects.toThrow(/核验不成立/);
  expect(await used(target)).toEqual([]);
  await within(target, (ask) => ask(MEND[kind]));
  expect((await moved(from, target.where)).rows).toBeGreaterThan(1);
  await expect(moved(from, target.where)).rejects.toThrow(/不是空的/);
  await target.drop();
});

test.each(databases)('of what does not verify nothing is copied, from %s', async (_, makePlace) => {
  const from = await makePlace();
  await fill(urlOf(from));
  await within(from, (ask) => ask("UPDATE award SET title = 'forged'"));
  const target = join(folder, `of-${from.where.kind}.sqlite`);
  for (let i = 0; i < 2; i++)
    expect(await cli(urlOf(from), ['move'], { MOVE_TO: `sqlite:${target}` })).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('核验不成立'),
    });
  await from.drop();
});

test('the address comes from the environment or the command line, and what is said names it', async () => {
  const target = join(folder, 'named.sqlite');
  const from = `sqlite:${source}`;
  expect(await cli(from, ['move'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('MOVE_TO'),
  });
  expect(await cli(from, ['move', from])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/是同一个数据库 .*z\.sqlite.* \/ .*one database/),
  });
  expect((await cli(from, ['move'], { MOVE_TO: `sqlite:${target}` })).code).toBe(0);
  const again = await cli(from, ['move', `sqlite:${target}`], { MOVE_TO: 'sqlite:/nowhere/x' });
  expect(again).toMatchObject({
    code: 1,
    err: expect.stringMatching(/named\.sqlite.*不是空的.*… \(\d+\)\),请另建/),
  });
});

test('a backup of what does not verify is none, and names whose it would be', async () => {
  const file = join(folder, 'forged.sqlite');
  copyFileSync(source, file);
  const forged = { where: { kind: 'sqlite', file }, drop: async () => undefined } as const;
  await within(forged, (ask) => ask("UPDATE award SET title = 'forged'"));
  const backup = join(folder, 'backup.sqlite');
  const { code, err } = await cli(`sqlite:${file}`, ['backup', backup]);
  expect([code, existsSync(backup)]).toEqual([1, false]);
  expect(err).toMatch(/^\S+forged\.sqlite 核验不成立: .* \/ \S+forged\.sqlite does not verify: /);
});

const onPostgres = databases.filter(([name]) => name === 'PostgreSQL');
if (onPostgres.length)
  test.each(onPostgres)('a server on %s is in the way, also an idle one', async (_, makePlace) => {
    const from = await makePlace();
    const server = start(urlOf(from));
    await server.url;
    // Longer than an idle connection of the pool is kept.
    await new Promise((next) => setTimeout(next, 12_000));
    const move = () => cli(urlOf(from), ['move', `sqlite:${join(folder, 'from-server.sqlite')}`]);
    expect(await move()).toMatchObject({ code: 1, err: expect.stringContaining('请先停止') });
    await stop(server);
    expect(await move()).toMatchObject({ code: 0 });
    await from.drop();
  });
