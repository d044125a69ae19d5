import {
  getNamedType,
  getVariableValues,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';

type Variables = Record<string, unknown>;

/** Types of variables that are the same however often they are coerced. */
export const PLAIN: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['String', (value) => typeof value === 'string'],
  ['ID', (value) => typeof value === 'string'],
  ['Boolean', (value) => typeof value === 'boolean'],
  ['Float', Number.isFinite],
  ['Int', (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31],
]);

/**
 * Coerces the variables of a question, those of plain types: what came as it should is what it is
 * and is only looked at, anything else is for GraphQL's own way.
 * @returns null where they do not fit
 */
export function variablesFor(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (given: Variables) => Variables | null {
  const declared = definitions.map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    type: typeFromAST(schema, type as never) as GraphQLInputType,
    preset: defaultValue !== undefined,
  }));
  const asItShould = (given: Variables): Variables | null => {
    const coerced: Variables = {};
    for (const { name, type, preset } of declared) {
      if (Object.hasOwn(given, name) ? !fits(type, given[name]) : preset || isNonNullType(type))
        return null;
      if (Object.hasOwn(given, name)) coerced[name] = given[name];
    }
    return coerced;
  };
  return (given) =>
    asItShould(given) ?? getVariableValues(schema, definitions, given).coerced ?? null;
}

function fits(type: GraphQLInputType, value: unknown): boolean {
  if (isNonNullType(type)) return value !== null && fits(type.ofType, value);
  if (value === null) return true;
  if (!isListType(type)) return PLAIN.get(getNamedType(type).name)!(value);
  return Array.isArray(value) && value.every((one) => fits(type.ofType, one));
}
