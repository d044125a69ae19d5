import type { EntityManager } from 'typeorm';
import { canonical } from '../../rubrics/tree/canonical';
import { contentHash } from '../../rubrics/tree/hash';
import { BrokenTree, buildTree } from '../../rubrics/tree/tree';
import { recordOf } from '../editions/recordOf';
import { EditionEntryRow, EditionRow } from '../editions/rows';
import { RubricRow } from '../entries/registerRows';
import { toEntry, toRow } from '../entries/revision';
import { RevisionRow } from '../entries/rows';
import { finding, seeing, type Check, type Finding } from './check';

/**
 * Every revision gives its own hash, every edition is what the record says, and its revisions give
 * its content hash.
 */
export function editions(): Check {
  const said = new Map<string, Record<string, unknown>>();
  return {
    see: seeing(
      ['edition'],
      ({ subject, body }) => void said.set(subject, body as Record<string, unknown>),
    ),
    end: async (state) => {
      if (state === null) return [];
      const held = await state.find(EditionRow, { order: { seq: 'ASC' } });
      const findings = await changedRevisions(state);
      for (const edition of held) {
        const entries = await state.find(EditionEntryRow, {
          where: { editionKey: edition.key },
          order: { position: 'ASC' },
        });
        const facts = said.get(edition.key);
        if (!facts)
          findings.push(
            finding(
              'editions',
              edition.key,
              `记录中没有版本 ${edition.key}`,
              `the record does not know edition ${edition.key}`,
            ),
          );
        else findings.push(...differing(edition, recordOf(edition, entries), facts));
        findings.push(...(await otherContent(state, edition, entries)));
      }
      const keys = new Set(held.map(({ key }) => key));
      for (const key of said.keys())
        if (!keys.has(key))
          findings.push(
            finding(
              'editions',
              key,
              `缺少记录所载的版本 ${key}`,
              `edition ${key}, which the record knows, is gone`,
            ),
          );
      return findings;
    },
  };
}

/**
 * Content that was changed under its hash; named by the entry, with the first edition in which it
 * stands.
 */
async function changedRevisions(state: EntityManager): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { key: rubricKey } of await state.find(RubricRow, { order: { key: 'ASC' } }))
    for (const row of await state.find(RevisionRow, {
      where: { rubricKey },
      order: { hash: 'ASC' },
    })) {
      if (isItself(row)) continue;
      const place = await state.findOneBy(EditionEntryRow, { rubricKey, revisionHash: row.hash });
      const address = `${place?.editionKey ?? rubricKey}/~${row.entryKey}`;
      findings.push(
        finding(
          'revisions',
          address,
          `条目 ${address} 的内容与其哈希不符`,
          `the content of ${address} does not give its hash`,
        ),
      );
    }
  return findings;
}

function isItself(row: RevisionRow): boolean {
  try {
    const again = toRow(row.rubricKey, toEntry(row, null));
    return again.hash === row.hash && again.content === row.content;
  } catch {
    return false;
  }
}

const differing = (
  edition: EditionRow,
  held: Readonly<Record<string, unknown>>,
  said: Record<string, unknown>,
): Finding[] =>
  Object.keys(said)
    .filter((name) => canonical(said[name]) !== canonical(held[name] ?? null))
    .map((name) =>
      finding(
        'editions',
        edition.key,
        `版本 ${edition.key} 的 ${name} 与记录不符`,
        `${name} of edition ${edition.key} is not what the record says`,
      ),
    );

async function otherContent(
  state: EntityManager,
  edition: EditionRow,
  entries: readonly EditionEntryRow[],
): Promise<Finding[]> {
  const rows = await state
    .createQueryBuilder(RevisionRow, 'r')
    .innerJoin(EditionEntryRow, 'e', 'e.rubric_key = r.rubric_key AND e.revision_hash = r.hash')
    .where('e.edition_key = :key', { key: edition.key })
    .getMany();
  try {
    if (
      rows.length === entries.length &&
      contentHash(buildTree(rows.map((row) => toEntry(row, null)))) === edition.contentHash
    )
      return [];
  } catch (error) {
    if (
      !(error instanceof BrokenTree || error instanceof SyntaxError || error instanceof TypeError)
    )
      throw error;
  }
  return [
    finding(
      'editions',
      edition.key,
      `版本 ${edition.key} 的条目与其内容哈希不符`,
      `the entries of edition ${edition.key} do not give its content hash`,
    ),
  ];
}
