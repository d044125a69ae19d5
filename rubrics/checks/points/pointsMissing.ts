import type { Node } from '../../tree/tree';
import { EARNS } from '../../vocabulary';
import { rule } from '../check';
import { isStructural, kindOf } from '../clauses';
import { place, placeEn, say } from '../say';
import { AS_LIKELY } from './likely';

/** Points beside a bonus are no points beside what is not said to be one. */
const accountOf = (node: Node) => EARNS[AS_LIKELY.role(node)];

/** A veto, what is required without points, what is not scored: said, or likely and asked. */
function bearsNone(node: Node): boolean {
  const role = AS_LIKELY.role(node);
  return role === 'REQUIRED' || EARNS[role] === null;
}

export const pointsMissing = rule({
  id: 'points/missing',
  severity: 'ERROR',
  stage: 'submit',
  title: {
    zh: '同级条目有分值而此条没有',
    en: 'A clause without points among siblings with points',
  },
  why: { zh: '漏标分值的条目无法计分。', en: 'A clause without points cannot be scored.' },
  example: '1.1 文化引领(20分)、1.2 组织治理、1.3 领导的结果(40分)',
  scope: 'siblings',
  // What a clause is may be said above it.
  looksAround: true,
  *check({ children }) {
    for (const node of children.filter(isStructural)) {
      if (node.weight || node.label === '0' || bearsNone(node)) continue;
      const like = children.filter(
        (other) =>
          kindOf(other) === kindOf(node) && other.weight && accountOf(other) === accountOf(node),
      );
      if (like.length === 0) continue;
      yield {
        entries: [node.entry.key],
        quotes: [node.entry.content.title ?? ''].filter(Boolean),
        message: say(
          `${place(node)} 未标分值,而同级的 ${like.length} 条均有分值`,
          `${placeEn(node)} has no points, though ${like.length} siblings have`,
        ),
      };
    }
  },
});
