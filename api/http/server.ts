import type { Server } from 'node:http';
import express, { type Express, type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { makeApollo } from './apollo';
import { serveConsole } from './console';
import { Content, sendContent, setAudience } from '../content';
import type { Database } from '../dataSource';
import type { Where } from '../database/cannotOpen';
import { Budget } from './budget';
import { papersElsewhere, withinBudget } from './elsewhere';
import { Readers } from './readers';
import { exportCrosswalk } from '../exports/crosswalk';
import { exportPaper, type ContextOf } from '../exports/export';
import { exportRecord } from '../exports/record';
import { findAway, noteFound, recordFound } from '../found/found';
import { failed, notFound, TEXT } from './failures';
import { graphqlOverHttp } from './graphqlOverHttp';
import { inFront } from './inFront';
import { inTurn } from './inTurn';
import { guardHeaders } from './guardHeaders';
import { serveHealth } from './health';
import { KeptAnswers } from './keptAnswers';
import { refuseWhileItLags } from './whileItLags';
import { servePicture } from './pictures';
import { refuseNameless } from './refuseNameless';
import { requestLog, type RequestLine } from './requestLog';
import { meetForeign } from './foreign';
import type { Registry } from 'prom-client';
import { makeMetrics, serveMetrics } from './metrics';
import { recordUses } from '../people/lastUse';
import { recordCounts } from '../people/throttle';
import { schemaText } from '../printSchema';
import { makeSchema } from '../schema';
import { contextFor } from './sight';
import { answerUnread } from './unread';

interface Parts {
  database: Database;
  /** Built console; without it the API answers alone. */
  consoleDirectory: string;
  log(error: unknown): void;
  /** Hears a line for each request. */
  hear?(line: RequestLine): void;
  /** Whether an address is that of a proxy whose word on the sender counts. */
  trusts?(address: string): boolean;
  /** Who reads `/metrics` on this port: whoever brings the token, everybody, or nobody. */
  metrics?: { token: string } | 'open' | null;
  /** How long a session lasts that is not used. */
  idleMinutes?: number;
  /** Threads that read, beside the one that listens; null: it does everything itself. */
  readers?: Reading | null;
  /** What one client may ask for in a minute, in fields of answers; 0: as much as it likes. */
  budget?: number;
  now?(): Date;
}

/** What is to listen, and how it ends: `drain` first, `stop` when nobody asks any more. */
interface Served {
  server: Server;
  registry: Registry;
  drain(): void;
  stop(): Promise<void>;
}

/**
 * Everything that answers on the one port. Each request asks the database for the register's
 * version, so processes agree.
 */
export async function makeServer({
  database,
  consoleDirectory,
  log,
  hear = () => undefined,
  trusts = () => false,
  metrics: figures = 'open',
  idleMinutes = 30,
  readers: reading = null,
  budget: points = 0,
  now = () => new Date(),
}: Parts): Promise<Served> {
  const schema = makeSchema();
  const answering = makeApollo(schema, database.read, log);
  await answering.apollo.start();
  const metrics = makeMetrics(database, () => readers?.waiting ?? 0);
  const idleMs = idleMinutes * 60_000;
  const context = contextFor(database, now, idleMs);
  const readers = reading && readersOf(reading, { idleMs, log, reader: database.read });
  const budget = points > 0 ? new Budget(points) : null;
  const questions = graphqlOverHttp({
    ...{ answering, schema, context, readers, budget },
    kept: new KeptAnswers(database.read),
    count: metrics.answered,
  });

  const app = plainApp(trusts);
  const heard = (line: RequestLine) => {
    metrics.heard(line);
    hear(line);
  };
  // Without threads it does heavy work itself, and is bound to keep people waiting.
  const lag = readers && refuseWhileItLags();
  const stations = [requestLog(heard), guardHeaders, refuseNameless, meetForeign];
  const first = inTurn(...stations, ...(lag ? [lag.refuse] : []), answerQuestions(questions));
  app.get('/schema.graphql', tellSchema(schema));
  app.get('/record.ndjson', exportRecord(context));
  servePapers(app, { budget, readers, context, reader: database.read });
  app.get('/pictures/:hash', servePicture(context));
  // No page of the console stands there.
  app.use(['/export', '/pictures'], notFound);
  const { drain } = serveHealth(app, database);
  serveMetrics(app, metrics.registry, figures);
  serveConsole(app, consoleDirectory);
  app.use(notFound);
  app.use(failed(log));
  const stopCounting = countEveryMinute(database, now, log);
  const end = async () => {
    lag?.stop();
    await stopCounting();
    await readers?.close();
    await answering.apollo.stop();
  };
  const server = answerUnread(inFront(app, first, failed(log)), heard);
  return { server, registry: metrics.registry, drain, stop: end };
}

const answerQuestions =
  (answer: ReturnType<typeof graphqlOverHttp>): RequestHandler =>
  (request, response, next) => {
    if (!/^\/graphql\/?$/i.test(request.path)) return void next();
    answer(request, response).catch(next);
  };

interface Papers {
  budget: Budget | null;
  readers: Readers | null;
  context: ContextOf;
  reader: DataSource;
}

/** Papers, paid for where there is a budget, and by the threads that read where there are any. */
function servePapers(app: Express, given: Papers): void {
  const { budget, readers, context, reader } = given;
  if (budget) app.get('/export/:paper', withinBudget(budget, context));
  if (readers) app.get('/export/:paper', papersElsewhere(readers, context));
  app.get('/export/crosswalk.:form', exportCrosswalk(context));
  app.get('/export/:paper', exportPaper(context, reader));
}

/** Express without what it would add of its own. */
export function plainApp(trusts: (address: string) => boolean): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('trust proxy', trusts);
  return app;
}

/**
 * Uses, refusals and what was found are written once a minute, and at the end. @returns how it ends
 */
function countEveryMinute(
  database: Database,
  now: () => Date,
  log: (error: unknown) => void,
): () => Promise<void> {
  const minute = (all: boolean) =>
    recordUses(database, now())
      .then(() => recordCounts(database, now(), all))
      .then(() => recordFound(database, now()))
      .catch(log);
  const timer = setInterval(() => minute(false), 60_000).unref();
  return () => {
    clearInterval(timer);
    return minute(true);
  };
}

interface Reading {
  /** 0: none. */
  threads: number;
  where: Where;
  /** Mebibytes that each may keep only to be quick. */
  cacheMb?: number;
  /** A fixed moment, in tests. */
  moment?: Date;
}

function readersOf(
  { threads, where, cacheMb = 64, moment }: Reading,
  { idleMs, log, reader }: { idleMs: number; log: Parts['log']; reader: DataSource },
): Readers | null {
  if (threads === 0) return null;
  const setting = { where, idleMs, cacheMb, moment: moment?.toISOString() ?? null };
  const found = (name: string, value: string) => noteFound(reader, name, value);
  const readers = new Readers({ threads, setting, log, found });
  findAway(reader, (asked) => readers.work(asked));
  // Nobody who asks in a test would be spared the second that it takes.
  if (!moment) readers.warm();
  return readers;
}

/** The schema as text, the same for everybody. */
function tellSchema(schema: GraphQLSchema): RequestHandler {
  const sdl = new Content(Buffer.from(schemaText(schema)), TEXT);
  return (request, response, next) => {
    setAudience(request, response, 'everybody');
    sendContent(request, response, sdl).catch(next);
  };
}
