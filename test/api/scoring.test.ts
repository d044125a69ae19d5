import { databases, type Place } from '../support/databases';
import { codes, Desk } from '../support/desk';
import { run, type Running } from '../support/server';

/** How points are earned, as other systems ask for it and drafters set it. */

const BASE = 'shenzhen/economic@2019';

describe.each(databases)('how points are earned on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  let drafter: Desk;
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true });
    drafter = await Desk.of(server, 'sz-drafter');
  });
  afterAll(async () => {
    expect(server.errors).toEqual([]);
    await server.stop();
    await place.drop();
  });

  const TOTALS = 'totalPoints bonusPoints deductionPoints totalShare';
  const totals = async (id: string) =>
    (await drafter.ask(`{ proposal(id: "${id}") { draft { ${TOTALS} } } }`)).proposal.draft;
  const clause = async (address: string) =>
    (
      await drafter.ask(
        `{ clause(address: "${address}") {
             key revision pointsRevision points share scoreRole ownScoreRole combine pointsPrinted } }`,
      )
    ).clause;

  test('what says nothing is base points that are summed', async () => {
    const { edition } = await drafter.ask(`{ edition(key: "${BASE}") { ${TOTALS} } }`);
    expect(edition).toEqual({
      totalPoints: 500,
      bonusPoints: null,
      deductionPoints: null,
      totalShare: null,
    });
    expect(await clause(`${BASE}/criteria/1.1`)).toMatchObject({
      scoreRole: 'BASE',
      ownScoreRole: null,
      combine: 'SUM',
      share: null,
    });
  });

  test('a category becomes a bonus, then a deduction; points, totals and flows follow', async () => {
    const proposal = (await drafter.create('shenzhen/economic')).proposal!;
    const at = `${proposal.key}/criteria/1`;
    const become = async (scoreRole: string) => {
      const { key, revision } = await clause(at);
      const fields = { scoreRole: scoreRole === 'null' ? null : `enum:${scoreRole}` };
      const seen = { id: proposal.id, key, expecting: revision };
      return codes(await drafter.act('clauseRevise', { ...seen, fields }));
    };
    const { points } = await clause(at);
    expect(await become('BONUS')).toEqual([]);
    expect(await totals(proposal.id)).toMatchObject({
      totalPoints: 500 - points,
      bonusPoints: points,
    });
    expect(await clause(`${at}.1`)).toMatchObject({ scoreRole: 'BONUS', ownScoreRole: null });
    expect(await become('DEDUCTION')).toEqual([]);
    expect(await totals(proposal.id)).toMatchObject({ bonusPoints: null, deductionPoints: points });
    expect((await clause(at)).points).toBe(-points);
    const { proposal: changed } = await drafter.ask(
      `{ proposal(id: "${proposal.id}") {
           changes { type gravity field phrase phraseEnglish }
           points { earning points cause } } }`,
    );
    expect(changed.changes.find(({ field }: any) => field === 'scoreRole')).toMatchObject({
      type: 'REWEIGHTED',
      gravity: 'SUBSTANTIVE',
      phrase: '更改了1「领导」的“计分性质”:由“基本分”改为“扣分”。',
      phraseEnglish: expect.stringMatching(/“score role”.*“deduction”/),
    });
    const lost = changed.points.filter(({ earning }: any) => earning === 'DEDUCTION');
    expect(lost.reduce((sum: number, flow: any) => sum + flow.points, 0)).toBe(-points);
    expect(await become('null')).toEqual([]);
    expect(await totals(proposal.id)).toMatchObject({ totalPoints: 500, deductionPoints: null });
  });

  test('grades are added, revised, found, compared and retired', async () => {
    const proposal = (await drafter.create('shenzhen/economic')).proposal!;
    const { clause: top } = await drafter.ask(
      `{ clause(address: "${proposal.key}/criteria/1") { parent { key childrenRevision } } }`,
    );
    const { key: parent, childrenRevision: expecting } = top.parent;
    const seen = { id: proposal.id, parent, after: null, expecting };
    const content = { name: '韧性级', atLeast: 60, unit: 'enum:PERCENT', conditions: '无否决项' };
    expect(codes(await drafter.act('gradeAdd', { ...seen, content }))).toEqual([]);
    // From the same view once more: the place is no longer as it was seen.
    expect(codes(await drafter.act('gradeAdd', { ...seen, content }))).toEqual(['STALE']);
    const grades = async () =>
      (
        await drafter.ask(
          `{ proposal(id: "${proposal.id}") { draft { grades { key address name atLeast unit conditions text revision } } } }`,
        )
      ).proposal.draft.grades;
    const [grade] = await grades();
    expect(grade).toMatchObject({
      ...{ name: '韧性级', atLeast: 60, unit: 'PERCENT', conditions: '无否决项' },
      text: '韧性级：不低于 60%，无否决项',
    });
    const one = { id: proposal.id, key: grade.key, expecting: grade.revision };
    const higher = { ...one, fields: { atLeast: 70 } };
    expect(codes(await drafter.act('gradeRevise', higher))).toEqual([]);
    expect(codes(await drafter.act('gradeRevise', higher))).toEqual(['STALE']);
    const { grade: found, proposal: changed } = await drafter.ask(
      `{ grade(address: "${grade.address}") { atLeast }
         proposal(id: "${proposal.id}") { changes { gravity phrase } } }`,
    );
    expect(found.atLeast).toBe(70);
    expect(changed.changes).toEqual([
      { gravity: 'SUBSTANTIVE', phrase: '增加了等级「韧性级」(不低于70%，无否决项)。' },
    ]);
    const [{ revision }] = await grades();
    const last = { id: proposal.id, key: grade.key, expecting: revision };
    expect(codes(await drafter.act('gradeRetire', last))).toEqual([]);
    expect(await grades()).toEqual([]);
  });

  test('a number that repeats is no address of the first that bears it', async () => {
    const proposal = (await drafter.create('shenzhen/economic')).proposal!;
    const at = `${proposal.key}/criteria/1.1`;
    const { clause: item } = await drafter.ask(
      `{ clause(address: "${at}") { key childrenRevision children { key address label } } }`,
    );
    const add = { id: proposal.id, parent: item.key, after: null };
    const content = { kind: 'enum:SUBITEM', scheme: 'enum:LETTER_BARE', title: '要求' };
    const seen = { ...add, expecting: item.childrenRevision, content };
    expect(codes(await drafter.act('clauseAdd', seen))).toEqual([]);
    const { clause: area } = await drafter.ask(
      `{ clause(address: "${at}a") { key address label childrenRevision } }`,
    );
    const point = { kind: 'enum:POINT', scheme: 'enum:PAREN', text: '领导应亲自推动。' };
    const below = { ...add, parent: area.key, expecting: area.childrenRevision };
    expect(codes(await drafter.act('clauseAdd', { ...below, content: point }))).toEqual([]);

    const ask = (query: string) => server.query(query, undefined, drafter.token);
    const one = item.children.find(({ label }: any) => label === '(1)');
    const told = async (query: string) => {
      const { errors } = await ask(query);
      return errors?.map(({ extensions }: any) => [extensions.code, extensions.addresses?.sort()]);
    };
    const short = `clause(address: "${at}(1)") { key }`;
    const [first] = (await told(`{ ${short} }`)) as any;
    expect(first[0]).toBe('AMBIGUOUS_ADDRESS');
    expect(first[1]).toHaveLength(2);
    expect(first[1]).toContain(`${at}/a/(1)`);
    for (const address of first[1])
      expect((await drafter.ask(`{ clause(address: "${address}") { address } }`)).clause).toEqual({
        address,
      });
    const draft = `proposal(id: "${proposal.id}") { draft`;
    for (const query of [
      `clause(part: CRITERIA, label: "1.1(1)") { key }`,
      `clauses(under: "criteria/1.1（１）") { key }`,
    ])
      expect((await told(`{ ${draft} { ${query} } } }`))?.[0]).toEqual(first);
    // What nobody changed is reached as before.
    const before = await drafter.ask(`{ ${short.replace(proposal.key, BASE)} }`);
    expect(before.clause.key).toBe(one.key);
  });

  test('a part that nobody knew beforehand has a key and a title of its own', async () => {
    const proposal = (await drafter.create('shenzhen/economic')).proposal!;
    const { proposal: seen } = await drafter.ask(
      `{ proposal(id: "${proposal.id}") { draft { childrenRevision clauses { key depth } } } }`,
    );
    const { childrenRevision: expecting, clauses } = seen.draft;
    const after = clauses.filter(({ depth }: any) => depth === 0).at(-1).key;
    const top = { kind: 'enum:SECTION', title: '监督管理' };
    const at = { id: proposal.id, parent: null, after, expecting };
    const wrong = { ...top, partKey: 'Supervision!' };
    expect(codes(await drafter.act('clauseAdd', { ...at, content: wrong }))).toEqual([
      'BAD_CONTENT',
    ]);
    const content = { ...top, partKey: 'supervision' };
    expect(codes(await drafter.act('clauseAdd', { ...at, content }))).toEqual([]);
    const whole = await drafter.ask(
      `{ proposal(id: "${proposal.id}") { draft { clauses(part: OTHER) { key part partKey partTitle childrenRevision } } } }`,
    );
    const [section] = whole.proposal.draft.clauses;
    expect(section).toMatchObject({
      ...{ part: 'OTHER', partKey: 'supervision', partTitle: '监督管理' },
    });
    const article = { kind: 'enum:ITEM', scheme: 'enum:ARTICLE', text: '任何单位可以举报。' };
    const below = { id: proposal.id, parent: section.key, after: null, content: article };
    const place = { ...below, expecting: section.childrenRevision };
    expect(codes(await drafter.act('clauseAdd', place))).toEqual([]);
    const { proposal: found, clause: same } = await drafter.ask(
      `{ proposal(id: "${proposal.id}") { draft { clause(part: OTHER, label: "第一条") { address text } } }
         clause(address: "${proposal.key}/supervision/第一条") { text } }`,
    );
    expect(found.draft.clause).toEqual({
      address: `${proposal.key}/supervision/第一条`,
      ...same,
    });
  });

  test.each([
    ['what cannot be read behind a label', `clause(address: "${BASE}#criteria/1.1") { key }`],
    ['what is too long', `clause(address: "${BASE}/criteria/${'1'.repeat(400)}") { key }`],
    ['a place where an edition is asked for', `edition(key: "${BASE}/criteria/1.1") { key }`],
    [
      'a place behind an edition that is compared',
      `compare(base: "${BASE}/x", head: "${BASE}") { changes { type } }`,
    ],
    ['what stands behind an edition', `edition(key: "${BASE} 标准内容") { key }`],
  ])('%s is an error and not passed over', async (_what, query) => {
    const { errors } = await server.query(`{ ${query} }`);
    expect(errors?.map(({ extensions }: any) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('a share takes the place of points, and is not both', async () => {
    const proposal = (await drafter.create('shenzhen/economic')).proposal!;
    const at = `${proposal.key}/criteria/2`;
    const set = async (amount: object) => {
      const { key, pointsRevision } = await clause(at);
      const seen = { id: proposal.id, key, expecting: pointsRevision };
      return codes(await drafter.act('weightSet', { ...seen, ...amount }));
    };
    expect(await set({ share: 40, points: 5 })).toEqual(['BAD_CONTENT']);
    expect(await set({ share: 140 })).toEqual(['BAD_CONTENT']);
    expect(await set({ points: -5 })).toEqual(['NOT_A_DEDUCTION']);
    expect(await set({ share: 40 })).toEqual([]);
    expect(await clause(at)).toMatchObject({ share: 40, points: null, pointsPrinted: '(40%)' });
    expect((await totals(proposal.id)).totalShare).toBe(40);
    expect(await set({ points: 85 })).toEqual([]);
    expect(await clause(at)).toMatchObject({ share: null, points: 85 });
  });
});
