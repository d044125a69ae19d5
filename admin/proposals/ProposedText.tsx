import { Box, Typography } from '@mui/material';
import { rewording } from '../../rubrics/diff/rewording';
import { useWords } from '../counter/words';
import { SpanText } from '../parts/SpanText';

interface Props {
  proposed: string;
  /** Text of the entry of which it speaks. */
  wording: string | null;
}

/** 建议修改为: marked against the text of the draft where it would take its place. */
export function ProposedText({ proposed, wording }: Props) {
  const say = useWords();
  const marked = wording === null ? null : rewording(wording, proposed);
  return (
    <Box sx={{ my: 0.5, pl: 1, borderLeft: 2, borderColor: 'primary.main' }}>
      <Typography variant="body2" color="text.secondary">
        {say('review.proposed')}
        {marked && ` · ${say('review.proposedFor')}`}
      </Typography>
      <Typography component="div" lang="zh-CN" sx={{ whiteSpace: 'pre-wrap' }}>
        {marked ? <SpanText spans={marked} shows="both" /> : proposed}
      </Typography>
    </Box>
  );
}
