import { rule } from '../check';
import { isTerm } from '../../kinds/readers';
import { say, some, few } from '../say';

export const definitionForm = rule({
  id: 'terms/definition-form',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '定义的写法', en: 'The form of a definition' },
  why: {
    zh: '定义应是能在文中代替术语的一个短语(GB/T 20001.1),不以术语自身起句,也不夹带说明和要求。',
    en:
      'A definition is one phrase that can stand in the place of its term (GB/T 20001.1): ' +
      'it neither begins with the term nor carries explanations.',
  },
  example: '“公众:公众指政府服务指向的社会主体”',
  scope: 'whole',
  concerns: isTerm,
  *check(_nodes, { terms }) {
    const odd = terms().filter(
      ({ content: { term, definition } }) =>
        definition.startsWith(term) && /^(?:是|指|描述|为|系)/.test(definition.slice(term.length)),
    );
    const told = odd.map(({ content }) => content.term);
    if (odd.length > 0)
      yield {
        entries: odd.map(({ key }) => key),
        quotes: odd.map(({ content: { term, definition } }) =>
          definition.slice(0, term.length + 2),
        ),
        count: odd.length,
        about: 'definitions',
        message: say(
          `${odd.length} 条定义以术语自身起句:${some(told)}`,
          `${odd.length} definitions begin with their own term: ${few(told)}`,
        ),
      };
    const long = terms().filter(
      ({ content: { definition } }) => (definition.match(/。(?=.)/g) ?? []).length > 0,
    );
    const names = long.map(({ content }) => content.term);
    if (long.length > 0)
      yield {
        entries: long.map(({ key }) => key),
        quotes: [],
        count: long.length,
        about: 'sentences',
        message: say(
          `${long.length} 条定义不止一句:${some(names)}。说明与要求宜移入注`,
          `${long.length} definitions have more than one sentence: ${few(names)}. ` +
            'Explanations and requirements belong into notes',
        ),
      };
  },
});
