import { addTo } from '../../addTo';
import { dimensionOf } from '../../tree/guides';
import { withinOf, type Node } from '../../tree/tree';
import { rule, type Bilingual, type Finding } from '../check';
import { isKind } from '../clauses';
import { place, placeEn, say } from '../say';

const tells = isKind('METHOD', 'SCORINGRULE');
/**
 * Share of groups with a cell from which a group without one is an omission, and not a merged cell.
 */
const USUAL = 0.6;
/** Share of groups with exactly one cell from which cells are taken for merged ones. */
const MERGED = 0.8;

export const methodMissing = rule({
  id: 'points/method-missing',
  severity: 'WARNING',
  stage: null,
  title: { zh: '方法栏缺失', en: 'A method cell is missing' },
  why: {
    zh: '其他条目均注明所用评分指南,此处只能推定。',
    en: 'Elsewhere the guide is named; here it can only be inferred.',
  },
  example: '1.1、1.2、2.1 均有“适用于过程评分指南”,2.2 没有',
  scope: 'whole',
  concerns: (node) => tells(node) || (node.part === 'assessment' && node.weight !== null),
  *check(nodes, context) {
    const groups = grain(nodes.filter((node) => node.part === 'assessment' && node.weight));
    const without = groups.filter((group) => cellsIn(group) === 0);
    const usual = groups.length >= 3 && groups.length - without.length >= groups.length * USUAL;
    for (const group of without) {
      const sisters = context.sisters().get(group[0]?.entry.key ?? '')?.sisters ?? [];
      const theirs = sisters.filter(({ node }) => cellsIn([node]) > 0).length;
      if (!usual && !(sisters.length > 1 && theirs * 2 >= sisters.length)) continue;
      const having = groups.length - without.length;
      const others = usual
        ? say(
            `同类 ${groups.length} 处中 ${having} 处注明了评分指南`,
            `${having} of ${groups.length} like it have one`,
          )
        : say(`${theirs} 个平行标准此处注明了评分指南`, `${theirs} parallel rubrics have one here`);
      yield* finding(group, others);
    }
  },
});

function* finding(group: readonly Node[], others: Bilingual): Iterable<Finding> {
  const [first] = group;
  if (!first) return;
  yield {
    entries: group.map(({ entry }) => entry.key),
    quotes: [],
    message: say(
      `${place(first)} 没有方法栏,而${others.zh}`,
      `${placeEn(first)} has no method cell; ${others.en}`,
    ),
  };
}

/** Who is judged by words of its own names no guide. */
const cellsIn = (group: readonly Node[]): number => group.flatMap(withinOf).filter(tells).length;

/**
 * Groups that one cell speaks for: the items of one dimension in a category, where nearly each has
 * exactly one cell, as merged cells have it; else sub-items or items, whichever mostly have one.
 */
function grain(scored: readonly Node[]): Node[][] {
  const items = scored.filter(isKind('ITEM'));
  const merged = new Map<string, Node[]>();
  for (const item of items) {
    const name = `${item.parent?.entry.key} ${dimensionOf(item)}`;
    addTo(merged, name, item);
  }
  const groups = [...merged.values()];
  if (groups.filter((group) => cellsIn(group) === 1).length >= groups.length * MERGED)
    return groups;
  const fine = scored.filter(isKind('SUBITEM')).map((node) => [node]);
  const usual = fine.filter((group) => cellsIn(group) > 0).length >= fine.length * USUAL;
  return fine.length > 0 && usual ? fine : items.map((node) => [node]);
}
