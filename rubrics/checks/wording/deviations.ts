import { remembered } from '../../remembered';
import type { CheckContext } from '../context';
import { divergences, type Divergence } from '../divergences';
import { likeness } from '../likeness';
import { passagesOf, type Passage } from '../passages';
import type { Sisters } from '../sides';

/** A place where parallel passages agree on other characters than a passage has. */
export interface Deviation {
  passage: Passage;
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
        passagesOf(sister.node).filter(
          (one) =>
            one.field === passage.field &&
            one.band === passage.band &&
            one.descriptor === passage.descriptor,
        ),
      )
      .map(({ text }) => text)
      .filter((text) => passage.field === 'title' || likeness(passage.text, text) >= ALIKE);
    return theirs.length < Math.max(2, of - 2) || theirs.includes(passage.text)
      ? []
      : counted(passage, theirs);
  });
}

function counted(passage: Passage, theirs: readonly string[]): Deviation[] {
  const counts = new Map<string, { difference: Divergence; votes: number; alone: boolean }>();
  for (const text of theirs) {
    const all = divergences(passage.text, text);
    const alone =
      all.length <= SLIPS &&
      all.every(({ from, to }) => Math.max(from.length, to.length) <= SLIP) &&
      theirs.filter((other) => other === text).length >= Math.max(2, theirs.length - 1);
    for (const difference of all.filter((one) => isHeld(one, passage.text))) {
      const name = `${difference.aFrom} ${difference.aTo} ${difference.to}`;
      const held = counts.get(name) ?? { difference, votes: 0, alone: false };
      counts.set(name, { difference, votes: held.votes + 1, alone: held.alone || alone });
    }
  }
  return [...counts.values()]
    .filter(({ votes }) => votes >= Math.max(2, theirs.length - 1))
    .map((one) => ({ passage, of: theirs.length, ...one }));
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
