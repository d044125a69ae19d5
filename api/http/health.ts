import type { Express, Request, Response } from 'express';
import type { Database } from '../dataSource';
import { schemaOf } from '../database/schema';
import { registerVersion } from '../editions/register';
import { RETRY_AFTER } from '../refusals';
import { TEXT } from './failures';
import { noteRequest } from './requestLog';

/** Why it is not ready, in both languages; programs know the English words. */
const WHY = {
  draining: '正在停止',
  reading: '读取失败',
  writing: '写入失败',
  'reading takes too long': '读取太慢',
  'writing takes too long': '写入太慢',
} as const;
type Why = keyof typeof WHY;

/** Milliseconds in which a probe has its answer, whatever the database does. */
const PATIENCE = 2_000;

/**
 * Whether the process lives, and whether it can serve: `/readyz` says that it reads a database of
 * its schema and that writing has not just failed, `/readyz?write` that a write would go through.
 * @returns `drain`: says no from then on, so that nobody is sent here any more
 */
export function serveHealth(app: Express, database: Database): { drain(): void } {
  let draining = false;
  const reads = shared(() => readable(database));
  const writes = shared(() => database.tryWriting());
  app.get('/livez', (_, response) => void response.type(TEXT).send('ok\n'));
  app.get('/readyz', async (request: Request, response: Response) => {
    const wanted = request.query.write !== undefined || database.failingSince() !== null;
    const why: Why | null = draining
      ? 'draining'
      : ((await faultOf('reading', reads)) ?? (wanted ? await faultOf('writing', writes) : null));
    response.set('cache-control', 'no-store');
    if (why) {
      response.set('retry-after', RETRY_AFTER);
      // No fault of the program, which would have a line of its own in the log.
      noteRequest(request, { outcome: 'UNAVAILABLE' });
    }
    response
      .status(why ? 503 : 200)
      .type(TEXT)
      .send(why ? `没有就绪: ${WHY[why]} / not ready: ${why}\n` : 'ok\n');
  });
  return {
    drain: () => {
      draining = true;
    },
  };
}

/** @throws where it does not answer, or its schema is not that of this program */
async function readable({ read }: Database): Promise<void> {
  await registerVersion(read);
  const { pending, foreign } = await schemaOf(read);
  if (pending.length + foreign.length) throw new Error('schema');
}

/** Probes that come while one is under way get its answer: nothing piles up. */
function shared(probe: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= probe().finally(() => {
      running = null;
    });
    return running;
  };
}

async function faultOf(
  what: 'reading' | 'writing',
  probe: () => Promise<void>,
): Promise<Why | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Why>((resolve) => {
    timer = setTimeout(() => resolve(`${what} takes too long`), PATIENCE);
  });
  const tried = probe().then(
    () => null,
    () => what,
  );
  return Promise.race([tried, late]).finally(() => clearTimeout(timer));
}
