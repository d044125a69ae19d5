import { useQueryClient, type InvalidateQueryFilters } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { TypedDocumentString } from '../gql/graphql';
import { AskError, query } from './ask';
import { giveBack, wayHere } from './focusBack';
import { beginAct } from './inTurn';
import { useWords } from './words';

/** What was asked of the counter, a draft that is held included. */
const isAsked = ({ queryKey: [name] }: { queryKey: readonly unknown[] }) =>
  name === 'ask' || name === 'draft';

/** Why nothing was done: `中文 / English`. */
export interface Refused {
  code: string;
  message: string;
}

/**
 * One act at the counter. Nothing is shown as done before it is: afterwards, done or refused,
 * everything on the page is asked anew, and the focus is where it was. `act` answers null where it
 * was refused; why stands in `refusals`.
 * @param look sees every answer, refusals too
 */
export const useAct = <R, V>(document: TypedDocumentString<R, V>, look?: (data: R) => void) =>
  useDoing(document, ALL, look);

/** The same, of an act on the text of a draft: only what hangs on that is asked anew. */
export const useContentAct = <R, V>(document: TypedDocumentString<R, V>) =>
  useDoing(document, OF_TEXT);

const ALL: InvalidateQueryFilters = {};
const OF_TEXT: InvalidateQueryFilters = { predicate: ({ meta }) => meta?.text === 'asks' };

function useDoing<R, V>(
  document: TypedDocumentString<R, V>,
  touched: InvalidateQueryFilters,
  look?: (data: R) => void,
) {
  const client = useQueryClient();
  const say = useWords();
  const [refusals, setRefusals] = useState<readonly Refused[]>([]);
  const [pending, setPending] = useState(false);
  const running = useRef(false);
  const act = async (variables: V): Promise<R | null> => {
    if (running.current) return null;
    running.current = true;
    const way = wayHere();
    const over = beginAct();
    setPending(true);
    setRefusals([]);
    try {
      const data = await query(document, variables);
      const why = Object.values(
        data as Record<string, { userErrors?: readonly Refused[] }>,
      ).flatMap(({ userErrors }) => userErrors ?? []);
      setRefusals(why);
      look?.(data);
      // What is on no page now would show there again as it stood before.
      client.removeQueries({ type: 'inactive', predicate: isAsked });
      // A refusal may have any reason, a lost session too.
      await client.invalidateQueries(why.length ? ALL : touched);
      return why.length ? null : data;
    } catch (error) {
      setRefusals([asRefusal(error, say('trouble.network'), say('trouble.fault'))]);
      return null;
    } finally {
      running.current = false;
      setPending(false);
      over();
      setTimeout(() => giveBack(way));
    }
  };
  return { act, refusals, pending, forget: () => setRefusals([]) };
}

function asRefusal(error: unknown, network: string, fault: string): Refused {
  if (!(error instanceof AskError)) return { code: 'FAULT', message: fault };
  return { code: error.code, message: error.code === 'NETWORK' ? network : error.message || fault };
}
