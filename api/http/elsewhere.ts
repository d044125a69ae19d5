import type { Request, RequestHandler, Response } from 'express';
import type { Context } from '../context';
import type { Budget } from './budget';
import type { ContextOf } from '../exports/export';
import { RETRY_AFTER } from '../refusals';
import { TEXT } from './failures';
import { KeptAnswers } from './keptAnswers';
import type { Task, Readers, Unanswered } from './readers';

/** What a paper weighs beside questions: two texts compared and set. */
const PAPER = 50_000;

/** `/export/…` is answered by the threads that read. */
export const papersElsewhere =
  (readers: Readers, contextOf: ContextOf): RequestHandler =>
  async (request, response) => {
    const made = await contextOf(request);
    const { method, originalUrl, headers } = request;
    const held = ['accept-encoding', 'if-none-match', 'authorization', 'cookie'].map((header) =>
      String(headers[header] ?? ''),
    );
    const carried = await readers.answer(taskOf(request, made, null), {
      question: KeptAnswers.nameOf([method, originalUrl, ...held, ...rightsOf(made)]),
      client: clientOf(made),
      weight: PAPER,
      gone: goneFrom(response),
    });
    if (response.destroyed) return;
    if (typeof carried === 'string') {
      const { status, words, headers: told } = UNANSWERED[carried];
      for (const [name, value] of told) response.setHeader(name, value);
      response.setHeader('cache-control', 'no-store');
      return void response.status(status).type(TEXT).send(`${status} ${words}\n`);
    }
    for (const [name, value] of carried.headers) response.setHeader(name, value);
    response.status(carried.status).end(carried.body);
  };

export const OVER_BUDGET =
  '这一分钟里问得太多,请稍后再试 / more than may be asked in a minute: try again later';

/** `/export/…` is paid for like questions. */
export const withinBudget =
  (budget: Budget, contextOf: ContextOf): RequestHandler =>
  async (request, response, next) => {
    const { headers, over } = await budget.take(clientOf(await contextOf(request)), PAPER);
    for (const [name, value] of headers) response.setHeader(name, value);
    if (!over) return next();
    response.setHeader('cache-control', 'no-store');
    response.status(429).type(TEXT).send(`429 ${OVER_BUDGET}\n`);
  };

/** A question as it goes to a thread. */
export const taskOf = (request: Request, made: Context, body: Uint8Array | null): Task => ({
  method: request.method,
  url: request.url,
  headers: request.headers,
  body,
  ip: made.address,
  secure: made.secure,
  signedIn: made.viewer !== null,
});

/** Whose work it is: of an account, or of whoever comes from an address. */
export const clientOf = ({ viewer, address }: Context): string => viewer?.id ?? address;

/** Aborts when whoever asked has left before the answer was whole. */
export function goneFrom(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}

/**
 * With what right and over what something is asked: the register's version and the day; for whoever
 * is signed in who it is, with what was granted, at which row of the record.
 */
export const rightsOf = ({ viewer, register, today }: Context): string[] => [
  register.version,
  today,
  viewer
    ? JSON.stringify([
        viewer.id,
        viewer.name,
        viewer.office,
        viewer.program,
        viewer.grants.map(({ award, role }) => `${award} ${role}`),
        register.newest,
      ])
    : '',
];

export interface NoAnswer {
  status: number;
  code: string;
  words: string;
  headers: [string, string][];
}

/** How it is told that a thread gave no answer. */
export const UNANSWERED: Record<Unanswered, NoAnswer> = {
  'too many of yours': {
    status: 429,
    code: 'TOO_MANY_REQUESTS',
    words: '您一次问得太多,请等前面的答完 / too much at once: wait for what you asked before',
    headers: [['retry-after', RETRY_AFTER]],
  },
  'too many': {
    status: 503,
    code: 'UNAVAILABLE',
    words: '现在太忙,请稍后再试 / busy: try again later',
    headers: [['retry-after', RETRY_AFTER]],
  },
  'too long': {
    status: 503,
    code: 'TOO_MUCH',
    words: '一分钟内答不完,请一次少要一些 / this takes more than a minute: ask for less',
    headers: [['retry-after', '60']],
  },
  'too large': {
    status: 503,
    code: 'TOO_MUCH',
    words: '答复太大,请一次少要一些 / the answer is too large: ask for less',
    headers: [['retry-after', '60']],
  },
};
