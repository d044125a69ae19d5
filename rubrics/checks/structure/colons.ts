import type { Node } from '../../tree/tree';
import { rule } from '../check';
import { isClause, printedPoints, textOf } from '../clauses';
import { few, majority, place, say, some } from '../say';

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
      const name = `${node.part} ${kind} ${kind === 'LEAD' ? title : ''} ${textOf(node) ? 'text' : ''}`;
      groups.set(name, [...(groups.get(name) ?? []), node]);
    }
    for (const like of groups.values()) {
      const usual = majority(like.map(form), 0.5) ?? form(like[0]);
      const odd = like.filter((node) => form(node) !== usual);
      if (odd.length === 0 || like.length < 3) continue;
      yield {
        entries: odd.map(({ entry }) => entry.key),
        quotes: odd.slice(0, 5).map(shown),
        count: odd.length,
        about: `${odd[0].part} ${odd[0].entry.key}`,
        message: say(
          `${some(odd.map(place))} ${usual ? '后面没有冒号' : '后面有冒号'},同类其余 ${like.length - odd.length} 处${usual ? '有' : '没有'}`,
          `${few(odd.map(place))} ${usual ? 'lack the colon' : 'have a colon'}; the other ${like.length - odd.length} of the kind ${usual ? 'have one' : 'have none'}`,
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
