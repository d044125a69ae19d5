import { addTo } from '../../addTo';
import { rule } from '../check';
import { isHeading, kindOf, textOf, titleOf } from '../clauses';
import type { Node } from '../../tree/tree';
import { majority, place, placeEn, say } from '../say';

/** Characters by which an opening is known, and sections that a pattern needs. */
const LENGTH = 6;
const ENOUGH = 4;

export const openings = rule({
  id: 'wording/openings',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '同名各节的起句不一致', en: 'Sections of one name that open differently' },
  why: {
    zh: '同名各节通常套用同一句式;不同的一处多半漏字。',
    en: 'Sections of one name open with one formula; the odd one mostly lost a word.',
  },
  example: '四节作“本条目用于评价……”,一节作“本条目评价……”',
  scope: 'whole',
  concerns: (node) => isHeading(node) || kindOf(node) === 'PARAGRAPH',
  *check(nodes) {
    const sections = new Map<string, Node[]>();
    for (const node of nodes) {
      const first =
        isHeading(node) && titleOf(node)
          ? node.children.find((child) => kindOf(child) === 'PARAGRAPH')
          : undefined;
      if (first) addTo(sections, `${node.part} ${titleOf(node)}`, first);
    }
    for (const like of sections.values()) {
      const usual = like.length < ENOUGH ? null : majority(like.map(opening), 0.6);
      if (usual === null) continue;
      for (const node of like.filter((one) => opening(one) !== usual)) {
        yield {
          entries: [node.entry.key],
          quotes: [opening(node)],
          message: say(
            `${place(node)} 以“${opening(node)}”起句,其余同名各节作“${usual}”`,
            `${placeEn(node)} opens with “${opening(node)}”, ` +
              `the other sections of that name with “${usual}”`,
          ),
        };
      }
    }
  },
});

const opening = (node: Node) => textOf(node).slice(0, LENGTH);
