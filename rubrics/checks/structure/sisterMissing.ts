import type { Node } from '../../tree/tree';
import { rule, type Finding } from '../check';
import type { CheckContext } from '../context';
import { sisterChildren } from '../sides';
import { kindOf, textOf, titleOf } from '../clauses';
import { place, placeEn, say } from '../say';
import { opening } from '../../diff/names';

export const sisterMissing = rule({
  id: 'structure/sister-missing',
  severity: 'WARNING',
  stage: null,
  title: { zh: '平行标准都有而本标准没有', en: 'All parallel rubrics have it, this one has not' },
  why: {
    zh: '平行标准逐条对应;独缺的一条多半是漏排。',
    en:
      'Parallel rubrics answer each other clause by clause; ' +
      'the one that is missing was probably dropped.',
  },
  example: '其余四类的核心价值理念都有“标准先行”',
  scope: 'whole',
  *check(_nodes, context) {
    if (context.parallel.size < 2) return;
    const trees = [...context.parallel.values()];
    yield* missing(
      null,
      context.tree.roots,
      trees.map(({ roots }) => roots),
      context,
    );
    for (const { node, sisters } of context.sisters().values()) {
      // Where nothing stands below a heading, `structure/empty` says so.
      if (node.children.length > 0)
        yield* missing(
          node,
          node.children,
          sisters.map((sister) => sister.node.children),
          context,
        );
    }
  },
});

/** What all sisters but at most one (and at least two) have below a place and this text has not. */
function* missing(
  parent: Node | null,
  own: readonly Node[],
  others: readonly (readonly Node[])[],
  context: CheckContext,
): Iterable<Finding> {
  const [model = [], ...rest] = [...others].sort((a, b) => b.length - a.length);
  const here = new Set(sisterChildren(own, model).map(([, theirs]) => theirs));
  for (const [i, node] of model.entries()) {
    if (here.has(node) || kindOf(node) === 'METHOD' || own.some((one) => said(one) === said(node)))
      continue;
    const having =
      1 + rest.filter((children) => sisterChildren([node], children).length > 0).length;
    if (having < Math.max(2, context.parallel.size - 1)) continue;
    const before = model
      .slice(0, i)
      .reverse()
      .find((one) => here.has(one));
    const shown = nameOf(node);
    const behind = before ? `在“${nameOf(before)}”之后` : '';
    yield {
      entries: [parent?.entry.key ?? context.whole],
      quotes: [],
      about: `${parent?.entry.key} ${shown}`,
      message: say(
        `${parent ? place(parent) : '正文'}${behind}没有“${shown}”,${having} 个平行标准都有`,
        `${parent ? placeEn(parent) : 'The text'} has no “${shown}”, ` +
          `which ${having} parallel rubrics have`,
      ),
    };
  }
}

const nameOf = (node: Node) => titleOf(node) || opening(textOf(node));

/** What a node says, wherever it stands among its siblings. */
const said = (node: Node) => titleOf(node) + textOf(node);
