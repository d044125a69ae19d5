import { Field, Int, ObjectType } from 'type-graphql';
import { In } from 'typeorm';
import type { EntryChange } from '../../rubrics/acts/act';
import { advancing } from '../../rubrics/acts/advance';
import { between, type Between, type Run } from '../../rubrics/acts/between';
import { entryIn, inverse, sameRevision } from '../../rubrics/acts/changes';
import type { PlacedName } from '../../rubrics/kinds';
import { isClause, isWeight } from '../../rubrics/kinds/readers';
import { facing } from '../../rubrics/tree/counterparts';
import { contentHash } from '../../rubrics/tree/hash';
import type { Node, Tree } from '../../rubrics/tree/tree';
import type { Context } from '../context';
import { Clause } from '../entries/clause';
import { Grade } from '../entries/grade';
import { Guide } from '../entries/guide';
import type { Lists, OpenTree } from '../entries/openTree';
import { toEntry } from '../entries/revision';
import { RevisionRow } from '../entries/rows';
import { Term } from '../entries/term';
import { inSlices } from '../inSlices';
import { EntryKind } from '../kinds/enums';
import { changedEntries, ChangedEntry } from './changed';
import { actsBehind, changesOf, PutForward, shownAct } from './contentAct';
import { DraftText } from './draftText';
import { actNumber } from './numbering';
import type { ActRow, ProposalRow } from './rows';

/** Acts, and entries that they changed, beyond which the whole is asked for. */
const [MOST_ACTS, MOST_ENTRIES] = [200, 500];

@ObjectType({
  description: 'Entries of one kind that came to stand one after the other.',
  simpleResolvers: true,
})
class DraftRun implements Run {
  @Field(() => EntryKind) kind!: PlacedName;
  @Field(() => String, {
    nullable: true,
    description:
      'Key of the entry of that kind before the first of them in document order; null: none.',
  })
  after!: string | null;
  @Field(() => [String]) keys!: string[];
}

@ObjectType({
  description:
    'What a draft became since an act: whoever holds it as it was then makes it what it is by taking out what is `gone` and what stands in `runs`, putting the runs in their places from the first to the last, and taking the entries as they are told here. What is told nowhere is as it was, but for `Clause.partTitle`: where the clause that bears it is told, it goes for all below that in its part.',
  simpleResolvers: true,
})
export class DraftSince implements Lists {
  constructor(
    private readonly now: Now,
    private readonly context: Context,
  ) {}

  @Field(() => Int, { description: 'Number of the act up to which this leads.' })
  get act(): number {
    return this.now.act;
  }
  @Field(() => DraftText, { description: 'The draft as it is: for what is said of the whole.' })
  get draft(): DraftText {
    return new DraftText(this.now.open, this.now.act);
  }
  @Field(() => [Clause], {
    description:
      'Clauses that are new, or say something else, or whose points or those of the clause that faces them changed; in document order.',
  })
  get clauses(): Clause[] {
    return this.told.filter(isClause).map(this.now.open.clause);
  }
  @Field(() => [Clause], {
    description:
      'Other clauses to which only their place gives something else: number, address, depth, role, digest of what stands below.',
  })
  get placed(): Clause[] {
    const told = new Set(this.told);
    return this.now.found.placed
      .filter(isClause)
      .filter((node) => !told.has(node))
      .map(this.now.open.clause);
  }
  @Field(() => [Guide], { description: 'That are new, or say or are called something else.' })
  get guides(): Guide[] {
    return this.of('guide').map(this.now.open.guide);
  }
  @Field(() => [Term], { description: 'That are new, or say or are called something else.' })
  get terms(): Term[] {
    return this.of('term').map(this.now.open.term);
  }
  @Field(() => [Grade], { description: 'That are new, or say or are called something else.' })
  get grades(): Grade[] {
    return this.of('grade').map(this.now.open.grade);
  }
  @Field(() => [String], { description: 'Keys of entries that are no longer there.' })
  get gone(): string[] {
    return this.now.found.gone;
  }
  @Field(() => [DraftRun], {
    description: 'Where what is new or moved stands, with all below it; the rest kept its order.',
  })
  get runs(): DraftRun[] {
    return this.now.found.runs;
  }
  @Field(() => [PutForward], { description: 'The acts that led there, latest first.' })
  get acts(): PutForward[] {
    return this.now.acts.map((act) => shownAct(act, this.context)).reverse();
  }
  @Field(() => [ChangedEntry], {
    description:
      'Of the entries that these acts changed those that now differ from the base; the others of them are as the base has them.',
  })
  changed(): Promise<ChangedEntry[]> {
    return changedEntries(this.context, this.now.proposal, [
      ...new Set(this.now.acts.flatMap(changesOf).map(({ key }) => key)),
    ]);
  }

  /** What was revised, and what faces clauses whose points changed. */
  private get told(): Node[] {
    const { found, changes, open } = this.now;
    const facingThem = changes.flatMap(({ before, after }) => {
      const entry = after ?? before!;
      const bearer = isWeight(entry) ? open.tree.byKey.get(entry.parent ?? '') : undefined;
      return (bearer && facing(open.tree, bearer)) ?? [];
    });
    return [...new Set([...found.revised, ...facingThem])].sort((a, b) => a.position - b.position);
  }

  private of(kind: PlacedName): Node[] {
    const { revised, placed } = this.now.found;
    return [...revised, ...placed]
      .filter(({ entry }) => entry.kind === kind)
      .sort((a, b) => a.position - b.position);
  }
}

/** A draft as it stands, and how it came there. */
interface Now {
  proposal: ProposalRow;
  open: OpenTree;
  /** Number of its last act. */
  act: number;
  acts: ActRow[];
  changes: EntryChange[];
  found: Between;
}

/**
 * What a draft became since an act. Null where that cannot be told from the acts: it is none of the
 * proposal's, the proposal was put on another base since, or too much happened.
 */
export async function draftSince(
  context: Context,
  proposal: ProposalRow,
  number: number,
): Promise<DraftSince | null> {
  const { manager } = context.database.read;
  const acts = await actsBehind(manager, proposal.id, number, MOST_ACTS + 1);
  if (!acts || acts.length > MOST_ACTS || acts.some(({ name }) => name === 'rebase')) return null;
  const open = await context.drafts.open(proposal);
  const last = acts.at(-1);
  // Somebody's act may have come between the statements.
  if (last && contentHash(open.tree) !== last.head) return null;
  const changes = await changesSince(context, proposal, open.tree, acts);
  if (!changes) return null;
  const before = await inSlices(advancing(open.tree, inverse(changes)));
  if (before.english !== open.tree.english) return null;
  const found = between(before, open.tree, changes);
  const act = last ? actNumber(last) : number;
  return new DraftSince({ proposal, open, act, acts, changes, found }, context);
}

/** What acts changed on the whole; null where that is too much to tell it apart. */
async function changesSince(
  { database }: Context,
  { rubricKey }: ProposalRow,
  tree: Tree,
  acts: readonly ActRow[],
): Promise<EntryChange[] | null> {
  const first = new Map<string, string | null>();
  for (const { key, before } of acts.flatMap(changesOf))
    if (!first.has(key)) first.set(key, before);
  if (first.size > MOST_ENTRIES) return null;
  const hashes = [...first.values()].flatMap((hash) => hash ?? []);
  const rows = await database.read
    .getRepository(RevisionRow)
    .findBy({ rubricKey, hash: In(hashes) });
  const byHash = new Map(rows.map((row) => [row.hash, toEntry(row, null)]));
  return [...first].flatMap(([key, hash]): EntryChange[] => {
    const before = hash === null ? null : byHash.get(hash)!;
    const after = entryIn(tree, key) ?? null;
    const same = before && after ? sameRevision(before, after) : before === after;
    return same ? [] : [{ key, before, after }];
  });
}
