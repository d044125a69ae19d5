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
    for (const passage of passagesOf(node))
      for (const length of LENGTHS) yield* slips(passage, length, context);
  },
});

const LENGTHS = [...new Set([...expressions].map(({ length }) => length))];

function* slips(passage: Passage, length: number, { lists }: CheckContext): Iterable<Finding> {
  const { text } = passage;
  const { soundOf, bySound, bySwap } = soundsOf(lists);
  for (let at = 0; at + length <= text.length; at++) {
    let sound = length;
    for (let i = at; i < at + length; i++) sound = soundOf(text.charCodeAt(i), sound);
    const meant = bySound.get(sound) ?? bySwap.get(sound);
    if (!meant) continue;
    for (const right of meant) {
      const printed = text.slice(at, at + length);
      if (printed === right || expressions.has(printed) || !isSlip(printed, right, lists)) continue;
      if (!standsAlone(passage, at, length)) continue;
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
      break;
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
  if (printed.length !== right.length) return false;
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
  bySound: ReadonlyMap<number, string[]>;
  bySwap: ReadonlyMap<number, string[]>;
}

const soundsOf = remembered(({ homophones }: Lists): Sounds => {
  const syllables = new Uint16Array(0x10000);
  for (const [char, others] of homophones) {
    const alike = [char, ...others].map((one) => one.charCodeAt(0));
    syllables[char.charCodeAt(0)] = Math.min(...alike);
  }
  const soundOf = (char: number, before: number): number =>
    (Math.imul(before, 31) + (syllables[char] || char)) | 0;
  const of = (text: string): number => {
    let sound = text.length;
    for (const char of text) sound = soundOf(char.charCodeAt(0), sound);
    return sound;
  };
  const bySound = new Map<number, string[]>();
  const bySwap = new Map<number, string[]>();
  const put = (map: Map<number, string[]>, text: string, right: string) =>
    map.set(of(text), [...(map.get(of(text)) ?? []), right]);
  for (const one of expressions) {
    put(bySound, one, one);
    for (let i = 0; i + 1 < one.length; i++)
      put(bySwap, one.slice(0, i) + one[i + 1] + one[i] + one.slice(i + 2), one);
  }
  return { soundOf, bySound, bySwap };
});
