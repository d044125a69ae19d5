import { Box } from '@mui/material';
import { useWorth, type Bearing } from './useWorth';

/** What a clause bears; nothing at all where it bears none. */
export function PointsBadge({ clause }: { clause: Bearing }) {
  const worth = useWorth()(clause);
  if (worth === null) return null;
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
      {worth}
    </Box>
  );
}
