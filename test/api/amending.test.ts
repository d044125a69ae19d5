import { databases, type Place } from '../support/databases';
import { codes, Desk, type Shown } from '../support/desk';
import { run, type Running } from '../support/server';
import { NO_TRUST, verifyDatabase } from '../../api/verify/verify';

const RUBRIC = 'shenzhen/economic';
const PLACE = 'criteria/1.1(1)';

/** 修改单 and 勘误: small changes to an edition, under its label. */
describe.each(databases)('amendments on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  let clock = new Date('2026-11-20T02:00:00Z');
  const desk = (role: string) => Desk.of(server, `sz-${role}`);

  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true, now: () => clock });
  });
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });

  const opened = async (form: string, rubric = RUBRIC) =>
    (await desk('drafter')).act('proposalCreate', {
      ...{ rubric, title: form, rationale: '更正', form: `enum:${form}` },
    });
  const submitted = async ({ id }: Shown) => (await desk('drafter')).take('submit', id);
  const published = async ({ id }: Shown, label: string, approvers = ['reviewer', 'approver']) => {
    expect(codes(await (await desk('drafter')).take('submit', id))).toEqual([]);
    for (const role of approvers)
      expect(codes(await (await desk(role)).take('approve', id))).toEqual([]);
    clock = new Date(+clock + 86_400_000);
    const effectiveFrom = clock.toISOString().slice(0, 10);
    return (await desk('publisher')).take('publish', id, { label, effectiveFrom });
  };
  const about = async (address: string) =>
    (
      await (
        await desk('reviewer')
      ).ask(`{ clause(address: "${address}") { text amendedBy { key form amends { key } } } }`)
    ).clause;

  test('a corrigendum holds editorial changes only, whatever else was tried', async () => {
    const drafter = await desk('drafter');
    const { proposal } = await opened('CORRIGENDUM');
    const { key, pointsRevision } = (await drafter.clause(`${proposal!.key}/criteria/1.2`))!;
    const points = { id: proposal!.id, key, expecting: pointsRevision, points: 1 };
    expect(codes(await drafter.act('weightSet', { ...points, bothParts: true }))).toEqual([]);
    expect(codes(await submitted(proposal!))).toContain('NOT_EDITORIAL');
    const { transitions } = (await drafter.proposal(proposal!.id))!;
    expect(transitions.find(({ name }) => name === 'submit')!.reasons).toContainEqual({
      code: 'NOT_EDITORIAL',
    });
  });

  test('it goes the short way, under the label of what it corrects', async () => {
    const drafter = await desk('drafter');
    const { text: before } = await about(`${RUBRIC}@2019/${PLACE}`);
    const { proposal } = await opened('CORRIGENDUM');
    const { text } = (await drafter.clause(`${proposal!.key}/${PLACE}`))!;
    // A full stop for what stood there: how it is written, and not what it asks for.
    const mark = text.at(-1) === '。' ? '；' : '。';
    expect(codes(await drafter.reword(proposal!, PLACE, text.slice(0, -1) + mark))).toEqual([]);
    const asked = `{ proposal(id: "${proposal!.id}") { form nextLabel gravity } }`;
    expect((await drafter.ask(asked)).proposal).toEqual({
      ...{ form: 'CORRIGENDUM', nextLabel: '2019.1', gravity: 'EDITORIAL' },
    });
    expect(codes(await published(proposal!, '2027', ['reviewer']))).toEqual(['LABEL_NOT_NEXT']);
    const done = await (await desk('publisher')).take('publish', proposal!.id, {
      ...{ label: '2019.1', effectiveFrom: clock.toISOString().slice(0, 10) },
    });
    expect([codes(done), done.proposal?.published?.key]).toEqual([[], `${RUBRIC}@2019.1`]);
    expect(await about(`${RUBRIC}@2019.1/${PLACE}`)).toEqual({
      text: text.slice(0, -1) + mark,
      amendedBy: [
        { key: `${RUBRIC}@2019.1`, form: 'CORRIGENDUM', amends: { key: `${RUBRIC}@2019` } },
      ],
    });
    // What it was stays there, and what was not touched says nothing.
    expect(await about(`${RUBRIC}@2019/${PLACE}`)).toEqual({ text: before, amendedBy: [] });
    expect((await about(`${RUBRIC}@2019.1/criteria/1.2`)).amendedBy).toEqual([]);
    const paper = await fetch(
      `${server.url}/export/amendment.txt?base=${RUBRIC}@2019&head=${RUBRIC}@2019.1`,
    );
    expect((await paper.text()).split('\n')[0]).toMatch(/》勘误（第1号）$/);
  });

  test('an amendment of an amendment is the next of the same edition', async () => {
    const drafter = await desk('drafter');
    const { proposal } = await opened('AMENDMENT');
    const { text } = (await drafter.clause(`${proposal!.key}/${PLACE}`))!;
    expect(codes(await drafter.reword(proposal!, PLACE, `应${text}`))).toEqual([]);
    const done = await published(proposal!, '2019.2');
    expect([codes(done), done.proposal?.published?.key]).toEqual([[], `${RUBRIC}@2019.2`]);
    const { amendedBy } = await about(`${RUBRIC}@2019.2/${PLACE}`);
    expect(amendedBy.map(({ key, form }: { key: string; form: string }) => [key, form])).toEqual([
      [`${RUBRIC}@2019.1`, 'CORRIGENDUM'],
      [`${RUBRIC}@2019.2`, 'AMENDMENT'],
    ]);
    const { rubric } = await drafter.ask(
      `{ rubric(key: "${RUBRIC}") { editions { key form amends { key } } } }`,
    );
    expect(rubric.editions.map(({ form }: { form: string }) => form).sort()).toEqual([
      ...['AMENDMENT', 'CORRIGENDUM', 'REVISION'],
    ]);
  });

  test('what was amended meanwhile is gone on from, once the proposal stands on it', async () => {
    const drafter = await desk('drafter');
    const other = 'shenzhen/social';
    const label = async ({ id }: Shown) =>
      (await (await desk('drafter')).ask(`{ proposal(id: "${id}") { nextLabel } }`)).proposal
        .nextLabel;
    const word = async (proposal: Shown, at: string) => {
      const { text } = (await drafter.clause(`${proposal.key}/${at}`))!;
      expect(codes(await drafter.reword(proposal, at, `应${text}`))).toEqual([]);
    };
    const [one, two] = [
      (await opened('AMENDMENT', other)).proposal!,
      (await opened('AMENDMENT', other)).proposal!,
    ];
    expect([await label(one), await label(two)]).toEqual(['2019.1', '2019.1']);
    const { edition } = await drafter.ask(
      `{ edition(key: "${other}@2019") { clauses(part: CRITERIA) { key text } } }`,
    );
    const [first, second] = edition.clauses
      .filter(({ text }: { text: string | null }) => text)
      .map(({ key }: { key: string }) => `~${key}`);
    await word(one, first);
    await word(two, second);
    expect(codes(await published(one, '2019.1'))).toEqual([]);
    // Sessions of the day before are over.
    const again = await desk('drafter');
    const { seq } = (await again.proposal(two.id))!;
    expect(codes(await again.act('proposalRebase', { id: two.id, expecting: seq }))).toEqual([]);
    expect(await label(two)).toBe('2019.2');
    expect(codes(await published(two, '2019.2'))).toEqual([]);
  });

  test('there is nothing to amend where there is no edition', async () => {
    const sysadmin = await Desk.of(server, 'sysadmin');
    const { rubricRegister } = await sysadmin.ask(
      'mutation { rubricRegister(award: "shenzhen", key: "new", title: "新标准") { userErrors { code } } }',
    );
    expect(rubricRegister.userErrors).toEqual([]);
    expect(codes(await opened('AMENDMENT', 'shenzhen/new'))).toEqual(['NO_EDITION']);
  });

  test('all of it is on record', async () => {
    expect((await verifyDatabase(server.database.read, NO_TRUST)).findings).toEqual([]);
  });
});
