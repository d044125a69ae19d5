import type { Entry } from '../../kinds';
import { isTerm } from '../../kinds/readers';
import { termsOf } from '../../tree/terms';
import { rule, type Finding } from '../check';
import { say } from '../say';

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
  *check(_nodes, { terms, parallel }) {
    const own = terms();
    for (const [i, term] of own.entries()) {
      const twin = own
        .slice(0, i)
        .find(
          (other) =>
            english(other) !== '' &&
            english(other) === english(term) &&
            other.content.term !== term.content.term,
        );
      if (twin) yield same(term, twin);
      const twice = own.slice(0, i).find((other) => other.content.term === term.content.term);
      if (twice)
        yield {
          entries: [term.key, twice.key],
          quotes: [term.content.term],
          message: say(
            `术语“${term.content.term}”定义了两次`,
            `The term “${term.content.term}” is defined twice`,
          ),
        };
    }
    const theirs = [...parallel.values()].flatMap(termsOf);
    for (const term of own) yield* against(term, theirs, parallel.size);
    yield* missing(own);
  },
});

const english = ({ content }: Entry<'term'>) =>
  (content.english ?? '').toLowerCase().replace(/\s+/g, ' ').trim();

const same = (term: Entry<'term'>, twin: Entry<'term'>): Finding => ({
  entries: [term.key, twin.key],
  quotes: [term.content.english!],
  message: say(
    `“${twin.content.term}”与“${term.content.term}”的英文都是 ${term.content.english}`,
    `“${twin.content.term}” and “${term.content.term}” are both “${term.content.english}” in English`,
  ),
});

/** Where the parallel rubrics agree among themselves on another English for the same word. */
function* against(
  term: Entry<'term'>,
  theirs: readonly Entry<'term'>[],
  of: number,
): Iterable<Finding> {
  const like = theirs.filter(
    (other) => other.content.term === term.content.term && english(other) !== '',
  );
  const names = new Set(like.map(english));
  if (
    names.size === 1 &&
    like.length >= Math.max(1, of - 2) &&
    english(term) !== '' &&
    !names.has(english(term))
  ) {
    yield {
      entries: [term.key],
      quotes: [term.content.english!],
      message: say(
        `“${term.content.term}”的英文为 ${term.content.english},平行标准为 ${like[0].content.english}`,
        `“${term.content.term}” is “${term.content.english}” here and “${like[0].content.english}” in the parallel rubrics`,
      ),
      suggestion: [
        { name: 'termRevise', key: term.key, fields: { english: like[0].content.english! } },
      ],
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
