import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { sentence, type ReasonCode } from '../../rubrics/reasons';

@InterfaceType({
  description: 'A refusal of what was asked: an answer, not a fault.',
  resolveType: () => 'Refusal',
})
export abstract class UserError {
  @Field(() => String, { description: 'Stable, for programs.' }) code!: string;
  @Field(() => String, { description: 'For people: Chinese, then English behind ` / `.' })
  message!: string;
  @Field(() => [String], { nullable: true, description: 'The argument that it speaks of.' }) path?:
    | string[]
    | null;
}

@ObjectType({
  description: 'Something that was asked and is refused, with the reason.',
  implements: UserError,
  simpleResolvers: true,
})
export class Refusal extends UserError {}

/**
 * A refusal by the code of its reason, with the arguments that it speaks of.
 * @param more what this case adds to the sentence
 */
export const because = (code: ReasonCode, path: string[] | null = null, more = ''): Refusal =>
  Object.assign(new Refusal(), { code, message: sentence(code) + more, path });
