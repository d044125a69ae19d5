import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { EditionQueries } from './editions/edition';
import { EditionIssues } from './editions/issue';
import { RubricQueries } from './editions/rubric';
import { ClauseHistory, ComparisonQueries } from './history/change';
import { ViewerQueries } from './people/viewer';
import { ProposalQueries } from './proposals/proposal';
import { SearchQueries } from './search/search';

/** Emits the code-first schema; schema.graphql at the root is its committed print. */
export const makeSchema = (): GraphQLSchema => buildSchemaSync({
  resolvers: [
    ViewerQueries, RubricQueries, EditionQueries, EditionIssues, ClauseHistory, ComparisonQueries, ProposalQueries, SearchQueries,
  ],
  validate: true,
});
