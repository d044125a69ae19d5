import { rule } from '../check';
import { isTerm, termContent } from '../../kinds/readers';
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
  concerns: isTerm,
  *check({ node, sisters }) {
    const { entry } = node;
    const own = termContent(entry);
    if (!own || own.definition.trim()) return;
    const theirs = sisters.flatMap(({ node: { entry: other } }) => {
      const definition = termContent(other)?.definition;
      return definition?.trim() ? [definition] : [];
    });
    const [usual, ...others] = new Set(theirs);
    yield {
      entries: [entry.key],
      quotes: [own.term],
      message: say(
        `术语“${own.term}”没有定义${theirs.length ? ',平行标准有' : ''}`,
        `The term “${own.term}” has no definition` +
          (theirs.length ? '; a parallel rubric has one' : ''),
      ),
      ...(usual !== undefined &&
        others.length === 0 && {
          suggestion: [{ name: 'termRevise', key: entry.key, fields: { definition: usual } }],
        }),
    };
  },
});
