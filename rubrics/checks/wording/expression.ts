import { addTo } from '../../addTo';
import { remembered } from '../../remembered';
import { rule, type Finding } from '../check';
import type { CheckContext } from '../context';
import { expressions } from '../lists/expressions';
import type { Lists } from '../lists';
import { passagesOf, piecesOf, replaced, type Passage } from '../passages';
import { around, place, placeEn, say } from '../say';

export const expression = rule({
  id: 'wording/expression',
  severity: 'WARNING',
  stage: null,
  title: { zh: '固定说法中的同音字或错序', en: 'A usual expression with characters like its own' },
  why: {
    zh: '与标准中常见的说法读音相同而字不同,或相邻两字颠倒,多半是输入之误。',
    en: 'It sounds like an expression that all standards use and is written otherwise.',
  },
  example: '“社会时间”应为“社会实践”,“经济会社发展”应为“经济社会发展”',
  scope: 'entry',
  guesses: true,
  *check(node, context) {
    for (const passage of passagesOf(node)) yield* slips(passage, context);
  },
});

const LENGTHS = new Set([...expressions].map(({ length }) => length));
const LONGEST = Math.max(...LENGTHS);

function* slips(passage: Passage, { lists }: CheckContext): Iterable<Finding> {
  const { text } = passage;
  const { soundOf, begins, meantBy } = soundsOf(lists);
  let first = soundOf(text.charCodeAt(0), 0);
  for (let at = 0; at + 1 < text.length; at++) {
    const second = soundOf(text.charCodeAt(at + 1), first);
    const begun = begins[second & MASK];
    let sound = second;
    first = soundOf(text.charCodeAt(at + 1), 0);
    if (!begun) continue;
    for (let length = 3; length <= LONGEST && at + length <= text.length; length++) {
      sound = soundOf(text.charCodeAt(at + length - 1), sound);
      if (!LENGTHS.has(length)) continue;
      const printed = text.slice(at, at + length);
      const right = meantBy.get(sound)?.find((one) => isSlip(printed, one, lists));
      if (right === undefined || expressions.has(printed) || !standsAlone(passage, at, length))
        continue;
      const quote = around(text, at, at + length, 2);
      yield {
        entries: [passage.node.entry.key],
        quotes: [printed],
        about: `${passage.node.entry.key} ${quote}`,
        message: say(
          `${place(passage.node)} 的“${quote}”中“${printed}”疑为“${right}”之误`,
          `${placeEn(passage.node)}: “${printed}” in “${quote}” may be meant as “${right}”`,
        ),
        suggestion: [replaced(passage, at, at + length, right)],
      };
    }
  }
}

/** Whether no word runs over either end: `组织致力于` is no `组织治理`. */
function standsAlone(passage: Passage, from: number, length: number): boolean {
  const ends = new Set<number>([0]);
  let at = 0;
  for (const piece of piecesOf(passage)) {
    at += piece.length;
    ends.add(at);
  }
  return ends.has(from) && ends.has(from + length) && passage.text[from + length] !== '于';
}

/** Whether each character is the same, or sounds like it, or two neighbours changed places. */
function isSlip(printed: string, right: string, { homophones }: Lists): boolean {
  if (printed === right || printed.length !== right.length) return false;
  const odd = [...printed].flatMap((char, i) => (char === right[i] ? [] : [i]));
  const [first = 0, second] = odd;
  if (
    odd.length === 2 &&
    second === first + 1 &&
    printed[first] === right[second] &&
    printed[second] === right[first]
  )
    return true;
  return odd.length < 3 && odd.every((i) => homophones.get(printed[i]!)?.includes(right[i]!));
}

interface Sounds {
  /** The sound of a run with one character more. */
  soundOf(char: number, before: number): number;
  /** Whether some begin with two characters of such a sound: most places end here. */
  begins: Uint8Array;
  /** Expressions by their sound, and by that of each with two neighbours exchanged. */
  meantBy: ReadonlyMap<number, string[]>;
}
const MASK = 0xffff;

const soundsOf = remembered(({ homophones }: Lists): Sounds => {
  const syllables = new Uint16Array(0x10000);
  for (const [char, others] of homophones)
    syllables[char.charCodeAt(0)] = Math.min(...[char, ...others].map((one) => one.charCodeAt(0)));
  const soundOf = (char: number, before: number): number =>
    (Math.imul(before, 0x9e3779b1) + (syllables[char] || char)) | 0;
  const begins = new Uint8Array(MASK + 1);
  const meantBy = new Map<number, string[]>();
  const put = (text: string, right: string): void => {
    let sound = 0;
    for (let i = 0; i < text.length; i++) {
      sound = soundOf(text.charCodeAt(i), sound);
      if (i === 1) begins[sound & MASK] = 1;
    }
    addTo(meantBy, sound, right);
  };
  for (const one of expressions) {
    put(one, one);
    for (let i = 0; i + 1 < one.length; i++)
      put(one.slice(0, i) + one[i + 1] + one[i] + one.slice(i + 2), one);
  }
  return { soundOf, begins, meantBy };
});
