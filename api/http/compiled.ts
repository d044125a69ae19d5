import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import {
  BREAK,
  getVariableValues,
  isAbstractType,
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { getMetadataStorage } from 'type-graphql';
import type { Context } from '../context';

/** How often a question comes before it is worth its compiling. */
const OFTEN = 3;
/** Characters of a question that is compiled: a longer one is made for the occasion. */
const LONG = 8_000;

/** Questions by their documents, which are kept for as long as there is room for them. */
const known = new WeakMap<DocumentNode, { asked: number; compiled: CompiledQuery | null }>();

/**
 * Questions that come again and again are answered by a program made for each. It answers as the
 * interpreter does; where anything goes wrong that one is asked, so that errors have one source.
 */
export const compiled = (schema: GraphQLSchema): ApolloServerPlugin<Context> => {
  tellTypesAtOnce(schema);
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, operationName, request, contextValue }) {
          if (!document || operation?.operation !== 'query') return null;
          const program = await programOf(schema, document, operation, operationName);
          if (!program) return null;
          const { coerced } = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
          );
          if (!coerced) return null;
          const { data, errors } = await program.query(undefined, contextValue, coerced);
          if (errors?.length) return null;
          return answered(data);
        },
      };
    },
  };
};

/** The program for a question, once it came often; null: the interpreter answers. */
async function programOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  name: string | null | undefined,
): Promise<CompiledQuery | null> {
  const held = known.get(document) ?? { asked: 0, compiled: null };
  known.set(document, held);
  held.asked++;
  if (held.asked === OFTEN && isPlain(document, operation)) {
    // What compiles is loaded by whoever needs it first: not at every start of every program.
    const { compileQuery, isCompiledQuery } = await import('graphql-jit');
    const made = compileQuery(schema, document, name ?? undefined);
    if (isCompiledQuery(made)) held.compiled = made as CompiledQuery;
  }
  return held.compiled;
}

/** Types of variables that are the same however often they are coerced. */
const PLAIN = new Set(['String', 'ID', 'Int', 'Float', 'Boolean']);

/**
 * Whether a question has nothing in it but names and numbers: what strangers write stands in no
 * program. One with several operations would need several programs.
 */
function isPlain(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  let plain = operations.length === 1 && (document.loc?.source.body.length ?? Infinity) <= LONG;
  visit(document, {
    enter(node) {
      if (node.kind === Kind.STRING || asksOfTheSchema(node)) plain = false;
      return plain ? undefined : BREAK;
    },
  });
  return (
    plain && (operation.variableDefinitions ?? []).every(({ type }) => PLAIN.has(namedTypeOf(type)))
  );
}

const asksOfTheSchema = (node: ASTNode): boolean =>
  node.kind === Kind.FIELD && /^__(?!typename$)/.test(node.name.value);

const namedTypeOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);

/** A program asks of what type something is, and does not wait for the answer. */
function tellTypesAtOnce(schema: GraphQLSchema): void {
  const names = new Map(getMetadataStorage().objectTypes.map(({ target, name }) => [target, name]));
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type) && !type.name.startsWith('__'))
      type.resolveType = (value: object) => names.get(value.constructor);
}

const answered = (data: unknown): GraphQLResponse => ({
  http: { headers: new HeaderMap() },
  body: { kind: 'single', singleResult: { data: data as Record<string, unknown> } },
});
