import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isUnavailable } from './database/unavailable';

/** Faults have a stable code; a refusal of what somebody asked for is a value, not a fault. */
type FaultCode = 'BAD_USER_INPUT' | 'AMBIGUOUS_ADDRESS';

interface Told {
  http?: { status: number };
  /** Between which an address does not tell. */
  addresses?: readonly string[];
}

export class Fault extends GraphQLError {
  /**
   * @param more for programs, beside the code; `http.status`, where nothing of the operation was
   * done
   */
  constructor(code: FaultCode, chinese: string, english: string, more: Told = {}) {
    super(`${chinese} / ${english}`, { extensions: { code, ...more } });
  }
}

/** What is said while the database is away, and for how many seconds nobody need ask again. */
export const AWAY = '数据库暂时无法使用,请稍后再试 / the database is away: try again later';
export const RETRY_AFTER = '5';

/** Codes of Apollo and GraphQL whose messages speak of the query only and may leave the house. */
const SPEAKABLE = new Set([
  'AMBIGUOUS_ADDRESS',
  'BAD_USER_INPUT',
  'PASSWORD_CHANGE_FIRST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'CROSS_SITE',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * What leaves the house: never a stack trace, never SQL. What is unknown to it is logged here and
 * answered as a fault.
 */
export function formatError(log: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
    const { message, locations, path } = formatted;
    const said = SPEAKABLE.has(code) ? code : 'BAD_USER_INPUT';
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (SPEAKABLE.has(code) || isOfTheQuestion(error))
      return {
        message: unguessing(message),
        ...place,
        extensions: { code: said, ...told(formatted) },
      };
    if (isUnavailable(unwrapResolverError(error)))
      return { message: AWAY, ...place, extensions: { code: 'UNAVAILABLE' } };
    log(unwrapResolverError(error));
    return {
      message: '服务器内部错误 / internal error',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

const told = ({ extensions }: GraphQLFormattedError): Told =>
  extensions?.addresses ? { addresses: extensions.addresses as string[] } : {};

/**
 * What graphql-js finds wrong with a question only while it answers it — null for an argument that
 * must not be, an operation that the schema does not have — points at the question; a fault of ours
 * points at nothing in it.
 */
function isOfTheQuestion(error: unknown): boolean {
  const own = unwrapResolverError(error);
  return own instanceof GraphQLError && !!own.nodes?.length && own.extensions.code === undefined;
}

/** Names that nobody asked for are told by the schema, not by a guess; what is ours stays ours. */
const unguessing = (message: string): string =>
  /call stack/.test(message) ? TOO_DEEP : message.replace(/ Did you mean .*$/s, '');

const TOO_DEEP = '查询嵌套过深 / the query is nested too deeply';
