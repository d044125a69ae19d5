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
import { pairsOf, sistersOf, type Pair, type Sisters } from './sides';

/** What rules look things up in. Each index is made when first asked for, and once. */
export class CheckContext {
  readonly lists: Lists;

  /**
   * @param parallel trees of the parallel rubrics, by rubric key; the vote goes among them
   * @param own word lists of the award, in place of the usual ones
   * @param base what a proposal started from, if anything
   */
  constructor(
    readonly tree: Tree,
    readonly parallel: ReadonlyMap<string, Tree> = new Map(),
    own: Partial<Lists> = {},
    readonly base: Tree | null = null,
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
