import { addTo } from '../../addTo';
import { rule, type Finding } from '../check';
import type { CheckContext } from '../context';
import type { Lists } from '../lists';
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
    for (const [endings, stems] of stemsOf(context.lists.suffixes, running))
      for (const [stem, held] of stems)
        if (held.size > 1) yield mixed(stem, held, endings, context);
    for (const [stem, held] of ratesOf(running))
      if (held.size > 1) yield mixed(stem, held, ['率'], context);
  },
});

/** One share under three names: 新产品销售占比, 新产品销售比重, 新产品销售率. */
const RATE = /(占比|比重|率)(?=[、,\uff0c。;\uff1b()\uff08\uff09]|$)/gu;
/** Characters before it that say of what. */
const OF = 4;
const STEM = /^\p{Script=Han}+$/u;

function ratesOf(running: readonly Passage[]): Map<string, Map<string, Passage[]>> {
  const stems = new Map<string, Map<string, Passage[]>>();
  for (const passage of running)
    for (const { index, 1: ending = '' } of passage.text.matchAll(RATE)) {
      const stem = passage.text.slice(Math.max(0, index - OF), index);
      if (stem.length === OF && STEM.test(stem))
        stems.set(stem, addTo(stems.get(stem) ?? new Map<string, Passage[]>(), ending, passage));
    }
  return stems;
}

/** By set of endings: words before them, each with the endings it has and where. */
function stemsOf(
  sets: Lists['suffixes'],
  running: readonly Passage[],
): Map<readonly string[], Map<string, Map<string, Passage[]>>> {
  const setOf = new Map(sets.flatMap((endings) => endings.map((one) => [one, endings] as const)));
  const found = new Map(
    sets.map((endings) => [endings, new Map<string, Map<string, Passage[]>>()] as const),
  );
  for (const passage of running) {
    const pieces = piecesOf(passage);
    for (const [i, piece] of pieces.entries()) {
      const endings = setOf.get(piece);
      const [farther, before] = [pieces[i - 2] ?? '', pieces[i - 1] ?? ''];
      if (!endings || !WORD.test(before)) continue;
      // `管理体系` says nothing yet of what is managed.
      const generic = GENERIC.has(before);
      if (generic && !WORD.test(farther)) continue;
      const stem = generic ? farther + before : before;
      const stems = found.get(endings)!;
      stems.set(stem, addTo(stems.get(stem) ?? new Map<string, Passage[]>(), piece, passage));
    }
  }
  return found;
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
