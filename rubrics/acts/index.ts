import type { Entry } from '../kinds';
import { atOnce, type Steps } from '../steps';
import { canonical } from '../tree/canonical';
import { BrokenTree, building, type Tree } from '../tree/tree';
import type { Act, ActName, Acts, Intent, EntryChange, Effect, Refused } from './act';
import { advancing } from './advance';
import { entryIn, sameRevision } from './changes';
import { clauseAdd, clauseMove, clauseReorder, clauseRetire, clauseRevise } from './clauses';
import { refusedFault } from './content';
import { bandAdd, bandRemove, bandRevise, descriptorRevise, guideRevise } from './guides';
import { labelSet, labelsNormalise } from './labels';
import { leafActs, plainLeafActs } from './leaves';
import { refuse, type RefusalCode } from './refuse';
import { clauseMerge, clauseSplit } from './splitMerge';
import { cellRevise, columnRevise } from './tables';
import { termAdd, termRetire, termRevise } from './terms';
import { weightSet } from './weights';

/** The register of acts: what each one wants, said against a tree. */
const acts: { [N in ActName]: (tree: Tree, act: Acts[N], mint: () => string) => Intent } = {
  clauseAdd,
  clauseRevise,
  clauseMove,
  clauseReorder,
  clauseRetire,
  clauseSplit,
  clauseMerge,
  labelSet,
  labelsNormalise,
  weightSet,
  cellRevise,
  columnRevise,
  guideRevise,
  bandAdd,
  bandRevise,
  bandRemove,
  descriptorRevise,
  ...leafActs('term'),
  termAdd,
  termRevise,
  termRetire,
  ...plainLeafActs(),
  factsRevise: (tree, { title }) => ({
    put: [{ ...tree.facts, content: { ...tree.facts.content, title } }],
  }),
};
export const ACT_NAMES = Object.keys(acts) as ActName[];

/**
 * What an act does to a tree: the entries that change, before and after, or why it cannot be done.
 * The tree stays as it is.
 * @param mint gives keys that were never used in the rubric
 */
export const applyAct = (tree: Tree, act: Act, mint: () => string): Effect =>
  atOnce(applying(tree, act, mint));

/** The same, step by step. */
export function* applying(tree: Tree, act: Act, mint: () => string): Steps<Effect> {
  const wanted = (acts[act.name] as (tree: Tree, act: Act, mint: () => string) => Intent)(
    tree,
    act,
    mint,
  );
  if ('refused' in wanted) return wanted;
  const { put = [], drop = [], ...rest } = wanted;
  for (const entry of put) {
    const wrong = saysAnew(entry, entryIn(tree, entry.key)) && refusedFault(entry);
    if (wrong) return wrong;
  }
  const changes = changesOf(tree, put, drop);
  if (changes.length === 0) return refuse('NOTHING_CHANGED');
  const after = yield* orBroken(advancing(tree, changes));
  return 'refused' in after ? after : { changes, tree: after, ...rest };
}

/** An entry that only moves is not held to account for what it says already. */
const saysAnew = (entry: Entry, before: Entry | undefined) =>
  entry.content !== before?.content || entry.label !== before.label;

function changesOf(tree: Tree, put: readonly Entry[], drop: readonly string[]): EntryChange[] {
  const changes: EntryChange[] = [];
  for (const entry of put.filter(({ key }) => !drop.includes(key))) {
    const before = entryIn(tree, entry.key) ?? null;
    const after = withLines(entry, before);
    if (!before || !sameRevision(before, after)) changes.push({ key: entry.key, before, after });
  }
  return [...changes, ...drop.map((key) => ({ key, before: entryIn(tree, key)!, after: null }))];
}

/**
 * Source lines say where the published text stood: they stay while the content does, and go with
 * it.
 */
function withLines(entry: Entry, before: Entry | null): Entry {
  const { lines: _, ...rest } = entry;
  const kept =
    before?.lines && canonical(before.content) === canonical(entry.content)
      ? { lines: before.lines }
      : {};
  return { ...rest, ...kept } as Entry;
}

const FAULTS: Record<BrokenTree['fault'], RefusalCode> = {
  'no facts': 'NO_TREE',
  'duplicate key': 'NO_TREE',
  'missing parent': 'NO_TREE',
  cycle: 'WOULD_CYCLE',
  'no part': 'NO_PART',
};

/** Why entries form no tree, or null where they do. */
export function broken(entries: readonly Entry[]): Refused | null {
  const built = atOnce(orBroken(building(entries)));
  return 'refused' in built ? built : null;
}

function* orBroken(steps: Steps<Tree>): Steps<Tree | Refused> {
  try {
    return yield* steps;
  } catch (error) {
    if (error instanceof BrokenTree) return refuse(FAULTS[error.fault], error.key);
    throw error;
  }
}

export type {
  Act,
  ActName,
  ActRefusal,
  Acts,
  EntryChange,
  Fields,
  Lineage,
  Effect,
  Place,
  Refused,
  Successor,
} from './act';
export { applyChanges, entriesOf, inverse, sameRevision } from './changes';
