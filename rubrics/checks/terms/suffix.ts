import { addTo } from '../../addTo';
import { rule, type Finding } from '../check';
import type { CheckContext } from '../context';
import { isRunning, piecesOf, type Passage } from '../passages';
import { mostFirst, say, tallyEn, tallyZh } from '../say';

const WORD = /^\p{Script=Han}{2,4}$/u;
/** Words that stand before any ending, for anything. */
const GENERIC = new Set(['管理', '发展', '工作', '服务', '运行', '建设', '标准', '业务']);

export const suffix = rule({
  id: 'terms/suffix',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '同一词干用了不同的词尾', en: 'One stem with several endings' },
  why: {
    zh: '“治理体系”与“治理系统”会被当作两个概念;同一概念只用一个词(GB/T 1.1)。',
    en: 'One concept, one word (GB/T 1.1): two endings read as two concepts.',
  },
  example: '“员工管理体系”与“员工管理系统”',
  scope: 'whole',
  *check(_nodes, context) {
    const running = context
      .passages()
      .filter((passage) => isRunning(passage) || passage.field === 'title');
    for (const endings of context.lists.suffixes) {
      for (const [stem, held] of stemsOf(endings, running))
        if (held.size > 1) yield mixed(stem, held, endings, context);
    }
    for (const [stem, held] of ratesOf(running))
      if (held.size > 1) yield mixed(stem, held, ['率'], context);
  },
});

/** One share under three names: 新产品销售占比, 新产品销售比重, 新产品销售率. */
const RATE = /(\p{Script=Han}{4})(占比|比重|率)(?=[、,\uff0c。;\uff1b()\uff08\uff09]|$)/gu;

function ratesOf(running: readonly Passage[]): Map<string, Map<string, Passage[]>> {
  const stems = new Map<string, Map<string, Passage[]>>();
  for (const passage of running)
    for (const [, stem = '', ending = ''] of passage.text.matchAll(RATE))
      stems.set(stem, addTo(stems.get(stem) ?? new Map<string, Passage[]>(), ending, passage));
  return stems;
}

/** Words before the endings of a set, each with the endings it has and where. */
function stemsOf(
  endings: readonly string[],
  running: readonly Passage[],
): Map<string, Map<string, Passage[]>> {
  const stems = new Map<string, Map<string, Passage[]>>();
  for (const passage of running) {
    const pieces = piecesOf(passage);
    for (const [i, piece] of pieces.entries()) {
      const [farther, before] = [pieces[i - 2] ?? '', pieces[i - 1] ?? ''];
      if (!endings.includes(piece) || !WORD.test(before)) continue;
      // `管理体系` says nothing yet of what is managed.
      const generic = GENERIC.has(before);
      if (generic && !WORD.test(farther)) continue;
      const stem = generic ? farther + before : before;
      const held = stems.get(stem) ?? new Map<string, Passage[]>();
      stems.set(stem, addTo(held, piece, passage));
    }
  }
  return stems;
}

function mixed(
  stem: string,
  held: ReadonlyMap<string, Passage[]>,
  endings: readonly string[],
  context: CheckContext,
): Finding {
  const words = [...held].map(([ending, passages]) => [stem + ending, passages] as const);
  // What is defined is the word; else the one that stands more often.
  const isTerm = ([word]: readonly [string, unknown]) =>
    context.terms().some(({ content }) => content.term === word);
  const ranked = mostFirst(words);
  const [usual, ...odd] = [...ranked.filter(isTerm), ...ranked.filter((one) => !isTerm(one))];
  const places = odd.flatMap(([, passages]) => passages);
  return {
    entries: [...new Set(places.map(({ node }) => node.entry.key))],
    quotes: odd.map(([word]) => word),
    count: places.length,
    about: `${stem} ${endings[0]}`,
    message: say(
      `混用 ${tallyZh(words)}:同一概念宜统一为“${usual?.[0]}”`,
      `${tallyEn(words)}: if one concept is meant, prefer “${usual?.[0]}”`,
    ),
  };
}
