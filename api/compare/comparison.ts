import { Work } from '../work';
import {
  Arg,
  Ctx,
  Field,
  Float,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql';
import { sideBySide } from '../../rubrics/diff/sideBySide';
import { nameOf } from '../../rubrics/diff/names';
import type { Answers, Content, PrintedName } from '../../rubrics/kinds';
import { clauseContent } from '../../rubrics/kinds/readers';
import { tableOf } from '../../rubrics/kinds/table';
import { nameAndText } from '../../rubrics/search/shadow';
import { pointsOf, shareOf } from '../../rubrics/tree/points';
import { calledAt } from '../../rubrics/tree/called';
import type { Node } from '../../rubrics/tree/tree';
import type { Part as PartName } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { Edition } from '../editions/edition';
import { furtherOf, FurtherLine } from '../entries/entryView';
import type { OpenTree } from '../entries/openTree';
import { rowsOf, TableColumn, TableRow } from '../entries/table';
import { EntryKind, Part, partNamed } from '../kinds/enums';
import { Fault } from '../refusals';
import { Change, ChangeCount, flowsIn, PointsFlow, type Compared } from './change';
import { compareTexts, findText, type Text } from './texts';

const Moved = { HITHER: 'HITHER', THITHER: 'THITHER' } as const;
registerEnumType(Moved, {
  name: 'Moved',
  description: 'HITHER: the line stands at its new place; THITHER: at its old one.',
});

@ObjectType({
  description: 'One side of a line: a clause, a guide, a term or the title page, as it is printed.',
  simpleResolvers: true,
})
export class LineSide
  implements Answers<Pick<Content<'clause'>, Exclude<PrintedName<'clause'>, 'picture'>>>
{
  @Field(() => String) key!: string;
  @Field(() => String) address!: string;
  @Field(() => EntryKind) kind!: string;
  @Field(() => Part, { nullable: true, description: 'Null for the title page.' })
  part!: PartName | null;
  @Field(() => Int, { description: 'Levels above it.' }) depth!: number;
  @Field(() => Boolean, {
    description: 'Whether it is a heading, whose paragraphs stand below it.',
  })
  heading!: boolean;
  @Field(() => String, {
    description:
      'What people call it: number and title, or the n-th paragraph of what stands above it.',
  })
  name!: string;
  @Field(() => String, { description: 'The same as English sentences call it.' })
  nameEnglish!: string;
  @Field(() => String, { nullable: true }) label!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Title; the word of a term; the name of a guide.',
  })
  title!: string | null;
  @Field(() => String, { nullable: true }) runIn!: string | null;
  @Field(() => String, { description: 'Paragraph; definition of a term; empty for a guide.' })
  text!: string;
  @Field(() => Float, { nullable: true }) points!: number | null;
  @Field(() => Float, { nullable: true, description: 'Percent of its parent.' }) share!:
    | number
    | null;
  @Field(() => [FurtherLine], {
    description: 'What it says on lines of its own, in printed order; what is empty is left out.',
  })
  further!: FurtherLine[];
  @Field(() => [TableColumn], { description: 'Of a table; else empty.' }) columns!: TableColumn[];
  @Field(() => [TableRow], { description: 'Of a table; else empty.' }) rows!: TableRow[];
  @Field(() => Boolean, { description: 'Whether it is a figure, with or without its picture.' })
  figure!: boolean;
  @Field(() => String, { nullable: true, description: 'Of a figure: `Picture.hash`.' })
  pictureHash!: string | null;
  @Field(() => String, { nullable: true, description: 'What the picture shows.' })
  alt!: string | null;
}

@ObjectType({ description: 'One line of two texts side by side.', simpleResolvers: true })
class ComparisonLine {
  @Field(() => LineSide, { nullable: true }) base!: LineSide | null;
  @Field(() => LineSide, { nullable: true }) head!: LineSide | null;
  @Field(() => Moved, { nullable: true }) moved!: string | null;
  @Field(() => [ID], { description: 'Changes that speak of it.' }) changes!: string[];
}

@ObjectType({ description: 'Two texts side by side.', simpleResolvers: true })
export class Comparison {
  constructor(
    readonly one: Text,
    readonly other: Text,
    private readonly of: Compared,
    private readonly context: Context,
  ) {}

  @Field(() => Edition, { nullable: true, description: 'Null where it is a draft.' })
  get base(): Edition | null {
    return this.edition(this.one);
  }
  @Field(() => Edition, { nullable: true, description: 'Null where it is a draft.' })
  get head(): Edition | null {
    return this.edition(this.other);
  }
  @Field(() => String, { description: 'Address of the base, edition or draft.' })
  get baseKey(): string {
    return this.of.base.base;
  }
  @Field(() => String) get headKey(): string {
    return this.of.head.base;
  }
  @Field(() => String, { description: 'Title as printed.' }) get baseTitle(): string {
    return this.of.base.tree.facts.content.title;
  }
  @Field(() => String) get headTitle(): string {
    return this.of.head.tree.facts.content.title;
  }
  @Field(() => Boolean, {
    description:
      'Whether both are texts of one rubric: then `changes` say what a revision did, else `matches` say what answers what.',
  })
  get sameRubric(): boolean {
    return this.one.rubric === this.other.rubric;
  }

  @Field(() => [Change], {
    description:
      'In the order of the head, what is gone at its old place. Of different rubrics as likeness pairs them.',
  })
  get changes(): Change[] {
    return this.of.difference.changes.map((change) => new Change(change, this.of));
  }

  @Field(() => [ChangeCount]) get counts(): ChangeCount[] {
    const counts = new Map<string, ChangeCount>();
    for (const { type, gravity } of this.changes) {
      const count = counts.get(`${type} ${gravity}`) ?? { type, gravity, count: 0 };
      counts.set(`${type} ${gravity}`, { ...count, count: count.count + 1 });
    }
    return [...counts.values()];
  }

  @Field(() => [PointsFlow], {
    description: 'Where every point went; empty where a text has none.',
  })
  get points(): PointsFlow[] {
    return flowsIn(this.of);
  }

  @Field(() => [ComparisonLine], {
    description:
      'Both texts whole, side by side, in the order of the head; what is gone, merged away or moved away at its old place.',
  })
  get lines(): ComparisonLine[] {
    return sideBySide(this.of.difference).map(({ base, head, moved, changes }) => ({
      base: sideOf(this.of.base, base),
      head: sideOf(this.of.head, head),
      moved,
      changes: changes.map(({ id }) => id),
    }));
  }

  private edition = ({ edition }: Text): Edition | null =>
    edition ? new Edition(edition, this.context) : null;
}

/** A line as one side prints it. @param key of an entry of the text, or null */
export function sideOf(open: OpenTree, key: string | null): LineSide | null {
  if (key === null) return null;
  const { facts, byKey } = open.tree;
  if (key === facts.key)
    return {
      key,
      address: open.base,
      kind: 'facts',
      part: null,
      depth: 0,
      heading: true,
      name: `《${facts.content.title}》`,
      nameEnglish: `“${facts.content.title}”`,
      label: null,
      title: facts.content.title,
      runIn: null,
      text: '',
      points: null,
      share: null,
      further: [],
      columns: [],
      rows: [],
      ...NO_FIGURE,
    };
  const node = byKey.get(key)!;
  return {
    key,
    address: `${open.base}/${node.address}`,
    kind: node.entry.kind,
    part: partNamed(node.part),
    depth: depthOf(node),
    name: nameOf(node),
    nameEnglish: nameOf(node, false),
    label: node.label,
    points: pointsOf(node),
    share: shareOf(node),
    further: furtherOf(node),
    ...printed(node),
  };
}

type Printed = Pick<
  LineSide,
  'heading' | 'title' | 'runIn' | 'text' | 'columns' | 'rows' | 'figure' | 'pictureHash' | 'alt'
>;

function printed(node: Node): Printed {
  const { entry } = node;
  const clause = clauseContent(entry);
  if (clause) {
    const { title = null, runIn = null, text = '', columns = [] } = clause;
    const { kind, picture: pictureHash = null, alt = null } = clause;
    const table = tableOf(clause);
    const drawn = { figure: kind === 'FIGURE', pictureHash, alt };
    const rows = table ? rowsOf(table) : [];
    return { heading: !text && !drawn.figure, title, runIn, text, columns, rows, ...drawn };
  }
  const { name, text } = nameAndText(entry);
  const called = calledAt(node)?.name ?? null;
  const bare = { runIn: null, columns: [], rows: [], ...NO_FIGURE };
  return { heading: false, title: name || called, text, ...bare };
}

const NO_FIGURE = { figure: false, pictureHash: null, alt: null } as const;

function depthOf(node: Node): number {
  let depth = 0;
  for (let at = node.parent; at; at = at.parent) depth++;
  return depth;
}

@Resolver()
export class ComparisonQueries {
  @Work(300)
  @Query(() => Comparison, {
    description:
      'Any two texts: `shenzhen/economic@2019`, `…@current`, a day, or the draft `…@proposal-<id>` for whoever may see it.',
  })
  async compare(
    @Ctx() context: Context,
    @Arg('base', () => String) base: string,
    @Arg('head', () => String) head: string,
  ): Promise<Comparison> {
    const [one, other] = [await findText(context, base), await findText(context, head)];
    if (!one || !other)
      throw new Fault(
        'BAD_USER_INPUT',
        `没有这份文本: ${one ? head : base}`,
        `there is no such text: ${one ? head : base}`,
      );
    return new Comparison(one, other, await compareTexts(context, one, other), context);
  }
}
