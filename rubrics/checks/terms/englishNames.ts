import type { Entry } from '../../kinds';
import { isTerm } from '../../kinds/readers';
import { termsOf } from '../../tree/terms';
import { rule, type Finding } from '../check';
import { say } from '../say';
import { rightEnglish } from './englishForm';

export const englishNames = rule({
  id: 'terms/english',
  severity: 'WARNING',
  stage: null,
  title: { zh: '术语与英文对应不唯一', en: 'Terms and their English do not match one to one' },
  why: {
    zh: '一词两译或两词一译,读者会以为是别的概念。',
    en: 'One English for two terms, or two for one, blurs which concept is meant.',
  },
  example: '“使命(mission)”与“宗旨(mission)”',
  scope: 'whole',
  concerns: isTerm,
  *check(_nodes, { terms, parallel, lists: { english: words } }) {
    const own = terms();
    for (const [i, term] of own.entries()) yield* like(term, own.slice(0, i));
    // One with a fault of its own says nothing of what is right.
    const theirs = [...parallel.values()]
      .flatMap(termsOf)
      .filter((term) => rightEnglish(term, words) === null);
    for (const term of own) yield* against(term, theirs, parallel.size);
    yield* missing(own);
  },
});

const english = ({ content }: Entry<'term'>) =>
  (content.english ?? '').toLowerCase().replace(/\s+/g, ' ').trim();

const unhyphened = (term: Entry<'term'>) => english(term).replaceAll('-', ' ');

/** Another term before it with the same English, and one with the same word. */
function* like(term: Entry<'term'>, before: readonly Entry<'term'>[]): Iterable<Finding> {
  const { term: word, english: printed } = term.content;
  const twin = before.find(
    (other) => english(other) === english(term) && other.content.term !== word,
  );
  if (twin && printed)
    yield {
      entries: [term.key, twin.key],
      quotes: [printed],
      message: say(
        `“${twin.content.term}”与“${word}”的英文都是 ${printed}`,
        `“${twin.content.term}” and “${word}” are both “${printed}” in English`,
      ),
    };
  const twice = before.find((other) => other.content.term === word);
  if (twice)
    yield {
      entries: [term.key, twice.key],
      quotes: [word],
      message: say(`术语“${word}”定义了两次`, `The term “${word}” is defined twice`),
    };
}

/** Where the parallel rubrics agree among themselves on another English for the same word. */
function* against(
  term: Entry<'term'>,
  theirs: readonly Entry<'term'>[],
  of: number,
): Iterable<Finding> {
  const { term: word, english: printed } = term.content;
  const same = theirs.filter((other) => other.content.term === word && english(other) !== '');
  // Hyphens have a rule of their own, and parallels may lack the same one.
  const names = new Set(same.map(unhyphened));
  const [usual = ''] = same.map(({ content }) => content.english);
  if (printed && names.size === 1 && same.length >= of - 2 && !names.has(unhyphened(term))) {
    yield {
      entries: [term.key],
      quotes: [printed],
      message: say(
        `“${word}”的英文为 ${printed},平行标准为 ${usual}`,
        `“${word}” is “${printed}” here and “${usual}” in the parallel rubrics`,
      ),
      suggestion: [{ name: 'termRevise', key: term.key, fields: { english: usual } }],
    };
  }
}

/** Terms without English among terms that mostly have it. */
function* missing(own: readonly Entry<'term'>[]): Iterable<Finding> {
  const bare = own.filter((term) => english(term) === '');
  if (bare.length === 0 || bare.length > own.length / 3) return;
  for (const { key, content } of bare)
    yield {
      entries: [key],
      quotes: [content.term],
      about: `${key} none`,
      message: say(
        `术语“${content.term}”没有英文,其余术语都有`,
        `The term “${content.term}” has no English, the others have`,
      ),
    };
}
