import { excerpt } from '../parts/excerpt';
import type { Match, MatchClause } from './crosswalkQueries';

/** The best proposal for each clause of the left, unless somebody confirmed others. */
export function bestOf(matches: readonly Match[]): Match[] {
  const confirmed = new Set(
    matches.flatMap(({ basis, a }) => (basis === 'CONFIRMED' && a ? [a.key] : [])),
  );
  const seen = new Set<string>();
  return matches.filter(({ basis, a }) => {
    if (basis === 'CONFIRMED') return true;
    if (!a || seen.has(a.key)) return false;
    seen.add(a.key);
    return !confirmed.has(a.key);
  });
}

/** Both shares of the points; nothing where neither side bears points. */
export const shares = ({ a, b }: Match, without: string): string =>
  a?.pointsShare == null && b?.pointsShare == null
    ? '–'
    : `${share(a, without)} → ${b ? share(b, without) : '–'}`;

const share = (clause: MatchClause | null | undefined, without: string): string =>
  clause?.pointsShare == null ? without : `${Math.round(clause.pointsShare * 1000) / 10}%`;

const LETTERS = 24;
export const clauseName = ({ label, title, text }: MatchClause): string =>
  [label, title ?? excerpt(text, LETTERS)].filter(Boolean).join(' ');
