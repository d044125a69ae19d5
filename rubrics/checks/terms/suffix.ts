import { rule } from '../check';
import { isRunning, piecesOf, type Passage } from '../passages';
import { say } from '../say';

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
      const stems = new Map<string, Map<string, Passage[]>>();
      for (const passage of running) {
        const pieces = piecesOf(passage);
        for (const [i, piece] of pieces.entries()) {
          const [farther, before] = [pieces[i - 2] ?? '', pieces[i - 1] ?? ''];
          if (!endings.includes(piece) || !WORD.test(before)) continue;
          // `管理体系` says nothing yet of what is managed.
          const stem = GENERIC.has(before) ? WORD.test(farther) && farther + before : before;
          if (!stem) continue;
          const held = stems.get(stem) ?? new Map<string, Passage[]>();
          stems.set(stem, held.set(piece, [...(held.get(piece) ?? []), passage]));
        }
      }
      for (const [stem, held] of stems) {
        if (held.size < 2) continue;
        // What is defined is the word; else the one that stands more often.
        const named = (ending: string) =>
          Number(context.terms().some(({ content }) => content.term === stem + ending));
        const [[usual], ...odd] = [...held].sort(
          (a, b) => named(b[0]) - named(a[0]) || b[1].length - a[1].length,
        );
        const places = odd.flatMap(([, passages]) => passages);
        yield {
          entries: [...new Set(places.map(({ node }) => node.entry.key))],
          quotes: odd.map(([ending]) => stem + ending),
          count: places.length,
          about: `${stem} ${endings[0]}`,
          message: say(
            `混用 ${[...held].map(([ending, passages]) => `“${stem}${ending}”${passages.length} 处`).join('、')}:同一概念宜统一为“${stem}${usual}”`,
            `${[...held].map(([ending, passages]) => `“${stem}${ending}” ×${passages.length}`).join(', ')}: if one concept is meant, prefer “${stem}${usual}”`,
          ),
        };
      }
    }
  },
});
