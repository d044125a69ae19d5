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
  /** The same, behind a proxy that it trusts. */
  let proxied: Running;
  let clock = Date.parse('2026-11-21T00:00:00Z');
  const now = () => new Date(clock);
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true, now });
    proxied = await run(place, { now, trusts: (address) => address === '127.0.0.1' });
  });
  afterAll(async () => {
    await proxied.stop();
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

  const through = (headers: Record<string, string>, username: string, password = PASSWORD) =>
    fetch(`${proxied.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: SIGN_IN, variables: { username, password } }),
    });
  const signedInThrough = async (from: string, username: string, password = PASSWORD) => {
    const response = await through({ 'x-forwarded-for': from }, username, password);
    const { data } = (await response.json()) as any;
    return { response, code: data.signIn.userErrors[0]?.code ?? 'OK', data };
  };

  test('encrypted as far as a trusted proxy: a cookie of this host alone, and no other counts', async () => {
    const response = await through({ 'x-forwarded-proto': 'https' }, 'auditor');
    const cookie = response.headers.get('set-cookie')!;
    expect(cookie).toMatch(/^__Host-zs_session=\S+; Path=\/; .*; Secure$/);
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000');
    const [, token] = /=([^;]+)/.exec(cookie)!;
    const viewer = async (headers: Record<string, string>) => {
      const answered = await fetch(`${proxied.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ viewer { username } }' }),
      });
      return ((await answered.json()) as any).data.viewer?.username;
    };
    const secure = { 'x-forwarded-proto': 'https' };
    expect(await viewer({ ...secure, cookie: `__Host-zs_session=${token}` })).toBe('auditor');
    expect(await viewer({ ...secure, cookie: `zs_session=${token}` })).toBeUndefined();
  });

  test('without TLS an intranet signs in all the same; who is no trusted proxy is not believed', async () => {
    const response = await post(
      { 'x-forwarded-proto': 'https', 'x-forwarded-for': '198.51.100.9' },
      `mutation { signIn(username: "auditor", password: ${JSON.stringify(PASSWORD)}) { token } }`,
    );
    expect(response.headers.get('set-cookie')).toMatch(/^zs_session=/);
    expect(response.headers.get('strict-transport-security')).toBeNull();
    const { token } = ((await response.json()) as any).data.signIn;
    const { record } = await data(
      '{ record(kind: "sign-in", first: 1) { nodes { body } } }',
      token,
    );
    expect(JSON.parse(record.nodes[0].body).address).toBe('127.0.0.1');
  });

  test('what a page of another site makes a browser send changes nothing; answers to people are not stored', async () => {
    const from = (site: string) => post({ 'sec-fetch-site': site }, 'mutation { signOut }');
    for (const site of ['cross-site', 'same-site']) {
      const refused = await from(site);
      expect([refused.status, ((await refused.json()) as any).errors[0].extensions.code]).toEqual([
        403,
        'CROSS_SITE',
      ]);
    }
    expect((await from('same-origin')).status).toBe(200);
    const cached = async (headers: Record<string, string>, path = '/graphql') => {
      const method = path === '/graphql' ? 'POST' : 'GET';
      const answered = await fetch(server.url + path, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(method === 'POST' && { body: '{"query":"{ awards { key } }"}' }),
      });
      return [answered.status, answered.headers.get('cache-control')];
    };
    const own = { authorization: `Bearer ${await server.signIn('wh-drafter')}` };
    const paper = '/export/text.html?of=shenzhen%2Feconomic%402019';
    expect(await cached({})).toEqual([200, 'public, no-cache']);
    expect(await cached(own)).toEqual([200, 'no-store']);
    expect(await cached(own)).toEqual([200, 'no-store']);
    expect(await cached({}, paper)).toEqual([200, 'public, no-cache']);
    expect(await cached(own, paper)).toEqual([200, 'no-store']);
  });

  test('signing out ends the session for good; twelve hours end it too', async () => {
    const [first, second] = [await server.signIn('wh-drafter'), await server.signIn('wh-drafter')];
    const out = await post({ authorization: `Bearer ${first}` }, 'mutation { signOut }');
    expect(await out.json()).toEqual({ data: { signOut: true } });
    expect(out.headers.get('set-cookie')).toMatch(/^zs_session=; .*Max-Age=0/);
    expect(await data('{ viewer { username } }', first)).toEqual({ viewer: null });
    expect(await data('mutation { signOut }', first)).toEqual({ signOut: false });
    expect((await data('{ viewer { username } }', second)).viewer).not.toBeNull();
    // Used every now and then, so that only the twelve hours end it.
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      clock += HOUR / 3;
      expect((await data('{ viewer { username } }', second)).viewer).not.toBeNull();
    }
    clock += HOUR / 3 - 1;
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

  test('five failures close a name for that address for a quarter of an hour, right password or not, and no other', async () => {
    for (let i = 0; i < 5; i++)
      expect(await codeOf('sz-drafter', 'wrong password')).toBe('SIGN_IN_FAILED');
    const {
      userErrors: [refused],
    } = await attempt('sz-drafter', PASSWORD);
    expect(refused.code).toBe('THROTTLED');
    expect(Number(/retry after (\d+) s/.exec(refused.message)![1])).toBe(15 * 60);
    expect(await codeOf('sz-drafter2', PASSWORD)).toBe('OK');
    clock += 14 * 60_000;
    expect(await codeOf('sz-drafter', PASSWORD)).toBe('THROTTLED');
    clock += 60_000;
    expect(await codeOf('sz-drafter', PASSWORD)).toBe('OK');
  });

  test('a hundred and twenty at once from behind a proxy: exactly the limit is tried; other addresses sign in meanwhile', async () => {
    const tried = failuresSince(proxied);
    const guesses = Array.from({ length: 120 }, (_, i) =>
      signedInThrough('203.0.113.7', 'sz-approver', `guess ${i}`),
    );
    const meanwhile = ['198.51.100.1', '198.51.100.2'].map((from) =>
      signedInThrough(from, from.endsWith('1') ? 'sz-approver' : 'wh-drafter'),
    );
    const [wrong, right] = [await Promise.all(guesses), await Promise.all(meanwhile)];
    const count = (code: string) => wrong.filter((one) => one.code === code).length;
    expect([count('SIGN_IN_FAILED'), count('THROTTLED')]).toEqual([5, 115]);
    expect(right.map(({ code }) => code)).toEqual(['OK', 'OK']);
    expect(await tried()).toBe(5);
    const refused = wrong.find(({ code }) => code === 'THROTTLED')!.response;
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900']);
    // On many names: as many as an address has, however few each name has had.
    const names = await Promise.all(
      Array.from({ length: 120 }, (_, i) => signedInThrough('203.0.113.8', `name${i}`, 'x')),
    );
    expect(names.filter(({ code }) => code === 'SIGN_IN_FAILED')).toHaveLength(20);
  });

  /** How many attempts on accounts that there are were tried, since it was asked. */
  const failuresSince = ({ database }: Running) => {
    const failures = async () =>
      Number(
        (
          await database.read.query(
            "SELECT count(*) AS n FROM record WHERE kind = 'sign-in-failed'",
          )
        )[0].n,
      );
    const before = failures();
    return async () => (await failures()) - (await before);
  };

  test('from many addresses at once a name is tried a hundred times, and what was refused counts nowhere', async () => {
    const from = (n: number) => `2001:db8:0:${n.toString(16)}::1`;
    // From where somebody signed in before, no number of guessers keeps them out.
    // Some proxies write the port behind the address.
    const [office, withPort] = ['198.51.100.77', '198.51.100.77:50123'];
    const sixth = (machine: string) => `2001:db8:1:1::${machine}`;
    expect((await signedInThrough(sixth('a'), 'wh-reviewer2')).code).toBe('OK');
    expect((await signedInThrough(withPort, 'wh-reviewer2')).code).toBe('OK');
    const codes: string[] = [];
    for (let n = 1; n <= 22; n++)
      for (let i = 0; i < 7; i++)
        codes.push((await signedInThrough(from(n), 'wh-reviewer2', `guess ${i}`)).code);
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(100);
    expect((await signedInThrough(office, 'wh-reviewer2')).code).toBe('OK');
    // Nor after the machine has drawn another address in its network, as it does every day.
    expect((await signedInThrough(sixth('b:c:d'), 'wh-reviewer2')).code).toBe('OK');
    expect((await signedInThrough('198.51.100.78', 'wh-reviewer2')).code).toBe('THROTTLED');
    // The last addresses were refused by the name alone, and have their own attempts left.
    expect((await signedInThrough(from(22), 'wh-drafter2')).code).toBe('OK');
  });

  test('a clock that is put right keeps nobody out', async () => {
    const half = 180 * 24 * HOUR;
    clock += half;
    for (let i = 0; i < 6; i++) await codeOf('sz-publisher', 'wrong password');
    expect(await codeOf('sz-publisher', PASSWORD)).toBe('THROTTLED');
    clock -= half;
    expect(await codeOf('sz-publisher', PASSWORD)).toBe('OK');
    await recordCounts(server.database, now());
    const left = await server.database.read.query('SELECT since FROM throttle');
    expect(left.filter(({ since }: any) => Date.parse(since) > clock + HOUR)).toEqual([]);
  });

  test('refused attempts stand in the record as counts', async () => {
    for (let i = 0; i < 20; i++) expect(await codeOf(`name${i}`, 'x')).toBe('SIGN_IN_FAILED');
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
    expect(JSON.parse(record.nodes[0].body)).toEqual({ SIGN_IN_FAILED: 20, THROTTLED: 1 });
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
    const codes = await Promise.all(
      Array.from({ length: 40 }, (_, i) => at(i % 2 ? other : server)),
    );
    if (other !== server) await other.stop();
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'THROTTLED')).toHaveLength(35);
  });

  test('who may do what: the three administrators stand apart, and nobody else does any of it', async () => {
    const acts: Record<string, string> = {
      accounts: '{ accounts { username } }',
      record: '{ record { totalCount } }',
      accountCreate:
        'mutation ($n: String!) { done: accountCreate(username: $n, name: "新人", password: "long enough to last") { userErrors { code } } }',
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
    expect(await make('li.si', '李四', 'long enough to last')).toEqual({
      account: { office: null, grants: [], disabledAt: null },
      userErrors: [],
    });
    const refusals: [[string, string, string], string, string][] = [
      [['li.si', '李四', 'long enough to last'], 'USERNAME_TAKEN', 'username'],
      [['Li Si', '李四', 'long enough to last'], 'USERNAME_BAD', 'username'],
      [['li.wu', ' ', 'long enough to last'], 'NAME_BAD', 'name'],
      [['li.wu', '李五', 'short'], 'PASSWORD_WEAK', 'password'],
    ];
    for (const [given, code, path] of refusals)
      expect(await make(...given)).toEqual({ account: null, userErrors: [{ code, path: [path] }] });
    const { token } = await attempt('li.si', 'long enough to last');
    expect((await data('{ viewer { name grants { role } } }', token)).viewer).toEqual({
      name: '李四',
      grants: [],
    });
    await data(
      'mutation { accountDisable(username: "li.si") { account { disabledAt } } }',
      sysadmin,
    );
    expect((await data('{ viewer { name grants { role } } }', token)).viewer).toBeNull();
    expect(await codeOf('li.si', 'long enough to last')).toBe('SIGN_IN_FAILED');
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
