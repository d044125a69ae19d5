import { rule } from '../check';
import { textOf } from '../clauses';
import { say } from '../say';
import { handles, listedReferences } from './listed';

export const duplicateReference = rule({
  id: 'references/duplicate',
  severity: 'WARNING',
  stage: 'submit',
  title: { zh: '参考文献重复', en: 'A reference listed twice' },
  why: {
    zh: '同一文献两个序号,引用时会混淆。',
    en: 'One document under two numbers confuses citations.',
  },
  example: '[3] 与 [9] 都是“中国质量奖评审细则”',
  scope: 'whole',
  concerns: (node) => node.part === 'references',
  *check(nodes) {
    const listed = listedReferences(nodes).map((node) => ({ node, ...handles(node) }));
    for (const [i, { node, numbers, name }] of listed.entries()) {
      const first = listed
        .slice(0, i)
        .find(
          (other) =>
            (name !== '' && other.name === name) ||
            numbers.some((number) => other.numbers.includes(number)),
        );
      if (!first) continue;
      yield {
        entries: [node.entry.key, first.node.entry.key],
        quotes: [textOf(node)],
        message: say(
          `${node.label ?? ''}“${textOf(node)}”与 ${first.node.label ?? ''} 重复`,
          `${node.label ?? ''} “${textOf(node)}” repeats ${first.node.label ?? 'an earlier one'}`,
        ),
        suggestion: [{ name: 'clauseRetire', key: node.entry.key }],
      };
    }
  },
});
