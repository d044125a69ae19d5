import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { beijingDay } from '../../rubrics/calendar';
import { EditionRow } from '../../api/editions/rows';
import { databases, type Place } from '../support/databases';
import { home, run, type Running } from '../support/server';

describe.each(databases)('reading through GraphQL on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place);
  });
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });

  const data = async (query: string, variables?: object) => {
    const { data, errors } = await server.query(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };

  test('all seven editions are there, nine rubrics are registered', async () => {
    const { rubrics } = await data(
      '{ rubrics { key title award { key } editions { key label state } current { key } note parallel { key } } }',
    );
    expect(
      rubrics.map((r: any) => [r.key, r.editions.map((e: any) => `${e.label} ${e.state}`)]),
    ).toEqual([
      ['shenzhen/economic', ['2019 IN_FORCE']],
      ['shenzhen/culture', ['2019 IN_FORCE']],
      ['shenzhen/social', ['2019 IN_FORCE']],
      ['shenzhen/ecology', ['2019 IN_FORCE']],
      ['shenzhen/management', ['2019 IN_FORCE']],
      ['shenzhen/service', ['2019 IN_FORCE']],
      ['wuhan/manufacturing', ['2022 IN_FORCE']],
      ['wuhan/service', []],
      ['wuhan/individual', []],
    ]);
    expect(rubrics[1].parallel).toHaveLength(4);
    expect(rubrics[0].parallel).toEqual([]);
    expect(rubrics[7].note).toMatch(/文本未入库/);
    const { awards } = await data('{ awards { key rubrics { key } } }');
    expect(awards.map((a: any) => a.rubrics.length)).toEqual([6, 3]);
  });

  test('an entry tells its fields of words by the names that its kind declares', async () => {
    const { clause, term } = await data(`{
      clause(address: "wuhan/manufacturing@2022/criteria/5.1c)") {
        title text further { field } wordings { field word wordEnglish running text }
      }
      term(address: "shenzhen/economic@2019/terms/使命") {
        term definition further { field } wordings { field word running text }
      }
    }`);
    expect(clause.wordings).toEqual([
      ...[
        { field: 'title', word: '标题', wordEnglish: 'title', running: false, text: clause.title },
      ],
      ...[{ field: 'text', word: '文字', wordEnglish: 'text', running: true, text: clause.text }],
    ]);
    expect(term.wordings).toEqual([
      { field: 'term', word: '术语', running: false, text: '使命' },
      { field: 'english', word: '英文对应词', running: false, text: expect.any(String) },
      { field: 'definition', word: '定义', running: true, text: term.definition },
    ]);
    expect([clause.further, term.further]).toEqual([[], []]);
  });

  test('an edition answers to its label, to current and to a day', async () => {
    const { a, b, c, d, e } = await data(`{
      a: edition(key: "shenzhen/economic@2019") { id publishedOn effectiveFrom effectiveTo state totalPoints title source { text lines note } }
      b: edition(key: "shenzhen/economic@current") { id } c: edition(key: "shenzhen/economic@2020-01-01") { id }
      d: edition(key: "shenzhen/economic@2019-09-02") { id } e: edition(key: "wuhan/manufacturing@2022") { name totalPoints source { note } }
    }`);
    expect(a).toMatchObject({
      publishedOn: '2019-09-03',
      effectiveFrom: null,
      effectiveTo: null,
      state: 'IN_FORCE',
      totalPoints: 500,
      title: '深圳市市长质量奖评定标准(经济类)',
    });
    expect([b.id, c.id, d]).toEqual([a.id, a.id, null]);
    expect(e).toMatchObject({ name: '2022 试行', totalPoints: null });
    expect(e.source.note).toMatch(/221121/);
  });

  test('what the system did not know yet is not there', async () => {
    const before = await data(
      'query ($at: DateTime) { edition(key: "shenzhen/economic@2019", knownAt: $at) { id } }',
      { at: '2019-12-31T00:00:00Z' },
    );
    expect(before.edition).toBeNull();
  });

  test('a clause answers to its address, its part and label, and its key', async () => {
    const { clause } = await data(
      '{ clause(address: "shenzhen/economic@2019/criteria/1.1(1)") { id address key label kind text parent { label title points } guideBasis guide { dimension displayName } counterpart { part label title } sourceLines } }',
    );
    expect(clause).toMatchObject({
      address: 'shenzhen/economic@2019/criteria/1.1(1)',
      label: '(1)',
      kind: 'POINT',
      parent: { label: '1.1', title: '文化引领', points: 20 },
      guideBasis: 'INFERRED',
      guide: { dimension: 'PROCESS' },
      counterpart: { part: 'ASSESSMENT', label: '1.1' },
      sourceLines: [60],
    });
    const { byId, byLabel, wuhan, term } = await data(
      `query ($id: String!) {
      byId: clause(address: $id) { address } byLabel: edition(key: "shenzhen/economic@current") { clause(part: CRITERIA, label: "1.1（1）") { address } }
      wuhan: clause(address: "wuhan/manufacturing@2022/criteria/5.2.2a)") { title } term: term(address: "shenzhen/economic@2019/terms/使命") { english usedBy { address } }
    }`,
      { id: clause.id },
    );
    expect([byId.address, byLabel.clause.address]).toEqual([clause.address, clause.address]);
    expect(wuhan.title).toBe('发展方向');
    expect(term.english).toBe('mission');
    expect(term.usedBy.length).toBeGreaterThan(0);
  });

  test('what there is not is null, never an error', async () => {
    const answered = await data(`{
      a: edition(key: "shenzhen/economic@1999") { id } b: edition(key: "../../etc/passwd") { id } c: clause(address: "shenzhen/economic@2019/criteria/99") { id }
      d: clause(address: "shenzhen/economic@2019/terms/使命") { id } e: rubric(key: "x/y") { key } f: clause(address: "") { id } g: edition(key: "shenzhen/economic@2019-13-45") { id }
      h: clause(address: "shenzhen/economic@2019/~nokey") { id } i: proposal(id: "1") { id } j: edition(key: "shenzhen/economic@proposal-1") { id }
      k: edition(key: "shenzhen/economic@2019") { clause(part: SCOPE, label: "1") { id } clauses(under: "criteria/77") { id } }
    }`);
    expect(answered).toEqual({
      a: null,
      b: null,
      c: null,
      d: null,
      e: null,
      f: null,
      g: null,
      h: null,
      i: null,
      j: null,
      k: { clause: null, clauses: [] },
    });
  });

  test('clauses by part, below a place, to a depth, in document order', async () => {
    const { edition } = await data(`{ edition(key: "shenzhen/economic@2019") {
      all: clauses { part position: sourceLines } categories: clauses(part: CRITERIA, under: "criteria/五", depth: 1) { kind label }
      items: clauses(part: ASSESSMENT, under: "1", depth: 1) { label kind } deep: clauses(under: "criteria/1.1") { label }
    } }`);
    expect(edition.all.length).toBeGreaterThan(280);
    const lines = edition.all.flatMap((c: any) => c.position.slice(0, 1));
    expect(lines).toEqual([...lines].sort((a: number, b: number) => a - b));
    expect(
      edition.categories.filter((c: any) => c.kind === 'CATEGORY').map((c: any) => c.label),
    ).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    expect(edition.items.map((c: any) => c.label)).toEqual(['1.1', '1.2', '1.3']);
    expect(edition.deep.map((c: any) => c.label)).toEqual([null, '(1)', '(2)', '(3)', '(4)']);
  });

  test('scoring guides: six discrete bands and five continuous ones', async () => {
    const { economic, culture } = await data(`{
      economic: edition(key: "shenzhen/economic@2019") { guides { dimension displayName title bands { printed lower upper steps level descriptors { factor factorPrinted text } } notes { label } } }
      culture: edition(key: "shenzhen/culture@2019") { guides { dimension bands { printed lower upper steps level descriptors { factor } } } }
    }`);
    expect(economic.guides.map((g: any) => [g.dimension, g.bands.length, g.title])).toEqual([
      ['PROCESS', 6, null],
      ['RESULT', 6, null],
    ]);
    expect(economic.guides[0].bands[1]).toMatchObject({
      printed: '10%,15%,20%或25%',
      lower: 10,
      upper: 25,
      steps: [10, 15, 20, 25],
      level: null,
    });
    expect(
      economic.guides[0].bands[0].descriptors.map((d: any) => [d.factor, d.factorPrinted]),
    ).toEqual([
      ['A', false],
      ['D', false],
      ['L', false],
      ['I', false],
    ]);
    expect(
      economic.guides[1].bands[0].descriptors.map((d: any) => [d.factor, d.factorPrinted]),
    ).toEqual([
      ['Le', true],
      ['T', true],
      ['C', true],
      ['I', true],
    ]);
    expect(economic.guides[1].notes.length).toBe(3);
    expect(culture.guides.map((g: any) => g.bands.length)).toEqual([5, 5]);
    expect(culture.guides[0].bands[3]).toMatchObject({
      printed: '60~80',
      lower: 60,
      upper: 80,
      steps: [],
      level: '优秀水平',
    });
    expect(culture.guides[1].bands[0].descriptors).toHaveLength(1);
  });

  test('an empty definition stays empty; terms stand where clauses use them', async () => {
    const { culture, clause } = await data(`{
      culture: edition(key: "shenzhen/culture@2019") { terms { term definition } }
      clause(address: "shenzhen/economic@2019/criteria/1.1(1)") { text mentions { term { term } field start end } terms { term } }
    }`);
    expect(culture.terms.filter((t: any) => t.definition === '').map((t: any) => t.term)).toEqual([
      '公众',
    ]);
    for (const { term, start, end } of clause.mentions)
      expect(clause.text.slice(start, end)).toBe(term.term);
    expect(clause.terms.map((t: any) => t.term)).toContain('使命');
  });

  test('search: pages in a stable order, marks that fit', async () => {
    const page =
      'query ($after: String) { search(query: "使命", first: 5, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { excerpt marks node { ... on Clause { id } ... on Term { id } } } } }';
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { search } = await data(page, { after });
      total = search.totalCount;
      for (const { excerpt, marks, node } of search.nodes) {
        seen.push(node.id);
        expect(excerpt.slice(marks[0], marks[1])).toBe('使命');
      }
      after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(total);
    expect(total).toBeGreaterThan(20);
    const { one, none } = await data(
      '{ one: search(query: "使命", editions: ["wuhan/manufacturing@2022"]) { totalCount } none: search(query: "  ") { totalCount } }',
    );
    expect(one.totalCount).toBeGreaterThan(0);
    expect(one.totalCount).toBeLessThan(total);
    expect(none.totalCount).toBe(0);
  });

  test('a whole edition costs a constant number of statements, and a second reading none but the version', async () => {
    const counts: number[] = [];
    const fresh = await makePlace();
    const other = await run(fresh);
    await other.query('{ awards { key } }');
    for (const [i, key] of [
      'wuhan/manufacturing@2022',
      'shenzhen/economic@2019',
      'shenzhen/culture@2019',
    ].entries())
      for (const again of [0, 1]) {
        const before = other.database.statements();
        await other.query(
          `query Q${i}${again} { edition(key: "${key}") { clauses { id text terms { term } counterpart { id } guide { key } } guides { bands { printed } } terms { definition } } }`,
        );
        counts.push(other.database.statements() - before);
      }
    await other.stop();
    await fresh.drop();
    expect(counts).toEqual([3, 1, 3, 1, 3, 1]);
  });

  test('a reader without an account sees no proposal, and no history where there is one edition', async () => {
    expect(
      await data(
        '{ viewer { username } proposals { totalCount } decisions { totalCount } clause(address: "shenzhen/economic@2019/criteria/1.1") { history { type } } }',
      ),
    ).toEqual({
      viewer: null,
      proposals: { totalCount: 0 },
      decisions: { totalCount: 0 },
      clause: { history: [] },
    });
  });

  test('faults speak of the question only', async () => {
    const cases: [string, object | undefined, string][] = [
      ['{ nothing }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
      ['{', undefined, 'GRAPHQL_PARSE_FAILED'],
      [
        'query ($n: Int) { search(query: "x", first: $n) { totalCount } }',
        { n: 1000 },
        'BAD_USER_INPUT',
      ],
      [
        'query ($n: Int) { search(query: "x", first: $n) { totalCount } }',
        { n: 'many' },
        'BAD_USER_INPUT',
      ],
      ['{ search(query: "x", after: "zz") { totalCount } }', undefined, 'BAD_USER_INPUT'],
      [
        '{ edition(key: "shenzhen/economic@2019") { clauses(depth: 0) { id } } }',
        undefined,
        'BAD_USER_INPUT',
      ],
    ];
    for (const [query, variables, code] of cases) {
      const { errors } = await server.query(query, variables);
      expect([query, errors![0].extensions.code]).toEqual([query, code]);
      expect(JSON.stringify(errors)).not.toMatch(/stack|SELECT|node_modules|at \w+ \(/);
    }
    expect(server.errors).toEqual([]);
  });

  test.each([
    ['a NUL', 'a\u0000b'],
    ['half a character', 'a\ud800b'],
  ])('text with %s is refused at the edge, as a variable and in the query', async (_, text) => {
    const asked =
      'query ($q: String!) { search(query: $q) { totalCount } rubrics(award: $q) { key } }';
    expect((await server.query(asked, { q: text })).errors![0].extensions.code).toBe(
      'BAD_USER_INPUT',
    );
    const { errors } = await server.query(`{ rubrics(award: ${JSON.stringify(text)}) { key } }`);
    expect(['BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED']).toContain(errors![0].extensions.code);
    expect(server.errors).toEqual([]);
  });

  test('a small query cannot hold up the house', async () => {
    const doubling = Array.from(
      { length: 18 },
      (_, i) => `fragment F${i} on Award { ...F${i + 1} ...F${i + 1} }`,
    ).join(' ');
    const started = Date.now();
    const { errors } = await server.query(
      `{ awards { ...F0 } } ${doubling} fragment F18 on Award { key }`,
    );
    expect(errors).toBeDefined();
    const loop = await server.query(
      '{ edition(key: "shenzhen/economic@2019") { terms { usedBy { terms { usedBy { terms { usedBy { id } } } } } } } }',
    );
    expect(loop.errors![0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const product = await server.query(
      '{ awards { rubrics { editions { clauses { terms { usedBy { mentions { start term { term } } guide { bands { descriptors { text } } notes { text } } } } } } } } }',
    );
    expect(product.errors![0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const all = await server.query(
      '{ awards { rubrics { editions { clauses { id key address part kind label title text terms { term } counterpart { id } guide { key } } guides { bands { descriptors { text } } } terms { definition } } } } }',
    );
    expect(all.errors).toBeUndefined();
    expect(Date.now() - started).toBeLessThan(4000);
  });

  test('the published rows can neither be changed nor removed', async () => {
    for (const statement of [
      "UPDATE edition SET label = 'x'",
      'DELETE FROM revision',
      "UPDATE edition_entry SET lines = '1'",
      "DELETE FROM edition WHERE label = '2019'",
    ])
      await expect(server.database.write((manager) => manager.query(statement))).rejects.toThrow(
        /append-only/,
      );
    expect(await server.database.read.getRepository(EditionRow).count()).toBe(7);
  });

  test('the entities agree with the migrations', async () => {
    const { upQueries } = await server.database.read.driver.createSchemaBuilder().log();
    expect(upQueries.map((q) => q.query)).toEqual([]);
  });

  describe('HTTP', () => {
    const post = (body: string, headers: Record<string, string>) =>
      fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    const ok = '{"query":"{ awards { key } }"}';

    test('answers in the form that was asked for', async () => {
      const media = async (accept: string) =>
        (await post(ok, { 'content-type': 'application/json', accept })).headers.get(
          'content-type',
        );
      expect(await media('application/graphql-response+json')).toMatch(
        /^application\/graphql-response\+json/,
      );
      expect(await media('application/json')).toMatch(/^application\/json/);
      expect(await media('application/graphql-response+json')).toMatch(
        /^application\/graphql-response\+json/,
      );
    });

    test('many are asked by their addresses at once; what is wrong with one is said of it alone', async () => {
      const at = (place: string) => `shenzhen/economic@2019${place}`;
      const places = [
        '/criteria/1.1',
        '/criteria/99',
        '/terms/使命',
        ' criteria/1.1',
        '/criteria/1.2',
      ];
      const wanted = 'query ($addresses: [String!]!) { clauses(addresses: $addresses) { title } }';
      const { data, errors } = await server.query(wanted, { addresses: places.map(at) });
      const one = (place: string) => server.query(`{ clause(address: "${at(place)}") { title } }`);
      const alone = await Promise.all(places.map(async (place) => (await one(place)).data.clause));
      expect(alone.map((found) => found !== null)).toEqual([true, false, false, false, true]);
      expect(data.clauses).toEqual(alone);
      expect(errors!.map(({ path, extensions }) => [path, extensions.code])).toEqual([
        [['clauses', 3], 'BAD_USER_INPUT'],
      ]);
      const words = await server.query(
        `{ terms(addresses: ["${at('/terms/使命')}", "${at('/terms/无')}", "${at('/criteria/1.1')}"]) { english } }`,
      );
      expect([words.data, words.errors]).toEqual([
        { terms: [{ english: expect.any(String) }, null, null] },
        undefined,
      ]);
      const many = await server.query(wanted, { addresses: Array(201).fill(at('/criteria/1.1')) });
      expect([many.data, many.errors![0]!.extensions.code]).toEqual([null, 'BAD_USER_INPUT']);
    });

    test('GET answers too, and 304 while nothing has changed', async () => {
      const url = `${server.url}/graphql?query=${encodeURIComponent('{ awards { key } }')}`;
      const headers = { 'apollo-require-preflight': '1', accept: 'application/json' };
      const first = await fetch(url, { headers });
      expect(await first.json()).toEqual({
        data: { awards: [{ key: 'shenzhen' }, { key: 'wuhan' }] },
        extensions: { cost: { fields: 3 } },
      });
      const again = await fetch(url, {
        headers: { ...headers, 'if-none-match': first.headers.get('etag')! },
      });
      expect(again.status).toBe(304);
      expect((await fetch(url)).status).toBe(400);
    });

    test.each([
      ['broken JSON', '{', { 'content-type': 'application/json' }, 400],
      ['another charset', ok, { 'content-type': 'application/json; charset=utf-7' }, 400],
      ['no JSON at all', ok, { 'content-type': 'text/plain' }, 400],
      [
        'half a character',
        Buffer.from('7b2271756572792237ff7d', 'hex').toString('latin1'),
        { 'content-type': 'application/json' },
        400,
      ],
      [
        'too large',
        `{"query":"${'x'.repeat(1_100_000)}"}`,
        { 'content-type': 'application/json' },
        413,
      ],
    ])('%s is refused as JSON', async (_, body, headers, status) => {
      const response = await post(body, headers as never);
      expect(response.status).toBe(status);
      expect(((await response.json()) as any).errors[0].message).toBeTruthy();
    });

    test('the rest of the addresses', async () => {
      for (const path of ['/livez', '/readyz'])
        expect((await fetch(server.url + path)).status).toBe(200);
      expect(await (await fetch(`${server.url}/metrics`)).text()).toMatch(
        /zhunsheng_sql_statements_total \d+/,
      );
      expect(await (await fetch(`${server.url}/schema.graphql`)).text()).toBe(
        readFileSync(join(home, 'schema.graphql'), 'utf8'),
      );
      expect(
        (await fetch(`${server.url}/nowhere.js`, { headers: { accept: 'application/json' } }))
          .status,
      ).toBe(404);
      const introspection = await data(getIntrospectionQuery());
      expect(introspection.__schema.types.length).toBeGreaterThan(20);
    });

    test('nothing holds a page of ours, and the header says so', async () => {
      const { headers } = await fetch(server.url);
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'self'.*frame-ancestors 'none'/,
      );
      expect(headers.get('x-powered-by')).toBeNull();
    });
  });
});

test('an answer of today is not given tomorrow', async () => {
  const [, makePlace] = databases[0];
  const place = await makePlace();
  let now = new Date('2019-09-02T15:59:00Z');
  const server = await run(place, { now: () => now });
  const state = async () =>
    (await server.query('{ edition(key: "shenzhen/economic@2019") { state } }')).data.edition.state;
  const states = [await state(), await state()];
  now = new Date('2019-09-02T16:00:00Z');
  states.push(await state());
  await server.stop();
  await place.drop();
  expect(beijingDay(now)).toBe('2019-09-03');
  expect(states).toEqual(['SCHEDULED', 'SCHEDULED', 'IN_FORCE']);
});
