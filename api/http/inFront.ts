import type { ErrorRequestHandler, Express, Request, RequestHandler, Response } from 'express';
import { createServer, IncomingMessage, ServerResponse, type Server } from 'node:http';

/**
 * A server by which everybody passes `first` in front of Express, whose way through its router
 * takes longer than the answer to a small question. Requests and answers are from their birth what
 * Express makes of them.
 */
export function inFront(app: Express, first: RequestHandler, fail: ErrorRequestHandler): Server {
  class Asked extends IncomingMessage {}
  class Answer extends ServerResponse {}
  Object.setPrototypeOf(Asked.prototype, app.request);
  Object.setPrototypeOf(Answer.prototype, app.response);
  const kinds = { IncomingMessage: Asked, ServerResponse: Answer };
  // Node itself would answer what has no Host without a word, and nobody would hear of it.
  return createServer({ ...kinds, requireHostHeader: false }, (asked, answer) => {
    const [request, response] = [asked as Request, answer as unknown as Response];
    request.res = response;
    void first(request, response, (error?: unknown) => {
      if (error === undefined) app(request, response);
      else void fail(error, request, response, () => undefined);
    });
  });
}
