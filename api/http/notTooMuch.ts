import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/**
 * How many there are of each, roughly, in an edition of 600 clauses; a list that is not named
 * counts ten.
 */
const USUAL: Record<string, number> = {
  'Query.awards': 2,
  'Query.rubrics': 9,
  'Query.clauses': 200,
  'Query.terms': 200,
  'Award.rubrics': 5,
  'Rubric.editions': 3,
  'Rubric.parallel': 4,
  'Edition.clauses': 600,
  'DraftText.clauses': 600,
  'Edition.terms': 15,
  'DraftText.terms': 15,
  'Edition.guides': 2,
  'DraftText.guides': 2,
  'Clause.terms': 3,
  'Clause.mentions': 3,
  'Term.usedBy': 60,
  'Guide.bands': 6,
  'Band.descriptors': 4,
  'Guide.notes': 3,
  // Children divide what is above them: on average each clause is the child of one.
  'Clause.children': 1,
};
const USUAL_LIST = 10;

/**
 * Fields that one answer may hold. Everything about one edition is some tens of thousands; this is
 * seconds of work.
 */
const MOST = 3_000_000;

/**
 * Refuses a query whose answer would be out of all proportion, before anything is looked up. Lists
 * multiply along a path: without this a query of two hundred characters keeps the process busy for
 * minutes.
 */
export function notTooMuch(context: ValidationContext): ASTVisitor {
  const estimate = new Estimate(context);
  return {
    OperationDefinition(node) {
      const root = context.getSchema().getRootType(node.operation);
      // Introspection is bounded by the schema.
      if (!root || node.selectionSet.selections.every(isIntrospection)) return;
      const fields = estimate.fieldsOf(node.selectionSet, root.name);
      if (fields <= MOST) return;
      const some = fields.toPrecision(2);
      context.reportError(
        new GraphQLError(
          `答复约有 ${some} 个字段,至多 ${MOST} 个,请一次少要一些 / ` +
            `the answer would hold some ${some} fields, ${MOST} at most are given; ask for less`,
          { nodes: node },
        ),
      );
    },
  };
}

const isIntrospection = (selection: SelectionNode): boolean =>
  selection.kind === 'Field' && selection.name.value.startsWith('__');

/** How many fields the selections of one document ask for, each counted once for each type. */
class Estimate {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly known = new Map<string, number>();

  constructor(private readonly context: ValidationContext) {
    for (const node of context.getDocument().definitions)
      if (node.kind === 'FragmentDefinition') this.fragments.set(node.name.value, node);
  }

  /** Fields under one object of a type. */
  fieldsOf(selections: SelectionSetNode, typeName: string): number {
    const name = `${selections.loc?.start}:${typeName}`;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.known.set(name, 0); // A fragment that spreads itself is another rule's to refuse.
    const fields = selections.selections.reduce(
      (sum, selection) => sum + this.fieldsIn(selection, typeName),
      0,
    );
    this.known.set(name, fields);
    return fields;
  }

  private fieldsIn(selection: SelectionNode, typeName: string): number {
    if (selection.kind === 'Field') return this.fieldsUnder(selection, typeName);
    const fragment =
      selection.kind === 'FragmentSpread' ? this.fragments.get(selection.name.value) : selection;
    if (!fragment) return 0;
    return this.fieldsOf(fragment.selectionSet, fragment.typeCondition?.name.value ?? typeName);
  }

  private fieldsUnder(node: FieldNode, typeName: string): number {
    const type = this.context.getSchema().getType(typeName);
    const field =
      isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return 1;
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return 1;
    const times = isListType(getNullableType(field.type))
      ? (USUAL[`${typeName}.${field.name}`] ?? USUAL_LIST)
      : 1;
    return 1 + times * this.fieldsOf(node.selectionSet, named.name);
  }
}
