import { remembered } from '../remembered';
import type { Entry } from '../kinds';
import { isGuide } from '../kinds/readers';
import { counterparts } from '../tree/counterparts';
import { guidesOf, type GuideChoice } from '../tree/guides';
import { termFinder, termsOf, type Mention } from '../tree/terms';
import type { Node, Tree } from '../tree/tree';
import { Language } from './language';
import { lists as usual, type Lists } from './lists';
import { passagesOf, type Passage } from './passages';
import type { Finding, Rule } from './check';
import { pairsOf, sistersOf, type Pair, type Sister, type Sisters } from './sides';

/** A parallel rubric by itself, and what is found in all of it at once. */
interface Around {
  context: CheckContext;
  throughout(): readonly Finding[];
}

/** What rules look things up in. Each index is made when first asked for, and once. */
export class CheckContext {
  readonly lists: Lists;

  /**
   * @param parallel trees of the parallel rubrics, by rubric key; the vote goes among them
   * @param own word lists of the award, in place of the usual ones
   * @param base what a proposal started from, if anything
   * @param rules by which the parallel rubrics are looked at, too
   */
  constructor(
    readonly tree: Tree,
    readonly parallel: ReadonlyMap<string, Tree> = new Map(),
    own: Partial<Lists> = {},
    readonly base: Tree | null = null,
    private readonly rules: readonly Rule[] = [],
  ) {
    this.lists = listsWith(own);
  }

  /** Keys are unique in a tree, so the facts' key names the whole. */
  get whole(): string {
    return this.tree.facts.key;
  }

  readonly counterparts = once((): Map<string, Node> => counterparts(this.tree));
  readonly pairs = once((): Pair[] => pairsOf(this.tree, this.counterparts()));
  readonly guides = once((): Map<string, GuideChoice> => guidesOf(this.tree));
  readonly guideNodes = once((): (Node & { entry: Entry<'guide'> })[] =>
    this.tree.nodes.filter(isGuide),
  );
  readonly terms = once((): Entry<'term'>[] => termsOf(this.tree));
  readonly mentions = once((): ((text: string) => Mention[]) => termFinder(this.terms()));
  readonly sisters = once((): Map<string, Sisters> => sistersOf(this.tree, this.parallel));
  readonly passages = once((): Passage[] => this.tree.nodes.flatMap(passagesOf));
  /** All that this text and its parallels say: what is usual in them. */
  readonly language = once(
    (): Language => new Language([this.tree, ...this.parallel.values()], this.base),
  );
  /**
   * What rules find in an entry of a parallel rubric by itself: it is no witness there, neither
   * against a text that is right nor against a mend.
   */
  faultsOf({ rubric, node }: Sister): readonly Finding[] {
    const held = this.faults.get(node) ?? [...this.faultsIn(rubric, node)];
    this.faults.set(node, held);
    return held;
  }
  private readonly faults = new Map<Node, readonly Finding[]>();
  private readonly around = new Map<string, Around>();

  private *faultsIn(rubric: string, node: Node): Iterable<Finding> {
    const around = this.aroundOf(rubric);
    if (!around) return;
    for (const rule of this.rules)
      if (rule.scope === 'entry' && (rule.concerns?.(node) ?? true))
        yield* rule.check(node, around.context);
    yield* around.throughout().filter(({ entries }) => entries.includes(node.entry.key));
  }

  private aroundOf(rubric: string): Around | undefined {
    const tree = this.parallel.get(rubric);
    const known = this.around.get(rubric);
    if (known || !tree) return known;
    const context = new CheckContext(tree, undefined, this.lists);
    const throughout = once(() =>
      this.rules.flatMap((rule) =>
        rule.scope === 'whole'
          ? [...rule.check(rule.concerns ? tree.nodes.filter(rule.concerns) : tree.nodes, context)]
          : [],
      ),
    );
    this.around.set(rubric, { context, throughout });
    return { context, throughout };
  }

  /** All text of this edition, a passage a line. */
  readonly allText = once((): string =>
    this.passages()
      .map(({ text }) => text)
      .join('\n'),
  );
}

/** The usual lists with an award's own; one value for one, as much is kept by it. */
const listsWith = remembered(
  (own: Partial<Lists>): Lists => (Object.keys(own).length === 0 ? usual : { ...usual, ...own }),
);

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
