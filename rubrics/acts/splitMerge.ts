import type { Entry } from '../kinds';
import { clause } from '../kinds/clause';
import { withFields, wordsIn } from '../kinds/content';
import type { ClauseNode } from '../kinds/readers';
import { tableOf } from '../kinds/table';
import { pointsOf } from '../tree/points';
import { sum } from '../tree/sum';
import type { Tree } from '../tree/tree';
import type { Acts, Intent, SplitPart } from './act';
import { isWithin, newClause, newWeight } from './clauses';
import { held } from './content';
import { movedTo, spotFor } from './place';
import { refuse } from './refuse';
import { reweighted } from './weights';

/**
 * The clause keeps its key as the first part, with what stands below it, its comments and its
 * history; the others follow as new siblings that are numbered by place. Title and text are those
 * of the part: what a part leaves out it has not.
 */
export function clauseSplit(
  tree: Tree,
  { key, parts }: Acts['clauseSplit'],
  mint: () => string,
): Intent {
  const node = held(tree, key, 'clause');
  if ('refused' in node) return node;
  if (isWhole(node)) return refuse('WRONG_KIND', key);
  const empty = parts.findIndex(({ title, text }) => !title && !text);
  const [stays, ...leave] = parts;
  if (!stays || leave.length === 0 || empty >= 0)
    return refuse('BAD_CONTENT', 'parts', ...(empty >= 0 ? [String(empty)] : []));
  const minted = leave.map((part) => ({ key: mint(), part }));
  const keys = minted.map((one) => one.key);
  const spot = spotFor(tree, node.entry.parent, key, keys);
  if ('refused' in spot) return spot;
  const { part: opens, ...inherited } = node.entry.content;
  // Two clauses do not open one part, except at the top, where each must say in which it stands.
  const whole = node.entry.parent === null ? { ...inherited, part: opens } : inherited;
  const base = withFields(whole, Object.fromEntries(otherWords().map((name) => [name, null])));
  const first = { ...node.entry, content: clause.tidy(withPart(node.entry.content, stays)) };
  const rest = minted.map((one) =>
    newClause(one.key, node.entry.parent, spot.orders.get(one.key)!, withPart(base, one.part)),
  );
  const weights = weightsOf(node, stays, minted);
  return {
    put: [first, ...rest, ...weights.put, ...spot.nudged],
    drop: weights.drop,
    lineage: { act: 'split', from: [key], to: [key, ...keys] },
  };
}

/** Words beside title and text, which the acts give: they stay with the first, and are joined. */
const otherWords = (): string[] =>
  wordsIn(clause.fields).filter((name) => name !== 'title' && name !== 'text');

function wordsTogether(nodes: readonly ClauseNode[]): Entry<'clause'>['content'] {
  const contents = nodes.map(({ entry }) => entry.content as Record<string, unknown>);
  const joined = otherWords().map((name) => [
    name,
    contents.flatMap((content) => content[name] ?? []).join('\n') || null,
  ]);
  return withFields(nodes[0]!.entry.content, Object.fromEntries(joined));
}

const withPart = <C extends Entry<'clause'>['content']>(
  content: C,
  { title, text }: SplitPart,
): C => withFields(content, { title: title ?? null, text: text ?? null });

/**
 * The first part keeps the points unless it is given others; a new part has those that it is given.
 */
function weightsOf(
  node: ClauseNode,
  { points }: SplitPart,
  minted: readonly { key: string; part: SplitPart }[],
): { put: Entry[]; drop: string[] } {
  const put: Entry[] = [];
  if (typeof points === 'number')
    put.push(node.weight ? reweighted(node.weight, points) : newWeight(node.entry.key, points));
  for (const { key, part } of minted)
    if (typeof part.points === 'number')
      put.push({
        ...newWeight(key, part.points),
        ...(node.weight && { content: reweighted(node.weight, part.points).content }),
      });
  return { put, drop: points === null && node.weight ? [node.weight.key] : [] };
}

/**
 * The first clause stays where it is and keeps its key; the others are retired, what stood below
 * them follows what stands below it, in the order of the keys, and their points are added to its
 * own.
 */
export function clauseMerge(tree: Tree, { keys, fields }: Acts['clauseMerge']): Intent {
  const [first, ...others] = keys;
  if (first === undefined || others.length === 0 || new Set(keys).size < keys.length)
    return refuse('BAD_CONTENT', 'keys');
  const stays = held(tree, first, 'clause');
  if ('refused' in stays) return stays;
  const go: ClauseNode[] = [];
  for (const key of others) {
    const node = held(tree, key, 'clause');
    if ('refused' in node) return node;
    go.push(node);
  }
  const whole = [stays, ...go].find(isWhole);
  if (whole) return refuse('WRONG_KIND', whole.entry.key);
  const above = go.find((node) => isWithin(stays, node.entry.key));
  if (above) return refuse('WOULD_CYCLE', above.entry.key);
  const gone = new Set(go.map(({ entry }) => entry.key));
  const orphans = go
    .flatMap(({ children }) => children)
    .filter(({ entry }) => !gone.has(entry.key));
  const last = stays.children.filter(({ entry }) => !gone.has(entry.key)).at(-1)?.entry.key ?? null;
  const spot = spotFor(
    tree,
    stays.entry.key,
    last,
    orphans.map(({ entry }) => entry.key),
  );
  if ('refused' in spot) return spot;
  return {
    put: [
      {
        ...stays.entry,
        content: clause.tidy(withFields(wordsTogether([stays, ...go]), fields)),
      },
      ...weightOfAll(stays, [stays, ...go]),
      ...orphans.map(({ entry }) => movedTo(entry, stays.entry.key, spot.orders.get(entry.key)!)),
      ...spot.nudged,
    ],
    drop: go.flatMap(({ entry, weight }) => (weight ? [entry.key, weight.key] : [entry.key])),
    lineage: { act: 'merge', from: keys, to: [stays.entry.key] },
  };
}

/** Points of the merged clauses; those below another one of them are part of its points already. */
function weightOfAll(stays: ClauseNode, nodes: ClauseNode[]): Entry[] {
  const tops = nodes.filter(
    (node) =>
      pointsOf(node) !== null &&
      !nodes.some(
        (other) => other !== node && pointsOf(other) !== null && isWithin(node, other.entry.key),
      ),
  );
  if (tops.length === 0) return [];
  const points = sum(tops.map((node) => pointsOf(node)!));
  return [stays.weight ? reweighted(stays.weight, points) : newWeight(stays.entry.key, points)];
}

/** A table, a figure: nothing of it goes into two clauses, or into one with another. */
const isWhole = ({ entry }: ClauseNode): boolean =>
  tableOf(entry.content) !== null || entry.content.picture !== undefined;
