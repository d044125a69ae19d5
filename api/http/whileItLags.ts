import type { Express, Request, Response } from 'express';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { UNANSWERED } from './elsewhere';
import { answerOf } from './failures';
import { noteRequest } from './requestLog';

/** The thread is asked so often whether it came to itself, and judged by so long a time. */
const [RESOLUTION, WINDOW] = [20, 2_000];
/** Milliseconds for which it kept everybody waiting, in the mean. */
const TOO_LONG = 500;

/**
 * Turns away whoever asks while the thread that answers hardly comes to itself, before anything is
 * done for them: who asked before gets answered.
 * @returns ends it
 */
export function refuseWhileItLags(app: Express): () => void {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  let lags = false;
  const judging = setInterval(() => {
    lags = delay.mean / 1e6 > TOO_LONG;
    delay.reset();
  }, WINDOW).unref();
  delay.enable();
  const { status, words, code, headers } = UNANSWERED['too many'];
  app.use(['/graphql', '/export'], (request: Request, response: Response, next) => {
    if (!lags) return void next();
    noteRequest(request, { outcome: code });
    response.status(status).setHeaders(new Map([...headers, ['cache-control', 'no-store']]));
    response.json(answerOf(words, code));
  });
  return () => {
    clearInterval(judging);
    delay.disable();
  };
}
