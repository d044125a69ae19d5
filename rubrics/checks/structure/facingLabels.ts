import { addTo } from '../../addTo';
import { familyOf } from '../../tree/families';
import type { Node } from '../../tree/tree';
import type { SchemeName } from '../../vocabulary';
import { rule } from '../check';
import { isStructural, titleOf } from '../clauses';
import { say } from '../say';
import { schemeIn } from './labels';
import type { Pair } from '../sides';

/** Whether both are numbered in one way: an appendix has numbers of its own, and no 第七条. */
const alike = (asked: Node, judged: Node): boolean => {
  const [a, b] = [asked, judged].map(schemeIn);
  return !a || !b || formOf(a) === formOf(b);
};
const formOf = (scheme: SchemeName) => (scheme === 'dotted' ? 'decimal' : familyOf(scheme));

export const facingLabels = rule({
  id: 'structure/facing-labels',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '两部分编号不一致', en: 'Numbers of the two parts differ' },
  why: {
    zh: '评审按编号引用条目;同一条目两处异号,引用就会落空。',
    en: 'Assessors cite by number: one item under two numbers cannot be cited.',
  },
  example: '标准内容“1.2 组织治理”,评审细则“1.3 组织治理”',
  scope: 'whole',
  concerns: isStructural,
  *check(_nodes, context) {
    const under = new Map<Node | null, Pair[]>();
    for (const pair of context.pairs()) {
      const { asked, judged } = pair;
      if (
        asked.label === null ||
        judged.label === null ||
        asked.label === judged.label ||
        !alike(asked, judged) ||
        titleOf(asked) !== titleOf(judged)
      )
        continue;
      // Where the number of the parent differs, that says it all.
      if (
        asked.parent?.label !== judged.parent?.label &&
        asked.label.startsWith(asked.parent?.label ?? '-') &&
        judged.label.startsWith(judged.parent?.label ?? '-')
      )
        continue;
      addTo(under, asked.parent, pair);
    }
    // One number too many or too few shifts all that follow: that is one fault.
    for (const pairs of under.values()) {
      const [first] = pairs;
      if (!first) continue;
      const { asked, judged } = first;
      const more = pairs.length > 1;
      yield {
        entries: pairs.flatMap((pair) => [pair.asked.entry.key, pair.judged.entry.key]),
        quotes: pairs.flatMap((pair) => [pair.asked.label ?? '', pair.judged.label ?? '']),
        count: pairs.length,
        about: asked.entry.key,
        message: say(
          `“${titleOf(asked)}”${more ? `等 ${pairs.length} 条` : ''}` +
            `在标准内容中编号为 ${asked.label},在评审细则中为 ${judged.label}:请统一`,
          `“${titleOf(asked)}”${more ? ` and ${pairs.length - 1} more` : ''}: ` +
            `${asked.label} in the criteria, ${judged.label} in the assessment; ` +
            'make them agree',
        ),
      };
    }
  },
});
