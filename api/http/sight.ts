import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6, SocketAddress } from 'node:net';
import { beijingDay } from '../../rubrics/calendar';
import type { Context } from '../context';
import type { Database } from '../dataSource';
import { keepRegister } from '../editions/register';
import { Shelf } from '../editions/shelf';
import { people } from '../people/person';
import { apart } from '../reading';
import { noteUse } from '../people/lastUse';
import { credentialOf, signedInBy, tokenOf } from '../people/session';
import { Drafts } from '../proposals/draft';
import { isForeign } from './foreign';
import { noteRequest } from './requestLog';

/** A request as Express sees it through the proxies that are trusted. */
type Seen = IncomingMessage & { ip?: string; secure?: boolean };

/** What each request gets to work with: opened texts are shared, the rest is its own. */
export function contextFor(database: Database, now: () => Date, idle: number) {
  const register = keepRegister(database.read);
  const shelf = new Shelf(database.read);
  const drafts = new Drafts(database.read);
  return async (request: Seen): Promise<Context> => {
    const moment = now();
    const secure = request.secure ?? false;
    const token = tokenOf(request.headers, secure);
    const credential = token ? credentialOf(token) : null;
    // The version first: what a person sees may be newer than its name says, never older.
    const known = await register();
    const viewer =
      credential && (await apart(() => signedInBy(database.read, credential, moment, idle)));
    if (viewer) noteRequest(request, { account: viewer.id });
    if (viewer) noteUse(database.read, credential!.hash, moment);
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
      idle,
      address: addressOf(request),
      secure,
      foreign: isForeign(request),
      setHeaders: [],
      reply: {},
    };
  };
}

/** In one spelling; what is no address, a trusted proxy did not write. */
function addressOf(request: Seen): string {
  const { headers, socket } = request;
  // Without a word of a proxy it is who holds the connection.
  const ip = (!headers['x-forwarded-for'] && socket.remoteAddress) || (request.ip ?? '');
  // Some proxies write the port behind it.
  const bare = /^(\d+(?:\.\d+){3}):\d+$/.exec(ip)?.[1] ?? /^\[(.+)\](?::\d+)?$/.exec(ip)?.[1] ?? ip;
  const address = isIP(bare) ? bare : (socket.remoteAddress ?? '');
  if (!isIPv6(address)) return address;
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  return plain === address ? new SocketAddress({ address, family: 'ipv6' }).address : plain;
}
