import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { parseAddress } from '../../rubrics/address';
import { openDatabase } from '../../api/dataSource';
import { parseLibraryFile } from '../../api/editions/libraryFile';
import {
  hashOf,
  loadLibrary,
  registerRubric,
  type Loaded,
  EDITION_FILE,
} from '../../api/editions/loadLibrary';
import { recordFound } from '../../api/found/found';
import { hashOfPicture } from '../../api/entries/pictureOf';
import { picturesIn } from '../../api/exports/pictures';
import { NO_TRUST, verifyDatabase } from '../../api/verify/verify';
import { editionFile, type EditionFile } from '../../rubrics/library/shape';
import { keepRegister } from '../../api/editions/register';
import { EditionEntryRow, EditionRow } from '../../api/editions/rows';
import { RevisionRow } from '../../api/entries/rows';
import { publishFile } from '../../api/editions/publishFile';
import { Shelf } from '../../api/editions/shelf';
import { exportEdition } from '../../api/exports/edition';
import { contentHash } from '../../rubrics/tree/hash';
import { makeEdition } from '../bench/edition';
import { databases, type Place } from '../support/databases';
import { library, run } from '../support/server';

const files = readdirSync(library, { recursive: true })
  .map(String)
  .filter((name) => EDITION_FILE.test(name))
  .sort();

const MINIMAL = `rubric: chengdu/sme
edition: "2027"
award: 成都市市长质量奖
title: 中小企业类
published: 2027-01-01
facts:
  title: 成都市市长质量奖评定标准(中小企业类)
body:
  - part: criteria
    kind: SECTION
    title: 评价要求
    children:
      - kind: CATEGORY
        label: "1"
        title: 领导
        points: 100
        children:
          - kind: ITEM
            label: "1.1"
            title: 文化
            points: 100
            children:
              - kind: PARAGRAPH
                text: 组织建立使命。
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhunsheng-lib-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Buffer) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};

describe.each(databases)('library files and %s', (_, makePlace) => {
  let place: Place;
  beforeEach(async () => {
    place = await makePlace();
  });
  afterEach(() => place.drop());

  test('what was loaded is not read again until something about it is another', async () => {
    const award = (title: string) =>
      `award: chengdu\ntitle: ${title}\nrubrics:\n  - { key: sme, title: 中小企业类 }\n`;
    put('chengdu/award.yaml', award('成都市市长质量奖'));
    put('chengdu/sme/2027.yaml', MINIMAL);
    put('chengdu/sme/2026.yaml', 'rubric: [');
    const database = await openDatabase(place.where, 'start', () => undefined);
    const load = async () =>
      (await loadLibrary(database, folder, new Date())).map(({ kind }) => kind);
    const titled = async () =>
      (await database.read.manager.query('SELECT title FROM award'))[0].title;
    try {
      expect(await load()).toEqual(['bad', 'published']);
      expect(await load()).toEqual(['bad']);
      await recordFound(database, new Date());
      await database.write((manager) =>
        manager.query(`UPDATE found SET value = '[]' WHERE value LIKE '%"bad"%'`),
      );
      // What stands there is taken at its word by a process that has not looked itself.
      const again = await openDatabase(place.where, 'start', () => undefined);
      expect(await loadLibrary(again, folder, new Date())).toEqual([]);
      await again.close();
      put('chengdu/award.yaml', award('蓉城质量奖'));
      expect(await load()).toEqual(['bad']);
      expect(await titled()).toBe('蓉城质量奖');
      put('chengdu/award.yaml', award('成都市市长质量奖'));
      expect(await load()).toEqual(['bad']);
      expect(await titled()).toBe('成都市市长质量奖');
      put('chengdu/sme/2027.yaml', MINIMAL.replace('使命', '愿景'));
      expect(await load()).toEqual(['bad', 'differs']);
    } finally {
      await database.close();
    }
  });

  test('an award keeps its own words for one thing, and the checker follows them', async () => {
    const texts =
      MINIMAL.replace('组织建立使命。', '组织听取顾客意见。') +
      '              - kind: PARAGRAPH\n                text: 组织走访客户，改进质量，改善服务。\n';
    put(
      'chengdu/award.yaml',
      'award: chengdu\ntitle: 成都市市长质量奖\nrubrics:\n  - { key: sme, title: 中小企业类 }\nsynonyms:\n  - words: [改进, 改善]\n',
    );
    put('chengdu/sme/2027.yaml', texts);
    const drift = async () => {
      const server = await run(place, { directory: folder });
      const { data } = (await server.query(
        '{ edition(key: "chengdu/sme@2027") { issues { rule message } } }',
      )) as any;
      await server.stop();
      return data.edition.issues
        .filter(({ rule }: any) => rule === 'terms/drift')
        .map(({ message }: any) => message);
    };
    expect(await drift()).toEqual([expect.stringMatching(/“改进”1 处、“改善”1 处.*统一为“改进”/)]);
    // Without sets of its own an award has the usual ones.
    put(
      'chengdu/award.yaml',
      'award: chengdu\ntitle: 成都市市长质量奖\nrubrics:\n  - { key: sme, title: 中小企业类 }\n',
    );
    expect(await drift()).toEqual([expect.stringMatching(/“顾客”1 处、“客户”1 处/)]);
  });

  const load = async (): Promise<Loaded[]> => {
    const database = await openDatabase(place.where);
    return loadLibrary(database, folder, new Date()).finally(() => database.close());
  };

  test('YAML → database → YAML is identical, with one content hash', async () => {
    const database = await openDatabase(place.where);
    await loadLibrary(database, library, new Date());
    const editions = await database.read.getRepository(EditionRow).find();
    expect(editions.map((e) => `${e.rubricKey}/${e.label}.yaml`).sort()).toEqual(files);
    const shelf = new Shelf(database.read);
    const register = await keepRegister(database.read)();
    for (const edition of editions) {
      const text = readFileSync(
        join(library, `${edition.rubricKey}/${edition.label}.yaml`),
        'utf8',
      );
      const open = await shelf.open(edition);
      const beside = { register, pictures: new Map() };
      expect(exportEdition(edition, open.tree, 'yaml', beside)).toBe(text);
      expect(JSON.parse(exportEdition(edition, open.tree, 'json', beside))).toEqual(parse(text));
      expect(contentHash(open.tree)).toBe(edition.contentHash);
      expect(hashOf(parse(text))).toBe(edition.contentHash);
    }
    await database.close();
  });

  test('two editions that come in together are known again in one another', async () => {
    const category = MINIMAL.slice(MINIMAL.indexOf('      - kind: CATEGORY'));
    const added = category.replace('领导', '战略').replace('文化', '规划').replace('使命', '目标');
    const second = MINIMAL.replace('"2027"', '"2028"').replace('2027-01-01', '2028-01-01');
    const renumbered = category.replace('"1"', '"2"').replace('"1.1"', '"2.1"');
    put('chengdu/sme/2027.yaml', MINIMAL);
    put('chengdu/sme/2028.yaml', second.replace(category, added + renumbered));
    const published = ['2027', '2028'].map((label) => ({
      ...{ kind: 'published', file: `chengdu/sme/${label}.yaml` },
      edition: `chengdu/sme@${label}`,
    }));
    expect(await load()).toEqual(published);
    // The next start knows them as they are.
    expect(await load()).toEqual([]);
    const server = await run(place, { directory: folder });
    const { data } =
      await server.query(`{ compare(base: "chengdu/sme@2027", head: "chengdu/sme@2028") {
      changes { type phrase } } }`);
    await server.stop();
    expect(data.compare.changes.map(({ phrase }: any) => phrase)).toEqual([
      '增加了1「战略」(100分,含下属2条)。',
      '编号1顺改为2,共2条。',
    ]);
  });

  test('one file makes a rubric of a new award; keys may be left out', async () => {
    put('chengdu/sme/2027.yaml', MINIMAL);
    const server = await run(place, { directory: folder });
    expect(server.loaded).toEqual([
      { kind: 'published', file: 'chengdu/sme/2027.yaml', edition: 'chengdu/sme@2027' },
    ]);
    const { data } = await server.query(
      '{ awards { title rubrics { title current { label totalPoints } editions { state clauses { label text } } } } }',
    );
    await server.stop();
    expect(data.awards).toEqual([
      {
        title: '成都市市长质量奖',
        rubrics: [
          {
            title: '中小企业类',
            current: null,
            editions: [
              {
                state: 'SCHEDULED',
                clauses: [
                  { label: null, text: '' },
                  { label: '1', text: '' },
                  { label: '1.1', text: '' },
                  { label: null, text: '组织建立使命。' },
                ],
              },
            ],
          },
        ],
      },
    ]);
    expect(await load()).toEqual([]);
  });

  test('a field that is too long is named with its line, and nothing of the file is stored', async () => {
    put('chengdu/sme/2027.yaml', MINIMAL.replace('组织建立使命。', '长'.repeat(12_000)));
    expect(await load()).toEqual([
      {
        kind: 'bad',
        file: 'chengdu/sme/2027.yaml',
        message:
          'chengdu/sme/2027.yaml:24: body.0.children.0.children.0.children.0.text: 至多 10000 个字符的文字,请拆开 / a text of at most 10000 characters: split it',
      },
    ]);
  });

  test('a file that differs from what is published is named and left alone; a second edition waits for import', async () => {
    put('chengdu/sme/2027.yaml', MINIMAL);
    await load();
    put('chengdu/sme/2027.yaml', MINIMAL.replace('组织建立使命', '组织确立使命'));
    put('chengdu/sme/2028.yaml', MINIMAL.replace('"2027"', '"2028"'));
    expect(await load()).toEqual([
      { kind: 'differs', file: 'chengdu/sme/2027.yaml', edition: 'chengdu/sme@2027' },
      { kind: 'waiting', file: 'chengdu/sme/2028.yaml', edition: 'chengdu/sme@2028' },
    ]);
    const server = await run(place, { directory: folder });
    const { data } = await server.query(
      '{ edition(key: "chengdu/sme@2027") { clauses { text } } rubric(key: "chengdu/sme") { editions { key } } }',
    );
    await server.stop();
    expect(data.edition.clauses.at(-1).text).toBe('组织建立使命。');
    expect(data.rubric.editions).toHaveLength(1);
  });

  test.each([
    [
      'broken YAML',
      MINIMAL.replace('title: 中小企业类', 'title: "中小'),
      /2027\.yaml:\d+: 格式正确的 YAML: .* \/ well-formed YAML/,
    ],
    [
      'a wrong kind',
      MINIMAL.replace('kind: ITEM', 'kind: ITEMS'),
      /2027\.yaml:18: body\.0\.children\.0\.children\.0\.kind: .*ITEM/,
    ],
    ['a member nobody knows', MINIMAL.replace('text: 组织', 'txt: 组织'), /2027\.yaml:24: .*txt/],
    [
      'points that are no number',
      MINIMAL.replace('points: 100\n        children', 'points: 一百\n        children'),
      /2027\.yaml:16: .*points/,
    ],
    [
      'another place',
      MINIMAL.replace('chengdu/sme', 'chengdu/big'),
      /the file chengdu\/big\/2027\.yaml/,
    ],
    [
      'one key twice',
      MINIMAL.replace('kind: CATEGORY', 'key: same\n        kind: CATEGORY').replace(
        'kind: ITEM',
        'key: same\n            kind: ITEM',
      ),
      /duplicate key: same/,
    ],
    ['no part', MINIMAL.replace('part: criteria\n    ', ''), /no part/],
    ['a NUL', MINIMAL.replace('组织建立使命。', '"a\\0b"'), /character 2 is U\+0000/],
    ['half a character', MINIMAL.replace('组织建立使命。', '"\\ud83d"'), /character \d+ is U\+D/],
    ['a date that is none', MINIMAL.replace('2027-01-01', '2027-02-30'), /2027\.yaml:5: published/],
    ['no UTF-8', Buffer.from(MINIMAL, 'utf16le'), /UTF-8/],
    ['an empty file', '', /2027\.yaml:1/],
    [
      'aliases that explode',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b]\n`,
      /2027\.yaml:2: 内容本身,而非别名 \/ the content itself, no alias/,
    ],
  ])('%s: file, line and what was expected, and nothing is stored', async (_, content, message) => {
    put('chengdu/sme/2027.yaml', content);
    const [told, ...more] = await load();
    expect(more).toEqual([]);
    expect(told).toMatchObject({ kind: 'bad', file: 'chengdu/sme/2027.yaml' });
    expect((told as { message: string }).message).toMatch(message);
    for (const line of (told as { message: string }).message.split('\n'))
      expect(line).toMatch(/^\S+:\d+: .*\p{Script=Han}.* \/ .*\w/u);
    const database = await openDatabase(place.where);
    expect(await database.read.getRepository(RevisionRow).count()).toBe(0);
    await database.close();
  });

  test('a bad file does not keep the others out', async () => {
    cpSync(join(library, 'wuhan'), join(folder, 'wuhan'), { recursive: true });
    put('chengdu/sme/2027.yaml', 'rubric: [');
    expect((await load()).map((told) => told.kind).sort()).toEqual(['bad', 'published']);
  });

  test('a revision that does not change between editions is one row', async () => {
    const database = await openDatabase(place.where);
    put('bench/award.yaml', 'award: bench\ntitle: b\nrubrics:\n  - key: one\n    title: o\n');
    await loadLibrary(database, folder, new Date());
    const first = makeEdition(120);
    const second = {
      ...makeEdition(120, 'bench/one', '2'),
      facts: { ...first.facts, title: '基准标准(修订)' },
    };
    await database.write((manager) => publishFile(manager, first, '2026-01-01T00:00:00.000Z'));
    const rows = await database.read.getRepository(RevisionRow).count();
    await database.write((manager) => publishFile(manager, second, '2026-01-02T00:00:00.000Z'));
    expect(await database.read.getRepository(RevisionRow).count()).toBe(rows + 1);
    expect(await database.read.getRepository(EditionEntryRow).count()).toBe(2 * rows);
    await database.close();
  });
});

test('library addresses are addresses', () => {
  for (const file of files)
    expect(parseAddress(file.replace(/^(.+)\/(.+)\.yaml$/, '$1@$2'))).not.toBeNull();
  expect(files).toHaveLength(7);
});

describe('the pictures of a library file', () => {
  const at = (label: string) => join(library, `examples/regulation/${label}.yaml`);
  const text = readFileSync(at('1'), 'utf8');
  const read = (text: string) =>
    parseLibraryFile('1.yaml', text, editionFile as never) as unknown as EditionFile;
  const [hash] = Object.keys(read(text).pictures!) as [string];

  test.each(databases)('come in with it and go out with it, on %s', async (_, makePlace) => {
    const place = await makePlace();
    const { database, stop } = await run(place);
    const now = new Date().toISOString();
    const row = await database.write(async (manager) => {
      await registerRubric(manager, read(text), now);
      return publishFile(manager, read(text), now);
    });
    const { tree } = await new Shelf(database.read).open(row);
    const pictures = await picturesIn(database.read.manager, row.rubricKey, [tree]);
    const beside = { register: await keepRegister(database.read)(), pictures };
    expect(parse(exportEdition(row, tree, 'yaml', beside))).toEqual(parse(text));
    expect((await verifyDatabase(database.read, NO_TRUST)).findings).toEqual([]);

    const dirty = '<svg xmlns="http://www.w3.org/2000/svg" onload="x" width="1" height="1"/>';
    const other = hashOfPicture(Buffer.from(dirty));
    const unclean = read(
      text.replaceAll(hash, other).replace(/(\n {2}[0-9a-f]{64}: ).*/, (_, key: string) => {
        return key + Buffer.from(dirty).toString('base64');
      }),
    );
    await expect(
      database.write((manager) => publishFile(manager, { ...unclean, edition: '3' }, now)),
    ).rejects.toThrow(/1: pictures\.[0-9a-f]{64}: 完好/);
    await stop();
    await place.drop();
  });

  test.each<[string, string, RegExp]>([
    [
      'a picture under another hash',
      text.replaceAll(hash, 'a'.repeat(64)),
      /pictures\.a+: 与其哈希/,
    ],
    [
      'a figure whose picture is not there',
      text.replace(/\npictures:[\s\S]*/, '\n'),
      /picture: 文件末尾/,
    ],
  ])('%s is a fault of the file, with its line', (_, bad, message) => {
    expect(() => read(bad)).toThrow(message);
    expect(() => read(bad)).not.toThrow(/^1\.yaml:1:/);
  });
});
