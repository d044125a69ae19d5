import { timingSafeEqual } from 'node:crypto';
import type { Express, Request, Response } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { recordKinds } from '../../rubrics/recordKinds';
import type { Database } from '../dataSource';
import { poolOf, sizeOf } from '../database/size';
import { notFound } from './failures';
import type { RequestLine } from './requestLog';
import { RecordRow } from '../record/rows';
import { checkpointLeaf } from '../verify/checkpoint';

/** Figures of this process and of its database, as Prometheus reads them. */
export function makeMetrics(database: Database, readersWaiting: () => number = () => 0) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'zhunsheng_answers_total',
    help: 'GraphQL answers, kept or made anew',
    labelNames: ['how'],
    registers: [registry],
  });
  const requests = new Histogram({
    name: 'zhunsheng_request_seconds',
    help: 'Requests by operation and outcome, with how long they took',
    labelNames: ['operation', 'outcome'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  processFigures(registry, database, readersWaiting);
  databaseFigures(registry, database);
  const named = bounded();
  // One is found by its labels once: they come again with every request.
  const timers = new Map<string, Histogram.Internal<string>>();
  const timerFor = (operation: string, outcome: string) => {
    const name = `${outcome} ${operation}`;
    const timer = timers.get(name) ?? requests.labels({ operation, outcome });
    timers.set(name, timer);
    return timer;
  };
  const heard = ({ operation, path, outcome, ms }: RequestLine): void => {
    const what = path === '/graphql' ? named(operation ?? '') : 'other paths';
    timerFor(what, outcome?.split(' ')[0] ?? 'ok').observe(ms / 1000);
  };
  const counters = { kept: answers.labels('kept'), made: answers.labels('made') };
  const answered = (how: keyof typeof counters) => counters[how].inc();
  return { registry, answered, heard };
}

/** Names are the askers' own: only so many are told apart, or anybody could fill the memory. */
function bounded(most = 100): (name: string) => string {
  const names = new Set<string>();
  return (name) => {
    if (names.size < most) names.add(name);
    return names.has(name) ? name : 'others';
  };
}

type Figure = [name: string, help: string, read: () => number];

function processFigures(
  registry: Registry,
  database: Database,
  readersWaiting: () => number,
): void {
  const pool = () => poolOf(database.read);
  const figures: Figure[] = [
    ['sql_statements_total', 'SQL statements sent since the start', () => database.statements()],
    ['writes_waiting', 'Writes under way or waiting', () => database.writesWaiting()],
    ['readers_waiting', 'Heavy questions that wait for a thread', readersWaiting],
    ['writing_fails', '1 while writing fails', () => (database.failingSince() ? 1 : 0)],
    ['pool_connections', 'Connections to PostgreSQL', () => pool()?.total ?? 0],
    ['pool_idle', 'Of these, idle', () => pool()?.idle ?? 0],
    ['pool_waiting', 'Requests that wait for one', () => pool()?.waiting ?? 0],
  ];
  for (const [name, help, read] of figures)
    new Gauge({
      name: `zhunsheng_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
}

/** Read off the database when somebody asks: the record counts refusals and failures already. */
function databaseFigures(registry: Registry, database: Database): void {
  const figure = (
    name: string,
    help: string,
    read: () => Promise<number | { kind: string; lines: number }[]>,
  ): void => {
    const gauge: Gauge = new Gauge({
      name: `zhunsheng_${name}`,
      help,
      labelNames: name === 'record_lines' ? ['kind'] : [],
      registers: [registry],
      // Figures of a database that is away are not told, and those of the process are.
      collect: () =>
        read().then(
          (value) => {
            gauge.reset();
            if (typeof value === 'number') gauge.set(value);
            else for (const { kind, lines } of value) gauge.set({ kind }, lines);
          },
          () => gauge.reset(),
        ),
    });
  };
  const { read } = database;
  figure('record_lines', 'Lines of the record by kind', () => linesByKind(database));
  figure('record_length', 'Lines of the record', () => read.getRepository(RecordRow).count());
  figure(
    'checkpoint_age_seconds',
    'Since the last signed checkpoint, or where there is none since the first line of the record',
    () => sinceCheckpoint(database),
  );
  figure('database_bytes', 'Size of the database', async () => (await sizeOf(read)).database);
  figure(
    'wal_bytes',
    'Written, and not yet in its place in the file (SQLite)',
    async () => (await sizeOf(read)).wal,
  );
}

/** Kinds without a line are told, too: from nothing to the first there would be no rise. */
async function linesByKind({ read }: Database): Promise<{ kind: string; lines: number }[]> {
  const rows = await read.query<{ kind: string; lines: number | string }[]>(
    'SELECT kind, count(*) AS lines FROM record GROUP BY kind ORDER BY kind',
  );
  const counts = new Map<string, number>(Object.keys(recordKinds).map((kind) => [kind, 0]));
  for (const { kind, lines } of rows) counts.set(kind, Number(lines));
  return [...counts].map(([kind, lines]) => ({ kind, lines }));
}

/** Where none was ever signed the record itself is what waits for one. */
async function sinceCheckpoint({ read }: Database): Promise<number> {
  const { kind } = checkpointLeaf;
  const [last] = await read.manager.find(RecordRow, {
    where: { kind },
    order: { seq: 'DESC' },
    take: 1,
  });
  const [first] = last
    ? [last]
    : await read.manager.find(RecordRow, { order: { seq: 'ASC' }, take: 1 });
  return first ? Math.round((Date.now() - Date.parse(first.at)) / 1000) : 0;
}

/** Figures tell how busy one is: whoever reads them comes by their own port, or with the token. */
export function serveMetrics(
  app: Express,
  registry: Registry,
  readers: { token: string } | 'open' | null,
): void {
  app.get('/metrics', async (request: Request, response: Response) => {
    const may = readers === 'open' || (readers !== null && isToken(request, readers.token));
    if (!may) return notFound(request, response);
    response.type(registry.contentType).send(await registry.metrics());
  });
}

function isToken({ headers: { authorization } }: Request, token: string): boolean {
  const [given, wanted] = [authorization ?? '', `Bearer ${token}`].map((text) => Buffer.from(text));
  return given!.length === wanted!.length && timingSafeEqual(given!, wanted!);
}
