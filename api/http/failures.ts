import type { NextFunction, Request, Response } from 'express';
import { Content } from '../content';
import { isUnavailable } from '../database/unavailable';
import { AWAY, RETRY_AFTER } from '../refusals';
import type { Answer } from './keptAnswers';
import { noteRequest } from './requestLog';

export const TEXT = 'text/plain; charset=utf-8';

/** What stands nowhere. */
export const notFound = (_: Request, response: Response): void =>
  void response.status(404).type(TEXT).send('404 找不到 / not found\n');

/**
 * What went wrong outside GraphQL: what the sender did wrong is said in one line and nowhere else;
 * the database may be away; the rest nobody foresaw.
 */
export const failed =
  (log: (error: unknown) => void) =>
  (error: unknown, request: Request, response: Response, __: NextFunction): void => {
    if (response.headersSent) return void response.destroy();
    const status = statusOf(error);
    if (status) return refuse(response, status);
    response.setHeader('cache-control', 'no-store');
    if (isUnavailable(error)) {
      noteRequest(request, { outcome: 'UNAVAILABLE' });
      response.status(503).setHeader('retry-after', RETRY_AFTER);
      return void response.json(answerOf(AWAY, 'UNAVAILABLE'));
    }
    log(error);
    response.status(500);
    response.json(answerOf('服务器内部错误 / internal error', 'INTERNAL_SERVER_ERROR'));
  };

/** An error as GraphQL over HTTP tells it, whoever finds it. */
export const answerOf = (message: string, code: string): object => ({
  errors: [{ message, extensions: { code } }],
});

/** Such an error as a whole answer. */
export function failure(status: number, message: string, code = 'BAD_REQUEST'): Answer {
  const body = Buffer.from(JSON.stringify(answerOf(message, code)));
  const content = new Content(body, 'application/json; charset=utf-8');
  return { status, headers: [], content, lasting: false };
}

/** Of what Express and its readers find wrong with a request. */
function statusOf(error: unknown): number | null {
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

const WORDS: Record<number, string> = {
  400: '请求有误 / bad request',
  403: '不允许 / forbidden',
  404: '找不到 / not found',
  405: '不支持此方法 / method not allowed',
  413: '太大 / too large',
  416: '范围有误 / range not satisfiable',
};

function refuse(response: Response, status: number): void {
  const words = WORDS[status] ?? WORDS[400];
  response.status(status).type(TEXT).send(`${status} ${words}\n`);
}
