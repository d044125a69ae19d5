import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { EditionQueries } from './editions/edition';
import { GrantAward } from './editions/grantAward';
import { EditionIssues } from './editions/issue';
import { EditionMutations } from './editions/retire';
import { RubricQueries } from './editions/rubric';
import { ClauseHistory, ComparisonQueries, ProposalChanges } from './history/change';
import { AccountDesk } from './people/accountDesk';
import { RecordDesk } from './people/recordDesk';
import { SignInMutations } from './people/signIn';
import { ViewerQueries } from './people/viewer';
import { ContentActs } from './proposals/acts';
import { ProposalMutations } from './proposals/mutations';
import { ProposalQueries } from './proposals/queries';
import { SearchQueries } from './search/search';

/** Emits the code-first schema; schema.graphql at the root is its committed print. */
export const makeSchema = (): GraphQLSchema => buildSchemaSync({
  resolvers: [
    ViewerQueries, SignInMutations, AccountDesk, RecordDesk, GrantAward, RubricQueries, EditionQueries, EditionMutations, EditionIssues, ClauseHistory, ComparisonQueries, ProposalChanges, ProposalQueries, ProposalMutations, ContentActs, SearchQueries,
  ],
  validate: true,
});
