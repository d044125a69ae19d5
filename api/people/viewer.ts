import { Field, ObjectType, Query, Resolver } from 'type-graphql';

@ObjectType({ description: 'The person signed in.', simpleResolvers: true })
export class Viewer {
  @Field(() => String) username!: string;
}

@Resolver()
export class ViewerQueries {
  @Query(() => Viewer, { nullable: true, description: 'Who asks; null for a reader without an account.' })
  viewer(): Viewer | null { return null; }
}
