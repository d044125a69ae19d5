import { rubricAt } from '../../rubrics/address';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Content } from '../../rubrics/kinds';
import { clauseContent } from '../../rubrics/kinds/readers';
import type { Context } from '../context';
import { Clause } from './clause';
import { Picture, pictureHeld } from './picture';

/** What only a figure says. */
@Resolver(() => Clause)
export class Figures implements Record<FigureField, unknown> {
  @FieldResolver(() => Picture, {
    nullable: true,
    description: 'Of a FIGURE; null where its picture is absent.',
  })
  async picture(@Root() clause: Clause, @Ctx() { database }: Context): Promise<Picture | null> {
    const hash = clauseContent(clause.place().entry)?.picture;
    if (hash === undefined) return null;
    return pictureHeld(database.read.manager, rubricAt(clause.id), hash);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Of a FIGURE: what its picture shows, for who cannot see it.',
  })
  alt(@Root() clause: Clause): string | null {
    return clauseContent(clause.place().entry)?.alt ?? null;
  }
}

/** Fields of a clause that are answered here, as a picture is looked up. */
export type FigureField = keyof Pick<Content<'clause'>, 'picture' | 'alt'>;
