import compression from 'compression';
import express, { type Express, type Request } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Files of the built console; every other path that a browser opens is a page of it. */
export function serveConsole(app: Express, directory: string): void {
  const index = join(directory, 'index.html');
  if (!existsSync(index)) return;
  app.use(compression());
  app.use(
    '/assets',
    express.static(join(directory, 'assets'), {
      immutable: true,
      maxAge: '1y',
      fallthrough: false,
    }),
  );
  app.use(express.static(directory, { index: false }));
  app.get('/{*path}', (request, response, next) => {
    if (!asksForPage(request)) return next();
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(index);
  });
}

/** A browser says that it wants a page; a program that takes anything wants what stands there. */
const asksForPage = ({ path, headers: { accept = '' } }: Request): boolean =>
  path === '/' || /\btext\/html\b/.test(accept);
