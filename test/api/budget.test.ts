import { setTimeout } from 'node:timers/promises';
import { databases, type Place } from '../support/databases';
import { PASSWORD, run, type Running } from '../support/server';

describe('what one client may ask for in a minute', () => {
  let server: Running;
  let place: Place;
  /** As many fields as three lists of all clauses. */
  const BUDGET = 10_000;
  const big = (n: number) =>
    `{ n${n}: edition(key: "wuhan/manufacturing@2022") { clauses { key text title } } }`;

  const ask = (query: string, address: string, token?: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        'x-forwarded-for': address,
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query }),
    });

  beforeAll(async () => {
    place = await databases[0]![1]();
    server = await run(place, { accounts: true, budget: BUDGET, trusts: () => true, readers: 1 });
  });
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });

  test('every answer tells what it weighs, and what is left', async () => {
    const answer = await ask(big(0), '203.0.113.1');
    const { extensions } = (await answer.json()) as { extensions: { cost: { fields: number } } };
    const { fields } = extensions.cost;
    expect(fields).toBeGreaterThan(1_000);
    expect(answer.headers.get('ratelimit-policy')).toBe(`"minute";q=${BUDGET};w=60`);
    expect(answer.headers.get('ratelimit')).toMatch(
      new RegExp(`^"minute";r=${BUDGET - fields};t=\\d+$`),
    );
  });

  test('what is over it is refused before anything is done, and nobody else is', async () => {
    const statuses: number[] = [];
    for (let n = 1; n <= 8; n++) statuses.push((await ask(big(n), '203.0.113.2')).status);
    const first = statuses.indexOf(429);
    expect(first).toBeGreaterThan(1);
    expect(new Set(statuses.slice(0, first))).toEqual(new Set([200]));
    expect(new Set(statuses.slice(first))).toEqual(new Set([429]));
    const [before, began] = [server.database.statements(), performance.now()];
    const refused = await ask(big(9), '203.0.113.2');
    // Who asks on without a pause has others wait by its refusals alone.
    expect(performance.now() - began).toBeGreaterThan(90);
    // The version of the register is asked for each request.
    expect(server.database.statements() - before).toBeLessThanOrEqual(1);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }],
    });
    const paper = await fetch(`${server.url}/export/text.html?of=wuhan/manufacturing@2022`, {
      headers: { 'x-forwarded-for': '203.0.113.2' },
    });
    expect([paper.status, await paper.text()]).toEqual([429, expect.stringMatching(/\p{sc=Han}/u)]);
    expect((await ask(big(9), '203.0.113.3')).status).toBe(200);
    // Who has nothing left signs in from the same address all the same.
    const signIn = `mutation { signIn(username: "wh-drafter", password: "${PASSWORD}") { token } }`;
    const signedIn = await ask(signIn, '203.0.113.2');
    const { data } = (await signedIn.json()) as { data: { signIn: { token: string } } };
    expect((await ask(big(10), '203.0.113.2', data.signIn.token)).status).toBe(200);
    // What is long is not even read.
    expect((await ask(`{${' '.repeat(5_000)}`, '203.0.113.2')).status).toBe(429);
    expect((await ask(`{${' '.repeat(5_000)}`, '203.0.113.8')).status).toBe(400);
  });

  test('who asks while the loop hardly comes to itself is told to come again', async () => {
    const busy = (ms: number) => {
      for (const end = performance.now() + ms; performance.now() < end; );
    };
    for (let n = 0; n < 8; n++) {
      busy(700);
      await setTimeout(1);
    }
    const refused = await ask('{ __typename }', '203.0.113.7');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await refused.json()).toEqual({
      errors: [{ message: expect.stringContaining('busy'), extensions: { code: 'UNAVAILABLE' } }],
    });
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    let status = 503;
    for (let n = 0; n < 50 && status === 503; n++) {
      await setTimeout(200);
      ({ status } = await ask('{ __typename }', '203.0.113.7'));
    }
    expect(status).toBe(200);
  });

  test('an answer that is held costs nothing', async () => {
    for (let n = 0; n < 20; n++) expect((await ask(big(9), '203.0.113.2')).status).toBe(200);
  });

  test('an alias weighs as much as what it names, a count as much as its list', async () => {
    const cost = async (query: string) =>
      (
        (await (await ask(query, '203.0.113.9')).json()) as {
          extensions: { cost: { fields: number } };
        }
      ).extensions.cost.fields;
    const one = await cost('{ a: search(query: "质量") { totalCount } }');
    const two = await cost(
      '{ a: search(query: "质量") { totalCount } b: search(query: "顾客") { totalCount } }',
    );
    expect(two).toBe(2 * one);
    expect(one).toBeGreaterThan(100);
  });
});
