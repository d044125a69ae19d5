import { createHash } from 'node:crypto';
import { recordCounts } from '../../api/people/throttle';
import { databases, type Place } from '../support/databases';
import { PASSWORD, run, type Running } from '../support/server';

const SIGN_IN =
  'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { token viewer { username } userErrors { code message path } } }';
const HOUR = 3_600_000;

describe.each(databases)('people on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  let clock = Date.parse('2026-11-21T00:00:00Z');
  const now = () => new Date(clock);
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true, now });
  });
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });
  // Sessions and failures of one test are gone in the next.
  beforeEach(() => {
    clock += 24 * HOUR;
  });

  const data = async (query: string, token?: string, variables?: object) => {
    const { data, errors } = await server.query(query, variables, token);
    expect(errors).toBeUndefined();
    return data;
  };
  const attempt = async (username: string, password: string) =>
    (await data(SIGN_IN, undefined, { username, password })).signIn;
  const codeOf = async (username: string, password: string) =>
    (await attempt(username, password)).userErrors[0]?.code ?? 'OK';
  const post = (headers: Record<string, string>, query: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });

  test('signing in answers a token and sets a cookie that scripts and other sites cannot use; either opens the same', async () => {
    const response = await post(
      {},
      `mutation { signIn(username: "wh-drafter", password: ${JSON.stringify(PASSWORD)}) { token viewer { username name office grants { award { key } role } } userErrors { code } } }`,
    );
    const { signIn } = ((await response.json()) as any).data;
    expect(signIn).toMatchObject({
      viewer: {
        username: 'wh-drafter',
        name: '武汉起草人',
        office: null,
        grants: [{ award: { key: 'wuhan' }, role: 'DRAFTER' }],
      },
      userErrors: [],
    });
    const cookie = response.headers.get('set-cookie')!;
    expect(cookie).toBe(
      `zs_session=${signIn.token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=43200`,
    );
    const asked = { username: 'wh-drafter' };
    expect((await data('{ viewer { username } }', signIn.token)).viewer).toEqual(asked);
    const byCookie = await post({ cookie: cookie.split(';')[0] }, '{ viewer { username } }');
    expect(((await byCookie.json()) as any).data.viewer).toEqual(asked);
    // A form of another site can send neither JSON nor the header that Apollo asks for instead.
    const forged = await fetch(`${server.url}/graphql?query=%7Bviewer%7Busername%7D%7D`, {
      headers: { cookie: cookie.split(';')[0] },
    });
    expect(forged.status).toBe(400);
  });

  test('in production the cookie is for encrypted connections only', async () => {
    const other = await run(place, { production: true, now });
    const response = await fetch(`${other.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: SIGN_IN,
        variables: { username: 'auditor', password: PASSWORD },
      }),
    });
    await other.stop();
    expect(response.headers.get('set-cookie')).toMatch(/; Secure$/);
  });

  test('signing out ends the session for good; twelve hours end it too', async () => {
    const [first, second] = [await server.signIn('wh-drafter'), await server.signIn('wh-drafter')];
    const out = await post({ authorization: `Bearer ${first}` }, 'mutation { signOut }');
    expect(await out.json()).toEqual({ data: { signOut: true } });
    expect(out.headers.get('set-cookie')).toMatch(/^zs_session=; .*Max-Age=0/);
    expect(await data('{ viewer { username } }', first)).toEqual({ viewer: null });
    expect(await data('mutation { signOut }', first)).toEqual({ signOut: false });
    expect((await data('{ viewer { username } }', second)).viewer).not.toBeNull();
    clock += 12 * HOUR - 1;
    expect((await data('{ viewer { username } }', second)).viewer).not.toBeNull();
    clock += 1;
    expect(await data('{ viewer { username } }', second)).toEqual({ viewer: null });
    expect(await data('{ viewer { username } }', 'no-token-of-ours')).toEqual({ viewer: null });
  });

  test('unknown, wrong and disabled get the same answer in the same time', async () => {
    const sysadmin = await server.signIn('sysadmin');
    await data(
      'mutation { accountCreate(username: "gone", name: "离职", password: "password-of-gone") { userErrors { code } } accountDisable(username: "gone") { account { disabledAt } } }',
      sysadmin,
    );
    await attempt('warm', 'up');
    const cases = [
      ['nobody', 'password-of-gone'],
      ['wh-drafter', 'wrong password'],
      ['gone', 'password-of-gone'],
    ] as const;
    const times = cases.map((): number[] => []);
    const answers = new Set<string>();
    for (let round = 0; round < 4; round++)
      for (const [i, [username, password]] of cases.entries()) {
        const begun = performance.now();
        answers.add(JSON.stringify(await attempt(username, password)));
        times[i].push(performance.now() - begun);
      }
    expect(answers.size).toBe(1);
    expect([...answers][0]).toContain('SIGN_IN_FAILED');
    const quickest = times.map((all) => Math.min(...all));
    expect(Math.max(...quickest) / Math.min(...quickest)).toBeLessThan(2.5);
  });

  test('five failures close an account for a quarter of an hour, right password or not, and no other', async () => {
    for (let i = 0; i < 5; i++)
      expect(await codeOf('sz-drafter', 'wrong password')).toBe('SIGN_IN_FAILED');
    const {
      userErrors: [refused],
    } = await attempt('sz-drafter', PASSWORD);
    expect(refused.code).toBe('THROTTLED');
    expect(Number(/retry after (\d+) s/.exec(refused.message)![1])).toBeLessThanOrEqual(16 * 60);
    expect(await codeOf('sz-drafter2', PASSWORD)).toBe('OK');
    clock += 14 * 60_000;
    expect(await codeOf('sz-drafter', PASSWORD)).toBe('THROTTLED');
    clock += 2 * 60_000;
    expect(await codeOf('sz-drafter', PASSWORD)).toBe('OK');
  });

  test('a hundred attempts at once are no way around it; nor is a crowd of names from one address', async () => {
    const codes = await Promise.all(
      Array.from({ length: 100 }, (_, i) => codeOf('sz-reviewer', `guess ${i}`)),
    );
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(5);
    for (let i = 0; i < 15; i++) expect(await codeOf(`name${i}`, 'x')).toBe('SIGN_IN_FAILED');
    expect(await codeOf('wh-drafter', PASSWORD)).toBe('THROTTLED');
    clock += 60_000;
    await recordCounts(server.database, now());
    clock += 20 * 60_000;
    const auditor = await server.signIn('auditor');
    const { record } = await data(
      '{ record(kind: "refusals", first: 1) { nodes { actor subject body } } }',
      auditor,
    );
    expect(record.nodes[0]).toMatchObject({
      actor: null,
      subject: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
    });
    expect(JSON.parse(record.nodes[0].body)).toEqual({ SIGN_IN_FAILED: 15, THROTTLED: 96 });
  });

  test('many who sign in at once are not taken for guessers', async () => {
    expect(
      new Set(await Promise.all(Array.from({ length: 30 }, () => codeOf('wh-reviewer', PASSWORD)))),
    ).toEqual(new Set(['OK']));
  });

  test('two processes count together', async () => {
    const other = place.where.kind === 'postgres' ? await run(place, { now }) : server;
    const at = async (s: Running) =>
      (await s.query(SIGN_IN, { username: 'sz-approver', password: 'wrong password' })).data.signIn
        .userErrors[0].code;
    const codes: string[] = [];
    for (let i = 0; i < 7; i++) codes.push(await at(i % 2 ? other : server));
    if (other !== server) await other.stop();
    expect(codes).toEqual([...Array(5).fill('SIGN_IN_FAILED'), 'THROTTLED', 'THROTTLED']);
  });

  test('who may do what: the three administrators stand apart, and nobody else does any of it', async () => {
    const acts: Record<string, string> = {
      accounts: '{ accounts { username } }',
      record: '{ record { totalCount } }',
      accountCreate:
        'mutation ($n: String!) { done: accountCreate(username: $n, name: "新人", password: "long enough") { userErrors { code } } }',
      accountDisable:
        'mutation { done: accountDisable(username: "sz-publisher") { userErrors { code } } }',
      'disable an administrator':
        'mutation { done: accountDisable(username: "auditor") { userErrors { code } } }',
      grantGive:
        'mutation { done: grantGive(username: "wh-reviewer2", award: "shenzhen", role: REVIEWER) { userErrors { code } } }',
      grantRevoke:
        'mutation { done: grantRevoke(username: "wh-reviewer2", award: "shenzhen", role: REVIEWER) { userErrors { code } } }',
      'grant to oneself':
        'mutation ($me: String!) { done: grantGive(username: $me, award: "wuhan", role: DRAFTER) { userErrors { code } } }',
      'grant to nobody':
        'mutation { done: grantGive(username: "nobody", award: "wuhan", role: DRAFTER) { userErrors { code } } }',
      'grant of no award':
        'mutation { done: grantGive(username: "wh-reviewer2", award: "chengdu", role: DRAFTER) { userErrors { code } } }',
    };
    const people = ['nobody', 'sysadmin', 'secadmin', 'auditor', 'wh-approver', 'wh-publisher'];
    const table: string[] = [];
    for (const [act, query] of Object.entries(acts)) {
      const row: string[] = [];
      for (const [i, person] of people.entries()) {
        const token = person === 'nobody' ? undefined : await server.signIn(person);
        const answered = await data(query, token, { n: `new${i}`, me: person });
        const shown =
          answered.done?.userErrors.map((e: any) => e.code).join() ??
          (answered.accounts?.length || answered.record?.totalCount ? '' : 'EMPTY');
        row.push((shown || 'yes').padEnd(14));
      }
      table.push(`${act.padEnd(25)}${row.join('')}`.trim());
    }
    expect(
      [`${' '.repeat(25)}${people.map((p) => p.padEnd(14)).join('')}`.trimEnd(), ...table].join(
        '\n',
      ),
    ).toBe(SEPARATION);
    const { accounts } = await data(
      '{ accounts { username grants { role award { key } } } }',
      await server.signIn('secadmin'),
    );
    expect(
      accounts
        .filter((a: any) => ['sysadmin', 'secadmin', 'auditor'].includes(a.username))
        .flatMap((a: any) => a.grants),
    ).toEqual([]);
  });

  test('a role of Wuhan is none of Shenzhen; given or taken back it counts from the next request on', async () => {
    const [secadmin, person] = [
      await server.signIn('secadmin'),
      await server.signIn('wh-publisher'),
    ];
    const grants = async () =>
      (await data('{ viewer { grants { award { key title } role } } }', person)).viewer.grants.map(
        (g: any) => `${g.award.key} ${g.role}`,
      );
    expect(await grants()).toEqual(['wuhan PUBLISHER']);
    const set = (what: string) =>
      data(
        `mutation { ${what}(username: "wh-publisher", award: "shenzhen", role: REVIEWER) { account { grants { award { key } role } } } }`,
        secadmin,
      );
    await set('grantGive');
    const before = (await server.database.read.query('SELECT count(*) AS n FROM account_grant'))[0]
      .n;
    await set('grantGive');
    expect((await server.database.read.query('SELECT count(*) AS n FROM account_grant'))[0].n).toBe(
      before,
    );
    expect(await grants()).toEqual(['shenzhen REVIEWER', 'wuhan PUBLISHER']);
    expect((await set('grantRevoke')).grantRevoke.account.grants).toEqual([
      { award: { key: 'wuhan' }, role: 'PUBLISHER' },
    ]);
    expect(await grants()).toEqual(['wuhan PUBLISHER']);
  });

  test('a new account may sign in and do nothing; disabled, its open sessions are over', async () => {
    const sysadmin = await server.signIn('sysadmin');
    const make = (username: string, name: string, password: string) =>
      data(
        'mutation ($username: String!, $name: String!, $password: String!) { accountCreate(username: $username, name: $name, password: $password) { account { office grants { role } disabledAt } userErrors { code path } } }',
        sysadmin,
        { username, name, password },
      ).then(({ accountCreate }) => accountCreate);
    expect(await make('li.si', '李四', 'long enough')).toEqual({
      account: { office: null, grants: [], disabledAt: null },
      userErrors: [],
    });
    const refusals: [[string, string, string], string, string][] = [
      [['li.si', '李四', 'long enough'], 'USERNAME_TAKEN', 'username'],
      [['Li Si', '李四', 'long enough'], 'USERNAME_BAD', 'username'],
      [['li.wu', ' ', 'long enough'], 'NAME_BAD', 'name'],
      [['li.wu', '李五', 'short'], 'PASSWORD_WEAK', 'password'],
    ];
    for (const [given, code, path] of refusals)
      expect(await make(...given)).toEqual({ account: null, userErrors: [{ code, path: [path] }] });
    const { token } = await attempt('li.si', 'long enough');
    expect((await data('{ viewer { name grants { role } } }', token)).viewer).toEqual({
      name: '李四',
      grants: [],
    });
    await data(
      'mutation { accountDisable(username: "li.si") { account { disabledAt } } }',
      sysadmin,
    );
    expect((await data('{ viewer { name grants { role } } }', token)).viewer).toBeNull();
    expect(await codeOf('li.si', 'long enough')).toBe('SIGN_IN_FAILED');
  });

  test('an answer kept for one person is never given to another', async () => {
    const tokens = [
      undefined,
      await server.signIn('wh-drafter'),
      await server.signIn('sz-drafter2'),
      undefined,
    ];
    const names: (string | undefined)[] = [];
    for (const token of [...tokens, ...tokens])
      names.push(
        (await data('{ viewer { username } accounts { username } }', token)).viewer?.username,
      );
    expect(names).toEqual([
      undefined,
      'wh-drafter',
      'sz-drafter2',
      undefined,
      undefined,
      'wh-drafter',
      'sz-drafter2',
      undefined,
    ]);
  });

  test('a reader costs one statement a request, a person two', async () => {
    const token = await server.signIn('wh-drafter');
    const cost = async (as?: string) => {
      const before = server.database.statements();
      await data('{ awards { key } }', as);
      return server.database.statements() - before;
    };
    expect([await cost(), await cost(), await cost(token), await cost(token)]).toEqual([
      1, 1, 2, 2,
    ]);
  });

  test('for everybody but the auditor the record is not there; who tried stands in it', async () => {
    const get = async (token?: string) => {
      const response = await fetch(`${server.url}/record.ndjson`, {
        headers: token ? { authorization: `Bearer ${token}` } : {},
      });
      return [response.status, await response.text()] as const;
    };
    const nowhere = await fetch(`${server.url}/nowhere.ndjson`);
    const nothing = [nowhere.status, await nowhere.text()];
    for (const person of [undefined, 'sysadmin', 'secadmin', 'wh-approver'])
      expect(await get(person && (await server.signIn(person)))).toEqual(nothing);
    const auditor = await server.signIn('auditor');
    const { record } = await data(
      '{ record(kind: "refusal", first: 2) { nodes { username body } } one: record(actor: "wh-approver", kind: "refusal", first: 1) { nodes { username } } }',
      auditor,
    );
    expect(record.nodes).toEqual([
      { username: 'wh-approver', body: '{"reasons":["NO_OFFICE"],"what":"record.ndjson"}' },
      { username: 'secadmin', body: '{"reasons":["NO_OFFICE"],"what":"record.ndjson"}' },
    ]);
  });

  test('the record is read in pages, newest first', async () => {
    const auditor = await server.signIn('auditor');
    const page = async (after: string | null) =>
      (
        await data(
          'query ($after: String) { record(first: 3, after: $after) { nodes { seq at prev hash } pageInfo { hasNextPage endCursor } totalCount } }',
          auditor,
          { after },
        )
      ).record;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    const seqs = [...first.nodes, ...second.nodes].map((n: any) => n.seq);
    expect(seqs).toEqual(Array.from({ length: 6 }, (_, i) => first.totalCount - i));
    expect(first.nodes[2].prev).toBe(second.nodes[0].hash);
    for (const args of ['first: 0', 'first: 500', 'after: "x"']) {
      const { errors } = await server.query(
        `{ record(${args}) { totalCount } }`,
        undefined,
        auditor,
      );
      expect(errors![0].extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  test('no password and no token stands anywhere', async () => {
    const token = await server.signIn('wh-drafter');
    await attempt('my-secret-as-username', 'my-secret-as-password');
    const tables = ['record', 'account', 'session', 'throttle', 'account_grant'];
    const all = JSON.stringify(
      await Promise.all(
        tables.map((table) => server.database.read.query(`SELECT * FROM ${table}`)),
      ),
    );
    for (const secret of [token, PASSWORD, 'my-secret']) expect(all).not.toContain(secret);
    expect(all).toContain(createHash('sha256').update(token).digest('hex'));
    expect(server.errors).toEqual([]);
  });
});

/** Who asks across, what is asked down; the code of the refusal, or yes. */
const SEPARATION = `                         nobody        sysadmin      secadmin      auditor       wh-approver   wh-publisher
accounts                 EMPTY         yes           yes           EMPTY         EMPTY         EMPTY
record                   EMPTY         EMPTY         EMPTY         yes           EMPTY         EMPTY
accountCreate            NOT_SIGNED_IN yes           NO_OFFICE     NO_OFFICE     NO_OFFICE     NO_OFFICE
accountDisable           NOT_SIGNED_IN yes           NO_OFFICE     NO_OFFICE     NO_OFFICE     NO_OFFICE
disable an administrator NOT_SIGNED_IN HAS_OFFICE    NO_OFFICE     NO_OFFICE     NO_OFFICE     NO_OFFICE
grantGive                NOT_SIGNED_IN NO_OFFICE     yes           NO_OFFICE     NO_OFFICE     NO_OFFICE
grantRevoke              NOT_SIGNED_IN NO_OFFICE     yes           NO_OFFICE     NO_OFFICE     NO_OFFICE
grant to oneself         NOT_SIGNED_IN NO_OFFICE     HAS_OFFICE    NO_OFFICE     NO_OFFICE     NO_OFFICE
grant to nobody          NOT_SIGNED_IN NO_OFFICE     NOT_FOUND     NO_OFFICE     NO_OFFICE     NO_OFFICE
grant of no award        NOT_SIGNED_IN NO_OFFICE     NOT_FOUND     NO_OFFICE     NO_OFFICE     NO_OFFICE`;
