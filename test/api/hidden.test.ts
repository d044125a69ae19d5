import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { databases, type Place } from '../support/databases';
import { Desk } from '../support/desk';
import { home, run, type Running } from '../support/server';

/**
 * What somebody may not see answers like what is not there: every query and every mutation of the
 * schema, asked about a hidden and about a missing thing in each of its arguments. The same bytes,
 * but for the name that was asked for, and the same number of statements.
 */

const schema = buildSchema(readFileSync(join(home, 'schema.graphql'), 'utf8'));
const operations = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ type: type.name.toLowerCase(), field })),
);

/** Counts its tries, so that no two are alike; its own suite knows it. */
const COUNTS = ['signIn'];

const OUTSIDERS = [null, 'sz-drafter', 'sz-approver', 'sysadmin', 'secadmin', 'auditor'];

/** A thing that is there and one that is not, in names of one length. */
type Pair = readonly [hidden: string, missing: string];

describe.each(databases)('hidden equals missing on %s', (_, makePlace) => {
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
    await drafter.reword(proposal!, 'criteria/5.1a)', '一段新的文字。');
    await drafter.ask(
      `mutation { commentAdd(proposal: "${proposal!.id}", text: "看") { proposal { id } } }`,
    );
    const { manager } = server.database.read;
    const seqs: { seq: number }[] = [
      ...(await manager.query('SELECT seq FROM comment')),
      ...(await manager.query('SELECT seq FROM act')),
      ...(await manager.query('SELECT seq FROM decision')),
    ];
    ids.push(
      ['1', '9'],
      ...seqs.map(({ seq }): Pair => [String(seq), '9'.repeat(String(seq).length)]),
    );
    const { key } = (await drafter.clause(`${proposal!.key}/criteria/5.1`))!;
    const draft = 'wuhan/manufacturing@proposal-';
    for (const rest of ['', '/criteria/5.1', `/~${key}`])
      names.push([`${draft}1${rest}`, `${draft}9${rest}`]);
    for (const who of OUTSIDERS) tokens.set(who, who ? await server.signIn(who) : undefined);
  });
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });

  const ask = async (text: string, token: string | undefined) => {
    const before = server.database.statements();
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query: text }),
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
    });
    return {
      status: response.status,
      body: await response.text(),
      statements: server.database.statements() - before,
    };
  };

  /**
   * What is kept in memory is there for both only the second time, and once a minute counts are
   * written.
   */
  const differing = async (text: string, other: string, pair: Pair, token: string | undefined) => {
    for (let tries = 3; ; tries--) {
      const [a, b] = [await ask(text, token), await ask(other, token)];
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
        `{ compare(base: "wuhan/manufacturing@2022", head: "${hidden}") { headKey } }`,
        token,
      );
      expect(seen.body).toContain(hidden);
    }
  });

  test.each(OUTSIDERS)(
    'asked by %s',
    async (who) => {
      const token = tokens.get(who);
      const unlike: unknown[] = [];
      for (const { type, field } of operations) {
        if (COUNTS.includes(field.name)) continue;
        for (const [text, other, pair] of questions(type, field, ids, names)) {
          const difference = await differing(text, other, pair, token);
          if (difference) unlike.push(difference);
        }
      }
      expect(unlike).toEqual([]);
    },
    300_000,
  );
});

/** The field asked about each pair in each argument that can hold it, all others filled in. */
function* questions(
  type: string,
  field: GraphQLField<unknown, unknown>,
  ids: readonly Pair[],
  names: readonly Pair[],
): Generator<[string, string, Pair]> {
  for (const asked of field.args) {
    const scalar = getNamedType(asked.type).name;
    const pairs = { ID: ids, String: names }[scalar] ?? [];
    for (const pair of pairs) {
      const text = (value: string) => {
        const given = field.args.flatMap((arg) => {
          if (arg === asked) return [`${arg.name}: ${wrapped(arg.type, JSON.stringify(value))}`];
          const filled = filling(arg.type, arg.name);
          return isNonNullType(arg.type) ? [`${arg.name}: ${filled}`] : [];
        });
        return `${type} { ${field.name}(${given.join(', ')})${selection(field.type, 2)} }`;
      };
      yield [text(pair[0]), text(pair[1]), pair];
    }
  }
}

const wrapped = (type: GraphQLInputType, value: string): string => {
  const bare = isNonNullType(type) ? type.ofType : type;
  return isListType(bare) ? `[${value}]` : value;
};

/** Some value of a type; of a place where an edition is meant, one that is there. */
function filling(type: GraphQLInputType, name: string): string {
  if (isNonNullType(type)) return filling(type.ofType, name);
  if (isListType(type)) return `[${filling(type.ofType, name)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((f) => isNonNullType(f.type));
    return `{ ${needed.map((f) => `${f.name}: ${filling(f.type, f.name)}`).join(', ')} }`;
  }
  const values: Record<string, string> = {
    Int: '1',
    Float: '1',
    Boolean: 'true',
    Date: '"2030-01-01"',
    DateTime: '"2030-01-01T00:00:00Z"',
    ID: '"1"',
  };
  return values[type.name] ?? (/^(base|a)$/.test(name) ? '"shenzhen/economic@2019"' : '"x"');
}

/** Every field without arguments that are needed, some levels deep. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!isObjectType(named)) return ' { code message path }';
  const fields = Object.values(named.getFields()).filter(
    (field) =>
      !field.args.some((arg) => isNonNullType(arg.type)) &&
      (depth > 1 || !isCompositeType(getNamedType(field.type))),
  );
  return ` { ${fields.map((field) => field.name + selection(field.type, depth - 1)).join(' ')} }`;
}
