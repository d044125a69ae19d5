import type { Request, RequestHandler, Response } from 'express';
import { parseAddress } from '../../rubrics/address';
import { crosswalkTable } from '../../rubrics/writing/crosswalkTable';
import { findText } from '../compare/texts';
import { crosswalkLines } from '../crosswalk/crosswalk';
import { crosswalkXlsx } from './crosswalkXlsx';
import type { EditionRow } from '../editions/rows';
import { Content, holdsAlready, nameOf, sendContent, setAudience } from '../content';
import { program } from '../home';
import { csv } from './csv';
import type { ContextOf } from './export';

/** Forms in which a crosswalk goes out. */
export const FORMS: readonly string[] = ['csv', 'json', 'xlsx'];

/**
 * `/export/crosswalk.csv?a=&b=`, `.json` and `.xlsx`: the 对应表 of two published editions of
 * different rubrics.
 */
export function exportCrosswalk(contextOf: ContextOf): RequestHandler<{ form: string }> {
  return async (request, response, next) => {
    const { form } = request.params;
    if (!FORMS.includes(form)) return next();
    const bad = ['a', 'b']
      .map((name) => fault(request, name))
      .find((sentence) => sentence !== null);
    if (bad) return void refuse(response, 400, bad);
    const context = await contextOf(request);
    const [a, b] = [
      await findText(context, request.query.a as string),
      await findText(context, request.query.b as string),
    ];
    if (!a?.edition || !b?.edition) return void refuse(response, 404, '404 找不到 / not found');
    if (a.rubric === b.rubric)
      return void refuse(
        response,
        400,
        '400 对应表建立在两部不同的标准之间 / a crosswalk is between two different rubrics',
      );
    const lines = await crosswalkLines(context, a, b);
    setAudience(request, response, context.viewer ? 'one' : 'everybody');
    response.setHeader(
      'content-disposition',
      `attachment; filename="crosswalk.${form}"; filename*=UTF-8''${encodeURIComponent(`对应表 ${a.edition.key} ${b.edition.key}`.replace(/[/\s]+/g, '-'))}.${form}`,
    );
    const told = JSON.stringify({ a: side(a.edition), b: side(b.edition), matches: lines });
    // What people confirm is added without any edition being added: so it is named by its lines.
    const name = nameOf(program, form, told);
    if (holdsAlready(request, response, name)) return;
    const [body, type] = await bytesOf(form, lines, told);
    await sendContent(request, response, new Content(Buffer.from(body), type, name));
  };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const side = ({ key, contentHash }: EditionRow) => ({ key, contentHash });

async function bytesOf(
  form: string,
  lines: Awaited<ReturnType<typeof crosswalkLines>>,
  told: string,
): Promise<[bytes: Buffer | string, type: string]> {
  if (form === 'json') return [told, 'application/json; charset=utf-8'];
  const table = crosswalkTable(lines);
  return form === 'csv'
    ? [csv(table), 'text/csv; charset=utf-8']
    : [await crosswalkXlsx(table), XLSX];
}

const refuse = (response: Response, status: number, sentence: string): Response =>
  response.status(status).type('text/plain; charset=utf-8').send(`${sentence}\n`);

function fault({ query }: Request<{ form: string }>, name: string): string | null {
  const value = query[name];
  if (typeof value !== 'string' || value === '')
    return `400 参数 ${name} 须给出一个版本 / ${name} must name one edition`;
  return parseAddress(value)?.place === null
    ? null
    : `400 参数 ${name} 须是版本的地址，如 shenzhen/economic@2019 / ${name} must be the address of an edition`;
}
