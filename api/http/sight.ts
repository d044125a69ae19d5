import type { IncomingMessage } from 'node:http';
import { beijingDay } from '../../rubrics/calendar';
import type { Context } from '../context';
import type { Database } from '../dataSource';
import { keepRegister } from '../editions/register';
import { Shelf } from '../editions/shelf';
import { people } from '../people/person';
import { hashToken, signedInBy, tokenOf } from '../people/session';
import { Drafts } from '../proposals/draft';

/** What each request gets to work with: opened texts are shared, the rest is its own. */
export function contextFor(database: Database, production: boolean, now: () => Date) {
  const register = keepRegister(database.read);
  const shelf = new Shelf(database.read);
  const drafts = new Drafts(database.read);
  return async (request: IncomingMessage): Promise<Context> => {
    const moment = now();
    const token = tokenOf(request.headers);
    const session = token ? hashToken(token) : null;
    // The version first: what a person sees may be newer than its name says, never older.
    const known = await register();
    const viewer = session ? await signedInBy(database.read, session, moment) : null;
    return {
      database,
      register: known,
      freshRegister: register,
      shelf,
      drafts,
      openDraft: (rubric, id) => drafts.find(viewer, rubric, id),
      person: people(database.read),
      now: moment,
      today: beijingDay(moment),
      viewer,
      session: viewer && session,
      address: request.socket.remoteAddress ?? '',
      secure: production,
      setHeaders: [],
    };
  };
}
