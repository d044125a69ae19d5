import { Secret, TOTP } from 'otpauth';
import { recordUses } from '../../api/people/lastUse';
import { verifyDatabase } from '../../api/verify/verify';
import { databases, type Place } from '../support/databases';
import { codes, Desk } from '../support/desk';
import { PASSWORD, run, type Running } from '../support/server';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NEXT = 'tausend kleine Schritte';
const SIGN_IN = `mutation ($username: String!, $password: String!, $code: String) {
  signIn(username: $username, password: $password, code: $code) {
    token viewer { username mustChangePassword secondFactor } userErrors { code }
  }
}`;

/** Passwords, sessions, second factors, tokens, and what two administrators do together. */
describe.each(databases)('own accounts on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  let clock = Date.parse('2026-11-26T00:00:00Z');
  const now = () => new Date(clock);
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true, now });
  });
  afterAll(async () => {
    const { findings } = await verifyDatabase(server.database.read, {
      checkpoints: [],
      publicKey: null,
    });
    expect(findings).toEqual([]);
    expect(server.errors).toEqual([]);
    await server.stop();
    await place.drop();
  });
  beforeEach(() => {
    clock += DAY;
  });

  const ask = (query: string, token?: string, variables?: object) =>
    server.query(query, variables, token);
  const data = async (query: string, token?: string, variables?: object) => {
    const { data, errors } = await ask(query, token, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const attempt = async (username: string, password: string, code?: string) =>
    (await data(SIGN_IN, undefined, { username, password, code })).signIn;
  const codeOf = async (...given: Parameters<typeof attempt>) =>
    (await attempt(...given)).userErrors[0]?.code ?? 'OK';
  /** One act of one's own or of an administrator: why it was refused, and what it answered. */
  const act = async (name: string, args: string, token?: string, more = '') => {
    const given = args && `(${args})`;
    const answered = (
      await data(`mutation { ${name}${given} { ${more} userErrors { code path } } }`, token)
    )[name];
    return { ...answered, why: answered.userErrors.map((e: any) => e.code) };
  };
  const change = (current: string, next: string, token?: string) =>
    act(
      'passwordChange',
      `current: ${JSON.stringify(current)}, new: ${JSON.stringify(next)}`,
      token,
      'viewer { mustChangePassword }',
    );
  const viewer = async (token: string) =>
    (await data('{ viewer { username } }', token)).viewer?.username ?? null;
  const totp = (secret: string, at = clock) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at });
  const lines = async (kind: string, first: number) =>
    (
      await data(
        `{ record(kind: "${kind}", first: ${first}) { nodes { username body } } }`,
        await server.signIn('auditor'),
      )
    ).record.nodes;

  test('a password is changed by whoever knows it; weak, common and own names are refused', async () => {
    const [mine, other] = [await server.signIn('wh-drafter2'), await server.signIn('wh-drafter2')];
    const refusals: [string, string, string][] = [
      ['wrong password', NEXT, 'PASSWORD_WRONG'],
      [PASSWORD, 'short', 'PASSWORD_WEAK'],
      [PASSWORD, 'password123', 'PASSWORD_COMMON'],
      [PASSWORD, '1qaz2wsx3edc', 'PASSWORD_COMMON'],
      [PASSWORD, 'wh-drafter2-2026', 'PASSWORD_COMMON'],
      [PASSWORD, 'zhiliang520', 'PASSWORD_COMMON'],
      [PASSWORD, '武汉起草人二武汉起草人二', 'PASSWORD_COMMON'],
      [PASSWORD, PASSWORD, 'PASSWORD_SAME'],
    ];
    for (const [current, next, code] of refusals)
      expect([next, (await change(current, next, mine)).why]).toEqual([next, [code]]);
    expect((await change(PASSWORD, NEXT)).why).toEqual(['NOT_SIGNED_IN']);
    expect((await change(PASSWORD, NEXT, mine)).why).toEqual([]);
    // The session that changed it goes on; all others are over.
    expect([await viewer(mine), await viewer(other)]).toEqual(['wh-drafter2', null]);
    expect(await codeOf('wh-drafter2', PASSWORD)).toBe('SIGN_IN_FAILED');
    expect(await codeOf('wh-drafter2', NEXT)).toBe('OK');
    const [line] = await lines('password', 1);
    expect(line.username).toBe('wh-drafter2');
    expect(line.body).not.toContain(NEXT);
  });

  test('a password that was given is changed first: nothing else answers, wherever one comes by', async () => {
    await act(
      'accountCreate',
      'username: "chen.yi", name: "陈一", password: "given by somebody"',
      await server.signIn('sysadmin'),
    );
    const { token, viewer: who } = await attempt('chen.yi', 'given by somebody');
    expect(who.mustChangePassword).toBe(true);
    expect(await viewer(token)).toBe('chen.yi');
    for (const query of [
      '{ awards { key } }',
      '{ viewer { username } awards { key } }',
      'query Q { ...F } fragment F on Query { awards { key } }',
      'mutation { proposalCreate(rubric: "wuhan/service", title: "x", rationale: "x") { userErrors { code } } }',
    ]) {
      const { errors } = await ask(query, token);
      expect(errors![0]!.extensions.code).toBe('PASSWORD_CHANGE_FIRST');
    }
    await act(
      'grantGive',
      'username: "chen.yi", award: "wuhan", role: DRAFTER',
      await server.signIn('secadmin'),
    );
    const drafter = await Desk.of(server, 'wh-drafter');
    const { proposal } = await drafter.create('wuhan/service');
    const draft = `/export/text.html?of=${encodeURIComponent(proposal!.key)}`;
    const paper = (bearer: string) =>
      fetch(server.url + draft, { headers: { authorization: `Bearer ${bearer}` } });
    expect((await paper(token)).status).toBe(404);
    expect((await change('given by somebody', NEXT, token)).viewer).toEqual({
      mustChangePassword: false,
    });
    expect((await data('{ awards { key } }', token)).awards).toHaveLength(2);
    expect((await paper(token)).status).toBe(200);
  });

  test('未存文字: of nobody but who typed it, bounded, and never on record', async () => {
    const [mine, other] = [
      await server.signIn('sz-publisher'),
      await server.signIn('wh-reviewer2'),
    ];
    const kept = async (token?: string, under = '') =>
      (await data(`{ viewer { unsaved(under: "${under}") { place text at } } }`, token)).viewer
        ?.unsaved;
    const keep = async (texts: object[], token?: string, username = 'sz-publisher') => {
      const { unsavedKeep } = await data(
        `mutation ($username: String!, $texts: [UnsavedInput!]!) {
           unsavedKeep(username: $username, texts: $texts) { at userErrors { code } }
         }`,
        token,
        { username, texts },
      );
      return unsavedKeep.userErrors[0]?.code ?? unsavedKeep.at;
    };
    const at = now().toISOString();
    const newest = async () =>
      (await server.database.read.query('SELECT max(seq) AS seq FROM record'))[0].seq;
    const before = await newest();
    const one = { place: 'shenzhen-1/e1', text: '{"typed":"半句"}' };
    expect(await keep([one, { place: '+term', text: '{}' }], mine)).toBe(at);
    expect(await kept(mine, 'shenzhen-1/')).toEqual([{ ...one, at }]);
    expect(await keep([{ ...one, text: '{"typed":"一句"}' }], mine)).toBe(at);
    expect(await kept(mine)).toHaveLength(2);
    for (const who of ['wh-reviewer2', 'sysadmin', 'secadmin', 'auditor'])
      expect(await kept(await server.signIn(who))).toEqual([]);
    expect(await kept()).toBeUndefined();
    expect([
      await keep([one]),
      await keep([one], other),
      await keep([{ place: 'x', text: 'x'.repeat(200_001) }], mine),
      await keep([{ place: 'x'.repeat(301), text: '' }], mine),
      await keep(Array(51).fill(one), mine),
      await keep([one], (await makeToken(mine, 'READ', 'shenzhen')).token),
    ]).toEqual([
      'NOT_SIGNED_IN',
      'OTHER_ACCOUNT',
      ...Array(3).fill('UNSAVED_TOO_LARGE'),
      'PROGRAM',
    ]);
    expect(await kept(other)).toEqual([]);
    expect(await keep([{ place: one.place }], mine)).toBe(at);
    expect((await kept(mine)).map(({ place }: any) => place)).toEqual(['+term']);
    // A token was made and sessions were begun; nothing else is on record.
    const { record } = await data(
      '{ record(first: 50) { nodes { seq kind } } }',
      await server.signIn('auditor'),
    );
    const since = record.nodes.filter(({ seq }: any) => seq > before);
    expect(new Set(since.map(({ kind }: any) => kind))).toEqual(new Set(['sign-in', 'token']));

    // The oldest go, whoever's they are once nobody touched them for half a year.
    for (let from = 0; from < 500; from += 50) {
      clock += MINUTE;
      const texts = Array.from({ length: 50 }, (_, i) => ({ place: `p${from + i}`, text: '{}' }));
      await keep(texts, mine);
    }
    const places = (await kept(mine)).map(({ place }: any) => place);
    expect([places.length, places.includes('+term')]).toEqual([500, false]);
    await keep([one], other, 'wh-reviewer2');
    clock += 181 * DAY;
    const later = await server.signIn('sz-publisher');
    await keep([one], later);
    expect(await server.database.read.query('SELECT place FROM unsaved')).toEqual([
      { place: one.place },
    ]);
    await act('accountDisable', 'username: "sz-publisher"', await server.signIn('sysadmin'));
    expect(await server.database.read.query('SELECT place FROM unsaved')).toEqual([]);
  });

  test('sessions: seen with whence and when, ended one by one or all others; unused for half an hour they end', async () => {
    const [a, b, c] = [
      await server.signIn('sz-drafter2'),
      await server.signIn('sz-drafter2'),
      await server.signIn('sz-drafter2'),
    ];
    const list = async (token: string) =>
      (await data('{ viewer { sessions { id address begunAt lastUsedAt current } } }', token))
        .viewer.sessions;
    const seen = await list(a);
    expect(seen).toHaveLength(3);
    expect(seen.filter((s: any) => s.current)).toHaveLength(1);
    expect(seen[0]).toMatchObject({ address: '127.0.0.1', begunAt: now().toISOString() });
    // One's own, and nobody else's.
    const stranger = await server.signIn('sz-reviewer');
    const current = (await list(b)).find((s: any) => s.current);
    expect((await act('sessionEnd', `id: "${current.id}"`, stranger)).why).toEqual(['NOT_FOUND']);
    expect((await act('sessionEnd', `id: "${current.id}"`, a)).why).toEqual([]);
    expect([await viewer(a), await viewer(b), await viewer(c)]).toEqual([
      'sz-drafter2',
      null,
      'sz-drafter2',
    ]);
    expect((await act('sessionsEndOthers', '', a)).why).toEqual([]);
    expect([await viewer(a), await viewer(c)]).toEqual(['sz-drafter2', null]);

    clock += 29 * MINUTE;
    expect(await viewer(a)).toBe('sz-drafter2');
    const before = server.database.statements();
    for (let i = 0; i < 5; i++) await viewer(a);
    expect(server.database.statements() - before).toBe(10);
    await recordUses(server.database, now());
    const other = await run(place, { now });
    clock += 29 * MINUTE;
    const elsewhere = await other.query('{ viewer { username } }', undefined, a);
    expect(elsewhere.data.viewer).toEqual({ username: 'sz-drafter2' });
    await other.stop();
    clock += 30 * MINUTE;
    expect(await viewer(a)).toBeNull();
  });

  test('a reset takes two administrators; so does enabling again', async () => {
    const [sysadmin, secadmin] = [await server.signIn('sysadmin'), await server.signIn('secadmin')];
    const session = await server.signIn('sz-drafter');
    const confirm = (what: string, token = secadmin) =>
      act(
        'accountConfirm',
        `username: "sz-drafter", what: ${what}`,
        token,
        'password account { mustChangePassword disabledAt }',
      );
    const username = 'username: "sz-drafter"';
    expect((await confirm('RESET')).why).toEqual(['NOT_FOUND']);
    expect((await act('accountReset', username, secadmin)).why).toEqual(['NO_OFFICE']);
    expect((await act('accountEnable', username, sysadmin)).why).toEqual(['ACCOUNT_OPEN']);
    expect((await act('accountReset', username, sysadmin)).why).toEqual([]);
    expect((await act('accountReset', username, sysadmin)).why).toEqual(['REQUEST_THERE']);
    expect((await confirm('RESET', sysadmin)).why).toEqual(['NO_OFFICE']);
    expect((await confirm('ENABLE')).why).toEqual(['NOT_FOUND']);
    // Until the second one speaks, nothing has happened.
    expect(await viewer(session)).toBe('sz-drafter');
    const { accounts } = await data(
      '{ accounts { username request { what by { username } } } }',
      secadmin,
    );
    expect(accounts.find((one: any) => one.username === 'sz-drafter').request).toEqual({
      what: 'RESET',
      by: { username: 'sysadmin' },
    });
    expect((await act('accountDecline', `${username}, what: RESET`, secadmin)).why).toEqual([]);
    expect((await confirm('RESET')).why).toEqual(['NOT_FOUND']);
    await act('accountReset', username, sysadmin);
    const { password, account } = await confirm('RESET');
    expect(account).toEqual({ mustChangePassword: true, disabledAt: null });
    expect(await viewer(session)).toBeNull();
    expect(await codeOf('sz-drafter', PASSWORD)).toBe('SIGN_IN_FAILED');
    const { token, viewer: who } = await attempt('sz-drafter', password);
    expect(who.mustChangePassword).toBe(true);
    expect((await change(password, NEXT, token)).why).toEqual([]);

    // Who is disabled is not let in again by what was asked for before.
    await act('accountReset', username, sysadmin);
    await act('accountDisable', username, sysadmin);
    expect(await viewer(token)).toBeNull();
    expect((await confirm('RESET')).why).toEqual(['NOT_FOUND']);
    expect((await confirm('ENABLE')).why).toEqual(['NOT_FOUND']);
    expect((await act('accountReset', username, sysadmin)).why).toEqual(['ACCOUNT_DISABLED']);
    expect((await act('accountEnable', username, sysadmin)).why).toEqual([]);
    const enabled = await confirm('ENABLE');
    expect(enabled.account).toEqual({ mustChangePassword: true, disabledAt: null });
    // What was open before it was disabled stays over.
    expect(await viewer(token)).toBeNull();
    expect(await codeOf('sz-drafter', NEXT)).toBe('SIGN_IN_FAILED');
    expect(await codeOf('sz-drafter', enabled.password)).toBe('OK');
    expect(JSON.stringify(await lines('account-reset', 2))).not.toContain(password);
    for (const office of ['sysadmin', 'auditor'])
      expect((await act('accountReset', `username: "${office}"`, sysadmin)).why).toEqual([
        'HAS_OFFICE',
      ]);
  });

  const setUp = async (username: string) => {
    const token = await server.signIn(username);
    const begun = await act('factorBegin', '', token, 'secret uri');
    expect(begun.uri).toContain(`secret=${begun.secret}`);
    const confirmed = await act(
      'factorConfirm',
      `code: "${totp(begun.secret)}"`,
      token,
      'viewer { secondFactor }',
    );
    expect(confirmed.viewer).toEqual({ secondFactor: true });
    return { token, secret: begun.secret as string };
  };

  test('a second factor: a code of the device, once; recovery codes, each once; five tries', async () => {
    const [token, elsewhere] = [
      await server.signIn('wh-reviewer'),
      await server.signIn('wh-reviewer'),
    ];
    const { secret } = await act('factorBegin', '', token, 'secret uri');
    expect((await act('factorConfirm', 'code: "000000"', token)).why).toEqual([
      'FACTOR_CODE_WRONG',
    ]);
    // Until the first code was right it asks for nothing.
    expect(await codeOf('wh-reviewer', PASSWORD)).toBe('OK');
    const { data: confirmed } = await ask(
      `mutation { factorConfirm(code: "${totp(secret)}") { codes viewer { secondFactor recoveryCodesLeft } userErrors { code } } }`,
      token,
    );
    const { codes: recovery } = confirmed.factorConfirm;
    // A session that a password alone began does not become one that a code began.
    expect([await viewer(token), await viewer(elsewhere)]).toEqual(['wh-reviewer', null]);
    expect(confirmed.factorConfirm.viewer).toEqual({ secondFactor: true, recoveryCodesLeft: 10 });
    expect((await act('factorBegin', '', token)).why).toEqual(['FACTOR_THERE']);

    expect(await codeOf('wh-reviewer', PASSWORD)).toBe('FACTOR_CODE_NEEDED');
    expect(await codeOf('wh-reviewer', 'wrong password', totp(secret))).toBe('SIGN_IN_FAILED');
    // The code that confirmed it is taken; the next one opens, once, at once or later.
    expect(await codeOf('wh-reviewer', PASSWORD, totp(secret))).toBe('FACTOR_CODE_WRONG');
    clock += MINUTE;
    const twice = await Promise.all(
      [1, 2].map(() => codeOf('wh-reviewer', PASSWORD, totp(secret))),
    );
    expect(twice.sort()).toEqual(['FACTOR_CODE_WRONG', 'OK']);
    clock += MINUTE;
    const wide = totp(secret, clock - MINUTE / 2).replace(/\d/g, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    );
    expect(await codeOf('wh-reviewer', PASSWORD, wide)).toBe('OK');
    clock += 2 * MINUTE;
    expect(await codeOf('wh-reviewer', PASSWORD, totp(secret, clock - 2 * MINUTE))).toBe(
      'FACTOR_CODE_WRONG',
    );

    expect(await codeOf('wh-reviewer', PASSWORD, recovery[0].toUpperCase())).toBe('OK');
    expect(await codeOf('wh-reviewer', PASSWORD, recovery[0])).toBe('FACTOR_CODE_WRONG');
    clock += 20 * MINUTE;
    for (let i = 0; i < 5; i++)
      expect(await codeOf('wh-reviewer', PASSWORD, `00000${i}`)).toBe('FACTOR_CODE_WRONG');
    expect(await codeOf('wh-reviewer', PASSWORD, totp(secret))).toBe('THROTTLED');
    // At an open session no more are tried, and it says how long to wait.
    const guess = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: `mutation { factorRemove(code: "${totp(secret)}") { userErrors { code } } }`,
      }),
    });
    expect([guess.status, guess.headers.get('retry-after')]).toEqual([429, '900']);
    clock += 15 * MINUTE;
    const { token: again } = await attempt('wh-reviewer', PASSWORD, recovery[1]);
    const renewed = await ask(
      `mutation { recoveryCodesRenew(code: "${totp(secret)}") { codes viewer { recoveryCodesLeft } userErrors { code } } }`,
      again,
    );
    expect(renewed.data.recoveryCodesRenew.viewer).toEqual({ recoveryCodesLeft: 10 });
    expect(await codeOf('wh-reviewer', PASSWORD, recovery[2])).toBe('FACTOR_CODE_WRONG');
    clock += MINUTE;
    expect((await act('factorRemove', `code: "${totp(secret)}"`, again)).why).toEqual([]);
    expect(await codeOf('wh-reviewer', PASSWORD)).toBe('OK');
    const everything = JSON.stringify(await lines('second-factor', 10));
    for (const hidden of [secret, ...recovery]) expect(everything).not.toContain(hidden);
  });

  test('a code of a clock that was wrong keeps nobody out', async () => {
    const { secret } = await setUp('sz-reviewer2');
    const half = 180 * DAY;
    clock += half;
    expect(await codeOf('sz-reviewer2', PASSWORD, totp(secret))).toBe('OK');
    clock -= half - MINUTE;
    expect(await codeOf('sz-reviewer2', PASSWORD, totp(secret))).toBe('OK');
  });

  test('an award asks a second factor of who decides: without it nobody approves, publishes or retires', async () => {
    const [secadmin, sysadmin] = [await server.signIn('secadmin'), await server.signIn('sysadmin')];
    const require = (on: boolean, token: string) =>
      act('awardRequire', `award: "wuhan", secondFactor: ${on}`, token, 'award { secondFactor }');
    expect((await require(true, sysadmin)).why).toEqual(['NO_OFFICE']);
    expect((await require(true, secadmin)).award).toEqual({ secondFactor: true });
    const drafter = await Desk.of(server, 'wh-drafter');
    const { proposal } = await drafter.create('wuhan/manufacturing', '双因素');
    await drafter.reword(proposal!, 'criteria/5.1a)', '新的文字。');
    await drafter.take('submit', proposal!.id);
    expect(
      codes(await (await Desk.of(server, 'wh-reviewer')).take('approve', proposal!.id)),
    ).toEqual([]);
    const bare = await Desk.of(server, 'wh-approver');
    expect(codes(await bare.take('approve', proposal!.id))).toEqual(['FACTOR_NEEDED']);
    expect(codes(await bare.take('return', proposal!.id, { note: '不' }))).toEqual([
      'FACTOR_NEEDED',
    ]);
    const retire = `mutation { editionRetire(key: "wuhan/manufacturing@2022", endsOn: "2030-01-01", note: "x") { userErrors { code } } }`;
    expect((await bare.ask(retire)).editionRetire.userErrors).toEqual([{ code: 'FACTOR_NEEDED' }]);
    const { token } = await setUp('wh-approver');
    expect(codes(await new Desk(server, token).take('approve', proposal!.id))).toEqual([]);
    // Nobody is asked where the award does not ask; the other award does not.
    expect((await require(false, secadmin)).award).toEqual({ secondFactor: false });
    expect((await lines('award-rule', 2)).map((line: any) => line.body)).toEqual([
      '{"secondFactor":0}',
      '{"secondFactor":1}',
    ]);
  });

  const makeToken = async (token: string, scope: string, award = 'wuhan') =>
    act(
      'tokenCreate',
      `name: "夜间导出", award: "${award}", scope: ${scope}, days: 30`,
      token,
      'token',
    );

  test('a token reads or drafts in one award until its end, and never decides', async () => {
    const person = await server.signIn('wh-drafter');
    const draft = await makeToken(person, 'DRAFT');
    const read = await makeToken(person, 'READ');
    expect(draft.token).toMatch(/^zs_[\w-]{43}$/);
    expect((await makeToken(person, 'DRAFT', 'shenzhen')).why).toEqual(['NO_ROLE']);
    expect((await makeToken(await server.signIn('sysadmin'), 'READ')).why).toEqual(['NO_ROLE']);
    expect((await makeToken(await server.signIn('wh-reviewer2'), 'DRAFT')).why).toEqual([
      'NO_ROLE',
    ]);

    const writer = new Desk(server, draft.token);
    const { proposal } = await writer.create('wuhan/manufacturing', '程序起草');
    expect(codes(await writer.reword(proposal!, 'criteria/5.1a)', '程序写的。'))).toEqual([]);
    const reader = new Desk(server, read.token);
    expect((await reader.proposal(proposal!.id))?.state).toBe('DRAFT');
    expect(codes(await reader.reword(proposal!, 'criteria/5.1a)', '不。'))).toEqual(['PROGRAM']);
    for (const desk of [writer, reader]) {
      for (const transition of ['submit', 'withdraw'])
        expect(codes(await desk.take(transition, proposal!.id, { note: 'x' }))).toContain(
          'PROGRAM',
        );
      const comment = await desk.act('commentAdd', { proposal: proposal!.id, text: '说' });
      expect(codes(comment)).toContain('PROGRAM');
      for (const [name, args] of [
        ['passwordChange', `current: ${JSON.stringify(PASSWORD)}, new: "${NEXT}"`],
        ['factorBegin', ''],
        ['sessionsEndOthers', ''],
        ['preferenceSet', 'name: "compare.mode", value: "inline"'],
        ['accountDisable', 'username: "sz-publisher"'],
      ] as const)
        expect([name, ...(await act(name, args, desk.token)).why].slice(0, 2)).toEqual([
          name,
          expect.stringMatching(/^PROGRAM$|^NOT_SIGNED_IN$/),
        ]);
      expect((await makeToken(desk.token!, 'READ')).why).toEqual(['PROGRAM']);
    }
    // Of a publisher's token, too: it may read, and that is all.
    const publisher = await makeToken(await server.signIn('wh-publisher'), 'READ');
    expect(
      codes(await new Desk(server, publisher.token).take('withdraw', proposal!.id, { note: 'x' })),
    ).toContain('PROGRAM');

    clock += 29 * DAY;
    expect(await viewer(draft.token)).toBe('wh-drafter');
    const fresh = await server.signIn('wh-drafter');
    const { tokens } = (
      await data('{ viewer { tokens { id name award scope lastUsedAt } } }', fresh)
    ).viewer;
    expect(tokens).toHaveLength(2);
    expect(tokens.find((t: any) => t.scope === 'DRAFT')).toMatchObject({
      name: '夜间导出',
      award: 'wuhan',
      lastUsedAt: now().toISOString(),
    });
    const stranger = await server.signIn('sz-reviewer');
    for (const { id } of tokens)
      expect((await act('tokenEnd', `id: "${id}"`, stranger)).why).toEqual(['NOT_FOUND']);
    const ended = tokens.find((t: any) => t.scope === 'READ');
    expect((await act('tokenEnd', `id: "${ended.id}"`, fresh)).why).toEqual([]);
    expect([await viewer(read.token), await viewer(draft.token)]).toEqual([null, 'wh-drafter']);
    clock += 2 * DAY;
    expect(await viewer(draft.token)).toBeNull();
    expect(JSON.stringify(await lines('token', 5))).not.toContain(draft.token);
  });

  test('approver and publisher of one award are two people, unless a reason is on record', async () => {
    const secadmin = await server.signIn('secadmin');
    const give = (args: string) =>
      act('grantGive', `username: "sz-approver", ${args}`, secadmin, 'account { grants { role } }');
    expect((await give('award: "shenzhen", role: PUBLISHER')).why).toEqual(['ROLES_APART']);
    expect((await give('award: "shenzhen", role: PUBLISHER, reason: " "')).why).toEqual([
      'ROLES_APART',
    ]);
    expect((await give('award: "wuhan", role: PUBLISHER')).why).toEqual([]);
    expect((await give('award: "shenzhen", role: REVIEWER')).why).toEqual([]);
    expect(
      (await give('award: "shenzhen", role: PUBLISHER, reason: "人手不足,至年底"')).why,
    ).toEqual([]);
    expect((await lines('grant', 1))[0].body).toContain('人手不足,至年底');
    const { accounts } = await data('{ accounts { username grants { role reason } } }', secadmin);
    const mine = accounts.find((one: any) => one.username === 'sz-approver');
    expect(mine.grants.filter(({ reason }: any) => reason)).toEqual([
      { role: 'PUBLISHER', reason: '人手不足,至年底' },
    ]);
  });

  test('who lowers a gravity does not count for the quorum that it asks', async () => {
    const drafter = await Desk.of(server, 'sz-drafter2');
    const approver = await Desk.of(server, 'sz-approver');
    const { proposal } = await drafter.create('shenzhen/economic', '调低');
    const { id } = proposal!;
    await drafter.reword(proposal!, 'criteria/1.1(1)', '完全不同的要求。');
    await drafter.take('submit', id);
    const quorum = async () =>
      (
        await approver.ask(
          `{ proposal(id: "${id}") { gravity quorum { people have missing approver } changes { id gravity } } }`,
        )
      ).proposal;
    const before = await quorum();
    expect(before).toMatchObject({ gravity: 'SUBSTANTIVE', quorum: { people: 2, have: 0 } });
    for (const { id: changed, gravity } of before.changes) {
      if (gravity !== 'SUBSTANTIVE') continue;
      const { seq, head } = (await approver.proposal(id))!;
      const lowered = await approver.act('gravityOverrule', {
        id,
        expecting: seq,
        head,
        change: changed,
        gravity: 'enum:EDITORIAL',
        reason: '只是措辞',
      });
      expect(codes(lowered)).toEqual([]);
    }
    expect(await quorum()).toMatchObject({ gravity: 'EDITORIAL', quorum: { people: 1 } });
    // One is enough, and it is another one.
    const own = await approver.take('approve', id);
    expect([codes(own), own.proposal!.state]).toEqual([[], 'SUBMITTED']);
    expect((await quorum()).quorum).toMatchObject({ have: 0, missing: 1 });
    const other = await (await Desk.of(server, 'sz-reviewer')).take('approve', id);
    expect([codes(other), other.proposal!.state]).toEqual([[], 'APPROVED']);
  });
});
