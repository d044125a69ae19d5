import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNonNullType } from 'graphql';
import { ACT_NAMES } from '../../rubrics/acts';
import { databases, type Place } from '../support/databases';
import { codes, Desk, type Answered, type Shown } from '../support/desk';
import { schema } from '../support/questions';
import { home, run, type Running } from '../support/server';

/** Acts hold only while what was seen is so: nobody undoes another's work unknowing. */

const mutations = schema.getMutationType()!.getFields();
const guardsOf = (name: string) =>
  mutations[name]!.args.filter((arg) => arg.name.startsWith('expecting'));

test('every act on content takes what was seen', () => {
  expect(ACT_NAMES.length).toBeGreaterThan(18);
  expect(ACT_NAMES.filter((name) => guardsOf(name).length === 0)).toEqual([]);
  // What may be left out is the guard of a place, a subtree, or of points that were not there.
  expect(
    ACT_NAMES.filter((name) =>
      guardsOf(name).some(({ name: guard, type }) => guard === 'expecting' && !isNonNullType(type)),
    ).sort(),
  ).toEqual(['clauseAdd', 'clauseReorder', 'labelsNormalise', 'termAdd', 'weightSet']);
});

test('the console sends every guard that there is', () => {
  const documents = readFileSync(join(home, 'admin/gql/gql.ts'), 'utf8');
  const missing = ACT_NAMES.flatMap((name) =>
    [...documents.matchAll(new RegExp(`\\b${name}\\(([^)]*)\\)`, 'g'))].flatMap(([call]) =>
      guardsOf(name)
        .filter((guard) => !call.includes(`${guard.name}: $`))
        .map((guard) => `${name} ${guard.name}`),
    ),
  );
  expect(missing).toEqual([]);
  expect(documents).toContain('clauseMove(');
});

interface View {
  proposal: Shown;
  parent: string;
  /** Keys of what stands below it, in order. */
  below: string[];
  children: string;
  whole: string;
  terms: string;
  top: string;
  all: string;
}

describe.each(databases)('guards on what was seen on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  let one: Desk;
  let other: Desk;
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true });
    [one, other] = [await Desk.of(server, 'sz-drafter'), await Desk.of(server, 'sz-drafter2')];
  });
  afterAll(async () => {
    expect(server.errors).toEqual([]);
    await server.stop();
    await place.drop();
  });

  /** A draft as both have it before them. */
  const opened = async (): Promise<View> => {
    const proposal = (await one.create('shenzhen/economic')).proposal!;
    const { clause, proposal: shown } = await one.ask(
      `{ clause(address: "${proposal.key}/criteria/1.1") { key childrenRevision wholeRevision children { key } }
         proposal(id: "${proposal.id}") { draft { childrenRevision termsRevision contentHash } } }`,
    );
    return {
      proposal,
      parent: clause.key,
      below: clause.children.map(({ key }: { key: string }) => key),
      children: clause.childrenRevision,
      whole: clause.wholeRevision,
      terms: shown.draft.termsRevision,
      top: shown.draft.childrenRevision,
      all: shown.draft.contentHash,
    };
  };
  const childrenNow = async ({ proposal }: View): Promise<string[]> =>
    (
      await one.ask(`{ clause(address: "${proposal.key}/criteria/1.1") { children { key } } }`)
    ).clause.children.map(({ key }: { key: string }) => key);

  const reorder = (who: Desk, view: View, order: string[]) =>
    who.act('clauseReorder', {
      id: view.proposal.id,
      parent: view.parent,
      order,
      expecting: view.children,
    });
  const add = (who: Desk, view: View, after: string | null) =>
    who.act('clauseAdd', {
      id: view.proposal.id,
      parent: view.parent,
      after,
      expecting: view.children,
      content: { kind: 'enum:POINT', scheme: 'enum:PAREN', text: '新增一条' },
    });
  const revisionOf = async (view: View, key: string): Promise<string> =>
    (await one.clause(`${view.proposal.key}/~${key}`))!.revision;
  const move = async (who: Desk, view: View, key: string, after: string | null) =>
    who.act('clauseMove', {
      id: view.proposal.id,
      key,
      expecting: await revisionOf(view, key),
      parent: view.parent,
      after,
      expectingPlace: view.children,
    });
  const addTerm = (who: Desk, view: View, term: string) =>
    who.act('termAdd', {
      id: view.proposal.id,
      expecting: view.terms,
      content: { term, definition: '定义。' },
    });
  const retire = async (who: Desk, view: View) =>
    who.act('clauseRetire', {
      id: view.proposal.id,
      key: view.parent,
      expecting: await revisionOf(view, view.parent),
      expectingWhole: view.whole,
    });
  const normalise = (who: Desk, view: View, under: string | null) =>
    who.act('labelsNormalise', {
      id: view.proposal.id,
      under,
      expecting: under === null ? view.all : view.whole,
    });
  const revise = async (who: Desk, view: View, key: string) =>
    who.act('clauseRevise', {
      id: view.proposal.id,
      key,
      expecting: await revisionOf(view, key),
      fields: { text: '另一段文字。' },
    });
  const relabel = async (who: Desk, view: View, key: string) =>
    who.act('labelSet', {
      id: view.proposal.id,
      key,
      expecting: await revisionOf(view, key),
      label: '(9)',
    });

  type Step = (who: Desk, view: View) => Promise<Answered>;
  const reversed: Step = (who, view) => reorder(who, view, view.below.toReversed());
  const turned: Step = (who, view) => reorder(who, view, [...view.below.slice(1), view.below[0]!]);

  /** Two acts from one view: the first is done, the second is told. */
  const races: [string, first: Step, second: Step][] = [
    ['two orders', reversed, turned],
    ['an order and one more', reversed, (who, view) => add(who, view, view.below[0]!)],
    ['one more and an order', (who, view) => add(who, view, null), reversed],
    ['one more twice', (who, view) => add(who, view, null), (who, view) => add(who, view, null)],
    ['a move and an order', (who, v) => move(who, v, v.below[0]!, v.below[1]!), reversed],
    ['an order and a move', reversed, (who, v) => move(who, v, v.below[2]!, null)],
    ['two terms', (who, v) => addTerm(who, v, '韧性'), (who, v) => addTerm(who, v, '活力')],
    ['a text and its retirement', (who, v) => revise(who, v, v.below[1]!), retire],
    ['one more and its retirement', (who, view) => add(who, view, null), retire],
    [
      'a number and numbering',
      (w, v) => relabel(w, v, v.below[1]!),
      (w, v) => normalise(w, v, v.parent),
    ],
    [
      'a number and numbering of all',
      (w, v) => relabel(w, v, v.below[1]!),
      (w, v) => normalise(w, v, null),
    ],
  ];

  test.each(races)(
    '%s: the second is told, and nothing of the first is lost',
    async (_, first, second) => {
      const view = await opened();
      expect(codes(await first(one, view))).toEqual([]);
      const kept = (await one.proposal(view.proposal.id))!.head;
      expect(codes(await second(other, view))).toEqual(['STALE']);
      expect((await one.proposal(view.proposal.id))!.head).toBe(kept);
    },
  );

  test('who has looked again is let through, and so is who works elsewhere', async () => {
    const view = await opened();
    expect(codes(await reversed(one, view))).toEqual([]);
    const { clause } = await other.ask(
      `{ clause(address: "${view.proposal.key}/criteria/1.1") { childrenRevision } }`,
    );
    expect(clause.childrenRevision).not.toBe(view.children);
    const again = { ...view, children: clause.childrenRevision };
    expect(codes(await turned(other, again))).toEqual([]);
    expect(await childrenNow(view)).toEqual([...view.below.slice(1), view.below[0]]);
    // A text below changes no order, and the top is another place.
    const { clause: now } = await one.ask(
      `{ clause(address: "${view.proposal.key}/criteria/1.1") { childrenRevision } }`,
    );
    expect(codes(await revise(one, view, view.below[0]!))).toEqual([]);
    expect(codes(await reversed(other, { ...view, children: now.childrenRevision }))).toEqual([]);
    const onTop = {
      id: view.proposal.id,
      parent: null,
      after: null,
      expecting: view.top,
      content: { kind: 'enum:SECTION', part: 'enum:PREFACE', title: '前言补充' },
    };
    expect(codes(await other.act('clauseAdd', onTop))).toEqual([]);
    expect(codes(await one.act('clauseAdd', onTop))).toEqual(['STALE']);
  });

  test('left out, the place is not asked for', async () => {
    const view = await opened();
    const { id } = view.proposal;
    const order = view.below.toReversed();
    const bare = { id, parent: view.parent };
    expect(codes(await one.act('clauseReorder', { ...bare, order }))).toEqual([]);
    expect(codes(await other.act('clauseReorder', { ...bare, order: view.below }))).toEqual([]);
  });

  test('points of both parts: those of the counterpart hold only as they were seen', async () => {
    const { proposal } = await opened();
    const seen = async () => {
      const { clause } = await one.ask(
        `{ clause(address: "${proposal.key}/criteria/1") {
             key pointsRevision counterpart { key points pointsRevision } } }`,
      );
      return clause as {
        key: string;
        pointsRevision: string | null;
        counterpart: { key: string; points: number; pointsRevision: string | null };
      };
    };
    const set = (who: Desk, view: Awaited<ReturnType<typeof seen>>, points: number) =>
      who.act('weightSet', {
        ...{ id: proposal.id, key: view.key, points },
        expecting: view.pointsRevision,
        expectingCounterpart: view.counterpart.pointsRevision,
      });
    const first = await seen();
    const { counterpart } = first;
    const alone = { id: proposal.id, key: counterpart.key, bothParts: false, points: 33 };
    const own = { ...alone, expecting: counterpart.pointsRevision };
    expect(codes(await other.act('weightSet', own))).toEqual([]);
    const late = await set(one, first, 44);
    expect(late.userErrors).toMatchObject([{ code: 'STALE', path: [counterpart.key] }]);
    expect((await seen()).counterpart.points).toBe(33);
    expect(codes(await set(one, await seen(), 44))).toEqual([]);
    expect((await seen()).counterpart.points).toBe(44);
  });

  test('a place that is gone is told as one that changed', async () => {
    const view = await opened();
    expect(codes(await retire(one, view))).toEqual([]);
    const { userErrors } = await add(other, view, null);
    expect(userErrors).toMatchObject([{ code: 'STALE', path: [view.parent] }]);
  });
});
