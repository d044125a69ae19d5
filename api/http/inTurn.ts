import type { NextFunction, RequestHandler } from 'express';

/** Handlers one after another, as one: Express looks anew at each of its own what it is for. */
export const inTurn =
  (...handlers: RequestHandler[]): RequestHandler =>
  (request, response, next) => {
    let at = 0;
    const go: NextFunction = (error?: unknown) => {
      const handler = error === undefined ? handlers[at++] : undefined;
      if (!handler) return next(error);
      try {
        void handler(request, response, go);
      } catch (thrown) {
        next(thrown);
      }
    };
    go();
  };
