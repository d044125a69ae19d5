import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../gql/graphql';
import { compact } from './compact';
import { tellsOfChecking } from './beingChecked';

/**
 * What the counter, or the way to it, answers instead of data. `NETWORK` where nothing answered.
 */
export class AskError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Between which an address does not tell. */
    readonly addresses: readonly string[] = [],
  ) {
    super(message);
  }
}

interface Body<R> {
  data?: R | null;
  errors?: { message: string; extensions?: { code?: string; addresses?: string[] } }[];
}

/** @throws AskError */
export async function query<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  how: { signal?: AbortSignal; keepalive?: boolean } = {},
): Promise<R> {
  const response = await fetch('/graphql', {
    method: 'POST',
    ...how,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query: compact(document.toString()), variables }),
  }).catch((error: unknown) => {
    if (how.signal?.aborted) throw error;
    throw new AskError('NETWORK', String(error));
  });
  const body = await (response.json() as Promise<Body<R>>).catch(() => {
    throw new AskError(
      response.status >= 502 ? 'NETWORK' : 'INTERNAL_SERVER_ERROR',
      `HTTP ${response.status}`,
    );
  });
  const [error] = body.errors ?? [];
  if (error || !body.data)
    throw new AskError(
      error?.extensions?.code ?? 'INTERNAL_SERVER_ERROR',
      error?.message ?? `HTTP ${response.status}`,
      error?.extensions?.addresses,
    );
  return body.data;
}

/**
 * The same as a hook; asked once, however many components want it. Waits while `enabled` is false.
 */
export const useAnswer = <R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  enabled = true,
) =>
  useQuery<R, AskError>({
    queryKey: ['ask', document.toString(), variables],
    queryFn: ({ signal }) => query(document, variables, { signal }),
    enabled,
  });

/** How an answer is looked at that others may change. */
interface Looks {
  enabled?: boolean;
  /** What was answered to other variables is shown until these are answered. */
  keeps?: boolean;
  /**
   * What an act on the text of a draft does to it: it is asked anew (so, where nothing is said),
   * follows by what is told of the draft, or stands.
   */
  text?: 'asks' | 'follows' | 'stands';
}

/** What others may change meanwhile: asked anew whenever it is looked at, and while it is made. */
export const useLive = <R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  { enabled = true, keeps = false, text = 'asks' }: Looks = {},
) =>
  useQuery<R, AskError>({
    queryKey: ['ask', document.toString(), variables],
    queryFn: ({ signal }) => query(document, variables, { signal }),
    enabled,
    meta: { text },
    ...(keeps && { placeholderData: keepPreviousData }),
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: ({ state: { data } }) => tellsOfChecking(data) && AGAIN,
  });

/** Milliseconds after which what was not there yet is asked for again. */
const AGAIN = 1_000;
