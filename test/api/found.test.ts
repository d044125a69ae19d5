import { readerOf } from '../../api/database/perDatabase';
import { findAway } from '../../api/found/found';
import type { AskedAway } from '../../api/found/job';
import { FoundRow } from '../../api/found/rows';
import { openDatabase } from '../../api/dataSource';
import { blocking } from '../../api/proposals/blocking';
import { ProposalRow } from '../../api/proposals/rows';
import { setImmediate as immediately } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import { databases, type Place } from '../support/databases';
import { codes, Desk, type Shown } from '../support/desk';
import { run, type Running } from '../support/server';

/** What a list of drafts tells of each. */
const LINE =
  '{ draft: proposals(state: DRAFT) { nodes { id transitions { name allowed reasons { code } } } } }';

describe.each(databases)('what was found out once, on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  let proposal: Shown;
  const now = () => new Date('2026-12-31T04:00:00Z');
  const begin = async () => {
    server = await run(place, { accounts: true, now, readers: 1 });
    return Desk.of(server, 'sz-drafter');
  };
  const submit = async (desk: Desk): Promise<Shown['transitions'][number]> => {
    const { draft } = await desk.ask(LINE);
    const { transitions } = draft.nodes.find(({ id }: Shown) => id === proposal.id);
    return transitions.find(({ name }: { name: string }) => name === 'submit');
  };
  const isBeingChecked = ({ reasons }: Shown['transitions'][number]) =>
    reasons.some(({ code }) => code === 'BEING_CHECKED');
  const maySubmit = async (desk: Desk): Promise<boolean> => {
    let found = await submit(desk);
    while (isBeingChecked(found)) found = await submit(desk);
    return found.allowed;
  };
  const written = () => server.database.read.getRepository(FoundRow).find();

  beforeAll(async () => {
    place = await makePlace();
    const desk = await begin();
    proposal = (await desk.create('shenzhen/economic')).proposal!;
  });

  afterAll(async () => {
    await server.stop();
    await place.drop();
  });

  test('is found by a thread, told, and written down', async () => {
    const desk = await Desk.of(server, 'sz-drafter');
    const { key, pointsRevision } = (await desk.clause(`${proposal.key}/criteria/1.1`))!;
    const given = { id: proposal.id, key, expecting: pointsRevision, points: 25, bothParts: false };
    expect(codes(await desk.act('weightSet', given))).toEqual([]);
    const begun = performance.now();
    // Its thread has yet to come up: nobody who looks at the list waits for that.
    expect(isBeingChecked(await submit(desk))).toBe(true);
    expect(performance.now() - begun).toBeLessThan(700);
    expect(await maySubmit(desk)).toBe(false);
    await server.stop();
    await begin();
    expect((await written()).map(({ value }) => value)).toContainEqual(
      expect.stringContaining('fingerprint'),
    );
  });

  test('is read by the next process, which does not look again', async () => {
    const desk = await Desk.of(server, 'sz-drafter');
    const before = await written();
    expect(await maySubmit(desk)).toBe(false);
    await server.stop();
    await begin();
    expect(await written()).toEqual(before);
  });

  test('nothing is decided by what stands in the table', async () => {
    await server.stop();
    const database = await openDatabase(place.where);
    await database.write((manager) =>
      manager.createQueryBuilder().update(FoundRow).set({ value: '[]' }).execute(),
    );
    await database.close();
    const desk = await begin();
    expect(await maySubmit(desk)).toBe(true);
    expect(codes(await desk.take('submit', proposal.id))).toEqual(['ISSUES_OPEN']);
  });

  test('what answers what between two rubrics is found once, whoever asks', async () => {
    const asked = (n: number) =>
      `{ compare(base: "shenzhen/economic@2019", head: "wuhan/manufacturing@2022") { m${n}: matches { score relation a { key } b { key } } } }`;
    const ask = async (n: number) => {
      const { compare } = await (await Desk.of(server, 'sz-drafter')).ask(asked(n));
      return compare[`m${n}`];
    };
    const first = await ask(1);
    expect(first.length).toBeGreaterThan(50);
    await server.stop();
    await begin();
    const before = await written();
    expect(before.map(({ value }) => value)).toContainEqual(expect.stringContaining('"score"'));
    expect(await ask(2)).toEqual(first);
    await server.stop();
    await begin();
    expect(await written()).toEqual(before);
  });

  test('many who look at a draft look once, and who left looks no more', async () => {
    const { manager } = server.database.read;
    const row = await manager.findOneByOrFail(ProposalRow, { id: proposal.id });
    const looks: unknown[] = [];
    const { statements } = server.database;
    /** A look that lasts until all who ask have come to it, and ask the database nothing more. */
    const away = async ({ given }: AskedAway) => {
      looks.push(given);
      for (let sent = -1; sent !== statements(); await setTimeout(200)) sent = statements();
      return null;
    };
    findAway(server.database.read, away);
    const gone = Object.assign(new ProposalRow(), row, { head: 'f'.repeat(64) });
    const today = '2026-12-31';
    const left = Array.from({ length: 20 }, () => blocking(manager, gone, today, () => false));
    expect(new Set(await Promise.all(left))).toEqual(new Set([null]));
    expect(looks).toHaveLength(1);
    // Who is still there is told of what the draft has become.
    const there = await blocking(manager, gone, today, () => true);
    expect(there).toEqual(await blocking(manager, row, today, () => true));
    expect(there!.publish).toBeGreaterThan(0);
  });

  test('a list gives way to others after each of its drafts', async () => {
    const desk = await Desk.of(server, 'sz-drafter');
    /** Statements sent in one turn of the loop, at most. */
    const inATurn = async (query: string): Promise<number> => {
      let [most, sent, asking] = [0, server.database.statements(), true];
      const look = (): void => {
        most = Math.max(most, server.database.statements() - sent);
        sent = server.database.statements();
        if (asking) immediately(look);
      };
      look();
      await desk.ask(query);
      asking = false;
      return most;
    };
    for (let n = 0; n < 20; n++) await desk.create('shenzhen/economic');
    const line = 'nodes { title authors { name } transitions { name } }';
    // One draft takes some five; twenty together took 130.
    expect(await inATurn(`{ proposals(first: 21) { ${line} } }`)).toBeLessThan(40);
  });

  test('both connections of a database hold it once', async () => {
    const { read } = server.database;
    await server.database.write(async (manager) => {
      expect(readerOf(manager)).toBe(read);
    });
    expect(readerOf(read)).toBe(read);
  });
});
