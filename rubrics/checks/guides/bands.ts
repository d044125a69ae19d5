import type { Entry } from '../../kinds';
import { endsIn, type PrintedEnd } from '../../kinds/bandEnds';
import { rangeOf, type Band as Content, type Range } from '../../kinds/guide';
import { isGuide } from '../../kinds/readers';
import type { Node } from '../../tree/tree';
import { rule, type Finding } from '../check';
import { place, placeEn, say } from '../say';

type Band = Content & Range;

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
    if (!isGuide(node)) return;
    const all = node.entry.content.bands.map((band) => ({ ...band, ...rangeOf(band) }));
    const sorted = [...all].sort((a, b) => a.lower - b.lower || a.upper - b.upper);
    yield* edges(node, sorted);
    for (const band of sorted) yield* printed(node, band);
    const steps = differences(all.map(({ lower }) => lower));
    if (steps.some((step) => step > 0) && steps.some((step) => step < 0))
      yield finding(
        node,
        all.map((band) => band.printed),
        'order',
        `${place(node)} 的档次没有按高低排列`,
        `The bands of ${placeEn(node)} are out of order`,
      );
  },
});

function* edges(node: Node, sorted: readonly Band[]): Iterable<Finding> {
  const shared: [Band, Band][] = [];
  for (const [i, band] of sorted.entries()) {
    const before = sorted[i - 1];
    if (!before) continue;
    const touch = band.lower === before.upper;
    const open = Number(before.upperOpen) + Number(band.lowerOpen);
    if (band.lower < before.upper || (touch && before.lower === before.upper && open === 0)) {
      yield finding(
        node,
        [before.printed, band.printed],
        'overlap',
        `${place(node)}:“${before.printed}”与“${band.printed}”重叠`,
        `${placeEn(node)}: “${before.printed}” and “${band.printed}” overlap`,
      );
    } else if (touch && open < 2) {
      if (open === 0) shared.push([before, band]);
    } else if (
      touch ||
      (!(isOne(before) && isOne(band)) && band.lower - before.upper > stepOf(before, band))
    ) {
      yield finding(
        node,
        [before.printed, band.printed],
        'gap',
        `${place(node)}:“${before.printed}”与“${band.printed}”之间脱节`,
        `${placeEn(node)}: a gap between “${before.printed}” and “${band.printed}”`,
      );
    }
  }
  if (shared.length > 0) yield { ...sharedEdges(node, shared), count: shared.length };
  // Points have no bounds of their own.
  if (sorted.some(({ unit }) => unit === 'POINTS')) return;
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first && first.lower > FIRST)
    yield finding(
      node,
      [first.printed],
      'first',
      `${place(node)}:“${first.printed}”以下没有档次`,
      `${placeEn(node)}: nothing below “${first.printed}”`,
    );
  if (last && last.upper < LAST && last.upper > LAST / 2)
    yield finding(
      node,
      [last.printed],
      'last',
      `${place(node)}:“${last.printed}”以上没有档次`,
      `${placeEn(node)}: nothing above “${last.printed}”`,
    );
}

/** A level that gives one number, beside which others may be left out. */
const isOne = ({ unit, lower, upper }: Band): boolean => unit === 'POINTS' && lower === upper;

function sharedEdges(node: Node, shared: readonly [Band, Band][]): Finding {
  const edges = shared.map(([, band]) => band.lower);
  return finding(
    node,
    [...new Set(shared.flatMap((pair) => pair.flatMap(({ printed: all }) => all.split('|'))))],
    'edges',
    `${place(node)} 相邻档次共用端点 ${edges.join('、')}:该分数属于哪一档没有说明`,
    `${placeEn(node)}: neighbouring bands share ${edges.join(', ')}, ` +
      'and nothing says which of the two has it',
  );
}

/** The step of the percentages that may be given; 1 where any may. */
const stepOf = (a: Band, b: Band): number => {
  const gaps = [a.steps ?? [], b.steps ?? []].flatMap(differences);
  return gaps.length > 0 ? Math.max(...gaps) : 1;
};

/** What each number has more than the one before it. */
const differences = (numbers: readonly number[]): number[] =>
  numbers.slice(1).map((number, i) => number - (numbers[i] ?? number));

/** Whether a band's own numbers agree with one another. */
function* printed(node: Node, band: Band): Iterable<Finding> {
  const said = endsIn(band.printed);
  const ofSide = (one: PrintedEnd['side']) =>
    said.flatMap(({ value, side }) => (side === one ? value : []));
  // `80分以下、60分以上` says which is which, in whatever order.
  const numbers = [...ofSide('lower'), ...ofSide(null), ...ofSide('upper')];
  const wrong = band.lower > band.upper || differences(numbers).some((step) => step <= 0);
  if (wrong)
    yield finding(
      node,
      [band.printed],
      'numbers',
      `${place(node)}:“${band.printed}”的数值次序不对`,
      `${placeEn(node)}: the numbers of “${band.printed}” are out of order`,
    );
}

const finding = (node: Node, quotes: string[], about: string, zh: string, en: string): Finding => ({
  entries: [node.entry.key],
  quotes,
  about: `${(node.entry as Entry).key} ${about} ${quotes.join(' ')}`,
  message: say(zh, en),
});
