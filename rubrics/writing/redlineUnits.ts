import { addTo } from '../addTo';
import type { Change, Difference } from '../diff/change';
import { spotOf } from '../diff/gridPhrase';
import { spokenMember } from '../diff/phraseParts';
import { answerOf } from '../diff/matching';
import { isList } from '../kinds/field';
import { fieldAt } from '../kinds/walk';
import type { Node } from '../tree/tree';
import { speaksOfRow } from './gridLines';
import { speaksOfLine } from './guideLines';
import type { Strip, Unit } from './redline';

/** A strip and which of the paragraphs it is. */
interface Paragraph {
  at: number;
  strip: Strip;
}
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
    new Map<Change, Paragraph[]>(),
    new Map<Change, Paragraph[]>(),
    new Map<Change, Paragraph[]>(),
  ];
  const note = (held: Map<Change, Paragraph[]>, change: Change | undefined, p: Paragraph) =>
    change && addTo(held, change, p);
  strips.forEach((strip, at) => {
    const { line } = strip;
    const p = { at, strip };
    if (line?.fate === 'HITHER') note(hither, owners.of(line.head), p);
    else if (line?.fate === 'THITHER') note(thither, owners.of(line.head), p);
    else if (line?.fate === 'WENT') note(thither, owners.merged(line.base), p);
    // A number that names one above it follows it, also where the list of changes names only that
    // one; below a part of what was split it follows the split.
    else if (line?.fate === 'STAYED' && line.base.label !== line.head.label)
      note(numbered, owners.renumbered(line.head) ?? owners.of(line.head), p);
  });
  return whole.changes.flatMap((change, i): PlacedUnit[] => {
    const labels = (numbered.get(change) ?? []).map(({ at }) => ({ paragraph: at, piece: 0 }));
    const spots = [
      ...spotsOf(change, places),
      ...(hither.get(change) ?? []).flatMap(wholeSpots),
      ...labels,
    ];
    return [
      placed(
        { kind: 'CHANGE', name: `change_${change.id}`, change, number: i + 1 },
        spots.length > 0 ? spots : [nearest(change, whole, places)],
      ),
      ...runsOf(thither.get(change) ?? []).map((run, n) =>
        placed(
          { kind: 'PLACE', name: `from_${change.id}_${n + 1}`, change, number: i + 1 },
          run.flatMap(wholeSpots),
        ),
      ),
    ];
  });
}

const placed = (unit: Unit, spots: readonly Spot[]): PlacedUnit => ({
  unit,
  from: spots.reduce((a, b) => (isBefore(b, a) ? b : a)),
  to: spots.reduce((a, b) => (isBefore(a, b) ? b : a)),
});

const isBefore = (a: Spot, b: Spot): boolean =>
  a.paragraph === b.paragraph ? a.piece < b.piece : a.paragraph < b.paragraph;

/**
 * Paragraphs by the entry that prints them: `+` where it stands in the head, `-` where it is gone.
 */
function byKey(strips: readonly Strip[]): Map<string, Paragraph[]> {
  const found = new Map<string, Paragraph[]>();
  strips.forEach((strip, at) => {
    const { line } = strip;
    if (!line) return;
    const name =
      line.fate === 'WENT' || line.fate === 'THITHER'
        ? `-${line.base.entry.key}`
        : `+${line.head.entry.key}`;
    addTo(found, name, { at, strip });
  });
  return found;
}

function spotsOf(change: Change, places: ReadonlyMap<string, Paragraph[]>): Spot[] {
  const paragraphs = (
    change.to.length > 0 ? change.to.map((key) => `+${key}`) : change.from.map((key) => `-${key}`)
  ).flatMap((name) => places.get(name) ?? []);
  const precise = paragraphs.flatMap(({ at, strip }) =>
    strip.pieces.flatMap(({ name }, piece) =>
      speaksOf(change, strip, name) ? [{ paragraph: at, piece }] : [],
    ),
  );
  return precise.length > 0 ? precise : paragraphs.flatMap(wholeSpots);
}

/** Whether a piece of a line is what the change speaks of. */
function speaksOf(change: Change, { said }: Strip, piece: string): boolean {
  const { type, kind, field } = change;
  if (spotOf(change)) return speaksOfCell(change, said, piece);
  if (type === 'RENUMBERED') return piece === 'label';
  if (spokenMember(change)) return speaksOfLine(change, said);
  const found = field === null ? undefined : fieldAt(kind, field);
  if (!found || isList(found) || !found.printed) return false;
  const { printed } = found;
  if ('line' in printed) return printed.line === said;
  return ('piece' in printed ? printed.piece : printed.within) === piece;
}

/** A column is spoken of in its head, a cell where it stands, a row whole. */
function speaksOfCell(change: Change, said: string, piece: string): boolean {
  const { column } = spotOf(change)!;
  const elsewhere = column === null || change.after === null || piece === String(column);
  return speaksOfRow(change, said) && elsewhere;
}

const wholeSpots = (paragraph: Paragraph): Spot[] => [
  { paragraph: paragraph.at, piece: 0 },
  lastSpot(paragraph),
];

const lastSpot = ({ at, strip }: Paragraph): Spot => ({
  paragraph: at,
  piece: strip.pieces.length - 1,
});

/**
 * Where what prints nothing is pointed at: the paragraph before it, in the base where it is gone.
 */
function nearest(
  { to, from }: Change,
  { base, head, matching }: Difference,
  places: ReadonlyMap<string, Paragraph[]>,
): Spot {
  const tree = to.length > 0 ? head : base;
  const at = ({ entry: { key } }: Node) =>
    tree === head
      ? places.get(`+${key}`)
      : // What moved is still at its old place, what stayed bears its key of the head.
        (places.get(`-${key}`) ?? places.get(`+${matching.toHead.get(key)}`));
  const own = tree.byKey.get(to[0] ?? from[0] ?? '');
  for (const node of tree.nodes.slice(0, own?.position ?? 0).reverse()) {
    const there = at(node)?.at(-1);
    if (there) return lastSpot(there);
  }
  // The title page, which stands before all and is no paragraph of an entry.
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
      for (const key of change.to) moves.set(key, change);
    if (change.type === 'MERGED' || change.type === 'SPLIT')
      for (const key of [...change.from, ...change.to]) partings.set(key, change);
    if (change.type === 'MERGED') for (const key of change.from) merged.set(key, change);
    if (change.type === 'RENUMBERED' && change.field === 'label')
      for (const key of change.to) renumbered.set(key, change);
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
      upwards(answerOf(base, matching.toBase, head.entry.key), partings),
    merged: ({ entry }) => merged.get(entry.key),
    renumbered: (head) => upwards(head, renumbered),
  };
}

/** Neighbours in one run. */
function runsOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const runs: Paragraph[][] = [];
  for (const p of paragraphs) {
    const last = runs.at(-1);
    if (last?.at(-1)?.at === p.at - 1) last.push(p);
    else runs.push([p]);
  }
  return runs;
}
