import { Box, Button, Chip, MenuItem, Paper, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../counter/act';
import { useBegun } from '../counter/begun';
import { inBeijing } from '../counter/time';
import { useWords } from '../counter/words';
import { FoundBegun } from '../parts/FoundBegun';
import { Refusals } from '../parts/Refusals';
import { ProposedText } from './ProposedText';
import { COMMENT, RESOLVE, type Comment, type Reviewed } from './reviewQueries';

const OUTCOMES = ['ACCEPTED', 'PARTLY', 'REJECTED'] as const;
type Outcome = (typeof OUTCOMES)[number];
const FIRST_OUTCOME: { outcome: Outcome; note: string } = { outcome: 'ACCEPTED', note: '' };

/** One comment with its replies; a drafter says what becomes of it. */
export function CommentCard({
  comment,
  proposal,
  about,
  wording,
}: {
  comment: Comment;
  proposal: Reviewed;
  about: string | null;
  /** Text of the entry of which it speaks. */
  wording: string | null;
}) {
  const say = useWords();
  const [doing, setDoing] = useState<'reply' | 'resolve' | null>(null);
  const { resolution } = comment;
  return (
    <Paper variant="outlined" component="article" sx={{ p: 1.5, my: 1 }}>
      {about && (
        <Typography variant="body2" color="text.secondary" lang="zh-CN">
          {about}
        </Typography>
      )}
      <Said comment={comment} />
      {comment.proposedText && <ProposedText proposed={comment.proposedText} wording={wording} />}
      {resolution ? (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          <Chip size="small" label={say(`review.outcomes.${resolution.outcome}`)} />{' '}
          {resolution.by.name} {inBeijing(resolution.at)}{' '}
          <span lang="zh-CN">{resolution.note}</span>
        </Typography>
      ) : (
        <Chip size="small" variant="outlined" label={say('review.open')} sx={{ mt: 0.5 }} />
      )}
      <Box sx={{ pl: 2, borderLeft: 2, borderColor: 'divider', mt: 1 }}>
        {comment.replies.map((reply) => (
          <Said key={reply.id} comment={reply} />
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button size="small" onClick={() => setDoing(doing === 'reply' ? null : 'reply')}>
          {say('review.reply')}
        </Button>
        {!resolution && (
          <Button size="small" onClick={() => setDoing(doing === 'resolve' ? null : 'resolve')}>
            {say('review.resolve')}
          </Button>
        )}
      </Box>
      {doing === 'reply' && (
        <Reply comment={comment} proposal={proposal} onDone={() => setDoing(null)} />
      )}
      {doing === 'resolve' && (
        <Resolve comment={comment} proposal={proposal} onDone={() => setDoing(null)} />
      )}
    </Paper>
  );
}

function Said({
  comment,
}: {
  comment: Pick<Comment, 'by' | 'at' | 'text' | 'organization' | 'kind'>;
}) {
  const say = useWords();
  const { organization, kind } = comment;
  return (
    <Box sx={{ my: 0.5 }}>
      {organization && (
        <Typography variant="subtitle2" component="p" lang="zh-CN">
          {organization}
          {kind && (
            <Chip
              size="small"
              variant="outlined"
              label={say(`review.commentKinds.${kind}`)}
              sx={{ ml: 1 }}
            />
          )}
        </Typography>
      )}
      <Typography variant="body2" color="text.secondary">
        {comment.by.name} {inBeijing(comment.at)}
      </Typography>
      <Typography lang="zh-CN" sx={{ whiteSpace: 'pre-wrap' }}>
        {comment.text}
      </Typography>
    </Box>
  );
}

function Reply({
  comment,
  proposal,
  onDone,
}: {
  comment: Comment;
  proposal: Reviewed;
  onDone: () => void;
}) {
  const say = useWords();
  const begun = useBegun(`${proposal.id}/+reply/${comment.id}`, { text: '' });
  const { text } = begun.value;
  const { act, refusals, pending } = useAct(COMMENT);
  const send = async () => {
    if (
      await act({
        proposal: proposal.id,
        text: text.trim(),
        parent: comment.id,
        change: null,
        entry: null,
      })
    ) {
      begun.forget();
      onDone();
    }
  };
  return (
    <Box>
      <FoundBegun at={begun.foundAt} />
      <TextField
        multiline
        fullWidth
        size="small"
        margin="dense"
        label={say('review.write')}
        value={text}
        onChange={(event) => begun.set({ text: event.target.value })}
      />
      <Refusals of={refusals} />
      <Button
        size="small"
        variant="contained"
        disabled={!text.trim() || pending}
        onClick={() => void send()}
      >
        {say('review.send')}
      </Button>
    </Box>
  );
}

function Resolve({ comment, proposal, onDone }: Parameters<typeof Reply>[0]) {
  const say = useWords();
  const begun = useBegun(`${proposal.id}/+resolve/${comment.id}`, FIRST_OUTCOME);
  const { outcome, note } = begun.value;
  const { act, refusals, pending } = useAct(RESOLVE);
  const take = async () => {
    if (!(await act({ id: comment.id, outcome, note: note.trim() || null }))) return;
    begun.forget();
    onDone();
  };
  return (
    <Box>
      <FoundBegun at={begun.foundAt} />
      <TextField
        select
        fullWidth
        size="small"
        margin="dense"
        label={say('review.outcome')}
        value={outcome}
        onChange={(event) => begun.set({ outcome: event.target.value as Outcome })}
      >
        {OUTCOMES.map((one) => (
          <MenuItem key={one} value={one}>
            {say(`review.outcomes.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        multiline
        fullWidth
        size="small"
        margin="dense"
        label={say('review.note')}
        value={note}
        onChange={(event) => begun.set({ note: event.target.value })}
      />
      <Refusals of={refusals} />
      <Button
        size="small"
        variant="contained"
        disabled={pending || (outcome !== 'ACCEPTED' && !note.trim())}
        onClick={() => void take()}
      >
        {say('review.resolve')}
      </Button>
    </Box>
  );
}
