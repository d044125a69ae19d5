/**
 * Words that nobody asked before, through GraphQL, over 16 editions in force, over the same 16 in a
 * database of many more, over as many in force, and over all of the many by name; each against a
 * bare node:http server that is asked the same and sends the bytes of one such answer. All run in
 * turn, each server in a process of its own; the load is wrk's where that is installed, else
 * autocannon's. Medians and their ratio.
 *   npm run bench -- search [editions] [sqlite|postgres]
 */
import { fork, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDatabase } from '../../api/dataSource';
import { storeEdition } from '../../api/editions/publishFile';
import { AwardRow, RubricRow } from '../../api/entries/registerRows';
import { homophones } from '../../rubrics/checks/lists/homophones';
import type { Entry } from '../../rubrics/kinds';
import { fromFile } from '../../rubrics/library/fromFile';
import { buildTree } from '../../rubrics/tree/tree';
import { databases, urlOf, type Place } from '../support/databases';
import { startServer } from '../support/process';
import { makeEdition } from './edition';
import { GENERATOR, load } from './load';

const EDITIONS = Number(process.argv[2] ?? 1000) || 1000;
const KIND = process.argv[3] === 'postgres' ? 'PostgreSQL' : 'SQLite';
const RUBRICS = 16;
const CLAUSES = 200;
const CHANGED = 3;
const ROUNDS = 5;
const SECONDS = 2;
const CONNECTIONS = 32;
const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** The n-th of a row of numbers that look random, the same everywhere. */
const mixed = (n: number): number => {
  const a = Math.imul(n ^ (n >>> 16), 0x45d9f3b);
  const b = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d);
  return (b ^ (b >>> 16)) >>> 0;
};

const SIGNS = [...homophones.keys()];
const WORDS = 20_000;
/** Words of two characters, some of which each text holds. */
const wordOf = (n: number): string =>
  SIGNS[mixed(2 * n) % SIGNS.length]! + SIGNS[mixed(2 * n + 1) % SIGNS.length]!;
const textOf = (n: number): string =>
  `${Array.from({ length: 24 }, (_, i) => wordOf(mixed(n * 31 + i) % WORDS)).join('')}。`;

/** The texts of some entries, or of all, written anew. */
const reworded = (entries: Entry[], seed: number, some: (i: number) => boolean): Entry[] =>
  entries.map((entry, i) =>
    entry.kind === 'clause' && entry.content.text && some(i)
      ? { ...entry, content: { ...entry.content, text: textOf(seed * 1000 + i) } }
      : entry,
  );

/** Editions in turn of each rubric, each as the one before with a few texts written anew. */
async function fill({ where }: Place, editions: number, rubrics = RUBRICS): Promise<void> {
  const database = await openDatabase(where);
  await database.write(async (manager) => {
    await manager.insert(AwardRow, { key: 'bench', title: 'bench', titleEn: null });
    for (let r = 0; r < rubrics; r++)
      await manager.insert(RubricRow, {
        ...{ key: `bench/r${r}`, awardKey: 'bench', title: `r${r}`, titleEn: null },
        ...{ parallel: null, note: null, position: r },
      });
  });
  const texts = Array.from({ length: rubrics }, (_, r) =>
    reworded(fromFile(makeEdition(CLAUSES, `bench/r${r}`)), r, () => true),
  );
  for (let n = 0; n < editions; n++) {
    const r = n % rubrics;
    if (n >= rubrics)
      texts[r] = reworded(texts[r]!, n, (i) => mixed(n * 977 + i) % CLAUSES < CHANGED);
    await database.write((manager) =>
      storeEdition(manager, buildTree(texts[r]!), {
        ...{ rubricKey: `bench/r${r}`, label: String(n), name: null, source: null },
        ...{ publishedOn: null, effectiveFrom: null, recordedAt: new Date(0).toISOString() },
      }),
    );
  }
  await database.close();
}

const QUERY = `query ($word: String!, $editions: [String!]) {
  search(query: $word, editions: $editions) { totalCount nodes {
    excerpt marks edition { key } node { __typename ... on Clause { key address label text } } } } }`;
const bodyFor = (word: string, editions: string[] | null) =>
  JSON.stringify({ query: QUERY, variables: { word, editions, n: --bodies } });
let bodies = 0;

/** Sends the bytes of one answer, whatever is asked. */
async function serveBytes(told: string): Promise<string> {
  const bytes = Buffer.from(told);
  const type = 'application/json; charset=utf-8';
  const server = createServer((request, response) => {
    const head = { 'content-type': type, 'content-length': bytes.length };
    request.on('data', () => undefined).on('end', () => response.writeHead(200, head).end(bytes));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const children: ChildProcess[] = [];
const startHttp = (told: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = fork(__filename, ['serve'], { execArgv: ['-r', '@swc-node/register'] });
    children.push(child);
    child.once('message', (url) => resolve(String(url)));
    child.once('exit', (code) => reject(new Error(`node:http ended with ${code}`)));
    child.send(told);
  });

/** The product as it is run, but that one client may ask as much as it can. */
async function startOurs(place: Place): Promise<string> {
  const { url, child } = await startServer(urlOf(place), undefined, { MINUTE_BUDGET: '0' });
  children.push(child);
  return `${url}/graphql`;
}

/** What all that is not searching costs: GraphQL, HTTP, who asks. */
const BLANK = 'no words, so no search';

/** How many questions each was asked: another word each time, until all were asked. */
const asked = new Map<string, number>();
const ALL = Array.from({ length: WORDS }, (_, n) => wordOf(n));

interface Run {
  name: string;
  url: string;
  editions: string[] | null;
  /** Questions a second, and of the bare server that is asked the same, round by round. */
  rates: number[];
  bare: number[];
}

/** Characters that stand where the word and the number of a question will. */
const [WORD, NUMBER] = ['%WORD%', '%NUMBER%'];

async function rateOf({ name, editions }: Run, url: string): Promise<number> {
  const from = asked.get(`${name} ${url}`) ?? 0;
  const variables = { word: WORD, editions, n: NUMBER };
  const body = JSON.stringify({ query: QUERY, variables }).replace(`"${NUMBER}"`, NUMBER);
  const { rate, sent } = await load({
    ...{ url, headers: HEADERS, connections: CONNECTIONS, seconds: SECONDS, from },
    pieces: body.split(new RegExp(`${WORD}|${NUMBER}`)) as [string, string, string],
    words: name === BLANK ? [' '] : ALL,
  });
  asked.set(`${name} ${url}`, from + sent);
  return rate;
}

const median = (numbers: number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function answerOf(url: string, word: string, editions: string[] | null): Promise<string> {
  const body = bodyFor(word, editions);
  const response = await fetch(url, { method: 'POST', headers: HEADERS, body });
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors"')) throw new Error(text.slice(0, 500));
  return text;
}

/** The answer with the middle number of hits, of words at the end of the row: asked last. */
async function typical({ name, url, editions }: Run): Promise<{ hits: number; text: string }> {
  const answers: { hits: number; text: string }[] = [];
  for (let i = 1; i <= 25; i++) {
    const text = await answerOf(url, name === BLANK ? ' ' : wordOf(WORDS - i), editions);
    answers.push({ text, hits: JSON.parse(text).data.search.totalCount });
  }
  return answers.toSorted((a, b) => a.hits - b.hits)[12]!;
}

async function measure(places: Place[]): Promise<void> {
  const [few, many, wide] = await Promise.all(places.map(startOurs));
  const all = Array.from({ length: EDITIONS }, (_, n) => `bench/r${n % RUBRICS}@${n}`);
  const run = (name: string, url: string, editions: string[] | null = null): Run => ({
    ...{ name, url, editions },
    ...{ rates: [], bare: [] },
  });
  const runs = [
    run(BLANK, few!),
    run(`${RUBRICS} editions`, few!),
    run(`${RUBRICS} in force of ${EDITIONS}`, many!),
    run(`${EDITIONS} in force`, wide!),
    run(`all ${EDITIONS} named`, many!, all),
  ];
  console.log(
    `${KIND}, ${CONNECTIONS} connections of ${GENERATOR}: medians of ${ROUNDS} interleaved rounds of ${SECONDS} s`,
  );
  const told = await Promise.all(runs.map(typical));
  const bares = await Promise.all(told.map(({ text }) => startHttp(text)));
  for (let round = 0; round <= ROUNDS; round++)
    for (const [i, one] of runs.entries()) {
      const bare = await rateOf(one, bares[i]!);
      const rate = await rateOf(one, one.url);
      if (round === 0) continue; // The first round warms up.
      one.bare.push(bare);
      one.rates.push(rate);
    }
  for (const [i, { name, rates, bare }] of runs.entries()) {
    const ratio = median(rates.map((rate, k) => rate / bare[k]!));
    const { hits, text } = told[i]!;
    console.log(
      `${name.padEnd(26)} hits ${String(hits).padStart(4)}, ${String(text.length).padStart(6)} characters  ${median(rates).toFixed(0).padStart(6)}/s of ${median(bare).toFixed(0).padStart(6)}  × ${ratio.toFixed(3)}`,
    );
  }
}

async function main(): Promise<void> {
  const makePlace = databases.find(([name]) => name === KIND)?.[1];
  if (!makePlace) throw new Error(`no ${KIND} here`);
  const places = [await makePlace(), await makePlace(), await makePlace()];
  try {
    await fill(places[0]!, RUBRICS);
    await fill(places[1]!, EDITIONS);
    await fill(places[2]!, EDITIONS, EDITIONS);
    await measure(places);
  } finally {
    for (const child of children) {
      child.removeAllListeners('exit');
      child.kill();
    }
    for (const place of places) await place.drop();
  }
}

if (process.argv[2] === 'serve')
  process.once('message', async (told) => process.send!(await serveBytes(String(told))));
else
  main().catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
