import { rule } from '../check';
import { isTerm } from '../../kinds/readers';
import type { CheckContext } from '../context';
import { say } from '../say';

export const unused = rule({
  id: 'terms/unused',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '术语定义后未使用', en: 'A term defined and never used' },
  why: {
    zh: '术语只应收录正文使用的词(GB/T 1.1);未用的定义徒增负担。',
    en: 'Only words that the text uses are to be defined (GB/T 1.1).',
  },
  example: '定义了“明智的风险”,正文只写“明智风险”',
  scope: 'whole',
  *check(_nodes, context) {
    const { body, definitions } = usedTerms(context);
    for (const {
      key,
      content: { term },
    } of context.terms()) {
      if (body.has(key)) continue;
      if (definitions.has(key)) {
        yield {
          entries: [key],
          quotes: [term],
          message: say(
            `术语“${term}”只见于其他术语的定义,正文未使用`,
            `The term “${term}” stands only in the definitions of other terms`,
          ),
        };
        continue;
      }
      const variant = variantOf(term, context.allText());
      yield {
        entries: [key],
        quotes: [term],
        message: variant
          ? say(
              `术语“${term}”正文未使用,用的是“${variant}”:请统一`,
              `The term “${term}” is never used; the text says “${variant}”: make them agree`,
            )
          : say(`术语“${term}”有定义而正文未使用`, `The term “${term}” is defined and never used`),
      };
    }
  },
});

/** Terms found in the body, and in the definitions of others. */
function usedTerms(context: CheckContext): { body: Set<string>; definitions: Set<string> } {
  const [body, definitions] = [new Set<string>(), new Set<string>()];
  const mentions = context.mentions();
  for (const { text, node } of context.passages()) {
    for (const { term } of mentions(text))
      if (term.key !== node.entry.key) (isTerm(node) ? definitions : body).add(term.key);
  }
  return { body, definitions };
}

/** The term without its `的`, or with its characters a little apart, where the text has that. */
function variantOf(term: string, text: string): string | null {
  const without = term.replace(/的(?=.)/g, '');
  return without !== term && text.includes(without) ? without : null;
}
