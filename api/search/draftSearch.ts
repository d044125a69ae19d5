import { Arg, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { queryWords } from '../../rubrics/search/words';
import { excerptAt, scan } from '../../rubrics/tree/search';
import { DraftText } from '../proposals/draftText';
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
    const words = queryWords(query);
    return scan(open.tree, words)
      .sort((a, b) => b.score - a.score)
      .slice(0, first)
      .map(({ node }) => ({ node: view(open, node), ...excerptAt(node, words) }));
  }
}
