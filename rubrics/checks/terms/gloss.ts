import { addTo } from '../../addTo';
import { words as cut } from '../../diff/words';
import { rule, type Finding } from '../check';
import { isRunning, type Passage } from '../passages';
import { mostFirst, place, placeEn, say, tallyEn, tallyZh } from '../say';

const GLOSSED =
  /(\p{Script=Han}{2,8})[(\uff08](\p{Script=Han}{2,6})(?:[,\uff0c](?:以)?下同)?[)\uff09]/gu;

export const gloss = rule({
  id: 'terms/gloss',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '同一词的括注不一', en: 'One word with several glosses in brackets' },
  why: {
    zh: '括注用来说明同一个意思,前后不同会被当作两个概念。',
    en: 'A gloss says what is meant; two glosses for one word read as two concepts.',
  },
  example: '“过程(活动)”与“过程(行动)”',
  scope: 'whole',
  *check(_nodes, context) {
    const glosses = new Map<string, Map<string, Passage[]>>();
    const running = context.passages().filter(isRunning);
    const all = running.flatMap(glossesIn);
    for (const { passage, before, inside } of all) {
      const word = cut(before).at(-1) ?? '';
      if (word.length < 2) continue;
      const held = glosses.get(word) ?? new Map<string, Passage[]>();
      glosses.set(word, addTo(held, inside, passage));
    }
    yield* reversed(all);
    for (const [word, held] of glosses) {
      const [most, ...others] = mostFirst(held);
      if (!most) continue;
      const [usual, many] = most;
      // Two glosses that share no character speak of two things.
      const odd = others.filter(([other]) => [...other].some((char) => usual.includes(char)));
      if (odd.length === 0) continue;
      const places = odd.flatMap(([, passages]) => passages);
      const glossed = [most, ...odd].map(
        ([inside, passages]) => [`${word}(${inside})`, passages] as const,
      );
      yield {
        entries: [...new Set([...places, ...many.slice(0, 1)].map(({ node }) => node.entry.key))],
        quotes: odd.map(([other]) => other),
        count: places.length,
        about: word,
        message: say(
          `“${word}”的括注不一:${tallyZh(glossed)}`,
          `“${word}” is glossed in several ways: ${tallyEn([most, ...odd])}`,
        ),
      };
    }
  },
});

/** Which of two words glosses the other: 顾客(服务对象) here, 服务对象(顾客) there. */
function* reversed(all: readonly Glossed[]): Iterable<Finding> {
  for (const [i, one] of all.entries()) {
    const other = all
      .slice(0, i)
      .find(({ before, inside }) => one.before.endsWith(inside) && before.endsWith(one.inside));
    if (!other) continue;
    const [now, then] = [`${other.inside}(${one.inside})`, `${one.inside}(${other.inside})`];
    const { node } = one.passage;
    yield {
      entries: [node.entry.key, other.passage.node.entry.key],
      quotes: [now, then],
      about: `reversed ${now}`,
      message: say(
        `${place(node)} 作“${now}”,${place(other.passage.node)} 作“${then}”,主从颠倒`,
        `${placeEn(node)} has “${now}”, ${placeEn(other.passage.node)} “${then}”`,
      ),
    };
  }
}

interface Glossed {
  passage: Passage;
  before: string;
  inside: string;
}

const glossesIn = (passage: Passage): Glossed[] =>
  /[(\uff08]/.test(passage.text)
    ? [...passage.text.matchAll(GLOSSED)].map(([, before = '', inside = '']) => ({
        passage,
        before,
        inside,
      }))
    : [];
