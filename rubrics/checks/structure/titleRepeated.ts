import { clauseContent } from '../../kinds/readers';
import type { Node } from '../../tree/tree';
import { addTo } from '../../addTo';
import { rule, type Finding } from '../check';
import { isHeading, isKind, isStructural, textOf, titleOf } from '../clauses';
import { place, placeEn, say } from '../say';

export const titleRepeated = rule({
  id: 'structure/title-repeated',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '下位名称与上位标题相同', en: 'A part that bears the name of the whole' },
  why: {
    zh: '总项与分项同名,称引时分不清指哪一个。',
    en: 'Under one name nobody can tell the part from the whole.',
  },
  example: '“创新投入:创新投入(如研发经费),人才储备”',
  scope: 'whole',
  *check(nodes) {
    const headings = new Map<string, Node[]>();
    for (const node of nodes.filter(isStructural)) addTo(headings, titleOf(node), node);
    for (const node of nodes) {
      const title = titleOf(node);
      if (title.length < 2 || !clauseContent(node.entry)) continue;
      if (
        node.parent &&
        isHeading(node) &&
        isHeading(node.parent) &&
        titleOf(node.parent) === title
      )
        yield finding(
          [node, node.parent],
          `${place(node)} 与其上级标题“${title}”同名`,
          `${placeEn(node)} is headed “${title}”, as what it belongs to`,
        );
      // What is listed with its examples bears a name of its own: `创新投入(如……)`.
      if (
        !isHeading(node) &&
        new RegExp(`(?:^|[,\uff0c。;\uff1b、])${literal(title)}[(\uff08]`).test(textOf(node))
      )
        yield finding(
          [node],
          `${place(node)} 的分项又称“${title}”,与总标题同名`,
          `${placeEn(node)} lists a part under its own title, “${title}”`,
        );
      const other = isPoint(node) && headings.get(title)?.find((one) => !isWithin(node, one));
      if (other)
        yield finding(
          [node, other],
          `${place(node)} 与 ${place(other)} 同名“${title}”,所指不同`,
          `${placeEn(node)} bears the name of ${placeEn(other)}, “${title}”`,
        );
    }
  },
});

const isPoint = isKind('POINT');

const finding = (nodes: readonly Node[], zh: string, en: string): Finding => ({
  entries: nodes.map(({ entry }) => entry.key),
  quotes: [titleOf(nodes[0]!)],
  message: say(zh, en),
});

/** Whether a clause stands below one of the same number and name as another. */
function isWithin(node: Node, heading: Node): boolean {
  for (let up = node.parent; up; up = up.parent)
    if (titleOf(up) === titleOf(heading) || up.label === heading.label) return true;
  return false;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
