import type {
  DraftActFragment,
  DraftSinceQuery,
  EntryKind,
  ProposalDraftQuery,
} from '../../gql/graphql';
import type { DraftClause } from '../clause/drafted';

type Whole = NonNullable<ProposalDraftQuery['proposal']>;
type Text = NonNullable<Whole['draft']>;
type Since = NonNullable<NonNullable<DraftSinceQuery['proposal']>['since']>;

/** A draft as the page holds it: asked once, and brought up to date by what became of it. */
export interface Draft extends Text {
  /** Content acts, latest first: the last ones before the page was opened, and all since. */
  acts: readonly DraftActFragment[];
  /** What the proposal does to entries, by their keys. */
  changed: Whole['changed'];
  /** Clauses that were told since, as lines of an item show them, with the act they hold. */
  told: ReadonlyMap<string, Told>;
}

interface Told {
  clause: DraftClause;
  act: number;
}

export const draftAtFirst = ({ draft, acts, changed }: Whole): Draft | null =>
  draft ? { ...draft, acts, changed, told: new Map() } : null;

/** The draft as it stands now. What is untouched stays the same object, and need not be redrawn. */
export function caughtUp(held: Draft, since: Since): Draft {
  if (since.acts.length === 0) return held;
  const touched = new Set(since.acts.flatMap(({ keys }) => keys));
  const { act } = since.draft;
  return {
    ...held,
    ...since.draft,
    clauses: withParts(
      held.clauses,
      listed(held.clauses, since, 'CLAUSE', [...since.placed, ...since.clauses]),
    ),
    terms: listed(held.terms, since, 'TERM', since.terms),
    grades: listed(held.grades, since, 'GRADE', since.grades),
    guides: listed(held.guides, since, 'GUIDE', since.guides),
    acts: [...since.acts, ...held.acts],
    changed: changedNow(held.changed, touched, since.changed),
    told: new Map([
      ...held.told,
      ...since.clauses.map((clause): [string, Told] => [clause.key, { clause, act }]),
    ]),
  };
}

/** The same list where the same entries are changed in the same way. */
function changedNow(
  held: Draft['changed'],
  touched: ReadonlySet<string>,
  now: Draft['changed'],
): Draft['changed'] {
  const were = held.filter(({ key }) => touched.has(key));
  const fates = new Map(were.map(({ key, fate }) => [key, fate]));
  const same = were.length === now.length && now.every(({ key, fate }) => fates.get(key) === fate);
  return same ? held : [...held.filter(({ key }) => !touched.has(key)), ...now];
}

/** Whether more became of it than words and points: what rests on places and guides is others. */
export const isElsewhere = ({ runs, gone, placed, guides }: Since, { clauses }: Draft): boolean =>
  runs.length + gone.length + guides.length > 0 ||
  placed.some(({ key, address, scoreRole }) => {
    const was = clauses.find((clause) => clause.key === key);
    return was?.address !== address || was.scoreRole !== scoreRole;
  });

interface Keyed {
  key: string;
}

/** One list: what is gone is taken out, what is told replaced, what came or moved put in place. */
function listed<E extends Keyed>(
  held: readonly E[],
  { gone, runs }: Since,
  kind: EntryKind,
  told: readonly (Partial<E> & Keyed)[],
): E[] {
  const moving = runs.filter((run) => run.kind === kind);
  const now = new Map(told.map((entry) => [entry.key, entry]));
  if (now.size + moving.length + gone.length === 0) return held as E[];
  const away = new Set([...gone, ...moving.flatMap(({ keys }) => keys)]);
  const were = new Map<string, E>();
  const stays: E[] = [];
  for (const was of held) {
    const given = now.get(was.key);
    const entry = given ? { ...was, ...given } : was;
    if (away.has(was.key)) were.set(was.key, entry);
    else stays.push(entry);
  }
  if (moving.length === 0) return stays;
  // What is new is told whole.
  const entryOf = (key: string) => were.get(key) ?? (now.get(key) as E | undefined);
  return inPlace(stays, moving, entryOf);
}

/** Runs go behind the entries that they name, which stand or were put there before them. */
function inPlace<E extends Keyed>(
  stays: readonly E[],
  runs: Since['runs'],
  entryOf: (key: string) => E | undefined,
): E[] {
  const behind = new Map(runs.map(({ after, keys }) => [after ?? null, keys]));
  const all: E[] = [];
  const follow = (key: string | null) => {
    const keys = behind.get(key) ?? [];
    behind.delete(key);
    for (const one of keys) {
      const entry = entryOf(one);
      if (entry) all.push(entry);
    }
    const last = keys.at(-1);
    if (last !== undefined) follow(last);
  };
  follow(null);
  for (const entry of stays) {
    all.push(entry);
    follow(entry.key);
  }
  return all;
}

/**
 * The title of the clause with which a part begins is told of that clause, and goes for all that
 * stand below it in that part: each bears that of the one above it.
 */
function withParts(held: Draft['clauses'], clauses: Draft['clauses']): Draft['clauses'] {
  const were = new Map(held.map((clause) => [clause.key, clause]));
  const titleOf = ({ partTitle }: Clause | undefined = NONE) => partTitle ?? null;
  const isRetitled = (clause: Clause) => {
    const was = were.get(clause.key);
    return !!was && was !== clause && titleOf(was) !== titleOf(clause);
  };
  if (held === clauses || !clauses.some(isRetitled)) return clauses;
  const open: Clause[] = [];
  return clauses.map((clause) => {
    const above = open[clause.depth - 1];
    const follows =
      above?.partKey === clause.partKey &&
      isRetitled(above) &&
      were.get(clause.key) === clause &&
      titleOf(clause) === titleOf(were.get(above.key));
    const now = follows ? { ...clause, partTitle: titleOf(above) } : clause;
    open.length = clause.depth;
    open.push(now);
    return now;
  });
}

type Clause = Draft['clauses'][number];
const NONE = { partTitle: null } as Clause;
