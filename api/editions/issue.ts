import { Field, FieldResolver, ID, Int, ObjectType, Resolver } from 'type-graphql';
import { Severity } from '../kinds/enums';
import { notThereYet } from '../refusals';
import { Edition } from './edition';

@ObjectType({ description: '豁免: a breach accepted under a name.', simpleResolvers: true })
export class Waiver {
  @Field(() => String) reason!: string;
}

@ObjectType({ description: '问题: the breach of a check.', simpleResolvers: true })
export class Issue {
  @Field(() => String, { description: 'Stable id of the check.' }) rule!: string;
  @Field(() => Severity) severity!: string;
  @Field(() => String) message!: string;
  @Field(() => [ID]) entries!: string[];
  @Field(() => [String]) quotes!: string[];
  @Field(() => [Int], { nullable: true }) sourceLines!: number[] | null;
  @Field(() => Waiver, { nullable: true }) waiver!: Waiver | null;
}

@Resolver(() => Edition)
export class EditionIssues {
  @FieldResolver(() => [Issue], { description: 'Announced; answers NOT_THERE_YET until there are checks: an empty list would say that nothing is wrong.' })
  issues(): Issue[] {
    throw notThereYet('issues', '一致性检查');
  }
}
