import { Arg, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { searchTree } from '../../rubrics/tree/search';
import { DraftText } from '../proposals/proposal';
import { lawful, SearchFound, view, type View } from './search';

type Relation<T> = T;

@ObjectType({ description: 'One place of a draft that answers a search.', simpleResolvers: true })
class DraftHit {
  @Field(() => SearchFound) node!: Relation<View>;
  @Field(() => String, { description: 'Text around the first place where a word was found.' })
  excerpt!: string;
  @Field(() => [Int], {
    description: 'Start and end of each word found in the excerpt, in pairs, UTF-16 units.',
  })
  marks!: number[];
}

@Resolver(() => DraftText)
export class DraftSearch {
  @FieldResolver(() => [DraftHit], {
    description:
      'Clauses, terms and grades of the draft that hold all words of the query, cells of tables included; best first.',
  })
  search(
    @Root() { open }: DraftText,
    @Arg('query', () => String) query: string,
    @Arg('first', () => Int, { defaultValue: 20, nullable: true }) asked?: number | null,
  ): DraftHit[] {
    const first = lawful(query, asked);
    return searchTree(open.tree, query)
      .sort((a, b) => b.score - a.score)
      .slice(0, first)
      .map((hit) => ({ node: view(open, hit), excerpt: hit.excerpt, marks: hit.marks }));
  }
}
