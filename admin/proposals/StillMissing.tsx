import { Typography } from '@mui/material';
import { useWords, type Words } from '../counter/words';
import type { Reviewed } from './reviewQueries';

/** 还差 1 位批准人 · 分值合计 495（原 500）· 意见 3 条未处理 */
export function StillMissing({ proposal }: { proposal: Reviewed }) {
  const say = useWords();
  const { gravity, quorum, base, draft, openComments } = proposal;
  const parts = [
    gravity && say('review.gravityNow', { name: say(`diff.gravities.${gravity}`) }),
    quorum && approvals(quorum, say),
    draft?.totalPoints != null &&
      say('review.pointsSum', { head: draft.totalPoints, base: base?.totalPoints ?? '–' }),
    openComments > 0 && say('review.openN', { smart_count: openComments }),
  ].filter(Boolean);
  return <Typography>{parts.join(' · ')}</Typography>;
}

function approvals({ missing, approver }: NonNullable<Reviewed['quorum']>, say: Words): string {
  if (missing <= 0) return say('review.enough');
  return say('review.needs', { n: missing }) + (approver ? say('review.needsApprover') : '');
}
