import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { serverAudits } from 'graphql-http';
import { Fault } from '../../api/refusals';
import { Unavailable } from '../../api/database/unavailable';
import { faultLine } from '../../api/http/faultLine';
import { databases } from '../support/databases';
import { serveDuring, type Running } from '../support/server';

/** What a stranger does wrong is theirs, what the database does nobody's; each is one line. */

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';

describe.each(databases)('the edge on %s', (_, makePlace) => {
  let server: Running;
  serveDuring(makePlace, { accounts: true }, (running) => {
    server = running;
  });

  /** What came back, and the one line that was logged of it. */
  const send = async (path: string, init: RequestInit = {}) => {
    const id = `test-${Math.random().toString(36).slice(2)}`;
    const response = await fetch(server.url + path, {
      ...init,
      headers: { 'x-request-id': id, ...init.headers },
    });
    const body = await response.text();
    await new Promise((resolve) => setTimeout(resolve, 10));
    const lines = server.lines.filter((line) => line.id === id);
    expect([path, lines.length]).toEqual([path, 1]);
    return { status: response.status, headers: response.headers, body, line: lines[0]! };
  };
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    send('/graphql', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': JSON_TYPE, accept: GRAPHQL_TYPE, ...headers },
    });

  const deep = (open: string, close: string, n = 40_000) => open.repeat(n) + close.repeat(n);

  test.each<[string, string, RequestInit]>([
    ['a missing asset', '/assets/none.js', {}],
    ['a missing asset of a browser', '/assets/none.css', { headers: { accept: 'text/css,*/*' } }],
    ['no encoding of anything', '/%E0%A4%A', {}],
    ['no encoding below the assets', '/assets/%E0%A4%A', {}],
    ['no encoding of a paper', '/export/%E0%A4%A', {}],
    ['a NUL in the path', '/assets/%00', {}],
    ['an unknown path', '/nowhere', {}],
    ['an unknown path, of a program', '/editions/none', { headers: { accept: '*/*' } }],
    ['a way up', '/assets/..%2f..%2fpackage.json', {}],
    ['PUT', '/graphql', { method: 'PUT', body: '{}', headers: { 'content-type': JSON_TYPE } }],
    ['PUT elsewhere', '/schema.graphql', { method: 'PUT', body: 'x' }],
    ['DELETE', '/graphql', { method: 'DELETE' }],
    ['a paper of nothing', '/export/text.txt', {}],
    ['a paper that is none', '/export/none.txt?of=x', {}],
    ['a crosswalk with itself', '/export/crosswalk.xlsx?a=x&b=x', {}],
    ['the record', '/record.ndjson', {}],
  ])('%s is 4xx, in words, and one line', async (_, path, init) => {
    const { status, headers, body, line } = await send(path, init);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(headers.get('content-type')).toMatch(
      /^(text\/plain|application\/(graphql-response\+)?json)/,
    );
    expect(body).not.toMatch(/<|\bat \w+.*:\d+:\d+|node_modules/);
    expect(line).toMatchObject({ status, path: path.split('?')[0], outcome: expect.any(String) });
    expect(JSON.stringify(line)).not.toContain('stack');
  });

  test.each<[string, unknown]>([
    ['no JSON', '{'],
    ['a JSON that is no request', '[]'],
    ['nothing', ''],
    ['a number', '7'],
    ['no query', {}],
    ['a query that is none', { query: 7 }],
    ['variables that are none', { query: '{ viewer { name } }', variables: 'x' }],
    ['no GraphQL', { query: '{' }],
    ['a field that is none', { query: '{ viewr { name } }' }],
    [
      'variables 40,000 deep',
      `{"query":"query($q: String!){search(query:$q){totalCount}}","variables":{"q":${deep('[', ']')}}}`,
    ],
    [
      'variables 40,000 deep, by name',
      `{"query":"query($q: String!){search(query:$q){totalCount}}","variables":{"q":${deep('{"a":', '}').replace('{"a":}', '{"a":1}')}}}`,
    ],
    [
      'an unused variable 40,000 deep',
      `{"query":"{viewer{name}}","variables":{"q":"\\u202e","r":${deep('[', ']')}}}`,
    ],
    [
      'a NUL',
      {
        query: 'query($q: String!){ search(query:$q){ totalCount } }',
        variables: { q: 'a\u0000' },
      },
    ],
    [
      'a literal that is a list of lists',
      { query: `{ search(query: ${deep('[', ']', 2000)}) { totalCount } }` },
    ],
    ['too many tokens', { query: `{ ${'a '.repeat(6000)} }` }],
    [
      'an operation that is not there',
      { query: 'query A { viewer { name } }', operationName: 'B' },
    ],
  ])('%s is 4xx for whoever knows the newer media type', async (_, body) => {
    const { status, headers, body: text } = await post(body);
    expect([status, headers.get('content-type')?.split(';')[0]]).toEqual([
      400,
      expect.stringMatching(/json$/),
    ]);
    const { errors, data } = JSON.parse(text);
    expect([errors.length > 0, data]).toEqual([true, undefined]);
    expect(text).not.toMatch(/Did you mean|node_modules|stack/);
  });

  test.each<[string, string, object]>([
    ['an argument', 'query ($k: String = "x") { edition(key: $k) { key } }', { k: null }],
    ['a directive', 'query ($v: Boolean = true) { awards @skip(if: $v) { key } }', { v: null }],
    [
      'an argument of a mutation',
      'mutation ($u: String = "x") { signIn(username: $u, password: "y") { token } }',
      { u: null },
    ],
    ['an operation that the schema has not', 'subscription { x }', {}],
  ])('%s that is found wrong only while it is answered is the sender’s', async (_, query, v) => {
    const before = server.errors.length;
    for (const accept of [JSON_TYPE, GRAPHQL_TYPE]) {
      const { body, line } = await post({ query, variables: v }, { accept });
      const { errors } = JSON.parse(body);
      expect(errors.map((error: any) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(line.outcome).toBe('BAD_USER_INPUT');
    }
    expect(server.errors).toHaveLength(before);
  });

  test('a body that is packed is not unpacked', async () => {
    const body = gzipSync(JSON.stringify({ query: '{ viewer { name } }' }));
    const headers = { 'content-type': JSON_TYPE, 'content-encoding': 'gzip' };
    const { status } = await send('/graphql', { method: 'POST', body, headers });
    expect(status).toBe(415);
  });

  /** What is written to the port as it stands, and what came back. */
  const raw = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      const socket = connect(Number(port), hostname, () => socket.write(text));
      const came: Buffer[] = [];
      socket.on('data', (bytes) => came.push(bytes));
      socket.on('close', () => resolve(Buffer.concat(came).toString('utf8')));
      socket.on('error', reject);
    });

  test.each<[string, number, string]>([
    ['a path of 20,000', 431, `GET /graphql?${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`],
    [
      'a cookie of 20,000',
      431,
      `GET / HTTP/1.1\r\nhost: x\r\ncookie: ${'a'.repeat(20_000)}\r\n\r\n`,
    ],
    ['a method that is none', 400, 'FOO / HTTP/1.1\r\nhost: x\r\n\r\n'],
    ['what is no HTTP', 400, 'hello\r\n\r\n'],
    [
      'two lengths',
      400,
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n',
    ],
    ['a request for no host', 400, 'GET /livez HTTP/1.1\r\nconnection: close\r\n\r\n'],
    ['CONNECT', 405, 'CONNECT x:1 HTTP/1.1\r\nhost: x\r\n\r\n'],
    [
      'an expectation',
      417,
      'POST /graphql HTTP/1.1\r\nhost: x\r\nexpect: wonders\r\nconnection: close\r\ncontent-length: 0\r\n\r\n',
    ],
  ])('%s is answered in words, and is one line', async (_, status, text) => {
    const before = server.lines.length;
    const [head, body] = (await raw(text)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toMatch(/content-type: text\/plain; charset=utf-8/i);
    expect(body).toMatch(/\p{Script=Han}.* \/ \w/u);
    expect(server.lines.slice(before).map((line) => line.status)).toEqual([status]);
  });

  test('the older media type takes 200 for what is said of an operation, 4xx for no request', async () => {
    const older = { accept: JSON_TYPE };
    for (const query of ['{', '{ viewr { name } }', 'query($q: Int!) { awards { key } }'])
      expect((await post({ query }, older)).status).toBe(200);
    for (const body of ['{', '[]', {}]) expect((await post(body, older)).status).toBe(400);
  });

  test('null is the default, where there is one', async () => {
    for (const query of [
      '{ search(query: "质量", first: null) { nodes { excerpt } } }',
      '{ proposals(first: null) { totalCount } decisions(first: null) { totalCount } }',
      '{ record(first: null) { totalCount } }',
    ])
      expect((await post({ query })).status).toBe(200);
    const given = await server.query(
      'query ($n: Int) { search(query: "质量", first: $n) { nodes { excerpt } } }',
      { n: null },
    );
    expect(given.data.search.nodes).toHaveLength(20);
    const { data } = await server.query(
      '{ edition(key: "wuhan/manufacturing@2022") { guides { bands { descriptors { factor } } } } }',
    );
    expect(JSON.stringify(data)).not.toContain('"factor":""');
  });

  test('nothing is guessed, and what we write is said in both languages', async () => {
    for (const query of [
      '{ edition(ke: "x") { id } }',
      '{ editio(key: "x") { id } }',
      '{ edition(key: "x") { labl } }',
      '{ edition(key: "x") { ...F } } fragment F on Editon { id }',
      'query ($p: Prt) { awards { key } }',
    ])
      expect((await post({ query })).body).not.toMatch(/Did you mean|Edition"\?|"label"/);
    const variables = { s: 'DRAF' };
    const query = 'query ($s: ProposalState) { proposals(state: $s) { totalCount } }';
    expect((await post({ query, variables })).body).not.toContain('DRAFT');
    const nested = '{ rubrics { editions { rubric { editions { id } } } } }';
    expect(JSON.parse((await post({ query: nested })).body).errors[0].message).toMatch(/请.* \/ /);
  });

  test('one line a request: id, operation, outcome, status, duration, account, and no more', async () => {
    const token = await server.signIn('sz-drafter');
    const secret = '只此一次的话';
    const query = `mutation Opening($t: String!) { proposalCreate(rubric: "wuhan/none", title: $t, rationale: "") { userErrors { code } } }`;
    const { line, headers } = await post(
      { query, variables: { t: secret }, operationName: 'Opening' },
      { authorization: `Bearer ${token}` },
    );
    const account = (
      await server.database.read.query("SELECT id FROM account WHERE username = 'sz-drafter'")
    )[0].id;
    expect(line).toEqual({
      id: headers.get('x-request-id'),
      method: 'POST',
      path: '/graphql',
      operation: 'Opening',
      kind: 'mutation',
      outcome: 'refused NOT_FOUND',
      status: 200,
      ms: expect.any(Number),
      account,
    });
    const told = JSON.stringify(server.lines);
    for (const hidden of [secret, token, 'SELECT', query]) expect(told).not.toContain(hidden);
    // An answer that was kept tells the same.
    const asked = { query: 'query Again { rubrics { key } }', operationName: 'Again' };
    const [first, second] = [await post(asked), await post(asked)];
    for (const { line } of [first, second])
      expect(line).toMatchObject({ operation: 'Again', kind: 'query', outcome: 'ok', status: 200 });
  });

  test('an id is taken over where it is one, else made', async () => {
    for (const id of ['a b', 'x'.repeat(65), '{"a":1}', '']) {
      const response = await fetch(`${server.url}/livez`, { headers: { 'x-request-id': id } });
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
    const response = await fetch(`${server.url}/livez`, { headers: { 'x-request-id': 'a.b_c-1' } });
    expect(response.headers.get('x-request-id')).toBe('a.b_c-1');
  });

  test('while the database is away it is 503 with Retry-After, wherever it shows', async () => {
    const { read } = server.database;
    const away = () => Promise.reject(new Unavailable('away'));
    const createQueryRunner = read.createQueryRunner.bind(read);
    const [query, manager] = [read.query, read.manager.query];
    read.createQueryRunner = () => {
      throw new Unavailable('away');
    };
    read.query = away as never;
    read.manager.query = away as never;
    const { logger } = read;
    // What is asked without TypeORM's runners is heard before it is sent.
    read.logger = Object.assign(Object.create(logger), { logQuery: read.createQueryRunner });
    try {
      for (const [path, init] of [
        ['/graphql?query={awards{key}}', { headers: { 'apollo-require-preflight': '1' } }],
        ['/export/text.txt?of=shenzhen/economic@2019', {}],
      ] as const) {
        const { status, headers, body, line } = await send(path, init);
        expect([status, headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^\d+$/)]);
        expect(JSON.parse(body).errors[0].extensions.code).toBe('UNAVAILABLE');
        expect(line.outcome).toBe('UNAVAILABLE');
      }
    } finally {
      read.createQueryRunner = createQueryRunner;
      read.logger = logger;
      read.query = query;
      read.manager.query = manager;
    }
    const { write } = server.database;
    server.database.write = away as never;
    const { status, headers, body } = await post({
      query: 'mutation { proposalSubmit(id: "1", expecting: 1) { userErrors { code } } }',
    });
    server.database.write = write;
    expect([status, headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^\d+$/)]);
    expect(body).toMatch(/UNAVAILABLE/);
    expect(body).not.toContain('"away"');
  });

  describe('what others try on a GraphQL server', () => {
    const refused = (status: number) => status >= 400 && status < 500;

    test('the audit of graphql-http: no error, no warning', async () => {
      const audits = serverAudits({ url: `${server.url}/graphql`, fetchFn: fetch });
      const results = await Promise.all(audits.map((audit) => audit.fn()));
      const unlike = results.filter(({ status }) => status === 'error' || status === 'warn');
      expect(results.length).toBeGreaterThan(50);
      expect(unlike.map((one) => [one.name, 'reason' in one && one.reason])).toEqual([]);
    });

    test('many under other names, in one list, with many directives or one field many times: bounded', async () => {
      const names = Array.from({ length: 101 }, (_, i) => `alias${i}: __typename`).join(' ');
      const aliases = Array.from(
        { length: 1000 },
        (_, i) => `a${i}: search(query: "质") { totalCount }`,
      );
      const overloaded = await post({ query: `{ ${aliases.join(' ')} }` });
      expect(refused(overloaded.status)).toBe(true);
      const begun = performance.now();
      expect((await post({ query: `{ ${names} }` })).body.length).toBeLessThan(10_000);
      const batch = Array.from({ length: 10 }, () => ({ query: '{ __typename }' }));
      expect(refused((await post(batch)).status)).toBe(true);
      const directives = await post({ query: `{ __typename ${'@aa'.repeat(10)} }` });
      expect(refused(directives.status)).toBe(true);
      expect(JSON.parse(directives.body).errors.length).toBeLessThanOrEqual(6);
      const twice = await post({ query: `{ ${'__typename '.repeat(500)} }` });
      expect(JSON.parse(twice.body).data).toEqual({ __typename: 'Query' });
      expect(performance.now() - begun).toBeLessThan(5000);
    });

    test('introspection that goes round in circles is refused', async () => {
      const round =
        'fields { type { fields { type { fields { type { fields { type { name } } } } } } } }';
      const { status } = await post({ query: `{ __schema { types { ${round} } } }` });
      expect(refused(status)).toBe(true);
    });

    test('no page of another site can ask: GET, forms, plain text', async () => {
      const mutation = 'mutation { signOut }';
      const get = await send(`/graphql?query=${encodeURIComponent(mutation)}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
      expect(get.status).toBe(405);
      expect(refused((await send('/graphql?query={__typename}')).status)).toBe(true);
      for (const type of [
        'application/x-www-form-urlencoded',
        'text/plain',
        'multipart/form-data',
      ]) {
        const body = type.includes('form-url')
          ? 'query=%7B__typename%7D'
          : '{"query":"{__typename}"}';
        const headers = { 'content-type': type };
        expect(refused((await send('/graphql', { method: 'POST', body, headers })).status)).toBe(
          true,
        );
      }
    });

    test('no playground, no traces, no fault without a name', async () => {
      const page = await send('/graphql', { headers: { accept: 'text/html' } });
      expect(refused(page.status)).toBe(true);
      expect(page.body).not.toMatch(/graphiql|playground|sandbox|<html/i);
      for (const path of ['/graphiql', '/playground', '/console', '/graphql/console'])
        expect((await send(path)).status).toBe(404);
      const traced = await post(
        { query: '{ __typename }' },
        { 'apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' },
      );
      expect(JSON.parse(traced.body).extensions).toEqual({ cost: { fields: 1 } });
      const abc = await post({ query: 'qwerty cop { abc }' });
      expect([abc.status, JSON.parse(abc.body).errors[0].extensions.code]).toEqual([
        400,
        'GRAPHQL_PARSE_FAILED',
      ]);
    });
  });
});

test('a line of a fault holds no statement, no parameter and no value', () => {
  const error = Object.assign(new Error('duplicate key (name)=(机密)'), {
    query: 'INSERT INTO account VALUES ($1)',
    parameters: ['机密', 'argon2'],
    driverError: { code: '23505', table: 'account', constraint: 'UQ_1', detail: '(机密)' },
  });
  const told = JSON.stringify(faultLine(error));
  expect(told).not.toMatch(/机密|argon2|INSERT/);
  expect(JSON.parse(told)).toMatchObject({ code: '23505', table: 'account', constraint: 'UQ_1' });
  expect(faultLine('机密')).toEqual({ type: 'string' });
  expect(
    new Fault('BAD_USER_INPUT', '中', 'en', { http: { status: 400 } }).extensions,
  ).toMatchObject({
    http: { status: 400 },
  });
});
