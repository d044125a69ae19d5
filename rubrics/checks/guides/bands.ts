import type { Band, Entry } from '../../kinds';
import { isGuide } from '../../kinds/readers';
import type { Node } from '../../tree/tree';
import { rule, type Finding } from '../check';
import { place, say } from '../say';

/** A guide that covers percentages begins and ends here. */
const [FIRST, LAST] = [0, 100];

export const bands = rule({
  id: 'guides/bands',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '评分档次重叠或脱节', en: 'Bands that overlap or leave gaps' },
  why: {
    zh: '落在重叠处的分数有两种说法,落在空档的没有说法。',
    en: 'A score in an overlap has two descriptions, one in a gap none.',
  },
  example: '0~20 与 20~40:20 分属于哪一档?',
  scope: 'entry',
  concerns: isGuide,
  *check(node) {
    if (!isGuide(node) || node.entry.content.bands.length === 0) return;
    const sorted = [...node.entry.content.bands].sort(
      (a, b) => a.lower - b.lower || a.upper - b.upper,
    );
    yield* edges(node, sorted);
    for (const band of sorted) yield* printed(node, band);
    const order = node.entry.content.bands.map(({ lower }) => lower);
    const rising = order.every((lower, i) => i === 0 || lower >= order[i - 1]);
    const falling = order.every((lower, i) => i === 0 || lower <= order[i - 1]);
    if (!rising && !falling)
      yield finding(
        node,
        node.entry.content.bands.map((band) => band.printed),
        'order',
        `${place(node)} 的档次没有按高低排列`,
        `The bands of ${place(node)} are out of order`,
      );
  },
});

function* edges(node: Node, sorted: readonly Band[]): Iterable<Finding> {
  const shared: [Band, Band][] = [];
  for (const [i, band] of sorted.entries()) {
    const before = sorted[i - 1];
    if (!before) continue;
    if (
      band.lower < before.upper ||
      (band.lower === before.upper && before.lower === before.upper)
    ) {
      yield finding(
        node,
        [before.printed, band.printed],
        'overlap',
        `${place(node)}:“${before.printed}”与“${band.printed}”重叠`,
        `${place(node)}: “${before.printed}” and “${band.printed}” overlap`,
      );
    } else if (band.lower === before.upper) shared.push([before, band]);
    else if (band.lower - before.upper > stepOf(before, band)) {
      yield finding(
        node,
        [before.printed, band.printed],
        'gap',
        `${place(node)}:“${before.printed}”与“${band.printed}”之间脱节`,
        `${place(node)}: a gap between “${before.printed}” and “${band.printed}”`,
      );
    }
  }
  if (shared.length > 0) {
    yield {
      ...finding(
        node,
        shared
          .map(([a, b]) => `${a.printed}|${b.printed}`)
          .flatMap((pair) => pair.split('|'))
          .filter((one, i, all) => all.indexOf(one) === i),
        'edges',
        `${place(node)} 相邻档次共用端点 ${shared.map(([, band]) => band.lower).join('、')}:该分数属于哪一档没有说明`,
        `${place(node)}: neighbouring bands share ${shared.map(([, band]) => band.lower).join(', ')}, and nothing says which of the two has it`,
      ),
      count: shared.length,
    };
  }
  if (sorted[0].lower > FIRST)
    yield finding(
      node,
      [sorted[0].printed],
      'first',
      `${place(node)}:“${sorted[0].printed}”以下没有档次`,
      `${place(node)}: nothing below “${sorted[0].printed}”`,
    );
  const last = sorted.at(-1)!;
  if (last.upper < LAST && last.upper > LAST / 2)
    yield finding(
      node,
      [last.printed],
      'last',
      `${place(node)}:“${last.printed}”以上没有档次`,
      `${place(node)}: nothing above “${last.printed}”`,
    );
}

/** The step of the percentages that may be given; 1 where any may. */
const stepOf = (a: Band, b: Band): number => {
  const given = [...(a.steps ?? []), ...(b.steps ?? [])].sort((x, y) => x - y);
  const gaps = [a.steps, b.steps].flatMap((steps) =>
    (steps ?? []).slice(1).map((step, i) => step - steps![i]),
  );
  return given.length > 0 && gaps.length > 0 ? Math.max(...gaps) : 1;
};

/** Whether a band's own numbers agree with one another. */
function* printed(node: Node, band: Band): Iterable<Finding> {
  const numbers = (band.printed.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  const wrong =
    band.lower > band.upper || numbers.some((number, i) => i > 0 && number <= numbers[i - 1]);
  if (wrong)
    yield finding(
      node,
      [band.printed],
      'numbers',
      `${place(node)}:“${band.printed}”的数值次序不对`,
      `${place(node)}: the numbers of “${band.printed}” are out of order`,
    );
}

const finding = (node: Node, quotes: string[], about: string, zh: string, en: string): Finding => ({
  entries: [node.entry.key],
  quotes,
  about: `${(node.entry as Entry).key} ${about} ${quotes.join(' ')}`,
  message: say(zh, en),
});
