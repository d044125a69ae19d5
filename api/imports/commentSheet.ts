import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import type { PlacedOpinion } from '../../rubrics/reading/opinions/placedOpinions';
import { sentence } from '../../rubrics/reasons';
import type { CommentKind as Kind } from '../../rubrics/vocabulary';
import { LineSide, sideOf } from '../compare/comparison';
import type { Context } from '../context';
import { OpenTree } from '../entries/openTree';
import { CommentKind, CommentStanding } from '../kinds/enums';
import { because, UserError } from '../kinds/userError';
import { draftKey } from '../proposals/draft';
import { maySee } from '../proposals/maySee';
import { answer, ProposalPayload } from '../proposals/mutations';
import { ProposalRow } from '../proposals/rows';
import { maySay } from '../proposals/say';
import { Work } from '../work';
import { ImportFault, ImportMark, marksOf } from './importPreview';
import { readOpinions } from './readOpinions';
import { sheetOpinions } from './sheetOpinions';
import { takeOpinions } from './takeOpinions';

@InputType({ description: 'A sheet of comments that somebody sent back.' })
class CommentSheetInput {
  @Field(() => String, { description: 'Its name; the ending tells its form: xlsx, csv, docx.' })
  name!: string;
  @Field(() => String, { description: 'Its bytes in base64.' }) content!: string;
  @Field(() => String, {
    nullable: true,
    description: '提出单位 of comments of which the sheet does not say whose they are.',
  })
  organization?: string | null;
}

@ObjectType({ description: 'A comment as a sheet has it.', simpleResolvers: true })
class SheetComment {
  @Field(() => Int, { description: 'Row or paragraph of the sheet, from 1 on.' }) line!: number;
  @Field(() => String, { description: 'The place as the sheet has it; empty: the whole.' })
  place!: string;
  @Field(() => Boolean, {
    description: 'Whether that place was found; if not, the comment quotes it.',
  })
  found!: boolean;
  @Field(() => LineSide, {
    nullable: true,
    description: 'The entry onto which it goes; null: the text as a whole.',
  })
  entry!: LineSide | null;
  @Field(() => String, { nullable: true, description: '提出单位.' }) organization!: string | null;
  @Field(() => CommentKind, { nullable: true }) kind!: Kind | null;
  @Field(() => String, { description: 'As it is taken in.' }) text!: string;
  @Field(() => String, { nullable: true, description: '建议修改为.' }) proposedText!: string | null;
  @Field(() => CommentStanding) standing!: PlacedOpinion['standing'];
  @Field(() => [String], { description: 'Why it is refused, Chinese and English.' })
  why!: string[];
}

@ObjectType({ description: 'What a sheet of comments says. Nothing is stored.' })
class CommentSheet {
  @Field(() => [SheetComment]) comments!: SheetComment[];
  @Field(() => [ImportMark], { description: 'Rows and columns that were not read, and why.' })
  marks!: ImportMark[];
  @Field(() => [ImportFault]) faults!: ImportFault[];
  @Field(() => [UserError]) userErrors!: UserError[];
}

@Resolver()
export class CommentSheets {
  @Work(1_000)
  @Query(() => CommentSheet, {
    description:
      'The comments of a sheet (意见汇总处理表, ISO’s template), and onto which entries of a draft they would go. For whoever may comment on it.',
  })
  async commentSheet(
    @Ctx() context: Context,
    @Arg('proposal', () => ID) id: string,
    @Arg('file', () => CommentSheetInput) file: CommentSheetInput,
  ): Promise<CommentSheet> {
    const none = { comments: [], marks: [], faults: [], userErrors: [] };
    const { manager } = context.database.read;
    const proposal = await manager.findOneBy(ProposalRow, { id });
    if (!proposal || !maySee(context.viewer, proposal))
      return { ...none, userErrors: [because('NOT_FOUND')] };
    const against = maySay(context, proposal);
    if (against.length > 0) return { ...none, userErrors: against.map((code) => because(code)) };
    const read = await readOpinions(manager, file);
    if ('faults' in read) return { ...none, ...read, userErrors: [because('BAD_FILE')] };
    const { head, base, placed } = await sheetOpinions(manager, proposal, read.opinions, file);
    const [now, was] = [new OpenTree(draftKey(proposal), head), base && opened(proposal, base)];
    return {
      ...none,
      marks: marksOf(read.marks),
      comments: placed.map(({ reasons, ...one }) => ({
        ...one,
        entry: entryIn(now, was, one.entry),
        why: reasons.map(sentence),
      })),
    };
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Takes in the comments of a sheet that are NEW in `commentSheet`, all in one step; the proposal has them as said by whoever takes them in, for the bodies that the sheet names.',
  })
  async commentsImport(
    @Ctx() context: Context,
    @Arg('proposal', () => ID) id: string,
    @Arg('file', () => CommentSheetInput) file: CommentSheetInput,
  ): Promise<ProposalPayload> {
    return answer(context, takeOpinions(context, id, file));
  }
}

const opened = (proposal: ProposalRow, base: OpenTree['tree']): OpenTree =>
  new OpenTree(proposal.baseKey!, base);

/** In the draft, or where it was before the draft took it away; points by their clause. */
function entryIn(now: OpenTree, was: OpenTree | null, entry: string | null): LineSide | null {
  const [key = null] = entry?.split('/') ?? [];
  if (key === null) return null;
  const isHere = key === now.tree.facts.key || now.tree.byKey.has(key);
  return isHere ? sideOf(now, key) : was && sideOf(was, key);
}
