import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { entryIn } from '../../rubrics/acts/changes';
import { lawOf, type Entry } from '../../rubrics/kinds';
import { isWeight } from '../../rubrics/kinds/readers';
import { revisionHash } from '../../rubrics/tree/hash';
import type { Tree } from '../../rubrics/tree/tree';
import { nodeLines } from '../../rubrics/writing/text';
import { entriesOf } from '../../rubrics/acts/changes';
import type { Context } from '../context';
import type { OpenTree } from '../entries/openTree';
import { EditionRow } from '../editions/rows';
import type { ProposalRow } from './rows';

const EntryFate = { ADDED: 'ADDED', REVISED: 'REVISED', RETIRED: 'RETIRED' } as const;
registerEnumType(EntryFate, {
  name: 'EntryFate',
  description: 'What a proposal does to an entry.',
});

@ObjectType({
  description: 'An entry in which a draft differs from its base.',
  simpleResolvers: true,
})
export class ChangedEntry {
  @Field(() => String) key!: string;
  @Field(() => String, { description: 'facts, clause, weight, guide or term.' }) kind!: string;
  @Field(() => EntryFate) fate!: keyof typeof EntryFate;
  @Field(() => String, {
    nullable: true,
    description: 'Address in the base; null where it is new.',
  })
  from!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Address in the draft; null where it is retired.',
  })
  to!: string | null;
  @Field(() => String, { nullable: true, description: 'What the base prints.' }) before!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'What the draft prints.' }) after!:
    | string
    | null;
}

/**
 * Compares key by key; what a revision means for people is the change engine's.
 * @param only keys: of these entries alone; null: of all
 */
export async function changedEntries(
  context: Context,
  proposal: ProposalRow,
  only: readonly string[] | null,
): Promise<ChangedEntry[]> {
  const base = context.register.editions.find(({ key }: EditionRow) => key === proposal.baseKey);
  const before = base ? await context.shelf.open(base) : null;
  const after = await context.drafts.open(proposal);
  const keys = only ?? allKeys(before?.tree, after.tree);
  return keys.flatMap((key) => changedEntry(before, after, key) ?? []);
}

/** Those of the draft in printed order, then those that only the base has. */
function allKeys(before: Tree | undefined, after: Tree): string[] {
  const of = (tree: Tree) => entriesOf(tree).map(({ key }) => key);
  return [...new Set([...of(after), ...(before ? of(before) : [])])];
}

/** Null where both have it alike, or neither has it. */
function changedEntry(before: OpenTree | null, after: OpenTree, key: string): ChangedEntry | null {
  const was = before && entryIn(before.tree, key);
  const is = entryIn(after.tree, key);
  const entry = is ?? was;
  // A draft shares the entries of its base that it does not change.
  if (!entry || was === is) return null;
  if (was && is && revisionHash(was) === revisionHash(is)) return null;
  return {
    key,
    kind: entry.kind,
    fate: fateOf(was, is),
    from: was ? place(before!.base, before!.tree, was) : null,
    to: is ? place(after.base, after.tree, is) : null,
    before: was ? printed(before!.tree, was) : null,
    after: is ? printed(after.tree, is) : null,
  };
}

function fateOf(was: Entry | null | undefined, is: Entry | undefined): keyof typeof EntryFate {
  if (!was) return 'ADDED';
  return is ? 'REVISED' : 'RETIRED';
}

function place(base: string, tree: Tree, entry: Entry): string {
  const node = tree.byKey.get(isWeight(entry) ? entry.parent! : entry.key);
  return node ? `${base}/${node.address}` : base;
}

function printed(tree: Tree, entry: Entry): string {
  const law = lawOf(entry);
  if (law.stands !== 'placed') return law.text(entry.content);
  return nodeLines(tree.byKey.get(entry.key)!).join('\n');
}
