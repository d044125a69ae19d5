import type { Node } from '../tree/tree';
import type { Relation } from '../vocabulary';
import { bigramsAmong, containment } from './likeness/bigrams';
import { extentText } from './align';

/** Share of the words of one side that the other must hold for the one to be part of it. */
const HOLDS = 0.6;
/** Below this the words do not suggest that the two answer each other at all. */
const LEAST = 0.15;

/**
 * How a clause relates to one of another rubric, as far as their words tell; a person says what
 * they mean.
 */
export function relationOf(a: Node, b: Node, score: number): Relation {
  const [left, right] = [extentText(a), extentText(b)];
  const weigh = bigramsAmong([left, right]);
  const [x, y] = [weigh(left), weigh(right)];
  const [aInB, bInA] = [containment(x, y), containment(y, x)];
  if (aInB >= HOLDS && bInA >= HOLDS) return 'SAME';
  if (bInA >= HOLDS) return 'BROADER';
  if (aInB >= HOLDS) return 'NARROWER';
  return score < LEAST ? 'NONE' : 'PARTIAL';
}
