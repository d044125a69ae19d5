import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Forms in which bytes travel, the smaller first. */
const ENCODERS = {
  // The quality of what is made while somebody waits: a higher one takes ten times as long.
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip) as (bytes: Buffer) => Promise<Buffer>,
};
type Encoding = keyof typeof ENCODERS;
const ENCODINGS = Object.keys(ENCODERS) as Encoding[];

/** Below that a smaller form saves no packet. */
const WORTH = 1_400;
const TEXTUAL = /^(text\/|image\/svg\+xml|application\/(\S+\+)?json)/;

/** Bytes that go out, compressed once for all who take them so. */
export class Content {
  private readonly forms = new Map<Encoding, Promise<Buffer>>();

  /** @param given names the bytes, where something shorter than they themselves does */
  constructor(
    readonly body: Buffer,
    readonly type: string,
    private given?: string,
  ) {}

  /** What it takes in memory, with its other forms. */
  get room(): number {
    return Math.ceil(this.body.length * (this.shrinks ? 1.5 : 1)) + 512;
  }

  get shrinks(): boolean {
    return this.body.length >= WORTH && TEXTUAL.test(this.type);
  }

  as(encoding: Encoding): Promise<Buffer> {
    const known = this.forms.get(encoding) ?? ENCODERS[encoding](this.body);
    this.forms.set(encoding, known);
    return known;
  }

  get name(): string {
    this.given ??= digest(this.body);
    return this.given;
  }
}

const digest = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 27);

/** Each form is a thing of its own, or a proxy would put parts of two together. */
const etagOf = (name: string, encoding?: Encoding): string =>
  `"${name}${encoding ? `-${encoding}` : ''}"`;

/** A name for what follows from all these and from nothing else. */
export const nameOf = (...parts: readonly string[]): string => digest(JSON.stringify(parts));

/** Whose an answer is, and so who may keep it. */
const KEPT_BY = {
  /** What bears the name of its bytes: it never changes. */
  always: 'public, max-age=31536000, immutable',
  /** Published content: shared caches may keep it as long as they ask whether it still holds. */
  everybody: 'public, no-cache',
  /** Of this moment: whoever asked may keep it, and must ask again. */
  asker: 'private, no-cache',
  /** Of somebody who is signed in. */
  one: 'no-store',
};

/** What was asked for without credentials, and is for everybody, pages of other sites may read. */
export function setAudience(
  request: Request,
  response: Response,
  audience: keyof typeof KEPT_BY,
): void {
  const { authorization, cookie } = request.headers;
  const named = authorization !== undefined || cookie !== undefined;
  const [whose, open] = [audience === 'everybody' && named ? 'asker' : audience, !named];
  response.setHeader('cache-control', KEPT_BY[whose]);
  if (open) response.setHeader('access-control-allow-origin', '*');
  response.setHeader('vary', 'accept, accept-encoding, authorization, cookie');
}

/** Sends the form that whoever asks takes; of what it holds already, nothing. */
export async function sendContent(
  request: Request,
  response: Response,
  content: Content,
  status = 200,
): Promise<void> {
  const taken = content.shrinks && request.headers['accept-encoding'] !== undefined;
  const encoding = taken ? ENCODINGS.find((one) => request.acceptsEncodings(one)) : undefined;
  response.statusCode = status;
  response.setHeader('content-type', content.type);
  // What is not read under an address has no name, and making one takes time.
  const named = status === 200 && READING.has(request.method);
  if (named && holdsAlready(request, response, content.name)) return;
  const body = encoding ? await content.as(encoding) : content.body;
  if (named) response.setHeader('etag', etagOf(content.name, encoding));
  if (encoding) response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', body.length);
  response.end(body);
}

const READING = new Set(['GET', 'HEAD']);

/** Whether whoever asks holds what bears this name already; then it is told so, and no more. */
export function holdsAlready(request: Request, response: Response, name: string): boolean {
  const given = String(request.headers['if-none-match'] ?? '').split(/\s*,\s*/);
  const held = [undefined, ...ENCODINGS]
    .map((encoding) => etagOf(name, encoding))
    .find((etag) => given.includes(etag) || given.includes(`W/${etag}`));
  if (!held || !READING.has(request.method)) return false;
  response.setHeader('etag', held);
  response.status(304).end();
  return true;
}
