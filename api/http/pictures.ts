import type { RequestHandler } from 'express';
import { awardOf } from '../../rubrics/address';
import { PICTURE_HASH } from '../../rubrics/kinds/figure';
import { clauseContent } from '../../rubrics/kinds/readers';
import { worksIn } from '../../rubrics/worksIn';
import { Content, holdsAlready, sendContent, setAudience } from '../content';
import type { Context } from '../context';
import { editionsOf } from '../editions/find';
import { PictureRow } from '../entries/rows';
import type { ContextOf } from '../exports/export';
import { notFound } from './failures';

/**
 * `/pictures/<hash>`: a picture that a published edition shows is everybody's; another one is of
 * those who work on it, and for everybody else not there.
 */
export function servePicture(contextOf: ContextOf): RequestHandler<{ hash: string }> {
  return async (request, response) => {
    const { hash } = request.params;
    if (!PICTURE_HASH.test(hash)) return notFound(request, response);
    const context = await contextOf(request);
    const { manager } = context.database.read;
    const holders = await manager.find(PictureRow, {
      where: { hash },
      select: { rubricKey: true },
      order: { rubricKey: 'ASC' },
    });
    const rubrics = holders.map(({ rubricKey }) => rubricKey);
    const isPublic = await shown(context, rubrics, hash);
    const seen = rubrics.filter((rubric) => worksIn(context.viewer, [awardOf(rubric)]));
    if (!isPublic && seen.length === 0) return notFound(request, response);
    setAudience(request, response, isPublic ? 'always' : 'one');
    if (holdsAlready(request, response, hash)) return;
    const row = await manager.findOneByOrFail(PictureRow, { rubricKey: rubrics[0]!, hash });
    response.setHeader('content-security-policy', POLICY);
    const content = new Content(Buffer.from(row.bytes, 'base64'), row.mediaType, hash);
    await sendContent(request, response, content);
  };
}

/** Opened by itself, a drawing is a page: it may look as it likes, and do nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Whether a figure of a published edition names it. */
async function shown(context: Context, rubrics: string[], hash: string): Promise<boolean> {
  for (const edition of rubrics.flatMap((rubric) => editionsOf(context, rubric))) {
    const { tree } = await context.shelf.open(edition);
    if (tree.nodes.some(({ entry }) => clauseContent(entry)?.picture === hash)) return true;
  }
  return false;
}
