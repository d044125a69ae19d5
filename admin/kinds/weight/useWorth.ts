import { useWords } from '../../counter/words';
import { graphql } from '../../gql';
import type { BearingFragment, TotalsFragment } from '../../gql/graphql';

export const BEARING = graphql(`
  fragment Bearing on Clause { points share scoreRole ownScoreRole }
`);
export const TOTALS = graphql(`
  fragment Totals on Edition { totalPoints totalShare bonusPoints deductionPoints }
`);

/** What is said of the points of a clause. */
export type Bearing = BearingFragment;

/** What a clause bears, in words: `20 分`, `40%`, `加分 5 分`, `一票否决`; null where nothing. */
export function useWorth(): (clause: Bearing) => string | null {
  const say = useWords();
  return ({ points, share, scoreRole, ownScoreRole }) => {
    const amount = () => {
      if (share != null) return `${share}%`;
      return points == null ? null : say('clause.points', { points: Math.abs(points) });
    };
    const said = amount();
    const role = ownScoreRole ?? (said === null ? 'BASE' : scoreRole);
    if (role === 'BASE') return said;
    return [say(`clause.scoreRoles.${role}`), said].filter(Boolean).join(' ');
  };
}

/** Of an edition, or of a draft, which says the same. */
export type Totals = TotalsFragment;

/** What a whole rubric gives: its total, or its shares, with bonus and deduction beside it. */
export function useTotals(): (of: Totals) => string {
  const say = useWords();
  return ({ totalPoints, totalShare, bonusPoints, deductionPoints }) => {
    const more = [
      bonusPoints != null && say('outline.bonus', { points: bonusPoints }),
      deductionPoints != null && say('outline.deduction', { points: deductionPoints }),
    ];
    const whole = () => {
      if (totalShare != null) return say('outline.shares', { share: totalShare });
      if (totalPoints != null) return say('outline.total', { points: totalPoints });
      return more.some(Boolean) ? null : say('outline.noPoints');
    };
    return [whole(), ...more].filter(Boolean).join(' · ');
  };
}
