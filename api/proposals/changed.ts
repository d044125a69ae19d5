import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { lawOf, type Entry } from '../../rubrics/kinds';
import { isWeight } from '../../rubrics/kinds/readers';
import { revisionHash } from '../../rubrics/tree/hash';
import type { Tree } from '../../rubrics/tree/tree';
import { nodeLines } from '../../rubrics/writing/text';
import { inPrintedOrder } from '../editions/publishFile';
import type { Context } from '../context';
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

/** Compares key by key; what a revision means for people is the change engine's. */
export async function changedEntries(
  context: Context,
  proposal: ProposalRow,
): Promise<ChangedEntry[]> {
  const base = context.register.editions.find(({ key }: EditionRow) => key === proposal.baseKey);
  const before = base ? await context.shelf.open(base) : null;
  const after = await context.drafts.open(proposal);
  const old = new Map(
    (before ? inPrintedOrder(before.tree) : []).map((entry) => [entry.key, entry]),
  );
  const rows = inPrintedOrder(after.tree).flatMap((entry): ChangedEntry[] => {
    const was = old.get(entry.key);
    old.delete(entry.key);
    if (was && revisionHash(was) === revisionHash(entry)) return [];
    return [
      {
        key: entry.key,
        kind: entry.kind,
        fate: was ? 'REVISED' : 'ADDED',
        from: was && before ? place(before.base, before.tree, was) : null,
        to: place(after.base, after.tree, entry),
        before: was && before ? printed(before.tree, was) : null,
        after: printed(after.tree, entry),
      },
    ];
  });
  return [
    ...rows,
    ...[...old.values()].map((entry) => ({
      key: entry.key,
      kind: entry.kind,
      fate: 'RETIRED' as const,
      from: place(before!.base, before!.tree, entry),
      to: null,
      before: printed(before!.tree, entry),
      after: null,
    })),
  ];
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
