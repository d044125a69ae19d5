import fc from 'fast-check';
import { query } from '../../admin/counter/ask';
import { UnsavedKeepDocument } from '../../admin/gql/graphql';
import { CLAUSE_REVISE } from '../../admin/kinds/clause/acts';
import { caughtUp, draftAtFirst, type Draft } from '../../admin/kinds/draft/caughtUp';
import { DRAFT, SINCE } from '../../admin/kinds/draft/draftQueries';
import { STANDING } from '../../admin/proposals/queries';
import { publishFile } from '../../api/editions/publishFile';
import { signedInAs } from '../../api/people/session';
import { draftTree } from '../../api/proposals/draft';
import { perform } from '../../api/proposals/perform';
import { ProposalRow } from '../../api/proposals/rows';
import type { ActName } from '../../rubrics/acts';
import { makeEdition } from '../bench/edition';
import { actOf } from '../rubrics/actOf';
import { dice } from '../rubrics/randomActs';
import { databases, type Place } from '../support/databases';
import { codes, Desk, type Shown } from '../support/desk';
import { rounds } from '../support/rounds';
import { run, type Running } from '../support/server';

/** Bytes of what the console sent and was answered. */
interface Went {
  up: number;
  down: number;
}

const went: Went = { up: 0, down: 0 };
/** Before whom the console sits, and as whom. */
let seat: { server: Running; token: string | undefined } | null = null;
const ownFetch = globalThis.fetch;

beforeAll(() => {
  globalThis.fetch = (async (at: unknown, how: { body: string }) => {
    if (at !== '/graphql') return ownFetch(at as string, how as RequestInit);
    went.up += Buffer.byteLength(how.body);
    const { query: asked, variables } = JSON.parse(how.body);
    const answer = await seat!.server.query(asked, variables, seat!.token);
    went.down += Buffer.byteLength(JSON.stringify(answer));
    return { status: 200, json: async () => answer };
  }) as typeof fetch;
});
afterAll(() => {
  globalThis.fetch = ownFetch;
});

/** What went over the wire while something was done. */
async function wentBy(does: () => Promise<unknown>): Promise<Went> {
  const before = { ...went };
  await does();
  return { up: went.up - before.up, down: went.down - before.down };
}

const ACTS = 200;

async function whole(id: string): Promise<Draft> {
  const { proposal } = await query(DRAFT, { id, acts: ACTS });
  return draftAtFirst(proposal!)!;
}

const since = async (id: string, act: number) =>
  (await query(SINCE, { id, act })).proposal?.since ?? null;

/** What a page shows of a draft, of which a whole one says no more. */
const shown = ({ told: _, acts, changed, clauses, ...draft }: Draft, like: Draft) => ({
  ...draft,
  clauses: clauses.map((clause, i) =>
    Object.fromEntries(
      Object.keys(like.clauses[i] ?? clause).map((name) => [name, clause[name as 'key']]),
    ),
  ),
  acts: acts.slice(0, ACTS),
  // In the outline they are marks, which have no order.
  changed: changed.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
});

describe.each(databases)('what a draft became since an act, on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  let drafter: Desk;

  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true });
    drafter = await Desk.of(server, 'sz-drafter');
    seat = { server, token: drafter.token };
  });
  afterAll(async () => {
    await server?.stop();
    await place?.drop();
  });

  /** Plays random acts on a draft, some at a time, and tells after each lot what became of it. */
  async function* played(id: string, seed: number, acts: number) {
    const { database } = server;
    const viewer = await signedInAs(database.read, 'sz-drafter');
    const proposals = database.read.getRepository(ProposalRow);
    const done = new Set<ActName>();
    for (const [i, roll] of fc.sample(dice, { seed, numRuns: acts }).entries()) {
      const tree = await draftTree(database.read, await proposals.findOneByOrFail({ id }));
      const now = new Date();
      const asked = { database, viewer, now, today: now.toISOString().slice(0, 10) };
      const act = actOf(tree, roll);
      const { userErrors } = await perform(asked, id, {}, act);
      if (userErrors.length === 0) done.add(act.name);
      if (i % 4 === 0 || i === acts - 1) yield done;
    }
  }

  test('a held draft with all that was told of it is the draft, after any acts', async () => {
    const done = new Set<ActName>();
    for (const seed of fc.sample(fc.nat(), rounds(3))) {
      const { id } = (await drafter.create('shenzhen/economic')).proposal!;
      let held = await whole(id);
      for await (const names of played(id, seed, 40)) {
        const told = await since(id, held.act);
        expect([seed, told === null]).toEqual([seed, false]);
        held = caughtUp(held, told!);
        const now = await whole(id);
        expect({ seed, ...shown(held, now) }).toEqual({ seed, ...shown(now, now) });
        for (const name of names) done.add(name);
      }
    }
    // What was never done was never tried.
    expect(done.size).toBeGreaterThan(15);
  });

  test('what is untouched stays the same object', async () => {
    const proposal = (await drafter.create('shenzhen/economic')).proposal!;
    const held = await whole(proposal.id);
    await drafter.reword(proposal, 'criteria/1.1(1)', '改过的一点。');
    const now = caughtUp(held, (await since(proposal.id, held.act))!);
    const other = now.clauses.filter((clause, i) => clause !== held.clauses[i]);
    // The clause, and what stands above it.
    expect(other.map(({ address }) => address.split('/').slice(2).join('/'))).toEqual([
      expect.stringMatching(/^criteria|^~/),
      'criteria/1',
      'criteria/1.1',
      'criteria/1.1(1)',
    ]);
    expect([now.terms, now.grades]).toEqual([held.terms, held.grades]);
    expect(now.terms).toBe(held.terms);
    const again = await since(proposal.id, now.act);
    expect(caughtUp(now, again!)).toBe(now);
  });

  test('what its acts cannot tell is not told: an unknown act, one of another proposal', async () => {
    const { id } = (await drafter.create('shenzhen/economic')).proposal!;
    expect(await since(id, 0)).toMatchObject({ draft: { act: 0 }, acts: [], clauses: [] });
    expect([await since(id, 1), await since(id, -1), await since(id, 2 ** 31 - 1)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('nobody is told of a draft who may not see it', async () => {
    const proposal = (await drafter.create('shenzhen/economic')).proposal!;
    await drafter.reword(proposal, 'criteria/1.1(1)', '不给外人看。');
    const asked = `{ proposal(id: "${proposal.id}") { since(act: 0) { clauses { text } } } }`;
    expect((await drafter.ask(asked)).proposal.since.clauses).toEqual([{ text: '不给外人看。' }]);
    for (const other of [new Desk(server, undefined), await Desk.of(server, 'wh-drafter')])
      expect(await other.ask(asked)).toEqual({ proposal: null });
  });

  test('points tell of the clause that faces theirs, whose points the next act must have seen', async () => {
    const proposal = (await drafter.create('shenzhen/economic')).proposal!;
    const { key, pointsRevision } = (await drafter.clause(`${proposal.key}/criteria/1.1`))!;
    const done = await drafter.act('weightSet', {
      ...{ id: proposal.id, key, expecting: pointsRevision, points: 30, bothParts: false },
    });
    expect(codes(done)).toEqual([]);
    const told = (await since(proposal.id, 0))!.clauses;
    expect(told.map(({ part }) => part)).toEqual(['CRITERIA', 'ASSESSMENT']);
    expect(told.map(({ counterpart }) => counterpart?.points)).toEqual([told[1]!.points, 30]);
  });
});

describe.each(databases)('an act in a draft of 6,000 clauses, on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  let drafter: Desk;
  let proposal: Shown;

  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true });
    const file = {
      ...makeEdition(6000, 'wuhan/manufacturing', '2023'),
      published: '2023-01-01',
    };
    await server.database.write((manager) =>
      publishFile(manager, file, '2026-01-01T00:00:00.000Z'),
    );
    drafter = await Desk.of(server, 'wh-drafter');
    seat = { server, token: drafter.token };
    proposal = (await drafter.create('wuhan/manufacturing')).proposal!;
  });
  afterAll(async () => {
    await server?.stop();
    await place?.drop();
  });

  const [UP, DOWN] = [2_000, 10_000];

  test('a save costs its text and 2 kB up and 10 kB down, whatever was done before', async () => {
    const { id } = proposal;
    let held = await whole(id);
    expect(held.clauses.length).toBeGreaterThan(5_900);
    const { key } = held.clauses[3_000]!;
    for (let n = 1; n <= 3; n++) {
      const { revision } = (await drafter.clause(`${proposal.key}/~${key}`))!;
      const text = '依据事实设定目标，按年度公开其完成的情况。'.repeat(n);
      // What the page asks beside it: where the proposal stands, and that nothing is unsaved.
      const { up, down } = await wentBy(async () => {
        await query(CLAUSE_REVISE, { id, key, expecting: revision, fields: { text } });
        held = caughtUp(held, (await since(id, held.act))!);
        await query(STANDING, { id });
        const texts = [{ place: `${id}/${key}`, text: null }];
        await query(UnsavedKeepDocument, { username: 'wh-drafter', texts });
      });
      expect(held.clauses[3_000]!.text).toBe(text);
      const words = Buffer.byteLength(text);
      process.stderr.write(`  a save: ${up - words} bytes up beside its text, ${down} down\n`);
      expect({ up: up - words < UP, down: down - words < DOWN }).toEqual({ up: true, down: true });
    }
  });

  test('a number that goes through the text takes no text with it', async () => {
    const held = await whole(proposal.id);
    const category = held.clauses.find(({ kind }) => kind === 'CATEGORY')!;
    const done = await drafter.act('clauseRetire', {
      id: proposal.id,
      key: category.key,
      expecting: (await drafter.clause(`${proposal.key}/~${category.key}`))!.revision,
      expectingWhole: category.wholeRevision,
    });
    expect(codes(done)).toEqual([]);
    let placed = 0;
    const { down } = await wentBy(async () => {
      placed = (await since(proposal.id, held.act))!.placed.length;
    });
    // All numbers behind it follow, and what stands above it.
    expect(placed).toBeGreaterThan(1_000);
    expect(down / placed).toBeLessThan(400);
  });
});
