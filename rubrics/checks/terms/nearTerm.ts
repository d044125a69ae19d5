import { addTo } from '../../addTo';
import { rule } from '../check';
import { isRunning, type Passage } from '../passages';
import { place, placeEn, say, some, few } from '../say';

/** Characters of a term's own beginning: fewer begin other words, too. */
const STEM = 3;
/** What a term ends with: a word of two characters. */
const TAIL = 2;
/** More often than so it is a name of its own. */
const FEW = 2;
/** Signs that the stem stands alone: `质量型的`. */
const WORD = /^\p{Script=Han}{2}$/u;
/** Endings that are put in one another's place where a stem is the term's own. */
const ALIKE: readonly (readonly string[])[] = [
  ['发展', '增长'],
  ['能力', '实力'],
  ['方法', '方式'],
  ['管理', '管控'],
  ['体系', '系统', '机制'],
];

export const nearTerm = rule({
  id: 'terms/near-term',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '与所定义术语只差词尾的叫法', en: 'Nearly a defined term' },
  why: {
    zh: '术语所定义的是另一个词;读者以为是两个概念。',
    en: 'The term that is defined is another word, and readers look for a difference.',
  },
  example: '术语为“质量型发展”,正文一处作“质量型增长”',
  scope: 'whole',
  *check(_nodes, context) {
    const terms = context.terms().map(({ content }) => content.term);
    const running = context.passages().filter(isRunning);
    for (const term of terms) {
      const stem = term.slice(0, -TAIL);
      if (stem.length < STEM || !/^\p{Script=Han}+$/u.test(term)) continue;
      const near = new Map<string, Passage[]>();
      for (const passage of running)
        for (
          let at = passage.text.indexOf(stem);
          at >= 0;
          at = passage.text.indexOf(stem, at + 1)
        ) {
          const tail = passage.text.slice(at + stem.length, at + term.length);
          if (WORD.test(tail) && isAlike(tail, term.slice(-TAIL)))
            addTo(near, stem + tail, passage);
        }
      for (const [word, places] of near) {
        if (places.length > FEW || terms.some((one) => one.startsWith(word))) continue;
        const nodes = places.map(({ node }) => node);
        yield {
          entries: [...new Set(nodes.map(({ entry }) => entry.key))],
          quotes: [word],
          count: places.length,
          about: `${term} ${word}`,
          message: say(
            `${some(nodes.map(place))} 作“${word}”,术语所定义的是“${term}”`,
            `${few(nodes.map(placeEn))}: “${word}”; the term that is defined is “${term}”`,
          ),
        };
      }
    }
  },
});

const isAlike = (one: string, other: string): boolean =>
  one !== other && ALIKE.some((set) => set.includes(one) && set.includes(other));
