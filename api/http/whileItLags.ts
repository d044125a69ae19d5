import type { RequestHandler } from 'express';
import { UNANSWERED } from './elsewhere';
import { answerOf } from './failures';
import { noteRequest } from './requestLog';

/** Milliseconds between two looks, what is too long between them, and how often in a row it is. */
const [LOOK, TOO_LONG, IN_A_ROW] = [100, 500, 4];

/**
 * Turns away whoever asks while the thread that answers hardly comes to itself, before anything is
 * done for them: who asked before gets answered. One long work alone turns nobody away.
 */
export function refuseWhileItLags(): { refuse: RequestHandler; stop(): void } {
  let [late, last] = [0, performance.now()];
  const looking = setInterval(() => {
    const now = performance.now();
    late = now - last > TOO_LONG ? late + 1 : 0;
    last = now;
  }, LOOK).unref();
  const { status, words, code, headers } = UNANSWERED['too many'];
  const refuse: RequestHandler = (request, response, next) => {
    if (late < IN_A_ROW || !LONG.test(request.path)) return void next();
    noteRequest(request, { outcome: code });
    response.status(status).setHeaders(new Map([...headers, ['cache-control', 'no-store']]));
    response.json(answerOf(words, code));
  };
  return { refuse, stop: () => clearInterval(looking) };
}

/** Where what is asked for may take long. */
const LONG = /^\/(graphql|export)(\/|$)/i;
