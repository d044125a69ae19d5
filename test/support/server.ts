import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openDatabase, type Database } from '../../api/dataSource';
import { loadLibrary, type Loaded } from '../../api/editions/loadLibrary';
import { makeServer } from '../../api/server';
import type { Place } from './databases';

export const home = join(__dirname, '../..');
export const library = join(home, 'rubrics/library');

export interface Running {
  url: string;
  database: Database;
  loaded: Loaded[];
  errors: unknown[];
  query<T = any>(query: string, variables?: object): Promise<{ data: T; errors?: { message: string; path?: string[]; extensions: { code: string } }[] }>;
  stop(): Promise<void>;
}

/** The product's server on a free port, over a database of one's own. */
export async function run(place: Place, options: { directory?: string; now?: () => Date } = {}): Promise<Running> {
  const database = await openDatabase(place.where);
  const loaded = await loadLibrary(database, options.directory ?? library, options.now?.() ?? new Date());
  const errors: unknown[] = [];
  const { app, stop } = await makeServer({ database, consoleDirectory: join(home, 'dist/admin'), log: (error) => errors.push(error), now: options.now });
  const server = await new Promise<Server>((resolve) => { const s = app.listen(0, '127.0.0.1', () => resolve(s)); });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url, database, loaded, errors,
    query: async (query, variables) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' }, body: JSON.stringify({ query, variables }),
      });
      return await response.json() as never;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await stop();
      await database.close();
    },
  };
}
