/**
 * One stranger asks for as much as he can, in one way after another, while others read: how long
 * these wait then, against a moment when nobody else asks.
 *   npm run drill:stranger [-- seconds]
 * Readers and stranger are told apart by their addresses, as behind a proxy. The load is made by
 * this process alone, with Node's fetch and sockets.
 */
import { setMaxListeners } from 'node:events';
import { connect } from 'node:net';
import { databases, urlOf } from '../support/databases';
import { memoryOf, startServer, stop } from '../support/process';

const SECONDS = Number(process.argv[2] ?? 8);
/** Requests of the stranger at a time. */
const AT_ONCE = 8;
/** How much longer readers may wait beside him, and how much more memory may be held. */
const [LONGER, MORE] = [3, 1.5];

interface Place {
  url: string;
  editions: string[];
  /** Each asks something that nobody asked before. */
  n: number;
}
type Ask = (place: Place, signal: AbortSignal) => Promise<number | string>;

const STRANGER = { 'x-forwarded-for': '203.0.113.66' };

async function graphql({ url }: Place, query: string, signal: AbortSignal): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...STRANGER,
    },
    body: JSON.stringify({ query }),
    signal,
  });
  await response.arrayBuffer();
  return response.status;
}

async function get({ url }: Place, path: string, signal: AbortSignal): Promise<number> {
  const response = await fetch(url + path, { headers: STRANGER, signal });
  await response.arrayBuffer();
  return response.status;
}

const pick = ({ editions }: Place, i: number): string => editions[i % editions.length]!;
const pair = (place: Place): [string, string] => {
  const i = place.n++;
  const { length } = place.editions;
  return [pick(place, i), pick(place, i + 1 + (Math.floor(i / length) % (length - 1)))];
};
const aliases = (count: number, one: (i: number) => string): string =>
  `{ ${Array.from({ length: count }, (_, i) => `x${i}: ${one(i)}`).join(' ')} }`;
const asked =
  (text: (place: Place) => string): Ask =>
  (place, signal) =>
    graphql(place, text(place), signal);
const got =
  (path: (place: Place) => string): Ask =>
  (place, signal) =>
    get(place, path(place), signal);
const compared = (inner: string) => (place: Place) => {
  const [a, b] = pair(place);
  return `compare(base: "${a}", head: "${b}") { n${place.n}: __typename ${inner} }`;
};

/** A request whose body comes a byte at a time, until the server has had enough. */
const slow: Ask = ({ url }, signal) =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nx-forwarded-for: 203.0.113.66\r\ncontent-length: 100000\r\n\r\n`,
    );
    const dripping = setInterval(() => socket.write(' '), 200);
    const end = () => {
      clearInterval(dripping);
      socket.destroy();
      resolve('broken off');
    };
    signal.addEventListener('abort', end);
    socket.on('error', end).on('close', end);
  });

/** Asks for much, and is gone before it is there. */
const leaving =
  (ask: Ask): Ask =>
  async (place, signal) => {
    const gone = AbortSignal.any([signal, AbortSignal.timeout(150)]);
    return ask(place, gone).catch(() => 'left');
  };

const KINDS: Record<string, Ask> = {
  'compare with matches': asked((p) => `{ ${compared('matches { score }')(p)} }`),
  'compare, 5 aliases': asked((p) => aliases(5, () => compared('lines { changes }')(p))),
  'compare, 42 aliases': asked((p) => aliases(42, () => compared('matches { score }')(p))),
  'compare, whole': asked(
    (p) =>
      `{ ${compared('changes { type called } lines { base { text name } head { text name } changes }')(p)} }`,
  ),
  crosswalk: asked((p) => {
    const [a, b] = pair(p);
    return `{ n${p.n}: crosswalk(a: "${a}", b: "${b}") { matches { score relation a { text } b { text } } } }`;
  }),
  'crosswalk, 8 aliases': asked((p) =>
    aliases(8, () => {
      const [a, b] = pair(p);
      return `crosswalk(a: "${a}", b: "${b}") { unmatchedA { address } unmatchedB { address } }`;
    }),
  ),
  'issues of an edition': asked(
    (p) => `{ n${p.n++}: edition(key: "${pick(p, p.n)}") { issues { message } } }`,
  ),
  'issues of all editions': asked(
    (p) => `{ n${p.n++}: rubrics { editions { issues { id message } } } }`,
  ),
  'all clauses of all editions': asked(
    (p) => `{ n${p.n++}: rubrics { editions { clauses { address title text label points } } } }`,
  ),
  'clauses nested': asked(
    (p) =>
      `{ n${p.n++}: edition(key: "${pick(p, p.n)}") { clauses { text children { text children { text terms { definition } } } } } }`,
  ),
  'terms and their uses': asked(
    (p) =>
      `{ n${p.n++}: rubrics { editions { terms { term usedBy { address text terms { term } } } } } }`,
  ),
  'search, one word': asked(
    (p) => `{ search(query: "质${p.n++}") { nodes { node { __typename } excerpt } } }`,
  ),
  'search, 300 aliases': asked((p) =>
    aliases(300, (i) => `search(query: "管理 ${p.n++ + i}") { nodes { excerpt } }`),
  ),
  'search, a common word': asked((p) =>
    aliases(20, () => `search(query: "的", first: 100) { n${p.n++}: nodes { excerpt } }`),
  ),
  'comparison papers': got((p) => {
    const paper = ['comparison.html', 'comparison.docx', 'redline.docx'][p.n++ % 3]!;
    return `/export/${paper}?base=${pick(p, p.n)}&head=${pick(p, p.n)}`;
  }),
  'papers of texts': got((p) => {
    const paper = ['text.html', 'text.docx'][p.n++ % 2]!;
    return `/export/${paper}?of=${pick(p, p.n)}`;
  }),
  'crosswalk papers': got((p) => {
    const form = ['csv', 'json', 'xlsx'][p.n % 3]!;
    const [a, b] = pair(p);
    return `/export/crosswalk.${form}?a=${a}&b=${b}`;
  }),
  'introspection, long questions': asked(
    (p) =>
      `{ ${Array.from({ length: 150 }, (_, i) => `t${i}: __type(name: "Clause") { n${p.n++}: fields { name type { name } } }`).join(' ')} }`,
  ),
  'broken off': leaving(
    asked((p) => aliases(10, () => compared('matches { score } lines { changes }')(p))),
  ),
  'slow bodies': slow,
};

const SMALL = ['/livez', '{ rubrics { key title } }', 'clause'] as const;

/** How long readers wait for each of what they ask, in ms, sorted. */
async function reading(place: Place, until: () => boolean): Promise<Record<string, number[]>> {
  const waits: Record<string, number[]> = Object.fromEntries(SMALL.map((name) => [name, []]));
  const reader = async (who: number): Promise<void> => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': `198.51.100.${who}` };
    for (let i = 0; !until(); i++) {
      const what = SMALL[i % SMALL.length]!;
      const query =
        what === 'clause'
          ? `{ clause(address: "${pick(place, i)}/criteria/1") { n${who}x${i}: text title children { text } } }`
          : what;
      const begun = performance.now();
      const response = await (what === '/livez'
        ? fetch(place.url + what, { headers })
        : fetch(`${place.url}/graphql`, {
            ...{ method: 'POST', headers, body: JSON.stringify({ query }) },
          }));
      await response.arrayBuffer();
      waits[what]!.push(response.ok ? performance.now() - begun : Number.POSITIVE_INFINITY);
      await new Promise((next) => setTimeout(next, 20));
    }
  };
  await Promise.all([1, 2, 3, 4].map(reader));
  for (const all of Object.values(waits)) all.sort((a, b) => a - b);
  return waits;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const for_ = (seconds: number) => {
  const end = Date.now() + seconds * 1000;
  return () => Date.now() > end;
};
async function beside(place: Place, ask: Ask) {
  const end = new AbortController();
  // Each request that goes on listens.
  setMaxListeners(0, end.signal);
  const over = for_(SECONDS);
  const answers = new Map<string, number>();
  const stranger = async (): Promise<void> => {
    while (!over()) {
      const answer = await ask(place, end.signal).catch((error: Error) => error.name);
      answers.set(String(answer), (answers.get(String(answer)) ?? 0) + 1);
    }
  };
  const strangers = Array.from({ length: AT_ONCE }, stranger);
  const waits = await reading(place, over);
  end.abort();
  await Promise.all(strangers);
  return { waits, answers };
}

async function main(): Promise<void> {
  let sound = true;
  for (const [name, makePlace] of databases) {
    const where = await makePlace();
    const alive = await startServer(urlOf(where), undefined, { TRUSTED_PROXIES: '127.0.0.1' });
    const { data } = await alive.server.query('{ rubrics { editions { key } } }');
    const editions = (data as { rubrics: { editions: { key: string }[] }[] }).rubrics.flatMap(
      (rubric) => rubric.editions.map(({ key }) => key),
    );
    const place: Place = { url: alive.url, editions, n: 0 };
    await reading(place, for_(3));
    for (const [kind, ask] of Object.entries(KINDS)) {
      const [quiet, before] = [await reading(place, for_(SECONDS / 2)), memoryOf(alive)];
      const { waits, answers } = await beside(place, ask);
      const told = SMALL.map((what) => {
        const [was, now] = [at(quiet[what]!, 0.99), at(waits[what]!, 0.99)];
        const ratio = now / was;
        if (ratio > LONGER) sound = false;
        return `${what.split(' ')[1] ?? what} ${was.toFixed(0)}→${now.toFixed(0)} ms (×${ratio.toFixed(1)})`;
      });
      const memory = memoryOf(alive);
      if (memory > before * MORE) sound = false;
      const statuses = [...answers].map(([answer, count]) => `${answer}: ${count}`).join(', ');
      console.log(
        `${name}, ${kind} (${statuses}): p99 ${told.join(', ')}; memory ${before.toFixed(0)}→${memory.toFixed(0)} MB`,
      );
    }
    await stop(alive);
    await where.drop();
  }
  process.exitCode = sound ? 0 : 1;
}

void main();
