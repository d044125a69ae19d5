import { rule, type Finding } from '../check';
import type { CheckContext } from '../context';
import { textOf } from '../clauses';
import { say } from '../say';
import { handles, listedReferences } from './listed';

export const referenceOrder = rule({
  id: 'references/order',
  severity: 'NOTICE',
  stage: null,
  title: {
    zh: '参考文献次序与平行标准不同',
    en: 'References in another order than in the parallel rubrics',
  },
  why: {
    zh: '平行标准的参考文献相同时应同序,便于合订引用。',
    en: 'The same list should come in the same order.',
  },
  example: '其余四类把“质量条例”排在首位,本标准排在末位',
  scope: 'whole',
  concerns: (node) => node.part === 'references',
  *check(nodes, context) {
    const own = listedReferences(nodes);
    if (context.parallel.size < 2 || own.length < 2) return;
    yield* against(
      own.map((node) => handles(node).name),
      context,
      own.map(({ entry }) => entry.key),
      own.map(textOf),
    );
  },
});

/** Where the others agree on one order of the same documents, and this text has another. */
function* against(
  own: readonly string[],
  { parallel }: CheckContext,
  keys: readonly string[],
  texts: readonly string[],
): Iterable<Finding> {
  const orders = [...parallel.values()].map((tree) =>
    listedReferences(tree.nodes)
      .map((node) => handles(node).name)
      .filter((name) => own.includes(name))
      .join('\n'),
  );
  const [most] = orders;
  if (!most || orders.filter((order) => order === most).length < parallel.size - 1) return;
  const usual = most.split('\n');
  const mine = own.filter((name) => usual.includes(name));
  if (mine.join('\n') === usual.join('\n')) return;
  const at = mine.findIndex((name, i) => name !== usual[i]);
  yield {
    entries: keys.filter((_, i) => own[i] === mine[at] || own[i] === usual[at]),
    quotes: texts.filter((_, i) => own[i] === mine[at] || own[i] === usual[at]),
    about: 'order',
    message: say(
      '参考文献的次序与平行标准不同',
      'The references come in another order than in the parallel rubrics',
    ),
  };
}
