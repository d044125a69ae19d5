import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { IncomingMessage } from 'node:http';
import { getMetadataArgsStorage } from 'typeorm';
import { Content } from '../content';
import type { Context } from '../context';
import { EditionEndRow, EditionEntryRow, EditionRow } from '../editions/rows';
import { entryRows } from '../entries/rows';
import { searchTables } from '../editions/searchRows';
import { readingBesides, readingInto } from '../reading';
import { whyFree } from '../record/held';
import { tableName, type Table } from '../record/leaf';
import type { Answering } from './apollo';
import { failure } from './failures';
import type { Answer } from './keptAnswers';

interface Question {
  request: Pick<IncomingMessage, 'method' | 'headers'>;
  search: string;
  body: unknown;
}

/** Makes the answer to a question, in this thread. */
export async function makeAnswer(
  answering: Answering,
  made: Context,
  question: Question,
): Promise<Answer> {
  let passing = false;
  made.passing = () => {
    passing = true;
  };
  const tables = new Set<string>();
  // Whoever is signed in reads what nobody else does: that is told apart.
  const reading = made.viewer ? readingInto : readingBesides;
  const answered = await reading(tables, () => wordsOf(answering, made, question));
  if (!answered) return failure(406, WHOLE);
  const { status, headers, string, type } = answered;
  return {
    status,
    told: toldOf(made),
    headers: [...headers, ...made.setHeaders],
    content: new Content(Buffer.from(string), type),
    lasting: !passing && status === 200 && isNamed(tables, made),
  };
}

interface Words {
  status: number;
  headers: Iterable<[string, string]>;
  string: string;
  type: string;
}

/** An answer by the program for a question, else by Apollo; null where that is not whole. */
async function wordsOf(
  { apollo, direct }: Answering,
  made: Context,
  { request, search, body }: Question,
): Promise<Words | null> {
  const words = await direct.answer(request, body, made);
  if (words) return { status: made.reply.status ?? 200, headers: [], ...words };
  const method = request.method!.toUpperCase();
  const answered = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headersOf(request), search, body },
    context: async () => made,
  });
  if (answered.body.kind !== 'complete') return null;
  const { headers } = answered;
  if (!answered.status) direct.learn(request, headers.get('content-type'));
  const { string } = answered.body;
  return { status: statusOf(answered, made), headers, string, type: typeOf(answered) };
}

const WHOLE = '不提供增量返回 / incremental delivery is not offered';

function headersOf(request: Pick<IncomingMessage, 'headers'>): HeaderMap {
  const headers = new HeaderMap();
  for (const [header, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(header, String(value));
  return headers;
}

/**
 * A client that knows the older media type alone takes 200 for an answer of GraphQL's, and anything
 * else for one of something on the way: so says the draft of GraphQL over HTTP.
 */
function statusOf({ status, headers }: HTTPGraphQLResponse, { reply }: Context): number {
  const older = headers.get('content-type')?.startsWith('application/json');
  if (reply.status) return reply.status;
  return status === 400 && older && reply.unbegun ? 200 : (status ?? 200);
}

const typeOf = ({ headers }: HTTPGraphQLResponse): string =>
  headers.get('content-type') ?? 'application/json; charset=utf-8';

const toldOf = ({ reply: { operation, kind, outcome } }: Context): Answer['told'] & object => ({
  ...(operation && { operation }),
  ...(kind && { kind }),
  ...(outcome && { outcome }),
});

/** What every name covers by the version of the register: published content. */
const PUBLISHED = new Set([
  ...[...entryRows, EditionRow, EditionEntryRow, EditionEndRow].map(tableName),
  // With the index or without, the same is found.
  ...searchTables,
]);
/** What no name covers: the record does not know of it. */
const FREE = new Set(
  getMetadataArgsStorage()
    .tables.filter(({ target }) => whyFree(target as object) !== undefined)
    .map(({ target }) => tableName(target as Table)),
);

/**
 * Whether the name of an answer covers all that was read for it; what somebody reads is on record.
 */
const isNamed = (tables: ReadonlySet<string>, { viewer }: Context): boolean =>
  [...tables].every(
    (table) => PUBLISHED.has(table) || (viewer !== null && table !== '*' && !FREE.has(table)),
  );
