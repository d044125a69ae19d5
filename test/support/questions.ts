import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { home } from './server';

/** Questions made from the schema, so that none of its fields is forgotten. */

export const schema = buildSchema(readFileSync(join(home, 'schema.graphql'), 'utf8'));

export const wrapped = (type: GraphQLInputType, value: string): string => {
  const bare = isNonNullType(type) ? type.ofType : type;
  return isListType(bare) ? `[${value}]` : value;
};

/** Some value of a type; of a place where an edition is meant, one that is there. */
export function filling(type: GraphQLInputType, name: string): string {
  if (isNonNullType(type)) return filling(type.ofType, name);
  if (isListType(type)) return `[${filling(type.ofType, name)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((f) => isNonNullType(f.type));
    return `{ ${needed.map((f) => `${f.name}: ${filling(f.type, f.name)}`).join(', ')} }`;
  }
  const values: Record<string, string> = {
    Int: '1',
    Float: '1',
    Boolean: 'true',
    Date: '"2030-01-01"',
    DateTime: '"2030-01-01T00:00:00Z"',
    ID: '"1"',
  };
  return values[type.name] ?? (/^(base|a)$/.test(name) ? '"shenzhen/economic@2019"' : '"x"');
}

/**
 * Every field without arguments that are needed, some levels deep.
 * @param above fields on the way there: no list stands below itself
 */
export function selection(
  type: GraphQLOutputType,
  depth: number,
  above: readonly string[] = [],
): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (isUnionType(named)) return ' { __typename }';
  if (!isObjectType(named)) return ' { code message path }';
  const fields = Object.values(named.getFields()).filter(
    (field) =>
      !field.args.some((arg) => isNonNullType(arg.type)) &&
      !above.includes(`${named.name}.${field.name}`) &&
      (depth > 1 || !isCompositeType(getNamedType(field.type))),
  );
  const asked = fields.map((field) => {
    const way = [...above, `${named.name}.${field.name}`];
    return field.name + selection(field.type, depth - 1, way);
  });
  return ` { ${asked.join(' ') || '__typename'} }`;
}

/**
 * Everything that can be asked from a field of Query on: one question for each field of each type
 * that it leads to, by the shortest way there, with all that stands below it, two levels deep.
 * @param args texts of the arguments of the first field
 * @param seen names of types that other questions lead through already: asked, not led through;
 * those of this one are added
 */
export function everything(
  root: GraphQLField<unknown, unknown>,
  args: string,
  seen = new Set<string>(),
): string[] {
  const found: string[] = [`{ ${root.name}${args}${selection(root.type, 2)} }`];
  const around = (inner: string) => `{ ${root.name}${args}${inner} }`;
  const ways: Way[] = [{ type: root.type, above: [], around }];
  for (let next = ways.shift(); next; next = ways.shift()) {
    const { type, above, around } = next;
    const named = getNamedType(type);
    if (seen.has(named.name)) continue;
    seen.add(named.name);
    found.push(around(selection(type, 1, above)));
    if (!isObjectType(named)) continue;
    for (const field of Object.values(named.getFields())) {
      const name = `${named.name}.${field.name}`;
      if (!isCompositeType(getNamedType(field.type)) || above.includes(name)) continue;
      const given = field.args
        .filter((arg) => isNonNullType(arg.type))
        .map((arg) => `${arg.name}: ${filling(arg.type, arg.name)}`);
      const asked = `${field.name}${given.length ? `(${given.join(', ')})` : ''}`;
      const inside = (inner: string) => around(` { ${asked}${inner} }`);
      found.push(inside(selection(field.type, 2, [...above, name])));
      ways.push({ type: field.type, above: [...above, name], around: inside });
    }
  }
  return found;
}

/** How a question leads to a type: by which fields, and its text around what is asked there. */
interface Way {
  type: GraphQLOutputType;
  above: readonly string[];
  around(inner: string): string;
}
