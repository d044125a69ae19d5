import type { RequestHandler } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { EntityManager } from 'typeorm';
import { mayNot } from '../../rubrics/offices';
import { canonical } from '../../rubrics/tree/canonical';
import type { Context } from '../context';
import { acting } from '../people/acting';
import { recordExportLeaf } from '../people/recordExport';
import { append } from '../record/append';
import { readRecord, toLine } from '../record/line';
import { recordRefusal } from '../record/refuse';
import type { ContextOf } from './export';

/**
 * The whole record for the auditor, one canonical JSON object a line; for everybody else there is
 * no such page.
 */
export const exportRecord =
  (contextOf: ContextOf): RequestHandler =>
  async (request, response, next) => {
    const context = await contextOf(request);
    const upTo = await onRecord(context);
    if (upTo === null) return next();
    response.type('application/x-ndjson; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-disposition', 'attachment; filename="record.ndjson"');
    // An export that ends in the middle must not look like a whole one: the connection breaks with
    // the database. Whoever asked may break off, too, and is no fault.
    await pipeline(Readable.from(lines(context.database.read.manager, upTo)), response).catch(
      (fault: NodeJS.ErrnoException) => {
        if (fault.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw fault;
      },
    );
  };

/**
 * Number of the line by which it is on record that the record is carried away: the last that is
 * given. Null where it is refused.
 */
const onRecord = (context: Context): Promise<number | null> =>
  acting(context, async (manager, actor) => {
    const reason = mayNot(actor.viewer, 'record');
    if (reason) {
      await recordRefusal(manager, actor, 'record.ndjson', [reason]);
      return null;
    }
    const { seq } = await append(manager, recordExportLeaf, {
      at: actor.now.toISOString(),
      actor: actor.viewer!.id,
      subject: 'record',
      body: {},
    });
    return seq;
  });

async function* lines(manager: EntityManager, upTo: number): AsyncGenerator<string> {
  for await (const row of readRecord(manager, upTo)) yield `${canonical(toLine(row))}\n`;
}
