import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, Drawer, IconButton, TextField, Typography } from '@mui/material';
import { useLocaleState } from 'ra-core';
import type { Change, Comparison } from '../compare';
import { useAct } from '../counter/act';
import { useBegun } from '../counter/begun';
import { composing } from '../counter/keys';
import { useWords } from '../counter/words';
import { FoundBegun } from '../parts/FoundBegun';
import { Refusals } from '../parts/Refusals';
import { CommentCard } from './CommentCard';
import { COMMENT, type Comment, type Reviewed } from './reviewQueries';

/** What the comments are about: one change, or the whole proposal. */
export interface About {
  change?: Change;
}

interface Props {
  proposal: Reviewed;
  comparison: Comparison;
  about: About;
  onClose: () => void;
}

/** 意见: what people say of a change, and what became of it. */
export function CommentDrawer({ proposal, comparison, about: { change }, onClose }: Props) {
  const say = useWords();
  const phraseOf = usePhrase();
  const shown = proposal.comments.filter((comment) => !change || comment.change === change.id);
  const aboutOf = (comment: Comment): string | null => {
    if (change) return null;
    const of = comparison.changes.find(({ id }) => id === comment.change);
    return of ? phraseOf(of) : comment.change || say('review.whole');
  };
  return (
    <Drawer
      open
      anchor="right"
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-label': say('review.comments'),
          sx: { width: 'min(460px, 94vw)', p: 2 },
        },
      }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {change ? say('review.commentOn', { name: phraseOf(change) }) : say('review.all')}
        </Typography>
        <IconButton onClick={onClose} aria-label={say('transition.cancel')}>
          <CloseIcon />
        </IconButton>
      </Box>
      {shown.length === 0 && (
        <Typography color="text.secondary" sx={{ my: 2 }}>
          {say('review.none')}
        </Typography>
      )}
      {shown.map((comment) => (
        <CommentCard
          key={comment.id}
          comment={comment}
          proposal={proposal}
          about={aboutOf(comment)}
        />
      ))}
      <NewComment proposal={proposal} change={change} />
    </Drawer>
  );
}

function usePhrase(): (change: Change) => string {
  const [locale] = useLocaleState();
  return ({ phrase, phraseEnglish }) => (locale === 'en' ? phraseEnglish : phrase);
}

interface NewProps {
  proposal: Reviewed;
  change: Change | undefined;
}

function NewComment({ proposal, change }: NewProps) {
  const say = useWords();
  const begun = useBegun(`${proposal.id}/+comment/${change?.id ?? ''}`, { text: '' });
  const { text } = begun.value;
  const { act, refusals, pending } = useAct(COMMENT);
  const send = async () => {
    if (!text.trim() || pending) return;
    const place = { change: change?.id ?? null, entry: change ? entryOf(change) : null };
    if (await act({ proposal: proposal.id, text: text.trim(), ...place, parent: null }))
      begun.forget();
  };
  return (
    <>
      <FoundBegun at={begun.foundAt} />
      <TextField
        autoFocus={!!change}
        multiline
        minRows={3}
        fullWidth
        margin="normal"
        label={say('review.write')}
        value={text}
        onChange={(event) => begun.set({ text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !composing(event))
            void send();
        }}
      />
      <Refusals of={refusals} />
      <Button variant="contained" disabled={!text.trim() || pending} onClick={() => void send()}>
        {say('review.send')}
      </Button>
    </>
  );
}

/** Key of the entry of which a change speaks. */
const entryOf = ({ from, to }: Change): string | null =>
  (to[0] ?? from[0] ?? '').split('~')[1] ?? null;
