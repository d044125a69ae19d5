import { rule } from '../check';
import { textOf } from '../clauses';
import { passagesOf } from '../passages';
import { few, say, some } from '../say';
import { handles, listedReferences } from './listed';

export const uncited = rule({
  id: 'references/uncited',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '参考文献未被引用', en: 'References that nothing cites' },
  why: {
    zh: '列而不引,读者不知其与正文的关系。',
    en: 'A document that nothing cites has no bearing on the text.',
  },
  example: '参考文献列出 10 种,正文一处未引',
  scope: 'whole',
  *check(nodes) {
    const listed = listedReferences(nodes);
    if (listed.length === 0) return;
    const text = nodes
      .filter(({ part }) => part !== 'references')
      .flatMap(passagesOf)
      .map((passage) => passage.text)
      .join('\n');
    const bare = text.replace(/[^\p{Script=Han}A-Za-z0-9\n]/gu, '');
    const idle = listed.filter((node) => {
      const { numbers, name } = handles(node);
      return (
        !(node.label !== null && text.includes(node.label)) &&
        !numbers.some((number) => bare.includes(number.replace(/[^A-Za-z0-9]/g, ''))) &&
        !(name.length > 3 && bare.includes(name))
      );
    });
    if (idle.length === 0) return;
    const names = idle.map((node) => node.label ?? textOf(node));
    yield {
      entries: idle.map(({ entry }) => entry.key),
      quotes: idle.slice(0, 3).map(textOf),
      count: idle.length,
      about: 'uncited',
      message: say(
        `参考文献 ${listed.length} 种中 ${idle.length} 种正文未引用:${some(names)}`,
        `${idle.length} of ${listed.length} references are never cited: ${few(names)}`,
      ),
    };
  },
});
