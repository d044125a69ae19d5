import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { databases, type Place } from '../support/databases';
import { run, type Running } from '../support/server';

/** How content goes out: compressed, named by what it says, and open to pages of other sites. */

const EDITION = 'shenzhen/economic@2019';
const QUESTION = JSON.stringify({ query: `{ edition(key: "${EDITION}") { clauses { text } } }` });

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}
type Sent = { method?: string; body?: string; headers?: Record<string, string> };

/** As it comes over the wire, which fetch does not show. */
const get = (url: string, { method = 'GET', body, headers = {} }: Sent = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    const asked = httpRequest(url, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          bytes: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject).end(body);
  });

const READ: Record<string, (bytes: Buffer) => Buffer> = {
  br: (bytes) => brotliDecompressSync(bytes),
  gzip: (bytes) => gunzipSync(bytes),
};
const JSON_SENT = {
  method: 'POST',
  body: QUESTION,
  headers: { 'content-type': 'application/json' },
};
const CROSSWALK = `a=${EDITION}&b=shenzhen/service@2019`;
const PLACES: [path: string, sent: Sent][] = [
  ['/graphql', JSON_SENT],
  ['/schema.graphql', {}],
  [`/export/text.html?of=${EDITION}`, {}],
  [`/export/text.txt?of=${EDITION}`, {}],
  [`/export/comparison.html?base=${EDITION}&head=${EDITION}`, {}],
  [`/export/crosswalk.csv?${CROSSWALK}`, {}],
  [`/export/crosswalk.json?${CROSSWALK}`, {}],
];
const PACKED = [`/export/text.docx?of=${EDITION}`, `/export/crosswalk.xlsx?${CROSSWALK}`];

describe.each(databases)('bytes on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true });
  });
  afterAll(async () => {
    expect(server.errors).toEqual([]);
    await server.stop();
    await place.drop();
  });
  const ask = (path: string, sent: Sent, more: Record<string, string> = {}) =>
    get(server.url + path, { ...sent, headers: { ...sent.headers, ...more } });

  test.each(PLACES)('%s goes out in the form that is asked for', async (path, sent) => {
    const plain = await ask(path, sent);
    expect([plain.status, plain.headers['content-encoding']]).toEqual([200, undefined]);
    for (const [asked, encoding] of [
      ['br', 'br'],
      ['gzip', 'gzip'],
      ['gzip, deflate, br, zstd', 'br'],
      ['br;q=0, gzip', 'gzip'],
    ] as const) {
      const { headers, bytes } = await ask(path, sent, { 'accept-encoding': asked });
      expect([asked, headers['content-encoding']]).toEqual([asked, encoding]);
      expect(bytes.length).toBeLessThan(plain.bytes.length * 0.6);
      expect(READ[encoding]!(bytes).equals(plain.bytes)).toBe(true);
      expect(headers['content-length']).toBe(String(bytes.length));
      expect(headers.vary).toMatch(/accept-encoding.*authorization.*cookie/);
      // Proxies put parts of one together by its name: another form bears another.
      if (plain.headers.etag) expect(headers.etag).not.toBe(plain.headers.etag);
    }
  });

  test('what is packed already is not packed again', async () => {
    for (const path of PACKED) {
      const { status, headers, bytes } = await ask(path, {}, { 'accept-encoding': 'br, gzip' });
      expect([path, status, headers['content-encoding']]).toEqual([path, 200, undefined]);
      expect(bytes.subarray(0, 2).toString()).toBe('PK');
    }
  });

  const named = [
    ...PLACES.filter(([, { method }]) => !method),
    ...PACKED.map((path) => [path, {}]),
  ];
  test.each(named as typeof PLACES)(
    'of %s nothing is sent to whoever has it',
    async (path, sent) => {
      for (const form of ['br', 'gzip', 'identity']) {
        const asked = { 'accept-encoding': form };
        const { etag } = (await ask(path, sent, asked)).headers;
        expect(etag).toMatch(/^"[\w-]+"$/);
        for (const held of [etag!, `"other", W/${etag}`]) {
          const again = await ask(path, sent, { ...asked, 'if-none-match': held });
          expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, etag]);
          expect(again.headers['cache-control']).toBe('public, no-cache');
        }
        const other = await ask(path, sent, { ...asked, 'if-none-match': '"other"' });
        expect(other.status).toBe(200);
      }
    },
  );

  test('papers are named by their content, in every process alike, and by who may read what', async () => {
    const [first, second] = PACKED.map(async (path) => (await ask(path, {})).headers.etag);
    expect(await first).not.toBe(await second);
    const token = await server.signIn('sz-approver');
    const own = await ask(PACKED[0]!, {}, { authorization: `Bearer ${token}` });
    expect(own.headers['cache-control']).toBe('no-store');
    expect(own.headers.etag).not.toBe(await first);
    // On the edition alone: another of the same rubric is another content.
    const other = await ask('/export/text.docx?of=shenzhen/economic@current', {});
    expect(other.headers.etag).toBe(await first);
    const sister = await ask('/export/text.docx?of=shenzhen/service@2019', {});
    expect(sister.headers.etag).not.toBe(await first);
  });

  test('public answers may be kept by all, those of the moment and of people may not', async () => {
    const control = async (sent: Sent) => (await ask('/graphql', sent)).headers['cache-control'];
    const asking = (query: string, headers = {}): Sent => ({
      ...JSON_SENT,
      headers: { ...JSON_SENT.headers, ...headers },
      body: JSON.stringify({ query }),
    });
    expect(await control(JSON_SENT)).toBe('public, no-cache');
    expect(await control(asking('{ awards { key } }', { cookie: 'theme=dark' }))).toBe(
      'private, no-cache',
    );
    expect(await control(asking('{ nothing }'))).toBe('private, no-cache');
    const token = await server.signIn('sz-approver');
    expect(await control(asking('{ awards { key } }', { authorization: `Bearer ${token}` }))).toBe(
      'no-store',
    );
  });

  describe('a page of another site', () => {
    const FOREIGN = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };

    test.each([...PLACES, ...PACKED.map((path): [string, Sent] => [path, {}])])(
      'reads %s',
      async (path, sent) => {
        const { status, headers } = await ask(path, sent, FOREIGN);
        expect([status, headers['access-control-allow-origin']]).toEqual([200, '*']);
        expect(headers['access-control-allow-credentials']).toBeUndefined();
      },
    );

    test('may ask beforehand, where something is public', async () => {
      const preflight = { ...FOREIGN, 'access-control-request-method': 'POST' };
      const options = (path: string) => ask(path, { method: 'OPTIONS' }, preflight);
      for (const path of ['/graphql', '/schema.graphql', '/export/text.html']) {
        const { status, headers } = await options(path);
        expect([path, status, headers['access-control-allow-origin']]).toEqual([path, 204, '*']);
        expect(headers['access-control-allow-headers']).toContain('content-type');
        expect(headers['access-control-allow-headers']).not.toMatch(/authorization|cookie/);
      }
      for (const path of ['/record.ndjson', '/readyz', '/metrics', '/'])
        expect((await options(path)).headers['access-control-allow-origin']).toBeUndefined();
    });

    test('changes nothing, and speaks for nobody', async () => {
      const codeOf = async (query: string, headers: Record<string, string> = FOREIGN) => {
        const sent = { ...JSON_SENT, body: JSON.stringify({ query }) };
        const { status, bytes } = await ask('/graphql', sent, headers);
        return [status, JSON.parse(bytes.toString()).errors?.[0].extensions.code];
      };
      const signIn = 'mutation { signIn(username: "sz-approver", password: "x") { token } }';
      expect(await codeOf(signIn)).toEqual([403, 'CROSS_SITE']);
      expect(await codeOf(`query A { awards { key } }`)).toEqual([200, undefined]);
      const token = await server.signIn('sz-approver');
      for (const held of [
        { authorization: `Bearer ${token}` },
        { cookie: `zs_session=${token}` },
      ]) {
        expect(await codeOf('{ viewer { name } }', { ...FOREIGN, ...held })).toEqual([
          403,
          'CROSS_SITE',
        ]);
        const { headers } = await ask(PACKED[0]!, {}, { ...FOREIGN, ...held });
        expect(headers['access-control-allow-origin']).toBeUndefined();
      }
    });
  });
});
