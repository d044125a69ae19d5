import { Arg, Field, Float, Int, ObjectType } from 'type-graphql';
import { childrenRevision } from '../../rubrics/acts/seen';
import { termsParent } from '../../rubrics/acts/terms';
import { isClause } from '../../rubrics/kinds/readers';
import { contentHash, revisionHash } from '../../rubrics/tree/hash';
import { bonusPoints, deductionPoints, totalPoints, totalShare } from '../../rubrics/tree/points';
import type { Part as PartName } from '../../rubrics/vocabulary';
import { selectClauses } from '../editions/clauses';
import { nodeIn } from '../editions/find';
import { Clause } from '../entries/clause';
import { Grade } from '../entries/grade';
import { Guide } from '../entries/guide';
import type { Lists, OpenTree } from '../entries/openTree';
import { Term } from '../entries/term';
import { Part } from '../kinds/enums';
import { TOTALS } from '../kinds/totals';

@ObjectType({ description: 'The text of a proposal as it stands.', simpleResolvers: true })
export class DraftText implements Lists {
  /** @param act number of the last act that it holds, or of one before it */
  constructor(
    readonly open: OpenTree,
    private readonly number: number,
  ) {}

  @Field(() => Int, {
    description: 'Number of its last act, 0 before the first: what `Proposal.since` takes.',
  })
  get act(): number {
    return this.number;
  }

  @Field(() => String, { description: '`shenzhen/economic@proposal-shenzhen-12`.' })
  get key(): string {
    return this.open.base;
  }
  @Field(() => String, { description: 'Title as printed.' }) get title(): string {
    return this.open.tree.facts.content.title;
  }
  @Field(() => String, { description: 'Key of its edition facts.' }) get factsKey(): string {
    return this.open.tree.facts.key;
  }
  @Field(() => String, { description: 'Hash of the revision of its edition facts.' })
  get factsRevision(): string {
    return revisionHash(this.open.tree.facts);
  }
  @Field(() => String, { description: 'Recomputed from the text itself.' })
  get contentHash(): string {
    return contentHash(this.open.tree);
  }
  @Field(() => String, { description: 'As `Clause.childrenRevision`, of what stands at the top.' })
  get childrenRevision(): string {
    return childrenRevision(this.open.tree, null)!;
  }
  @Field(() => String, { description: 'As `Clause.childrenRevision`, of where the terms stand.' })
  get termsRevision(): string {
    return childrenRevision(this.open.tree, termsParent(this.open.tree))!;
  }
  @Field(() => Float, TOTALS.totalPoints)
  get totalPoints(): number | null {
    return totalPoints(this.open.tree);
  }

  @Field(() => Float, TOTALS.bonusPoints)
  get bonusPoints(): number | null {
    return bonusPoints(this.open.tree);
  }
  @Field(() => Float, TOTALS.deductionPoints)
  get deductionPoints(): number | null {
    return deductionPoints(this.open.tree);
  }
  @Field(() => Float, TOTALS.totalShare)
  get totalShare(): number | null {
    return totalShare(this.open.tree);
  }
  @Field(() => [Clause], { description: 'In document order; arguments as on Edition.' })
  clauses(
    @Arg('part', () => Part, { nullable: true }) part?: PartName,
    @Arg('under', () => String, { nullable: true }) under?: string,
    @Arg('depth', () => Int, { nullable: true }) depth?: number,
  ): Clause[] {
    return selectClauses(this.open, { part, under, depth });
  }
  @Field(() => Clause, { nullable: true })
  clause(
    @Arg('part', () => Part) part: PartName,
    @Arg('label', () => String) label: string,
  ): Clause | null {
    const node = nodeIn(this.open, part, label);
    return node && isClause(node) ? this.open.clause(node) : null;
  }
  @Field(() => [Guide]) get guides(): Guide[] {
    return this.open.guides;
  }
  @Field(() => [Term]) get terms(): Term[] {
    return this.open.terms;
  }
  @Field(() => [Grade]) get grades(): Grade[] {
    return this.open.grades;
  }
}
