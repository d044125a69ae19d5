import { generateKeyBetween } from 'fractional-indexing';
import { placedLaw, type Entry } from '../kinds';
import { buildTree, type Node, type Tree } from '../tree/tree';

/**
 * How deep a paragraph stands is not always printed: behind the last of a list, or behind a row of
 * a table, it may be a part of that or of what stands above. One without a heading and with the
 * number that it had, behind what it stood behind, stands where it stood.
 * @param read entries that came in, with the keys that they are known by
 */
export function heldPlaces(read: readonly Entry[], held: Tree): Entry[] {
  const now = buildTree(read);
  const moved = new Map<string, Entry>();
  const lastOf = new Map<string | null, Node[]>([[null, [...now.roots]]]);
  for (const node of now.nodes) lastOf.set(node.entry.key, [...node.children]);
  for (const node of [...now.nodes].reverse()) {
    const above = placeAsHeld(node, now, held);
    const siblings = lastOf.get(node.parent?.entry.key ?? null)!;
    if (!above || siblings.at(-1) !== node) continue;
    siblings.pop();
    const others = lastOf.get(above.parent.entry.key)!;
    const at = others.indexOf(above.before) + 1;
    const orderOf = (one: Node | undefined) =>
      one ? (moved.get(one.entry.key) ?? one.entry).order : null;
    const order = generateKeyBetween(orderOf(above.before), orderOf(others[at]));
    others.splice(at, 0, node);
    moved.set(node.entry.key, { ...node.entry, parent: above.parent.entry.key, order });
  }
  return read.map((entry) => moved.get(entry.key) ?? entry);
}

/** Below what it stood, and behind which of that; null where it is there, or may not be. */
function placeAsHeld(node: Node, now: Tree, held: Tree): { parent: Node; before: Node } | null {
  const was = held.byKey.get(node.entry.key);
  const [parent, former] = [was?.parent?.entry.key, node.parent?.entry.key];
  if (!was || parent === undefined || parent === former) return null;
  const [behind, stoodBehind] = [now.nodes[node.position - 1], held.nodes[was.position - 1]];
  if (!behind || behind.entry.key !== stoodBehind?.entry.key) return null;
  if (node.label !== was.label || isHeading(node) || isHeading(was)) return null;
  for (let before = behind; before.parent; before = before.parent)
    if (before.parent.entry.key === parent) return { parent: before.parent, before };
  return null;
}

const isHeading = ({ entry }: Node): boolean => placedLaw(entry).heads(entry.content);
