import { createServer, type Server } from 'node:http';
import { BadEnvironment } from '../environment';

interface Listening {
  /** The variable that says the port. */
  name: string;
  port: number;
  host: string;
}

type Words = readonly [chinese: string, english: string];

const PORT_WORDS: Record<string, Words> = {
  EADDRINUSE: ['端口已被占用', 'the port is in use'],
  EACCES: ['无权使用该端口', 'no right to use the port'],
};
const HOST_WORDS: Record<string, Words> = {
  EADDRNOTAVAIL: ['不是本机的地址', 'not an address of this machine'],
  ENOTFOUND: ['查不到这个主机名', 'there is no host of this name'],
  EAI_AGAIN: ['此刻查不到这个主机名', 'the host name cannot be looked up now'],
};

/** Asked before anything else: what cannot be listened on should cost nobody a database. */
export async function canListen(place: Listening): Promise<void> {
  const server = await listening(createServer().listen(place.port, place.host), place);
  await new Promise((resolve) => server.close(resolve));
}

export function listen(server: Server, place: Listening): Promise<Server> {
  server.listen(place.port, place.host);
  // Longer than usual proxies keep theirs, so that none asks on a connection that is just ending.
  server.keepAliveTimeout = 75_000;
  return listening(server, place);
}

/** @throws BadEnvironment that names the variable that is in the way */
const listening = (server: Server, { name, port, host }: Listening): Promise<Server> =>
  new Promise((resolve, reject) => {
    server.once('listening', () => resolve(server));
    server.once('error', ({ code = '', message }: NodeJS.ErrnoException) => {
      const ofHost = HOST_WORDS[code];
      const unknown: Words = [`不能监听 (${message})`, `it cannot be listened on (${message})`];
      const [chinese, english] = ofHost ?? PORT_WORDS[code] ?? unknown;
      const at = `${host}:${port}`;
      const variable = ofHost ? 'HOST' : name;
      reject(new BadEnvironment(variable, `${at}: ${chinese}`, `${at}: ${english}`));
    });
  });
