/**
 * What 1,000 editions of a rubric cost: revisions added by each, and the time to read one edition
 * whole from the database, against a database that holds a single edition. The two are read in
 * turn; medians and their ratio.
 *   npm run bench -- editions [editions]
 */
import { buildTree } from '../../rubrics/tree/tree';
import { fromFile } from '../../rubrics/library/fromFile';
import type { Entry } from '../../rubrics/kinds';
import { openDatabase, type Database } from '../../api/dataSource';
import { storeEdition } from '../../api/editions/publishFile';
import { EditionRow } from '../../api/editions/rows';
import { Shelf } from '../../api/editions/shelf';
import { AwardRow, RubricRow } from '../../api/entries/registerRows';
import { RevisionRow } from '../../api/entries/rows';
import { databases } from '../support/databases';
import { makeEdition } from './edition';

const EDITIONS = Number(process.argv[2] ?? 1000);
const CLAUSES = 600;
const CHANGED = 3;
const READS = 31;

/** The n-th edition: the one before with a few clauses reworded. */
function reword(entries: Entry[], n: number): Entry[] {
  const texts = entries.flatMap((entry, i) =>
    entry.kind === 'clause' && entry.content.text ? [i] : [],
  );
  const chosen = new Set(
    Array.from({ length: CHANGED }, (_, k) => texts[(n * 7 + k * 13) % texts.length]),
  );
  return entries.map((entry, i) =>
    chosen.has(i) && entry.kind === 'clause'
      ? {
          ...entry,
          content: { ...entry.content, text: `第${n}版。${entry.content.text!.slice(-60)}` },
        }
      : entry,
  );
}

async function fill(database: Database, editions: number): Promise<number[]> {
  await database.write(async (manager) => {
    await manager.insert(AwardRow, { key: 'bench', title: 'bench', titleEn: null });
    await manager.insert(RubricRow, {
      key: 'bench/one',
      awardKey: 'bench',
      title: 'bench',
      titleEn: null,
      parallel: null,
      note: null,
      position: 0,
    });
  });
  const added: number[] = [];
  let entries = fromFile(makeEdition(CLAUSES));
  let before = 0;
  for (let n = 1; n <= editions; n++) {
    if (n > 1) entries = reword(entries, n);
    await database.write((manager) =>
      storeEdition(manager, buildTree(entries), {
        rubricKey: 'bench/one',
        label: String(n),
        name: null,
        publishedOn: null,
        effectiveFrom: null,
        source: null,
        recordedAt: new Date(0).toISOString(),
      }),
    );
    const now = await database.read.getRepository(RevisionRow).count();
    added.push(now - before);
    before = now;
  }
  return added;
}

/** Milliseconds to fetch and open one edition, nothing kept from before. */
async function read(database: Database, label: string): Promise<number> {
  const row = await database.read
    .getRepository(EditionRow)
    .findOneByOrFail({ key: `bench/one@${label}` });
  const begun = process.hrtime.bigint();
  await new Shelf(database.read).open(row);
  return Number(process.hrtime.bigint() - begun) / 1e6;
}

const median = (numbers: number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function main(): Promise<void> {
  for (const [name, makePlace] of databases) {
    const places = [await makePlace(), await makePlace()];
    const [one, many] = await Promise.all(places.map(({ where }) => openDatabase(where)));
    await fill(one, 1);
    const added = await fill(many, EDITIONS);
    console.log(
      `${name}: ${EDITIONS} editions of ${CLAUSES} clauses, ${CHANGED} reworded in each: ${added[0]} revisions for the first, ${[...new Set(added.slice(1))].join(' or ')} for each further one`,
    );
    const labels = ['1', String(Math.ceil(EDITIONS / 2)), String(EDITIONS)];
    const times: number[][] = [[], [], [], []];
    for (let i = 0; i < READS; i++) {
      times[0].push(await read(one, '1'));
      for (const [k, label] of labels.entries()) times[k + 1].push(await read(many, label));
    }
    console.log(`  the only edition of its database: ${median(times[0]).toFixed(1)} ms`);
    for (const [k, label] of labels.entries()) {
      const ratio = median(times[k + 1].map((time, i) => time / times[0][i]));
      console.log(
        `  edition ${label.padStart(4)} of ${EDITIONS}: ${median(times[k + 1]).toFixed(1)} ms, × ${ratio.toFixed(2)}`,
      );
    }
    await Promise.all([one.close(), many.close()]);
    for (const place of places) await place.drop();
  }
}

void main();
