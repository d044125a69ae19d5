import { addTo } from '../../rubrics/addTo';
import type { Entry, PlacedName } from '../../rubrics/kinds';
import { nodesOf } from '../../rubrics/kinds/readers';
import { counterpartIn } from '../../rubrics/tree/counterparts';
import { guideIn, type GuideChoice } from '../../rubrics/tree/guides';
import { termFinder, termsOf, termTexts, type Mention } from '../../rubrics/tree/terms';
import type { Node, Tree } from '../../rubrics/tree/tree';
import { Clause } from './clause';
import { Grade } from './grade';
import { Guide } from './guide';
import { Term } from './term';

/** What each kind is shown as: a kind without a view does not compile. */
const VIEWS = { clause: Clause, guide: Guide, term: Term, grade: Grade } satisfies Record<
  PlacedName,
  new (
    open: OpenTree,
    node: Node,
  ) => object
>;

type View = InstanceType<(typeof VIEWS)[PlacedName]>;

/** All entries of a kind, under its name: who lists them does not compile while one is missing. */
export type Lists<L = unknown> = Readonly<Record<`${PlacedName}s`, L>>;

/**
 * A tree opened for readers: one view object for each node, and what the law derives from the
 * whole, each computed when first asked for. As immutable as the tree, so it can be kept for as
 * long as there is room.
 */
export class OpenTree
  implements Lists<object[]>, Readonly<Record<PlacedName, (node: Node) => View>>
{
  private readonly views = new Map<string, View>();
  private readonly lazy = new Map<string, unknown>();

  /** @param base address of what the tree belongs to (`shenzhen/economic@2019`) */
  constructor(
    readonly base: string,
    readonly tree: Tree,
  ) {}

  clause = (node: Node): Clause => this.view(node, VIEWS.clause);
  guide = (node: Node): Guide => this.view(node, VIEWS.guide);
  term = (node: Node): Term => this.view(node, VIEWS.term);
  grade = (node: Node): Grade => this.view(node, VIEWS.grade);

  get clauses(): Clause[] {
    return this.once('clauses', () => nodesOf(this.tree, 'clause').map(this.clause));
  }
  get guides(): Guide[] {
    return this.once('guides', () => nodesOf(this.tree, 'guide').map(this.guide));
  }
  get terms(): Term[] {
    return this.once('terms', () => nodesOf(this.tree, 'term').map(this.term));
  }

  get grades(): Grade[] {
    return this.once('grades', () => nodesOf(this.tree, 'grade').map(this.grade));
  }

  counterpart(node: Node): Node | undefined {
    return counterpartIn(this.tree)(node);
  }

  guideChoice(node: Node): GuideChoice | undefined {
    return guideIn(this.tree)(node);
  }

  /** Where the terms of this edition stand in a text. */
  mentions(text: string): Mention[] {
    return this.once('finder', () => termFinder(termsOf(this.tree)))(text);
  }

  termsIn(node: Node): Term[] {
    const found = new Set<Entry>(
      termTexts(node).flatMap(({ text }) => this.mentions(text).map((mention) => mention.term)),
    );
    return [...found].map((entry) => this.term(this.tree.byKey.get(entry.key)!));
  }

  usedBy(term: Node): Clause[] {
    const users = this.once('users', () => {
      const byTerm = new Map<string, Clause[]>();
      for (const clause of this.clauses)
        for (const { key } of clause.terms) addTo(byTerm, key, clause);
      return byTerm;
    });
    return users.get(term.entry.key) ?? [];
  }

  private view<Of extends View>(node: Node, Of: new (open: OpenTree, node: Node) => Of): Of {
    const view = this.views.get(node.entry.key) ?? new Of(this, node);
    this.views.set(node.entry.key, view);
    return view as Of;
  }

  private once<Value>(name: string, make: () => Value): Value {
    if (!this.lazy.has(name)) this.lazy.set(name, make());
    return this.lazy.get(name) as Value;
  }
}
