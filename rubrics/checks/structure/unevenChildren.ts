import { addTo } from '../../addTo';
import type { Node } from '../../tree/tree';
import { rule } from '../check';
import { isClause, kindOf, titleOf } from '../clauses';
import { place, placeEn, say } from '../say';

/** So many siblings make a pattern, and so large a share of them has what the others lack. */
const ENOUGH = 5;
const SHARE = 0.75;

export const unevenChildren = rule({
  id: 'structure/uneven-children',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '同级各节结构不一', en: 'Siblings of one kind that are built differently' },
  why: {
    zh: '同级各节通常分为同样的小节;少一节多半是漏排。',
    en: 'Siblings mostly have the same sections; one less was probably lost.',
  },
  example: '七个类目中六个设“概述”,一个没有',
  scope: 'siblings',
  looksAround: true,
  *check({ children }) {
    const [first] = children.map(kindOf);
    const like = children.filter(
      (node) => isClause(node) && node.children.length > 0 && kindOf(node) === first,
    );
    if (like.length < ENOUGH) return;
    const bearers = new Map<string, Node[]>();
    for (const node of like)
      for (const title of new Set(node.children.map(titleOf).filter(Boolean)))
        addTo(bearers, title, node);
    for (const [title, having] of bearers) {
      if (having.length === like.length || having.length < like.length * SHARE) continue;
      for (const node of like.filter((one) => !having.includes(one)))
        yield {
          entries: [node.entry.key],
          quotes: [],
          about: `${node.entry.key} ${title}`,
          message: say(
            `${place(node)} 没有“${title}”,同级 ${like.length} 节中 ${having.length} 节有`,
            `${placeEn(node)} has no “${title}”; ` +
              `${having.length} of ${like.length} siblings have one`,
          ),
        };
    }
  },
});
