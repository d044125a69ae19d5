import type { IncomingMessage } from 'node:http';
import compression from 'compression';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { beijingDay } from '../../rubrics/calendar';
import { makeApollo } from './apollo';
import type { Context } from '../context';
import type { Database } from '../dataSource';
import { keepRegister, registerVersion } from '../editions/register';
import { Shelf } from '../editions/shelf';
import { exportCrosswalk } from '../exports/crosswalk';
import { exportPaper } from '../exports/export';
import { exportRecord } from '../exports/record';
import { graphqlOverHttp } from './graphqlOverHttp';
import { KeptAnswers } from './keptAnswers';
import { people } from '../people/person';
import { hashToken, signedInBy, tokenOf } from '../people/session';
import { recordCounts } from '../people/throttle';
import { schemaText } from '../printSchema';
import { Drafts } from '../proposals/draft';
import { makeSchema } from '../schema';

interface Parts {
  database: Database;
  /** Built console; without it the API answers alone. */
  consoleDirectory: string;
  log(error: unknown): void;
  /** Cookies are for encrypted connections only. */
  production?: boolean;
  now?(): Date;
}

/**
 * Everything that answers on the one port. Each request asks the database for the register's
 * version, so processes agree.
 */
export async function makeServer({
  database,
  consoleDirectory,
  log,
  production = false,
  now = () => new Date(),
}: Parts): Promise<{ app: Express; stop(): Promise<void> }> {
  const schema = makeSchema();
  const apollo = makeApollo(schema, log);
  await apollo.start();
  const metrics = makeMetrics(database);
  const context = contextFor(database, production, now);
  const answer = graphqlOverHttp({
    apollo,
    context,
    kept: new KeptAnswers(),
    count: (how) => metrics.answers.inc({ how }),
  });

  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(guardHeaders);
  app.all('/graphql', (request, response, next) => {
    answer(request, response).catch(next);
  });
  const sdl = schemaText(schema);
  app.get('/schema.graphql', (_, response) => void response.type(TEXT).send(sdl));
  app.get('/record.ndjson', exportRecord(context));
  app.get('/export/crosswalk.:form', exportCrosswalk(context));
  app.get('/export/:paper', exportPaper(context));
  // No page of the console stands there.
  app.use('/export', notFound);
  serveHealth(app, database, metrics.registry);
  serveConsole(app, consoleDirectory);
  app.use(notFound);
  app.use(failed(log));
  const everyMinute = setInterval(() => recordCounts(database, now()).catch(log), 60_000).unref();
  const end = async () => {
    clearInterval(everyMinute);
    await recordCounts(database, now(), true).catch(log);
    await apollo.stop();
  };
  return { app, stop: end };
}

const TEXT = 'text/plain; charset=utf-8';

/** What each request gets to work with: opened texts are shared, the rest is its own. */
function contextFor(database: Database, production: boolean, now: () => Date) {
  const register = keepRegister(database.read);
  const shelf = new Shelf(database.read);
  const drafts = new Drafts(database.read);
  return async (request: IncomingMessage): Promise<Context> => {
    const moment = now();
    const token = tokenOf(request.headers);
    const session = token ? hashToken(token) : null;
    // The version first: what a person sees may be newer than its name says, never older.
    const known = await register();
    const viewer = session ? await signedInBy(database.read, session, moment) : null;
    return {
      database,
      register: known,
      freshRegister: register,
      shelf,
      drafts,
      openDraft: (rubric, id) => drafts.find(viewer, rubric, id),
      person: people(database.read),
      now: moment,
      today: beijingDay(moment),
      viewer,
      session: viewer && session,
      address: request.socket.remoteAddress ?? '',
      secure: production,
      setHeaders: [],
    };
  };
}

function serveHealth(app: Express, database: Database, registry: Registry): void {
  app.get('/livez', (_, response) => void response.type('text/plain').send('ok\n'));
  app.get('/readyz', async (_, response) => {
    const pending = await registerVersion(database.read).then(
      () => database.read.showMigrations(),
      () => true,
    );
    response
      .status(pending ? 503 : 200)
      .type('text/plain')
      .send(pending ? 'not ready\n' : 'ok\n');
  });
  app.get(
    '/metrics',
    async (_, response) => void response.type(registry.contentType).send(await registry.metrics()),
  );
}

const notFound = (_: Request, response: Response): void =>
  void response.status(404).type(TEXT).send('404 找不到 / not found\n');

const failed =
  (log: (error: unknown) => void) =>
  (error: unknown, _: Request, response: Response, __: NextFunction): void => {
    log(error);
    response.status(500).json({
      errors: [
        {
          message: '服务器内部错误 / internal error',
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
  };

/**
 * No request leaves the site, and nobody else's page may hold ours. MUI sets styles from script.
 */
function guardHeaders(_: Request, response: Response, next: NextFunction): void {
  response.setHeader(
    'content-security-policy',
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'",
  );
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  next();
}

/** Files of the built console; every other path that a browser opens is a page of it. */
function serveConsole(app: Express, directory: string): void {
  const index = join(directory, 'index.html');
  if (!existsSync(index)) return;
  app.use(compression());
  app.use(
    '/assets',
    express.static(join(directory, 'assets'), {
      immutable: true,
      maxAge: '1y',
      fallthrough: false,
    }),
  );
  app.use(express.static(directory, { index: false }));
  app.get('/{*path}', (request, response, next) => {
    if (!request.accepts('html')) return next();
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(index);
  });
}

function makeMetrics(database: Database) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'zhunsheng_answers_total',
    help: 'GraphQL answers, kept or made anew',
    labelNames: ['how'],
    registers: [registry],
  });
  new Gauge({
    name: 'zhunsheng_sql_statements_total',
    help: 'SQL statements sent since the start',
    registers: [registry],
    collect() {
      this.set(database.statements());
    },
  });
  return { registry, answers };
}
