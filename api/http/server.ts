import type { Server } from 'node:http';
import express, { type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import { makeApollo } from './apollo';
import { serveConsole } from './console';
import { Content, sendContent, setAudience } from '../content';
import type { Database } from '../dataSource';
import { exportCrosswalk } from '../exports/crosswalk';
import { exportPaper } from '../exports/export';
import { exportRecord } from '../exports/record';
import { failed, notFound, TEXT } from './failures';
import { graphqlOverHttp } from './graphqlOverHttp';
import { guardHeaders } from './guardHeaders';
import { serveHealth } from './health';
import { KeptAnswers } from './keptAnswers';
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
import { attended } from './unread';

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
  now = () => new Date(),
}: Parts): Promise<Served> {
  const schema = makeSchema();
  const apollo = makeApollo(schema, log);
  await apollo.start();
  const metrics = makeMetrics(database);
  const context = contextFor(database, now, idleMinutes * 60_000);
  const answer = graphqlOverHttp({
    apollo,
    context,
    kept: new KeptAnswers(),
    count: (how) => metrics.answers.inc({ how }),
  });

  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('trust proxy', trusts);
  const heard = (line: RequestLine) => {
    metrics.heard(line);
    hear(line);
  };
  app.use(requestLog(heard), guardHeaders, refuseNameless, meetForeign);
  app.all('/graphql', (request, response, next) => {
    answer(request, response).catch(next);
  });
  app.get('/schema.graphql', tellSchema(schema));
  app.get('/record.ndjson', exportRecord(context));
  app.get('/export/crosswalk.:form', exportCrosswalk(context));
  app.get('/export/:paper', exportPaper(context));
  app.get('/pictures/:hash', servePicture(context));
  // No page of the console stands there.
  app.use(['/export', '/pictures'], notFound);
  const { drain } = serveHealth(app, database);
  serveMetrics(app, metrics.registry, figures);
  serveConsole(app, consoleDirectory);
  app.use(notFound);
  app.use(failed(log));
  const minute = (all: boolean) =>
    recordUses(database, now())
      .then(() => recordCounts(database, now(), all))
      .catch(log);
  const everyMinute = setInterval(() => minute(false), 60_000).unref();
  const end = async () => {
    clearInterval(everyMinute);
    await minute(true);
    await apollo.stop();
  };
  return { server: attended(app, heard), registry: metrics.registry, drain, stop: end };
}

/** The schema as text, the same for everybody. */
function tellSchema(schema: GraphQLSchema): RequestHandler {
  const sdl = new Content(Buffer.from(schemaText(schema)), TEXT);
  return (request, response, next) => {
    setAudience(request, response, 'everybody');
    sendContent(request, response, sdl).catch(next);
  };
}
