import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeLibraryFile } from '../../api/editions/libraryFile';
import type { EditionFile } from '../../rubrics/library/shape';
import { stillTaken, takenNow } from '../../api/proposals/taken';
import { NO_TRUST, verifyDatabase } from '../../api/verify/verify';
import { databases, type Place } from '../support/databases';
import { codes, Desk } from '../support/desk';
import { commented, tracked } from '../documents/reviewed';
import { strike } from '../rubrics/doors.fixture';
import { clausesOf, economic, revised } from '../support/revised';
import { run, type Running } from '../support/server';

/** A file becomes a proposal by way of what it would become, which whoever drafts has seen. */

const inBase64 = (file: EditionFile | string): string =>
  Buffer.from(typeof file === 'string' ? file : writeLibraryFile(file)).toString('base64');

const SHOWN = `rubric faults { line path expected } userErrors { code message path }
  comparison { base { key } changes { phrase } }
  doubts { place base { name } pair { place likeness why } others { place head { text } } }`;

describe.each(databases)('a file that becomes a proposal, on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  let drafter: Desk;
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true });
    drafter = await Desk.of(server, 'sz-drafter');
  }, 120_000);
  afterAll(async () => {
    expect(server.errors).toEqual([]);
    await server.stop();
    await place.drop();
  });

  const argument = (file: EditionFile | string, pairs: object[] = [], name = 'text.yaml') => ({
    file: { name, content: inBase64(file), pairs },
  });
  const preview = async (desk: Desk, ...given: Parameters<typeof argument>) => {
    const { data, errors } = await server.query(
      `query ($file: ImportInput!) { importPreview(file: $file) { ${SHOWN} } }`,
      argument(...given),
      desk.token,
    );
    expect(errors).toBe(undefined);
    return data.importPreview;
  };
  const bring = (desk: Desk, ...given: Parameters<typeof argument>) =>
    desk.act('proposalImport', argument(...given));
  const held = async () => (await drafter.ask('{ proposals { totalCount } }')).proposals.totalCount;

  test('is what it was said to be, and one undo takes it back', async () => {
    const before = await held();
    const shown = await preview(drafter, revised());
    expect(shown).toMatchObject({ rubric: 'shenzhen/economic', faults: [], userErrors: [] });
    expect(shown.comparison.base).toEqual({ key: 'shenzhen/economic@2019' });
    expect(shown.comparison.changes.length).toBeGreaterThan(1);
    expect(await held()).toBe(before);

    const { proposal, userErrors } = await bring(drafter, revised());
    expect(userErrors).toEqual([]);
    const phrases = async () => {
      const asked = `{ proposal(id: "${proposal!.id}") { changes { phrase } } }`;
      return (await drafter.ask(asked)).proposal.changes;
    };
    expect(await phrases()).toEqual(shown.comparison.changes);
    expect(proposal!.acts.map(({ name }) => name)).toEqual(['import']);
    expect(codes(await drafter.act('proposalUndo', { id: proposal!.id, act: 1 }))).toEqual([]);
    expect(await phrases()).toEqual([]);
    expect((await verifyDatabase(server.database.read, NO_TRUST)).findings).toEqual([]);
  }, 120_000);

  test('is read anew where another edition was published while it was read', async () => {
    const { manager } = server.database.read;
    const how = { rulings: [], guessed: false };
    const taken = await takenNow(manager, revised(), how);
    expect(taken.changes.length).toBeGreaterThan(1);
    expect(await stillTaken(manager, taken, revised(), how)).toBe(taken);
    const before = { ...taken, base: 'shenzhen/economic@2018', changes: [] };
    expect(await stillTaken(manager, before, revised(), how)).toEqual(taken);
  });

  test('says nothing new where it says what is held, with keys or without', async () => {
    for (const file of [economic(), strike(economic())]) {
      const shown = await preview(drafter, file);
      expect([shown.comparison.changes, shown.doubts]).toEqual([[], []]);
      expect(codes(await bring(drafter, file))).toEqual(['NOTHING_CHANGED']);
    }
  }, 120_000);

  test('of any office program: what was exported says nothing new, and an edit is that edit', async () => {
    const asked = `${server.url}/export/text.docx?of=shenzhen/economic@2019`;
    const docx = Buffer.from(await (await fetch(asked)).arrayBuffer());
    const sent = (bytes: Buffer, rubric = 'shenzhen/economic') => ({
      file: { name: '修订稿.docx', content: bytes.toString('base64'), rubric, edition: '2026' },
    });
    const shown = async (bytes: Buffer) => {
      const query = `query ($file: ImportInput!) { importPreview(file: $file) { ${SHOWN} marks { line text why } } }`;
      return (await server.query(query, sent(bytes), drafter.token)).data.importPreview;
    };
    const same = await shown(docx);
    expect([same.faults, same.userErrors, same.doubts]).toEqual([[], [], []]);
    expect(same.comparison.changes).toEqual([]);
    expect(codes(await drafter.act('proposalImport', sent(docx)))).toEqual(['NOTHING_CHANGED']);
    // Twice: both parts print it.
    const { 'word/document.xml': text, ...others } = unzipSync(docx);
    const edited = strFromU8(text!).replaceAll('文化引领', '文化引领与治理');
    const bytes = Buffer.from(zipSync({ ...others, 'word/document.xml': strToU8(edited) }));
    const { comparison } = await shown(bytes);
    expect(comparison.changes.length).toBeGreaterThan(0);
    for (const { phrase } of comparison.changes) expect(phrase).toContain('文化引领与治理');
    const { proposal } = await drafter.act('proposalImport', sent(bytes));
    expect(proposal!.acts.map(({ name }) => name)).toEqual(['import']);
    // What is no document is told in a sentence, and so is whose text it is not.
    expect((await shown(Buffer.from('PK'))).faults[0].expected).toContain('压缩包');
    const elsewhere = await drafter.act('proposalImport', sent(docx, 'shenzhen/none'));
    expect(codes(elsewhere)).toEqual(['NOT_FOUND']);
  }, 120_000);

  test('of our own form: unedited it says nothing new, and an edit in a cell is that edit', async () => {
    const form = async (of: string) => {
      const answer = await fetch(`${server.url}/export/template.xlsx?of=${of}`);
      return Buffer.from(await answer.arrayBuffer());
    };
    const sent = (bytes: Buffer) => ({
      file: { name: '编辑.xlsx', content: bytes.toString('base64'), rubric: 'shenzhen/economic' },
    });
    const shown = async (bytes: Buffer) => {
      const query = `query ($file: ImportInput!) { importPreview(file: $file) { ${SHOWN} marks { line text why } } }`;
      return (await server.query(query, sent(bytes), drafter.token)).data.importPreview;
    };
    const filled = await form('shenzhen/economic@2019');
    const same = await shown(filled);
    expect([same.faults, same.userErrors, same.doubts, same.marks]).toEqual([[], [], [], []]);
    expect(same.comparison.changes).toEqual([]);
    expect(codes(await drafter.act('proposalImport', sent(filled)))).toEqual(['NOTHING_CHANGED']);
    const { 'xl/sharedStrings.xml': texts, ...others } = unzipSync(filled);
    const told = strFromU8(texts!).replace('>文化引领<', '>文化与治理<');
    const bytes = Buffer.from(zipSync({ ...others, 'xl/sharedStrings.xml': strToU8(told) }));
    const { comparison } = await shown(bytes);
    const { proposal } = await drafter.act('proposalImport', sent(bytes));
    expect(comparison.changes.length).toBeGreaterThan(0);
    for (const { phrase } of comparison.changes) expect(phrase).toContain('文化与治理');
    // The form of a draft goes back against the edition as that draft.
    const draft = await fetch(`${server.url}/export/template.xlsx?of=${proposal!.key}`, {
      headers: { authorization: `Bearer ${drafter.token}` },
    });
    const again = await shown(Buffer.from(await draft.arrayBuffer()));
    expect(again.comparison.changes).toEqual(comparison.changes);
    // The bare form holds nothing yet, and says so; so does one of another rubric.
    const bare = await shown(await form('shenzhen/economic'));
    expect(bare.faults[0].expected).toContain('没有找到条文');
    const other = await shown(await form('shenzhen/social@2019'));
    expect(other.faults[0].expected).toContain('shenzhen/economic');
    expect((await fetch(`${server.url}/export/template.xlsx?of=shenzhen/none`)).status).toBe(404);
  }, 120_000);

  test('with what a reviewer tracked and said: an act, and comments on their entries', async () => {
    const answer = await fetch(`${server.url}/export/text.docx?of=shenzhen/economic@2019`);
    const docx = Buffer.from(await answer.arrayBuffer());
    const said = { author: '某市质量协会', date: '2026-03-01T10:00:00Z', text: '建议统一用语。' };
    const words = { on: '文化引领', ...said };
    const bytes = commented(tracked(docx, '组织治理', '组织的治理', '审稿人'), [words]);
    const sent = {
      file: { name: '回稿.docx', content: bytes.toString('base64'), rubric: 'shenzhen/economic' },
    };
    const query = `query ($file: ImportInput!) { importPreview(file: $file) {
      comparison { changes { phrase } } marks { text }
      comments { author at text quote entry { key name } } } }`;
    const { importPreview } = (await server.query(query, sent, drafter.token)).data;
    const { comments, comparison, marks } = importPreview;
    expect(comments).toMatchObject([
      { author: said.author, at: said.date, text: said.text, quote: '文化引领' },
    ]);
    expect(comments[0].entry.name).toContain('文化引领');
    expect(comparison.changes.map(({ phrase }: { phrase: string }) => phrase)).toEqual([
      expect.stringContaining('组织的治理'),
    ]);
    expect(marks.map(({ text }: { text: string }) => text)).toContain('审稿人 2');
    const { proposal } = await drafter.act('proposalImport', sent);
    const asked = `{ proposal(id: "${proposal!.id}") { changes { phrase } comments { text entry } } }`;
    const held = (await drafter.ask(asked)).proposal;
    expect(held.changes).toEqual(comparison.changes);
    expect(held.comments).toEqual([{ text: expect.any(String), entry: comments[0].entry.key }]);
    for (const part of [said.author, said.text, '2026-03-01', '“文化引领”'])
      expect(held.comments[0].text).toContain(part);
    expect((await verifyDatabase(server.database.read, NO_TRUST)).findings).toEqual([]);
  }, 120_000);

  test('whose text is unchanged and bears comments: a proposal that has them', async () => {
    const answer = await fetch(`${server.url}/export/text.docx?of=shenzhen/economic@2019`);
    const said = { author: '某市质量协会', date: '2026-03-01T10:00:00Z', text: '建议统一用语。' };
    const words = { on: '文化引领', ...said };
    const bytes = commented(Buffer.from(await answer.arrayBuffer()), [words]);
    const file = { name: '意见.docx', content: bytes.toString('base64') };
    const { proposal } = await drafter.act('proposalImport', {
      file: { ...file, rubric: 'shenzhen/economic' },
    });
    const asked = `{ proposal(id: "${proposal!.id}") { changes { phrase } comments { text } } }`;
    expect((await drafter.ask(asked)).proposal).toEqual({
      changes: [],
      comments: [{ text: expect.stringContaining(said.text) }],
    });
  }, 120_000);

  test('takes decisions on pairs, and refuses those that cannot be followed', async () => {
    const file = revised();
    const [one] = clausesOf(file.body).filter(({ text }) => text?.includes('并定期评价'));
    one!.text = '管理层每年走访一线,听取各方的看法,把看法写进行动方案,逐条督办到位。';
    const { doubts, comparison: held } = await preview(drafter, file);
    expect(doubts.length).toBeGreaterThan(0);
    const kept = doubts.find(({ pair }: { pair: object | null }) => pair);
    const gone = [{ place: kept.place, head: null }].map(({ place, head }) => ({
      base: place,
      head,
    }));
    const decided = await preview(drafter, file, gone);
    expect(decided.doubts.map((doubt: { place: string }) => doubt.place)).not.toContain(kept.place);
    // What was parted stays apart, also where what came is as like it as can be.
    const phrases = (of: { changes: { phrase: string }[] }) =>
      of.changes.map(({ phrase }) => phrase);
    const parted = phrases(decided.comparison).filter((one) => !phrases(held).includes(one));
    expect(parted.some((phrase) => phrase.startsWith('删除了'))).toBe(true);
    expect(parted.some((phrase) => phrase.startsWith('增加了'))).toBe(true);
    const { proposal } = await bring(drafter, file, gone);
    const asked = `{ compare(base: "shenzhen/economic@2019", head: "${proposal!.key}") { changes { phrase } } }`;
    expect(phrases((await drafter.ask(asked)).compare)).toEqual(phrases(decided.comparison));
    const back = `{ compare(base: "${proposal!.key}", head: "shenzhen/economic@2019") { changes { type } } }`;
    const types = (await drafter.ask(back)).compare.changes.map(
      ({ type }: { type: string }) => type,
    );
    expect(types.filter((type: string) => /ADDED|REMOVED/.test(type)).length).toBeGreaterThan(1);
    const nowhere = [{ base: 'criteria/99', head: null }];
    const { userErrors, comparison } = await preview(drafter, file, nowhere);
    expect([userErrors[0].code, userErrors[0].path, comparison]).toEqual([
      'BAD_PAIR',
      ['pairs'],
      null,
    ]);
    expect(userErrors[0].message).toContain('criteria/99');
    expect(codes(await bring(drafter, file, nowhere))).toEqual(['BAD_PAIR']);
  }, 120_000);

  test('that cannot be used is told line by line, and nothing is opened', async () => {
    const before = await held();
    const bad = writeLibraryFile(economic()).replace('kind: CATEGORY', 'kind: NOTHING');
    for (const [text, expected] of [
      [bad, /:\d+: body/],
      ['rubric: [', /YAML/],
      ['', /text.yaml:1/],
    ] as const) {
      const { faults, userErrors } = await preview(drafter, text);
      expect([faults.length > 0, userErrors[0].code]).toEqual([true, 'BAD_FILE']);
      const done = await bring(drafter, text);
      expect(codes(done)).toEqual(['BAD_FILE']);
      expect(done.userErrors[0]!.message).toMatch(expected);
    }
    const latin = {
      file: { name: 'a.yaml', content: Buffer.from([0x61, 0xff]).toString('base64') },
    };
    const { data } = await server.query(
      'query ($file: ImportInput!) { importPreview(file: $file) { faults { expected } } }',
      latin,
      drafter.token,
    );
    expect(data.importPreview.faults[0].expected).toContain('UTF-8');
    expect(await held()).toBe(before);
  });

  test('comes from whoever drafts its rubric, and from nobody else', async () => {
    const before = await held();
    const nobody = new Desk(server, undefined);
    const cast = [nobody, ...(await Promise.all(OTHERS.map((who) => Desk.of(server, who))))];
    for (const desk of cast) {
      const shown = await preview(desk, revised());
      expect([shown.comparison, shown.userErrors.length > 0]).toEqual([null, true]);
      expect((await bring(desk, revised())).proposal).toBe(null);
    }
    const unknown = { ...revised(), rubric: 'shenzhen/none' };
    const other = { file: { ...argument(revised()).file, rubric: 'shenzhen/social' } };
    expect(codes(await drafter.act('proposalImport', other))).toEqual(['BAD_FILE']);
    expect((await preview(drafter, unknown)).userErrors[0].code).toBe('NOT_FOUND');
    expect(codes(await bring(drafter, unknown))).toEqual(['NOT_FOUND']);
    expect(await held()).toBe(before);
  });

  test('is the first edition of a rubric that has none', async () => {
    const system = await Desk.of(server, 'sysadmin');
    await system.ask(
      'mutation { rubricRegister(award: "shenzhen", key: "fresh", title: "新标准") { userErrors { code } } }',
    );
    const file = { ...economic(), rubric: 'shenzhen/fresh', edition: '2026' };
    const shown = await preview(drafter, file);
    expect(shown).toMatchObject({
      doubts: [],
      faults: [],
      userErrors: [],
      comparison: { base: null },
    });
    expect(shown.comparison.changes.length).toBeGreaterThan(0);
    const { proposal, userErrors } = await bring(drafter, file);
    expect([userErrors, proposal!.base]).toEqual([[], null]);
    const { edition } = await drafter.ask(
      '{ edition(key: "shenzhen/economic@2019") { clauses { text } } }',
    );
    const { proposal: draft } = await drafter.ask(
      `{ proposal(id: "${proposal!.id}") { draft { clauses { text } } } }`,
    );
    expect(draft.draft.clauses).toEqual(edition.clauses);
  }, 120_000);
});

/** Reviews there, drafts elsewhere, keeps the system, sees to its safety, audits it. */
const OTHERS = ['sz-reviewer', 'wh-drafter', 'sysadmin', 'secadmin', 'auditor'];
