import { opening } from '../../diff/names';
import type { Node } from '../../tree/tree';
import { rule, type Finding } from '../check';
import type { CheckContext } from '../context';
import { likeness } from '../likeness';
import { isRunning, passagesOf, replaced, type Passage } from '../passages';
import { place, placeEn, say } from '../say';

/** Characters in a row by which a fragment is first noticed. */
const SEEN = 9;
/**
 * A fragment of this length does not stand in two paragraphs by chance; a shorter one tells where
 * it tears a word apart.
 */
const LONG = 15;
/** Above it two paragraphs say the same on purpose. */
const ALIKE = 0.45;
/** More fragments than this are a way of writing. */
const MOST = 200;

export const pasted = rule({
  id: 'wording/pasted',
  severity: 'WARNING',
  stage: null,
  title: { zh: '他处的语句误入本段', en: 'A fragment of another paragraph pasted into this one' },
  why: {
    zh: '整段语句原样出现在不相干的两处,多半有一处是误贴。',
    en:
      'A long fragment that stands word for word in two unrelated paragraphs ' +
      'was mostly pasted by mistake.',
  },
  example: '“……考虑各相关方利益,必然要求领导作用……等组织运营要素,均衡地为其创造价值”',
  scope: 'whole',
  *check(_nodes, context) {
    let looked = 0;
    for (const shared of sharedRuns(context.passages().filter(isRunning))) {
      if (!isStrange(shared, context)) continue;
      if (++looked > MOST) return;
      if (context.allText().split(shared.run).length === 3) yield finding(shared, context);
    }
  },
});

/** A run of characters that two passages share. */
interface Shared {
  run: string;
  here: Passage;
  at: number;
  there: Passage;
  thereAt: number;
}

function* sharedRuns(passages: readonly Passage[]): Iterable<Shared> {
  const first = new Map<string, { there: Passage; thereAt: number }>();
  for (const here of passages) {
    for (let at = 0; at + SEEN <= here.text.length; at++) {
      const start = here.text.slice(at, at + SEEN);
      const held = first.get(start);
      if (!held) {
        first.set(start, { there: here, thereAt: at });
        continue;
      }
      if (held.there.node === here.node) continue;
      let length = SEEN;
      while (
        at + length < here.text.length &&
        here.text[at + length] === held.there.text[held.thereAt + length]
      )
        length++;
      yield { run: here.text.slice(at, at + length), here, at, ...held };
      at += length - 1;
    }
  }
}

/**
 * Whether a run was not meant to stand in both: the paragraphs are unrelated, here and in the
 * parallel rubrics.
 */
function isStrange({ run, here, at, there, thereAt }: Shared, context: CheckContext): boolean {
  const torn = tears(here, at, run.length, context) || tears(there, thereAt, run.length, context);
  if ((sizeOf(run) < LONG && !torn) || isList(run)) return false;
  const whole = isWhole(here, at, run.length) || isWhole(there, thereAt, run.length);
  if (
    (whole && !torn) ||
    likeness(here.text, there.text) >= ALIKE ||
    answers(here.node, there.node, context)
  )
    return false;
  return !shown(here.node, run, context) || !shown(there.node, run, context);
}

/** How much a run says: a Latin word as much as a Han character, the blanks beside it nothing. */
const sizeOf = (run: string): number => run.replace(/\s*[\p{Script=Latin}'’-]+\s*/gu, 'x').length;

/** Members of an enumeration may well be the same in two places. */
const isList = (run: string) =>
  (run.match(/、/g) ?? []).length > 2 && !/[,;。\uff0c\uff1b]/.test(run);

/** Whether a fragment stands between two halves of a word. */
function tears(
  { text }: Passage,
  at: number,
  length: number,
  { lists: { words } }: CheckContext,
): boolean {
  const [left, right] = [text.charAt(at - 1), text.charAt(at + length)];
  return (
    words.has(left + right) &&
    !words.has(left + text[at]) &&
    !words.has(text[at + length - 1] + right)
  );
}

/** At the beginning or the end of a paragraph formulas stand. */
const isWhole = ({ text }: Passage, at: number, length: number) =>
  at === 0 || at + length >= text.length - 1;

/** Whether the parallel rubrics have the run at the same place, so that it belongs there. */
function shown(node: Node, run: string, context: CheckContext): boolean {
  const sisters = context.sisters().get(node.entry.key)?.sisters ?? [];
  return sisters.some((sister) => passagesOf(sister.node).some(({ text }) => text.includes(run)));
}

/**
 * Whether one of them stands in the counterpart of the other, where the same is said twice by
 * design.
 */
const answers = (a: Node, b: Node, { counterparts }: CheckContext): boolean =>
  isAbove(counterparts().get(a.entry.key), b) || isAbove(counterparts().get(b.entry.key), a);

function isAbove(top: Node | undefined, node: Node): boolean {
  for (let at: Node | null = node; top && at; at = at.parent) if (at === top) return true;
  return false;
}

function finding({ run, here, at, there, thereAt }: Shared, context: CheckContext): Finding {
  // Where it tears a word apart it does not belong.
  const [wrong, from] = tears(there, thereAt, run.length, context) ? [there, thereAt] : [here, at];
  const other = wrong === here ? there : here;
  const torn = tears(wrong, from, run.length, context);
  return {
    entries: [wrong.node.entry.key, other.node.entry.key],
    quotes: [run],
    message: say(
      `“${opening(run)}”一段文字原样出现在 ${place(other.node)} 和 ${place(wrong.node)},` +
        `请核对${torn ? '后一处' : '哪一处'}是否误贴`,
      `“${opening(run)}” stands word for word in ${placeEn(other.node)} and ` +
        `${placeEn(wrong.node)}: one of them may be pasted by mistake`,
    ),
    ...(torn && { suggestion: [replaced(wrong, from, from + run.length, '')] }),
  };
}
