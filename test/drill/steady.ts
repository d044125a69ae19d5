/**
 * A mixed load of an office for minutes: never-seen questions, searches, comparisons, papers, acts
 * on drafts. What the server holds in memory after the second minute, how much that still grows,
 * and whether anything failed.
 *   npm run drill:steady [-- minutes]
 * The load is made by this process alone, with Node's fetch.
 */
import { databases, urlOf } from '../support/databases';
import { Desk, type Shown } from '../support/desk';
import { memoryOf, startServer, stop, type Alive } from '../support/process';

const MINUTES = Number(process.argv[2] ?? 10);
/** What may be held, in MiB, and by how much it may grow after the second minute. */
const [MOST, GROWTH] = [450, 1.1];
const CACHE_MB = '256';
/** One account asks here for eight people. */
const MINUTE_BUDGET = '60000000';
/** People who ask at a time, and how long each thinks before the next question. */
const [PEOPLE, PAUSE] = [8, 100];

interface Office {
  alive: Alive;
  desk: Desk;
  proposal: Shown;
  /** Keys of clauses whose words are changed. */
  keys: string[];
  editions: string[];
  /** Each question is a new one. */
  n: number;
}

async function opened(alive: Alive): Promise<Office> {
  const desk = await Desk.of(alive.server, 'sz-drafter');
  const { proposal } = await desk.create('shenzhen/economic');
  const { rubrics, edition } = await desk.ask(
    '{ rubrics { editions { key } } edition(key: "shenzhen/economic@2019") { clauses { key text } } }',
  );
  return {
    ...{ alive, desk, proposal: proposal!, n: 0 },
    keys: edition.clauses.flatMap(({ key, text }: { key: string; text: string }) =>
      text ? [key] : [],
    ),
    editions: rubrics.flatMap(({ editions }: { editions: { key: string }[] }) =>
      editions.map(({ key }) => key),
    ),
  };
}

const pick = <T>(of: readonly T[], n: number): T => of[n % of.length]!;

/** Asks as one of many who are not signed in. */
async function asStranger({ alive, n }: Office, path: string, body?: object): Promise<void> {
  const response = await fetch(alive.url + path, {
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': `198.51.100.${n % 250}`,
    },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok || text.startsWith('{"errors"'))
    throw new Error(`${path}: ${response.status} ${text.slice(0, 200)}`);
}
const asked = (query: (office: Office) => string) => (office: Office) =>
  asStranger(office, '/graphql', { query: query(office) });

const KINDS: ((office: Office) => Promise<unknown>)[] = [
  asked(
    ({ n, editions }) =>
      `{ c${n}: clause(address: "${pick(editions, n)}/criteria/1") { text children { text } } }`,
  ),
  asked(({ n }) => `{ search(query: "质${n}") { totalCount nodes { excerpt } } }`),
  asked(({ n }) => `{ s${n}: search(query: "管理") { totalCount nodes { excerpt } } }`),
  asked(
    ({ n, editions }) => `{ e${n}: edition(key: "${pick(editions, n)}") { clauses { key text } } }`,
  ),
  asked(
    ({ n, editions }) =>
      `{ compare(base: "${pick(editions, n)}", head: "${pick(editions, n)}") { x${n}: changes { phrase } lines { changes } } }`,
  ),
  ({ n, editions, ...office }) =>
    asStranger(
      { n, editions, ...office },
      `/export/${pick(['text.docx', 'text.html'], n)}?of=${pick(editions, n)}`,
    ),
  async ({ desk, proposal, keys, n }) => {
    const key = pick(keys, n);
    const seen = (await desk.clause(`${proposal.key}/~${key}`))!;
    await desk.act('clauseRevise', {
      ...{ id: proposal.id, key, expecting: seen.revision },
      fields: { text: `第${n}次修改的正文。` },
    });
  },
  ({ desk, proposal, n }) =>
    desk.ask(`{ p${n}: proposal(id: "${proposal.id}") { issues { message } changes { phrase } } }`),
];

async function drill(name: string, office: Office): Promise<boolean> {
  const begun = Date.now();
  const minute = () => (Date.now() - begun) / 60_000;
  const [held, failures] = [[] as { at: number; mb: number }[], [] as string[]];
  let answered = 0;
  const person = async (who: number): Promise<void> => {
    for (let i = who; minute() < MINUTES; i++) {
      const one = { ...office, n: office.n++ };
      await pick(
        KINDS,
        i,
      )(one).then(
        () => answered++,
        (error: Error) => failures.push(error.message),
      );
      await new Promise((next) => setTimeout(next, PAUSE));
    }
  };
  const watching = setInterval(
    () => held.push({ at: minute(), mb: memoryOf(office.alive) }),
    2_000,
  );
  await Promise.all(Array.from({ length: PEOPLE }, (_, who) => person(who)));
  clearInterval(watching);
  const most = (from: number, to: number) =>
    Math.max(...held.filter(({ at }) => at >= from && at < to).map(({ mb }) => mb));
  const [third, last] = [most(2, 3), most(Math.max(3, MINUTES - 1), MINUTES)];
  const all = most(0, MINUTES);
  console.log(
    `${name}: ${answered} answered in ${MINUTES} minutes, ${failures.length} failed; at most ${all.toFixed(0)} MiB, in the third minute ${third.toFixed(0)}, in the last ${last.toFixed(0)} (× ${(last / third).toFixed(2)})`,
  );
  for (const failure of new Set(failures.slice(0, 5))) console.log(`  ${failure}`);
  return failures.length === 0 && all <= MOST && last / third <= GROWTH;
}

async function main(): Promise<void> {
  let sound = true;
  for (const [name, makePlace] of databases) {
    const place = await makePlace();
    const more = { TRUSTED_PROXIES: '127.0.0.1', CACHE_MB, MINUTE_BUDGET };
    const alive = await startServer(urlOf(place), undefined, more);
    sound = (await drill(name, await opened(alive))) && sound;
    await stop(alive);
    await place.drop();
  }
  process.exitCode = sound ? 0 : 1;
}

void main();
