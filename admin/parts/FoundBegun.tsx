import { Typography } from '@mui/material';
import { sinceWhen } from '../counter/time';
import { useWords } from '../counter/words';

/** Says since when what stands there again has been kept; null: it is of now. */
export function FoundBegun({ at }: { at: string | null }) {
  const say = useWords();
  return (
    at && (
      <Typography variant="body2" color="text.secondary" role="status" sx={{ mb: 1 }}>
        {say('entry.found', { at: sinceWhen(at) })}
      </Typography>
    )
  );
}
