import CloseIcon from '@mui/icons-material/Close';
import { Box, Drawer, IconButton, Typography } from '@mui/material';
import { useLocaleState } from 'ra-core';
import type { Change, Comparison } from '../compare';
import { useWords } from '../counter/words';
import { commentsOn } from './commentsOn';
import { CommentCard } from './CommentCard';
import { NewComment } from './NewComment';
import type { Comment, Reviewed } from './reviewQueries';

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
  const shown = change ? commentsOn(change, proposal.comments) : proposal.comments;
  const [locale] = useLocaleState();
  const sideOf = (entry: string | null) => {
    const [key] = entry?.split('/') ?? [];
    const line = comparison.lines.find(({ base, head }) => (head ?? base)?.key === key);
    return line?.head ?? line?.base;
  };
  const nameOf = (entry: string | null) =>
    locale === 'en' ? sideOf(entry)?.nameEnglish : sideOf(entry)?.name;
  const wordingOf = ({ entry }: Comment) => sideOf(entry)?.text || null;
  const aboutOf = (comment: Comment): string | null => {
    if (change) return null;
    const of = comparison.changes.find(({ id }) => id === comment.change);
    if (of) return phraseOf(of);
    return nameOf(comment.entry) ?? comment.change ?? say('review.whole');
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
          wording={wordingOf(comment)}
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
