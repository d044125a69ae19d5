import type { GraphQLResolveInfo } from 'graphql';
import { Work } from '../work';
import {
  Arg,
  Args,
  Ctx,
  createUnionType,
  Field,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import type { Context } from '../context';
import { Edition } from '../editions/edition';
import { Clause } from '../entries/clause';
import { Grade } from '../entries/grade';
import { Guide } from '../entries/guide';
import type { OpenTree } from '../entries/openTree';
import { Term } from '../entries/term';
import { PageInfo } from '../kinds/page';
import { Fault } from '../refusals';
import type { SearchedName } from '../../rubrics/kinds';
import { queryWords } from '../../rubrics/search/words';
import { excerptAt } from '../../rubrics/tree/search';
import type { Node } from '../../rubrics/tree/tree';
import { aloneAt } from './alone';
import { shownAlone } from './asked';
import { hitsIn, type HitPlace } from './hits';
import { Scope } from './scope';

type Relation<T> = T;

/** What a hit is shown as: whatever kind is searched stands here. */
const VIEWS = { clause: Clause, guide: Guide, term: Term, grade: Grade } satisfies Record<
  SearchedName,
  object
>;
export type View = InstanceType<(typeof VIEWS)[SearchedName]>;

export const SearchFound = createUnionType({
  name: 'Found',
  description: 'What a search finds.',
  types: () => Object.values(VIEWS),
  resolveType: ({ constructor: type }) => type as (typeof VIEWS)[SearchedName],
});

@ObjectType({ description: 'One place that answers a search.', simpleResolvers: true })
class SearchHit {
  @Field(() => SearchFound) node!: Relation<View>;
  @Field(() => Edition) edition!: Relation<Edition>;
  @Field(() => String, { description: 'Text around the first place where a word was found.' })
  excerpt!: string;
  @Field(() => [Int], {
    description: 'Start and end of each word found in the excerpt, in pairs, UTF-16 units.',
  })
  marks!: number[];
  @Field(() => String, { description: 'To be given as `after` to go on behind it.' })
  cursor!: string;
}

@ObjectType({ simpleResolvers: true })
class SearchConnection {
  @Field(() => [SearchHit]) nodes!: SearchHit[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}

/** The same by the names of their types. */
const SHOWN = Object.fromEntries(Object.values(VIEWS).map((one) => [one.name, one]));

const MOST = 100;
/** So many editions stay in mind once they were read: their hits need no statement. */
const FEW = 32;
const NONE: ReadonlySet<string> = new Set();

/** How many are asked for; a query that nobody would type is refused. */
export function lawful(query: string, asked: number | null | undefined): number {
  const first = asked ?? 20;
  if (query.length > 200)
    throw new Fault(
      'BAD_USER_INPUT',
      '检索词最长 200 个字符',
      'a query has at most 200 characters',
    );
  if (first < 1 || first > MOST)
    throw new Fault('BAD_USER_INPUT', `first 应为 1–${MOST}`, `first is 1 to ${MOST}`);
  return first;
}

@Resolver()
export class SearchQueries {
  @Work(5)
  @Query(() => SearchConnection, {
    description:
      'Clauses, guides, terms and grades that hold all words of the query, best first; in the editions in force where none are named. Blanks part words, quotation marks hold them together; width, case, traditional forms make no difference, and the first letters of pinyin find names.',
  })
  async search(
    @Ctx() context: Context,
    @Arg('query', () => String) query: string,
    @Args() scope: Scope,
    @Arg('first', () => Int, { defaultValue: 20, nullable: true }) asked: number | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchConnection> {
    const first = lawful(query, asked);
    const start = after == null ? 0 : Number(after);
    if (!Number.isSafeInteger(start) || start < 0)
      throw new Fault(
        'BAD_USER_INPUT',
        'after 不是本检索给出的游标',
        'after is no cursor of this search',
      );
    const words = queryWords(query);
    const { hits, editions } = await hitsIn(context, scope, words);
    const alone = editions > FEW ? shownAlone(info, ['nodes', 'node'], SHOWN) : NONE;
    const page = await shownOf(context, hits.slice(start, start + first), words, alone);
    const end = start + page.length;
    return {
      nodes: page.map((hit, i) => ({ ...hit, cursor: String(start + i + 1) })),
      totalCount: hits.length,
      pageInfo: { hasNextPage: end < hits.length, endCursor: page.length ? String(end) : null },
    };
  }
}

/** Hits as they are shown: what is asked of most needs no text around them. */
async function shownOf(
  context: Context,
  hits: readonly HitPlace[],
  words: readonly string[],
  kinds: ReadonlySet<string>,
): Promise<Omit<SearchHit, 'cursor'>[]> {
  const places = hits.map(({ row: { key, seq }, text, kind, position }) =>
    text !== null && kinds.has(VIEWS[kind].name) ? { key, edition: seq, text, position } : null,
  );
  const alone = await aloneAt(context.database.read, places);
  return Promise.all(
    hits.map(async ({ row, position }, i) => {
      const edition = new Edition(row, context);
      const known = alone[i];
      if (known) return { edition, node: view(known.open, known.node), ...known.excerptFor(words) };
      const open = await context.shelf.open(row);
      const node = open.tree.at(position);
      return { edition, node: view(open, node), ...excerptAt(node, words) };
    }),
  );
}

export const view = (open: OpenTree, node: Node): View =>
  open[node.entry.kind as SearchedName](node);
