import type { NextFunction, Request, Response } from 'express';

export const TEXT = 'text/plain; charset=utf-8';

/** What stands nowhere. */
export const notFound = (_: Request, response: Response): void =>
  void response.status(404).type(TEXT).send('404 找不到 / not found\n');

/** What nobody foresaw. */
export const failed =
  (log: (error: unknown) => void) =>
  (error: unknown, _: Request, response: Response, __: NextFunction): void => {
    log(error);
    response.status(500).json({
      errors: [
        {
          message: '服务器内部错误 / internal error',
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
  };
