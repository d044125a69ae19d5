import { rule, type Finding } from '../check';
import { isGuide } from '../../kinds/readers';
import type { CheckContext } from '../context';
import { place, placeEn, say } from '../say';

export const levels = rule({
  id: 'guides/levels',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '档次没有名称', en: 'Bands without a name' },
  why: {
    zh: '评语按档次名称书写;同一标准内有的有名、有的无名。',
    en: 'Results are worded by level; some bands have names and others none.',
  },
  example: '过程评分指南各档称“一般水平”至“卓越水平”,结果评分指南没有',
  scope: 'whole',
  concerns: isGuide,
  *check(_nodes, context) {
    yield* bare(context);
    for (const guide of context.guideNodes()) {
      const names = guide.entry.content.bands.flatMap(({ level }) => level ?? []);
      const twice = names.filter((name, i) => names.indexOf(name) < i);
      for (const name of new Set(twice))
        yield {
          entries: [guide.entry.key],
          quotes: [name],
          message: say(
            `${place(guide)} 有两档都称“${name}”`,
            `Two bands of ${placeEn(guide)} are called “${name}”`,
          ),
        };
    }
  },
});

function* bare({ guideNodes }: CheckContext): Iterable<Finding> {
  const named = guideNodes().some(({ entry }) => entry.content.bands.some(({ level }) => level));
  if (!named) return;
  for (const guide of guideNodes()) {
    const without = guide.entry.content.bands.filter(({ level }) => !level);
    if (without.length === 0) continue;
    const quotes = without.map(({ printed }) => printed);
    const all = without.length === guide.entry.content.bands.length;
    yield {
      entries: [guide.entry.key],
      quotes,
      count: without.length,
      about: guide.entry.key,
      message: all
        ? say(
            `${place(guide)} 各档没有水平名称,另一评分指南有`,
            `${placeEn(guide)}: its bands have no level name, those of the other guide have`,
          )
        : say(
            `${place(guide)} “${quotes.join('”“')}”档没有水平名称,其余各档有`,
            `${placeEn(guide)}: ${quotes.join(', ')} have no level name, the others have`,
          ),
    };
  }
}
