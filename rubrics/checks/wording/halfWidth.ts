import { rule, type Finding } from '../check';
import type { CheckContext } from '../context';
import { replaced, type Passage } from '../passages';
import { around, place, placeEn, say } from '../say';

/** Half-width marks with the full-width ones that Chinese text uses (GB/T 15834). */
const MARKS: readonly [half: string, full: string][] = [
  [',', '\uff0c'],
  [';', '\uff1b'],
  [':', '\uff1a'],
  ['?', '\uff1f'],
  ['!', '\uff01'],
  ['(', '\uff08'],
  [')', '\uff09'],
];
/** Share up to which one form is a deviation from the other, and not a habit of its own. */
const FEW = 0.3;
const SHOWN = 5;

interface Use {
  passage: Passage;
  at: number;
}

export const halfWidth = rule({
  id: 'wording/half-width',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '中文中使用半角标点', en: 'Half-width punctuation in Chinese' },
  why: {
    zh: '中文标点应为全角(GB/T 15834);混用更不美观,也妨碍检索。',
    en: 'Chinese punctuation is full-width (GB/T 15834); a mixture also hinders searches.',
  },
  example: '“质量,效益”(应为“质量,效益”的全角逗号)',
  scope: 'whole',
  *check(_nodes, context) {
    const always: string[] = [];
    const places: Use[] = [];
    for (const [half, full] of MARKS) {
      const [narrow, wide] = [usesOf(half, context), usesOf(full, context)];
      if (narrow.length === 0) continue;
      if (wide.length === 0 || narrow.length > (narrow.length + wide.length) * (1 - FEW)) {
        always.push(half);
        places.push(...narrow);
        yield* deviations(wide, full, half);
      } else if (narrow.length <= (narrow.length + wide.length) * FEW)
        yield* deviations(narrow, half, full);
      else {
        always.push(half);
        places.push(...narrow);
      }
    }
    if (places.length > 0) yield habit(always, places, context);
  },
});

/** From one number to another: its brackets say which ends belong to it. */
const END = '[-+−±]?(?:\\d+(?:\\.\\d+)?|∞)\\s*(?:%|分|℃)?';
const INTERVAL = new RegExp(`[[(]\\s*${END}\\s*[,，]\\s*${END}\\s*[\\])]`, 'gu');
const isInInterval = (text: string, at: number): boolean =>
  [...text.matchAll(INTERVAL)].some(
    ({ index, 0: interval }) => index <= at && at < index + interval.length,
  );

/**
 * Uses of a mark beside Chinese; between digits (`3:1`), in an interval (`[60,80)`) and in English
 * it is no Chinese punctuation.
 */
function usesOf(mark: string, context: CheckContext): Use[] {
  const found: Use[] = [];
  for (const passage of context.passages()) {
    if (passage.field === 'english') continue;
    for (let at = passage.text.indexOf(mark); at >= 0; at = passage.text.indexOf(mark, at + 1)) {
      const beside = passage.text.charAt(at - 1) + passage.text.charAt(at + 1);
      if (/[\p{Script=Han}、。“”]/u.test(beside) && !isInInterval(passage.text, at))
        found.push({ passage, at });
    }
  }
  return found;
}

function habit(marks: readonly string[], places: readonly Use[], { whole }: CheckContext): Finding {
  const quotes = places
    .slice(0, SHOWN)
    .map(({ passage, at }) => around(passage.text, at, at + 1, 3));
  const [shown, told] = [marks.join(' '), quotes.slice(0, 2)];
  return {
    entries: [whole],
    quotes,
    // It runs through all of the text: a sentence more, or a mend, makes it no worse.
    about: 'half-width throughout',
    message: say(
      `全文使用半角标点 ${shown},共 ${places.length} 处` +
        `(如“${told.join('”“')}”):宜统一改为全角`,
      `Half-width ${shown} throughout, ${places.length} times ` +
        `(“${told.join('”, “')}”): better full-width`,
    ),
  };
}

function* deviations(uses: readonly Use[], is: string, usual: string): Iterable<Finding> {
  for (const { passage, at } of uses) {
    const quote = around(passage.text, at, at + 1, 4);
    yield {
      entries: [passage.node.entry.key],
      quotes: [quote],
      message: say(
        `${place(passage.node)} 的“${quote}”用“${is}”,全文一般用“${usual}”`,
        `${placeEn(passage.node)}: “${quote}” has “${is}”, the text mostly “${usual}”`,
      ),
      suggestion: [replaced(passage, at, at + 1, usual)],
    };
  }
}
