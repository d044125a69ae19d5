import type { NextFunction, Request, Response } from 'express';

/** HTTP/1.1 wants to be told which host is asked. */
export function refuseNameless(request: Request, _: Response, next: NextFunction): void {
  const nameless = request.httpVersion === '1.1' && request.headers.host === undefined;
  next(nameless ? { status: 400 } : undefined);
}
