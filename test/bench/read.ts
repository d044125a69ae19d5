/**
 * One whole edition, all clauses, 8 fields, through GraphQL: ours against the same JSON
 * pre-serialised behind node:http, and against Apollo as shipped over the same rows. The three run
 * interleaved, each server in a process of its own.
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import autocannon from 'autocannon';
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLibraryFile } from '../../api/editions/libraryFile';
import { run as runOurs } from '../support/server';
import { makeEdition } from './edition';

const SIZES = [6, 60, 600];
const ROUNDS = 5;
const SECONDS = 2;
const QUERY =
  'query ($key: String!) { edition(key: $key) { clauses { id key address part kind label title text } } }';
const bodyFor = (clauses: number) =>
  JSON.stringify({ query: QUERY, variables: { key: `bench/n${clauses}@1` } });
const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** The peers' answer comes from our own, so that all three send the same bytes of content. */
const servers: Record<string, (folder: string, answer: string) => Promise<string>> = {
  async ours(folder) {
    const { url } = await runOurs(
      { where: { kind: 'sqlite', file: join(folder, 'bench.sqlite') }, drop: async () => {} },
      { directory: join(folder, 'library') },
    );
    return `${url}/graphql`;
  },
  async http(_, answer) {
    const bytes = Buffer.from(answer);
    const server = createServer((request, response) => {
      request
        .on('data', () => {})
        .on('end', () => {
          response
            .writeHead(200, {
              'content-type': 'application/json; charset=utf-8',
              'content-length': bytes.length,
            })
            .end(bytes);
        });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
  },
  async apollo(_, answer) {
    const rows = JSON.parse(answer).data.edition;
    const server = new ApolloServer({
      typeDefs: `type Query { edition(key: String!): Edition } type Edition { clauses: [Clause!]! }
        type Clause { id: ID! key: String! address: String! part: String! kind: String! label: String title: String text: String! }`,
      resolvers: { Query: { edition: () => rows } },
    });
    return (await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })).url;
  },
};

async function post(url: string, body: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: HEADERS, body });
  if (response.status !== 200)
    throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response.text();
}

const statements = async (url: string): Promise<number> =>
  Number(
    /^zhunsheng_sql_statements_total (\d+)/m.exec(
      await (await fetch(new URL('/metrics', url))).text(),
    )![1],
  );

async function load(
  url: string,
  body: string,
  connections: number,
  anew: boolean,
): Promise<number> {
  let n = 0;
  const setupRequest = (request: autocannon.Request) => ({
    ...request,
    body: body.replace('query (', `query Q${n++}_${process.pid}_${Date.now()} (`),
  });
  const result = await autocannon({
    url,
    method: 'POST',
    headers: HEADERS,
    connections,
    duration: SECONDS,
    ...(anew ? { requests: [{ setupRequest }] } : { body }),
  } as never);
  if (result.non2xx || result.errors)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return result.requests.average;
}

const median = (numbers: number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

type Start = (name: string, answer?: string) => Promise<string>;

/** Starts each server in a process of its own; `children` are those that run. */
function starting(folder: string, children: ChildProcess[]): Start {
  return (name, answer = '') =>
    new Promise<string>((resolve, reject) => {
      const child = fork(__filename, ['serve', name, folder], {
        execArgv: ['-r', '@swc-node/register'],
        env: { ...process.env, NODE_ENV: 'production' },
      });
      children.push(child);
      child.once('message', (url) => resolve(String(url)));
      child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
      child.send(answer);
    });
}

async function statementsRows(ours: string): Promise<void> {
  console.log('clauses  bytes  SQL statements: first request, next requests');
  // Who asks for the figures makes some, too.
  const [one, next] = [await statements(ours), await statements(ours)];
  const asking = next - one;
  for (const size of SIZES) {
    const before = await statements(ours);
    const answer = await post(ours, bodyFor(size));
    const first = await statements(ours);
    for (let i = 0; i < 10; i++)
      await post(ours, bodyFor(size).replace('query (', `query Again${i} (`));
    const each = ((await statements(ours)) - first - asking) / 10;
    console.log(
      `${String(size).padStart(7)}  ${String(Buffer.byteLength(answer)).padStart(6)}  ${first - before - asking}, ${each}`,
    );
  }
}

/** Rates of servers that run in turn; the third of a run: whether every answer is made anew. */
async function ratesRows(
  runs: [name: string, url: string, anew: boolean][],
  body: string,
  connections: number,
): Promise<void> {
  const rates: number[][] = runs.map(() => []);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [i, [, url, anew]] of runs.entries()) {
      const rate = await load(url, body, connections, anew);
      if (round > 0) rates[i].push(rate); // The first round warms up.
    }
  console.log(
    `\n${connections} connection${connections > 1 ? 's' : ''}: medians of ${ROUNDS} interleaved rounds of ${SECONDS} s, ${SIZES.at(-1)} clauses`,
  );
  for (const [i, [name]] of runs.entries()) {
    const against = (j: number) => median(rates[i].map((rate, k) => rate / rates[j][k]));
    console.log(
      `${name.padEnd(30)} ${median(rates[i]).toFixed(0).padStart(6)}/s   × node:http ${against(0).toFixed(3)}   × Apollo ${against(3).toFixed(2)}`,
    );
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-bench-'));
  for (const size of SIZES) {
    mkdirSync(join(folder, `library/bench/n${size}`), { recursive: true });
    writeFileSync(
      join(folder, `library/bench/n${size}/1.yaml`),
      writeLibraryFile(makeEdition(size, `bench/n${size}`)),
    );
  }
  const children: ChildProcess[] = [];
  const start = starting(folder, children);
  try {
    const ours = await start('ours');
    await statementsRows(ours);
    const body = bodyFor(SIZES.at(-1)!);
    const answer = await post(ours, body);
    const http = await start('http', answer);
    const apollo = await start('apollo', answer);
    for (const connections of [1, 32])
      await ratesRows(
        [
          ['node:http, pre-serialised', http, false],
          ['ours', ours, false],
          ['ours, every answer made anew', ours, true],
          ['Apollo as shipped', apollo, false],
        ],
        body,
        connections,
      );
  } finally {
    for (const child of children) {
      child.removeAllListeners('exit');
      child.kill();
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[2] === 'serve')
  process.once('message', async (answer) =>
    process.send!(await servers[process.argv[3]](process.argv[4], String(answer))),
  );
else
  main().catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
