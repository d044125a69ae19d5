import { canonical } from '../../tree/canonical';
import type { Node, Tree } from '../../tree/tree';
import { turned, type Matching } from '../matching';
import { headingPartings } from './headings';
import { closeLedger, markKnown, NONE, openLedger, type Ledger } from './ledger';
import { partings } from './partings';
import { joinReworded, resemblanceOf } from './reworded';
import { joinLast, joinUnique, spread } from './structure';
import { weigher, type Weigh } from './weigher';
import { wordingOf } from './wording';

/**
 * Completes a matching by likeness: clauses, guides and terms that have no pair yet, and partings.
 * It may be empty, where a text came without keys, or be that of another rubric. Pairs that are
 * there stay, but for the likeness of a part that turns out not to be the first one.
 *
 * From what is certain to what is likely: partings of what has a pair by key; what occurs once on
 * both sides; what its place says; rewording in place and equal words elsewhere; partings;
 * rewording elsewhere, and what is left in place. Place goes before likeness because texts repeat
 * themselves.
 */
export function matchByLikeness(
  base: Tree,
  head: Tree,
  matching: Matching,
  weigh: Weigh = weigher({ base, head }),
): void {
  // One direction for each two trees: so the sides can be swapped and nothing depends on which of
  // two equals comes first.
  if (hasOpen(base, head, matching) && comesAfter(base, head)) {
    const other = turned(matching);
    complete(head, base, other, weigh);
    Object.assign(matching, turned(other));
  } else complete(base, head, matching, weigh);
  headingPartings(base, head, matching);
}

const ROUNDS = 3;

function complete(base: Tree, head: Tree, matching: Matching, weigh: Weigh): void {
  if (hasOpen(base, head, matching)) {
    const words = resemblanceOf(weigh);
    const ledger = openLedger(base, head, matching);
    if (ledger.keyed) {
      partings(base, head, matching, weigh);
      markKnown(ledger, matching);
    }
    joinUnique(ledger);
    settleIn(ledger, (branches) => joinReworded(ledger, words, { far: false, branches }));
    closeLedger(ledger, matching);
    partings(base, head, matching, weigh);
    markKnown(ledger, matching);
    settleIn(ledger, (branches) => joinReworded(ledger, words, { far: true, branches }));
    closeLedger(ledger, matching);
    partings(base, head, matching, weigh);
    if (!ledger.keyed) {
      markKnown(ledger, matching);
      joinLast(ledger);
      closeLedger(ledger, matching);
    }
  } else partings(base, head, matching, weigh);
}

/** A step that finds pairs, first of branches, and what place says after it, in turns. */
function settleIn(ledger: Ledger, step: (branches: boolean) => void): void {
  spread(ledger);
  for (let round = 0, before = -1; round < ROUNDS && before !== joined(ledger); round++) {
    before = joined(ledger);
    for (const branches of [true, false]) {
      step(branches);
      spread(ledger);
    }
  }
}

const joined = ({ base }: Ledger) =>
  base.partner.reduce((n, partner) => n + Number(partner > NONE), 0);

/** Whether both sides have entries without a pair. */
const hasOpen = (base: Tree, head: Tree, { toHead, toBase }: Matching) =>
  base.nodes.some(({ entry }) => !toHead.has(entry.key)) &&
  head.nodes.some(({ entry }) => !toBase.has(entry.key));

/** A total order of trees, as far as it matters here. */
function comesAfter(base: Tree, head: Tree): boolean {
  if (base.nodes.length !== head.nodes.length) return base.nodes.length > head.nodes.length;
  for (const sign of [
    brief,
    ({ entry, weight }: Node) => canonical([entry, weight?.content ?? null]),
  ]) {
    for (const [i, node] of base.nodes.entries()) {
      const [ours, theirs] = [sign(node), sign(head.nodes[i]!)];
      if (ours !== theirs) return ours > theirs;
    }
  }
  return false;
}

const brief = ({ entry }: Node) => `${entry.key} ${entry.parent} ${wordingOf(entry)}`;
