import type { RequestHandler } from 'express';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { EntityManager } from 'typeorm';
import { mayNot } from '../../rubrics/offices';
import { canonical } from '../../rubrics/tree/canonical';
import type { Context } from '../context';
import { readRecord, refuse, toLine } from '../people/record';

/**
 * The whole record for the auditor, one canonical JSON object a line; for everybody else there is
 * no such page.
 */
export const exportRecord =
  (contextOf: (request: IncomingMessage) => Promise<Context>): RequestHandler =>
  async (request, response, next) => {
    const context = await contextOf(request);
    const { database, viewer, register } = context;
    const reason = mayNot(viewer, 'record');
    if (reason) {
      await database.write((manager) => refuse(manager, context, 'record.ndjson', [reason]));
      return next();
    }
    response.type('application/x-ndjson; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-disposition', 'attachment; filename="record.ndjson"');
    // Whoever asked may break off: nobody is left to be told.
    await pipeline(Readable.from(lines(database.read.manager, register.newest)), response).catch(
      () => undefined,
    );
  };

async function* lines(manager: EntityManager, upTo: number): AsyncGenerator<string> {
  for await (const row of readRecord(manager, upTo)) yield `${canonical(toLine(row))}\n`;
}
