import { opening } from '../../diff/names';
import { clauseContent } from '../../kinds/readers';
import { bearersOf, itemsOf, referencesIn, type Reference } from '../../tree/references';
import type { Node, Tree } from '../../tree/tree';
import { rule } from '../check';
import { passagesOf } from '../passages';
import { place, placeEn, say } from '../say';

export const shifted = rule({
  id: 'references/shifted',
  severity: 'WARNING',
  stage: null,
  title: { zh: '引用未随编号更新', en: 'A reference did not follow the numbers' },
  why: {
    zh: '增删移动之后编号改变,原样留下的引用指向了别的条文。',
    en: 'Numbers moved on behind what came or went; a reference left as it was names another clause.',
  },
  example: '新增第三条后,原第七条成为第八条,而文中仍写“依照第七条”',
  scope: 'whole',
  *check(nodes, { tree, base }) {
    if (!base) return;
    for (const node of nodes) {
      const was = base.byKey.get(node.entry.key);
      const said = was ? new Set(passagesOf(was).map(({ text }) => text)) : null;
      if (!said) continue;
      // What was written anew was written with today's numbers before the eyes.
      const kept = passagesOf(node).filter(({ text }) => said.has(text));
      for (const { text } of kept)
        for (const reference of referencesIn(text)) {
          const [before, now] = [namedBy(base, reference, was), namedBy(tree, reference, node)];
          if (before.length !== 1 || now.length !== 1) continue;
          const [named, is] = [before[0]!, now[0]!];
          if (named.entry.key !== is.entry.key)
            yield finding(node, text, reference, named, is, tree);
        }
    }
  },
});

const namedBy = (tree: Tree, reference: Reference, at: Node | undefined): readonly Node[] => {
  const all = bearersOf(tree, reference, at);
  return reference.item === null ? all : all.flatMap((one) => itemsOf(one, reference.item!));
};

function finding(
  node: Node,
  text: string,
  { from, to }: Reference,
  named: Node,
  now: Node,
  tree: Tree,
) {
  const quote = text.slice(from, to);
  const there = tree.byKey.get(named.entry.key);
  const [was, is] = [saidIn(named), saidIn(now)];
  const [zh, en] = there ? [`现${place(there)}`, `${placeEn(there)} now`] : ['已删除', 'gone'];
  return {
    entries: [node.entry.key, ...(there ? [there.entry.key] : [])],
    quotes: [quote],
    message: say(
      `${place(node)} 所引“${quote}”原为“${was}”(${zh}),现在是“${is}”`,
      `${placeEn(node)} refers to “${quote}”, which was “${was}” (${en}) and is “${is}” now`,
    ),
  };
}

const saidIn = ({ entry }: Node): string => {
  const { title, text } = clauseContent(entry) ?? {};
  return opening(title ?? text ?? '');
};
