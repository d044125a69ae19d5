import type { Entry } from '../kinds';
import { same } from '../tree/canonical';
import { subtreeHashes } from '../tree/hash';
import type { Node, Tree } from '../tree/tree';
import { answerOf, type Matching } from './matching';

/** Where an entry stands: its parent and the order key that places it there. */
export interface Position {
  parent: string | null;
  order: string;
}

/**
 * 改动: an exact difference that can be applied. `add` and `set` name the head's key, `remove` and
 * `rekey` the base's. `field` is a member of the content, `label` or `place`; a value that is
 * absent is undefined.
 */
export type Edit =
  | { op: 'rekey'; key: string; to: string }
  | { op: 'remove'; entry: Entry }
  | { op: 'add'; entry: Entry }
  | { op: 'set'; key: string; field: string; before: unknown; after: unknown };

/**
 * The edits that take one tree to the other: rekeys, removals, then the rest in the head's order.
 * Order keys that merely realise the same sequence otherwise are no difference. Branches with equal
 * hashes are passed over, so that the time goes with what changed and not with the size, once the
 * hashes of both trees are known.
 * @param matching what answers what; left out, equal keys do
 */
export function edits(base: Tree, head: Tree, matching?: Matching): Edit[] {
  const walk = new Walk(base, head, matching);
  walk.facts();
  walk.siblings(base.roots, head.roots);
  return [...walk.rekeys, ...walk.removed, ...walk.rest];
}

/** One pass over both trees. Deep texts are walked with a stack of its own. */
class Walk {
  readonly rekeys: Edit[] = [];
  readonly removed: Edit[] = [];
  readonly rest: Edit[] = [];
  private readonly baseHashes: readonly string[];
  private readonly headHashes: readonly string[];
  /**
   * Whether equal keys answer each other throughout, so that equal branches need no look inside.
   */
  private readonly keyed: boolean;

  constructor(
    private readonly base: Tree,
    private readonly head: Tree,
    private readonly matching?: Matching,
  ) {
    this.baseHashes = subtreeHashes(base);
    this.headHashes = subtreeHashes(head);
    this.keyed = !matching || [...matching.toHead].every(([key, to]) => key === to);
  }

  facts(): void {
    const [a, b] = [this.base.facts, this.head.facts];
    if (a.key !== b.key) this.rekeys.push({ op: 'rekey', key: a.key, to: b.key });
    fieldEdits(b.key, a, b, this.rest);
  }

  siblings(base: readonly Node[], head: readonly Node[]): void {
    const stack: [readonly Node[], readonly Node[]][] = [[base, head]];
    for (let group = stack.pop(); group; group = stack.pop()) {
      const deeper: typeof stack = [];
      this.group(...group, deeper);
      stack.push(...deeper.reverse());
    }
  }

  /**
   * What stands under one parent, on either side; a side is empty where the parent is not there.
   */
  private group(
    base: readonly Node[],
    head: readonly Node[],
    deeper: [readonly Node[], readonly Node[]][],
  ): void {
    for (const node of base)
      if (!this.headOf(node)) {
        this.removed.push({ op: 'remove', entry: node.entry });
        if (node.weight) this.removed.push({ op: 'remove', entry: node.weight });
        deeper.push([node.children, []]);
      }
    if (head.length === 0) return;
    const partners = head.map((node) => this.baseOf(node));
    const restated = this.restated(head, partners);
    head.forEach((node, i) => {
      const was = partners[i];
      if (!was) {
        this.rest.push({ op: 'add', entry: node.entry });
        if (node.weight) this.rest.push({ op: 'add', entry: node.weight });
        deeper.push([[], node.children]);
        return;
      }
      const stayed = this.parentStays(was, node);
      if (was.entry.key !== node.entry.key)
        this.rekeys.push({ op: 'rekey', key: was.entry.key, to: node.entry.key });
      if (!stayed || (restated && was.entry.order !== node.entry.order))
        this.rest.push({
          op: 'set',
          key: node.entry.key,
          field: 'place',
          before: placeOf(was.entry),
          after: placeOf(node.entry),
        });
      if (this.keyed && this.baseHashes[was.position] === this.headHashes[node.position]) return;
      fieldEdits(node.entry.key, was.entry, node.entry, this.rest);
      this.weight(was, node);
      if (was.children.length || node.children.length) deeper.push([was.children, node.children]);
    });
  }

  /**
   * Whether the order keys of a group count: something came in, or those that stayed stand
   * otherwise.
   */
  private restated(head: readonly Node[], partners: readonly (Node | undefined)[]): boolean {
    if (!this.keyed) return true;
    let last = -1;
    for (const [i, node] of head.entries()) {
      const was = partners[i];
      if (!was || !this.parentStays(was, node) || was.position < last) return true;
      last = was.position;
    }
    return false;
  }

  private weight(was: Node, node: Node): void {
    if (was.weight && node.weight) fieldEdits(node.weight.key, was.weight, node.weight, this.rest);
    else if (node.weight) this.rest.push({ op: 'add', entry: node.weight });
    else if (was.weight) this.removed.push({ op: 'remove', entry: was.weight });
  }

  private parentStays(was: Node, node: Node): boolean {
    const now = node.parent && this.baseOf(node.parent);
    return node.parent ? now === was.parent : was.parent === null;
  }

  private headOf({ entry }: Node): Node | undefined {
    const { matching, head } = this;
    return matching ? answerOf(head, matching.toHead, entry.key) : head.byKey.get(entry.key);
  }

  private baseOf({ entry }: Node): Node | undefined {
    const { matching, base } = this;
    return matching ? answerOf(base, matching.toBase, entry.key) : base.byKey.get(entry.key);
  }
}

const placeOf = ({ parent, order }: Entry): Position => ({ parent, order });

/** One edit for each member that differs. */
function fieldEdits(key: string, was: Entry, now: Entry, made: Edit[]): void {
  if (was.label !== now.label)
    made.push({ op: 'set', key, field: 'label', before: was.label, after: now.label });
  const [a, b] = [was.content as Record<string, unknown>, now.content as Record<string, unknown>];
  for (const field of Object.keys({ ...a, ...b }).sort())
    if (!same(a[field], b[field]))
      made.push({ op: 'set', key, field, before: a[field], after: b[field] });
}
