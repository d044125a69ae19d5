import type { Entry, PlacedName } from '../kinds';
import type { Part } from '../vocabulary';
import type { Signs } from './language';
import { Through } from './through';
import { isStray, type Node, type Placed, type Tree } from './tree';

/** What stands at a place, of what may change without moving anything. */
export interface AtPlace {
  entry: Placed;
  weight: Entry<'weight'> | null;
}

/** What a tree becomes where all keep their places. */
interface Changed {
  facts: Entry<'facts'>;
  signs: Signs;
  /** What stands now at the places that changed, by position. */
  standing: ReadonlyMap<number, AtPlace>;
}

/**
 * A tree in which some entries changed and all kept their places: made in a time that hangs on what
 * changed and not on the size of the text. Nodes are made when they are looked at, each once.
 */
export class ChangedTree implements Tree {
  readonly facts: Entry<'facts'>;
  readonly signs: Signs;
  readonly byKey: Tree['byKey'];
  readonly byAddress: Tree['byAddress'];
  readonly bySpelling: Tree['bySpelling'];
  readonly strays: Tree['strays'];
  /** What was built whole: the hundredth change looks through one tree and not a hundred. */
  private readonly under: Tree;
  private readonly standing: ReadonlyMap<number, AtPlace>;
  private readonly seen = new Map<number, Node>();
  private top: Node[] | null = null;
  private whole: Node[] | null = null;

  constructor(from: Tree, { facts, signs, standing }: Changed) {
    this.under = from instanceof ChangedTree ? from.under : from;
    this.standing =
      from instanceof ChangedTree ? new Map([...from.standing, ...standing]) : standing;
    this.facts = facts;
    this.signs = signs;
    const { byKey, byAddress, bySpelling } = this.under;
    this.byKey = new Through(byKey, this.see);
    this.byAddress = new Through(byAddress, this.see);
    this.bySpelling = new Through(bySpelling, (bearers: readonly Node[]) => bearers.map(this.see));
    this.strays = new Map([
      ...this.under.strays,
      ...[...this.standing].flatMap(([position, { entry, weight }]): [string, number][] =>
        weight && isStray(weight, entry) ? [[weight.key, position]] : [],
      ),
    ]);
  }

  get size(): number {
    return this.under.size;
  }
  get english(): boolean {
    return this.under.english;
  }
  get byKind(): ReadonlyMap<PlacedName, readonly number[]> {
    return this.under.byKind;
  }
  get roots(): Node[] {
    this.top ??= this.under.roots.map(this.see);
    return this.top;
  }
  get nodes(): Node[] {
    this.whole ??= this.under.nodes.map(this.see);
    return this.whole;
  }
  at = (position: number): Node => this.see(this.under.at(position));

  private readonly see = (node: Node): Node => {
    const { position } = node;
    const known = this.seen.get(position);
    if (known) return known;
    const made = new ChangedNode(node, this.standing.get(position) ?? node, this.see);
    this.seen.set(position, made);
    return made;
  };
}

/** A node whose neighbours are made when they are looked at. */
class ChangedNode implements Node {
  readonly entry: Placed;
  readonly weight: Entry<'weight'> | null;
  readonly part: Part;
  readonly label: string | null;
  readonly address: string;
  readonly position: number;
  readonly english: boolean;
  private above: Node | null | undefined;
  private below: Node[] | undefined;

  constructor(
    private readonly was: Node,
    { entry, weight }: AtPlace,
    private readonly see: (node: Node) => Node,
  ) {
    this.entry = entry;
    this.weight = weight;
    this.part = was.part;
    this.label = was.label;
    this.address = was.address;
    this.position = was.position;
    this.english = was.english;
  }

  get parent(): Node | null {
    this.above ??= this.was.parent && this.see(this.was.parent);
    return this.above;
  }
  get children(): Node[] {
    // Most have none, and may share that.
    this.below ??= this.was.children.length ? this.was.children.map(this.see) : this.was.children;
    return this.below;
  }
}
