import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { TypedDocumentString } from '../gql/graphql';
import { AskError, query } from './ask';
import { giveBack, wayHere } from './focusBack';
import { beginAct } from './inTurn';
import { useWords } from './words';

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
export function useAct<R, V>(document: TypedDocumentString<R, V>, look?: (data: R) => void) {
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
      client.removeQueries({ queryKey: ['ask'], type: 'inactive' });
      await client.invalidateQueries();
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
