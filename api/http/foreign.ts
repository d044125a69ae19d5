import type { ApolloServerPlugin } from '@apollo/server';
import type { NextFunction, Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { Context } from '../context';
import type { Guard } from './guard';
import { answerOf } from './failures';

/**
 * Pages of other sites: what is public they may read, as anybody may; what they make a browser send
 * changes nothing here. A second line behind the cookie's SameSite and Apollo's guard. Programs do
 * not send the header.
 */

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Whence a browser says that a request comes; `none` is the person at the address bar. */
const OURS = new Set(['same-origin', 'none']);
const ASKED_OF_ALL = /^\/(graphql|schema\.graphql|(export|pictures)\/.*)$/;

export const isForeign = ({ headers: { 'sec-fetch-site': from } }: IncomingMessage): boolean =>
  from !== undefined && !OURS.has(String(from));

const bringsCredentials = ({ headers }: IncomingMessage): boolean =>
  headers.cookie !== undefined || headers.authorization !== undefined;

const CODE = 'CROSS_SITE';
const MESSAGE = '来自其他网站的请求 / a request from another site';

/** Of what another site sends, only what can be a question goes on. */
export function meetForeign(request: Request, response: Response, next: NextFunction): void {
  if (!isForeign(request)) return next();
  if (request.method === 'OPTIONS' && ASKED_OF_ALL.test(request.path))
    return permit(request, response, next);
  const asks = request.path === '/graphql' && !bringsCredentials(request);
  if (READING.has(request.method) || asks) return next();
  response.status(403).setHeader('cache-control', 'no-store').json(answerOf(MESSAGE, CODE));
}

/** What a browser asks beforehand: questions without credentials, and nothing else. */
function permit(request: Request, response: Response, next: NextFunction): void {
  if (!request.headers['access-control-request-method']) return next();
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST');
  response.setHeader(
    'access-control-allow-headers',
    'accept, content-type, if-none-match, apollo-require-preflight, x-request-id',
  );
  response.setHeader('access-control-max-age', '7200');
  response.status(204).end();
}

/** A question from another site is answered, a change is not. */
const plugin: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue }) {
    return {
      async didResolveOperation({ operation }) {
        if (!contextValue.foreign || operation?.operation === 'query') return;
        throw new GraphQLError(MESSAGE, { extensions: { code: CODE, http: { status: 403 } } });
      },
    };
  },
};

/** A question is answered, wherever it comes from. */
export const foreignAsksOnly: Guard = { plugin, mayConcern: () => false };
