import type { Change, Difference } from '../diff/change';
import { spokenMember } from '../diff/phraseParts';
import { lawOf } from '../kinds';
import { isList } from '../kinds/field';
import { fieldAt } from '../kinds/walk';
import type { Node } from '../tree/tree';
import { speaksOfLine } from './guideLines';
import type { Strip, Unit } from './redline';

interface Spot {
  paragraph: number;
  piece: number;
}
/** A unit and where it begins and ends, both included. */
interface PlacedUnit {
  unit: Unit;
  from: Spot;
  to: Spot;
}

/**
 * One CHANGE unit for each change, in the order of the list, each with the PLACE units of what it
 * took elsewhere.
 */
export function unitsOf(whole: Difference, strips: readonly Strip[]): PlacedUnit[] {
  const owners = ownersOf(whole);
  const places = byKey(strips);
  const [hither, thither, numbered] = [
    new Map<Change, number[]>(),
    new Map<Change, number[]>(),
    new Map<Change, number[]>(),
  ];
  const note = (held: Map<Change, number[]>, change: Change | undefined, p: number) =>
    change && held.set(change, [...(held.get(change) ?? []), p]);
  strips.forEach(({ line }, p) => {
    if (line?.fate === 'HITHER') note(hither, owners.of(line.head), p);
    else if (line?.fate === 'THITHER') note(thither, owners.of(line.head), p);
    else if (line?.fate === 'WENT') note(thither, owners.merged(line.base), p);
    // A number that names one above it follows it, also where the list of changes names only that
    // one.
    else if (line?.fate === 'STAYED' && line.base.label !== line.head.label)
      note(numbered, owners.renumbered(line.head), p);
  });
  return whole.changes.flatMap((change, i): PlacedUnit[] => {
    const labels = (numbered.get(change) ?? []).map((paragraph) => ({ paragraph, piece: 0 }));
    const spots = [
      ...spotsOf(change, strips, places),
      ...(hither.get(change) ?? []).flatMap((p) => wholeSpots(strips, p)),
      ...labels,
    ];
    return [
      placed(
        { kind: 'CHANGE', name: `change_${change.id}`, change, number: i + 1 },
        spots.length > 0 ? spots : [nearest(change, whole, strips, places)],
      ),
      ...runsOf(thither.get(change) ?? []).map((run, n) =>
        placed(
          { kind: 'PLACE', name: `from_${change.id}_${n + 1}`, change, number: i + 1 },
          run.flatMap((p) => wholeSpots(strips, p)),
        ),
      ),
    ];
  });
}

const placed = (unit: Unit, spots: readonly Spot[]): PlacedUnit => {
  const sorted = [...spots].sort((a, b) => a.paragraph - b.paragraph || a.piece - b.piece);
  return { unit, from: sorted[0], to: sorted.at(-1)! };
};

/**
 * Paragraphs by the entry that prints them: `+` where it stands in the head, `-` where it is gone.
 */
function byKey(strips: readonly Strip[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  strips.forEach(({ line }, p) => {
    if (!line) return;
    const name =
      line.fate === 'WENT' || line.fate === 'THITHER'
        ? `-${line.base.entry.key}`
        : `+${line.head.entry.key}`;
    found.set(name, [...(found.get(name) ?? []), p]);
  });
  return found;
}

function spotsOf(
  change: Change,
  strips: readonly Strip[],
  places: ReadonlyMap<string, number[]>,
): Spot[] {
  if (lawOf(change).stands === 'whole') return [{ paragraph: 0, piece: 0 }];
  const paragraphs = (
    change.to.length > 0 ? change.to.map((key) => `+${key}`) : change.from.map((key) => `-${key}`)
  ).flatMap((name) => places.get(name) ?? []);
  const precise = paragraphs.flatMap((p) =>
    strips[p].pieces.flatMap(({ name }, piece) =>
      speaksOf(change, strips[p], name) ? [{ paragraph: p, piece }] : [],
    ),
  );
  return precise.length > 0 ? precise : paragraphs.flatMap((p) => wholeSpots(strips, p));
}

/** Whether a piece of a line is what the change speaks of. */
function speaksOf(change: Change, { said }: Strip, piece: string): boolean {
  const { type, kind, field } = change;
  if (type === 'RENUMBERED') return piece === 'label';
  if (spokenMember(change)) return speaksOfLine(change, said);
  const found = field === null ? undefined : fieldAt(kind, field);
  if (!found || isList(found) || !found.printed) return false;
  const { printed } = found;
  if ('line' in printed) return printed.line === said;
  return ('piece' in printed ? printed.piece : printed.within) === piece;
}

const wholeSpots = (strips: readonly Strip[], paragraph: number): Spot[] => [
  { paragraph, piece: 0 },
  { paragraph, piece: strips[paragraph].pieces.length - 1 },
];

/** Where what prints nothing is pointed at: the paragraph before it. */
function nearest(
  { to, from }: Change,
  { base, head }: Difference,
  strips: readonly Strip[],
  places: ReadonlyMap<string, number[]>,
): Spot {
  const [tree, sign] = to.length > 0 ? [head, '+'] : [base, '-'];
  for (let at = (tree.byKey.get(to[0] ?? from[0])?.position ?? 0) - 1; at >= 0; at--) {
    const there = places.get(`${sign}${tree.nodes[at].entry.key}`);
    if (there) return wholeSpots(strips, there.at(-1)!)[1];
  }
  return { paragraph: 0, piece: 0 };
}

/**
 * Which change took an entry elsewhere: its own move, that of what it stands below, or the merger
 * or split of what it stands or stood below. `merged`: the merger that an entry of the base went
 * into.
 */
function ownersOf({ changes, matching, base }: Difference): {
  of(head: Node): Change | undefined;
  merged(base: Node): Change | undefined;
  renumbered(head: Node): Change | undefined;
} {
  const [moves, partings, merged, renumbered] = [
    new Map<string, Change>(),
    new Map<string, Change>(),
    new Map<string, Change>(),
    new Map<string, Change>(),
  ];
  for (const change of changes) {
    if ((change.type === 'MOVED' || change.type === 'REORDERED') && change.field === 'place')
      moves.set(change.to[0], change);
    if (change.type === 'MERGED' || change.type === 'SPLIT')
      for (const key of [...change.from, ...change.to]) partings.set(key, change);
    if (change.type === 'MERGED') for (const key of change.from) merged.set(key, change);
    if (change.type === 'RENUMBERED') for (const key of change.to) renumbered.set(key, change);
  }
  const upwards = (
    from: Node | undefined,
    held: ReadonlyMap<string, Change>,
  ): Change | undefined => {
    for (let at = from ?? null; at; at = at.parent)
      if (held.has(at.entry.key)) return held.get(at.entry.key);
    return undefined;
  };
  return {
    of: (head) =>
      upwards(head, moves) ??
      upwards(head, partings) ??
      upwards(base.byKey.get(matching.toBase.get(head.entry.key) ?? ''), partings),
    merged: ({ entry }) => merged.get(entry.key),
    renumbered: (head) => upwards(head, renumbered),
  };
}

/** Neighbours in one run. */
function runsOf(paragraphs: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const p of paragraphs) {
    if (runs.at(-1)?.at(-1) === p - 1) runs.at(-1)!.push(p);
    else runs.push([p]);
  }
  return runs;
}
