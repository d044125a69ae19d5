import type { DataSource } from 'typeorm';
import { AwardRow, RubricRow } from '../entries/registerRows';
import { EditionRow } from './rows';

/** What there is: awards, rubrics, editions, without any content. Small, read whole, kept until something is added. */
export interface Register {
  /** Changes whenever anything that a reader may see is added. */
  version: string;
  awards: AwardRow[];
  rubrics: RubricRow[];
  /** In order of recording. */
  editions: EditionRow[];
}

/** The version alone, in one statement: what every request asks, so that several processes agree. */
export async function registerVersion(source: DataSource): Promise<string> {
  const [row] = await source.query<{ version: number | string }[]>(
    `SELECT (SELECT count(*) FROM rubric) * 1000000000 + (SELECT coalesce(max(seq), 0) FROM edition) AS version`,
  );
  return String(row.version);
}

/** Reads the register in one transaction-free sweep; keeps it as long as the version holds. */
export function keepRegister(source: DataSource): () => Promise<Register> {
  let kept: Promise<Register> | undefined;
  let keptVersion: string | undefined;
  return async () => {
    const version = await registerVersion(source);
    if (!kept || version !== keptVersion) {
      keptVersion = version;
      kept = readRegister(source, version);
      kept.catch(() => { kept = undefined; });
    }
    return kept;
  };
}

async function readRegister(source: DataSource, version: string): Promise<Register> {
  const [awards, rubrics, editions] = await Promise.all([
    source.getRepository(AwardRow).find({ order: { key: 'ASC' } }),
    source.getRepository(RubricRow).find({ order: { awardKey: 'ASC', position: 'ASC', key: 'ASC' } }),
    source.getRepository(EditionRow).find({ order: { seq: 'ASC' } }),
  ]);
  return { version, awards, rubrics, editions };
}
