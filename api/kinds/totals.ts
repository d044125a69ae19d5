/** What an edition and a draft tell of their points alike. */
const total = (description: string) => ({ nullable: true, description }) as const;

export const TOTALS = {
  totalPoints: total(
    'What can be earned by base points of the criteria; null for a rubric without points, or one of shares.',
  ),
  bonusPoints: total('What the criteria give beyond the total: 加分; null without any.'),
  deductionPoints: total(
    'What the criteria take away at most: 扣分, as an amount; null without any.',
  ),
  totalShare: total(
    'Of a rubric of shares, which has no total points: its topmost shares, 100 in all.',
  ),
} as const;
