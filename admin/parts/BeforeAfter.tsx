import { Box, Typography } from '@mui/material';
import { useWords } from '../counter/words';
import { MarkedText } from './MarkedText';

interface Props {
  before: string | null;
  after: string | null;
}

/** What stood there on the left, what stands there now on the right. */
export function BeforeAfter({ before, after }: Props) {
  const say = useWords();
  const side = (own: 'before' | 'after', text: string | null) => (
    <Box>
      <Typography variant="body2" color="text.secondary">
        {say(`change.${own}`)}
      </Typography>
      {text === null ? (
        <span>{say('change.absent')}</span>
      ) : (
        <MarkedText before={before ?? ''} after={after ?? ''} side={own} />
      )}
    </Box>
  );
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
      }}
    >
      {side('before', before)}
      {side('after', after)}
    </Box>
  );
}
