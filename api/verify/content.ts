import { Like, type EntityManager } from 'typeorm';
import { clauseContent } from '../../rubrics/kinds/readers';
import { contentHash } from '../../rubrics/tree/hash';
import { BrokenTree, buildTree } from '../../rubrics/tree/tree';
import { entriesOf } from '../../rubrics/acts/changes';
import { recordOf } from '../editions/recordOf';
import { entriesOfEdition } from '../editions/shelf';
import { EditionEntryRow, EditionRow } from '../editions/rows';
import { RubricRow } from '../entries/registerRows';
import { toEntry, toRow } from '../entries/revision';
import { hashOfPicture } from '../entries/pictureOf';
import { PictureRow, RevisionRow } from '../entries/rows';
import { entriesOfDraft } from '../proposals/draft';
import type { Hashes } from '../proposals/leaves';
import { ActRow, ProposalRow } from '../proposals/rows';
import { flaw, type Flaw } from './flaw';
import type { Replay } from './replay';

/** Content gives the hashes by which the record tells it. */
export const contentFindings = async (state: EntityManager, replay: Replay): Promise<Flaw[]> => [
  ...(await revisions(state, replay)),
  ...(await editions(state, replay)),
  ...(await pictures(state)),
  ...(await drafts(state)),
];

/**
 * Every revision gives its own hash, and nobody's is there: an edition or an act put it forward.
 */
async function revisions(state: EntityManager, replay: Replay): Promise<Flaw[]> {
  const findings: Flaw[] = [];
  for (const rubricKey of await rubricsOf(state)) {
    const wanted = await putForward(state, replay, rubricKey);
    for (const row of await state.find(RevisionRow, {
      where: { rubricKey },
      order: { hash: 'ASC' },
    })) {
      const known = wanted.delete(row.hash);
      const place = isItself(row) ? undefined : await placeOfRevision(state, row);
      if (place)
        findings.push(
          flaw(
            'revision',
            place,
            `条目 ${place} 的内容与其哈希不符`,
            `its content does not give its hash`,
          ),
        );
      else if (!known)
        findings.push(
          flaw(
            'revision',
            `${rubricKey} ${row.hash}`,
            `修订 ${rubricKey} ${row.hash}: 无人提出`,
            'nobody put it forward',
          ),
        );
    }
    for (const hash of wanted)
      findings.push(
        flaw('revision', `${rubricKey} ${hash}`, `修订 ${rubricKey} ${hash}: 已不在`, 'it is gone'),
      );
  }
  return findings;
}

/** Also of a rubric that nobody registered. */
async function rubricsOf(state: EntityManager): Promise<string[]> {
  const registered = await state.find(RubricRow, { select: { key: true } });
  const stored = await state
    .createQueryBuilder(RevisionRow, 'r')
    .select('DISTINCT r.rubricKey', 'key')
    .getRawMany<{ key: string }>();
  return [...new Set([...registered, ...stored].map(({ key }) => key))].sort();
}

async function placeOfRevision(state: EntityManager, row: RevisionRow): Promise<string> {
  const { rubricKey, hash: revisionHash, entryKey } = row;
  const place = await state.findOneBy(EditionEntryRow, { rubricKey, revisionHash });
  return `${place?.editionKey ?? rubricKey}/~${entryKey}`;
}

async function putForward(
  state: EntityManager,
  replay: Replay,
  rubricKey: string,
): Promise<Set<string>> {
  const places = await state.find(EditionEntryRow, {
    where: { rubricKey },
    select: { revisionHash: true },
  });
  const acts = replay
    .rows(ProposalRow, 'rubricKey', rubricKey)
    .flatMap(({ id }) => replay.rows(ActRow, 'proposalId', id!));
  const hashes = acts.flatMap(({ changes }) => JSON.parse(changes!) as Hashes[]);
  return new Set([
    ...places.map(({ revisionHash }) => revisionHash),
    ...hashes.flatMap(({ before, after }) => [before, after].filter((hash) => hash !== null)),
  ]);
}

function isItself(row: RevisionRow): boolean {
  try {
    const again = toRow(row.rubricKey, toEntry(row, null));
    return Object.entries(again).every(([name, value]) => row[name as keyof RevisionRow] === value);
  } catch {
    return false;
  }
}

/** The rows of an edition are its revisions in printed order, and give its content hash. */
async function editions(state: EntityManager, replay: Replay): Promise<Flaw[]> {
  const findings: Flaw[] = [];
  for (const edition of await state.find(EditionRow, { order: { seq: 'ASC' } }))
    if (!(await givesItsHash(state, edition, replay)))
      findings.push(
        flaw(
          'edition_entry',
          edition.key,
          `版本 ${edition.key} 的条目与其内容哈希不符`,
          `its entries do not give its content hash`,
        ),
      );
  return findings;
}

async function givesItsHash(
  state: EntityManager,
  edition: EditionRow,
  replay: Replay,
): Promise<boolean> {
  const { key: editionKey, rubricKey } = edition;
  const places = await state.find(EditionEntryRow, {
    where: { editionKey },
    order: { position: 'ASC' },
  });
  const held = new Map(
    (await state.findBy(RevisionRow, { rubricKey })).map((row) => [row.hash, row]),
  );
  try {
    const entries = places.map(({ revisionHash }) => toEntry(held.get(revisionHash)!, null));
    const tree = buildTree(entries);
    const told = replay.linesOf(editionKey);
    return (
      contentHash(tree) === edition.contentHash &&
      entriesOf(tree).every(({ key }, i) => key === entries[i]?.key) &&
      places.every((place, i) => place.position === i && place.rubricKey === rubricKey) &&
      (told === undefined || recordOf(edition, places).lines === told)
    );
  } catch (error) {
    if (error instanceof BrokenTree || error instanceof SyntaxError || error instanceof TypeError)
      return false;
    throw error;
  }
}

/** Every picture gives its own hash, and each that a figure names is there. */
async function pictures(state: EntityManager): Promise<Flaw[]> {
  const findings: Flaw[] = [];
  const held = new Set<string>();
  const name = ({ rubricKey, hash }: Pick<PictureRow, 'rubricKey' | 'hash'>) =>
    `${rubricKey} ${hash}`;
  const keys = await state.find(PictureRow, { select: { rubricKey: true, hash: true } });
  for (const key of keys) {
    held.add(name(key));
    // One by one: all of them may be more than fits.
    const { bytes } = await state.findOneByOrFail(PictureRow, key);
    if (hashOfPicture(Buffer.from(bytes, 'base64')) !== key.hash)
      findings.push(
        flaw(
          'picture',
          name(key),
          `图片 ${name(key)} 的内容与其哈希不符`,
          `the bytes of a picture do not give its hash`,
        ),
      );
  }
  for (const row of await state.findBy(RevisionRow, { content: Like('%"picture"%') })) {
    const hash = pictureNamed(row);
    if (hash !== undefined && !held.has(name({ rubricKey: row.rubricKey, hash })))
      findings.push(
        flaw(
          'picture',
          `${row.rubricKey} ${hash}`,
          `图片 ${row.rubricKey} ${hash}: 条文所示,现已不在`,
          `a figure names it, and it is gone`,
        ),
      );
  }
  return findings;
}

function pictureNamed(row: RevisionRow): string | undefined {
  try {
    return clauseContent(toEntry(row, null))?.picture;
  } catch {
    return undefined;
  }
}

/** The draft that is stored gives its head. */
async function drafts(state: EntityManager): Promise<Flaw[]> {
  const findings: Flaw[] = [];
  for (const row of await state.find(ProposalRow, { order: { number: 'ASC' } })) {
    const draft = await entriesOfDraft(state, row, entriesOfEdition)
      .then((entries) => contentHash(buildTree(entries)))
      .catch(() => null);
    if (draft !== row.head)
      findings.push(
        flaw(
          'proposal_entry',
          row.id,
          `提案 ${row.id} 的草案与其哈希不符`,
          `the draft of proposal ${row.id} does not give its head`,
        ),
      );
  }
  return findings;
}
