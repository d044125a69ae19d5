import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { TEXT } from './failures';
import type { RequestLine } from './requestLog';

/** What Node's reader of HTTP refuses before there is a request: its code, and how it is said. */
const REFUSED: Record<string, readonly [status: number, words: string]> = {
  HPE_HEADER_OVERFLOW: [431, '请求头太大 / the headers are too large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, '请求太慢 / the request took too long'],
};
const UNREADABLE = [400, '请求有误 / bad request'] as const;

/**
 * What Node's reader of HTTP refuses is answered and told like any other request: a body in words,
 * an id, one line.
 */
export function answerUnread(server: Server, hear: (line: RequestLine) => void): Server {
  const refuse = (socket: Duplex, [status, words]: readonly [number, string], method = '?') => {
    if (!socket.writable) return void socket.destroy();
    const id = randomUUID();
    const body = `${status} ${words}\n`;
    socket.end(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status]!}`,
        `content-type: ${TEXT}`,
        `content-length: ${Buffer.byteLength(body)}`,
        `x-request-id: ${id}`,
        'cache-control: no-store',
        'connection: close',
        '',
        body,
      ].join('\r\n'),
    );
    hear({ id, method, path: '?', status, outcome: 'refused', ms: 0 });
  };
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Whoever went away reads no answer.
    if (error.code === 'ECONNRESET') return void socket.destroy();
    refuse(socket, REFUSED[error.code ?? ''] ?? UNREADABLE);
  });
  server.on('connect', ({ method }, socket) =>
    refuse(socket, [405, '不支持此方法 / method not allowed'], method),
  );
  server.on('checkExpectation', (request, response) => {
    hear({
      ...{ id: randomUUID(), method: request.method ?? '?', path: '?' },
      ...{ status: 417, outcome: 'refused', ms: 0 },
    });
    response.writeHead(417, { 'content-type': TEXT }).end('417 请求有误 / bad request\n');
  });
  return server;
}
