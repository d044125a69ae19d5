import type { NextFunction, Request, Response } from 'express';

/**
 * No request leaves the site, and nobody else's page may hold ours. MUI sets styles from script.
 */
export function guardHeaders(request: Request, response: Response, next: NextFunction): void {
  response.setHeader(
    'content-security-policy',
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'",
  );
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  // For a year, this host only: whoever came encrypted once comes so again.
  if (request.secure) response.setHeader('strict-transport-security', 'max-age=31536000');
  next();
}
