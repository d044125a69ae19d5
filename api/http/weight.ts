import {
  getOperationAST,
  parse,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type GraphQLField,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { workOf } from '../work';

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
  // An act changes little.
  'DraftSince.clauses': 3,
  'DraftSince.placed': 5,
  'DraftSince.guides': 0.1,
  'DraftSince.terms': 0.2,
  'DraftSince.grades': 0.1,
  'DraftSince.runs': 0.5,
  'DraftSince.acts': 2,
  'DraftSince.changed': 2,
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
  '__Schema.types': 300,
  // Most have none, and most that are asked for lead to no further one.
  '__Field.args': 1,
  '__Type.fields': 8,
  '__Type.enumValues': 1,
  '__Type.inputFields': 1,
  '__Type.interfaces': 0.1,
  '__Type.possibleTypes': 0.1,
};
const USUAL_LIST = 10;
/** Words and signs of one query at most. */
export const MOST_TOKENS = 5_000;

/**
 * How heavy an operation is, in fields of its answer: lists multiply along a path, an alias weighs
 * as much as what it names, and a field with work to do (`Work`) as many fields as are answered in
 * that time.
 */
export function weightOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  return new Weighing(schema, document).under(operation.selectionSet, root.name);
}

/** Whether an operation asks about the schema alone, which bounds what it can ask for. */
export const isIntrospection = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.every(
    (selection) => selection.kind === 'Field' && selection.name.value.startsWith('__'),
  );

/** Characters of questions whose weight is remembered. */
const REMEMBERED = 500_000;

/**
 * Weighs what a request asks, before anything is done for it: 0 for what writes, or cannot be read,
 * which whoever answers will say.
 */
export function weighing(schema: GraphQLSchema): (body: unknown, search: string) => number {
  const known = new LRUCache<string, number>({
    maxSize: REMEMBERED,
    sizeCalculation: (_, { length }) => length,
  });
  return (body, search) => {
    const given = (body ?? Object.fromEntries(new URLSearchParams(search))) as Partial<Question>;
    const { query, operationName } = given;
    if (typeof query !== 'string') return 0;
    const name = operationName == null ? query : JSON.stringify([operationName, query]);
    const weight = known.get(name) ?? weightOfText(schema, query, operationName);
    known.set(name, weight);
    return weight;
  };
}

interface Question {
  query: unknown;
  operationName: unknown;
}

function weightOfText(schema: GraphQLSchema, query: string, operationName: unknown): number {
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    const name = typeof operationName === 'string' ? operationName : null;
    const operation = getOperationAST(document, name);
    return operation?.operation === 'query' ? weightOf(schema, document, operation) : 0;
  } catch {
    return 0;
  }
}

/** Fields that every schema has; they stand in no type. */
const META: Record<string, GraphQLField<unknown, unknown>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
};

/** What the selections of one document weigh, each found once for each type. */
class Weighing {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly known = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    for (const node of document.definitions)
      if (node.kind === 'FragmentDefinition') this.fragments.set(node.name.value, node);
  }

  /** Weight of what is selected of one object of a type. */
  under(selections: SelectionSetNode, typeName: string): number {
    const name = `${selections.loc?.start}:${typeName}`;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.known.set(name, 0); // A fragment that spreads itself is another rule's to refuse.
    const weight = selections.selections.reduce(
      (sum, selection) => sum + this.ofSelection(selection, typeName),
      0,
    );
    this.known.set(name, weight);
    return weight;
  }

  private ofSelection(selection: SelectionNode, typeName: string): number {
    if (selection.kind === 'Field') return this.ofField(selection, typeName);
    const fragment =
      selection.kind === 'FragmentSpread' ? this.fragments.get(selection.name.value) : selection;
    if (!fragment) return 0;
    return this.under(fragment.selectionSet, fragment.typeCondition?.name.value ?? typeName);
  }

  private ofField(node: FieldNode, typeName: string): number {
    const type = this.schema.getType(typeName);
    const field =
      META[node.name.value] ??
      (isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined);
    if (!field) return 1;
    const own = 1 + workOf(field) * FIELDS_A_MILLISECOND;
    const named = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(named)) return own;
    const times = isListType(getNullableType(field.type))
      ? (USUAL[`${typeName}.${field.name}`] ?? USUAL_LIST)
      : 1;
    return own + times * this.under(node.selectionSet, named.name);
  }
}

/** How many fields are answered in the time in which work is told, roughly. */
const FIELDS_A_MILLISECOND = 100;
