import { Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useWords } from '../counter/words';

/** What a reviewer has done with a change. */
interface Standing {
  seen: boolean;
  comments: number;
}

interface Props extends Standing {
  onTick: () => void;
  onComment: () => void;
  onJudge: (() => void) | null;
}

/** What is done with a change: ticked off, commented, judged. */
export function ChangeActs({ seen, comments, onTick, onComment, onJudge }: Props) {
  const say = useWords();
  return (
    <Box
      component="span"
      className="no-print"
      sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center' }}
    >
      <FormControlLabel
        control={<Checkbox size="small" sx={{ p: 0.5 }} checked={seen} onChange={onTick} />}
        label={say('review.seen')}
        sx={{ mx: 0 }}
      />
      <Button size="small" onClick={onComment}>
        {comments > 0 ? `${say('review.comments')} ${comments}` : say('review.comment')}
      </Button>
      {onJudge && (
        <Button size="small" onClick={onJudge}>
          {say('review.judge')}
        </Button>
      )}
    </Box>
  );
}

/** The same in the outline of the changes. */
export function ChangeSigns({ seen, comments }: Standing) {
  const say = useWords();
  return (
    <>
      {comments > 0 && (
        <Typography
          component="span"
          role="img"
          variant="body2"
          color="text.secondary"
          aria-label={`${say('review.comments')} ${comments}`}
        >
          ✉{comments}
        </Typography>
      )}
      {seen && (
        <span role="img" title={say('review.seen')} aria-label={say('review.seen')}>
          ✓
        </span>
      )}
    </>
  );
}
