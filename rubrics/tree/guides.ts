import type { Entry } from '../kinds';
import { guideTitle } from '../kinds/guide';
import { clauseContent, clauseKind, isGuide } from '../kinds/readers';
import type { Dimension, GuideBasis } from '../vocabulary';
import type { Node, Tree } from './tree';

export interface GuideChoice {
  guide: Node;
  basis: GuideBasis;
}

/**
 * Scoring guide of each scored clause, by key. Scored are the items and sub-items of the criteria
 * and the assessment that stand in a category with points, and what is below them. EXPLICIT where a
 * method cell stands directly in the rows of the item or the sub-item (a sub-item's cell speaks for
 * its item, too); elsewhere the texts' general rule is applied: result items use the result guide,
 * all others the process guide.
 */
export function guidesOf(tree: Tree): Map<string, GuideChoice> {
  const guides = new Map<Dimension, Node>();
  for (const node of tree.nodes)
    if (isGuide(node) && !guides.has(node.entry.content.dimension))
      guides.set(node.entry.content.dimension, node);
  const chosen = new Map<string, GuideChoice>();
  if (guides.size === 0) return chosen;
  for (const node of tree.nodes) {
    if (node.part !== 'criteria' && node.part !== 'assessment') continue;
    const kind = clauseKind(node);
    const scored = kind === 'ITEM' || kind === 'SUBITEM';
    const guide = scored && hasPoints(node) ? guides.get(dimensionOf(node)) : undefined;
    const inherited = !scored && node.parent && chosen.get(node.parent.entry.key);
    if (guide)
      chosen.set(node.entry.key, { guide, basis: hasMethod(node) ? 'EXPLICIT' : 'INFERRED' });
    else if (inherited) chosen.set(node.entry.key, inherited);
  }
  return chosen;
}

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

/** Notes printed beside a guide: the notes among its siblings, with the notes below them. */
export const notesOf = (guide: Node): Node[] =>
  (guide.parent?.children ?? [])
    .filter((n) => clauseKind(n) === 'NOTE')
    .flatMap((n) => [n, ...n.children]);

/** Name of a guide: its printed title, or what method cells call it by its dimension. */
export const guideName = (guide: Entry<'guide'>): string => guideTitle(guide.content);
