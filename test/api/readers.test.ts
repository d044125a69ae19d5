import { readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { aboutOf, Readers, type Carried, type Task } from '../../api/http/readers';
import { HOUSE, NoTurn, Turns, type About } from '../../api/turns';
import { databases, type Place } from '../support/databases';
import { Desk } from '../support/desk';
import { run, type Running } from '../support/server';

const [A, B, C] = ['shenzhen/economic@2019', 'shenzhen/social@2019', 'wuhan/manufacturing@2022'];

/** What is heavy, in each of its forms, with what is wrong in it. */
const QUESTIONS = [
  `{ compare(base: "${A}", head: "${B}") { changes { type } lines { changes } } }`,
  `query Q($a: String!) { crosswalk(a: $a, b: "${C}") { matches { score a { address } } } }`,
  `{ edition(key: "${A}") { issues { rule message } } }`,
  `{ edition(key: "${A}") { clauses { address title text points terms { term } } } }`,
  `{ compare(base: "${A}", head: "nowhere/none@1") { changes { type } } }`,
  `{ ${[...'abc'].map((name) => `${name}: search(query: "顾客") { nodes { edition { key } } }`)} }`,
  `{ a: search(query: "顾客") { nodes { edition { key } } } b: search(query: "顾", first: 0) { nodes { edition { key } } } }`,
];
const PAPERS = [
  `/export/comparison.html?base=${A}&head=${A}`,
  `/export/comparison.html?base=${A}&head=${B}`,
  `/export/text.html?of=${A}`,
  `/export/crosswalk.csv?a=${A}&b=${C}`,
  '/export/text.html?of=nowhere/none@1',
  '/export/text.html',
  '/export/nothing.txt?of=1',
];
/** All texts against all others: more than anybody should ask for at once. */
const HOSTILE = `{ ${[A, B, C].flatMap((a, i) =>
  [A, B, C].map(
    (b, n) =>
      `x${i}${n}: compare(base: "${a}", head: "${b}") { matches { score } lines { changes } }`,
  ),
)} }`;

describe.each(databases)('threads that read, on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  const now = () => new Date('2026-12-31T04:00:00Z');
  const setting = { accounts: true, now };
  /** Whoever asks what: nobody, who works on the draft, who works elsewhere. */
  const askers = [undefined, 'sz-drafter', 'wh-drafter'];
  let id: string;
  let draft: string;

  /** All questions and papers by all askers, as they go out. */
  const answers = async (): Promise<string[]> => {
    const papers = [...PAPERS, `/export/text.html?of=${draft}`];
    const questions = [
      ...QUESTIONS,
      `{ compare(base: "${A}", head: "${draft}") { changes { type } lines { changes } } }`,
    ];
    const told: string[] = [];
    for (const who of askers) {
      const token = who && (await server.signIn(who));
      const headers = { ...(token && { authorization: `Bearer ${token}` }) };
      for (const query of questions) {
        const sent = {
          method: 'POST',
          body: JSON.stringify({ query, variables: { a: A }, operationName: null }),
          headers: { ...headers, 'content-type': 'application/json' },
        };
        told.push(await heard(fetch(`${server.url}/graphql`, sent)));
        const asked = new URLSearchParams({ query, variables: JSON.stringify({ a: A }) });
        const how = { headers: { ...headers, 'apollo-require-preflight': '1' } };
        told.push(await heard(fetch(`${server.url}/graphql?${asked}`, how)));
      }
      for (const paper of papers) told.push(await heard(fetch(server.url + paper, { headers })));
    }
    return told;
  };

  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, setting);
    const drafter = await Desk.of(server, 'sz-drafter');
    const { proposal } = await drafter.create('shenzhen/economic');
    await drafter.reword(proposal!, 'criteria/1.1(1)', '组织应当建立愿景。');
    id = proposal!.id;
    draft = `shenzhen/economic@proposal-${id}`;
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });

  test('each question and paper is answered as without them, whoever asks', async () => {
    const alone = await answers();
    await server.stop();
    server = await run(place, { ...setting, readers: 2 });
    const apart = await answers();
    expect(alone.length).toBeGreaterThan(60);
    expect(alone.filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(40);
    for (const [i, answer] of apart.entries()) expect([i, answer]).toEqual([i, alone[i]]);
    // What was written meanwhile is seen by the threads, too.
    const drafter = await Desk.of(server, 'sz-drafter');
    const proposal = (await drafter.proposal(id))!;
    await drafter.reword(proposal, 'criteria/1.1(1)', '组织应当重述愿景。');
    const asked = `{ compare(base: "${A}", head: "${draft}") { lines { head { text } } } }`;
    const { data } = await server.query(asked, undefined, drafter.token);
    expect(JSON.stringify(data)).toContain('重述愿景');
    expect(server.errors).toEqual([]);
  }, 240_000);

  // Linux alone tells a thread its number.
  (process.platform === 'linux' ? test : test.skip)(
    'they stand back where the thread that listens wants the same processor',
    async () => {
      expect((await server.query(HOSTILE)).errors).toBe(undefined);
      const niceness = readdirSync('/proc/self/task').map((task) => {
        const stat = readFileSync(`/proc/self/task/${task}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
      });
      expect(niceness.filter((nice) => nice === 10).length).toBeGreaterThanOrEqual(1);
      expect(getPriority()).toBe(0);
    },
    60_000,
  );

  test('who asks something small waits for nobody who asks for much', async () => {
    let isOver = false;
    const hostile = server.query(HOSTILE).then(({ data }) => {
      isOver = true;
      return data;
    });
    let small = 0;
    for (; !isOver && small < 20; small++)
      expect((await server.query(`{ rubrics { key } n${small}: __typename }`)).errors).toBe(
        undefined,
      );
    expect([small, isOver]).toEqual([20, false]);
    expect(Object.keys(await hostile)).toHaveLength(9);
  }, 120_000);
});

/** An answer as it goes out, but for what differs from one to the next, or between programs. */
async function heard(sent: Promise<globalThis.Response>): Promise<string> {
  const response = await sent;
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) => !/^(date|etag|x-request-id)$/.test(name)),
  );
  return `${response.status} ${JSON.stringify(headers)} ${await response.text()}`;
}

describe('a thread', () => {
  const asked = (url: string): Task => ({
    ...{ method: 'GET', url, headers: {}, body: null },
    ...{ ip: '127.0.0.1', secure: false, signedIn: true },
  });
  const file = join(__dirname, '../support/looping.js');
  const setting = {
    where: { kind: 'sqlite', file: '' },
    idleMs: 1,
    cacheMb: 64,
    moment: null,
  } as const;
  const bounds = { threads: 1, setting, file, heap: 32, log: () => undefined };
  let readers: Readers;
  afterEach(() => readers.close());
  const ask = (url: string, { client = 'a', gone = new AbortController().signal } = {}) =>
    readers.answer(asked(url), { question: url, client, weight: 1, gone });

  test('that takes too long or too much memory ends, and another answers', async () => {
    readers = new Readers({ ...bounds, deadline: 3_000 });
    expect(await ask('/loop')).toBe('too long');
    expect(await ask('/eat')).toMatch(/^too (large|long)$/);
    expect(await ask('/one')).toMatchObject({ status: 200 });
  }, 60_000);

  test('comes to what it put off before anybody asks again', async () => {
    readers = new Readers(bounds);
    await ask('/later');
    await new Promise((next) => setTimeout(next, 100));
    const { body } = (await ask('/came')) as Carried;
    expect(Buffer.from(body).toString()).toBe('1');
  });

  test('ends when all who asked have left, and not before', async () => {
    readers = new Readers(bounds);
    const [one, other] = [new AbortController(), new AbortController()];
    const both = [ask('/loop', { gone: one.signal }), ask('/loop', { gone: other.signal })];
    const behind = ask('/behind');
    one.abort();
    expect(await Promise.race([behind, after(300)])).toBe('waits');
    other.abort();
    expect(await behind).toMatchObject({ status: 200 });
    expect(await Promise.all(both)).toEqual(['too long', 'too long']);
    // Who comes after is asked anew, and does not get the answer of those who left.
    expect(await ask('/one')).toMatchObject({ status: 200 });
  }, 60_000);

  test('has so many waiting for it, and of one client fewer', async () => {
    readers = new Readers(bounds);
    const ends = Array.from({ length: 17 }, () => new AbortController());
    const held = ends.map(({ signal: gone }, i) =>
      readers.answer(asked('/loop'), { question: `${i}`, client: 'greedy', weight: 1, gone }),
    );
    expect(await ask('/more', { client: 'greedy' })).toBe('too many of yours');
    const waiting = ask('/mine', { client: 'another' });
    for (const end of ends) end.abort();
    expect(await waiting).toMatchObject({ status: 200 });
    expect(new Set(await Promise.all(held))).toEqual(new Set(['too long']));
  }, 60_000);
});

const after = (ms: number) =>
  new Promise<'waits'>((resolve) => setTimeout(() => resolve('waits'), ms));

describe('whose turn it is', () => {
  const gone = new AbortController().signal;
  /** Works that are begun in order, each ended by hand. */
  const begun = (turns: Turns, works: readonly (readonly [client: string, weight: number])[]) => {
    const order: string[] = [];
    const ends: (() => void)[] = [];
    for (const [client, weight] of works)
      void turns.take({ client, weight, gone }, () => {
        order.push(`${client}${weight}`);
        return new Promise<void>((end) => ends.push(end));
      });
    return { order, ends };
  };
  const rest = () => new Promise((resolve) => setImmediate(resolve));

  test('one place stays free for another client, and the light come before the heavy', async () => {
    const turns = new Turns({ atOnce: 2, ofOne: 1, waiting: 9, waitingOfOne: 9 }, () => 0);
    const { order, ends } = begun(turns, [
      ...[3, 9, 1].map((weight) => ['a', weight] as const),
      ...[5, 2].map((weight) => ['b', weight] as const),
    ]);
    await rest();
    expect(order).toEqual(['a3', 'b5']);
    for (let i = 0; i < 5; i++) {
      ends[i]?.();
      await rest();
    }
    expect(order).toEqual(['a3', 'b5', 'a1', 'b2', 'a9']);
    expect(turns.waiting).toBe(0);
  });

  test('what takes long makes room for one more, who leaves it makes none, and jobs are sure', async () => {
    const turns = new Turns({ atOnce: 1, ofOne: 1, most: 2, waiting: 2, waitingOfOne: 9 });
    const { order, ends } = begun(turns, [
      ...[['a', 1] as const, ['a', 2] as const, ['b', 3] as const],
    ]);
    const job = turns.take({ client: '', weight: 0, gone, sure: true }, async () => 'done');
    await rest();
    expect([order, turns.waiting]).toEqual([['a1'], 3]);
    await after(2_100);
    // Of the others whoever asks for least; then there are two, of which one is no longer short.
    expect([await job, order]).toEqual(['done', ['a1', 'b3']]);
    await after(2_100);
    expect(order).toEqual(['a1', 'b3']);
    ends[1]!();
    await rest();
    expect(order).toEqual(['a1', 'b3']);
    ends[0]!();
    await rest();
    expect(order).toEqual(['a1', 'b3', 'a2']);
  });

  test('who had much of the time comes after who had little', async () => {
    let time = 0;
    const turns = new Turns({ atOnce: 1, ofOne: 1, waiting: 9, waitingOfOne: 9 }, () => time);
    const { order, ends } = begun(turns, [
      ...[['a', 1] as const, ['a', 1] as const, ['b', 7] as const, ['b', 8] as const],
    ]);
    await rest();
    time += 100;
    ends[0]!();
    await rest();
    time += 10;
    ends[1]!();
    await rest();
    expect(order).toEqual(['a1', 'b7', 'b8']);
  });

  test('a draft is looked at by who knows it, one after another, and a stranger holds it from nobody', async () => {
    const turns = new Turns({ atOnce: 3, ofOne: 2, waiting: 99, waitingOfOne: 99 }, () => 0);
    const places: string[] = [];
    const ends = new Map<string, (ended: boolean) => void>();
    const take = (name: string, client: string, about: About) =>
      turns
        .take({ client, weight: 1, gone, about, sure: true }, (place) => {
          places.push(`${name}${place}`);
          return new Promise<void>((end, fail) =>
            ends.set(name, (well) => (well ? end() : fail(new Error('ended')))),
          );
        })
        .catch(() => undefined);
    const end = async (name: string, well = true) => {
      ends.get(name)!(well);
      await rest();
    };
    const [draft, rubric] = ['wuhan-3', 'wuhan/manufacturing'];
    void take('a', 'somebody', {});
    void take('b', HOUSE, { draft, rubric });
    void take('c', 'drafter', { draft, rubric });
    void take('c2', 'drafter', { draft, rubric });
    await rest();
    // One place is free, but the house has it in mind, and lets one in between its steps.
    expect(places).toEqual(['a0', 'b1', 'c1']);
    await end('a');
    await end('b');
    expect(places.splice(3)).toEqual(['c21']);
    await end('c');
    await end('c2');
    // The same draft where it was; another of its rubric, too, where that place is free.
    void take('d', 'drafter', { draft });
    void take('e', 'reviewer', { draft: 'wuhan-4', rubric });
    void take('f', 'stranger', { draft: 'wuhan-5' });
    void take('g', 'reviewer', { draft: 'wuhan-5' });
    await rest();
    expect(places.slice(3)).toEqual(['d1', 'e0', 'f2']);
    await end('d');
    expect(places.slice(6)).toEqual(['g1']);
    // Who was ended begins with nothing.
    for (const name of ['e', 'f']) await end(name);
    await end('g', false);
    void take('h', 'drafter', { draft });
    await rest();
    expect(places.slice(7)).toEqual(['h0']);
  });

  test('what a question is about is told by the first names in it', () => {
    const [url, body] = ['/graphql', (text: string) => Buffer.from(JSON.stringify(text))];
    expect(
      aboutOf({ url, body: body('compare(base: "wuhan/x@1", head: "wuhan/x@proposal-wuhan-12")') }),
    ).toEqual({ draft: 'wuhan-12', rubric: 'wuhan/x' });
    expect(
      aboutOf({ url, body: body('{ proposal(id: "shenzhen-2") { issues { rule } } }') }),
    ).toEqual({ draft: 'shenzhen-2', rubric: undefined });
    expect(
      aboutOf({ url: '/export/text.html?of=wuhan%2Fx%40proposal-wuhan-1&%E0', body: null }),
    ).toEqual({ draft: 'wuhan-1', rubric: 'wuhan/x' });
    expect(aboutOf({ url, body: body('{ rubrics { key } }') })).toEqual({});
  });

  test('who leaves while waiting is gone, and too many are refused', async () => {
    const turns = new Turns({ atOnce: 1, ofOne: 1, waiting: 2, waitingOfOne: 1 });
    const { ends } = begun(turns, [['a', 1]]);
    const leaving = new AbortController();
    const left = turns.take({ client: 'a', weight: 1, gone: leaving.signal }, async () => 1);
    await expect(turns.take({ client: 'a', weight: 1, gone }, async () => 1)).rejects.toThrow(
      new NoTurn('asker'),
    );
    const other = turns.take({ client: 'b', weight: 1, gone }, async () => 'b');
    await expect(turns.take({ client: 'c', weight: 1, gone }, async () => 1)).rejects.toMatchObject(
      { whose: 'everybody' },
    );
    leaving.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    ends[0]!();
    expect(await other).toBe('b');
  });
});
