import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { Grant } from '../people/viewer';
import { Award } from './rubric';

@Resolver(() => Grant)
export class GrantAward {
  @FieldResolver(() => Award, { description: 'The award for which it is held.' })
  award(@Root() grant: Grant, @Ctx() context: Context): Award {
    return new Award(context.register.awards.find(({ key }) => key === grant.award)!, context);
  }
}
