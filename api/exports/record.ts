import type { RequestHandler } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { EntityManager } from 'typeorm';
import { mayNot } from '../../rubrics/offices';
import { canonical } from '../../rubrics/tree/canonical';
import { refuseReading } from '../people/acting';
import { readRecord, toLine } from '../record/line';
import type { ContextOf } from './export';

/**
 * The whole record for the auditor, one canonical JSON object a line; for everybody else there is
 * no such page.
 */
export const exportRecord =
  (contextOf: ContextOf): RequestHandler =>
  async (request, response, next) => {
    const context = await contextOf(request);
    const { database, viewer, register } = context;
    const reason = mayNot(viewer, 'record');
    if (reason) {
      await refuseReading(context, 'record.ndjson', [reason]);
      return next();
    }
    response.type('application/x-ndjson; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-disposition', 'attachment; filename="record.ndjson"');
    // An export that ends in the middle must not look like a whole one: the connection breaks with
    // the database. Whoever asked may break off, too, and is no fault.
    await pipeline(Readable.from(lines(database.read.manager, register.newest)), response).catch(
      (fault: NodeJS.ErrnoException) => {
        if (fault.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw fault;
      },
    );
  };

async function* lines(manager: EntityManager, upTo: number): AsyncGenerator<string> {
  for await (const row of readRecord(manager, upTo)) yield `${canonical(toLine(row))}\n`;
}
