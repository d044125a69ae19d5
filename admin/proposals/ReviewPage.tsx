import { Box, Button, Checkbox, FormControlLabel, Switch, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { Exports } from '../compare/Exports';
import type { Change, Comparison } from '../compare/queries';
import { Reading } from '../compare/Reading';
import { Counts, Flows } from '../compare/Summary';
import { useAct } from '../counter/act';
import { Answered } from '../parts/Answered';
import { useAnswer, useLive } from '../counter/ask';
import { Refusals } from '../parts/Refusals';
import { useWords } from '../counter/words';
import { CommentDrawer, type About } from './CommentDrawer';
import { OverruleDialog } from './OverruleDialog';
import { useOnDesk } from './ProposalFrame';
import { CHANGED_SINCE, REVIEW, REVIEWED, SEEN, type Reviewed } from './reviewQueries';

/** The review of a proposal: every change, ticked off when seen, with what people say of it. */
export default function ReviewPage() {
  const say = useWords();
  const { proposal } = useOnDesk();
  const base = proposal.base?.key;
  return (
    <Box>
      <title>{`${say('review.title')} ${proposal.title} · ${say('name')}`}</title>
      {base ? (
        <Asked id={proposal.id} base={base} head={proposal.key} />
      ) : (
        <Typography>{say('proposal.first')}</Typography>
      )}
    </Box>
  );
}

function Asked({ id, base, head }: { id: string; base: string; head: string }) {
  const answer = useLive(REVIEW, { id, base, head });
  return (
    <Answered answer={answer}>
      {({ proposal, compare }) =>
        proposal ? <Desk proposal={proposal} comparison={compare} head={head} /> : null
      }
    </Answered>
  );
}

function Desk({
  proposal,
  comparison,
  head,
}: {
  proposal: Reviewed;
  comparison: Comparison;
  head: string;
}) {
  const say = useWords();
  const [hideSeen, setHideSeen] = useState(false);
  const [since, setSince] = useState(false);
  const [about, setAbout] = useState<About | null>(null);
  const [judged, setJudged] = useState<Change | null>(null);
  const { act, refusals } = useAct(SEEN);
  const { act: mark, refusals: markRefusals } = useAct(REVIEWED);
  const seen = useMemo(() => new Set(proposal.seen), [proposal.seen]);
  const ticked = comparison.changes.filter(({ id }) => seen.has(id)).length;
  const touched = useAnswer(
    CHANGED_SINCE,
    { id: proposal.id, act: proposal.lastReview ?? 0 },
    since && proposal.lastReview != null,
  ).data?.proposal?.changedSince;
  const without = useMemo(
    () => hidden(comparison, hideSeen ? seen : null, since && touched ? new Set(touched) : null),
    [comparison, hideSeen, seen, since, touched],
  );
  const tick = (change: Change) =>
    void act({ proposal: proposal.id, changes: [change.id], seen: !seen.has(change.id) });
  const comments = (change: Change) =>
    proposal.comments.filter((comment) => comment.change === change.id).length;
  const judge = proposal.transitions.some(({ name, allowed }) => name === 'judge' && allowed);
  return (
    <Box>
      <Box sx={{ display: 'grid', gap: 1, mb: 2 }}>
        <Counts counts={comparison.counts} />
        <Missing proposal={proposal} />
        <Exports base={comparison.baseKey} head={head} />
        <Refusals of={[...refusals, ...markRefusals]} />
      </Box>
      <Flows points={comparison.points} />
      <Reading
        comparison={comparison}
        without={without}
        onTick={tick}
        onComment={(change) => setAbout({ change })}
        marks={(change) => (
          <>
            {comments(change) > 0 && (
              <Typography
                component="span"
                variant="body2"
                color="text.secondary"
                aria-label={say('review.comments')}
              >
                ✉{comments(change)}
              </Typography>
            )}
            {seen.has(change.id) && (
              <span title={say('review.seen')} aria-label={say('review.seen')}>
                ✓
              </span>
            )}
          </>
        )}
        beside={(change) => (
          <Box
            component="span"
            className="no-print"
            sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center' }}
          >
            <FormControlLabel
              control={
                <Checkbox
                  size="small"
                  sx={{ p: 0.5 }}
                  checked={seen.has(change.id)}
                  onChange={() => tick(change)}
                />
              }
              label={say('review.seen')}
              sx={{ mx: 0 }}
            />
            <Button size="small" onClick={() => setAbout({ change })}>
              {comments(change) > 0
                ? `${say('review.comments')} ${comments(change)}`
                : say('review.comment')}
            </Button>
            {judge && (
              <Button size="small" onClick={() => setJudged(change)}>
                {say('review.overrule')}
              </Button>
            )}
          </Box>
        )}
        switches={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' }}>
            <Typography component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {say('review.seenN', { n: ticked, of: comparison.changes.length })}
            </Typography>
            <FormControlLabel
              control={
                <Switch size="small" checked={hideSeen} onChange={(_, on) => setHideSeen(on)} />
              }
              label={say('review.hideSeen')}
              sx={{ mx: 0 }}
            />
            {proposal.lastReview != null && (
              <FormControlLabel
                control={<Switch size="small" checked={since} onChange={(_, on) => setSince(on)} />}
                label={say('review.sinceLast')}
                sx={{ mx: 0 }}
              />
            )}
            <Button size="small" onClick={() => void mark({ proposal: proposal.id })}>
              {say('review.markReviewed')}
            </Button>
            <Button size="small" variant="outlined" onClick={() => setAbout({})}>
              {say('review.all')} {proposal.comments.length}
            </Button>
          </Box>
        }
      />
      <Typography variant="body2" color="text.secondary" className="no-print" sx={{ mt: 2 }}>
        {say('review.keys')}
      </Typography>
      {about && (
        <CommentDrawer
          proposal={proposal}
          about={about}
          comparison={comparison}
          onClose={() => setAbout(null)}
        />
      )}
      {judged && (
        <OverruleDialog proposal={proposal} change={judged} onClose={() => setJudged(null)} />
      )}
    </Box>
  );
}

/** Changes out of sight: those seen, and those that speak of no entry touched since. */
function hidden(
  comparison: Comparison,
  seen: ReadonlySet<string> | null,
  touched: ReadonlySet<string> | null,
): ReadonlySet<string> {
  const keyOf = (id: string) => id.slice(id.indexOf('~') + 1).split('/')[0];
  return new Set(
    comparison.changes
      .filter(
        ({ id, from, to }) =>
          seen?.has(id) ||
          (touched &&
            ![...from, ...to].some(
              (one) => touched.has(keyOf(one)) || touched.has(`${keyOf(one)}/points`),
            )),
      )
      .map(({ id }) => id),
  );
}

/** 还差 1 位批准人 · 分值合计 495（原 500）· 意见 3 条未处理 */
function Missing({
  proposal: { gravity, quorum, base, draft, openComments },
}: {
  proposal: Reviewed;
}) {
  const say = useWords();
  const parts = [
    gravity && say('review.gravityNow', { name: say(`diff.gravities.${gravity}`) }),
    quorum &&
      (quorum.missing > 0
        ? say('review.needs', { n: quorum.missing }) +
          (quorum.approver ? say('review.needsApprover') : '')
        : say('review.enough')),
    draft?.totalPoints != null &&
      say('review.pointsSum', { head: draft.totalPoints, base: base?.totalPoints ?? '–' }),
    openComments > 0 && say('review.openN', { smart_count: openComments }),
  ].filter(Boolean);
  return <Typography>{parts.join(' · ')}</Typography>;
}
