import type { Express } from 'express';
import type { Registry } from 'prom-client';
import type { Database } from '../dataSource';
import { registerVersion } from '../editions/register';

/** Whether the process lives, whether it can serve, and its figures. */
export function serveHealth(app: Express, database: Database, registry: Registry): void {
  app.get('/livez', (_, response) => void response.type('text/plain').send('ok\n'));
  app.get('/readyz', async (_, response) => {
    const pending = await registerVersion(database.read).then(
      () => database.read.showMigrations(),
      () => true,
    );
    response
      .status(pending ? 503 : 200)
      .type('text/plain')
      .send(pending ? 'not ready\n' : 'ok\n');
  });
  app.get(
    '/metrics',
    async (_, response) => void response.type(registry.contentType).send(await registry.metrics()),
  );
}
