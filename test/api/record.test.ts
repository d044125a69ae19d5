import { Secret, TOTP } from 'otpauth';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { canonical } from '../../rubrics/tree/canonical';
import { makeCheckpoint, type Checkpoint } from '../../api/verify/checkpoint';
import {
  verifyDatabase,
  verifyLines,
  verifyState,
  NO_TRUST,
  type Trust,
  type Verification,
} from '../../api/verify/verify';
import { toRow, toEntry } from '../../api/entries/revision';
import { RevisionRow } from '../../api/entries/rows';
import { lineHash, type RecordLine } from '../../api/record/line';
import { RecordRow } from '../../api/record/rows';
import { adoptLayout } from '../../api/verify/adopt';
import { triggersMade } from '../../migrations/triggers';
import { leaves } from '../../api/verify/leaves';
import { sources } from '../support/sources';
import { en } from '../../admin/i18n/en';
import { zh } from '../../admin/i18n/zh';
import { databases, type Place, urlOf } from '../support/databases';
import { cli as commandLine, endAll, fill } from '../support/process';
import { PASSWORD, run, type Running } from '../support/server';

const [ours, theirs] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
const trust = (...checkpoints: Checkpoint[]): Trust => ({ checkpoints, publicKey: ours.publicKey });
const told = ({ findings }: Verification) =>
  findings.map(({ check, seq, subject }) => `${check} ${seq ?? subject}`);

afterAll(endAll);

class Undone extends Error {}

test('every leaf that a room declares is replayed', () => {
  const declared = sources
    .filter(({ path }) => path.startsWith('api/'))
    .flatMap(({ tree }) => tree.text.match(/= (?:leaf<|leaf\(|bare\()/g) ?? []);
  expect(declared.length).toBeGreaterThan(10);
  expect(leaves.size).toBe(declared.length);
});

test('every kind of line has its words in the console, and can be chosen there', () => {
  for (const kinds of [zh.zs.record.kinds, en.zs.record.kinds])
    expect(Object.keys(kinds).sort()).toEqual([...leaves.keys()].sort());
});

describe.each(databases)('the record on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  let lines: string[];
  let checkpoint: Checkpoint;
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true });
    const secadmin = await server.signIn('secadmin');
    for (const role of ['REVIEWER', 'APPROVER'])
      await server.query(
        `mutation { grantGive(username: "wh-drafter", award: "shenzhen", role: ${role}) { account { id } } }`,
        undefined,
        secadmin,
      );
    await server.query('mutation { signOut }', undefined, secadmin);
    lines = await exported();
    checkpoint = makeCheckpoint(ours.privateKey, parse(lines.at(-1)!), '2026-11-21T00:00:00.000Z');
    await server.query(
      'mutation { grantRevoke(username: "wh-drafter", award: "shenzhen", role: APPROVER) { account { id } } }',
      undefined,
      await server.signIn('secadmin'),
    );
  });
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });

  const exported = async () => {
    const response = await fetch(`${server.url}/record.ndjson`, {
      headers: { authorization: `Bearer ${await server.signIn('auditor')}` },
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/x-ndjson; charset=utf-8',
    ]);
    return (await response.text()).trimEnd().split('\n');
  };
  const parse = (line: string) => JSON.parse(line) as RecordLine;
  const p = (n: number) => (place.where.kind === 'postgres' ? `$${n}` : '?');
  const last = () => lines.length;

  /**
   * What verification finds after somebody with every right on the database has been at it; undone
   * afterwards.
   */
  const after = async (
    tamper: (manager: EntityManager) => Promise<unknown>,
    believed = NO_TRUST,
  ): Promise<string[]> => {
    let found: string[] = [];
    await server.database
      .write(async (manager) => {
        await dropTriggers(manager);
        await tamper(manager);
        found = told(await verifyState(manager, believed)).filter(
          (one) => !one.startsWith('trigger '),
        );
        throw new Undone();
      })
      .catch((error) => {
        if (!(error instanceof Undone)) throw error;
      });
    return found;
  };
  const dropTriggers = async (manager: EntityManager) => {
    const kind = place.where.kind === 'postgres' ? 'postgres' : 'better-sqlite3';
    for (const [name, statement] of await triggersMade(kind)) {
      const [, table] = / ON "?(\w+)"?/.exec(statement)!;
      await manager.query(`DROP TRIGGER ${name}${kind === 'postgres' ? ` ON "${table}"` : ''}`);
    }
  };
  const insert = (manager: EntityManager, line: RecordLine) =>
    manager.query(
      `INSERT INTO record (seq, at, kind, actor, subject, body, prev, hash) VALUES (${[1, 2, 3, 4, 5, 6, 7, 8].map(p).join()})`,
      [
        line.seq,
        line.at,
        line.kind,
        line.actor,
        line.subject,
        canonical(line.body),
        line.prev,
        line.hash,
      ],
    );
  /** Rewrites the record from a row on, with every hash as it should be. */
  const rewrite = async (
    manager: EntityManager,
    from: number,
    change: (line: RecordLine) => RecordLine,
  ) => {
    const rows = (await manager.query(
      `SELECT * FROM record WHERE seq >= ${from} ORDER BY seq`,
    )) as any[];
    await manager.query(`DELETE FROM record WHERE seq >= ${from}`);
    let { prev } = rows[0];
    for (const [i, row] of rows.entries()) {
      const line = { ...row, body: JSON.parse(row.body), prev };
      const made = i === 0 ? change(line) : line;
      prev = lineHash(made);
      await insert(manager, { ...made, hash: prev });
    }
  };

  test('it holds as it is: numbers from 1 without a gap, each row with the hash of the one before, all kinds told', async () => {
    expect(await verifyDatabase(server.database.read, trust(checkpoint))).toMatchObject({
      holds: true,
      findings: [],
    });
    const rows = lines.map(parse);
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i + 1));
    expect(rows.map(({ prev }) => prev)).toEqual([
      '',
      ...rows.slice(0, -1).map(({ hash }) => hash),
    ]);
    expect([...new Set(rows.map(({ kind }) => kind))].sort()).toEqual([
      'account',
      'award',
      'edition',
      'grant',
      'layout',
      'record-export',
      'rubric',
      'sign-in',
      'sign-out',
    ]);
    expect(rows.find(({ kind }) => kind === 'edition')).toMatchObject({
      actor: null,
      body: {
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        recordedAt: expect.any(String),
        seq: 1,
      },
    });
  });

  test('its rows can neither be changed nor removed', async () => {
    for (const statement of [
      "UPDATE record SET kind = 'x'",
      'DELETE FROM record',
      'UPDATE account_grant SET given = 1',
      'DELETE FROM account_grant',
    ])
      await expect(server.database.write((manager) => manager.query(statement))).rejects.toThrow(
        /append-only/,
      );
  });

  test.each<[string, (m: EntityManager) => Promise<unknown>, string[]]>([
    [
      'an edited field',
      (m) => m.query("UPDATE record SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3"),
      ['chain 3'],
    ],
    [
      'a body written otherwise',
      (m) => m.query("UPDATE record SET body = ' ' || body WHERE seq = 4"),
      ['chain 4'],
    ],
    [
      'a body that is none',
      (m) => m.query("UPDATE record SET body = 'null' WHERE seq = 4"),
      ['chain 4'],
    ],
    [
      'another actor',
      (m) => m.query("UPDATE record SET actor = 'somebody' WHERE seq = 2"),
      ['chain 2'],
    ],
    ['a deleted row', (m) => m.query('DELETE FROM record WHERE seq = 5'), ['chain 5', 'rubric']],
    [
      'two rows swapped',
      async (m) => {
        for (const [a, b] of [
          [5, -1],
          [6, 5],
          [-1, 6],
        ])
          await m.query(`UPDATE record SET seq = ${b} WHERE seq = ${a}`);
      },
      ['chain 5'],
    ],
    [
      'a row with the number of another',
      async (m) => m.query('UPDATE record SET seq = 0 WHERE seq = 1'),
      ['chain 1'],
    ],
  ])('%s is found and the first row named', async (_, tamper, expected) => {
    const found = await after(tamper);
    expect(found[0]).toBe(expected[0]);
    for (const [i, start] of expected.entries())
      expect(found[i]).toMatch(start.split('@')[0].split('/')[0]);
  });

  test('a duplicated row, and one slipped in between, are found', async () => {
    const newest = Number(
      (await server.database.read.query('SELECT max(seq) AS n FROM record'))[0].n,
    );
    expect((await after((m) => insert(m, { ...parse(lines[4]), seq: newest + 1 })))[0]).toBe(
      `chain ${newest + 1}`,
    );
    const shift = async (m: EntityManager) => {
      await m.query('UPDATE record SET seq = -seq - 1 WHERE seq >= 6');
      await m.query('UPDATE record SET seq = -seq WHERE seq < 0');
      const row = { ...parse(lines[5]), subject: 'invented', prev: parse(lines[4]).hash };
      await insert(m, { ...row, hash: lineHash(row) });
    };
    expect((await after(shift))[0]).toBe('chain 7');
  });

  describe('what stands against the record is found with the record left alone', () => {
    const clause = async (m: EntityManager) =>
      (
        await m
          .getRepository(RevisionRow)
          .createQueryBuilder('r')
          .where("r.rubric_key = 'wuhan/manufacturing' AND r.content LIKE '%使命%'")
          .orderBy('r.hash')
          .getMany()
      )[0];

    test('a changed clause of a published edition', async () => {
      const found = await after(async (m) => {
        const row = await clause(m);
        await m.query(
          `UPDATE revision SET content = ${p(1)} WHERE rubric_key = 'wuhan/manufacturing' AND hash = ${p(2)}`,
          [row.content.replace('使命', '任务'), row.hash],
        );
      });
      expect(found).toEqual([
        expect.stringMatching(/^revision wuhan\/manufacturing@2022\/~\S+$/),
        'edition_entry wuhan/manufacturing@2022',
      ]);
    });

    test('the same with the hash of the revision made to fit, and then that of the edition too', async () => {
      const fit = async (m: EntityManager) => {
        const row = await clause(m);
        const made = toRow(
          row.rubricKey,
          toEntry({ ...row, content: row.content.replace('使命', '任务') }, null),
        );
        await m.insert(RevisionRow, made);
        await m.query(
          `UPDATE edition_entry SET revision_hash = ${p(1)} WHERE rubric_key = 'wuhan/manufacturing' AND revision_hash = ${p(2)}`,
          [made.hash, row.hash],
        );
      };
      expect(await after(fit)).toEqual([
        'edition_entry wuhan/manufacturing@2022',
        expect.stringMatching(/^revision wuhan\/manufacturing \S+$/),
        'edition_entry wuhan/manufacturing@2022',
      ]);
      expect(
        await after((m) =>
          m.query(`UPDATE edition SET content_hash = '${'0'.repeat(64)}' WHERE label = '2022'`),
        ),
      ).toEqual(['edition wuhan/manufacturing@2022', 'edition_entry wuhan/manufacturing@2022']);
    });

    test.each<[string, string, RegExp]>([
      [
        'a later 实施',
        "UPDATE edition SET effective_from = '2030-01-01' WHERE label = '2022'",
        /^edition(_entry)? wuhan\/manufacturing@2022$/,
      ],
      [
        'other source lines',
        "UPDATE edition_entry SET lines = '1' WHERE edition_key = 'wuhan/manufacturing@2022' AND position = 3",
        /^edition(_entry)? wuhan\/manufacturing@2022$/,
      ],
      [
        'a role that nobody gave',
        "INSERT INTO account_grant (seq, account_id, award_key, role, given, by, at) SELECT 999, id, 'wuhan', 'PUBLISHER', 1, 'x', 'y' FROM account WHERE username = 'sz-drafter'",
        /^account_grant 999$/,
      ],
      [
        'a role taken back that came back',
        'UPDATE account_grant SET given = 1 WHERE given = 0',
        /^account_grant \d+$/,
      ],
      [
        'an office',
        "UPDATE account SET office = 'SYSTEM' WHERE username = 'sz-drafter'",
        /^account /,
      ],
      [
        'another password',
        "UPDATE account SET password_hash = 'x' WHERE username = 'sz-drafter'",
        /^account /,
      ],
      [
        'an account that nobody made',
        "INSERT INTO account (id, username, name, password_hash, created_at, created_by) VALUES ('z', 'zhao', '赵', 'x', 'y', 'z')",
        /^account z$/,
      ],
      [
        'a session of somebody who did not sign in',
        "INSERT INTO session (token_hash, account_id, created_at, expires_at) SELECT 'x', id, 'y', 'z' FROM account WHERE username = 'sz-drafter'",
        /^session x$/,
      ],
      ['a session that goes on', "UPDATE session SET expires_at = '2099-01-01'", /^session /],
    ])('%s', async (_, statement, expected) => {
      const found = await after((m) => m.query(statement));
      expect(found.length).toBeGreaterThan(0);
      for (const one of found) expect(one).toMatch(expected);
    });
  });

  test('rows cut from the end are found against a checkpoint, and only so', async () => {
    const cut = (m: EntityManager) => m.query(`DELETE FROM record WHERE seq > ${last() - 3}`);
    expect((await after(cut)).filter((one) => one.startsWith('chain'))).toEqual([]);
    expect(await after(cut, trust(checkpoint))).toContain(`checkpoint ${last()}`);
  });

  test('a record rewritten from some row on without the key is found against a checkpoint, and only so', async () => {
    const forge = (m: EntityManager) =>
      rewrite(m, 20, (line) => ({ ...line, at: '2020-01-01T00:00:00.000Z' }));
    expect((await after(forge)).filter((one) => one.startsWith('chain'))).toEqual([]);
    expect(await after(forge, trust(checkpoint))).toContain(`checkpoint ${last()}`);
    // A checkpoint that the forger signed himself convinces only who has no key of ours.
    const forged = makeCheckpoint(theirs.privateKey, checkpoint, checkpoint.at);
    expect(
      told(await verifyDatabase(server.database.read, { checkpoints: [forged], publicKey: null })),
    ).toEqual([]);
    expect(told(await verifyDatabase(server.database.read, trust(forged)))).toEqual([
      `checkpoint ${last()}`,
    ]);
    expect(
      told(
        await verifyDatabase(
          server.database.read,
          trust({ ...checkpoint, seq: checkpoint.seq - 1 }),
        ),
      ),
    ).toEqual([`checkpoint ${last() - 1}`]);
  });

  test.each<[string, (all: string[]) => string[], string]>([
    ['nothing', (all) => all, ''],
    ['an edited field', (all) => all.with(7, all[7].replace(/"at":"2/, '"at":"1')), 'chain 8'],
    ['a member too many', (all) => all.with(7, all[7].replace('{', '{"a":1,')), 'chain 8'],
    ['a member twice', (all) => all.with(7, all[7].replace(/}$/, ',"seq":8}')), 'chain 8'],
    ['a line that is no JSON', (all) => all.with(7, 'x'), 'chain 8'],
    ['a deleted line', (all) => all.toSpliced(7, 1), 'chain 8'],
    ['the first line deleted', (all) => all.slice(1), 'chain 1'],
    ['lines swapped', (all) => all.with(7, all[8]).with(8, all[7]), 'chain 8'],
    ['a line twice', (all) => all.toSpliced(7, 0, all[7]), 'chain 9'],
    ['lines cut from the end', (all) => all.slice(0, -2), 'checkpoint'],
    ['everything cut', () => [], 'checkpoint'],
  ])('offline, on an export: %s', async (_, tamper, expected) => {
    const [first] = told(
      await verifyLines(
        (async function* () {
          yield* tamper(lines);
        })(),
        trust(checkpoint),
      ),
    );
    if (expected) expect(first).toMatch(new RegExp(`^${expected}`));
    else expect(first).toBeUndefined();
  });

  test('the chain does not fork, however many write', async () => {
    const other = place.where.kind === 'postgres' ? await run(place) : server;
    await Promise.all(
      Array.from({ length: 24 }, (_, i) =>
        (i % 2 ? server : other).signIn(['wh-drafter', 'sz-drafter', 'auditor'][i % 3]),
      ),
    );
    if (other !== server) await other.stop();
    expect(await verifyDatabase(server.database.read, trust(checkpoint))).toMatchObject({
      holds: true,
    });
  });

  test('what stood there before there was a record is held from its first line on; later nothing slips in that way', async () => {
    const fresh = await makePlace();
    const before = await run(fresh);
    const { manager } = before.database.read;
    const empty = () =>
      before.database.write(async (m) => {
        await dropTriggers(m).catch(() => undefined);
        await m.query('DELETE FROM record');
      });
    const found = async () =>
      told(await verifyDatabase(before.database.read, NO_TRUST)).filter(
        (one) => !one.startsWith('trigger '),
      );
    await empty();
    await adoptLayout(before.database, new Date());
    const { since } = await verifyDatabase(before.database.read, NO_TRUST);
    expect([await manager.count(RecordRow), await found()]).toEqual([1, []]);
    expect(since.map(({ table, seq, rows }) => `${table} ${seq} ${rows}`).sort()).toEqual([
      'award 1 2',
      'edition 1 7',
      'edition_entry 1 7',
      'rubric 1 9',
    ]);
    await before.database.write((m) =>
      m.query("INSERT INTO award (key, title) VALUES ('slipped', 'in')"),
    );
    await adoptLayout(before.database, new Date());
    expect(await found()).toEqual(['award slipped']);
    await before.stop();
    await fresh.drop();
  });

  describe('command line', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'zhunsheng-record-'));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const cli = (words: string[], more: Record<string, string> = {}) =>
      commandLine(urlOf(place), words, more);

    test('checkpoint makes a key for its owner only and signs; verify believes it', async () => {
      const [key, file] = [join(folder, 'key.pem'), join(folder, 'checkpoints')];
      const first = await cli(['checkpoint', '--key', key, '--out', file]);
      expect(first).toMatchObject({ code: 0, err: expect.stringContaining('key.pem.pub') });
      expect(statSync(key).mode & 0o777).toBe(0o600);
      expect(createPublicKey(readFileSync(`${key}.pub`)).asymmetricKeyType).toBe('ed25519');
      await server.signIn('wh-drafter');
      expect((await cli(['checkpoint', '--key', key, '--out', file])).err).toBe('');
      expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2);
      expect(
        await cli(['verify', '--checkpoint', file, '--public-key', `${key}.pub`]),
      ).toMatchObject({ code: 0, err: '', out: expect.stringContaining('成立') });
      expect((await cli(['verify', '--checkpoint', file])).err).toContain('--public-key');
      writeFileSync(join(folder, 'export.ndjson'), `${lines.slice(0, -1).join('\n')}\n`);
      const cut = await cli([
        'verify',
        '--checkpoint',
        file,
        '--file',
        join(folder, 'export.ndjson'),
        '--json',
      ]);
      expect([cut.code, JSON.parse(cut.out).findings[0].message]).toEqual([
        1,
        expect.stringContaining('末尾被删去'),
      ]);
    });

    test('a key that was carried away is missed, and none is made in its place', async () => {
      const place = mkdtempSync(join(folder, 'away-'));
      const [key, file] = [join(place, 'key.pem'), join(place, 'checkpoints')];
      expect(await cli(['checkpoint', '--key', key, '--out', file])).toMatchObject({ code: 0 });
      const signed = readFileSync(file, 'utf8');
      renameSync(key, join(place, 'elsewhere'));
      const again = () => cli(['checkpoint', '--key', key, '--out', file]);
      expect(await again()).toMatchObject({ code: 1, err: expect.stringContaining('不在原处') });
      renameSync(`${key}.pub`, join(place, 'elsewhere.pub'));
      expect(await again()).toMatchObject({ code: 1, err: expect.stringContaining('is away') });
      expect(readdirSync(place).sort()).toEqual(['checkpoints', 'elsewhere', 'elsewhere.pub']);
      // Another key signs into a file of its own.
      const [other, others] = [join(place, 'other.pem'), join(place, 'others')];
      expect(await cli(['checkpoint', '--key', other, '--out', others])).toMatchObject({ code: 0 });
      expect(await cli(['checkpoint', '--key', other, '--out', file])).toMatchObject({
        code: 1,
        err: expect.stringContaining('with another key'),
      });
      expect(readFileSync(file, 'utf8')).toBe(signed);
      renameSync(join(place, 'elsewhere'), key);
      expect(await again()).toMatchObject({ code: 0 });
    });

    test('a public key alone, and nothing signed: it is said so', async () => {
      const place = mkdtempSync(join(folder, 'half-'));
      const key = join(place, 'key.pem');
      writeFileSync(`${key}.pub`, 'x');
      const url = `sqlite:${join(place, 'z.sqlite')}`;
      await fill(url);
      const sign = () =>
        commandLine(url, ['checkpoint', '--key', key, '--out', join(place, 'checkpoints')]);
      expect(await sign()).toMatchObject({
        code: 1,
        err: expect.stringMatching(
          /只有公钥.*从未签署.*移走公钥.* \/ there is the public key alone/,
        ),
      });
      expect(existsSync(key)).toBe(false);
      rmSync(`${key}.pub`);
      expect(await sign()).toMatchObject({ code: 0 });
    });

    test('where nothing can be signed no key is left behind', async () => {
      const place = mkdtempSync(join(folder, 'none-'));
      const words = ['--key', join(place, 'key.pem'), '--out', join(place, 'checkpoints')];
      const { code, err } = await commandLine(`sqlite:${join(place, 'no.sqlite')}`, [
        'checkpoint',
        ...words,
      ]);
      expect([code, err, readdirSync(place)]).toEqual([
        1,
        expect.stringContaining('数据库打不开'),
        [],
      ]);
    });

    test('without a checkpoint verify says that rows may have been cut from the end', async () => {
      const { code, out, err } = await cli(['verify', '--json']);
      expect([code, err]).toEqual([0, expect.stringContaining('可能有行从末尾被删去')]);
      expect(JSON.parse(out)).toMatchObject({
        holds: true,
        findings: [],
        warnings: [expect.stringContaining('cut from the end')],
      });
    });

    test.each([
      [['verify', 'x'], 2],
      [['checkpoint'], 2],
      [['user'], 2],
      [['user', 'add', '--username', 'x'], 2],
      [['verify', '--file', '/nowhere'], 1],
      [['verify', '--checkpoint', '/nowhere'], 1],
    ])('%j: exit %d', async (words, code) => {
      expect(await cli(words)).toMatchObject({ code, out: '' });
    });

    test('user add makes an administrator, user disable ends one', async () => {
      const add = (username: string, more = {}) =>
        cli(
          ['user', 'add', '--username', username, '--name', '审计员二', '--office', 'AUDITOR'],
          more,
        );
      expect(await add('auditor2', { ZHUNSHENG_PASSWORD: PASSWORD })).toMatchObject({
        code: 0,
        out: 'auditor2\n',
      });
      const hidden = ['--username', 'auditor9', '--name', '审计\u202E员', '--office', 'AUDITOR'];
      const named = await cli(['user', 'add', ...hidden], { ZHUNSHENG_PASSWORD: PASSWORD });
      expect([named.code, named.out]).toEqual([1, '']);
      expect(await add('auditor2', { ZHUNSHENG_PASSWORD: PASSWORD })).toMatchObject({
        code: 1,
        err: expect.stringContaining('用户名已被使用'),
      });
      const ask = async (query: string, token: string) =>
        (await server.query(query, {}, token)).data;
      const office = async (token: string) =>
        (await ask('{ viewer { office } }', token)).viewer?.office;
      const change = (token: string, current: string, next: string) =>
        ask(
          `mutation { passwordChange(current: ${JSON.stringify(current)}, new: "${next}") { userErrors { code } } }`,
          token,
        );
      // Somebody typed the password for them: it opens nothing before they change it.
      const token = await server.signIn('auditor2');
      expect(await office(token)).toBeNull();
      await change(token, PASSWORD, 'tausend kleine Schritte');
      expect(await office(token)).toBe('AUDITOR');
      const { factorBegin } = await ask('mutation { factorBegin { secret } }', token);
      const code = new TOTP({ secret: Secret.fromBase32(factorBegin.secret) }).generate();
      await ask(`mutation { factorConfirm(code: "${code}") { codes } }`, token);
      const signIn = async (password: string) =>
        (
          await ask(
            `mutation { signIn(username: "auditor2", password: "${password}") { token userErrors { code } } }`,
            '',
          )
        ).signIn;
      const auditor2 = ['--username', 'auditor2'];
      expect((await signIn('tausend kleine Schritte')).userErrors[0].code).toBe(
        'FACTOR_CODE_NEEDED',
      );
      expect(await cli(['user', 'reset-factor', ...auditor2])).toMatchObject({ code: 0 });
      expect(await cli(['user', 'reset-factor', ...auditor2])).toMatchObject({
        code: 1,
        err: expect.stringContaining('尚未设置双因素验证'),
      });
      expect((await signIn('tausend kleine Schritte')).token).not.toBeNull();
      expect(
        await cli(['user', 'reset-password', ...auditor2], { ZHUNSHENG_PASSWORD: PASSWORD }),
      ).toMatchObject({ code: 0 });
      expect(await office(token)).toBeUndefined();
      expect(await office(await server.signIn('auditor2'))).toBeNull();
      for (const act of ['reset-factor', 'reset-password'])
        expect(
          await cli(['user', act, '--username', 'wh-approver'], { ZHUNSHENG_PASSWORD: PASSWORD }),
        ).toMatchObject({
          code: 1,
          err: expect.stringContaining('只用于管理员'),
        });
      expect(await cli(['user', 'disable', '--username', 'auditor2'])).toMatchObject({ code: 0 });
      expect(await server.signIn('auditor2')).toBeNull();
      // A new password is no way round whoever disabled it.
      const reset = (...more: string[]) =>
        cli(['user', 'reset-password', ...auditor2, ...more], { ZHUNSHENG_PASSWORD: PASSWORD });
      expect(await reset()).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringMatching(/已停用.*--enable.* \/ .*--enable/),
      });
      expect(await server.signIn('auditor2')).toBeNull();
      expect(await reset('--enable')).toMatchObject({ code: 0, out: 'auditor2\n' });
      expect(await server.signIn('auditor2')).not.toBeNull();
      expect(await cli(['user', 'disable', '--username', 'auditor2'])).toMatchObject({ code: 0 });
      expect((await cli(['verify'])).code).toBe(0);
    });
  });
});
