import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { parseAddress } from '../../rubrics/address';
import type { Context } from '../context';
import { editionsOf } from '../editions/find';
import { Clause } from '../entries/clause';
import { Change } from './change';
import { compareTexts, type Text } from './texts';

@Resolver(() => Clause)
export class ClauseHistory {
  @FieldResolver(() => [Change], {
    description:
      '沿革: what each edition up to this one changed in it, oldest first. `from` and `to` name the editions. Of a draft: what editions changed, without the draft.',
  })
  async history(@Root() clause: Clause, @Ctx() context: Context): Promise<Change[]> {
    const { rubric, edition } = parseAddress(clause.id)!;
    const editions = editionsOf(context, rubric);
    const at = editions.findIndex(({ label }) => label === edition);
    const way = at < 0 ? editions : editions.slice(0, at + 1);
    const texts = await Promise.all(
      way.map(
        async (row): Promise<Text> => ({
          open: await context.shelf.open(row),
          rubric,
          edition: row,
          proposal: null,
        }),
      ),
    );
    const found: Change[] = [];
    for (let i = 1; i < texts.length; i++) {
      const of = await compareTexts(context, texts[i - 1], texts[i]);
      found.push(
        ...of.difference.changes
          .filter(({ from, to }) => from.includes(clause.key) || to.includes(clause.key))
          .map((change) => new Change(change, of)),
      );
    }
    return found;
  }
}
