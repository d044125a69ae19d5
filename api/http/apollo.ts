import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Context } from '../context';
import { Kept } from '../memory';
import { changeFirst } from './changeFirst';
import { Programs } from './compiled';
import { Direct } from './direct';
import { foreignAsksOnly } from './foreign';
import type { Guard } from './guard';
import { outcomeIn, shortName } from './outcome';
import { storableText } from './storable';
import { MOST_TOKENS, weightOf } from './weight';
import { notTooMuch } from './notTooMuch';
import { onceOnAPath } from './onceOnAPath';
import { formatError, RETRY_AFTER } from '../refusals';

/** In the order in which they refuse. */
const GUARDS: readonly Guard[] = [storableText, foreignAsksOnly, changeFirst];

/** Whoever answers questions: Apollo, and what answers without it what came before. */
export interface Answering {
  apollo: ApolloServer<Context>;
  direct: Direct;
}

/**
 * Apollo, with the bounds that keep one small query from holding up everybody else.
 * @param reader beside whose texts questions are kept that were read before
 */
export function makeApollo(
  schema: GraphQLSchema,
  reader: object,
  log: (error: unknown) => void,
): Answering {
  const programs = new Programs(schema, reader);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    documentStore: storeOf(reader),
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: 10_000,
    validationRules: [onceOnAPath, notTooMuch],
    parseOptions: { maxTokens: MOST_TOKENS },
    validationOptions: { maxErrors: 5 },
    formatError: formatError(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      tellPassing,
      tellOutcome,
      tellCost,
      ...GUARDS.map(({ plugin }) => plugin),
      programs.plugin,
    ],
  });
  return { apollo, direct: new Direct(programs, GUARDS) };
}

/**
 * What a character of a question takes when it is read: its tokens, their places, its nodes.
 */
const READ_CHARACTER = 200;

/** Questions that were read before; they have their room with all that is kept to be quick. */
function storeOf(reader: object): NonNullable<ApolloServerOptions<Context>['documentStore']> {
  const kept = new Kept<DocumentNode>(reader, 'question', ({ loc }) =>
    loc ? loc.source.body.length * READ_CHARACTER : 0,
  );
  return {
    get: async (name) => kept.get(name),
    set: async (name, document) => kept.set(name, document),
    delete: async (name) => kept.delete(name),
  };
}

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

/** Tells whoever asks what the question weighs, in fields of its answer. */
const tellCost: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ schema, document, operation, response: { body } }) {
        if (!document || operation?.operation !== 'query' || body.kind !== 'single') return;
        const cost = { fields: Math.ceil(weightOf(schema, document, operation)) };
        body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      },
    };
  },
};

/** Tells the HTTP front what was asked and what became of it, and that the database is away. */
const tellOutcome: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue: { reply, setHeaders } }) {
    return {
      async didResolveOperation({ operation, operationName }) {
        if (operation) reply.kind = operation.operation;
        if (operationName) reply.operation = shortName(operationName);
      },
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single') return;
        const { errors, data } = body.singleResult;
        const codes = (errors ?? []).map(({ extensions }) => String(extensions?.code));
        if (errors && data === undefined) reply.unbegun = true;
        reply.outcome = codes[0] ?? outcomeIn(data);
        if (!codes.includes('UNAVAILABLE')) return;
        reply.status = 503;
        setHeaders.push(['retry-after', RETRY_AFTER]);
      },
    };
  },
};
