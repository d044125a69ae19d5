import type { Node, Tree } from '../../tree/tree';
import { rule } from '../check';
import { isKind, numberOf } from '../clauses';
import { isRunning, passagesOf, type Passage } from '../passages';
import { place, placeEn, say } from '../say';

const NUMBER = '[一二两三四五六七八九十]{1,3}|\\d+';
/** `六个评价类目`, `三个类目`. */
const CATEGORIES = new RegExp(`(${NUMBER})个(?:评价)?类目`, 'g');
/** `四个因素:方法、展开、学习和整合(…)`. */
const LISTED = new RegExp(
  `(${NUMBER})[个项种类](?:[^,。;:、()]{1,8})?[:\uff1a]([^。;:;\uff1a()]{3,80})`,
  'g',
);
/** `标杆组织、行业最佳数据或行业最佳实践等三种方式`. */
const ETC = new RegExp(
  '([^,。;:;\uff1a()是为]{2,30}(?:、[^,。;:;\uff1a()、]{2,12})+' +
    `(?:和|或|及|与)[^,。;:;\uff1a()、]{2,12})等(${NUMBER})[个项种类]`,
  'g',
);

const isCategory = isKind('CATEGORY');

export const announcedCount = rule({
  id: 'structure/announced-count',
  severity: 'ERROR',
  stage: null,
  title: { zh: '写明的数目与实有的不符', en: 'A count that does not hold' },
  why: {
    zh: '数目不符,不是漏列就是误数。',
    en: 'Either something was left out or the count is wrong.',
  },
  example: '“四个因素:方法、展开、学习”',
  scope: 'whole',
  concerns: (node) =>
    isCategory(node) ||
    /[个项种类]/.test(
      passagesOf(node)
        .map(({ text }) => text)
        .join(''),
    ),
  *check(nodes, { tree }) {
    for (const passage of nodes.flatMap(passagesOf).filter(isRunning)) {
      yield* categories(passage, tree);
      for (const [quote, count = '', list = ''] of passage.text.matchAll(LISTED))
        yield* counted(passage.node, quote, numberOf(count), list);
      for (const [quote, list = '', count = ''] of passage.text.matchAll(ETC))
        yield* counted(passage.node, quote, numberOf(count), list);
    }
  },
});

function* categories({ node, text }: Passage, tree: Tree) {
  const there = Math.max(
    ...(['criteria', 'assessment'] as const).map(
      (part) =>
        tree.nodes.filter((one) => one.part === part && isCategory(one) && one.label !== '0')
          .length,
    ),
  );
  for (const [quote, count = ''] of text.matchAll(CATEGORIES)) {
    if (there === 0 || numberOf(count) === there || numberOf(count) === 1) continue;
    yield {
      entries: [node.entry.key],
      quotes: [quote],
      message: say(
        `${place(node)} 说“${quote}”,正文有 ${there} 个类目`,
        `${placeEn(node)} speaks of ${count} categories; there are ${there}`,
      ),
    };
  }
}

function* counted(node: Node, quote: string, count: number, list: string) {
  const members = list.split(/、|和|以及|及|或|与/).filter((member) => member.trim());
  // `和` and its like may stand inside a name, so that a list may be shorter than it looks, never
  // longer.
  const least =
    list.split('、').length + (/[和或及与]/.test(list.slice(list.lastIndexOf('、'))) ? 1 : 0);
  if (!list.includes('、') || Number.isNaN(count) || (count >= least && count <= members.length))
    return;
  yield {
    entries: [node.entry.key],
    quotes: [quote],
    message: say(
      `“${quote}”:写明 ${count},列出 ${least}`,
      `“${quote}” says ${count} and lists ${least}`,
    ),
  };
}
