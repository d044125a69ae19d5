import type { Request, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { IncomingMessage } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { Content, sendContent, setAudience } from '../content';
import type { Context } from '../context';
import type { Answering } from './apollo';
import type { Budget, Left } from './budget';
import { failure } from './failures';
import { KeptAnswers, type Answer } from './keptAnswers';
import { makeAnswer } from './makeAnswer';
import { readBody } from './readBody';
import type { Readers } from './readers';
import { noteRequest } from './requestLog';
import {
  taskOf,
  clientOf,
  goneFrom,
  rightsOf,
  OVER_BUDGET,
  UNANSWERED,
  type NoAnswer,
} from './elsewhere';
import { NoTurn, Turns } from '../turns';
import { weighing } from './weight';

/**
 * Headers that decide what is answered to one and the same operation: form of the answer, and
 * Apollo's guard against CSRF.
 */
const TELLING = ['accept', 'content-type', 'x-apollo-operation-name', 'apollo-require-preflight'];

interface Parts {
  answering: Answering;
  schema: GraphQLSchema;
  context(request: IncomingMessage): Promise<Context>;
  kept: KeptAnswers;
  /** Threads for what is heavy; null: everything is answered here. */
  readers: Readers | null;
  /** What each client may ask for; null: as much as it likes. */
  budget: Budget | null;
  /** Counts an answer: kept, or made anew. */
  count(how: 'kept' | 'made'): void;
}

/**
 * GraphQL over HTTP, in front of Apollo: an answer that was given before to the same question, with
 * the same rights, over the same register on the same day goes out as the bytes it was. Mutations,
 * errors, and what rests on something that the name does not cover are never kept. What is heavy is
 * answered by a thread that reads, so that nobody else waits for it.
 */
export function graphqlOverHttp(parts: Parts) {
  const { answering, schema, context, kept, readers, budget, count } = parts;
  const weigh = weighing(schema);
  const turns = new Turns(HERE);
  return async (request: Request, response: Response): Promise<void> => {
    const encoding = request.headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity') return send(request, response, failure(415, ENCODED));
    let seen: Promise<Context> | undefined;
    const sight = () => (seen ??= context(request));
    const body = await readBody(request, sight);
    if (typeof body === 'string')
      return send(request, response, failure(body === 'too large' ? 413 : 400, UNREAD[body]));
    const search = request.url!.includes('?') ? request.url!.slice(request.url!.indexOf('?')) : '';
    const made = await sight();
    const name = nameOf(request, search, body, made);
    const known = kept.get(name);
    count(known ? 'kept' : 'made');
    if (known) {
      noteRequest(request, known.told ?? {});
      return send(request, response, known, made);
    }

    const overBudget = (left: Left | null | undefined): boolean => {
      for (const [header, value] of left?.headers ?? []) response.setHeader(header, value);
      if (left?.over) send(request, response, failure(429, OVER_BUDGET, 'TOO_MANY_REQUESTS'));
      return left?.over === true;
    };
    if (body.length > SHORT && overBudget(await budget?.spent(clientOf(made)))) return;
    const parsed = parseBody(request, body);
    if (parsed instanceof Error) return send(request, response, failure(400, parsed.message));
    const weight = readers || budget ? weigh(parsed.value, search) : 0;
    // Signing in, and all that writes, has limits of its own.
    if (weight > 0 && overBudget(await budget?.take(clientOf(made), weight))) return;
    const here = () => makeAnswer(answering, made, { request, search, body: parsed.value });
    const answered = (): Promise<Answer | null> => {
      if (weight <= SMALL) return here();
      const turn = { client: clientOf(made), weight, gone: goneFrom(response) };
      if (readers && weight > (made.viewer ? HEAVY : SMALL))
        return elsewhere(readers, { request, response, body, made, name, ...turn });
      return turns.take(turn, () => setImmediate().then(here)).catch(noTurn);
    };
    const answer = await answered();
    if (!answer) return;
    if (answer.lasting) kept.keep(name, answer, weight <= SMALL);
    noteRequest(request, answer.told ?? {});
    send(request, response, answer, made);
  };
}

const nameOf = (
  { method, headers }: Request,
  search: string,
  body: Buffer,
  made: Context,
): string =>
  KeptAnswers.nameOf([
    ...[method, search, body],
    ...TELLING.map((header) => String(headers[header] ?? '')),
    ...rightsOf(made),
  ]);

/** Bytes of a question that is read though who asks has nothing left: it may be one that writes. */
const SHORT = 4_096;
/** What a question weighs that is answered in less time than others notice. */
const HEAVY = 5_000;
/**
 * What a question weighs of which nobody notices how many come at once. Whoever is not signed in
 * asks of no draft, which this thread alone has at hand: he is answered elsewhere above that.
 */
const SMALL = 1_000;
/** How many questions between the two are answered at a time here, and who waits for them. */
const HERE = { atOnce: 8, ofOne: 2, waiting: 1_000, waitingOfOne: 200 };

function noTurn(error: unknown): Answer | null {
  if (error instanceof NoTurn)
    return refused(UNANSWERED[error.whose === 'asker' ? 'too many of yours' : 'too many']);
  if ((error as Error).name === 'AbortError') return null;
  throw error;
}

interface Elsewhere {
  request: Request;
  response: Response;
  body: Buffer;
  made: Context;
  name: string;
  client: string;
  weight: number;
  gone: AbortSignal;
}

/** The answer of a reading thread; null where nobody waits for it any more. */
async function elsewhere(
  readers: Readers,
  { request, response, body, made, name, client, weight, gone }: Elsewhere,
): Promise<Answer | null> {
  const carried = await readers.answer(taskOf(request, made, body), {
    question: name,
    ...{ client, weight, gone },
  });
  if (response.destroyed) return null;
  if (typeof carried !== 'string') {
    const { type, lasting, told = {} } = carried.graphql!;
    const { buffer, byteOffset, length } = carried.body;
    const content = new Content(Buffer.from(buffer, byteOffset, length), type);
    return { status: carried.status, headers: carried.headers, content, lasting, told };
  }
  return refused(UNANSWERED[carried]);
}

const refused = ({ status, words, code, headers }: NoAnswer): Answer => ({
  ...failure(status, words, code),
  headers,
  told: { outcome: code },
});

const ENCODED = '请求正文不接受压缩 / no encoding of the body is understood';
const UNREAD = {
  'too large': '请求太大 / the request is too large',
  'broken off': '请求中断 / the request was broken off',
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** JSON in UTF-8 and nothing else: other charsets have been used to slip past filters. */
export function parseBody(
  request: Pick<IncomingMessage, 'headers'>,
  body: Buffer,
): { value: unknown } | Error {
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0 || !/^application\/(graphql-response\+)?json\b/i.test(type))
    return { value: undefined };
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1];
  if (charset && !/^utf-?8$/i.test(charset))
    return new Error(
      `请用 UTF-8,而不是 ${charset} / charset ${charset} is not understood: send UTF-8`,
    );
  try {
    const value: unknown = JSON.parse(utf8.decode(body));
    return { value };
  } catch {
    return new Error('请求正文不是合法的 UTF-8 JSON / the body is no well-formed JSON in UTF-8');
  }
}

function send(
  request: Request,
  response: Response,
  { status, headers, content, lasting }: Answer,
  made?: Context,
): Promise<void> {
  for (const [name, value] of headers) response.setHeader(name, value);
  const own = made && (made.viewer !== null || made.setHeaders.length > 0);
  setAudience(request, response, own ? 'one' : (lasting && 'everybody') || 'asker');
  return sendContent(request, response, content, status);
}
