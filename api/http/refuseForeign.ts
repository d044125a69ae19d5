import type { NextFunction, Request, Response } from 'express';
import { answerOf } from './failures';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Whence a browser says that a request comes; `none` is the person at the address bar. */
const OURS = new Set(['same-origin', 'none']);

/**
 * A second line behind the cookie's SameSite and Apollo's guard: what a page of another site makes
 * a browser send changes nothing here. Programs do not send the header.
 */
export function refuseForeign(request: Request, response: Response, next: NextFunction): void {
  const from = request.headers['sec-fetch-site'];
  if (READING.has(request.method) || from === undefined || OURS.has(String(from))) return next();
  const message = '来自其他网站的请求 / a request from another site';
  response.status(403).setHeader('cache-control', 'no-store').json(answerOf(message, 'CROSS_SITE'));
}
