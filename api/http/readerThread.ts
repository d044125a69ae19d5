import 'reflect-metadata';
import type { Express } from 'express';
import inject from 'light-my-request';
import { readlinkSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { constants, setPriority } from 'node:os';
import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import { openDatabase } from '../dataSource';
import { exportCrosswalk } from '../exports/crosswalk';
import { exportPaper } from '../exports/export';
import { doJob, type AskedAway } from '../found/job';
import { tellFound } from '../found/found';
import { keepWithin } from '../memory';
import { makeSchema } from '../schema';
import { makeApollo } from './apollo';
import { failed, notFound } from './failures';
import { parseBody } from './graphqlOverHttp';
import { makeAnswer } from './makeAnswer';
import type { Task, FoundThere, Carried, ReaderSetting } from './readers';
import { plainApp } from './server';
import { contextFor } from './sight';

/** A thread that reads: it answers what is heavy, over a connection that cannot write. */

const { where, idleMs, cacheMb, moment } = workerData as ReaderSetting;
keepWithin(cacheMb);
giveWay();
const log = (error: unknown) => process.stderr.write(`${(error as Error)?.stack ?? error}\n`);
const ready = prepare();

/**
 * Where there are fewer processors than work, the thread that listens comes first. Linux alone
 * tells the number of a thread; elsewhere all stay equal.
 */
function giveWay(): void {
  try {
    setPriority(
      Number(basename(readlinkSync('/proc/thread-self'))),
      constants.priority.PRIORITY_BELOW_NORMAL,
    );
  } catch {}
}

async function prepare() {
  const database = await openDatabase(where, 'read');
  tellFound(database.read, (name, value) =>
    parentPort?.postMessage({ name, value } satisfies FoundThere),
  );
  const answering = makeApollo(makeSchema(), database.read, log);
  await answering.apollo.start();
  const context = contextFor(database, () => (moment ? new Date(moment) : new Date()), idleMs);
  // Who asks was found out by the thread that listens.
  const papers = plainApp(() => true);
  papers.get('/export/crosswalk.:form', exportCrosswalk(context));
  papers.get('/export/:paper', exportPaper(context, database.read, Infinity));
  papers.use(notFound);
  papers.use(failed(log));
  return { database, answering, context, papers };
}

/**
 * Answers what the listening thread was asked, or does what it asks itself; null: it is to get
 * ready, and no more.
 */
export default async function answer(task: Task | AskedAway | null): Promise<unknown> {
  const { database, answering, context, papers } = await ready;
  if (!task) return null;
  if ('job' in task) return doJob(database.read.manager, task);
  return question(task, { answering, context, papers });
}

async function question(
  task: Task,
  { answering, context, papers }: Omit<Awaited<typeof ready>, 'database'>,
): Promise<Carried> {
  const { method, url, headers, ip, secure, body } = task;
  if (!url.startsWith('/graphql')) return paper(papers, task);
  const request = { method, url, headers, ip, secure, socket: {} } as unknown as IncomingMessage;
  const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const parsed = parseBody(request, Buffer.from(body ?? []));
  if (parsed instanceof Error) throw parsed;
  const made = await context(request);
  const {
    status,
    told,
    headers: set,
    content,
    lasting,
  } = await makeAnswer(answering, made, {
    request,
    search,
    body: parsed.value,
  });
  const { type, body: bytes } = content;
  return handedOver({
    ...{ status, headers: set, body: bytes },
    graphql: { type, lasting, ...(told && { told }) },
  });
}

/** Its bytes are given away and not copied, where they are all of their buffer. */
function handedOver(carried: Carried): Carried {
  const { buffer, length } = carried.body;
  if (buffer.byteLength !== length) return carried;
  return move({ [transferableSymbol]: [buffer], [valueSymbol]: carried } as never) as never;
}

async function paper(papers: Express, task: Task): Promise<Carried> {
  const { method, url, headers, ip, secure } = task;
  const response = await inject(papers, {
    method: method as 'GET',
    url,
    headers: {
      ...(headers as Record<string, string>),
      'x-forwarded-for': ip,
      'x-forwarded-proto': secure ? 'https' : 'http',
    },
  });
  const told = Object.entries(response.headers).flatMap(([name, value]): [string, string][] =>
    OF_THE_CONNECTION.has(name) ? [] : [[name, String(value)]],
  );
  return { status: response.statusCode, headers: told, body: response.rawPayload };
}

/** What the thread that listens says itself. */
const OF_THE_CONNECTION = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding']);
