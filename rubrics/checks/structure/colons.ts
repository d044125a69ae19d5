import { addTo } from '../../addTo';
import type { Node } from '../../tree/tree';
import { rule } from '../check';
import { isClause, printedPoints, textOf } from '../clauses';
import { few, majority, place, placeEn, say, some } from '../say';

export const colons = rule({
  id: 'structure/colons',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '同类标题的冒号有无不一', en: 'Headings of one kind with and without a colon' },
  why: { zh: '同类标题应采用同一形式。', en: 'Headings of one kind should look alike.' },
  example: '“要点:”与“要点”,“1.1.1 确定方向(30分):”与“2.2.2 过程优化(15分)”',
  scope: 'whole',
  concerns: (node) => isClause(node) && form(node) !== null,
  *check(nodes) {
    const groups = new Map<string, Node[]>();
    for (const node of nodes) {
      if (!isClause(node)) continue;
      const { kind, title } = node.entry.content;
      const lead = kind === 'LEAD' ? title : '';
      const name = `${node.part} ${kind} ${lead} ${textOf(node) ? 'text' : ''}`;
      addTo(groups, name, node);
    }
    for (const like of groups.values()) {
      const forms = like.map(form);
      const usual = majority(forms, 0.5) ?? forms[0];
      const odd = like.filter((node) => form(node) !== usual);
      const [first] = odd;
      if (!first || like.length < 3) continue;
      const others = like.length - odd.length;
      yield {
        entries: odd.map(({ entry }) => entry.key),
        quotes: odd.slice(0, 5).map(shown),
        count: odd.length,
        about: `${first.part} ${first.entry.key}`,
        message: usual
          ? say(
              `${some(odd.map(place))} 后面没有冒号,同类其余 ${others} 处有`,
              `${few(odd.map(placeEn))} lack the colon; the other ${others} of the kind have one`,
            )
          : say(
              `${some(odd.map(place))} 后面有冒号,同类其余 ${others} 处没有`,
              `${few(odd.map(placeEn))} have a colon; the other ${others} of the kind have none`,
            ),
      };
    }
  },
});

const shown = (node: Node) =>
  isClause(node)
    ? (node.entry.content.title ?? '') + printedPoints(node) + (node.entry.content.runIn ?? '')
    : '';

/** Whether a colon is printed after a heading; null of what is no heading. */
function form(node: Node): boolean | null {
  if (!isClause(node) || !node.entry.content.title) return null;
  const { kind, runIn } = node.entry.content;
  if (kind !== 'LEAD' && !node.weight && !runIn) return null;
  return /[:\uff1a]$/.test(printedPoints(node) + (runIn ?? ''));
}
