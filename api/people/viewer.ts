import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type {
  Office as OfficeName,
  Role as RoleName,
  ProgramScope as ScopeName,
} from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { Office, Role, TokenScope } from '../kinds/enums';

@ObjectType({ description: '授权: a role held for one award.', simpleResolvers: true })
export class Grant {
  /** Key; the editions' room opens it as an Award. */
  award!: string;
  @Field(() => Role) role!: RoleName;
  @Field(() => String, {
    nullable: true,
    description:
      'Why it was given beside a role that it does not go with; for administrators, null where none was needed.',
  })
  reason?: string | null;
}

@ObjectType({ description: 'The person signed in.', simpleResolvers: true })
export class Viewer {
  @Field(() => String) username!: string;
  @Field(() => String) name!: string;
  @Field(() => Office, {
    nullable: true,
    description: 'One of the three administrators; null for all others.',
  })
  office!: OfficeName | null;
  @Field(() => [Grant], { description: 'What was granted, by award.' }) grants!: readonly Grant[];
  @Field(() => Boolean, {
    description: 'Whether signing in asks for a code of a device, too.',
  })
  secondFactor!: boolean;
  @Field(() => Boolean, {
    description:
      'Others know the password: until it is changed, `viewer`, `passwordChange` and `signOut` alone answer, and nothing is held.',
  })
  mustChangePassword!: boolean;
  @Field(() => TokenScope, {
    nullable: true,
    description: 'Of a program that acts in their name; null where it is the person.',
  })
  program?: ScopeName;
}

@Resolver()
export class ViewerQueries {
  @Query(() => Viewer, {
    nullable: true,
    description: 'Who asks; null for a reader without an account.',
  })
  viewer(@Ctx() { viewer }: Context): Viewer | null {
    return viewer;
  }
}
