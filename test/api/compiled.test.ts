import {
  getNamedType,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTVisitor,
} from 'graphql';
import { compileQuery } from 'graphql-jit';
import { databases, type Place } from '../support/databases';
import { everything, schema } from '../support/questions';
import { run, type Running } from '../support/server';

jest.mock('graphql-jit', () => {
  const all = jest.requireActual('graphql-jit');
  return { ...all, compileQuery: jest.fn(all.compileQuery) };
});
const compiling = jest.mocked(compileQuery);

const BASE = 'shenzhen/economic@2019';
const GIVEN: Record<string, string> = {
  rubrics: '(award: "shenzhen")',
  edition: `(key: "${BASE}")`,
  clause: `(address: "${BASE}/criteria/1.2")`,
  clauses: `(addresses: ["${BASE}/criteria/1.1(1)", "${BASE}/criteria/1.2"])`,
  terms: `(addresses: ["${BASE}/terms/使命", "${BASE}/terms/none"])`,
  search: '(query: "改善", first: 3)',
  compare: `(base: "${BASE}", head: "shenzhen/service@2019")`,
  // What is not there at all: an answer without data, or with errors.
  proposal: '(id: "none")',
  grade: `(address: "${BASE}/~none")`,
};

/** The same question with its strings as variables. */
function lifted(question: string): { query: string; variables: Record<string, string> } {
  const variables: Record<string, string> = {};
  const declared: string[] = [];
  const types = new TypeInfo(schema);
  const strings: ASTVisitor = {
    StringValue({ value }) {
      const name = `v${declared.length}`;
      declared.push(`$${name}: ${getNamedType(types.getInputType()!).name}!`);
      variables[name] = value;
      return { kind: 'Variable', name: { kind: 'Name', value: name } };
    },
  };
  const query = print(visit(parse(question), visitWithTypeInfo(types, strings)));
  return { query: declared.length ? `query (${declared.join(', ')}) ${query}` : query, variables };
}

describe.each(databases)('what is asked again and again, on %s', (name, makePlace) => {
  let place: Place;
  let server: Running;
  // Each time another question to what is kept, and the same to what is compiled.
  let times = 0;
  const ask = (query: string, variables: object) =>
    server.query(query, { ...variables, times: times++ });

  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { now: () => new Date('2026-12-31T04:00:00Z') });
  });
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });
  beforeEach(() => compiling.mockClear());

  const fields = Object.values(schema.getQueryType()!.getFields());
  test.each(Object.entries(GIVEN))(
    '%s is answered as it was at first',
    async (of, args) => {
      const field = fields.find(({ name: called }) => called === of)!;
      const asked = everything(field, args).filter(
        (_, i) => i % (name === 'SQLite' ? 3 : 10) === 0,
      );
      for (const question of asked) {
        const { query, variables } = lifted(question);
        const answers: string[] = [];
        // Asked twice it is not worth a program yet.
        for (let i = 0; i < 4; i++) answers.push(JSON.stringify(await ask(query, variables)));
        expect([question, ...answers]).toEqual([question, ...answers.map(() => answers[0])]);
      }
      expect(compiling.mock.calls.length).toBeGreaterThan(asked.length / 3);
    },
    120_000,
  );

  test('what strangers write stands in no program', async () => {
    for (let i = 0; i < 5; i++) await ask(`{ edition(key: "${BASE}") { key } }`, {});
    for (let i = 0; i < 5; i++) await ask('{ __schema { queryType { name } } }', {});
    for (let i = 0; i < 5; i++)
      await ask('query ($key: String = "x") { edition(key: $key) { key } }', { key: BASE });
    expect(compiling).not.toHaveBeenCalled();
  });

  test('a value that does not fit is refused in the same words', async () => {
    const query =
      'query ($first: Int!, $word: String!) { search(query: $word, first: $first) { totalCount } }';
    const right = await ask(query, { first: 3, word: '改善' });
    for (let i = 0; i < 5; i++) expect(await ask(query, { first: 3, word: '改善' })).toEqual(right);
    expect(compiling).toHaveBeenCalledTimes(1);
    const { errors } = await ask(query, { first: 'three', word: '改善' });
    const { errors: fresh } = await ask(`# again\n${query}`, { first: 'three', word: '改善' });
    expect(errors!.map(({ message }) => message)).toEqual(fresh!.map(({ message }) => message));
    const [tooMany, again] = [
      await ask(query, { first: 1_000, word: '改善' }),
      await ask(`# once more\n${query}`, { first: 1_000, word: '改善' }),
    ];
    expect(tooMany.errors!.map(({ message, path }) => [message, path])).toEqual(
      again.errors!.map(({ message, path }) => [message, path]),
    );
    const deceiving = { first: 3, word: '改\u200B善' };
    const [seen, anew] = [
      await ask(query, deceiving),
      await ask(`# and again\n${query}`, deceiving),
    ];
    expect(seen.errors!.map(({ message }) => message)).toEqual([expect.stringContaining('U+200B')]);
    expect(seen).toEqual(anew);
  });
});
