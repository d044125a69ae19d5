import { setImmediate } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { inOrder } from '../../rubrics/calendar';
import { ask } from '../database/ask';
import { AwardRow, RubricRow } from '../entries/registerRows';
import { apart } from '../reading';
import { EditionEndRow, EditionRow } from './rows';

/**
 * What there is: awards, rubrics, editions, without any content. Small, read whole, kept until
 * something is added.
 */
export interface Register {
  /** Changes whenever anything that a reader may see is added. */
  version: string;
  /** Number of the newest row of the record: what a signed-in person may see changes with it. */
  newest: number;
  awards: AwardRow[];
  rubrics: RubricRow[];
  /** In order of recording. */
  editions: EditionRow[];
}

/**
 * The version and the newest row of the record alone, in one statement: what every request asks, so
 * that several processes agree.
 */
export async function registerVersion(
  source: DataSource,
): Promise<Pick<Register, 'version' | 'newest'>> {
  const [row] = await ask<Record<'registered' | 'editions' | 'ends' | 'newest', number | string>>(
    source,
    `SELECT (SELECT coalesce(max(seq), 0) FROM record WHERE kind IN ('award', 'rubric')) AS registered, (SELECT coalesce(max(seq), 0) FROM edition) AS editions, (SELECT count(*) FROM edition_end) AS ends,
      (SELECT coalesce(max(seq), 0) FROM record) AS newest`,
  );
  const { registered, editions, ends, newest } = row!;
  return { version: `${registered}.${editions}.${ends}`, newest: Number(newest) };
}

/**
 * Reads the register in one transaction-free sweep; keeps it as long as the version holds. All who
 * come in one turn of the loop share one look at the version, which is taken after they came.
 */
export function keepRegister(source: DataSource): () => Promise<Register> {
  let kept: Promise<Omit<Register, 'newest'>> | undefined;
  let keptVersion: string | undefined;
  const look = async (): Promise<Register> => {
    const { version, newest } = await apart(() => registerVersion(source));
    if (!kept || version !== keptVersion) {
      keptVersion = version;
      kept = readRegister(source, version);
      kept.catch(() => {
        kept = undefined;
      });
    }
    return { ...(await kept), newest };
  };
  let next: Promise<Register> | undefined;
  const looked = async (): Promise<Register> => {
    await setImmediate();
    next = undefined;
    return look();
  };
  return () => (next ??= looked());
}

async function readRegister(
  source: DataSource,
  version: string,
): Promise<Omit<Register, 'newest'>> {
  const [awards, rubrics, editions] = await Promise.all([
    source.getRepository(AwardRow).find({ order: { key: 'ASC' } }),
    source
      .getRepository(RubricRow)
      .find({ order: { awardKey: 'ASC', position: 'ASC', key: 'ASC' } }),
    editionsIn(source.manager),
  ]);
  return { version, awards, rubrics, editions };
}

/** Editions with what took them off the calendar, in order of recording. */
export async function editionsIn(
  manager: EntityManager,
  rubricKey?: string,
): Promise<EditionRow[]> {
  const editions = await manager.find(EditionRow, {
    order: { seq: 'ASC' },
    ...(rubricKey && { where: { rubricKey } }),
  });
  const ends = new Map((await manager.find(EditionEndRow)).map((end) => [end.editionKey, end]));
  return editions.map((edition) => Object.assign(edition, { end: ends.get(edition.key) }));
}

/** The latest edition of a rubric, in force or scheduled, as this transaction sees it. */
export const latestEdition = async (
  manager: EntityManager,
  rubricKey: string,
): Promise<EditionRow | undefined> => inOrder(await editionsIn(manager, rubricKey)).at(-1);
