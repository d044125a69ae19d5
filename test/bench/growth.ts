/**
 * How what people wait for grows with the text: a small server and a large one are asked in turn,
 * over HTTP, each with a draft of its own. Medians in milliseconds, what the largest takes against
 * the smallest; the longest block of the server's loop meanwhile, by its own clock (its ten
 * milliseconds between two looks included), and the longest time for which it answered nobody, as
 * `/livez` was asked every few milliseconds: what this process and the machine do counts there.
 *   npm run bench -- growth [clauses …] [--proposals 200] [--postgres]
 * The load is made by this process alone, with Node's fetch.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { databases, urlOf } from '../support/databases';
import { longestSilence } from '../support/longestSilence';
import { Desk, type Shown } from '../support/desk';
import { cli, endAll, startServer, stop, type Alive } from '../support/process';
import { makeEdition } from './edition';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    proposals: { type: 'string', default: '200' },
    postgres: { type: 'boolean', default: false },
  },
});
const SIZES = positionals.length ? positionals.map(Number) : [600, 6000];
const PROPOSALS = Number(values.proposals);
/** How often what is quick is asked, and what is slow. */
const [OFTEN, SELDOM] = [15, 3];
const RUBRIC = 'wuhan/grown';

interface Grown {
  size: number;
  alive: Alive;
  desk: Desk;
  proposal: Shown;
  /** Key of a clause in the middle of the text. */
  clause: string;
  n: number;
  drop(): Promise<void>;
}

async function grown(size: number): Promise<Grown> {
  const [, makePlace] = databases.find(([name]) => name.includes('Postgre') === values.postgres)!;
  const place = await makePlace();
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-growth-'));
  const file = join(folder, 'edition.yaml');
  writeFileSync(file, stringify(makeEdition(size, RUBRIC)));
  let alive = await startServer(urlOf(place));
  await stop(alive);
  const { code, err } = await cli(urlOf(place), ['import', file]);
  rmSync(folder, { recursive: true });
  if (code) throw new Error(err);
  alive = await startServer(urlOf(place), undefined, { METRICS_TOKEN });
  const desk = await Desk.of(alive.server, 'wh-drafter');
  const proposal = await opened(desk);
  const { edition } = await desk.ask(`{ edition(key: "${RUBRIC}@1") { clauses { key text } } }`);
  const clauses = edition.clauses.filter(({ text }: { text: string }) => text);
  return {
    ...{ size, alive, desk, proposal, n: 0 },
    clause: clauses[Math.floor(clauses.length / 2)].key,
    async drop() {
      await stop(alive);
      await place.drop();
    },
  };
}

async function opened(desk: Desk): Promise<Shown> {
  const { proposalCreate } = await desk.ask(
    `mutation { proposalCreate(rubric: "${RUBRIC}", title: "修订", rationale: "年度修订") { proposal { id key } userErrors { message } } }`,
  );
  if (proposalCreate.userErrors.length) throw new Error(proposalCreate.userErrors[0].message);
  return proposalCreate.proposal;
}

async function revise({ desk, proposal, clause }: Grown, n: number): Promise<void> {
  const address = `${proposal.key}/~${clause}`;
  const { clause: seen } = await desk.ask(`{ clause(address: "${address}") { revision } }`);
  const { clauseRevise } = await desk.ask(
    `mutation { clauseRevise(id: "${proposal.id}", key: "${clause}", expecting: "${seen.revision}", fields: { text: "第${n}次修改的正文。" }) { proposal { seq head } userErrors { code message } } }`,
  );
  if (clauseRevise.userErrors.length) throw new Error(clauseRevise.userErrors[0].message);
}

/** What is waited for: how often it is asked, and asking. */
interface Waited {
  name: string;
  times: number;
  /** Whether it should take as long in the largest text as in the smallest. */
  flat: boolean;
  /** Before it, each time, what is not counted. */
  before?(one: Grown): Promise<unknown>;
  ask(one: Grown): Promise<unknown>;
}

const asking =
  (query: (one: Grown) => string) =>
  (one: Grown): Promise<unknown> =>
    one.desk.ask(query(one));
const draft = ({ proposal, clause }: Grown) => `${proposal.key}/~${clause}`;

const DESK =
  '{ draft: proposals(state: DRAFT, first: 100) { nodes { id title state transitions { name allowed reasons { code } } authors { username } } } }';

const WAITED: Waited[] = [
  {
    name: 'first look at a draft',
    times: SELDOM,
    flat: false,
    before: async (one) => {
      one.proposal = await opened(one.desk);
    },
    ask: asking((one) => `{ clause(address: "${draft(one)}") { text title label } }`),
  },
  { name: 'an act', times: OFTEN, flat: true, ask: (one) => revise(one, ++one.n) },
  {
    name: 'a clause page after an act',
    times: OFTEN,
    flat: true,
    before: (one) => revise(one, ++one.n),
    ask: asking(
      (one) =>
        `{ clause(address: "${draft(one)}") { text title label points parent { title } children { text } terms { term } guide { title } } }`,
    ),
  },
  {
    name: 'a clause page of an edition',
    times: OFTEN,
    flat: true,
    ask: asking(
      ({ clause, n }) =>
        `{ c${n}: clause(address: "${RUBRIC}@1/~${clause}") { text title label points parent { title } } }`,
    ),
  },
  {
    name: 'issues after an act',
    times: SELDOM,
    flat: false,
    before: (one) => revise(one, ++one.n),
    ask: asking(({ proposal }) => `{ proposal(id: "${proposal.id}") { issues { message } } }`),
  },
  {
    name: 'changes after an act',
    times: SELDOM,
    flat: false,
    before: (one) => revise(one, ++one.n),
    ask: asking(
      ({ proposal }) =>
        `{ compare(base: "${RUBRIC}@1", head: "${proposal.key}") { changes { type } } }`,
    ),
  },
  {
    name: 'issues of an edition',
    times: 1,
    flat: false,
    ask: asking(() => `{ edition(key: "${RUBRIC}@1") { issues { message } } }`),
  },
  {
    name: 'a comparison on paper after an act',
    times: SELDOM,
    flat: false,
    before: (one) => revise(one, ++one.n),
    ask: async ({ alive, desk, proposal }) => {
      const path = `/export/comparison.docx?base=${RUBRIC}@1&head=${proposal.key}`;
      const response = await fetch(alive.url + path, {
        headers: { authorization: `Bearer ${desk.token}` },
      });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
    },
  },
  {
    name: `the desk with ${PROPOSALS} proposals`,
    times: SELDOM,
    flat: true,
    before: (one) => revise(one, ++one.n),
    ask: asking(() => DESK),
  },
  {
    name: 'the same, until all is checked',
    times: SELDOM,
    flat: false,
    before: (one) => revise(one, ++one.n),
    ask: async ({ desk }) => {
      // As the console asks again, and not without a pause: that alone would fill a processor.
      while (JSON.stringify(await desk.ask(DESK)).includes('BEING_CHECKED')) await setTimeout(100);
    },
  },
];

/** Told to whoever has it. */
const METRICS_TOKEN = 'growth-of-what-people-wait-for';

/** Milliseconds of the longest block of a server's loop since it was asked last. */
async function longestBlock({ alive }: Grown): Promise<number> {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
  const metrics = await (await fetch(`${alive.url}/metrics`, { headers })).text();
  return 1000 * Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(metrics)![1]);
}

interface Timed {
  took: number;
  blocked: number;
  silent: number;
}

/** Milliseconds of one asking, and of the longest block and silence of the server meanwhile. */
async function timed(waited: Waited, one: Grown): Promise<Timed> {
  await waited.before?.(one);
  one.n++;
  await longestBlock(one);
  let going = true;
  const silent = longestSilence(one.alive.url, () => going);
  const begun = performance.now();
  await waited.ask(one);
  const took = performance.now() - begun;
  going = false;
  return { took, silent: await silent, blocked: await longestBlock(one) };
}

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/**
 * What the others still look for, after what they were asked, must not hold this one up. Who was
 * halted again and again turns askers away until it has seen that it comes to itself.
 */
async function onlyOne(all: readonly Grown[], one: Grown): Promise<void> {
  for (const { alive } of all) alive.child.kill(alive === one.alive ? 'SIGCONT' : 'SIGSTOP');
  await setTimeout(250);
}

async function main(): Promise<void> {
  const all: Grown[] = [];
  for (const size of SIZES) all.push(await grown(size));
  for (const waited of WAITED) {
    if (waited.name.startsWith('the desk'))
      for (const one of all) {
        await onlyOne(all, one);
        for (let i = 0; i < PROPOSALS; i++)
          await revise({ ...one, proposal: await opened(one.desk) }, i);
      }
    const found = all.map(() => [] as Timed[]);
    for (let i = 0; i < waited.times; i++)
      for (const [k, one] of all.entries()) {
        await onlyOne(all, one);
        found[k]!.push(await timed(waited, one));
      }
    const times = found.map((of) => median(of.map(({ took }) => took)));
    const most = (what: keyof Timed, k: number) =>
      Math.max(...found[k]!.map((each) => each[what])).toFixed(0);
    console.log(
      `${waited.name}: ${SIZES.map((size, k) => `${size} clauses ${times[k]!.toFixed(0)} ms (loop ${most('blocked', k)}, silent ${most('silent', k)})`).join(', ')}; × ${(times.at(-1)! / times[0]!).toFixed(2)}${waited.flat ? ', should be flat' : ''}`,
    );
  }
  for (const one of all) {
    await onlyOne(all, one);
    await one.drop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
  // Servers of the sizes that were made already would go on.
  endAll();
});
