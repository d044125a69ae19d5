import { Field, Float, Int, ObjectType } from 'type-graphql';
import { childrenRevision, wholeRevision } from '../../rubrics/acts/seen';
import type { Answers, Content } from '../../rubrics/kinds';
import { clauseContent, isClause, partOpened } from '../../rubrics/kinds/readers';
import { tableOf } from '../../rubrics/kinds/table';
import { pointsText } from '../../rubrics/kinds/weight';
import { scoringRuleOf } from '../../rubrics/tree/guides';
import { revisionHash } from '../../rubrics/tree/hash';
import { combineOf, pointsOf, roleOf, shareOf } from '../../rubrics/tree/points';
import { termTexts } from '../../rubrics/tree/terms';
import type { Node } from '../../rubrics/tree/tree';
import type {
  ClauseKind as Kind,
  Column as ColumnName,
  Combine as CombineName,
  Dimension as DimensionName,
  GuideBasis as Basis,
  Part as PartName,
  ScoreRole as Role,
} from '../../rubrics/vocabulary';
import {
  ClauseKind,
  Column,
  Combine,
  Dimension,
  GuideBasis,
  Part,
  partNamed,
  ScoreRole,
} from '../kinds/enums';
import { Alone } from './alone';
import { EntryView } from './entryView';
import { Guide } from './guide';
import type { FigureField } from './figure';
import { rowsOf, TableColumn, TableRow } from './table';
import { Mention, Term } from './term';

@ObjectType({
  description: '条文: one heading, paragraph, table or figure of an edition, at its printed place.',
  simpleResolvers: true,
})
export class Clause
  extends EntryView<'clause'>
  implements Answers<Content<'clause'>, 'scheme' | 'mark' | FigureField>
{
  @Alone
  @Field(() => Part)
  get part(): PartName {
    return partNamed(this.node.part);
  }
  @Alone
  @Field(() => String, { description: 'Key of the part as addresses have it (`criteria`).' })
  get partKey(): string {
    return this.node.part;
  }
  @Field(() => String, {
    nullable: true,
    description: 'Title of the clause with which the part begins; null where it has none.',
  })
  get partTitle(): string | null {
    let at: Node | null = this.node;
    while (at && partOpened(at.entry) !== this.node.part) at = at.parent;
    return clauseContent(at?.entry)?.title ?? null;
  }
  @Alone
  @Field(() => ClauseKind)
  get kind(): Kind {
    return this.entry.content.kind;
  }

  @Alone
  @Field(() => String, {
    nullable: true,
    description:
      'Printed number without the punctuation after it (`1.1`, `(1)`, `a)`, `附录一`); null where none is printed.',
  })
  get label(): string | null {
    return this.node.label;
  }

  @Alone
  @Field(() => String, { nullable: true, description: 'Heading, or the label words of a point.' })
  get title(): string | null {
    return this.entry.content.title ?? null;
  }

  @Alone
  @Field(() => String, {
    description:
      'The paragraph as published; empty for a heading, whose paragraphs are its children.',
  })
  get text(): string {
    return this.entry.content.text ?? '';
  }

  @Alone
  @Field(() => String, {
    nullable: true,
    description: 'Punctuation printed between title and text on one line.',
  })
  get runIn(): string | null {
    return this.entry.content.runIn ?? null;
  }

  @Alone
  @Field(() => Float, {
    nullable: true,
    description:
      'Points (分) of the clause itself, below zero for a deduction; null where it carries none, never 0 for none.',
  })
  get points(): number | null {
    return pointsOf(this.node);
  }

  @Alone
  @Field(() => Float, {
    nullable: true,
    description:
      'Share of its parent in percent, where that combines shares; its points are null then.',
  })
  get share(): number | null {
    return shareOf(this.node);
  }

  @Field(() => ScoreRole, {
    description: 'What its points are: as it says, else as the nearest clause above it says.',
  })
  get scoreRole(): Role {
    return roleOf(this.node);
  }

  @Alone
  @Field(() => ScoreRole, { nullable: true, description: 'What it says of that itself.' })
  get ownScoreRole(): Role | null {
    return this.entry.content.scoreRole ?? null;
  }

  @Alone
  @Field(() => Combine, { description: 'How what its children earn becomes its own.' })
  get combine(): CombineName {
    return combineOf(this.node);
  }

  @Alone
  @Field(() => String, { nullable: true, description: 'The points as printed, brackets included.' })
  get pointsPrinted(): string | null {
    const { weight, english } = this.node;
    return weight ? pointsText(weight.content, english) : null;
  }

  @Field(() => String, {
    description:
      'Digest of which entries stand directly below it, in which order: what an act that adds or orders there must have seen.',
  })
  get childrenRevision(): string {
    return childrenRevision(this.open.tree, this.entry.key)!;
  }

  @Field(() => String, {
    description: 'Digest of it with all that stands below it: what an act on all of it has seen.',
  })
  get wholeRevision(): string {
    return wholeRevision(this.open.tree, this.entry.key)!;
  }

  @Alone
  @Field(() => String, { nullable: true, description: 'Hash of the revision of its points.' })
  get pointsRevision(): string | null {
    return this.node.weight && revisionHash(this.node.weight);
  }

  @Field(() => Clause, { nullable: true, description: 'The clause under which it stands.' })
  get parent(): Clause | null {
    return this.node.parent && this.open.clause(this.node.parent);
  }

  @Field(() => [Clause], { description: 'The clauses directly below it, in printed order.' })
  get children(): Clause[] {
    return this.node.children.filter(isClause).map(this.open.clause);
  }

  @Field(() => Int, { description: 'Levels above it; 0 for a section.' })
  get depth(): number {
    let depth = 0;
    for (let at = this.node.parent; at; at = at.parent) depth++;
    return depth;
  }

  @Field(() => Clause, {
    nullable: true,
    description:
      'What answers it in the other part, 标准内容 against 评审细则: by code, by position where the code is missing, else that of its parent.',
  })
  get counterpart(): Clause | null {
    const other = this.open.counterpart(this.node);
    return other ? this.open.clause(other) : null;
  }

  @Field(() => Guide, {
    nullable: true,
    description: 'The scoring guide that applies to it; null where nothing is scored.',
  })
  get guide(): Guide | null {
    const choice = this.open.guideChoice(this.node);
    return choice ? this.open.guide(choice.guide) : null;
  }

  @Field(() => GuideBasis, {
    nullable: true,
    description:
      'EXPLICIT where a method cell stands in its rows, INFERRED where the general rule of the text gives the guide.',
  })
  get guideBasis(): Basis | null {
    return this.open.guideChoice(this.node)?.basis ?? null;
  }

  @Field(() => String, {
    nullable: true,
    description:
      'How it is judged by words of its own (评分方法), where a clause of the kind SCORINGRULE stands below it.',
  })
  get scoringRule(): string | null {
    return clauseContent(scoringRuleOf(this.node)?.entry)?.text ?? null;
  }

  @Alone
  @Field(() => Dimension, {
    nullable: true,
    description: 'What the clause itself is said to be scored as; null where it inherits.',
  })
  get dimension(): DimensionName | null {
    return this.entry.content.dimension ?? null;
  }

  @Field(() => [Term], {
    description:
      'Terms of the edition that its title or text uses, in the order of their first use.',
  })
  get terms(): Term[] {
    return this.open.termsIn(this.node);
  }

  @Field(() => [Mention], { description: 'Where those terms stand.' })
  get mentions(): Mention[] {
    return termTexts(this.node).flatMap(({ path, text }) =>
      this.open.mentions(text).map(({ term, start, end }) => ({
        term: this.open.term(this.open.tree.byKey.get(term.key)!),
        field: path,
        start,
        end,
      })),
    );
  }

  @Alone
  @Field(() => Column, {
    nullable: true,
    description: 'Column of the assessment table in which it stood.',
  })
  get column(): ColumnName | null {
    return this.entry.content.column ?? null;
  }

  @Alone
  @Field(() => [TableColumn], { description: 'Of a TABLE, from left to right; else empty.' })
  get columns(): TableColumn[] {
    return this.entry.content.columns ?? [];
  }

  @Alone
  @Field(() => [TableRow], { description: 'Of a TABLE, from top to bottom; else empty.' })
  get rows(): TableRow[] {
    const table = tableOf(this.entry.content);
    return table ? rowsOf(table) : [];
  }

  /** For the rooms above: what the law knows of it. */
  place(): Node {
    return this.node;
  }
}
