import type { EntityManager } from 'typeorm';
import { NO_TRUST, verifyDatabase, verifyState } from '../../api/verify/verify';
import { ActRow, DecisionRow, ProposalEntryRow, ProposalRow } from '../../api/proposals/rows';
import { mayAppend } from '../../migrations/appendOnly';
import { databases, type Place } from '../support/databases';
import { codes, Desk, type Shown } from '../support/desk';
import { races } from '../support/races';
import { rounds } from '../support/rounds';
import { run, type Running } from '../support/server';

const PEOPLE = [
  'wh-drafter',
  'wh-drafter2',
  'wh-reviewer',
  'wh-reviewer2',
  'wh-approver',
  'wh-publisher',
  'sz-drafter',
  'sz-reviewer',
  'sz-approver',
  'sz-publisher',
  'sysadmin',
  'secadmin',
  'auditor',
] as const;
type Cast = Record<(typeof PEOPLE)[number], Desk>;

describe.each(databases)('proposals on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  let cast: Cast;
  let clock = new Date('2026-11-20T02:00:00Z');
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true, now: () => clock });
    await signIn();
  });
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });

  /** Sessions end after twelve hours: whoever wakes up in another year signs in again. */
  const signIn = async () => {
    cast = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (name) => [name, await Desk.of(server, name)])),
    ) as Cast;
  };
  const open = async (title: string): Promise<Shown> =>
    (await cast['wh-drafter'].create('wuhan/manufacturing', title)).proposal!;
  const refresh = async (proposal: Shown): Promise<Shown> =>
    (await cast['wh-drafter'].proposal(proposal.id))!;

  test('only a drafter of the award opens one; the others are told why', async () => {
    expect(codes(await new Desk(server, undefined).create('wuhan/manufacturing'))).toEqual([
      'NOT_SIGNED_IN',
    ]);
    expect(codes(await cast['sz-drafter'].create('wuhan/manufacturing'))).toEqual(['NO_ROLE']);
    expect(codes(await cast['wh-reviewer'].create('wuhan/manufacturing'))).toEqual(['NO_ROLE']);
    expect(codes(await cast.sysadmin.create('wuhan/manufacturing'))).toEqual(['NO_ROLE']);
    expect(codes(await cast['wh-drafter'].create('wuhan/nothing'))).toEqual(['NOT_FOUND']);
    expect(codes(await cast['wh-drafter'].create('wuhan/manufacturing', '  '))).toEqual([
      'TITLE_MISSING',
    ]);
    expect(codes(await cast['wh-drafter'].create('wuhan/manufacturing', '长'.repeat(201)))).toEqual(
      ['TITLE_TOO_LONG'],
    );
    const { proposal, userErrors } = await cast['wh-drafter'].create(
      'wuhan/manufacturing',
      '二〇二七年修订',
    );
    expect(userErrors).toEqual([]);
    expect(proposal).toMatchObject({
      state: 'DRAFT',
      seq: 0,
      base: { key: 'wuhan/manufacturing@2022' },
      authors: [{ username: 'wh-drafter' }],
      changed: [],
      acts: [],
    });
  });

  test('for whoever has no role in the award it does not exist, on every path', async () => {
    const proposal = await open('看不见');
    for (const desk of [
      cast['sz-drafter'],
      cast.sysadmin,
      cast.secadmin,
      cast.auditor,
      new Desk(server, undefined),
    ]) {
      const at = (
        id: string,
        key: string,
      ) => `{ proposal(id: "${id}") { id } clause(address: "${key}/criteria/5.1") { id } term(address: "${key}/terms/使命") { id } edition(key: "${key}") { id }
        proposals { totalCount nodes { id } } decisions { totalCount nodes { id } } }`;
      expect(await desk.ask(at(proposal.id, proposal.key))).toEqual(
        await desk.ask(at('99999', 'wuhan/manufacturing@proposal-99999')),
      );
      const shown = [
        await desk.act('proposalSubmit', { id: proposal.id, expecting: 0 }),
        await desk.act('proposalSubmit', { id: '99999', expecting: 0 }),
      ];
      expect(shown[0]).toEqual(shown[1]);
      expect(codes(shown[0])).toEqual(['NOT_FOUND']);
      expect(
        codes(await desk.act('clauseRetire', { id: proposal.id, key: 'x', expecting: 'y' })),
      ).toEqual(['NOT_FOUND']);
    }
    expect((await cast['wh-reviewer'].proposal(proposal.id))!.id).toBe(proposal.id);
  });

  test('an act guards what was seen, makes a revision where something changed and only there, and is undone', async () => {
    const drafter = cast['wh-drafter'];
    const proposal = await open('改一条');
    const before = (await drafter.clause(`${proposal.key}/criteria/5.1a)`))!;
    const revise = (text: string, expecting: string) =>
      drafter.act('clauseRevise', {
        id: proposal.id,
        key: before.key,
        expecting,
        fields: { text },
      });
    const done = await revise('包括组织的产品与服务。', before.revision);
    expect(done.userErrors).toEqual([]);
    expect(done.proposal!.head).not.toBe(proposal.head);
    expect(done.proposal!.changed).toMatchObject([
      {
        key: before.key,
        kind: 'clause',
        fate: 'REVISED',
        before: expect.stringContaining('组织概况'),
        after: 'a)组织概况:包括组织的产品与服务。',
      },
    ]);
    const stale = await revise('另一个人写的。', before.revision);
    expect([codes(stale), stale.userErrors[0].path]).toEqual([['STALE'], [before.key]]);
    const after = (await drafter.clause(`${proposal.key}/criteria/5.1a)`))!;
    expect(codes(await revise('包括组织的产品与服务。', after.revision))).toEqual([
      'NOTHING_CHANGED',
    ]);
    const seen = await refresh(proposal);
    expect(seen.acts).toHaveLength(1);
    const undone = await drafter.act('proposalUndo', { id: proposal.id, act: seen.acts[0].seq });
    expect(undone.proposal).toMatchObject({ head: proposal.head, changed: [] });
    expect(
      codes(await drafter.act('proposalUndo', { id: proposal.id, act: seen.acts[0].seq })),
    ).toEqual(['STALE']);
    expect(codes(await drafter.take('submit', proposal.id))).toEqual(['NOTHING_CHANGED']);
  });

  test('every act on content goes through the API and is undone', async () => {
    const drafter = await Desk.of(server, 'sz-drafter');
    const proposal = (await drafter.create('shenzhen/economic', '逐个动作')).proposal!;
    const { draft } = (
      await drafter.ask(
        `{ proposal(id: "${proposal.id}") { draft { title totalPoints guides { key revision } terms { key revision term } clauses { key revision pointsRevision label part kind parent { key } } } } }`,
      )
    ).proposal;
    const at = async (place: string) => (await drafter.clause(`${proposal.key}/${place}`))!;
    const [guide] = draft.guides;
    const item = await at('criteria/1.1');
    const point = await at('criteria/1.1(1)');
    const second = await at('criteria/1.1(2)');
    const siblings = (parent: string) =>
      draft.clauses.filter((c: any) => c.parent?.key === parent).map((c: any) => c.key);
    const on = (clause: { key: string; revision: string }) => ({
      key: clause.key,
      expecting: clause.revision,
    });
    const facts = (
      await drafter.ask(`{ proposal(id: "${proposal.id}") { draft { factsKey factsRevision } } }`)
    ).proposal.draft;
    const acts: [string, Record<string, unknown>][] = [
      [
        'clauseAdd',
        {
          parent: item.key,
          after: second.key,
          content: { kind: 'enum:POINT', scheme: 'enum:PAREN', text: '新增一条' },
        },
      ],
      ['clauseRevise', { ...on(point), fields: { text: '改写' } }],
      ['clauseMove', { ...on(point), parent: item.key, after: second.key }],
      ['clauseReorder', { parent: item.key, order: [...siblings(item.key)].reverse() }],
      ['clauseRetire', on(second)],
      ['clauseSplit', { ...on(second), parts: [{ text: '前半' }, { text: '后半' }] }],
      [
        'clauseMerge',
        {
          keys: [point.key, second.key],
          expecting: [point.revision, second.revision],
          fields: { text: '合并' },
        },
      ],
      ['labelSet', { ...on(point), label: '(9)' }],
      ['weightSet', { key: item.key, expecting: item.pointsRevision, points: 25 }],
      ['guideRevise', { ...on(guide), fields: { title: '过程评分表' } }],
      ['bandRevise', { ...on(guide), band: 0, fields: { level: '起步' } }],
      ['bandRemove', { ...on(guide), band: 5 }],
      [
        'descriptorRevise',
        { ...on(guide), band: 0, descriptor: 0, fields: { text: '没有方法。' } },
      ],
      ['termAdd', { content: { term: '韧性', english: 'resilience', definition: '恢复的能力。' } }],
      ['termRevise', { ...on(draft.terms[0]), fields: { definition: '改了。' } }],
      ['termRetire', { ...on(draft.terms[0]), reason: '不再使用' }],
      ['factsRevise', { key: facts.factsKey, expecting: facts.factsRevision, title: '新标题' }],
    ];
    for (const [name, args] of acts) {
      const done = await drafter.act(name, { id: proposal.id, ...args });
      expect([name, done.userErrors]).toEqual([name, []]);
      expect([name, done.proposal!.changed.length > 0]).toEqual([name, true]);
      const undone = await drafter.act('proposalUndo', {
        id: proposal.id,
        act: done.proposal!.acts[0].seq,
      });
      expect([name, undone.userErrors, undone.proposal!.head]).toEqual([name, [], proposal.head]);
    }
    const weight = await drafter.act('weightSet', {
      id: proposal.id,
      key: item.key,
      expecting: item.pointsRevision,
      points: 25,
    });
    expect(weight.proposal!.changed.map(({ before, after }) => [before, after])).toEqual([
      ['(20分)', '(25分)'],
      ['20分', '25分'],
    ]);
    const total = async () =>
      (await drafter.ask(`{ proposal(id: "${proposal.id}") { draft { totalPoints } } }`)).proposal
        .draft.totalPoints;
    expect(await total()).toBe(500);
    const category = await at('criteria/1');
    await drafter.act('weightSet', {
      id: proposal.id,
      key: category.key,
      expecting: category.pointsRevision,
      points: 85,
    });
    expect(await total()).toBe(505);
    expect(
      codes(await drafter.act('clauseRetire', { id: proposal.id, key: 'nokey', expecting: 'x' })),
    ).toEqual(['STALE']);
  });

  test('from draft to edition: two people approve, a third publishes, the calendar does the rest', async () => {
    const proposal = await open('完整流程');
    await cast['wh-drafter'].reword(proposal, 'criteria/5.1a)', '第一稿。');
    expect(codes(await cast['wh-drafter2'].take('submit', proposal.id))).toEqual(['NOT_OWN_WORK']);
    expect((await cast['wh-drafter'].take('submit', proposal.id)).proposal!.state).toBe(
      'SUBMITTED',
    );
    expect(codes(await cast['wh-drafter'].reword(proposal, 'criteria/5.1a)', '偷改。'))).toEqual([
      'WRONG_STATE',
    ]);
    expect(codes(await cast['wh-drafter'].take('approve', proposal.id))).toEqual(['NO_ROLE']);
    expect(codes(await cast['wh-reviewer'].take('return', proposal.id))).toEqual(['NOTE_MISSING']);
    expect(
      (await cast['wh-reviewer'].take('return', proposal.id, { note: '请补充' })).proposal!.state,
    ).toBe('RETURNED');
    await cast['wh-drafter2'].reword(proposal, 'criteria/5.1a)', '第二稿。');
    await cast['wh-drafter'].take('submit', proposal.id);
    expect((await cast['wh-reviewer'].take('approve', proposal.id)).proposal!.state).toBe(
      'SUBMITTED',
    );
    expect(codes(await cast['wh-reviewer'].take('approve', proposal.id))).toEqual([
      'APPROVED_BEFORE',
    ]);
    expect((await cast['wh-reviewer2'].take('approve', proposal.id)).proposal!.state).toBe(
      'SUBMITTED',
    );
    const approved = (await cast['wh-approver'].take('approve', proposal.id)).proposal!;
    expect(approved.state).toBe('APPROVED');
    expect(approved.decisions.map(({ transition, by }) => `${transition} ${by.username}`)).toEqual([
      'create wh-drafter',
      'submit wh-drafter',
      'return wh-reviewer',
      'submit wh-drafter',
      'approve wh-reviewer',
      'approve wh-reviewer2',
      'approve wh-approver',
    ]);
    const publish = (label: string, effectiveFrom: string) =>
      cast['wh-publisher'].take('publish', proposal.id, { label, effectiveFrom });
    expect(codes(await publish('2022', '2027-01-01'))).toEqual(['LABEL_TAKEN']);
    expect(codes(await publish('2027-01-01', '2026-11-19'))).toEqual([
      'LABEL_BAD',
      'DATE_TOO_EARLY',
    ]);
    expect(
      codes(
        await cast['wh-approver'].take('publish', proposal.id, {
          label: '2027',
          effectiveFrom: '2027-01-01',
        }),
      ),
    ).toEqual(['NO_ROLE']);
    const published = (await publish('2027', '2027-01-01')).proposal!;
    expect(published).toMatchObject({
      state: 'PUBLISHED',
      published: { key: 'wuhan/manufacturing@2027', state: 'SCHEDULED' },
    });
    const today = async () =>
      await new Desk(server, undefined).ask(
        `{ current: edition(key: "wuhan/manufacturing@current") { label state effectiveTo contentHash } old: edition(key: "wuhan/manufacturing@2022") { state effectiveTo } later: edition(key: "wuhan/manufacturing@2027-01-01") { label } }`,
      );
    expect(await today()).toMatchObject({
      current: { label: '2022', state: 'IN_FORCE', effectiveTo: '2027-01-01' },
      later: { label: '2027' },
    });
    clock = new Date('2026-12-31T15:59:59Z');
    expect((await today()).current.label).toBe('2022');
    clock = new Date('2026-12-31T16:00:00Z');
    expect(await today()).toMatchObject({
      current: { label: '2027', state: 'IN_FORCE', effectiveTo: null, contentHash: published.head },
      old: { state: 'SUPERSEDED', effectiveTo: '2027-01-01' },
    });
    expect(
      (await new Desk(server, undefined).clause('wuhan/manufacturing@current/criteria/5.1a)'))!
        .text,
    ).toBe('第二稿。');
    expect(
      codes(
        await cast['wh-publisher'].act('proposalUnschedule', {
          id: proposal.id,
          expecting: published.seq,
          note: '会话已过期',
        }),
      ),
    ).toEqual(['NOT_FOUND']);
    await signIn();
    expect(
      codes(await cast['wh-publisher'].take('unschedule', proposal.id, { note: '太晚' })),
    ).toEqual(['IN_FORCE_ALREADY']);
  });

  const approveAll = async (id: string) => {
    for (const who of ['wh-reviewer', 'wh-approver'] as const)
      expect((await cast[who].take('approve', id)).userErrors).toEqual([]);
  };

  test('an edit silences the approvals of the head before it', async () => {
    const proposal = await open('静默');
    await cast['wh-drafter'].reword(proposal, 'criteria/5.1b)', '一。');
    await cast['wh-drafter'].take('submit', proposal.id);
    const seen = await refresh(proposal);
    await cast['wh-reviewer'].take('approve', proposal.id);
    await cast['wh-drafter'].take('recall', proposal.id);
    await cast['wh-drafter'].reword(proposal, 'criteria/5.1b)', '二。');
    await cast['wh-drafter'].take('submit', proposal.id);
    const now = await refresh(proposal);
    expect(
      codes(
        await cast['wh-approver'].act('proposalApprove', {
          id: proposal.id,
          expecting: now.seq,
          head: seen.head,
        }),
      ),
    ).toEqual(['HEAD_MOVED']);
    expect((await cast['wh-approver'].take('approve', proposal.id)).proposal!.state).toBe(
      'SUBMITTED',
    );
    expect(
      codes(
        await cast['wh-reviewer'].act('proposalApprove', {
          id: proposal.id,
          expecting: seen.seq,
          head: now.head,
        }),
      ),
    ).toEqual(['STALE']);
    expect((await cast['wh-reviewer'].take('approve', proposal.id)).proposal!.state).toBe(
      'APPROVED',
    );
    expect(
      (await cast['wh-publisher'].take('withdraw', proposal.id, { note: '不需要了' })).proposal!
        .state,
    ).toBe('WITHDRAWN');
  });

  test('a scheduled edition is taken off the calendar before its day, and is nowhere in force', async () => {
    const proposal = await open('撤销排期');
    await cast['wh-drafter'].reword(proposal, 'criteria/5.1c)', '排期。');
    await cast['wh-drafter'].take('submit', proposal.id);
    await approveAll(proposal.id);
    await cast['wh-publisher'].take('publish', proposal.id, {
      label: '2030',
      effectiveFrom: '2030-01-01',
    });
    const gone = (await cast['wh-publisher'].take('unschedule', proposal.id, { note: '推迟' }))
      .proposal!;
    expect(gone).toMatchObject({
      state: 'WITHDRAWN',
      published: { key: 'wuhan/manufacturing@2030', state: 'WITHDRAWN' },
    });
    const then = (knownAt: string) =>
      new Desk(server, undefined).ask(
        `{ edition(key: "wuhan/manufacturing@2031-01-01", knownAt: "${knownAt}") { label } old: edition(key: "wuhan/manufacturing@2022", knownAt: "${knownAt}") { state effectiveTo } }`,
      );
    // What the system knew at a moment: before 2027 was published nothing would have followed 2022.
    expect(await then('2026-11-19T00:00:00Z')).toEqual({ edition: null, old: null });
    expect(await then(clock.toISOString())).toEqual({
      edition: { label: '2027' },
      old: { state: 'SUPERSEDED', effectiveTo: '2027-01-01' },
    });
    expect(
      (
        await new Desk(server, undefined).ask(
          '{ edition(key: "wuhan/manufacturing@2031-01-01") { label effectiveTo } }',
        )
      ).edition,
    ).toEqual({ label: '2027', effectiveTo: null });
  });

  test('of two proposals from one base the second is refused, rebased, and keeps every edit', async () => {
    const [a, b] = [await open('甲'), await open('乙')];
    await cast['wh-drafter'].reword(a, 'criteria/5.2.2a)', '甲改了甲。');
    await cast['wh-drafter'].reword(a, 'criteria/5.2.2b)', '甲改了乙。');
    await cast['wh-drafter'].reword(b, 'criteria/5.2.2b)', '乙也改了乙。');
    await cast['wh-drafter'].reword(b, 'criteria/5.2.2c)', '乙改了丙。');
    for (const { id } of [a, b]) {
      await cast['wh-drafter'].take('submit', id);
      await approveAll(id);
    }
    expect(
      (
        await cast['wh-publisher'].take('publish', a.id, {
          label: '2028',
          effectiveFrom: '2028-01-01',
        })
      ).userErrors,
    ).toEqual([]);
    expect(
      codes(
        await cast['wh-publisher'].take('publish', b.id, {
          label: '2029',
          effectiveFrom: '2029-01-01',
        }),
      ),
    ).toEqual(['BASE_OUTDATED']);
    await cast['wh-approver'].take('return', b.id, { note: '请换基' });
    const refused = await cast['wh-drafter'].take('rebase', b.id);
    expect(codes(refused)).toEqual(['CONFLICTS_OPEN']);
    expect(refused.conflicts).toMatchObject([
      {
        field: 'text',
        ours: '"乙也改了乙。"',
        theirs: '"甲改了乙。"',
        base: expect.stringMatching(/^"/),
      },
    ]);
    const [{ key, field }] = refused.conflicts!;
    const chosen = {
      id: b.id,
      expecting: refused.proposal!.seq,
      choices: [{ key, field, value: '"两处并作一处。"' }],
    };
    // Chosen against the text of an edition that another one has followed meanwhile.
    const late = { ...chosen, expectingLatest: 'wuhan/manufacturing@2027' };
    expect(codes(await cast['wh-drafter'].act('proposalRebase', late))).toEqual(['STALE']);
    const rebased = await cast['wh-drafter'].act('proposalRebase', {
      ...chosen,
      expectingLatest: 'wuhan/manufacturing@2028',
    });
    expect(rebased).toMatchObject({
      userErrors: [],
      conflicts: [],
      proposal: { base: { key: 'wuhan/manufacturing@2028' }, state: 'RETURNED' },
    });
    // What a rebase made of a draft is not told from its acts; what comes after it is.
    const last = rebased.proposal!.acts[0].seq;
    expect(
      await cast['wh-drafter'].ask(
        `{ proposal(id: "${b.id}") { draft { act } before: since(act: 1) { act } after: since(act: ${last}) { act gone } } }`,
      ),
    ).toEqual({ proposal: { draft: { act: last }, before: null, after: { act: last, gone: [] } } });
    await cast['wh-drafter'].take('submit', b.id);
    await approveAll(b.id);
    expect(
      (
        await cast['wh-publisher'].take('publish', b.id, {
          label: '2029',
          effectiveFrom: '2029-01-01',
        })
      ).userErrors,
    ).toEqual([]);
    const text = async (place: string) =>
      (await new Desk(server, undefined).clause(`wuhan/manufacturing@2029/criteria/${place}`))!
        .text;
    expect([await text('5.2.2a)'), await text('5.2.2b)'), await text('5.2.2c)')]).toEqual([
      '甲改了甲。',
      '两处并作一处。',
      '乙改了丙。',
    ]);
    expect(codes(await cast['wh-drafter'].take('rebase', b.id))).toEqual(['WRONG_STATE']);
  });

  test('a rubric without any edition starts from an empty base', async () => {
    const drafter = cast['wh-drafter'];
    const proposal = (await drafter.create('wuhan/service', '首版')).proposal!;
    expect(proposal.base).toBeNull();
    const added = await drafter.act('clauseAdd', {
      id: proposal.id,
      parent: null,
      after: null,
      content: { kind: 'enum:SECTION', part: 'enum:CRITERIA', title: '评价要求' },
    });
    expect(added.userErrors).toEqual([]);
    // A heading with nothing below it is an issue that blocks.
    expect((await drafter.take('submit', proposal.id)).userErrors.map(({ code }) => code)).toEqual([
      'ISSUES_OPEN',
    ]);
    const section = (
      await drafter.ask(
        `{ clause(address: "wuhan/service@proposal-${proposal.id}/criteria") { key } proposal(id: "${proposal.id}") { draft { clauses { key } } } }`,
      )
    ).proposal.draft.clauses[0];
    await drafter.act('clauseAdd', {
      id: proposal.id,
      parent: section.key,
      after: null,
      content: { kind: 'enum:PARAGRAPH', text: '组织应提供优质服务。' },
    });
    await drafter.take('submit', proposal.id);
    await approveAll(proposal.id);
    expect(
      (
        await cast['wh-publisher'].take('publish', proposal.id, {
          label: '2027',
          effectiveFrom: '2027-06-01',
        })
      ).proposal!.state,
    ).toBe('PUBLISHED');
    expect(
      (
        await new Desk(server, undefined).ask(
          '{ edition(key: "wuhan/service@2027") { title clauses { title } state } }',
        )
      ).edition,
    ).toMatchObject({
      title: '单位奖(服务类)',
      clauses: [{ title: '评价要求' }, { title: null }],
      state: 'SCHEDULED',
    });
  });

  test('an edition in force ends on a day that a publisher and an approver both name', async () => {
    const retire = async (who: keyof Cast, endsOn: string, note = '不再适用') =>
      (
        await cast[who].ask(
          `mutation { editionRetire(key: "shenzhen/culture@2019", endsOn: "${endsOn}", note: "${note}") { complete edition { state effectiveTo } userErrors { code } } }`,
        )
      ).editionRetire;
    const refused = async (...args: Parameters<typeof retire>) =>
      (await retire(...args)).userErrors.map(({ code }: any) => code);
    expect(await refused('wh-publisher', '2028-01-01')).toEqual(['NO_ROLE']);
    expect(await refused('sz-reviewer', '2028-01-01')).toEqual(['NO_ROLE']);
    expect(await refused('sz-publisher', '2020-01-01', ' ')).toEqual([
      'NOTE_MISSING',
      'END_TOO_EARLY',
    ]);
    expect(await retire('sz-publisher', '2028-01-01')).toMatchObject({
      complete: false,
      edition: { effectiveTo: null },
      userErrors: [],
    });
    expect((await retire('sz-publisher', '2028-01-01')).complete).toBe(false);
    expect((await retire('sz-approver', '2028-02-01')).complete).toBe(false);
    expect(await retire('sz-approver', '2028-01-01')).toMatchObject({
      complete: true,
      edition: { state: 'IN_FORCE', effectiveTo: '2028-01-01' },
    });
    expect(await refused('sz-publisher', '2028-03-01')).toEqual(['EDITION_STATE']);
    const then = async (day: string) =>
      (await cast['sz-drafter'].ask(`{ edition(key: "shenzhen/culture@${day}") { label } }`))
        .edition;
    expect([await then('2027-12-31'), await then('2028-01-01')]).toEqual([{ label: '2019' }, null]);
  });

  test('thirty acts at once, a tenth of them refused: all that was acknowledged is there, nothing else', async () => {
    const drafters = [cast['wh-drafter'], cast['wh-drafter2']];
    for (let round = 0; round < rounds(3); round++) {
      const proposal = await open(`并发${round}`);
      const { draft } = (
        await drafters[0].ask(
          `{ proposal(id: "${proposal.id}") { draft { clauses { key revision kind text } } } }`,
        )
      ).proposal;
      const points = draft.clauses.filter((c: any) => c.kind === 'POINT').slice(0, 30);
      const answers = await Promise.all(
        points.map((point: any, i: number) =>
          drafters[i % 2].act('clauseRevise', {
            id: proposal.id,
            key: point.key,
            expecting: i % 10 === 9 ? 'not-this-revision' : point.revision,
            fields: { text: `第${round}轮第${i}条。` },
          }),
        ),
      );
      const acknowledged = answers.flatMap((answered: any, i: number) =>
        answered.userErrors.length ? [] : [i],
      );
      expect(acknowledged).toHaveLength(27);
      const after = await refresh(proposal);
      expect(after.changed.map(({ key }) => key).sort()).toEqual(
        acknowledged.map((i: number) => points[i].key).sort(),
      );
      expect(after.acts).toHaveLength(27);
      const stored = (
        await drafters[0].ask(
          `{ proposal(id: "${proposal.id}") { head draft { contentHash clauses { key text } } } }`,
        )
      ).proposal;
      expect(stored.draft.contentHash).toBe(stored.head);
      for (const i of acknowledged)
        expect(stored.draft.clauses.find((c: any) => c.key === points[i].key).text).toBe(
          `第${round}轮第${i}条。`,
        );
    }
  }, 300_000);

  test('races end in one legal order', async () => {
    for (const [what, race] of Object.entries(await races(server)))
      for (let round = 0; round < rounds(3); round++)
        expect([what, await race(round)]).toEqual([what, null]);
    expect(server.errors).toEqual([]);
  }, 300_000);

  describe('the record of it all', () => {
    const verify = async (): Promise<string[]> =>
      (await verifyDatabase(server.database.read, NO_TRUST)).findings.map(
        ({ check, seq, subject }) => `${check} ${seq ?? subject}`,
      );
    /** Changes what no trigger would let pass, looks what is found, and takes it back. */
    const tampered = async (
      table: string,
      change: (manager: EntityManager) => Promise<unknown>,
    ): Promise<string[]> => {
      let found: string[] = [];
      await server.database
        .write(async (manager) => {
          if (table !== 'proposal' && table !== 'proposal_entry')
            await mayAppend(manager.queryRunner!, table);
          await change(manager);
          found = (await verifyState(manager, NO_TRUST)).findings
            .filter(({ check }) => check !== 'trigger')
            .map(({ check, seq, subject }) => `${check} ${seq ?? subject}`);
          throw new Error('taken back');
        })
        .catch((error: Error) => {
          if (error.message !== 'taken back') throw error;
        });
      return found;
    };

    test('verifies', async () => expect(await verify()).toEqual([]));

    test('and names what was changed behind its back', async () => {
      const [decision] = await server.database.read
        .getRepository(DecisionRow)
        .find({ where: { transition: 'return' }, take: 1 });
      const [act] = await server.database.read
        .getRepository(ActRow)
        .find({ order: { seq: 'ASC' }, take: 1 });
      const [{ proposalId, entryKey }] = await server.database.read
        .getRepository(ProposalEntryRow)
        .find({ order: { actSeq: 'DESC' }, take: 1 });
      expect(
        await tampered('decision', (m) =>
          m.update(DecisionRow, { seq: decision.seq }, { note: '另一句话' }),
        ),
      ).toEqual([`decision ${decision.seq}`]);
      expect(
        await tampered('decision', (m) => m.delete(DecisionRow, { seq: decision.seq })),
      ).toEqual([`decision ${decision.seq}`]);
      expect(
        await tampered('act', (m) => m.update(ActRow, { seq: act.seq }, { author: 'somebody' })),
      ).toEqual([`act ${act.seq}`]);
      expect(
        await tampered('proposal', (m) =>
          m.update(ProposalRow, { id: decision.proposalId }, { state: 'APPROVED' }),
        ),
      ).toEqual([`proposal ${decision.proposalId}`]);
      expect(
        await tampered('proposal_entry', (m) =>
          m.delete(ProposalEntryRow, { proposalId, entryKey }),
        ),
      ).toEqual([`proposal_entry ${proposalId} ${entryKey}`, `proposal_entry ${proposalId}`]);
    });
  });
});
