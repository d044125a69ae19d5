import { LRUCache } from 'lru-cache';
import type { EntityManager } from 'typeorm';
import { awardOf } from '../../rubrics/address';
import { inOrder } from '../../rubrics/calendar';
import {
  changedKeys,
  checkingAll,
  rechecking,
  type Checked,
  type CheckedIssue,
  type Lists,
} from '../../rubrics/checks';
import { contentHash } from '../../rubrics/tree/hash';
import { perDatabase, readerOf } from '../database/perDatabase';
import { inSlices, inSlicesWhile } from '../inSlices';
import { joined } from '../joined';
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
  underWay: new Map<string, Promise<readonly CheckedIssue[] | null>>(),
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

type Issues = readonly CheckedIssue[];

/** Issues of an edition, without waivers; kept by what they rest on. */
export async function issuesOf(
  manager: EntityManager,
  rubricKey: string,
  tree: Tree,
): Promise<readonly CheckedIssue[]> {
  const beside = await besides(manager, rubricKey);
  const { issues } = held(readerOf(manager));
  const name = nameOf([tree], beside);
  const known = issues.get(name) ?? (await inSlices(checkingAll(tree, beside))).issues;
  issues.set(name, known);
  return known;
}

/**
 * Issues of a draft and of what it started from, without waivers. A draft differs from its base in
 * few places: only what rests on them is looked at.
 * @param isWanted asked now and then meanwhile @returns null where they are wanted no more
 */
export async function issuesSince(
  manager: EntityManager,
  rubricKey: string,
  { tree, base }: { tree: Tree; base: Tree },
  isWanted: () => Promise<boolean>,
): Promise<{ before: Issues; now: Issues } | null> {
  const beside = await besides(manager, rubricKey);
  const { issues, bases, underWay } = held(readerOf(manager));
  const checked = nameOf([base], beside);
  const before = bases.get(checked) ?? (await inSlices(checkingAll(base, { ...beside, base })));
  bases.set(checked, before);
  const name = nameOf([tree, base], beside);
  const look = async () => {
    const steps = rechecking(before, tree, changedKeys(base, tree));
    return (await inSlicesWhile(steps, isWanted))?.issues ?? null;
  };
  for (let now = issues.get(name) ?? null; ; now = await joined(underWay, name, look)) {
    if (now) {
      issues.set(name, now);
      return { before: before.issues, now };
    }
    if (!(await isWanted())) return null;
  }
}

/** What a text is checked beside: the parallel rubrics, and the lists of its award. */
interface Beside {
  parallel: Map<string, Tree>;
  lists: Partial<Lists>;
}

const besides = async (manager: EntityManager, rubricKey: string): Promise<Beside> => ({
  parallel: await parallelTrees(manager, rubricKey),
  lists: await listsOf(manager, rubricKey),
});

const nameOf = (texts: readonly Tree[], { parallel, lists }: Beside): string =>
  [
    ...texts.map(contentHash),
    'beside',
    ...[...parallel.values()].map(contentHash),
    JSON.stringify(lists),
  ].join(' ');
