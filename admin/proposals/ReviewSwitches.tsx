import { Box, Button, FormControlLabel, Switch, Typography } from '@mui/material';
import { useWords } from '../counter/words';
import { CommentSheet } from './CommentSheet';
import type { Reviewed } from './reviewQueries';

interface Props {
  hideSeen: boolean;
  setHideSeen: (hide: boolean) => void;
  since: boolean;
  setSince: (since: boolean) => void;
  /** Whether the viewer reviewed it before. */
  reviewed: boolean;
  ticked: number;
  changes: number;
  onReviewed: () => void;
  onComments: () => void;
  proposal: Reviewed;
}

/** What a reviewer wants to see, and how far they are. */
export function ReviewSwitches(props: Props) {
  const say = useWords();
  const { hideSeen, setHideSeen, since, setSince, reviewed, onReviewed, onComments } = props;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' }}>
      <Typography component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {say('review.seenN', { n: props.ticked, of: props.changes })}
      </Typography>
      <FormControlLabel
        control={<Switch size="small" checked={hideSeen} onChange={(_, on) => setHideSeen(on)} />}
        label={say('review.hideSeen')}
        sx={{ mx: 0 }}
      />
      {reviewed && (
        <FormControlLabel
          control={<Switch size="small" checked={since} onChange={(_, on) => setSince(on)} />}
          label={say('review.sinceLast')}
          sx={{ mx: 0 }}
        />
      )}
      <Button size="small" onClick={onReviewed}>
        {say('review.markReviewed')}
      </Button>
      <Button size="small" variant="outlined" onClick={onComments}>
        {say('review.all')} {props.proposal.comments.length}
      </Button>
      <CommentSheet proposal={props.proposal} />
    </Box>
  );
}
