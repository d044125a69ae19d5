import { isTerm } from '../../kinds/readers';
import { rule } from '../check';
import { say } from '../say';

/** What begins a definition, and what only speaks of the term itself further on. */
const SAYS = '(?:描述|是指|是|指|系|可以|一般|影响|包括|通常)';
const SAYS_ON = '(?:描述|是指|指|系|影响|一般|可以为)';

export const otherTerm = rule({
  id: 'terms/other-term',
  severity: 'WARNING',
  stage: null,
  title: { zh: '定义说的是另一个术语', en: 'A definition that speaks of another term' },
  why: {
    zh: '定义以另一个术语起句,多半是抄录时张冠李戴。',
    en: 'A definition that begins with another term was mostly copied from there.',
  },
  example: '“愿景:使命描述了组织正在……”',
  scope: 'whole',
  concerns: isTerm,
  *check(_nodes, { terms }) {
    const names = terms()
      .map(({ content }) => content.term)
      .filter((name) => name.length > 1);
    for (const { key, content } of terms()) {
      const { term, definition } = content;
      for (const other of names) {
        if (other === term || term.includes(other) || other.includes(term)) continue;
        if (!definition.includes(other)) continue;
        const said = new RegExp(
          `^${escaped(other)}${SAYS}|。${escaped(other)}${SAYS_ON}`,
          'u',
        ).exec(definition);
        if (!said) continue;
        yield {
          entries: [key],
          quotes: [said[0]],
          message: say(
            `术语“${term}”的定义说的是“${other}”`,
            `The definition of “${term}” speaks of “${other}”`,
          ),
        };
      }
    }
  },
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
