import type { Entry } from '../../kinds';
import { isGrade } from '../../kinds/readers';
import type { Node } from '../../tree/tree';

export type GradeNode = Node & { entry: Entry<'grade'> };

/** Grades that stand together with nothing between them: one scale. */
export function scalesIn(children: readonly Node[]): GradeNode[][] {
  const scales: GradeNode[][] = [[]];
  for (const child of children) {
    if (isGrade(child)) scales.at(-1)!.push(child);
    else scales.push([]);
  }
  return scales.filter((scale) => scale.length > 1);
}

/** Each two of a scale, the earlier first. */
export const pairsIn = (scale: readonly GradeNode[]): [GradeNode, GradeNode][] =>
  scale.flatMap((later, i) =>
    scale.slice(0, i).map((earlier): [GradeNode, GradeNode] => [earlier, later]),
  );

/** What is asked beside the threshold; spaces and marks aside. */
export const conditionsOf = ({ entry }: GradeNode): string =>
  (entry.content.conditions ?? '').replace(/[\s\p{P}]/gu, '');

/** `90 分`, `90%`. */
export const thresholdText = ({ entry }: GradeNode): string =>
  `${entry.content.atLeast}${entry.content.unit === 'PERCENT' ? '%' : ' 分'}`;
/** The same for English sentences. */
export const thresholdEn = ({ entry }: GradeNode): string =>
  `${entry.content.atLeast}${entry.content.unit === 'PERCENT' ? ' %' : ' points'}`;

/** Whether two thresholds are in one unit, and so can be held against each other. */
export const isComparable = (a: GradeNode, b: GradeNode): boolean =>
  (a.entry.content.unit ?? 'POINTS') === (b.entry.content.unit ?? 'POINTS');
