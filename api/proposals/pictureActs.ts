import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { may } from '../../rubrics/may';
import type { Context } from '../context';
import { Picture, storePicture, toPicture } from '../entries/picture';
import { pictureOf } from '../entries/pictureOf';
import { because } from '../kinds/userError';
import { factsOf } from './facts';
import { answer, ProposalPayload } from './mutations';
import { onProposal, refused } from './onProposal';

@ObjectType({
  description: 'The picture as it is stored now, cleaned where it is a drawing.',
  simpleResolvers: true,
})
class PicturePayload extends ProposalPayload {
  @Field(() => Picture, { nullable: true }) picture!: Picture | null;
}

/** A picture comes in before the figure that names it. */
@Resolver()
export class PictureActs {
  @Mutation(() => PicturePayload, {
    description:
      'Brings in a picture for the figures of the proposal’s rubric: PNG, JPEG or SVG, 2 MB at most. A clause of the kind FIGURE names it by the `hash` that is answered.',
  })
  async pictureAdd(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The proposal.' }) id: string,
    @Arg('data', () => String, { description: 'Its bytes in base64.' }) data: string,
  ): Promise<PicturePayload> {
    let picture: Picture | null = null;
    const payload = await answer(
      context,
      onProposal(context, id, 'pictureAdd', async (manager, proposal, actor) => {
        const facts = await factsOf(manager, proposal, actor.today, { issues: false });
        const { allowed, reasons } = may(actor.viewer, 'edit', facts, actor.today);
        if (!allowed) return refused(actor, manager, proposal, 'pictureAdd', reasons);
        const read = await pictureOf(Buffer.from(data, 'base64'));
        if (typeof read === 'string') return { proposal, userErrors: [because(read, ['data'])] };
        const signed = { at: actor.now.toISOString(), actor: actor.viewer!.id };
        await storePicture(manager, proposal.rubricKey, read, signed);
        picture = toPicture(read);
        return { proposal, userErrors: [] };
      }),
    );
    return { ...payload, picture };
  }
}
