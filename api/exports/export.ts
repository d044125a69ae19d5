import type { Request, RequestHandler, Response } from 'express';
import type { DataSource } from 'typeorm';
import { Kept } from '../memory';
import type { IncomingMessage } from 'node:http';
import { awardOf, isRubricKey, parseAddress } from '../../rubrics/address';
import { worksIn } from '../../rubrics/worksIn';
import type { Context } from '../context';
import { Content, holdsAlready, nameOf, sendContent, setAudience } from '../content';
import { program } from '../home';
import { NoTurn, Turns } from '../turns';
import { findText, type Text } from '../compare/texts';
import { blanks } from './papers';
import { sidesOf, textsFor, unfit, write, written, type Written } from './written';

/** Who asks, and all that a request comes with. */
export type ContextOf = (request: IncomingMessage) => Promise<Context>;

/**
 * Entries of all texts of a paper at most, where whoever writes it answers everybody else as well:
 * thirty times two published ones, a second or two of work. A thread of its own writes what it can
 * in the time that it has.
 */
const MOST = 20_000;
/** Papers that are written at a time, and that may wait: each takes the processor for itself. */
const [AT_ONCE, WAITING] = [1, 16];

/**
 * `/export/<paper>?base=&head=` and `/export/<paper>?of=`: whoever may see all its texts gets it. A
 * text that somebody may not see answers like an address that names nothing.
 */
export function exportPaper(
  contextOf: ContextOf,
  reader: DataSource,
  most = MOST,
): RequestHandler<{ paper: string }> {
  const kept = new Kept<Sent>(reader, 'paper', ({ content }) => content.room);
  const inTurn = oneByOne();
  return async (request, response, next) => {
    const { paper } = request.params;
    const names = sidesOf(paper);
    if (!names) return next();
    const blank = Object.hasOwn(blanks, paper) ? rubricIn(request) : null;
    if (blank !== null)
      return writeBlank(await contextOf(request), request, response, { paper, key: blank });
    const bad = names.map((name) => fault(request, name)).find((sentence) => sentence !== null);
    if (bad) return void refuse(response, 400, bad);
    const context = await contextOf(request);
    const addresses = names.map((name) => request.query[name] as string);
    const found = await textsOf(context, paper, addresses, most);
    if ('status' in found) return void refuse(response, found.status, found.sentence);
    const draft = found.some(({ proposal }) => proposal !== null);
    // What people said of the changes on the way is for those who work there.
    const within = worksIn(context.viewer, [awardOf(found[0]!.rubric)]);
    const own = draft || context.viewer !== null;
    setAudience(request, response, own ? 'one' : 'everybody');
    const name = nameOf(program, paper, String(within), ...found.flatMap(textName));
    if (!draft && holdsAlready(request, response, name)) return;
    const sent =
      (draft ? undefined : kept.get(name)) ??
      (await inTurn(async () => sentOf(await written(context, paper, found), name)));
    if (!sent)
      return void refuse(
        response.setHeader('retry-after', '10'),
        503,
        '503 导出的人太多，请稍后再试 / busy, try again',
      );
    if (!draft) kept.set(name, sent);
    await send(request, response, paper, sent);
  };
}

/** A form without a text, for the rubric of that key: as small as a page. */
async function writeBlank(
  { register }: Context,
  request: Request<{ paper: string }>,
  response: Response,
  { paper, key }: { paper: string; key: string },
): Promise<void> {
  const rubric = register.rubrics.find((one) => one.key === key);
  if (!rubric) return void refuse(response, 404, NOT_FOUND);
  setAudience(request, response, 'everybody');
  const name = nameOf(program, paper, key, rubric.title);
  if (holdsAlready(request, response, name)) return;
  await send(
    request,
    response,
    paper,
    sentOf(await write(blanks[paper], { rubric, register }), name),
  );
}

/** Papers are written one after the other; undefined where no more may wait. */
function oneByOne(): (work: () => Promise<Sent>) => Promise<Sent | undefined> {
  const turns = new Turns({
    ...{ atOnce: AT_ONCE, ofOne: AT_ONCE, waiting: WAITING, waitingOfOne: WAITING },
  });
  return (work) =>
    turns
      .take({ client: '', weight: 0, gone: new AbortController().signal }, work)
      .catch((error: unknown) => {
        if (error instanceof NoTurn) return undefined;
        throw error;
      });
}

interface Refused {
  status: number;
  sentence: string;
}

/** The texts that a paper is on, or why there is no such paper. */
async function textsOf(
  context: Context,
  paper: string,
  addresses: readonly string[],
  most: number,
): Promise<readonly [Text, ...Text[]] | Refused> {
  const named: Text[] = [];
  for (const address of addresses) {
    const text = await findText(context, address);
    if (!text) return { status: 404, sentence: NOT_FOUND };
    named.push(text);
  }
  const all = named as [Text, ...Text[]];
  const why = unfit(paper, all);
  if (why) {
    const [of] = sidesOf(paper)!;
    const { zh, en } = of === 'of' ? { zh: `参数 of ${why.zh}`, en: `of ${why.en}` } : why;
    return { status: 400, sentence: `400 ${zh} / ${en}` };
  }
  const found = await textsFor(context, paper, all);
  if (found.reduce((sum, { open }) => sum + open.tree.size, 0) > most)
    return {
      status: 413,
      sentence: '413 文本太大，请用命令行导出 / too large, use the command line',
    };
  return found;
}

const NOT_FOUND = '404 找不到 / not found';
/** The key of a rubric that stands in the place of an address. */
const rubricIn = ({ query: { of } }: Request<{ paper: string }>): string | null =>
  typeof of === 'string' && isRubricKey(of.trim()) ? of.trim() : null;

interface Sent {
  content: Content;
  shown: boolean;
  filename: string;
}

/** What a paper says of a text follows from its address and its content. */
const textName = ({ open, edition }: Text): string[] => [open.base, edition?.contentHash ?? ''];

const sentOf = ({ type, shown, name, bytes }: Written, called: string): Sent => ({
  content: new Content(bytes, type, called),
  shown,
  filename: name,
});

function send(
  request: Request<{ paper: string }>,
  response: Response,
  paper: string,
  { content, shown, filename }: Sent,
): Promise<void> {
  const ending = paper.slice(paper.lastIndexOf('.'));
  response.setHeader(
    'content-disposition',
    `${shown ? 'inline' : 'attachment'}; filename="${paper}"; filename*=UTF-8''${encoded(`${shortened(filename)}${ending}`)}`,
  );
  // A paper asks nobody for anything and runs nothing.
  if (content.type.startsWith('text/html'))
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  return sendContent(request, response, content);
}

/** A name that every file system takes. */
const shortened = (name: string): string =>
  [...name.toWellFormed().replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, '-')].slice(0, 80).join('');

/** As RFC 5987 has it: encodeURIComponent leaves some signs that its grammar does not allow. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const refuse = (response: Response, status: number, sentence: string): Response =>
  response
    .status(status)
    .setHeader('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send(`${sentence}\n`);

/** What is wrong with an argument, or null. */
function fault({ query }: Request<{ paper: string }>, name: string): string | null {
  const value = query[name];
  if (value === undefined || value === '') return `400 缺少参数 ${name} / ${name} is missing`;
  if (typeof value !== 'string') return `400 参数 ${name} 只能给一个 / ${name} must be given once`;
  return parseAddress(value)?.place === null
    ? null
    : `400 参数 ${name} 须是整份文本的地址，如 shenzhen/economic@2019 / ${name} must be the address of a whole text`;
}
