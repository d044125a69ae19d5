import { addTo } from '../addTo';
import type { Entry } from '../kinds';
import { clauseContent, clauseKind, isGuide } from '../kinds/readers';
import type { Dimension, GuideBasis } from '../vocabulary';
import type { Node, Tree } from './tree';

export interface GuideChoice {
  guide: Node;
  basis: GuideBasis;
}

/**
 * Scoring guide of each scored clause, by key: the nearest one. A guide that stands below a clause
 * is its own and that of all below it, and never another clause's. Where none stands above, the
 * general ones count, of the items and sub-items of the criteria and the assessment that stand in a
 * category with points, and of what is below them. EXPLICIT where the guide is one's own, or a
 * method cell stands directly in the rows of the item or the sub-item (a sub-item's cell speaks for
 * its item, too); elsewhere the texts' general rule is applied: result items use the result guide,
 * all others the process guide.
 */
export function guidesOf(tree: Tree): Map<string, GuideChoice> {
  const [general, own] = sorted(tree.nodes.filter(isGuide));
  const chosen = new Map<string, GuideChoice>();
  if (general.size + own.size === 0) return chosen;
  const nearest = new Map<Node, readonly Node[]>();
  for (const node of tree.nodes) {
    if (node.part !== 'criteria' && node.part !== 'assessment') continue;
    const below = own.get(node.entry.key) ?? (node.parent && nearest.get(node.parent));
    if (below) {
      nearest.set(node, below);
      const fit = below.find((guide) => dimensionIn(guide) === dimensionOf(node)) ?? below[0]!;
      chosen.set(node.entry.key, { guide: fit, basis: 'EXPLICIT' });
      continue;
    }
    const kind = clauseKind(node);
    const scored = kind === 'ITEM' || kind === 'SUBITEM';
    const guide = scored && hasPoints(node) ? general.get(dimensionOf(node)) : undefined;
    const inherited = !scored && node.parent && chosen.get(node.parent.entry.key);
    if (guide)
      chosen.set(node.entry.key, { guide, basis: hasMethod(node) ? 'EXPLICIT' : 'INFERRED' });
    else if (inherited) chosen.set(node.entry.key, inherited);
  }
  return chosen;
}

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
