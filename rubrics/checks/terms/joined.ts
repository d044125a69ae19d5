import { rule } from '../check';
import { isRunning, piecesOf, type Passage } from '../passages';
import { say } from '../say';

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
    const pairs = new Map<string, Map<string, Passage[]>>();
    const running = context
      .passages()
      .filter(isRunning)
      .map((passage) => ({ passage, pieces: piecesOf(passage) }));
    for (const { passage, pieces } of running) {
      for (const [i, piece] of pieces.entries()) {
        if (!/^[与和及]$/.test(piece)) continue;
        const [left, right] = [pieces[i - 1] ?? '', pieces[i + 1] ?? ''];
        if (!WORD.test(left) || !WORD.test(right) || left === right) continue;
        const name = [left, right].sort().join(' ');
        const forms = pairs.get(name) ?? new Map<string, Passage[]>();
        pairs.set(
          name,
          forms.set(left + piece + right, [...(forms.get(left + piece + right) ?? []), passage]),
        );
      }
    }
    // A pair that is usually joined by a word and here stands without.
    for (const { passage, pieces } of running)
      for (const [i, piece] of pieces.entries()) {
        const next = pieces[i + 1] ?? '';
        const forms =
          WORD.test(piece) && WORD.test(next)
            ? pairs.get([piece, next].sort().join(' '))
            : undefined;
        if (
          forms &&
          [...forms.keys()].some(
            (form) => form.startsWith(piece) && form.length > piece.length + next.length,
          )
        )
          forms.set(piece + next, [...(forms.get(piece + next) ?? []), passage]);
      }
    for (const [name, forms] of pairs) {
      const [one, other] = name.split(' ');
      const turned =
        [...forms.keys()].some((form) => form.startsWith(one)) &&
        [...forms.keys()].some((form) => form.startsWith(other));
      const isBare = (form: string) => form.length === one.length + other.length;
      const bare = [...forms]
        .filter(([form]) => isBare(form))
        .reduce((sum, [, passages]) => sum + passages.length, 0);
      const together = [...forms.values()].flat().length - bare;
      // As often written together as not, it is a word of its own.
      if (bare * RARE > together)
        for (const form of [...forms.keys()].filter(isBare)) forms.delete(form);
      if (together < USUAL || !(turned || (bare > 0 && bare * RARE <= together))) continue;
      const [[usual], ...odd] = [...forms].sort((a, b) => b[1].length - a[1].length);
      const places = odd.flatMap(([, passages]) => passages);
      yield {
        entries: [...new Set(places.map(({ node }) => node.entry.key))],
        quotes: odd.map(([form]) => form),
        count: places.length,
        about: name,
        message: say(
          `同一词组写法不一:${[...forms].map(([form, passages]) => `“${form}”${passages.length} 处`).join('、')},宜统一为“${usual}”`,
          `One pair in several forms: ${[...forms].map(([form, passages]) => `“${form}” ×${passages.length}`).join(', ')}`,
        ),
      };
    }
  },
});
