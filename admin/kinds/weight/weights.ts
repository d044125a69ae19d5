import { EARNS } from '../../../rubrics/vocabulary';
import type { Outline, Place } from '../clause/outline';

export interface WeightRow {
  place: Place;
  level: number;
  share: number;
}
/** A clause with points and those with points below it. */
export interface Weighed {
  place: Place | null;
  points: number;
  below: Weighed[];
}

/** The weights of the criteria as a tree; null where there are none. */
export function weighed(outline: Outline, total: number | null | undefined): Weighed | null {
  if (total == null) return null;
  return {
    place: null,
    points: total,
    below: outline.roots.filter(({ clause }) => clause.part === 'CRITERIA').flatMap(nearestWeighed),
  };
}

function nearestWeighed(place: Place): Weighed[] {
  if (place.clause.part !== 'CRITERIA') return [];
  const below = place.children.flatMap(nearestWeighed);
  const { points, scoreRole } = place.clause;
  return points == null || EARNS[scoreRole] !== 'BASE' ? below : [{ place, points, below }];
}

/** What bears something in the criteria that is no part of the total, in document order. */
export const beside = ({ places }: Outline): Place[] =>
  places.filter(({ clause }) => {
    const { part, points, share, scoreRole, ownScoreRole } = clause;
    const counts = EARNS[scoreRole] === 'BASE';
    const own = ownScoreRole != null && EARNS[ownScoreRole] === null;
    return part === 'CRITERIA' && (own || share != null || (points != null && !counts));
  });

/** The same as rows, in document order. */
export function weightRows(weight: Weighed, total = weight.points, level = -1): WeightRow[] {
  const own = weight.place ? [{ place: weight.place, level, share: weight.points / total }] : [];
  return [...own, ...weight.below.flatMap((below) => weightRows(below, total, level + 1))];
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/**
 * CSV for spreadsheets: with a byte-order mark, and cells that would be read as formulas written as
 * text.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
