import { Box, Skeleton } from '@mui/material';
import { useWords } from '../counter/words';

/** Holds the place of a page until it is there. */
export function Waiting({ lines = 8 }: { lines?: number | undefined }) {
  const say = useWords();
  return (
    <Box role="status" sx={{ minHeight: '60vh' }}>
      <span className="hidden">{say('trouble.loading')}</span>
      <Skeleton variant="text" width="45%" height={44} />
      {Array.from({ length: lines }, (_, i) => i).map((line) => (
        <Skeleton key={line} variant="text" width={`${96 - ((line * 7) % 23)}%`} height={28} />
      ))}
    </Box>
  );
}
