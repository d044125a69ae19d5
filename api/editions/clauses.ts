import type { Part } from '../../rubrics/vocabulary';
import { isClause } from '../../rubrics/kinds/readers';
import type { Clause } from '../entries/clause';
import type { OpenTree } from '../entries/openTree';
import { Fault } from '../refusals';
import { nodeAt, nodeIn } from './find';

/** Arguments of a query as GraphQL gives them: null, or undefined where one is left out. */
interface Selection {
  part: Part | null | undefined;
  under: string | null | undefined;
  depth: number | null | undefined;
}

/** Clauses of a text in document order: of a part, below a place, down to a depth. */
export function selectClauses(open: OpenTree, { part, under, depth }: Selection): Clause[] {
  if (depth != null && depth < 1)
    throw new Fault('BAD_USER_INPUT', 'depth 应不小于 1', 'depth is at least 1');
  let found = open.clauses;
  let top = 0;
  if (under != null) {
    const above = nodeAt(open, under) ?? (part ? nodeIn(open, part, under) : undefined);
    if (!above) return [];
    found = found.filter((clause) => isBelow(clause, above.entry.key));
    top = isClause(above) ? open.clause(above).depth + 1 : 0;
  }
  if (part != null) {
    found = found.filter((clause) => clause.part === part);
    if (under == null) top = Math.min(...found.map((clause) => clause.depth));
  }
  return depth == null ? found : found.filter((clause) => clause.depth < top + depth);
}

function isBelow(clause: Clause, key: string): boolean {
  for (let at = clause.place().parent; at; at = at.parent) if (at.entry.key === key) return true;
  return false;
}
