import { addTo } from '../../addTo';
import { rule, type Finding } from '../check';
import { isRunning, piecesOf, type Passage } from '../passages';
import { mostFirst, say, tallyEn, tallyZh } from '../say';

const WORD = /^\p{Script=Han}{2,4}$/u;
/** So often a pair stands joined, in either order, before it is looked at. */
const USUAL = 4;
/** A pair is written together by a slip where it is joined so many times as often. */
const RARE = 3;

export const joined = rule({
  id: 'terms/joined',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '同一并列词组的写法不一', en: 'One pair of words, joined in several ways' },
  why: {
    zh: '同一提法应保持同一次序与连词,否则检索和比对都会落空。',
    en: 'A set pair should keep its order and its conjunction.',
  },
  example: '“保护与建设”“建设和保护”',
  scope: 'whole',
  *check(_nodes, context) {
    const running = context
      .passages()
      .filter(isRunning)
      .map((passage) => ({ passage, pieces: piecesOf(passage) }));
    for (const [name, forms] of formsOf(running)) yield* mixed(name, forms);
  },
});

interface CutPassage {
  passage: Passage;
  pieces: readonly string[];
}

/** Pairs of words, by name, with the forms in which they are joined and where each stands. */
function formsOf(running: readonly CutPassage[]): Map<string, Forms> {
  const pairs = new Map<string, Forms>();
  for (const { passage, pieces } of running) {
    for (const [i, piece] of pieces.entries()) {
      if (!/^[与和及]$/.test(piece)) continue;
      const [left, right] = [pieces[i - 1] ?? '', pieces[i + 1] ?? ''];
      if (!WORD.test(left) || !WORD.test(right) || left === right) continue;
      const forms: Forms = pairs.get(nameOf(left, right)) ?? new Map();
      pairs.set(nameOf(left, right), addTo(forms, left + piece + right, passage));
    }
  }
  for (const { passage, pieces } of running) {
    for (const [i, piece] of pieces.entries()) {
      const next = pieces[i + 1] ?? '';
      const forms = pairs.get(nameOf(piece, next));
      if (forms && WORD.test(piece) && WORD.test(next) && isJoined(forms, piece))
        addTo(forms, piece + next, passage);
    }
  }
  return pairs;
}

type Forms = Map<string, Passage[]>;

const nameOf = (one: string, other: string): string => [one, other].sort().join(' ');

/** Whether a pair that stands here without a word between is elsewhere joined by one. */
const isJoined = (forms: Forms, one: string): boolean =>
  [...forms.keys()].some((form) => form.startsWith(one));

function* mixed(name: string, all: Forms): Iterable<Finding> {
  const [one = '', other = ''] = name.split(' ');
  const begins = (word: string) => [...all.keys()].some((form) => form.startsWith(word));
  const turned = begins(one) && begins(other);
  const joint = [...all].filter(([form]) => form.length > one.length + other.length);
  const together = joint.flatMap(([, passages]) => passages).length;
  const bare = [...all.values()].flat().length - together;
  // As often written together as not, it is a word of its own.
  const forms = bare * RARE > together ? joint : [...all];
  if (together < USUAL || !(turned || (bare > 0 && bare * RARE <= together))) return;
  const [usual, ...odd] = mostFirst(forms);
  const places = odd.flatMap(([, passages]) => passages);
  yield {
    entries: [...new Set(places.map(({ node }) => node.entry.key))],
    quotes: odd.map(([form]) => form),
    count: places.length,
    about: name,
    message: say(
      `同一词组写法不一:${tallyZh(forms)},宜统一为“${usual?.[0]}”`,
      `One pair in several forms: ${tallyEn(forms)}`,
    ),
  };
}
