import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { awardOf } from '../../rubrics/address';
import type { Possible } from '../../rubrics/diff/doubts';
import { BadRuling, openDoubts } from '../../rubrics/library/decide';
import type { Pairing } from '../../rubrics/library/identify';
import type { EditionFile } from '../../rubrics/library/shape';
import type { Mark } from '../../rubrics/reading/general/block';
import { nodesNamed } from '../../rubrics/tree/addresses';
import { buildTree } from '../../rubrics/tree/tree';
import { Comparison, LineSide, sideOf } from '../compare/comparison';
import type { Text } from '../compare/texts';
import type { Context } from '../context';
import { editionsOf } from '../editions/find';
import { OpenTree } from '../entries/openTree';
import { PairReason } from '../kinds/enums';
import { because, UserError } from '../kinds/userError';
import { mayOpen, titlePage } from '../proposals/create';
import { differenceOf } from '../proposals/difference';
import { madeOf, pairedOn } from '../proposals/taken';
import { Work } from '../work';
import { ImportInput } from './importInput';
import { readImport, rulingsOf } from './readImport';

@ObjectType({ description: 'An entry of the file that another may be.', simpleResolvers: true })
class ImportPair {
  @Field(() => String, { description: 'Its place in the file, for `pairs`.' }) place!: string;
  @Field(() => LineSide) head!: LineSide;
  @Field(() => Float, { description: 'How alike both are, 0–1.' }) likeness!: number;
  @Field(() => PairReason) why!: string;
}

@ObjectType({
  description: 'An entry of the latest edition of which it is not certain what became of it.',
  simpleResolvers: true,
})
class ImportDoubt {
  @Field(() => String, { description: 'Its place in the edition, for `pairs`.' }) place!: string;
  @Field(() => LineSide) base!: LineSide;
  @Field(() => ImportPair, { nullable: true, description: 'What it is taken for; null: gone.' })
  pair!: ImportPair | null;
  @Field(() => [ImportPair], { description: 'What else it may be, likeliest first.' })
  others!: ImportPair[];
}

@ObjectType({ description: 'One thing wrong with a file.', simpleResolvers: true })
export class ImportFault {
  @Field(() => Int, { description: 'Line, from 1 on.' }) line!: number;
  @Field(() => String, { description: 'Path inside the file; empty for the whole.' }) path!: string;
  @Field(() => String, { description: 'What was expected there, Chinese and English.' })
  expected!: string;
}

@ObjectType({
  description: 'A line of a document that is doubtful, or was not placed.',
  simpleResolvers: true,
})
export class ImportMark {
  @Field(() => Int, { description: 'Paragraph or row of the document, from 1 on.' }) line!: number;
  @Field(() => String, { description: 'How it begins; all of it, where it was left out.' })
  text!: string;
  @Field(() => String, { description: 'Why, Chinese and English.' }) why!: string;
}

@ObjectType({
  description:
    'What somebody said in the margin of a document: a comment on the proposal that it becomes.',
  simpleResolvers: true,
})
class ImportComment {
  @Field(() => Int, { description: 'Paragraph of the document, from 1 on; 0: nobody knows.' })
  line!: number;
  @Field(() => String, { description: 'As the document names who said it.' }) author!: string;
  @Field(() => String, { nullable: true, description: 'When, as it stands there.' })
  at!: string | null;
  @Field(() => String) text!: string;
  @Field(() => String, { description: 'The words of which it speaks.' }) quote!: string;
  @Field(() => LineSide, { nullable: true, description: 'The entry of which it speaks.' })
  entry!: LineSide | null;
}

@ObjectType({
  description: 'What a file would become. Nothing of it is stored.',
  simpleResolvers: true,
})
class ImportPreview {
  @Field(() => String, { nullable: true, description: 'Key of the rubric that it is a text of.' })
  rubric!: string | null;
  @Field(() => Comparison, {
    nullable: true,
    description:
      'The latest edition and the file side by side, with the changes; the bare title page, where there is no edition yet. Null where the file cannot be used.',
  })
  comparison!: Comparison | null;
  @Field(() => [ImportDoubt], {
    description: 'Pairs below certainty, in the order of the edition: the changes rest on them.',
  })
  doubts!: ImportDoubt[];
  @Field(() => [ImportMark], { description: 'Of a document: what a person should look at.' })
  marks!: ImportMark[];
  @Field(() => [ImportComment], { description: 'Of a document: what people said in its margin.' })
  comments!: ImportComment[];
  @Field(() => [ImportFault]) faults!: ImportFault[];
  @Field(() => [UserError]) userErrors!: UserError[];
}

@Resolver()
export class ImportPreviews {
  @Work(1_000)
  @Query(() => ImportPreview, {
    description:
      'What a file would become against the latest edition of its rubric. For whoever may draft that rubric.',
  })
  async importPreview(
    @Ctx() context: Context,
    @Arg('file', () => ImportInput) input: ImportInput,
  ): Promise<ImportPreview> {
    const none = {
      rubric: null,
      comparison: null,
      doubts: [],
      marks: [],
      comments: [],
      faults: [],
      userErrors: [],
    };
    if (!context.viewer) return { ...none, userErrors: [because('NOT_SIGNED_IN')] };
    try {
      return await previewOf(context, input, none);
    } catch (error) {
      if (!(error instanceof BadRuling)) throw error;
      return { ...none, userErrors: [because('BAD_PAIR', ['pairs'], `: ${error.message}`)] };
    }
  }
}

async function previewOf(
  context: Context,
  input: ImportInput,
  none: ImportPreview,
): Promise<ImportPreview> {
  const read = await readImport(context.database.read.manager, input);
  if ('faults' in read)
    return { ...none, faults: read.faults, userErrors: [because('BAD_FILE', ['content'])] };
  const { file } = read;
  const { rubric } = file;
  const known = context.register.rubrics.find(({ key }) => key === rubric);
  if (!known) return { ...none, rubric, userErrors: [because('NOT_FOUND', ['rubric'])] };
  const { allowed, reasons } = mayOpen(context.viewer, awardOf(rubric), context.today);
  if (!allowed) return { ...none, rubric, userErrors: reasons.map((code) => because(code)) };
  const base = await latestText(context, rubric, known.title);
  const pairing = pairedOn(base.open.tree, file, {
    rulings: rulingsOf(input),
    guessed: read.guessed,
  });
  const before = base.open.tree.nodes.map(({ entry }) => entry);
  const { entries, apart, entryAt } = madeOf(pairing, before);
  const open = new OpenTree(addressOf(rubric), buildTree(entries));
  return {
    ...none,
    rubric,
    marks: marksOf(read.marks),
    comparison: comparisonOf(context, base, open, apart),
    comments: read.comments.map((comment) => ({
      ...comment,
      entry: sideOf(open, entryAt(comment.line)),
    })),
    doubts: doubtsIn(base.open, file, pairing),
  };
}

/** As they are told: why in both languages. */
export const marksOf = (marks: readonly Mark[]): ImportMark[] =>
  marks.map(({ line, text, why }) => ({ line, text, why: why.join(' / ') }));

/** What the proposal would begin with. */
async function latestText(context: Context, rubric: string, title: string): Promise<Text> {
  const edition = editionsOf(context, rubric).at(-1);
  const none = { rubric, proposal: null };
  if (edition) return { ...none, open: await context.shelf.open(edition), edition };
  const { after } = titlePage(rubric, title);
  return { ...none, open: new OpenTree(addressOf(rubric), buildTree([after])), edition: null };
}

/** No proposal is called so: the text is nowhere yet. */
const addressOf = (rubric: string): string => `${rubric}@proposal-new`;

function comparisonOf(context: Context, base: Text, open: OpenTree, from: string[]): Comparison {
  const held = base.open.tree;
  const head: Text = { open, rubric: base.rubric, edition: null, proposal: null };
  const apart = { act: 'apart' as const, from, to: [] };
  const difference = differenceOf(held, open.tree, [apart]);
  const compared = { base: base.open, head: open, difference, judgements: new Map(), context };
  return new Comparison(base, head, compared, context);
}

function doubtsIn(base: OpenTree, { rubric }: EditionFile, pairing: Pairing): ImportDoubt[] {
  const fresh = new OpenTree(addressOf(rubric), pairing.fresh);
  const lineOf = (open: OpenTree, place: string): LineSide =>
    sideOf(open, nodesNamed(open.tree, place)[0]!.entry.key)!;
  const told = ({ head, likeness, why }: Possible): ImportPair => ({
    ...{ place: head, likeness, why },
    head: lineOf(fresh, head),
  });
  return openDoubts(pairing).map(({ base: place, pair, others }) => ({
    place,
    base: lineOf(base, place),
    pair: pair && told(pair),
    others: others.map(told),
  }));
}
