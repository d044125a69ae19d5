import { getNamedType, isNonNullType, type GraphQLField } from 'graphql';
import { MoreThan } from 'typeorm';
import { FORMS } from '../../api/exports/crosswalk';
import { comparisons, texts } from '../../api/exports/papers';
import { RecordRow } from '../../api/record/rows';
import { asking, databases, type Place } from '../support/databases';
import { Desk } from '../support/desk';
import { filling, schema, selection, wrapped } from '../support/questions';
import { run, type Running } from '../support/server';

/**
 * What somebody may not see answers like what is not there: every query and every mutation of the
 * schema, and every paper, asked about a hidden and about a missing thing in each of its arguments.
 * The same bytes, but for the name that was asked for, the same number of statements, and the same
 * rows on record.
 */

const operations = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ type: type.name.toLowerCase(), field })),
);

/** They count their tries, so that no two are alike; their own suites know them. */
const COUNTS = ['signIn', 'passwordChange'];

const OUTSIDERS = [null, 'sz-drafter', 'sz-approver', 'sysadmin', 'secadmin', 'auditor'];

/** A thing that is there and one that is not, in names of one length. */
type Pair = readonly [hidden: string, missing: string];

type Question = readonly [query: string, value?: string];

describe.each(databases)('hidden equals missing on %s', (name, makePlace) => {
  const outsiders = asking(name, OUTSIDERS, 2);
  let place: Place;
  let server: Running;
  const ids: Pair[] = [];
  const names: Pair[] = [];
  const tokens = new Map<string | null, string | undefined>();

  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true });
    const drafter = await Desk.of(server, 'wh-drafter');
    const { proposal } = await drafter.create('wuhan/manufacturing');
    const { id } = proposal!;
    const other = id.replace(/\d+$/, (number) => '9'.repeat(number.length));
    await drafter.reword(proposal!, 'criteria/5.1a)', '一段新的文字。');
    await drafter.ask(`mutation { commentAdd(proposal: "${id}", text: "看") { proposal { id } } }`);
    const said = await drafter.ask(
      `{ proposal(id: "${id}") { comments { id } decisions { id } } }`,
    );
    const own: { id: string }[] = [...said.proposal.comments, ...said.proposal.decisions];
    const { manager } = server.database.read;
    const seqs: { seq: number }[] = [
      ...(await manager.query('SELECT seq FROM comment')),
      ...(await manager.query('SELECT seq FROM act')),
      ...(await manager.query('SELECT seq FROM decision')),
    ];
    ids.push(
      [id, other],
      ...own.map((one): Pair => [one.id, one.id.replace(/.$/, '9')]),
      ...seqs.map(({ seq }): Pair => [String(seq), '9'.repeat(String(seq).length)]),
    );
    const { key } = (await drafter.clause(`${proposal!.key}/criteria/5.1`))!;
    const draft = 'wuhan/manufacturing@proposal-';
    for (const rest of ['', '/criteria/5.1', `/~${key}`])
      names.push([`${draft}${id}${rest}`, `${draft}${other}${rest}`]);
    for (const who of OUTSIDERS) tokens.set(who, who ? await server.signIn(who) : undefined);
  });
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });

  /** Rows of the record from a moment on, without what tells one moment from another. */
  const newest = async () =>
    (await server.database.read.manager.find(RecordRow, { order: { seq: 'DESC' }, take: 1 }))[0]!
      .seq;
  const rowsSince = async (seq: number) =>
    (await server.database.read.manager.findBy(RecordRow, { seq: MoreThan(seq) }))
      .filter(({ kind }) => kind !== 'refusals')
      .map(({ kind, actor, subject, body }) => ({ kind, actor, subject, body }));

  const answered = async (send: () => Promise<Response>) => {
    const seq = await newest();
    const before = server.database.statements();
    const response = await send();
    const body = await response.text();
    const statements = server.database.statements() - before;
    return { status: response.status, body, statements, rows: await rowsSince(seq) };
  };

  /** @param asked a question and, where it names what it asks for, the value of `$value` */
  const ask = ([query, value]: Question, token: string | undefined) =>
    answered(() =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        body: JSON.stringify({ query, variables: { value } }),
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...(token && { authorization: `Bearer ${token}` }),
        },
      }),
    );

  const get = (path: string, token: string | undefined) =>
    answered(() =>
      fetch(`${server.url}${path}`, {
        headers: token ? { authorization: `Bearer ${token}` } : {},
      }),
    );

  /**
   * What is kept in memory is there for both only the second time, and once a minute counts are
   * written.
   */
  const differing = async <Q>(
    [text, other]: readonly [Q, Q],
    pair: Pair,
    token: string | undefined,
    how: (asked: Q, token: string | undefined) => ReturnType<typeof answered>,
  ) => {
    for (let tries = 3; ; tries--) {
      const [a, b] = [await how(text, token), await how(other, token)];
      const like = { ...b, body: b.body.replaceAll(pair[1], pair[0]) };
      if (JSON.stringify(a) === JSON.stringify(like)) return null;
      if (tries === 1) return { text, a, b };
    }
  };

  test('there is something hidden, and who may see it does', async () => {
    expect(ids.length).toBeGreaterThan(2);
    const token = await server.signIn('wh-reviewer');
    for (const [hidden] of [names[0]!]) {
      const seen = await ask(
        [`{ compare(base: "wuhan/manufacturing@2022", head: "${hidden}") { headKey } }`],
        token,
      );
      expect(seen.body).toContain(hidden);
    }
  });

  test.each(outsiders)('papers asked for by %s', async (who) => {
    const token = tokens.get(who);
    const unlike: unknown[] = [];
    for (const path of papers())
      for (const pair of names) {
        const [hidden, missing] = pair.map((name) => path.replace('*', encodeURIComponent(name)));
        const like: Pair = [encodeURIComponent(pair[0]), encodeURIComponent(pair[1])];
        const difference = await differing([hidden!, missing!], like, token, get);
        if (difference) unlike.push(difference);
      }
    expect(papers().length).toBeGreaterThan(15);
    expect(unlike).toEqual([]);
  });

  test('whoever is signed in and asks for what is hidden leaves a row; a stranger is counted', async () => {
    const [hidden, missing] = ids[0]!;
    const submit = (id: string): Question => [
      `mutation { proposalSubmit(id: "${id}", expecting: 0) { userErrors { code } } }`,
    ];
    const row = {
      kind: 'refusal',
      subject: '',
      body: '{"reasons":["NOT_FOUND"],"what":"submit"}',
    };
    const outsider = await server.signIn('sz-drafter');
    for (const id of [hidden, missing]) {
      expect((await ask(submit(id), outsider)).rows).toEqual([expect.objectContaining(row)]);
      expect((await ask(submit(id), undefined)).rows).toEqual([]);
    }
  });

  test.each(outsiders)(
    'asked by %s',
    async (who) => {
      const token = tokens.get(who);
      const unlike: unknown[] = [];
      for (const { type, field } of operations) {
        if (COUNTS.includes(field.name)) continue;
        for (const { question, pair } of questions(type, field, ids, names)) {
          const both = pair.map((value): Question => [question, value]);
          const difference = await differing([both[0]!, both[1]!], pair, token, ask);
          if (difference) unlike.push(difference);
        }
      }
      expect(unlike).toEqual([]);
    },
    300_000,
  );
});

/** Every paper with a hidden text in each of its places, `*`, beside one that is there. */
const papers = (): string[] => [
  ...Object.keys(texts).map((name) => `/export/${name}?of=*`),
  ...Object.keys(comparisons).flatMap((name) => [
    `/export/${name}?base=wuhan/manufacturing@2022&head=*`,
    `/export/${name}?base=*&head=wuhan/manufacturing@2022`,
  ]),
  ...FORMS.flatMap((form) => [
    `/export/crosswalk.${form}?a=shenzhen/economic@2019&b=*`,
    `/export/crosswalk.${form}?a=*&b=shenzhen/economic@2019`,
  ]),
];

/**
 * The field asked about each pair in each argument that can hold it, all others filled in. The
 * value travels beside the question, which is then read once for all of them.
 */
function* questions(
  type: string,
  field: GraphQLField<unknown, unknown>,
  ids: readonly Pair[],
  names: readonly Pair[],
): Generator<{ question: string; pair: Pair }> {
  for (const asked of field.args) {
    const scalar = getNamedType(asked.type).name;
    const pairs = { ID: ids, String: names }[scalar] ?? [];
    const given = field.args.flatMap((arg) => {
      if (arg === asked) return [`${arg.name}: ${wrapped(arg.type, '$value')}`];
      const filled = filling(arg.type, arg.name);
      return isNonNullType(arg.type) ? [`${arg.name}: ${filled}`] : [];
    });
    const chosen = `${field.name}(${given.join(', ')})${selection(field.type, 2)}`;
    const question = `${type} ($value: ${scalar}!) { ${chosen} }`;
    for (const pair of pairs) yield { question, pair };
  }
}
