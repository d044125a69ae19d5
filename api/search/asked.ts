import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import { fieldsAlone } from '../entries/alone';

/** A field that is asked of a type; its own selection where it has one. */
interface Asked {
  type: string | null;
  name: string;
  below: SelectionSetNode | undefined;
}

/** Kinds of view of which a question asks nothing but what each of them answers alone. */
const known = new WeakMap<object, ReadonlySet<string>>();

/**
 * Which of some views can be shown alone, by the fields that a question asks of them.
 * @param path names of the fields under which they stand (`nodes`, `node`)
 * @param views by the names of their types
 */
export function shownAlone(
  { fieldNodes, fragments }: GraphQLResolveInfo,
  path: readonly string[],
  views: Readonly<Record<string, { prototype: object }>>,
): ReadonlySet<string> {
  const [first] = fieldNodes;
  const found = first && known.get(first);
  if (found) return found;
  let asked: Asked[] = fieldNodes.map(({ selectionSet }) => ({
    ...{ type: null, name: '', below: selectionSet },
  }));
  const into = ({ below }: Asked) => (below ? fieldsOf(below, fragments) : []);
  for (const name of path) asked = asked.flatMap(into).filter((field) => field.name === name);
  const fields = asked.flatMap(into);
  const alone = new Set(
    Object.entries(views).flatMap(([type, view]) => {
      const told = fieldsAlone(view).add('__typename');
      const all = fields.filter((field) => field.type === null || field.type === type);
      return all.every(({ name }) => told.has(name)) ? [type] : [];
    }),
  );
  if (first) known.set(first, alone);
  return alone;
}

/** Fields of a selection, through its fragments, with the innermost type that narrows each. */
const fieldsOf = (
  { selections }: SelectionSetNode,
  fragments: GraphQLResolveInfo['fragments'],
  type: string | null = null,
): Asked[] =>
  selections.flatMap((one): Asked[] => {
    if (one.kind === Kind.FIELD) return [{ type, name: one.name.value, below: one.selectionSet }];
    const part = one.kind === Kind.FRAGMENT_SPREAD ? fragments[one.name.value] : one;
    if (!part) return [];
    return fieldsOf(part.selectionSet, fragments, part.typeCondition?.name.value ?? type);
  });
