import { Box } from '@mui/material';
import { useWords } from '../../counter/words';

/** Points of a clause; nothing at all where it carries none. */
export function PointsBadge({ points }: { points: number | null | undefined }) {
  const say = useWords();
  if (points == null) return null;
  return (
    <Box
      component="span"
      sx={{
        fontVariantNumeric: 'tabular-nums',
        fontWeight: 600,
        whiteSpace: 'nowrap',
        color: 'secondary.main',
        fontSize: '0.95em',
      }}
    >
      {say('clause.points', { points })}
    </Box>
  );
}
