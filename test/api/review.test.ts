import type { EntityManager } from 'typeorm';
import { NO_TRUST, verifyDatabase, verifyState } from '../../api/verify/verify';
import { mayAppend } from '../../migrations/appendOnly';
import { databases, type Place } from '../support/databases';
import { codes, Desk, type Shown } from '../support/desk';
import { run, type Running } from '../support/server';

const PEOPLE = [
  'wh-drafter',
  'sz-drafter',
  'sz-drafter2',
  'sz-reviewer',
  'sz-reviewer2',
  'sz-approver',
  'sz-publisher',
  'wh-reviewer',
  'sysadmin',
  'auditor',
] as const;
type Cast = Record<(typeof PEOPLE)[number], Desk>;
const BASE = 'shenzhen/economic@2019';

describe.each(databases)('comparison, review and checks on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  let cast: Cast;
  let nobody: Desk;
  let clock = new Date('2026-11-20T02:00:00Z');
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true, now: () => clock });
    await signIn();
    nobody = new Desk(server, undefined);
  });
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });
  const signIn = async () => {
    cast = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (name) => [name, await Desk.of(server, name)])),
    ) as Cast;
  };

  const open = async (title: string, rubric = 'shenzhen/economic'): Promise<Shown> =>
    (await cast['sz-drafter'].create(rubric, title)).proposal!;
  const reworded = async (
    title: string,
    place_: string,
    change: (text: string) => string,
  ): Promise<Shown> => {
    const proposal = await open(title);
    const { text } = (await cast['sz-drafter'].clause(`${proposal.key}/${place_}`))!;
    return (await cast['sz-drafter'].reword(proposal, place_, change(text))).proposal!;
  };
  const changesOf = async (desk: Desk, id: string) =>
    (
      await desk.ask(
        `{ proposal(id: "${id}") { gravity quorum { people have missing approver } changes { id type gravity machineGravity reasonCode phrase phraseEnglish from to field before after matchedBy indirect spans { kind text callout } overruled { note by { username } transition } } } }`,
      )
    ).proposal;
  const allGood = async () =>
    expect((await verifyDatabase(server.database.read, NO_TRUST)).findings).toEqual([]);

  describe('what a draft changes', () => {
    test('a changed obligation is called out, and two must approve it', async () => {
      const proposal = await reworded('要求程度', 'criteria/1.1(1)', (text) =>
        text.replace('组织识别了', '组织应识别'),
      );
      const { gravity, quorum, changes } = await changesOf(cast['sz-reviewer'], proposal.id);
      expect([gravity, quorum]).toEqual([
        'SUBSTANTIVE',
        { people: 2, have: 0, missing: 2, approver: true },
      ]);
      const [{ key }] = [(await cast['sz-drafter'].clause(`${BASE}/criteria/1.1(1)`))!];
      expect(changes).toMatchObject([
        {
          type: 'REWORDED',
          gravity: 'SUBSTANTIVE',
          reasonCode: 'OBLIGATION',
          field: 'text',
          matchedBy: 'KEY',
          from: [`${BASE}/~${key}`],
          to: [`${proposal.key}/~${key}`],
        },
      ]);
      const [{ spans, before, after, phrase, phraseEnglish }] = changes;
      expect(
        spans
          .filter(({ kind }: any) => kind !== 'INSERTED')
          .map(({ text }: any) => text)
          .join(''),
      ).toBe(before);
      expect(
        spans
          .filter(({ kind }: any) => kind !== 'DELETED')
          .map(({ text }: any) => text)
          .join(''),
      ).toBe(after);
      expect(spans.find(({ callout }: any) => callout === 'OBLIGATION').text).toBe('应');
      expect([phrase, phraseEnglish]).toEqual([
        expect.stringMatching(/^更改了1\.1\(1\)的文字/),
        expect.stringMatching(/^Reworded 1\.1\(1\)/),
      ]);
    });

    test('only punctuation is editorial: one reviewer is enough', async () => {
      const proposal = await reworded('标点', 'criteria/1.1(1)', (text) =>
        text.replace(/,/g, '，'),
      );
      expect((await changesOf(cast['sz-drafter'], proposal.id)).gravity).toBe('EDITORIAL');
      expect(codes(await cast['sz-drafter'].take('submit', proposal.id))).toEqual([]);
      expect((await cast['sz-reviewer'].take('approve', proposal.id)).proposal!.state).toBe(
        'APPROVED',
      );
    });

    test('points moved, by compare and by the proposal alike; both texts side by side', async () => {
      const proposal = await open('调分');
      for (const [at, points] of [
        ['criteria/1.1', 25],
        ['criteria/1.2', 15],
      ] as const) {
        const clause = (await cast['sz-drafter'].clause(`${proposal.key}/${at}`))!;
        await cast['sz-drafter'].act('weightSet', {
          id: proposal.id,
          key: clause.key,
          expecting: clause.pointsRevision,
          points,
        });
      }
      const ask = `points { points cause from { label } to { label } }`;
      const { compare, proposal: own } = await cast['sz-reviewer'].ask(
        `{ compare(base: "${BASE}", head: "${proposal.key}") { sameRubric baseKey headKey base { key } head { key } counts { type gravity count } ${ask} lines { base { key points } head { key points } moved changes } matches { score } } proposal(id: "${proposal.id}") { ${ask} } }`,
      );
      expect(compare).toMatchObject({
        sameRubric: true,
        baseKey: BASE,
        headKey: proposal.key,
        base: { key: BASE },
        head: null,
        matches: [],
        counts: [{ type: 'REWEIGHTED', gravity: 'SUBSTANTIVE', count: 4 }],
      });
      expect(compare.points.filter(({ cause }: any) => cause !== 'KEPT')).toEqual([
        { points: 5, cause: 'REALLOCATED', from: { label: '1.2' }, to: { label: '1.1' } },
      ]);
      expect(own.points).toEqual(compare.points);
      expect(
        compare.lines
          .filter(({ changes }: any) => changes.length > 0)
          .map(({ base, head }: any) => [base.points, head.points]),
      ).toEqual([
        [20, 25],
        [20, 15],
        [20, 25],
        [20, 15],
      ]);
    });

    test('a draft that somebody may not see is no text at all', async () => {
      const proposal = await open('藏');
      for (const desk of [nobody, cast['wh-drafter'], cast.sysadmin, cast.auditor]) {
        const told = async (key: string) =>
          (
            await server.query(
              `{ compare(base: "${BASE}", head: "${key}") { headKey } }`,
              undefined,
              desk.token,
            )
          ).errors!.map(({ message, extensions }: any) => [
            message.replaceAll(key, '…'),
            extensions.code,
          ]);
        expect(await told(proposal.key)).toEqual(await told('shenzhen/economic@proposal-99999'));
        expect((await told(proposal.key))[0][1]).toBe('BAD_USER_INPUT');
      }
      expect(
        (
          await nobody.ask(
            `{ compare(base: "${BASE}", head: "shenzhen/culture@2019") { sameRubric head { key } } }`,
          )
        ).compare,
      ).toEqual({ sameRubric: false, head: { key: 'shenzhen/culture@2019' } });
    });

    test('declared splits are read as such, also turned round', async () => {
      const proposal = await open('拆');
      const clause = (await cast['sz-drafter'].clause(`${proposal.key}/criteria/1.2(3)`))!;
      await cast['sz-drafter'].act('clauseSplit', {
        id: proposal.id,
        key: clause.key,
        expecting: clause.revision,
        parts: [{ text: `${clause.text.slice(0, 12)};` }, { text: clause.text.slice(12) }],
      });
      const types = async (base: string, head: string) =>
        (
          await cast['sz-drafter'].ask(
            `{ compare(base: "${base}", head: "${head}") { changes { type matchedBy } } }`,
          )
        ).compare.changes.filter(({ type }: any) => type !== 'RENUMBERED');
      expect(await types(BASE, proposal.key)).toEqual([{ type: 'SPLIT', matchedBy: 'LINEAGE' }]);
      expect(await types(proposal.key, BASE)).toEqual([{ type: 'MERGED', matchedBy: 'LINEAGE' }]);
    });
  });

  describe('how much it matters, as a person says', () => {
    test('an approver may lower it, a reviewer only raise it, its author neither; it counts while the change says the same', async () => {
      const proposal = await reworded('改判', 'criteria/2.1(2)', (text) =>
        text.replace('科学地', '科学'),
      );
      await cast['sz-drafter'].take('submit', proposal.id);
      const [change] = (await changesOf(cast['sz-drafter'], proposal.id)).changes;
      const judge = async (who: keyof Cast, gravity: string, more: object = {}) => {
        const seen = (await cast['sz-reviewer'].proposal(proposal.id))!;
        return cast[who].act('gravityOverrule', {
          id: proposal.id,
          expecting: seen.seq,
          head: seen.head,
          change: change.id,
          gravity: `enum:${gravity}`,
          reason: '只是措辞',
          ...more,
        });
      };
      expect(codes(await judge('sz-reviewer', 'EDITORIAL'))).toEqual(['LOWERED_BY_APPROVER']);
      expect(codes(await judge('sz-drafter', 'EDITORIAL'))).toContain('NO_ROLE');
      expect(codes(await judge('sz-approver', 'EDITORIAL', { reason: ' ' }))).toEqual([
        'NOTE_MISSING',
      ]);
      expect(codes(await judge('sz-approver', 'EDITORIAL', { head: 'another' }))).toEqual([
        'HEAD_MOVED',
      ]);
      expect(codes(await judge('sz-approver', 'EDITORIAL', { change: 'f'.repeat(24) }))).toEqual([
        'NO_SUCH_CHANGE',
      ]);
      expect(codes(await judge('sz-approver', 'SUBSTANTIVE'))).toEqual(['SAME_GRAVITY']);
      expect(codes(await judge('wh-drafter', 'EDITORIAL'))).toEqual(['NOT_FOUND']);
      expect(codes(await judge('sz-approver', 'EDITORIAL'))).toEqual([]);
      const { gravity, quorum, changes } = await changesOf(cast['sz-drafter'], proposal.id);
      expect([gravity, quorum.people, changes[0]]).toMatchObject([
        'EDITORIAL',
        1,
        {
          gravity: 'EDITORIAL',
          machineGravity: 'SUBSTANTIVE',
          overruled: { note: '只是措辞', by: { username: 'sz-approver' }, transition: 'judge' },
        },
      ]);
      expect(codes(await judge('sz-reviewer2', 'STRUCTURAL'))).toEqual([]);
      expect((await changesOf(cast['sz-drafter'], proposal.id)).gravity).toBe('STRUCTURAL');
      await cast['sz-drafter'].take('recall', proposal.id);
      await cast['sz-drafter'].reword(
        (await cast['sz-drafter'].proposal(proposal.id))!,
        'criteria/2.1(2)',
        `${change.after}并复核`,
      );
      expect((await changesOf(cast['sz-drafter'], proposal.id)).gravity).toBe('SUBSTANTIVE');
      await allGood();
    });
  });

  test('a reviewer accepts what the table proposes, all of it or nothing, and becomes no author', async () => {
    const [author, reviewer] = [cast['wh-drafter'], cast['wh-reviewer']];
    const { id } = (await author.create('wuhan/manufacturing', '更正')).proposal!;
    const reword = async (at: string, from: string, to: string) => {
      const proposal = (await author.proposal(id))!;
      const { text } = (await author.clause(`${proposal.key}/${at}`))!;
      expect(codes(await author.reword(proposal, at, text.replace(from, to)))).toEqual([]);
    };
    await reword('criteria/5.4.2a)', '其它', '其他');
    await reword('criteria/5.5.2a)', '预测和配置', '预测并配置');
    await author.take('submit', id);
    const { changes } = (
      await author.ask(
        `{ proposal(id: "${id}") { changes { id gravity reasonCode proposedGravity } } }`,
      )
    ).proposal;
    expect(changes.map(({ id: _, ...said }: any) => said)).toEqual([
      { gravity: 'SUBSTANTIVE', reasonCode: 'CORRECTION', proposedGravity: 'EDITORIAL' },
      { gravity: 'SUBSTANTIVE', reasonCode: 'WORDING', proposedGravity: null },
    ]);
    const [correction, wording] = changes.map((change: any) => change.id);
    const accept = async (who: Desk, some: string[], more: object = {}) => {
      const { seq, head } = (await author.proposal(id))!;
      const given = { id, expecting: seq, head, changes: some, reason: '错字', ...more };
      return codes(await who.act('correctionsAccept', given));
    };
    expect(await accept(author, [correction])).toContain('NO_ROLE');
    expect(await accept(cast['sz-reviewer'], [correction])).toEqual(['NOT_FOUND']);
    for (const some of [[], [wording], [correction, wording], ['f'.repeat(24)]])
      expect(await accept(reviewer, some)).toEqual(['NO_SUCH_CHANGE']);
    expect(await accept(reviewer, [correction], { reason: ' ' })).toEqual(['NOTE_MISSING']);
    expect(await accept(reviewer, [correction], { head: 'another' })).toEqual(['HEAD_MOVED']);
    expect(await accept(reviewer, [correction], { expecting: 99 })).toEqual(['STALE']);
    expect(await accept(reviewer, [correction, correction])).toEqual([]);
    expect(await accept(reviewer, [correction])).toEqual(['SAME_GRAVITY']);
    const now = (await author.proposal(id))!;
    expect(now.authors.map(({ username }) => username)).toEqual(['wh-drafter']);
    const after = await changesOf(author, id);
    expect(after.changes.map(({ gravity }: any) => gravity)).toEqual(['EDITORIAL', 'SUBSTANTIVE']);
    await allGood();
  });

  describe('comments, ticks and likings', () => {
    let proposal: Shown;
    let change: string;
    const comments = async (desk: Desk) =>
      (
        await desk.ask(
          `{ proposal(id: "${proposal.id}") { openComments comments { id text by { username } change entry resolution { outcome note by { username } } replies { text } } } }`,
        )
      ).proposal;
    beforeAll(async () => {
      proposal = await reworded('意见', 'criteria/1.1(1)', (text) => text.replace('清晰', '明确'));
      [{ id: change }] = (await changesOf(cast['sz-drafter'], proposal.id)).changes;
    });

    test('whoever has a role says something, a drafter settles it, its author takes it back', async () => {
      for (const [who, code] of [
        ['wh-drafter', 'NOT_FOUND'],
        ['sysadmin', 'NOT_FOUND'],
      ] as const)
        expect(
          codes(await cast[who].act('commentAdd', { proposal: proposal.id, text: '看看' })),
        ).toEqual([code]);
      expect(
        codes(await cast['sz-reviewer'].act('commentAdd', { proposal: proposal.id, text: '  ' })),
      ).toEqual(['TEXT_MISSING']);
      expect(
        codes(
          await cast['sz-reviewer'].act('commentAdd', {
            proposal: proposal.id,
            text: '长'.repeat(4001),
          }),
        ),
      ).toEqual(['TEXT_TOO_LONG']);
      for (const text of ['请说明依据。', '此处有误。', '撤回这条'])
        expect(
          codes(
            await cast['sz-reviewer'].act('commentAdd', { proposal: proposal.id, text, change }),
          ),
        ).toEqual([]);
      const [one, two, three] = (await comments(cast['sz-drafter'])).comments;
      expect(
        codes(
          await cast['sz-drafter'].act('commentAdd', {
            proposal: proposal.id,
            text: '已补充',
            parent: one.id,
          }),
        ),
      ).toEqual([]);
      const settle = (who: keyof Cast, id: string, outcome: string, note?: string) =>
        cast[who].act('commentResolve', { id, outcome: `enum:${outcome}`, note });
      expect(codes(await settle('sz-reviewer2', one.id, 'ACCEPTED'))).toEqual(['NO_ROLE']);
      expect(codes(await settle('sz-drafter', two.id, 'REJECTED'))).toEqual(['NOTE_MISSING']);
      expect(codes(await settle('sz-drafter', three.id, 'WITHDRAWN'))).toEqual(['NOT_OWN_COMMENT']);
      expect(
        [
          await settle('sz-drafter', one.id, 'ACCEPTED'),
          await settle('sz-drafter', two.id, 'REJECTED', '原文无误'),
          await settle('sz-reviewer', three.id, 'WITHDRAWN'),
        ].map(codes),
      ).toEqual([[], [], []]);
      expect(codes(await settle('sz-drafter', one.id, 'ACCEPTED'))).toEqual(['SETTLED_BEFORE']);
      expect(codes(await settle('wh-drafter', one.id, 'ACCEPTED'))).toEqual(['NOT_FOUND']);
      const said = await comments(cast['sz-reviewer']);
      expect(said.openComments).toBe(0);
      expect(said.comments[0]).toMatchObject({
        text: '请说明依据。',
        change,
        by: { username: 'sz-reviewer' },
        replies: [{ text: '已补充' }],
        resolution: { outcome: 'ACCEPTED', by: { username: 'sz-drafter' } },
      });
      await allGood();
    });

    test("a tick is one person's, and falls away with the change", async () => {
      const seen = async (desk: Desk) =>
        (await desk.ask(`{ proposal(id: "${proposal.id}") { seen lastReview } }`)).proposal;
      await cast['sz-reviewer'].act('changeSeen', {
        proposal: proposal.id,
        changes: [change],
        seen: true,
      });
      expect([
        (await seen(cast['sz-reviewer'])).seen,
        (await seen(cast['sz-approver'])).seen,
      ]).toEqual([[change], []]);
      expect(
        codes(
          await cast['sz-reviewer'].act('changeSeen', {
            proposal: proposal.id,
            changes: ['x'],
            seen: true,
          }),
        ),
      ).toEqual(['NO_SUCH_CHANGE']);
      expect((await seen(cast['sz-reviewer'])).lastReview).toBeNull();
      await cast['sz-reviewer'].act('reviewMark', { proposal: proposal.id });
      const { lastReview } = await seen(cast['sz-reviewer']);
      const clause = (await cast['sz-drafter'].clause(`${proposal.key}/criteria/1.1(1)`))!;
      await cast['sz-drafter'].reword(proposal, 'criteria/1.1(1)', `${clause.text.slice(0, -1)}。`);
      expect(
        (
          await cast['sz-reviewer'].ask(
            `{ proposal(id: "${proposal.id}") { changedSince(act: ${lastReview}) } }`,
          )
        ).proposal.changedSince,
      ).toEqual([clause.key]);
      expect(
        (await changesOf(cast['sz-reviewer'], proposal.id)).changes.map(({ id }: any) => id),
      ).not.toContain(change);
    });

    test('likings stay with the account', async () => {
      const set = (desk: Desk, name: string, value: string) =>
        desk
          .ask(
            `mutation { preferenceSet(name: "${name}", value: "${value}") { userErrors { code } } }`,
          )
          .then((data) => data.preferenceSet.userErrors.map(({ code }: any) => code));
      expect([
        await set(nobody, 'compare.mode', 'inline'),
        await set(cast['sz-reviewer'], 'compare.mode', 'upside'),
        await set(cast['sz-reviewer'], 'compare.mode', 'inline'),
      ]).toEqual([['NOT_SIGNED_IN'], ['PREFERENCE_BAD'], []]);
      const again = await Desk.of(server, 'sz-reviewer');
      expect(
        (await again.ask('{ viewer { preferences { name value } } }')).viewer.preferences,
      ).toEqual([{ name: 'compare.mode', value: 'inline' }]);
    });
  });

  describe('crosswalk', () => {
    const A = 'wuhan/manufacturing@2022';
    const confirm = (desk: Desk, b: string | null, relation: string, more: object = {}) =>
      desk
        .ask(
          `mutation { matchConfirm(a: "${A}/criteria/5.2.3b)", b: ${b === null ? 'null' : `"${b}"`}, relation: ${relation}, rationale: "要求相同", ${Object.entries(
            more,
          )
            .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
            .join()}) { id userErrors { code } } }`.replace(', )', ')'),
        )
        .then((data) => data.matchConfirm);
    const between = async (a: string, b: string) =>
      (
        await cast['wh-reviewer'].ask(
          `{ crosswalk(a: "${a}", b: "${b}") { mayConfirm counts { relation count } matches { id a { address } b { address } relation score basis rationale author { username } confirmed { transition proposalId note } } unmatchedA { key } } }`,
        )
      ).crosswalk;

    test('proposed by likeness, confirmed by people of either award, taken back, read from both sides', async () => {
      const proposed = (await between(A, BASE)).matches.filter(
        ({ a }: any) => a.address === `${A}/criteria/5.2.3b)`,
      );
      expect(proposed[0]).toMatchObject({
        id: null,
        basis: 'LIKENESS',
        b: { address: `${BASE}/criteria/1.2(2)` },
        confirmed: null,
      });
      expect(
        (await confirm(nobody, `${BASE}/criteria/1.2(2)`, 'BROADER')).userErrors.map(
          ({ code }: any) => code,
        ),
      ).toEqual(['NOT_SIGNED_IN']);
      expect(
        (await confirm(cast.sysadmin, `${BASE}/criteria/1.2(2)`, 'BROADER')).userErrors.map(
          ({ code }: any) => code,
        ),
      ).toEqual(['NO_ROLE']);
      expect(
        (await confirm(cast['sz-publisher'], `${BASE}/criteria/1.2(2)`, 'BROADER')).userErrors.map(
          ({ code }: any) => code,
        ),
      ).toEqual(['NO_ROLE']);
      for (const [b, relation, code] of [
        [`${BASE}/criteria/1.2(2)`, 'NONE', 'MATCH_INCOMPLETE'],
        [`${A}/criteria/5.1`, 'SAME', 'NOT_A_CLAUSE'],
        [`${BASE}/terms/使命`, 'SAME', 'NOT_A_CLAUSE'],
        [`${BASE}/criteria/99`, 'SAME', 'NOT_A_CLAUSE'],
      ] as const)
        expect(
          (await confirm(cast['wh-reviewer'], b, relation)).userErrors.map(
            (error: any) => error.code,
          ),
        ).toEqual([code]);
      // Two from one view, at once and from either side: one is done, the other is told.
      const both = await Promise.all(
        (['wh-reviewer', 'sz-reviewer'] as const).map((who) =>
          confirm(cast[who], `${BASE}/criteria/1.2(2)`, 'BROADER', { expecting: [] }),
        ),
      );
      expect(both.flatMap((one) => one.userErrors.map(({ code }: any) => code))).toEqual(['STALE']);
      const { id: first } = both.find((one) => one.id);
      await cast['wh-reviewer'].ask(
        `mutation { matchRetract(id: "${first}", reason: "重新判断") { userErrors { code } } }`,
      );
      const { id, userErrors } = await confirm(
        cast['wh-reviewer'],
        `${BASE}/criteria/1.2(2)`,
        'BROADER',
        { expecting: [] },
      );
      expect(userErrors).toEqual([]);
      const there = await between(A, BASE);
      expect(there.counts).toEqual([{ relation: 'BROADER', count: 1 }]);
      expect(there.matches.find((match: any) => match.id === id)).toMatchObject({
        relation: 'BROADER',
        basis: 'CONFIRMED',
        rationale: '要求相同',
        author: { username: 'wh-reviewer' },
        confirmed: { transition: 'confirm', proposalId: null, note: '要求相同' },
      });
      expect((await between(BASE, A)).matches.find((match: any) => match.id === id)).toMatchObject({
        relation: 'NARROWER',
        a: { address: `${BASE}/criteria/1.2(2)` },
      });
      const retract = (desk: Desk, reason = '另有更合适的') =>
        desk
          .ask(
            `mutation { matchRetract(id: "${id}", reason: "${reason}") { userErrors { code } } }`,
          )
          .then((data) => data.matchRetract.userErrors.map(({ code }: any) => code));
      expect([
        await retract(cast['sz-drafter'], ' '),
        await retract(cast['sz-drafter']),
        await retract(cast['sz-drafter']),
      ]).toEqual([['RATIONALE_MISSING'], [], ['MATCH_TAKEN_BACK']]);
      expect((await between(A, BASE)).counts).toEqual([]);
      expect(
        (await confirm(cast['wh-reviewer'], null, 'NONE', { edition: BASE })).userErrors,
      ).toEqual([]);
      expect((await between(A, BASE)).counts).toEqual([{ relation: 'NONE', count: 1 }]);
      // The last word about a clause counts.
      expect(
        (await confirm(cast['wh-reviewer'], `${BASE}/criteria/1.2(2)`, 'PARTIAL')).userErrors,
      ).toEqual([]);
      expect((await between(A, BASE)).counts).toEqual([{ relation: 'PARTIAL', count: 1 }]);
      await allGood();
    });

    test('goes out as CSV and JSON, each clause on some row, and no cell becomes a formula', async () => {
      const get = async (form: string, a = A, b = BASE) =>
        fetch(`${server.url}/export/crosswalk.${form}?${new URLSearchParams({ a, b })}`, {
          headers: { authorization: `Bearer ${cast['wh-reviewer'].token}` },
        });
      expect(
        (await confirm(cast['wh-reviewer'], `${BASE}/criteria/1.2(2)`, 'BROADER')).userErrors,
      ).toEqual([]);
      const json = (await (await get('json')).json()) as any;
      expect([json.a.key, json.b.key]).toEqual([A, BASE]);
      const confirmed = json.matches.filter(({ basis }: any) => basis === 'CONFIRMED');
      expect(confirmed.find(({ b }: any) => b)).toMatchObject({
        a: { address: `${A}/criteria/5.2.3b)`, share: null },
        b: { address: `${BASE}/criteria/1.2(2)` },
        relation: 'BROADER',
        rationale: '要求相同',
        author: expect.any(String),
        at: expect.stringMatching(/^2026-/),
      });
      for (const [side, key] of [
        ['a', A],
        ['b', BASE],
      ] as const) {
        const { edition } = await nobody.ask(
          `{ edition(key: "${key}") { clauses { address title text } } }`,
        );
        const shown = new Set(json.matches.map((line: any) => line[side]?.address));
        expect(
          edition.clauses
            .filter(({ title, text }: any) => title !== null || text !== '')
            .filter(({ address }: any) => !shown.has(address)),
        ).toEqual([]);
      }
      const csv = Buffer.from(await (await get('csv')).arrayBuffer()).toString('utf8');
      expect(csv.startsWith('\uFEFF左条文,')).toBe(true);
      expect(csv).toContain('要求相同');
      expect(
        csv
          .split('\r\n')
          .flatMap((line) => line.split(','))
          .filter((cell) => /^"?[=+@-]/.test(cell)),
      ).toEqual([]);
      expect(
        await Promise.all(
          [
            get('csv', BASE, BASE),
            get('csv', BASE, 'no/such@1'),
            get('csv', '', BASE),
            get('csv', BASE, `${A}/criteria`),
          ].map(async (answer) => (await answer).status),
        ),
      ).toEqual([400, 404, 400, 400]);
    });

    test('points as a share of the whole; none where there are none', async () => {
      const share = async (address: string) =>
        (await nobody.ask(`{ clause(address: "${address}") { pointsShare } }`)).clause.pointsShare;
      expect([await share(`${BASE}/criteria/1`), await share(`${A}/criteria/5.2`)]).toEqual([
        0.16,
        null,
      ]);
    });
  });

  describe('checks', () => {
    const issues = async (desk: Desk, id: string) =>
      (
        await desk.ask(
          `{ proposal(id: "${id}") { issues { id rule standing stage severity fixable message entries quotes waiver { reason until by { username } } } } }`,
        )
      ).proposal.issues as any[];

    test("an edition's issues are there for every reader", async () => {
      const { edition } = await nobody.ask(
        '{ edition(key: "shenzhen/management@2019") { issues { id rule severity message messageEnglish quotes sourceLines entries count waiver { reason } } } }',
      );
      expect(edition.issues.find(({ rule }: any) => rule === 'structure/brackets')).toMatchObject({
        severity: 'ERROR',
        sourceLines: [1386],
        waiver: null,
      });
      expect(
        edition.issues.every(
          ({ entries, message, messageEnglish }: any) =>
            entries.length > 0 && message && messageEnglish,
        ),
      ).toBe(true);
    });

    test('a field that is too long is refused, and nothing is lost', async () => {
      const proposal = await open('长');
      expect(
        codes(await cast['sz-drafter'].reword(proposal, 'criteria/1.1(1)', '长'.repeat(10_001))),
      ).toEqual(['CONTENT_TOO_LONG']);
      expect((await cast['sz-drafter'].proposal(proposal.id))!.changed).toEqual([]);
      expect(
        codes(await cast['sz-drafter'].reword(proposal, 'criteria/1.1(1)', '长'.repeat(10_000))),
      ).toEqual([]);
      expect((await issues(cast['sz-drafter'], proposal.id)).length).toBeGreaterThan(0);
    });

    test('what a draft worsens blocks until it is mended or waived; what it inherits does not', async () => {
      const proposal = await open('错账');
      const clause = (await cast['sz-drafter'].clause(`${proposal.key}/criteria/1.1`))!;
      await cast['sz-drafter'].act('weightSet', {
        id: proposal.id,
        key: clause.key,
        expecting: clause.pointsRevision,
        points: 25,
        bothParts: false,
      });
      const found = await issues(cast['sz-drafter'], proposal.id);
      const fresh = found.filter(({ standing }) => standing === 'NEW').map(({ rule }) => rule);
      expect(fresh).toEqual(expect.arrayContaining(['points/children-sum', 'points/parts-agree']));
      expect(found.filter(({ standing }) => standing === 'INHERITED').length).toBeGreaterThan(5);
      expect(codes(await cast['sz-drafter'].take('submit', proposal.id))).toEqual(['ISSUES_OPEN']);
      const waive = async (who: keyof Cast, issue: string, more: object = {}) =>
        cast[who].act('proposalWaive', {
          id: proposal.id,
          expecting: (await cast['sz-drafter'].proposal(proposal.id))!.seq,
          issue,
          reason: '下一版一并调整',
          until: '2027-12-31',
          ...more,
        });
      const blocking = found.filter(({ standing, stage }) => standing === 'NEW' && stage !== null);
      expect(codes(await waive('sz-reviewer', blocking[0].id))).toEqual(['NO_ROLE']);
      expect(codes(await waive('sz-approver', blocking[0].id, { reason: '' }))).toEqual([
        'NOTE_MISSING',
      ]);
      expect(codes(await waive('sz-approver', blocking[0].id, { until: '2026-11-20' }))).toEqual([
        'WAIVER_DATE_BAD',
      ]);
      expect(codes(await waive('sz-approver', blocking[0].id, { until: '2032-11-20' }))).toEqual([
        'WAIVER_DATE_BAD',
      ]);
      expect(codes(await waive('sz-approver', 'f'.repeat(24)))).toEqual(['NO_SUCH_ISSUE']);
      for (const { id } of blocking) expect(codes(await waive('sz-approver', id))).toEqual([]);
      expect(
        (await issues(cast['sz-drafter'], proposal.id)).find(({ id }) => id === blocking[0].id)
          .waiver,
      ).toEqual({ reason: '下一版一并调整', until: '2027-12-31', by: { username: 'sz-approver' } });
      expect(codes(await cast['sz-drafter'].take('submit', proposal.id))).toEqual([]);
      await allGood();
    });

    test('what an issue suggests becomes an act, which can be undone', async () => {
      const proposal = await open('一键', 'shenzhen/management');
      const [bad] = (await issues(cast['sz-drafter'], proposal.id)).filter(
        ({ fixable, standing }) => fixable && standing === 'INHERITED',
      );
      expect(
        codes(await cast['sz-reviewer'].act('issuesFix', { id: proposal.id, issues: [bad.id] })),
      ).toContain('NO_ROLE');
      const { userErrors, proposal: after } = await cast['sz-drafter'].act('issuesFix', {
        id: proposal.id,
        issues: [bad.id],
      });
      expect(userErrors).toEqual([]);
      expect(after!.acts.length).toBeGreaterThan(0);
      expect(
        (await issues(cast['sz-drafter'], proposal.id)).find(({ id }) => id === bad.id),
      ).toMatchObject({ standing: 'RESOLVED' });
      await cast['sz-drafter'].act('proposalUndo', { id: proposal.id, act: after!.acts[0].seq });
      expect(
        (await issues(cast['sz-drafter'], proposal.id)).find(({ id }) => id === bad.id),
      ).toMatchObject({ standing: 'INHERITED' });
    });
  });

  test('history of a clause, edition by edition, and what was read as a split stays one after publication', async () => {
    const publish = async (
      label: string,
      day: string,
      change: (proposal: Shown) => Promise<unknown>,
    ) => {
      const proposal = await open(label);
      await change(proposal);
      expect(codes(await cast['sz-drafter'].take('submit', proposal.id))).toEqual([]);
      for (const who of ['sz-reviewer', 'sz-approver'] as const)
        await cast[who].take('approve', proposal.id);
      expect(
        codes(
          await cast['sz-publisher'].take('publish', proposal.id, { label, effectiveFrom: day }),
        ),
      ).toEqual([]);
    };
    const clause = (await cast['sz-drafter'].clause(`${BASE}/criteria/2.1(1)`))!;
    await publish('2027', '2026-11-20', (proposal) =>
      cast['sz-drafter'].reword(
        proposal,
        'criteria/2.1(1)',
        clause.text.replace('跟踪', '持续跟踪'),
      ),
    );
    clock = new Date('2026-12-20T02:00:00Z');
    await signIn();
    await publish('2028', '2026-12-20', async (proposal) => {
      const now = (await cast['sz-drafter'].clause(`${proposal.key}/criteria/2.1(1)`))!;
      await cast['sz-drafter'].act('clauseSplit', {
        id: proposal.id,
        key: now.key,
        expecting: now.revision,
        parts: [{ text: `${now.text.slice(0, 10)};` }, { text: now.text.slice(10) }],
      });
    });
    const history = async (edition: string) =>
      (
        await nobody.ask(
          `{ clause(address: "${edition}/~${clause.key}") { history { type from to matchedBy } } }`,
        )
      ).clause.history.filter(({ type }: any) => type !== 'RENUMBERED');
    expect(await history(BASE)).toEqual([]);
    expect((await history('shenzhen/economic@2027')).map(({ type }: any) => type)).toEqual([
      'REWORDED',
    ]);
    expect(
      (await history('shenzhen/economic@2028')).map(({ type, matchedBy }: any) => [
        type,
        matchedBy,
      ]),
    ).toEqual([
      ['REWORDED', 'KEY'],
      ['SPLIT', 'LINEAGE'],
    ]);
    expect(
      (
        await nobody.ask(
          `{ compare(base: "shenzhen/economic@2028", head: "${BASE}") { changes { type matchedBy } } }`,
        )
      ).compare.changes.map(({ type, matchedBy }: any) => [type, matchedBy]),
    ).toContainEqual(['MERGED', 'LINEAGE']);
    await allGood();
  });

  test.each([
    [
      'comment',
      'a word changed',
      `UPDATE comment SET text = 'x' WHERE seq = (SELECT min(seq) FROM comment)`,
    ],
    [
      'comment_outcome',
      'an outcome removed',
      'DELETE FROM comment_outcome WHERE seq = (SELECT max(seq) FROM comment_outcome)',
    ],
    [
      'crosswalk_match',
      'a relation changed',
      `UPDATE crosswalk_match SET relation = 'SAME' WHERE seq = (SELECT min(seq) FROM crosswalk_match)`,
    ],
    ['crosswalk_retraction', 'a retraction removed', 'DELETE FROM crosswalk_retraction'],
    [
      'decision',
      'a waiver prolonged',
      `UPDATE decision SET detail = replace(detail, '2027', '2030') WHERE transition = 'waive'`,
    ],
    [
      'decision',
      'a judgement changed',
      `UPDATE decision SET detail = replace(detail, 'STRUCTURAL', 'EDITORIAL') WHERE transition = 'judge'`,
    ],
  ])('verify finds tampering with %s: %s', async (table, _what, sql) => {
    const found = await server.database
      .write(async (manager: EntityManager) => {
        await mayAppend(manager.queryRunner!, table);
        await manager.query(sql);
        const { findings } = await verifyState(manager, NO_TRUST);
        throw Object.assign(new Error('taken back'), { findings });
      })
      .catch((error: { findings?: { check: string }[] }) => error.findings ?? [error]);
    expect((found as { check: string }[]).map((one) => one.check)).toContain(table);
  });

  test('nothing went wrong on the way', () => expect(server.errors).toEqual([]));
});
