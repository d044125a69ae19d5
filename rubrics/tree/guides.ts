import { addTo } from '../addTo';
import type { Entry } from '../kinds';
import { clauseContent, clauseKind, nodesOf } from '../kinds/readers';
import type { Dimension, GuideBasis } from '../vocabulary';
import { remembered } from '../remembered';
import { fromAbove } from './fromAbove';
import type { Node, Tree } from './tree';

export interface GuideChoice {
  guide: Node;
  basis: GuideBasis;
}

/**
 * Scoring guide of a scored clause: the nearest one. A guide that stands below a clause is its own
 * and that of all below it, and never another clause's. Where none stands above, the general ones
 * count, of the items and sub-items of the criteria and the assessment that stand in a category
 * with points, and of what is below them. EXPLICIT where the guide is one's own, or a method cell
 * stands directly in the rows of the item or the sub-item (a sub-item's cell speaks for its item,
 * too); elsewhere the texts' general rule is applied: result items use the result guide, all others
 * the process guide.
 */
export const guideIn = remembered((tree: Tree): ((node: Node) => GuideChoice | undefined) => {
  const [general, own] = sorted(nodesOf(tree, 'guide'));
  if (general.size + own.size === 0) return () => undefined;
  const judged = fromAbove<Judged>((node, above) => {
    if (node.part !== 'criteria' && node.part !== 'assessment') return {};
    const below = own.get(node.entry.key) ?? above?.below;
    if (below) {
      const guide = below.find((one) => dimensionIn(one) === dimensionOf(node)) ?? below[0]!;
      return { below, choice: { guide, basis: 'EXPLICIT' } };
    }
    const kind = clauseKind(node);
    const scored = kind === 'ITEM' || kind === 'SUBITEM';
    if (!scored) return above?.choice ? { choice: above.choice } : {};
    const guide = hasPoints(node) ? general.get(dimensionOf(node)) : undefined;
    const basis = hasMethod(node) ? 'EXPLICIT' : 'INFERRED';
    return guide ? { choice: { guide, basis } } : {};
  });
  return (node) => judged(node).choice;
});

/** What counts for an entry: the guides of a clause above it, and the one chosen. */
interface Judged {
  below?: readonly Node[];
  choice?: GuideChoice;
}

/** Scoring guide of each scored clause, by key. */
export const guidesOf = (tree: Tree): Map<string, GuideChoice> =>
  new Map(
    tree.nodes.flatMap((node): [string, GuideChoice][] => {
      const choice = guideIn(tree)(node);
      return choice ? [[node.entry.key, choice]] : [];
    }),
  );

type GuideNode = Node & { entry: Entry<'guide'> };
const dimensionIn = (guide: Node): Dimension => (guide as GuideNode).entry.content.dimension;

/** The general guides by dimension, and those of one clause by its key. */
function sorted(
  guides: readonly GuideNode[],
): [ReadonlyMap<Dimension, Node>, ReadonlyMap<string, readonly Node[]>] {
  const general = new Map<Dimension, Node>();
  const own = new Map<string, Node[]>();
  for (const guide of guides) {
    const { parent } = guide;
    if (parent && isOfOne(guide)) addTo(own, parent.entry.key, guide);
    else if (!general.has(dimensionIn(guide))) general.set(dimensionIn(guide), guide);
  }
  return [general, own];
}

/** Whether a guide stands below a clause that is judged, and not in a section of its own. */
export const isOfOne = ({ parent, part }: Node): boolean =>
  parent !== null &&
  (part === 'criteria' || part === 'assessment') &&
  clauseKind(parent) !== 'SECTION';

function hasPoints(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parent) if (at.weight) return true;
  return false;
}

/** What the nearest clause upwards says; a process where none does. */
export function dimensionOf(node: Node): Dimension {
  for (let at: Node | null = node; at; at = at.parent) {
    const said = clauseContent(at.entry)?.dimension;
    if (said) return said;
  }
  return 'PROCESS';
}

const isMethod = (node: Node) => clauseKind(node) === 'METHOD';
const hasMethod = (node: Node) =>
  node.children.some(
    (child) =>
      isMethod(child) || (clauseKind(child) === 'SUBITEM' && child.children.some(isMethod)),
  );

/** How a clause is judged by words of its own (每处扣1分,扣完为止), where it has such. */
export const scoringRuleOf = (node: Node): Node | null =>
  node.children.find((child) => clauseKind(child) === 'SCORINGRULE') ?? null;

/** Notes printed beside a guide: the notes among its siblings, with the notes below them. */
export const notesOf = (guide: Node): Node[] =>
  (guide.parent?.children ?? [])
    .filter((n) => clauseKind(n) === 'NOTE')
    .flatMap((n) => [n, ...n.children]);
