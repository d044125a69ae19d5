import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DONE, FAILED, USAGE, type Command } from '../../api/cli/command';
import { exportCommand } from '../../api/cli/export';
import { verifyCommand } from '../../api/cli/verify';
import { openDatabase } from '../../api/dataSource';
import { listed } from '../../api/exports/manifest';
import { steadyDocx } from '../../api/exports/steadyZip';
import { verifyPackage } from '../../api/exports/verifyPackage';
import { WrittenDocx } from '../golden/docx';
import { databases, type Place } from '../support/databases';
import { Desk, publishDraft } from '../support/desk';
import { svg } from '../support/pictures';
import { run, type Running } from '../support/server';

/** 发布包: an edition with what changed, the same for everybody, held against its manifest. */

const EDITION = 'shenzhen/economic@2028';
const FILES = [
  'amendment.docx',
  'amendment.txt',
  'changes.txt',
  'comparison.docx',
  'comparison.html',
  'edition.json',
  'edition.yaml',
  'text.docx',
  'text.html',
];

describe.each(databases)('发布包 on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  let drafter: Desk;
  let draft: string;
  let whole: Uint8Array;
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-package-'));
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true });
    drafter = await Desk.of(server, 'sz-drafter');
    const proposal = (await drafter.create('shenzhen/economic')).proposal!;
    draft = proposal.key;
    await drafter.reword(proposal, 'criteria/1.1(1)', '组织应识别社会期望和自身使命;');
    const data = Buffer.from(svg()).toString('base64');
    const { data: added } = await server.query(
      `mutation ($id: ID!, $data: String!) { pictureAdd(id: $id, data: $data) { picture { hash } } }`,
      { id: proposal.id, data },
      drafter.token,
    );
    await drafter.addClause(
      proposal,
      'criteria/1.1',
      {
        ...{ kind: 'enum:FIGURE', scheme: 'enum:FIGURE', title: '流程', alt: '三步' },
        picture: added.pictureAdd.picture.hash,
      },
      { label: '图 1' },
    );
    await publishDraft(server, 'sz', proposal, '2028');
    whole = await bytesOf(EDITION);
  });
  afterAll(async () => {
    await server.stop();
    await place.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (of: string, token?: string) =>
    fetch(`${server.url}/export/package.zip?of=${of}`, {
      headers: token ? { authorization: `Bearer ${token}` } : {},
    });
  const bytesOf = async (of: string, token?: string) =>
    new Uint8Array(await (await get(of, token)).arrayBuffer());
  async function ran(command: Command, words: string[], options: Record<string, string>) {
    const opened = await openDatabase(place.where, 'read');
    const said: string[] = [];
    const tell = (text: string) => void said.push(text);
    try {
      const given = { words, options, out: tell, talk: tell, database: async () => opened };
      return { code: await command.run(given), said: said.join('') };
    } finally {
      await opened.close();
    }
  }
  const verified = (bytes: Uint8Array) => {
    const path = join(folder, 'given.zip');
    writeFileSync(path, bytes);
    return ran(verifyCommand, [], { package: path });
  };

  test('all forms of the edition, what changed, and a manifest that holds', () => {
    const files = unzipSync(whole);
    expect(Object.keys(files).sort()).toEqual([...FILES, 'manifest.json'].sort());
    const manifest = JSON.parse(strFromU8(files['manifest.json']!));
    expect(manifest).toMatchObject({ edition: EDITION, before: 'shenzhen/economic@2019' });
    expect(manifest.files).toEqual(FILES.map((name) => listed(name, files[name]!)));
    expect(strFromU8(files['amendment.txt']!)).toMatch(/^《.*》第1号修改单\n/);
    expect(new WrittenDocx(files['text.docx']!).document).toContain('<wp:docPr');
    expect(verifyPackage(whole)).toEqual({
      edition: EDITION,
      contentHash: manifest.contentHash,
      files: FILES.length,
      findings: [],
    });
  });

  test('the same bytes for whoever asks, and from the command line', async () => {
    const own = await bytesOf(EDITION, drafter.token);
    expect(Buffer.from(own).equals(whole)).toBe(true);
    const path = join(folder, 'made.zip');
    const { code } = await ran(exportCommand, [EDITION], { format: 'package', out: path });
    expect([code, readFileSync(path).equals(whole)]).toEqual([DONE, true]);
    await expect(ran(exportCommand, [EDITION], { format: 'package' })).rejects.toMatchObject({
      code: USAGE,
    });
  });

  test('the first edition has nothing to be compared with', async () => {
    const files = unzipSync(await bytesOf('shenzhen/economic@2019'));
    expect(Object.keys(files).sort()).toEqual(
      ['edition.json', 'edition.yaml', 'manifest.json', 'text.docx', 'text.html'].sort(),
    );
  });

  test('a draft has no package; what somebody may not see is not there', async () => {
    const next = (await drafter.create('shenzhen/economic')).proposal!;
    const own = await get(next.key, drafter.token);
    expect([own.status, await own.text()]).toEqual([400, expect.stringMatching(/已发布的版本/)]);
    for (const hidden of [next.key, draft, 'shenzhen/economic@1999'])
      expect((await get(hidden)).status).toBe(404);
  });

  test('verify --package: what was touched is named, and the database is asked', async () => {
    const good = await verified(whole);
    expect([good.code, good.said]).toEqual([DONE, expect.stringMatching(/^成立: .*,9 个文件/)]);
    const files = unzipSync(whole);
    const without = (name: string) =>
      Object.fromEntries(Object.entries(files).filter(([one]) => one !== name));
    const said = (name: string, from: RegExp, to: string) => ({
      ...files,
      [name]: strToU8(strFromU8(files[name]!).replace(from, to)),
    });
    const cases: [Record<string, Uint8Array>, RegExp][] = [
      [said('text.html', /社会/, '公众'), /^text\.html: 内容与清单不符/],
      [without('changes.txt'), /^changes\.txt: 缺少/],
      [{ ...files, 'more.txt': strToU8('x') }, /^more\.txt: 清单中没有/],
      [without('manifest.json'), /^不是发布包/],
      [said('edition.json', /自身使命/, '他人使命'), /edition\.json: 内容散列与清单不符/],
      [said('manifest.json', /economic@2028/, 'economic@2019'), /与数据库中的版本不同/],
    ];
    for (const [changed, finding] of cases) {
      const { code, said: told } = await verified(zipSync(changed));
      expect([code, told]).toEqual([FAILED, expect.stringMatching(finding)]);
    }
    const unknown = await verified(
      zipSync(said('manifest.json', /economic@2028/, 'economic@3000')),
    );
    expect([unknown.code, unknown.said]).toEqual([
      DONE,
      expect.stringMatching(/只核对了发布包自身/),
    ]);
    expect((await verified(strToU8('PK'))).code).toBe(FAILED);
  });

  test('a DOCX of any moment is one', () => {
    const { 'text.docx': docx } = unzipSync(whole);
    expect(Buffer.from(steadyDocx(docx!, '2028-01-01'))).toEqual(
      Buffer.from(steadyDocx(steadyDocx(docx!, '1999-01-01'), '2028-01-01')),
    );
  });
});
