import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type GraphQLField,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

const NESTED = '套在自身之下,请只要一层 / stands below itself; ask for it once on a path';

/** Lists that divide what is above them: nested in themselves they cannot grow beyond the whole. */
const DIVIDING = new Set(['children']);

/**
 * No list field stands below itself. Terms lead to the clauses that use them, which lead to their
 * terms: a query of a hundred characters could ask for millions of nodes. With each list once on a
 * path, the answer is bounded by the product of the lists, which is what anybody asks for.
 */
export function onceOnAPath(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of context.getDocument().definitions)
    if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node);
  const seen = new Set<string>();

  function walk(selections: SelectionSetNode, typeName: string, above: readonly string[]): void {
    // Merged fragments meet the same fields under the same lists again and again: once is enough.
    const here = `${selections.loc?.start}:${typeName}:${above.join()}`;
    if (seen.has(here)) return;
    seen.add(here);
    const type = context.getSchema().getType(typeName);
    for (const selection of selections.selections) {
      if (selection.kind === 'FragmentSpread') {
        const fragment = fragments.get(selection.name.value);
        if (fragment) walk(fragment.selectionSet, fragment.typeCondition.name.value, above);
      } else if (selection.kind === 'InlineFragment') {
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, above);
      } else if (selection.selectionSet && (isObjectType(type) || isInterfaceType(type))) {
        const field: GraphQLField<unknown, unknown> | undefined =
          type.getFields()[selection.name.value];
        if (!field) continue;
        const name = `${typeName}.${field.name}`;
        if (above.includes(name)) {
          context.reportError(
            new GraphQLError(`${name} ${NESTED}`, {
              nodes: selection,
            }),
          );
          continue;
        }
        const below =
          isListType(getNullableType(field.type)) && !DIVIDING.has(field.name)
            ? [...above, name]
            : above;
        const named = getNamedType(field.type);
        if (isCompositeType(named)) walk(selection.selectionSet, named.name, below);
      }
    }
  }

  return {
    OperationDefinition(node) {
      const root = context.getSchema().getRootType(node.operation);
      if (root) walk(node.selectionSet, root.name, []);
    },
  };
}
