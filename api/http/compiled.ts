import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import {
  BREAK,
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
import { Kept } from '../memory';
import { PLAIN, variablesFor } from './variables';
import { weightOf } from './weight';

/** How often a question comes before it is worth its compiling. */
const OFTEN = 3;
/** Characters of a question that is compiled: a longer one is made for the occasion. */
const LONG = 8_000;
/** What a character of a question takes in its program. */
const COMPILED_CHARACTER = 100;

/** A question that Apollo read and found lawful, with what answers it. */
export interface Program {
  name: string | null;
  /** In fields of its answer. */
  weight: number;
  /** What it answers; null where anything is wrong, which the interpreter is to tell. */
  answer(variables: Record<string, unknown>, context: Context): Promise<Data | null>;
}

type Data = Record<string, unknown>;

/** How often questions came, by their documents, which are kept for as long as there is room. */
const asked = new WeakMap<DocumentNode, number>();

/**
 * Questions that come again and again are answered by a program made for each. It answers as the
 * interpreter does; where anything goes wrong that one is asked, so that errors have one source.
 */
export class Programs {
  private readonly kept: Kept<{ text: string; program: Program }>;
  /** Of which contexts a program was asked already, to no avail. */
  private readonly failed = new WeakSet<object>();

  /** @param reader beside whose texts they are kept */
  constructor(
    private readonly schema: GraphQLSchema,
    reader: object,
  ) {
    tellTypesAtOnce(schema);
    this.kept = new Kept(reader, 'program', ({ text }) => text.length * COMPILED_CHARACTER);
  }

  /** The program for a question, by its words; none before Apollo answered it some times. */
  of(text: string): Program | undefined {
    return this.kept.get(text)?.program;
  }

  /** What a program answers; null where the interpreter is to be asked. */
  async answer(program: Program, variables: object, context: Context): Promise<Data | null> {
    const data = await program.answer(variables as Record<string, unknown>, context);
    if (!data) this.failed.add(context.reply);
    return data;
  }

  /** Has Apollo tell what comes often, and ask the programs where it was asked itself. */
  readonly plugin: ApolloServerPlugin<Context> = {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, request, contextValue }) => {
        if (!document || operation?.operation !== 'query') return null;
        const program = await this.programFor(document, operation);
        if (!program || this.failed.has(contextValue.reply)) return null;
        const data = await this.answer(program, request.variables ?? {}, contextValue);
        return data && answered(data);
      },
    }),
  };

  private async programFor(
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ): Promise<Program | undefined> {
    const text = document.loc?.source.body ?? '';
    const times = (asked.get(document) ?? 0) + 1;
    asked.set(document, times);
    const known = this.of(text);
    if (known || times < OFTEN || !isPlain(document, operation)) return known;
    const program = await programOf(this.schema, document, operation);
    if (program) this.kept.set(text, { text, program });
    return program;
  }
}

async function programOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Promise<Program | undefined> {
  // What compiles is loaded by whoever needs it first: not at every start of every program.
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const name = operation.name?.value ?? null;
  const made = compileQuery(schema, document, name ?? undefined);
  if (!isCompiledQuery(made)) return undefined;
  const { query } = made as CompiledQuery;
  const variablesOf = variablesFor(schema, operation.variableDefinitions ?? []);
  return {
    name,
    weight: Math.ceil(weightOf(schema, document, operation)),
    async answer(variables, context) {
      const coerced = variablesOf(variables);
      if (!coerced) return null;
      const { data, errors } = await query(undefined, context, coerced);
      return errors?.length ? null : (data as Data);
    },
  };
}

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

const answered = (data: Data): GraphQLResponse => ({
  http: { headers: new HeaderMap() },
  body: { kind: 'single', singleResult: { data } },
});
