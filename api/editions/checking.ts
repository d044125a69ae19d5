import { LRUCache } from 'lru-cache';
import type { EntityManager } from 'typeorm';
import { awardOf } from '../../rubrics/address';
import { inOrder } from '../../rubrics/calendar';
import {
  changedKeys,
  check,
  checkAll,
  recheck,
  type Checked,
  type CheckedIssue,
  type Lists,
} from '../../rubrics/checks';
import { contentHash } from '../../rubrics/tree/hash';
import { perDatabase, readerOf } from '../database/perDatabase';
import { Kept } from '../memory';
import type { Tree } from '../../rubrics/tree/tree';
import { AwardRow, RubricRow } from '../entries/registerRows';
import { editionsIn } from './register';
import type { EditionRow } from './rows';
import { treeOfEdition } from './shelf';

/** Lists of awards by their text: what is found by a list is kept with it. */
const own = new LRUCache<string, Partial<Lists>>({ max: 100 });
/** By the hashes of what was checked: issues, and bases with what each finding rests on. */
const held = perDatabase((reader) => ({
  issues: new Kept<readonly CheckedIssue[]>(reader, 'issues', ({ length }) => length * ISSUE_BYTES),
  bases: new Kept<Checked>(reader, 'base', ({ tree }) => tree.size * CHECKED_BYTES),
}));
/** About how much an issue takes, and what is known of an entry that was looked at. */
const [ISSUE_BYTES, CHECKED_BYTES] = [1_200, 700];

/** The latest editions of the parallel rubrics, whose vote counts. */
async function parallelEditions(manager: EntityManager, rubricKey: string): Promise<EditionRow[]> {
  const own = await manager.findOneBy(RubricRow, { key: rubricKey });
  if (!own?.parallel) return [];
  const found: EditionRow[] = [];
  for (const { key } of await manager.find(RubricRow, {
    where: { awardKey: own.awardKey, parallel: own.parallel },
    order: { position: 'ASC' },
  })) {
    const latest = key === rubricKey ? undefined : inOrder(await editionsIn(manager, key)).at(-1);
    if (latest) found.push(latest);
  }
  return found;
}

/** Trees of the latest editions of the parallel rubrics, by rubric. */
export async function parallelTrees(
  manager: EntityManager,
  rubricKey: string,
): Promise<Map<string, Tree>> {
  const trees = new Map<string, Tree>();
  for (const { key, rubricKey: of } of await parallelEditions(manager, rubricKey))
    trees.set(of, await treeOfEdition(manager, key));
  return trees;
}

/** Names of all that issues of a text rest on beside it and its base. */
export async function besideHashes(manager: EntityManager, rubricKey: string): Promise<string[]> {
  const parallel = await parallelEditions(manager, rubricKey);
  return [
    ...parallel.map(({ rubricKey: of, contentHash: hash }) => `${of} ${hash}`),
    JSON.stringify(await listsOf(manager, rubricKey)),
  ];
}

/** Word lists that the award of a rubric keeps, in the place of the usual ones. */
export async function listsOf(manager: EntityManager, rubricKey: string): Promise<Partial<Lists>> {
  const award = await manager.findOneBy(AwardRow, { key: awardOf(rubricKey) });
  if (!award?.synonyms) return {};
  const held = own.get(award.synonyms) ?? {
    synonyms: JSON.parse(award.synonyms) as Lists['synonyms'],
  };
  own.set(award.synonyms, held);
  return held;
}

/**
 * Issues of a text of a rubric, without waivers; kept by what they rest on.
 * @param base what a proposal started from; null for an edition
 */
export async function issuesOf(
  manager: EntityManager,
  rubricKey: string,
  tree: Tree,
  base: Tree | null,
): Promise<readonly CheckedIssue[]> {
  const parallel = await parallelTrees(manager, rubricKey);
  const lists = await listsOf(manager, rubricKey);
  const name = [
    ...[tree, base, ...parallel.values()].map((one) => (one ? contentHash(one) : '')),
    JSON.stringify(lists),
  ].join(' ');
  const { issues, bases } = held(readerOf(manager));
  const known =
    issues.get(name) ??
    (base ? againstBase(tree, base, { parallel, lists }, bases) : check(tree, { parallel, lists }));
  issues.set(name, known);
  return known;
}

/** A draft differs from its base in few places: only what rests on them is looked at. */
function againstBase(
  tree: Tree,
  base: Tree,
  options: { parallel: Map<string, Tree>; lists: Partial<Lists> },
  bases: Kept<Checked>,
): readonly CheckedIssue[] {
  const name = [
    ...[base, ...options.parallel.values()].map(contentHash),
    JSON.stringify(options.lists),
  ].join(' ');
  const before = bases.get(name) ?? checkAll(base, { ...options, base });
  bases.set(name, before);
  return recheck(before, tree, changedKeys(base, tree)).issues;
}
