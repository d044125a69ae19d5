import { rule } from '../check';
import { say } from '../say';

export const emptyDefinition = rule({
  id: 'terms/empty-definition',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '术语没有定义', en: 'A term without a definition' },
  why: {
    zh: '列出术语而无定义,读者只能猜测。',
    en: 'A term that is listed and not defined leaves readers guessing.',
  },
  example: '“公众(public)”之后没有文字',
  scope: 'sisters',
  concerns: ({ entry }) => entry.kind === 'term',
  *check({ node, sisters }) {
    const { entry } = node;
    if (entry.kind !== 'term' || entry.content.definition.trim()) return;
    const theirs = sisters.flatMap(({ node: { entry: other } }) =>
      other.kind === 'term' && other.content.definition.trim() ? [other.content.definition] : [],
    );
    const [usual, ...others] = new Set(theirs);
    yield {
      entries: [entry.key],
      quotes: [entry.content.term],
      message: say(
        `术语“${entry.content.term}”没有定义${theirs.length ? ',平行标准有' : ''}`,
        `The term “${entry.content.term}” has no definition` +
          (theirs.length ? '; a parallel rubric has one' : ''),
      ),
      ...(usual !== undefined &&
        others.length === 0 && {
          suggestion: [{ name: 'termRevise', key: entry.key, fields: { definition: usual } }],
        }),
    };
  },
});
