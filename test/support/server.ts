import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openDatabase, type Database } from '../../api/dataSource';
import { loadLibrary, type Loaded } from '../../api/editions/loadLibrary';
import { makeDemoAccounts } from '../../api/people/demo';
import type { RequestLine } from '../../api/http/requestLog';
import { makeServer } from '../../api/http/server';
import { adoptLayout } from '../../api/verify/adopt';
import type { Place } from './databases';
import { filledAlike } from './filled';

export const home = join(__dirname, '../..');
export const library = join(home, 'rubrics/library');

export interface Running {
  url: string;
  database: Database;
  loaded: Loaded[];
  errors: unknown[];
  /** One for each request that is over. */
  lines: RequestLine[];
  /** @param token of `signIn`; without one, a reader asks */
  query<T = any>(
    query: string,
    variables?: object,
    token?: string,
  ): Promise<{
    data: T;
    errors?: { message: string; path?: string[]; extensions: { code: string } }[];
  }>;
  /** A token of a demo account; `accounts` must have been asked for. */
  signIn(username: string): Promise<string>;
  stop(): Promise<void>;
}

/** Common password of the demo accounts in tests. */
export const PASSWORD = 'correct horse 准绳';

interface RunOptions {
  directory?: string;
  now?: () => Date;
  accounts?: boolean;
  trusts?: (address: string) => boolean;
  /** Threads that read; without them the server does everything itself. */
  readers?: number;
  /** Fields of answers that a client may ask for in a minute; without it, as many as it likes. */
  budget?: number;
}

/** The product's server on a free port, over a database of one's own. */
export async function run(place: Place, options: RunOptions = {}): Promise<Running> {
  const loaded = await filled(place, options);
  const database = await openDatabase(place.where);
  const errors: unknown[] = [];
  const lines: RequestLine[] = [];
  const { now, trusts, readers = 0, budget = 0 } = options;
  const { server, stop } = await makeServer({
    database,
    consoleDirectory: join(home, 'dist/admin'),
    log: (error) => errors.push(error),
    hear: (line) => lines.push(line),
    budget,
    readers: { threads: readers, where: place.where, ...(now && { moment: now() }) },
    ...(now && { now }),
    ...(trusts && { trusts }),
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A connection that ends just as a test asks again would fail it.
  server.keepAliveTimeout = 120_000;
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const query = asking(url);
  return {
    url,
    database,
    loaded,
    errors,
    lines,
    query,
    signIn: async (username) => {
      const { data } = await query(SIGN_IN, { username, password: PASSWORD });
      return data.signIn.token;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await stop();
      await database.close();
    },
  };
}

/** Loads the library and, where they are asked for, the demo accounts. */
function filled(place: Place, options: RunOptions): Promise<Loaded[]> {
  const { directory = library, accounts = false } = options;
  const now = options.now?.();
  const fill = async () => {
    const database = await openDatabase(place.where);
    await adoptLayout(database, now ?? new Date());
    const loaded = await loadLibrary(database, directory, now ?? new Date());
    if (accounts)
      await makeDemoAccounts(database, PASSWORD, ['wuhan', 'shenzhen'], now ?? new Date());
    await database.close();
    return loaded;
  };
  // A folder of a test's own may change under its name.
  return directory === library ? filledAlike(place, { now, accounts }, fill) : fill();
}

const SIGN_IN = `mutation ($username: String!, $password: String!) {
  signIn(username: $username, password: $password) { token }
}`;

/** Asks a server's GraphQL. */
function asking(url: string): Running['query'] {
  return async (query, variables, token) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query, variables }),
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
    });
    return (await response.json()) as never;
  };
}

/**
 * A server over a database of its own while the tests of a `describe` run, at whose end nothing may
 * have gone wrong in it.
 */
export function serveDuring(
  makePlace: () => Promise<Place>,
  options: RunOptions,
  ready: (server: Running) => void,
): void {
  let [place, server] = [undefined as Place | undefined, undefined as Running | undefined];
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, options);
    ready(server);
  });
  afterAll(async () => {
    expect(server!.errors).toEqual([]);
    await server!.stop();
    await place!.drop();
  });
}
