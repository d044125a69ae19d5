import { Box, Typography } from '@mui/material';
import { useMemo, useState, type ReactNode } from 'react';
import { Exports } from '../parts/Exports';
import { Counts, Flows, Reading, type Change, type Comparison } from '../compare';
import { useAct } from '../counter/act';
import { useAnswer } from '../counter/ask';
import { isOpen } from '../counter/isOpen';
import { useWords } from '../counter/words';
import { Refusals } from '../parts/Refusals';
import { AcceptCorrections } from './AcceptCorrections';
import { ChangeActs, ChangeSigns } from './ChangeActs';
import { CommentDrawer, type About } from './CommentDrawer';
import { commentsOn } from './commentsOn';
import { JudgeDialog } from './JudgeDialog';
import { CHANGED_SINCE, REVIEWED, SEEN, type Reviewed } from './reviewQueries';
import { ReviewSwitches } from './ReviewSwitches';
import { StillMissing } from './StillMissing';

interface Props {
  proposal: Reviewed;
  comparison: Comparison;
  head: string;
}

/** The changes of a proposal, and all that a reviewer does with them. */
export function ReviewDesk({ proposal, comparison, head }: Props) {
  const [about, setAbout] = useState<About | null>(null);
  const [judged, setJudged] = useState<Change | null>(null);
  const { act, refusals } = useAct(SEEN);
  const { act: mark, refusals: markRefusals } = useAct(REVIEWED);
  const seen = useMemo(() => new Set(proposal.seen), [proposal.seen]);
  const { without, ...filters } = useFilters(proposal, comparison, seen);
  const tick = ({ id }: Change) =>
    void act({ proposal: proposal.id, changes: [id], seen: !seen.has(id) });
  const standing = (change: Change) => ({
    seen: seen.has(change.id),
    comments: commentsOn(change, proposal.comments).length,
  });
  const judge = isOpen(proposal, 'judge');
  return (
    <Box>
      <Head proposal={proposal} comparison={comparison} head={head}>
        <Refusals of={[...refusals, ...markRefusals]} />
      </Head>
      <Flows points={comparison.points} />
      <Reading
        comparison={comparison}
        without={without}
        onTick={tick}
        onComment={(change) => setAbout({ change })}
        marks={(change) => <ChangeSigns {...standing(change)} />}
        beside={(change) => (
          <ChangeActs
            {...standing(change)}
            onTick={() => tick(change)}
            onComment={() => setAbout({ change })}
            onJudge={judge ? () => setJudged(change) : null}
          />
        )}
        switches={
          <ReviewSwitches
            {...filters}
            ticked={comparison.changes.filter(({ id }) => seen.has(id)).length}
            changes={comparison.changes.length}
            proposal={proposal}
            onReviewed={() => void mark({ proposal: proposal.id })}
            onComments={() => setAbout({})}
          />
        }
      />
      <Keys />
      {about && (
        <CommentDrawer
          proposal={proposal}
          about={about}
          comparison={comparison}
          onClose={() => setAbout(null)}
        />
      )}
      {judged && (
        <JudgeDialog proposal={proposal} change={judged} onClose={() => setJudged(null)} />
      )}
    </Box>
  );
}

/** How many changes, what is still missing, and the papers. */
const Head = ({ proposal, comparison, head, children }: Props & { children: ReactNode }) => (
  <Box sx={{ display: 'grid', gap: 1, mb: 2 }}>
    <Counts changes={comparison.changes} />
    <StillMissing proposal={proposal} />
    <Exports base={comparison.baseKey} head={head} />
    {isOpen(proposal, 'judge') && (
      <AcceptCorrections proposal={proposal} changes={comparison.changes} />
    )}
    {children}
  </Box>
);

function Keys() {
  const say = useWords();
  return (
    <Typography variant="body2" color="text.secondary" className="no-print" sx={{ mt: 2 }}>
      {say('review.keys')}
    </Typography>
  );
}

/** Which changes are out of sight: those seen, those from before the last review. */
function useFilters(proposal: Reviewed, comparison: Comparison, seen: ReadonlySet<string>) {
  const [hideSeen, setHideSeen] = useState(false);
  const [since, setSince] = useState(false);
  const reviewed = proposal.lastReview != null;
  const touched = useAnswer(
    CHANGED_SINCE,
    { id: proposal.id, act: proposal.lastReview ?? 0 },
    since && reviewed,
  ).data?.proposal?.changedSince;
  const without = useMemo(
    () => hidden(comparison, hideSeen ? seen : null, since && touched ? new Set(touched) : null),
    [comparison, hideSeen, seen, since, touched],
  );
  return { without, hideSeen, setHideSeen, since, setSince, reviewed };
}

/** Changes out of sight: those seen, and those that speak of no entry touched since. */
function hidden(
  comparison: Comparison,
  seen: ReadonlySet<string> | null,
  touched: ReadonlySet<string> | null,
): ReadonlySet<string> {
  const keyOf = (id: string) => id.slice(id.indexOf('~') + 1).split('/')[0];
  const untouched = ({ from, to }: Change) =>
    touched &&
    ![...from, ...to].some((id) => touched.has(keyOf(id)) || touched.has(`${keyOf(id)}/points`));
  return new Set(
    comparison.changes
      .filter((change) => seen?.has(change.id) || untouched(change))
      .map(({ id }) => id),
  );
}
