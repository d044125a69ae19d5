import { remembered } from '../../remembered';
import type { CheckContext } from '../context';
import { divergences, type Divergence } from '../divergences';
import { likeness } from '../likeness';
import { passagesOf, type Passage } from '../passages';
import type { Finding } from '../check';
import type { Sister, Sisters } from '../sides';

/** A place where parallel passages agree on other characters than a passage has. */
export interface Deviation {
  passage: Passage;
  /** The passages that agree on it, each with its entry. */
  witnesses: readonly { sister: Sister; text: string }[];
  difference: Divergence;
  votes: number;
  of: number;
  /** Whether the passage is theirs but for one or two such places. */
  alone: boolean;
}

/** Below it two passages do not say the same thing, and no vote is taken. */
const ALIKE = 0.35;
/** Equal characters on both sides by which a place is known. */
const HELD = 3;
/** Differences from a text that a passage may have and still be that text with slips in it. */
const SLIPS = 2;
const SLIP = 8;

/** Whether a text has a fault where it differs from another one: then it says nothing there. */
export const isFaulty = (
  faults: readonly Finding[],
  text: string,
  { bFrom, bTo }: Divergence,
): boolean =>
  faults.some(({ quotes }) =>
    quotes.some((quote) => {
      const at = quote ? text.indexOf(quote, Math.max(0, bTo - quote.length)) : -1;
      return at >= 0 && at <= bFrom && bTo <= at + quote.length;
    }),
  );

/** Places where all parallel passages but one at most (two at least) agree against this one. */
export const deviationsOf = remembered(find);

/**
 * How often a text has one word in the place of another of its parallels: from there on it is its
 * own usage.
 */
export const HABIT = 3;

/**
 * Substitutions by which this text differs from its parallels, each with the entries that have it.
 */
export const substitutions = remembered(habitsOf);

export const substitution = ({ from, to }: Divergence): string => `${from}→${to}`;

function find({ node, sisters, of }: Sisters): Deviation[] {
  return passagesOf(node).flatMap((passage) => {
    const theirs = sisters
      .flatMap((sister) =>
        passagesOf(sister.node)
          .filter(
            (one) =>
              one.field === passage.field &&
              one.band === passage.band &&
              one.descriptor === passage.descriptor,
          )
          .map(({ text }) => ({ sister, text })),
      )
      .filter(({ text }) => passage.field === 'title' || likeness(passage.text, text) >= ALIKE);
    return theirs.length < Math.max(2, of - 2) || theirs.some(({ text }) => text === passage.text)
      ? []
      : counted(passage, theirs);
  });
}

type Witness = Deviation['witnesses'][number];

function counted(passage: Passage, theirs: readonly Witness[]): Deviation[] {
  const counts = new Map<string, Pick<Deviation, 'difference' | 'alone'> & { by: Witness[] }>();
  for (const witness of theirs) {
    const { text } = witness;
    const all = divergences(passage.text, text);
    const alone =
      all.length <= SLIPS &&
      all.every(({ from, to }) => Math.max(from.length, to.length) <= SLIP) &&
      theirs.filter((other) => other.text === text).length >= Math.max(2, theirs.length - 1);
    for (const difference of all.filter((one) => isHeld(one, passage.text))) {
      const name = `${difference.aFrom} ${difference.aTo} ${difference.to}`;
      const held = counts.get(name) ?? { difference, by: [], alone: false };
      const both = { alone: held.alone || alone, by: [...held.by, witness] };
      counts.set(name, { ...held, ...both });
    }
  }
  return [...counts.values()]
    .filter(({ by }) => by.length >= Math.max(2, theirs.length - 1))
    .map(({ by, ...one }) => ({
      ...{ passage, of: theirs.length, votes: by.length, witnesses: by, ...one },
    }));
}

/**
 * Whether enough of the text on both sides is the same; a difference at an end is held by that end.
 */
const isHeld = ({ aFrom, aTo }: Divergence, text: string): boolean =>
  (aFrom === 0 || aFrom >= HELD) && (aTo === text.length || text.length - aTo >= HELD);

function habitsOf(context: CheckContext): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const sisters of context.sisters().values()) {
    for (const { passage, difference } of deviationsOf(sisters)) {
      const name = substitution(difference);
      if (/[\p{Script=Han}]/u.test(name))
        found.set(name, (found.get(name) ?? new Set()).add(passage.node.entry.key));
    }
  }
  return found;
}
