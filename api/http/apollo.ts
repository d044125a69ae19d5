import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context';
import { changeFirst } from './changeFirst';
import { storableText } from './storable';
import { notTooMuch } from './notTooMuch';
import { onceOnAPath } from './onceOnAPath';
import { formatError } from '../refusals';

/** Apollo, with the bounds that keep one small query from holding up everybody else. */
export const makeApollo = (schema: GraphQLSchema, log: (error: unknown) => void) =>
  new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: 10_000,
    validationRules: [onceOnAPath, notTooMuch],
    parseOptions: { maxTokens: 5_000 },
    validationOptions: { maxErrors: 5 },
    formatError: formatError(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      tellPassing,
      storableText,
      changeFirst,
    ],
  });

/** Tells the HTTP front which answers hold for this moment only: those of mutations, and errors. */
const tellPassing: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue }) {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation !== 'query') contextValue.passing?.();
      },
      async didEncounterErrors() {
        contextValue.passing?.();
      },
    };
  },
};
