import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { parseAddress } from '../../rubrics/address';
import { revisionHash } from '../../rubrics/tree/hash';
import type { Tree } from '../../rubrics/tree/tree';
import type { ProposalForm as Form } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { Edition } from '../editions/edition';
import type { EditionRow } from '../editions/rows';
import { Clause } from '../entries/clause';
import { ProposalForm } from '../kinds/enums';
import { amendingOf, formOf } from './amending';

const rowOf = (context: Context, key: string): EditionRow =>
  context.register.editions.find((row) => row.key === key)!;

@Resolver(() => Edition)
export class EditionAmending {
  @FieldResolver(() => ProposalForm, {
    description: 'What it is: a REVISION, an AMENDMENT (修改单) or a CORRIGENDUM (勘误).',
  })
  form(@Root() edition: Edition, @Ctx() context: Context): Promise<Form> {
    return formOf(context, rowOf(context, edition.key));
  }

  @FieldResolver(() => Edition, {
    nullable: true,
    description: 'The edition that it amends; null of a revision. It stays as it was.',
  })
  async amends(@Root() edition: Edition, @Ctx() context: Context): Promise<Edition | null> {
    const { rubricKey, key } = rowOf(context, edition.key);
    const of = (await amendingOf(context, rubricKey)).get(key);
    return of ? new Edition(rowOf(context, of.base), context) : null;
  }
}

@Resolver(() => Clause)
export class ClauseAmending {
  @FieldResolver(() => [Edition], {
    description:
      'Amendments and corrigenda to its edition that changed it, the first one first; of a draft none.',
  })
  async amendedBy(@Root() clause: Clause, @Ctx() context: Context): Promise<Edition[]> {
    const { rubric, edition } = parseAddress(clause.id)!;
    const amending = await amendingOf(context, rubric);
    const found: Edition[] = [];
    const treeOf = async (key: string) => (await context.shelf.open(rowOf(context, key))).tree;
    let at = `${rubric}@${edition}`;
    for (let of = amending.get(at); of; of = amending.get(at)) {
      const [now, before] = [await treeOf(at), await treeOf(of.base)];
      if (saidOf(now, clause.key) !== saidOf(before, clause.key))
        found.unshift(new Edition(rowOf(context, at), context));
      at = of.base;
    }
    return found;
  }
}

/** What a clause says and what it is worth. */
function saidOf(tree: Tree, key: string): string {
  const node = tree.byKey.get(key);
  return [node?.entry, node?.weight].map((entry) => (entry ? revisionHash(entry) : '')).join(' ');
}
