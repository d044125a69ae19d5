import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { NextFunction, Request, Response } from 'express';

/** What is told of a request beside its method, path and status. Never what was sent in it. */
interface Told {
  /** Account that asked, by its id. */
  account?: string;
  /** Name and kind of the operation of GraphQL. */
  operation?: string;
  kind?: string;
  /** `ok`, `refused` with codes, or the code of a fault. */
  outcome?: string;
}

/** One line a request. */
export interface RequestLine extends Told {
  /** Taken over where it came with one, else made; the answer bears it, too. */
  id: string;
  method: string;
  path: string;
  status: number;
  /** Milliseconds until the last byte was given away. */
  ms: number;
}

const told = new WeakMap<IncomingMessage, Told>();

/** Adds to what the line of a request tells. */
export const noteRequest = (request: IncomingMessage, more: Told): void =>
  void told.set(request, { ...told.get(request), ...more });

/** One line for each request, when it is over, whatever became of it. */
export const requestLog =
  (hear: (line: RequestLine) => void) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const begun = performance.now();
    const id = idOf(request.headers['x-request-id']);
    const { method } = request;
    const path = request.path.slice(0, LONGEST_PATH);
    response.setHeader('x-request-id', id);
    response.once('close', () => {
      const ms = Math.round((performance.now() - begun) * 10) / 10;
      const status = response.statusCode;
      const outcome = response.writableFinished ? outcomeOf(status) : 'broken off';
      hear({ id, method, path, status, outcome, ms, ...told.get(request) });
    });
    next();
  };

const LONGEST_PATH = 200;

/** What somebody sends goes into a line of ours only where it cannot be more than an id. */
const idOf = (given: string | string[] | undefined): string =>
  typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();

function outcomeOf(status: number): string {
  if (status < 400) return 'ok';
  return status < 500 ? 'refused' : 'fault';
}
