import { GRAVITIES, type Gravity } from '../vocabulary';
import type { Difference } from './change';
import type { Bare } from './fieldChanges';
import { withReferencesFollowed } from './followed';
import { gravityRows, type GravityRow } from './gravityRows';

export type GravityReason = (typeof gravityRows)[number]['reason'];
export const GRAVITY_REASONS = gravityRows.map(({ reason }) => reason) as readonly GravityReason[];

/** How much a change matters, and the row that says so. */
export function gravityOf(
  change: Bare,
  whole: Difference,
): { gravity: Gravity; reason: GravityReason } {
  const followed = withReferencesFollowed(change, whole);
  const { gravity, reason } = (gravityRows as readonly GravityRow[]).find(({ when }) =>
    when(followed, whole, change),
  ) as (typeof gravityRows)[number];
  return { gravity, reason };
}

/** The gravity that a reason proposes instead of its own, for a person to accept; null of most. */
export function proposedGravity(reason: GravityReason): Gravity | null {
  const row: GravityRow | undefined = gravityRows.find((one) => one.reason === reason);
  return row?.proposed ?? null;
}

/** The reason as a sentence in either language. */
export const gravitySentence = (reason: GravityReason, language: 'zh' | 'en' = 'zh'): string =>
  gravityRows.find((one) => one.reason === reason)![language === 'zh' ? 'chinese' : 'english'];

/** The gravest of several; null of none. */
export const worst = (all: readonly Gravity[]): Gravity | null =>
  GRAVITIES.findLast((gravity) => all.includes(gravity)) ?? null;
