import { openDatabase } from '../../api/dataSource';
import { copyAll } from '../../api/database/copyAll';
import { fillIndex } from '../../api/editions/fillIndex';
import { SearchEditionRow } from '../../api/editions/searchRows';
import { databases, type Place } from '../support/databases';
import { Desk, publishDraft } from '../support/desk';
import { restoreLanded } from '../support/landed';
import { run, serveDuring, type Running } from '../support/server';

/** What a search answers, whoever finds it; that index and scan agree: search.law.test.ts. */

const NOW = new Date('2026-11-20T04:00:00Z');
const MANUFACTURING = 'wuhan/manufacturing@2022';
const FOUND = `totalCount nodes { edition { key } excerpt marks node { __typename
  ... on Clause { key address title text points } ... on Term { key address term }
  ... on Grade { key address } ... on Guide { key address displayName } } }`;

const searching =
  (server: () => Running) =>
  async (query: string, scope = '') => {
    const { data, errors } = await server().query(
      `query ($query: String!) { search(query: $query, first: 100 ${scope}) { ${FOUND} } }`,
      { query },
    );
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data.search as { totalCount: number; nodes: any[] };
  };

describe.each(databases)('search on %s', (_, makePlace) => {
  let server: Running;
  serveDuring(makePlace, { now: () => NOW, accounts: true }, (running) => {
    server = running;
  });
  const search = searching(() => server);
  const editionsOf = async (query: string, scope?: string) =>
    new Set((await search(query, scope)).nodes.map(({ edition }) => edition.key));

  test('several words, in whatever place of an entry', async () => {
    const both = await search('质量 使命');
    const one = await search('使命');
    expect(one.totalCount).toBeGreaterThan(both.totalCount);
  });

  test.each([
    ['质量管理', '質量管理'],
    ['质量管理', '“质量管理”'],
    ['质量 管理', '质量　管理'],
    ['5.1', '５．１'],
    ['pdca', 'ＰＤＣＡ'],
    ['GB/T', 'gb/t'],
  ])('%s and %s find the same', async (one, other) => {
    const [a, b] = [await search(one), await search(other)];
    expect(a.totalCount).toBeGreaterThan(0);
    expect(b).toEqual(a);
  });

  test('a blank between letters and figures makes no difference', async () => {
    const { nodes } = await search('GB/T');
    const [, name] = /(GB\/T ?\d+)/.exec(nodes.map(({ excerpt }) => excerpt).join('\n')) ?? [];
    expect(name).toBeDefined();
    const bare = name!.replaceAll(' ', '');
    const found = [await search(bare), await search(`"${bare.replace('T', 'T ')}"`)];
    expect(found[0]!.totalCount).toBeGreaterThan(0);
    expect(found[1]!.totalCount).toBe(found[0]!.totalCount);
    for (const { excerpt, marks } of found[0]!.nodes)
      expect(excerpt.slice(marks[0], marks[1]).replaceAll(/\s/g, '')).toBe(bare);
  });

  test('the letters of pinyin find names only', async () => {
    const { nodes } = await search('sm', 'kinds: [TERM]');
    expect(nodes.map(({ node }) => node.term)).toContain('使命');
    const marked = nodes.map(({ excerpt, marks }) => excerpt.slice(marks[0], marks[1]));
    expect(marked).toContain('使命');
    expect((await search('sm', 'kinds: [GUIDE]')).totalCount).toBe(0);
  });

  test('guides, points, numbers with those above them', async () => {
    const guides = await search('水平', 'kinds: [GUIDE]');
    expect(guides.nodes.map(({ node }) => node.__typename)).toContain('Guide');
    const pointed = (await search('80分')).nodes.filter(({ node }) => node.points === 80);
    expect(pointed.length).toBeGreaterThan(0);
    const [first] = (await search('5.1a)', `editions: ["${MANUFACTURING}"]`)).nodes;
    expect(first.node.address).toBe(`${MANUFACTURING}/criteria/5.1a)`);
  });

  test('narrowed to awards, rubrics, parts, kinds, days', async () => {
    const all = await search('质量');
    const sum = async (scopes: string[]) =>
      (await Promise.all(scopes.map((scope) => search('质量', scope)))).reduce(
        (n, { totalCount }) => n + totalCount,
        0,
      );
    expect(await sum(['awards: ["wuhan"]', 'awards: ["shenzhen"]'])).toBe(all.totalCount);
    expect(await sum(['kinds: [CLAUSE]', 'kinds: [TERM, GUIDE, GRADE]'])).toBe(all.totalCount);
    expect(await sum(['kinds: []', 'parts: []'])).toBe(0);
    expect(await editionsOf('质量', 'rubrics: ["wuhan/manufacturing"]')).toEqual(
      new Set([MANUFACTURING]),
    );
    const parts = ['PREFACE', 'CRITERIA', 'TERMS', 'OTHER'].map((part) => `parts: [${part}]`);
    expect(await sum(parts)).toBe(
      (await search('质量', `parts: [PREFACE, CRITERIA, TERMS, OTHER]`)).totalCount,
    );
    expect(await sum(['on: "2000-01-01"'])).toBe(0);
    expect(await search('质量', 'on: "2026-11-20"')).toEqual(all);
  });

  test.each([
    ['editions: ["wuhan/manufacturing@2222"]', '没有版本“wuhan/manufacturing@2222”'],
    ['editions: ["nonsense"]', 'there is no edition “nonsense”'],
    ['awards: ["wuhn"]', 'there is no award'],
    ['rubrics: ["wuhan/x"]', '没有标准'],
    [`editions: ["${MANUFACTURING}"], on: "2026-01-01"`, 'editions are named'],
  ])('%s is refused', async (scope, told) => {
    await expect(search('质量', scope)).rejects.toThrow(told);
    const { errors } = await server.query(`{ search(query: "x", ${scope}) { totalCount } }`);
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('what is published is found at once, and in force from its day', async () => {
    const desk = await Desk.of(server, 'sz-drafter');
    const { proposal } = await desk.create('shenzhen/social');
    await desk.reword(proposal!, 'criteria/1.1.1', '鹬蚌相争。');
    const hidden = { editions: `editions: ["${proposal!.key}"]` };
    await expect(search('鹬蚌', hidden.editions)).rejects.toThrow('没有版本');
    expect((await search('鹬蚌')).totalCount).toBe(0);
    await publishDraft(server, 'sz', proposal!, '2027');
    expect(await server.database.read.manager.count(SearchEditionRow)).toBeGreaterThan(1);
    expect((await search('鹬蚌')).totalCount).toBe(0);
    expect((await search('鹬蚌', 'editions: ["shenzhen/social@2027"]')).totalCount).toBe(1);
    expect((await search('鹬蚌', 'on: "2027-01-01"')).totalCount).toBe(1);
    expect((await search('鹬蚌', 'on: "2026-12-31"')).totalCount).toBe(0);
  });
});

describe.each(databases)('a database of before there was an index on %s', (_, makePlace) => {
  let [place, server] = [undefined as unknown as Place, undefined as unknown as Running];
  beforeAll(async () => {
    place = await makePlace();
    await restoreLanded(place, 'proposals');
    server = await run(place, { now: () => NOW });
  });
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });
  const search = searching(() => server);

  test('is read as before, and once it is filled, with the same answer', async () => {
    const { manager } = server.database.read;
    expect(await manager.count(SearchEditionRow)).toBe(0);
    const asked = ['质量', '1', '“质量”', 'zltx', '80分', '水平'];
    const before = await Promise.all(asked.map((query) => search(query)));
    expect(before[0]!.totalCount).toBeGreaterThan(0);
    const narrowed = await search('质量', 'parts: [CRITERIA, OTHER], kinds: [CLAUSE]');
    // As several processes would.
    await Promise.all([fillIndex(server.database), fillIndex(server.database)]);
    expect(await manager.count(SearchEditionRow)).toBeGreaterThan(1);
    expect(await Promise.all(asked.map((query) => search(`${query} `)))).toEqual(before);
    expect(await search('质量　', 'parts: [CRITERIA, OTHER], kinds: [CLAUSE]')).toEqual(narrowed);
  });

  test('what another law indexed counts for nothing, and is indexed anew', async () => {
    await server.database.write((manager) =>
      manager.update(SearchEditionRow, { editionSeq: 1 }, { law: 'another' }),
    );
    await fillIndex(server.database);
    const rows = await server.database.read.manager.find(SearchEditionRow);
    expect(new Set(rows.map(({ law }) => law)).size).toBe(1);
  });

  test('a copy goes without, and is filled where it is started', async () => {
    const other = await makePlace();
    const target = await openDatabase(other.where);
    await copyAll(server.database.read, target);
    const known = () => target.read.manager.count(SearchEditionRow);
    expect(await known()).toBe(0);
    await fillIndex(target);
    expect(await known()).toBe(await server.database.read.manager.count(SearchEditionRow));
    await target.close();
    await other.drop();
  });
});
