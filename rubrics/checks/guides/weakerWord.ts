import type { Band, Descriptor } from '../../kinds';
import { isGuide } from '../../kinds/readers';
import type { Node } from '../../tree/tree';
import { rule, type Finding } from '../check';
import type { Scale } from '../lists/degrees';
import { say } from '../say';
import { degreesIn, sameThing } from './scales';

export const weakerWord = rule({
  id: 'guides/weaker-word',
  severity: 'ERROR',
  stage: null,
  title: { zh: '高档用词弱于低档', en: 'A higher band with a weaker word' },
  why: {
    zh: '高档次的要求反而更低,评分失去次序。',
    en: 'A higher band that asks for less turns the order of scores around.',
  },
  example: '“60~80:部分目标实现”,“40~60:大部分目标实现”',
  scope: 'entry',
  concerns: isGuide,
  *check(node, { lists: { degrees } }) {
    if (!isGuide(node)) return;
    const rising = [...node.entry.content.bands].sort((a, b) => a.lower - b.lower);
    for (const [i, band] of rising.entries()) {
      const below = rising[i - 1];
      if (!below) continue;
      for (const [low, high] of answering(below, band))
        yield* weaker(node, [below, low], [band, high], degrees);
      yield* levels(node, below, band, degrees);
    }
  },
});

/** Descriptors of two bands that speak of the same factor: by its letter, else by position. */
function answering(below: Band, band: Band): [Descriptor, Descriptor][] {
  return band.descriptors.flatMap((high, i): [Descriptor, Descriptor][] => {
    const low =
      (high.factor && below.descriptors.find(({ factor }) => factor === high.factor)) ||
      below.descriptors[i];
    return low ? [[low, high]] : [];
  });
}

function* weaker(
  node: Node,
  [below, low]: [Band, Descriptor],
  [band, high]: [Band, Descriptor],
  scales: readonly Scale[],
): Iterable<Finding> {
  const lows = degreesIn(low.text, scales);
  for (const now of degreesIn(high.text, scales)) {
    const before = lows.find((one) => sameThing(one, now));
    if (!before || now.step >= before.step) continue;
    yield {
      entries: [node.entry.key],
      quotes: [high.text, low.text],
      about: `${node.entry.key} ${now.word} ${high.text}`,
      message: say(
        `${band.printed} 档“${now.word}”弱于 ${below.printed} 档“${before.word}”:${high.text}`,
        `Band ${band.printed} says “${now.word}”, ` +
          `weaker than “${before.word}” of band ${below.printed}`,
      ),
    };
  }
}

/** Names of levels on a scale of their own. */
function* levels(node: Node, below: Band, band: Band, scales: readonly Scale[]): Iterable<Finding> {
  const [low] = degreesIn(below.level ?? '', scales);
  const [high] = degreesIn(band.level ?? '', scales);
  if (!low || !high || low.scale !== high.scale || high.step >= low.step) return;
  yield {
    entries: [node.entry.key],
    quotes: [band.level!, below.level!],
    message: say(
      `${band.printed} 档称“${band.level}”,弱于 ${below.printed} 档的“${below.level}”`,
      `Band ${band.printed} is called “${band.level}”, ` +
        `weaker than “${below.level}” of ${below.printed}`,
    ),
  };
}
