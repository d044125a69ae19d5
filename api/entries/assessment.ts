import { Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { isClause } from '../../rubrics/kinds/readers';
import { assessmentBelow } from '../../rubrics/writing/assessmentTable';
import { Clause } from './clause';

@ObjectType({
  description: 'A printed line in a cell, or what of it stands in that column.',
  simpleResolvers: true,
})
class AssessmentLine {
  @Field(() => String) text!: string;
  @Field(() => Clause, { description: 'The clause that prints it.' }) clause!: Clause;
}

@ObjectType({ description: 'A cell of the assessment table.', simpleResolvers: true })
class AssessmentCell {
  @Field(() => [AssessmentLine]) lines!: AssessmentLine[];
  @Field(() => Int, { description: 'Columns over which it reaches.' }) across!: number;
  @Field(() => Int, {
    description: 'Rows over which it reaches; 0 where another cell reaches over it.',
  })
  down!: number;
}

@ObjectType({ description: 'A row of the assessment table.', simpleResolvers: true })
class AssessmentRow {
  @Field(() => [AssessmentCell], { description: 'One for each column, in their order.' })
  cells!: AssessmentCell[];
}

@ObjectType({
  description:
    'The table that the assessment once was (基本要求｜总体要求｜要点指引｜方法), derived from its clauses: a row an item, or a part of one that has a method of its own.',
  simpleResolvers: true,
})
class AssessmentTable {
  @Field(() => [Clause], { description: 'The heads of its columns.' }) heads!: Clause[];
  @Field(() => [AssessmentRow]) rows!: AssessmentRow[];
}

@Resolver(() => Clause)
export class ClauseAssessment {
  @FieldResolver(() => AssessmentTable, {
    nullable: true,
    description:
      'The table that the heads and categories directly below it make; null where they make none.',
  })
  assessmentTable(@Root() clause: Clause): AssessmentTable | null {
    const table = assessmentBelow(clause.place());
    if (!table) return null;
    const { open } = clause;
    return {
      heads: table.heads.filter(isClause).map(open.clause),
      rows: table.rows.map(({ cells }) => ({
        cells: cells.map(({ lines, across, down }) => ({
          lines: lines.map(({ node, text }) => ({ text, clause: open.clause(node) })),
          across,
          down,
        })),
      })),
    };
  }
}
